"""The texts that an expression can be, where the program's text says it: the name of an attribute in `setattr`.

side = "left" if v < node.v else "right"            left, right
for name in ("width", "height"): …                  width, height
for name, value in options.items(): …               the keywords of this call, where `**options` is a parameter
def rotate(self, side): …                           what all calls of `rotate` give: see given_names.py
"""

from __future__ import annotations

import ast
import itertools

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import action_names, given_names
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir.types import TupleT

MOST = 64
"""more names than this count as unknown"""
Scope = ast.FunctionDef | ast.Lambda | ast.Module
Found = list[str] | None


def possible(b: Builder, node: ast.expr) -> Found:
    """Every text that the expression can be; None where that isn't known."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=body, orelse=orelse):
            return _together([possible(b, body), possible(b, orelse)])
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _joined([possible(b, left), possible(b, right)])
        case ast.JoinedStr(values=values):
            return _joined([possible(b, v) for v in values])
        case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
            return possible(b, value)
        case ast.Name(id=name):
            return _of_name(b, name)
        case ast.Attribute(value=ast.Name(id="self"), attr="dest") if b.inst.ref.cls is not None:
            cls = b.inst.ref.cls
            return action_names.dests(b.engine, cls) if action_names.is_action(cls) else None
    return None


def _together(parts: list[Found]) -> Found:
    if not parts or any(p is None for p in parts):
        return None
    found = list(dict.fromkeys(text for p in parts for text in p or []))
    return found if len(found) <= MOST else None


def _joined(parts: list[Found]) -> Found:
    known = [p for p in parts if p is not None]
    if len(known) < len(parts) or len(list(itertools.islice(itertools.product(*known), MOST + 1))) > MOST:
        return None
    return list(dict.fromkeys("".join(way) for way in itertools.product(*known)))


def bound_in(b: Builder, name: str) -> Scope:
    """The function or module whose variable a name is."""
    inst: FuncInst | None = b.inst
    while inst is not None and not isinstance(inst.ref.node, ast.Module):
        if name in inst.ref.scope.locals:
            return inst.ref.node
        inst = inst.ref.encl
    return b.module.tree


def _stores(home: Scope, name: str) -> list[ast.Name]:
    """Where a variable is assigned or deleted."""
    named = [n for n in every_node(home) if isinstance(n, ast.Name) and n.id == name]
    return [n for n in named if not isinstance(n.ctx, ast.Load)]


def _of_name(b: Builder, name: str) -> Found:
    """What all that binds a variable can give it."""
    home = bound_in(b, name)
    if isinstance(home, ast.FunctionDef) and name in given_names.parameters(home):
        return None if _stores(home, name) else given_names.of_parameter(b.engine, home, name)
    if not isinstance(home, ast.Module) and name in b.inst.ref.scope.params:
        return None
    stores = _stores(home, name)
    found: list[Found] = []
    for n in every_node(home):
        match n:
            case ast.Assign(targets=targets, value=value):
                pairs = [(t, value) for t in targets]
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                pairs = [(target, value)]
            case ast.For(target=target, iter=items) | ast.comprehension(target=target, iter=items):
                found += [_of_items(b, items, at) for at in _places(target, name)]
                continue
            case _:
                continue
        found += [possible(b, value) for t, value in pairs if isinstance(t, ast.Name) and t.id == name]
    return _together(found) if len(found) == len(stores) else None


def _places(target: ast.expr, name: str) -> list[int | None]:
    """Where in the target of a loop a name stands: None: it is the whole."""
    if isinstance(target, ast.Name):
        return [None] if target.id == name else []
    parts = target.elts if isinstance(target, ast.Tuple | ast.List) else []
    return [i for i, part in enumerate(parts) if isinstance(part, ast.Name) and part.id == name]


def _of_items(b: Builder, items: ast.expr, at: int | None) -> Found:
    """What the items of something, or the parts of them at an index, can be."""
    match items:
        case ast.Name(id=name):
            given = _keywords(b, name) if at is None else None
            constant = _constant(b, name)
            return given or (_of_items(b, constant, at) if constant is not None else None)
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="items"), args=[]) if at == 0:
            constant = _constant(b, name)
            return _keywords(b, name) or (_of_items(b, constant, None) if isinstance(constant, ast.Dict) else None)
        case ast.Call(func=ast.Attribute(value=ast.Dict() as d, attr="items"), args=[]) if at == 0:
            return _of_items(b, d, None)
        case ast.Call(func=ast.Attribute(value=of, attr="items"), args=[]) if at == 1:
            return _of_values(b, of)
        case ast.Call(func=ast.Attribute(value=of, attr="values"), args=[]) if at is None:
            return _of_values(b, of)
        case ast.Call(func=ast.Name(id="zip"), args=args) if at is not None and at < len(args):
            return _of_items(b, args[at], None)
        case ast.Call(func=ast.Name(id="enumerate"), args=[inner, *_]) if at == 1:
            return _of_items(b, inner, None)
        case ast.Dict(keys=keys) if at is None:
            return _together([possible(b, k) if k is not None else None for k in keys])
        case ast.Constant(value=str(text)) if at is None:
            return list(dict.fromkeys(text))
        case ast.Tuple(elts=elts) | ast.List(elts=elts) | ast.Set(elts=elts):
            return _together([_part(b, e, at) for e in elts])
    return None


def _of_values(b: Builder, of: ast.expr) -> Found:
    """What the values of a dict can be."""
    found = _constant(b, of.id) if isinstance(of, ast.Name) else of
    return _together([possible(b, v) for v in found.values]) if isinstance(found, ast.Dict) else None


def _part(b: Builder, item: ast.expr, at: int | None) -> Found:
    if at is None:
        return possible(b, item)
    parts = item.elts if isinstance(item, ast.Tuple | ast.List) else []
    return possible(b, parts[at]) if at < len(parts) else None


def _constant(b: Builder, name: str) -> ast.expr | None:
    """The tuple that a name always stands for, or the list or dict that nobody changes."""
    home = bound_in(b, name)
    stores = _stores(home, name)
    assigned = [n.value for n in every_node(home) if isinstance(n, ast.Assign) and n.targets == stores]
    assigned += [n.value for n in every_node(home) if isinstance(n, ast.AnnAssign) and n.value and [n.target] == stores]
    if len(stores) != 1 or not assigned:
        return None
    if isinstance(assigned[0], ast.List | ast.Dict | ast.Set):
        others = [m for m in b.engine.modules.values() if m is not b.module and not m.library]
        if any(name in m.mentioned for m in others) or not _only_read(home, name, 1):
            return None
    return assigned[0] if isinstance(assigned[0], ast.Tuple | ast.List | ast.Dict | ast.Set) else None


def _keywords(b: Builder, name: str) -> Found:
    """The keywords that a call gives to `**name`."""
    args = getattr(b.inst.ref.node, "args", None)
    if args is None or args.kwarg is None or args.kwarg.arg != name:
        return None
    if not _only_read(b.inst.ref.node, name):
        return None
    ref, var = b.inst.ref, b.lookup(name)
    if var is not None and isinstance(var.type, TupleT):
        return list(var.type.names or []) or None
    return list(ref.keywords_given) or None if not ref.keywords_unknown else None


def _only_read(function: ast.AST, name: str, stores: int = 0) -> bool:
    """Whether nothing in a function puts more into a container: it is gone through, looked into, handed on by `**`.
    stores: how often it is bound."""
    uses = -stores + sum(isinstance(n, ast.Name) and n.id == name for n in every_node(function))
    for n in every_node(function):
        match n:
            case (
                ast.Call(func=ast.Attribute(value=ast.Name(id=found), attr="items" | "keys" | "values" | "get" | "pop"))
                | ast.Call(func=ast.Name(id="len" | "list" | "sorted" | "dict" | "bool"), args=[ast.Name(id=found), *_])
                | ast.Call(func=ast.Name(id="enumerate" | "zip"), args=[ast.Name(id=found), *_])
                | ast.Call(func=ast.Name(id="zip"), args=[_, ast.Name(id=found), *_])
                | ast.For(iter=ast.Name(id=found))
                | ast.comprehension(iter=ast.Name(id=found))
                | ast.keyword(arg=None, value=ast.Name(id=found))
                | ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[ast.Name(id=found)])
                | ast.Subscript(value=ast.Name(id=found), ctx=ast.Load())
            ) if found == name:
                uses -= 1
    return uses == 0
