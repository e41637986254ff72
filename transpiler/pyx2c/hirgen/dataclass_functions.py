"""`dataclasses.replace`, `asdict` and `astuple`: the fields are known at compile time."""

from __future__ import annotations

import ast

from pyx2c.hirgen import arguments, calls
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.dataclass_methods import all_fields
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import ClassT, DictT, InstanceT, ListT, SetT, TupleT, VarTupleT, is_dict, show

INSIDE: dict[str, str] = {".asdict": "__asdict__", ".astuple": "__astuple__"}
"""names that only the compiler's own methods use, and the methods they call"""


def call(b: Builder, node: ast.Call, name: str) -> Expr:
    """A function of `dataclasses`."""
    given = arguments.evaluate(b, node)
    if name == "replace":
        return _replace(b, node, given)
    if name in ("asdict", "astuple") and len(given.positional) == 1 and not given.keywords:
        method = f"__{name}__"
        one = given.positional[0]
        return b.by_member(one, lambda x: calls.call_method(b, node, _instance(b, node, x), method, []), node)
    if name == "is_dataclass" and len(given.positional) == 1:
        t = given.positional[0].type
        found = isinstance(t, InstanceT | ClassT) and t.cls.dataclass is not None
        return b.truth_known(given.positional[0], found)
    if name in ("_asdict", "_astuple"):
        return _inside(b, node, given.positional[0], f"_{name}__")
    raise b.error(node, "E0506", f"`dataclasses.{name}` with these arguments is not supported yet")


def _instance(b: Builder, node: ast.AST, x: Expr) -> Expr:
    if not isinstance(x.type, InstanceT) or x.type.cls.dataclass is None:
        raise b.error(node, "E0401", f"a dataclass is needed here, not `{show(x.type)}`")
    return b.save(x, "data", node)


def read_field(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    """The field of an instance."""
    assert isinstance(x.type, InstanceT)
    found = x.type.cls.find_field(name)
    assert found is not None
    return hir.GetField(b.coerce(x, InstanceT(found.owner)), found, found.cell.type, b.pos(node))


def _replace(b: Builder, node: ast.Call, given: arguments.Arguments) -> Expr:
    if len(given.positional) != 1:
        raise b.error(node, "E0403", "`replace` takes an object and the fields to change")
    x = _instance(b, node, given.positional[0])
    assert isinstance(x.type, InstanceT)
    keywords = {n: b.save(v, "arg", node) for n, v in given.keywords.items()}
    for f in all_fields(x.type.cls):
        if f.init and not f.init_only and f.name not in keywords:
            keywords[f.name] = read_field(b, node, x, f.name)
    return calls.construct(b, node, x.type.cls, arguments.Arguments([], keywords))


def inside(b: Builder, node: ast.Call) -> Expr:
    """What the methods behind `asdict` and `astuple` do with a field's value."""
    assert isinstance(node.func, ast.Name)
    return _inside(b, node, b.expr(node.args[0]), INSIDE[node.func.id])


def _inside(b: Builder, node: ast.AST, x: Expr, method: str) -> Expr:
    """A field's value with the dataclasses in it turned too; containers are copied."""

    def one(m: Expr) -> Expr:
        match m.type:
            case InstanceT() if m.type.cls.dataclass is not None:
                return calls.call_method(b, node, m, method, [])
            case ListT() | VarTupleT():
                made = b.behind(node, f"dataclasses.{method.strip('_')}_list", [m])
                return made if isinstance(m.type, ListT) else b.must("vtuple", [made], node)
            case TupleT():
                saved = b.save(m, "tuple", node)
                parts = [hir.TupleGet(saved, i, t) for i, t in enumerate(m.type.items)]
                items = [b.save(_inside(b, node, p, method), "item", node) for p in parts]
                return hir.TupleMake(items, TupleT(tuple(i.type for i in items)), b.pos(node))
            case DictT() if is_dict(m.type):
                return b.behind(node, f"dataclasses.{method.strip('_')}_dict", [m])
            case SetT():
                return b.must("method.copy", [m], node)
        return m

    return b.by_member(x, one, node)
