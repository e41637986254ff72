"""What annotations are when the program runs: `__annotations__`, `typing.get_type_hints`, `Field.type`.

class P:                            P.__annotations__   →   {"x": int, "y": <what shows itself as typing.Optional[str]>}
    x: int
    y: Optional[str] = None

A class is that class. Of others only their text is known, which the compiler asks CPython's own `typing` for.
"""

from __future__ import annotations

import ast
import builtins
import importlib
import sys
import typing
from typing import Any

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import bindings
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo, FuncRef, ModuleInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import STR, ClassT

Notes = dict[str, ast.expr]
_PARTS = (
    ast.Name | ast.Attribute | ast.Subscript | ast.Tuple | ast.List | ast.Constant | ast.BinOp | ast.BitOr | ast.Load
)


class _Unknown(Exception):
    """A name in an annotation of which nothing is known."""


def of_class(cls: ClassInfo) -> Notes:
    """The annotations in a class's own body, in order."""
    return _in_body(cls.node.body) if cls.node is not None else {}


def _in_body(body: list[ast.stmt]) -> Notes:
    found: Notes = {}
    for statement in body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=note, simple=1):
                found[name] = note
            case ast.If(body=inner, orelse=others):
                found |= _in_body(inner) | _in_body(others)
    return found


def of_function(ref: FuncRef) -> Notes:
    """The annotations of a function: of its parameters, in CPython's order, and of what it returns."""
    node = ref.node
    args = node.args
    every = [*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg]
    found = {a.arg: a.annotation for a in every if a is not None and a.annotation is not None}
    if isinstance(node, ast.FunctionDef) and node.returns is not None:
        found["return"] = node.returns
    return found


def is_postponed(module: ModuleInfo) -> bool:
    """Whether annotations are texts: `from __future__ import annotations`."""
    return module.imports.get("annotations", ("", None))[0] == "__future__"


def as_dict(b: Builder, node: ast.AST, module: ModuleInfo, notes: Notes) -> Expr:
    """The dict that is `__annotations__`."""
    if is_postponed(module):
        return b.make_dict(node, {n: hir.Const(ast.unparse(note), STR) for n, note in notes.items()})
    return b.make_dict(node, {n: b.save(value(b, node, module, note), "note", node) for n, note in notes.items()})


def hints(b: Builder, node: ast.AST, found: list[tuple[ModuleInfo, Notes]]) -> Expr:
    """What `get_type_hints` gives: texts are what they name, None is its class."""
    items: dict[str, Expr] = {}
    for module, notes in found:
        for name, note in notes.items():
            items[name] = b.save(value(b, node, module, note, resolved=True), "note", node)
    return b.make_dict(node, items)


def hints_of_class(b: Builder, node: ast.AST, cls: ClassInfo) -> Expr:
    """The same of a class with its bases."""
    return hints(b, node, [(c.info, of_class(c)) for c in reversed(cls.mro) if c.info is not None])


def value(b: Builder, node: ast.AST, module: ModuleInfo, note: ast.expr, resolved: bool = False) -> Expr:
    """What an annotation is; `resolved`: as `get_type_hints` has it."""
    if isinstance(note, ast.Constant) and isinstance(note.value, str):
        if not resolved:
            return hir.Const(note.value, STR)
        note = ast.parse(note.value, mode="eval").body
    if isinstance(note, ast.Constant) and note.value is None:
        return hir.Const(None, ClassT.of(b.engine.builtin_type("NoneType"))) if resolved else hir.NONE_CONST
    known = _class(b, module, note)
    if known is not None:
        return hir.Const(None, known)
    try:
        text = _shown(b, module, note, resolved)
    except (_Unknown, TypeError, NameError, AttributeError, SyntaxError):
        message = f"what the annotation `{ast.unparse(note)}` is when the program runs is not known"
        raise b.error(node, "E0506", message) from None
    return b.behind(node, "annotations.shown_as", [hir.Const(text, STR)])


def _class(b: Builder, module: ModuleInfo, note: ast.expr) -> ClassT | None:
    """The class that a name is."""
    if isinstance(note, ast.Name):
        bound = b.engine.static_binding(module, note.id)
        if bound is None and note.id not in module.scope.locals and note.id not in module.imports:
            builtin = b.engine.builtin_types.get(note.id)
            bound = None if builtin is None else ClassT.of(builtin)
        return bound if isinstance(bound, ClassT) else None
    if isinstance(note, ast.Attribute) and isinstance(note.value, ast.Name):
        home = b.engine.modules.get(module.imports.get(note.value.id, ("", None))[0])
        bound = None if home is None else b.engine.static_binding(home, note.attr)
        return bound if isinstance(bound, ClassT) else None
    return None


def _shown(b: Builder, module: ModuleInfo, note: ast.expr, resolved: bool) -> str:
    """How CPython shows it."""
    names: dict[str, Any] = {}
    texts = [n.value for n in every_node(note) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    for tree in (note, *(ast.parse(text, mode="eval").body for text in texts)):
        if not all(isinstance(n, _PARTS) for n in every_node(tree)):
            raise _Unknown
        names |= {n.id: _meant(b, module, n.id) for n in every_node(tree) if isinstance(n, ast.Name)}
    found = eval(compile(ast.Expression(note), "<annotation>", "eval"), names)  # parts without effects: _PARTS
    if resolved:
        found = typing.get_type_hints(type("C", (), {"__annotations__": {"x": found}}), names)["x"]
    return repr(found)


def _meant(b: Builder, module: ModuleInfo, name: str) -> Any:
    """CPython's object of that name, or a class that is shown like the program's."""
    bound = b.engine.static_binding(module, name)
    if isinstance(bound, ClassT) and not bound.cls.builtin:
        cls: ClassInfo = bound.cls
        return type(cls.name, (), {"__module__": cls.shown_module, "__qualname__": cls.qualname})
    if name in module.imports:
        return _imported(*module.imports[name])
    alias = bindings.assigned_once(module, name)
    if alias is not None and all(isinstance(n, _PARTS) for n in every_node(alias)):
        inner = {n.id: _meant(b, module, n.id) for n in every_node(alias) if isinstance(n, ast.Name)}
        return eval(compile(ast.Expression(alias), "<annotation>", "eval"), inner)
    if name in module.scope.locals or not hasattr(builtins, name):
        raise _Unknown
    return getattr(builtins, name)


def _imported(source: str, name: str | None) -> Any:
    if source.partition(".")[0] not in sys.stdlib_module_names:
        raise _Unknown
    module = importlib.import_module(source)
    return module if name is None else getattr(module, name)
