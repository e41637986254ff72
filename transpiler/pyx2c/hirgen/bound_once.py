"""Values that a name has once and for all, as the program writes them.

HEADER = struct.Struct("<IH")       the format that `HEADER.unpack(data)` has
class Lexer:
    WORD = re.compile(r"\\w+")       the pattern of `self.WORD.findall(text)`
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import bindings
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ModuleInfo


def literal(b: Builder, node: ast.expr) -> str | None:
    """The text of a literal, written here or in a variable of a module that is bound once; of bytes in Latin-1."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Constant(value=bytes(data)):
            return data.decode("latin-1")
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            first, second = literal(b, left), literal(b, right)
            return first + second if first is not None and second is not None else None
    bound = bound_once(b, node)
    return literal(b, bound) if isinstance(bound, ast.Constant) else None


def text(b: Builder, node: ast.expr) -> str | None:
    """The text of a literal, of literals put together, or of a variable of a module that is bound once to such."""
    match node:
        case ast.Constant(value=str(found)):
            return found
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _joined(b, [left, right])
        case ast.JoinedStr(values=values):
            return _joined(b, values)
        case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
            return text(b, value)
    bound = bound_once(b, node)
    return text(b, bound) if bound is not None and means_the_same(b, node, bound) else None


def means_the_same(b: Builder, node: ast.expr, bound: ast.expr) -> bool:
    """Whether the names in what `node` is bound to are those of this module."""
    here = isinstance(node, ast.Name) and node.id not in b.module.imports
    return here or not any(isinstance(n, ast.Name) for n in every_node(bound))


def _joined(b: Builder, nodes: list[ast.expr]) -> str | None:
    parts = [text(b, node) for node in nodes]
    return "".join(p for p in parts if p is not None) if None not in parts else None


def bound_once(b: Builder, node: ast.expr) -> ast.expr | None:
    """What a module's variable or a class's attribute is, where there is one assignment to it."""
    if isinstance(node, ast.Name):
        var = b.lookup(node.id)
        if var is None or var.kind != "global" or var.module not in b.engine.modules:
            return None
        return _of_module(b, b.module, node.id)
    if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
        return None
    module = b.engine.imported_module(b.module, node.value.id) if b.lookup(node.value.id) is not None else None
    if module is not None:
        return _of_module(b, module, node.attr)
    return _of_class(b, node.value.id, node.attr)


def _of_module(b: Builder, module: ModuleInfo, name: str) -> ast.expr | None:
    source, attr = module.imports.get(name, (module.name, name))
    holder: ModuleInfo | None = b.engine.modules.get(source)
    if holder is None or attr is None or any(attr in m.set_in_modules for m in b.engine.modules.values()):
        return None
    return bindings.assigned_once(holder, attr)


def _of_class(b: Builder, owner: str, attr: str) -> ast.expr | None:
    """An attribute of a class, through its name or through `self`, that nothing else assigns to."""
    holders = [c for c in b.engine.classes if c.node is not None and attr in c.attrs]
    if len(holders) != 1 or any(attr in m.stored_attributes for m in b.engine.modules.values()):
        return None
    (cls,) = holders
    return bindings.assigned(cls.node.body, attr) if owner in ("self", "cls", cls.name) else None
