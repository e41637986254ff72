"""What makes the missing values of defaultdicts.

Dicts whose values share a cell may have several factories: `count(words, d)` called with `defaultdict(int)` and with
`defaultdict(lambda: 10)`. Where they have one, and it is a function that captures nothing, it is called by name; else
each dict keeps its own, as a closure.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pyx2c.hirgen import calls
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BOOL,
    FLOAT,
    INT,
    NEVER,
    NONE,
    STR,
    Cell,
    ClassT,
    DictT,
    FuncT,
    ListT,
    SetT,
    Type,
    is_dict,
    members,
)

if TYPE_CHECKING:
    from pyx2c.hirgen.builder import Builder
    from pyx2c.hirgen.program import FuncRef

_BUILTIN = ("int", "float", "str", "bool", "list", "set", "dict")


def given(b: Builder, node: ast.Call, factory: ast.expr, value: Cell) -> Expr | None:
    """Remembers what makes missing values, and lets its result flow into the values; the factory's closure, which the
    dict is to keep if factories differ."""
    if isinstance(factory, ast.Constant) and factory.value is None:
        return None
    if isinstance(factory, ast.Name) and b.lookup(factory.id) is None:
        if factory.id not in _BUILTIN:
            raise b.error(factory, "E0506", f"`{factory.id}` can't make the missing values yet", hint="use a lambda")
        value.add(_built(b, node, factory.id))
        callee = _calling(b, node, factory)
        b.engine.factory_names[_only(callee)] = factory.id
        _only(callee).written_as = f"<class '{factory.id}'>"
    else:
        callee = b.expr(factory)
        if isinstance(callee.type, ClassT) and b.engine.is_builtin_type(callee.type.cls):
            callee = calls.of_builtin_type(b, node, callee.type.cls.name)
        elif isinstance(callee.type, ClassT) and isinstance(factory, ast.Name):
            cls = callee.type.cls
            callee = _calling(b, node, factory)
            name = f"__main__.{cls.qualname}" if cls.module == b.engine.main else cls.shown_name
            _only(callee).written_as = f"<class '{name}'>"
        if not isinstance(callee.type, FuncT):
            raise b.error(factory, "E0506", "this can't make the missing values yet", hint="use a lambda")
        made = b.supposed(lambda: calls.apply(b, node, callee, []))
        value.add(made.type if made is not None else NEVER)
    b.engine.factories.setdefault(value.find(), Cell("factory")).add(callee.type)
    return callee


def _only(callee: Expr) -> FuncRef:
    assert isinstance(callee.type, FuncT)
    (ref,) = callee.type.refs
    return ref  # type: ignore[no-any-return]


def _calling(b: Builder, node: ast.Call, name: ast.Name) -> Expr:
    """A function that calls what has that name."""
    if node not in b.engine.factory_nodes:
        params = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
        made = ast.Lambda(params, ast.copy_location(ast.Call(name, [], []), name))
        b.engine.factory_nodes[node] = ast.copy_location(made, name)
    return b.expr(b.engine.factory_nodes[node])


def _built(b: Builder, node: ast.AST, name: str) -> Type:
    scalars = {"int": INT, "float": FLOAT, "str": STR, "bool": BOOL}
    if name in scalars:
        return scalars[name]
    inner = b.cell(node, "inner")
    return {"list": ListT(inner), "set": SetT(inner)}.get(name) or DictT(inner, b.cell(node, "inner value"))


def dynamic(b: Builder, value: Cell) -> bool:
    """Whether dicts with such values keep their factories."""
    t = b.engine.factory_of(value)
    if t is None:
        return False
    assert isinstance(t, FuncT)
    names = {b.engine.factory_names.get(ref) for ref in t.refs}
    if len(names) == 1 and None not in names:
        return False
    return len(t.refs) > 1 or any(ref.bound or b.engine.captured(ref) for ref in t.refs)


def keep(b: Builder, node: ast.AST, made: Expr, closure: Expr | None) -> Expr:
    """A new dict, with its factory where it needs one of its own."""
    assert isinstance(made.type, DictT)
    if closure is None or not dynamic(b, made.type.value):
        return made
    saved = b.save(made, "made", node)
    b.emit(hir.ExprStmt(hir.Prim(b.row("dict.keep_factory"), [saved, closure], NONE, b.pos(node), _bound(b, made))))
    return saved


def copied(b: Builder, node: ast.AST, original: Expr, made: Expr) -> Expr:
    """A copy of a defaultdict gets its factory."""
    if not isinstance(made.type, DictT) or made.type.flavour != "defaultdict" or not dynamic(b, made.type.value):
        return made
    return keep(b, node, made, _kept(b, node, original))


def _kept(b: Builder, node: ast.AST, d: Expr) -> Expr:
    assert isinstance(d.type, DictT)
    t = b.engine.factory_of(d.type.value)
    assert t is not None
    return hir.Prim(b.row("dict.factory"), [d], t, b.pos(node), _bound(b, d))


def _bound(b: Builder, d: Expr) -> dict[str, Cell]:
    assert isinstance(d.type, DictT)
    t = b.engine.factory_of(d.type.value)
    assert t is not None
    return {"K": d.type.key, "V": d.type.value, "T": Cell("", t)}


def make(b: Builder, node: ast.AST, d: Expr) -> Expr | None:
    """The value that d's factory makes; None: it has none."""
    assert isinstance(d.type, DictT)
    t = b.engine.factory_of(d.type.value)
    if t is None:
        return None
    if dynamic(b, d.type.value):
        return calls.apply(b, node, _kept(b, node, d), [])
    ref = min(t.refs)
    name = b.engine.factory_names.get(ref)
    if name is not None:
        return _zero(b, node, name, d.type.value.type)
    return calls.apply(b, node, hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(node)), [])


def _zero(b: Builder, node: ast.AST, name: str, t: Type) -> Expr:
    zero: dict[str, Expr] = {
        "int": hir.int_const(0),
        "float": hir.Const(0.0, FLOAT),
        "str": hir.Const("", STR),
        "bool": hir.Const(False, BOOL),
    }
    if name in zero:
        return zero[name]
    for m in members(t):
        if isinstance(m, ListT) and name == "list":
            return hir.Prim(b.row("list.new"), [], m, b.pos(node), {"T": m.item})
        if isinstance(m, SetT) and name == "set":
            return hir.Prim(b.row("set.new"), [], m, b.pos(node), {"T": m.item})
        if is_dict(m) and name == "dict":
            return hir.Prim(b.row("dict.new"), [], m, b.pos(node), {"K": m.key, "V": m.value})
    raise AssertionError(name)
