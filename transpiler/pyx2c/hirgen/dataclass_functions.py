"""`dataclasses.replace`, `asdict` and `astuple`: the fields are known at compile time."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable

from pyx2c.hirgen import annotation_values, arguments, calls, meanings
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.dataclass_methods import DataField, all_fields
from pyx2c.hirgen.program import ClassInfo, FuncRef
from pyx2c.hirgen.py_names import made_below
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, STR, ClassT, DictT, InstanceT, ListT, SetT, TupleT, VarTupleT, is_dict, members, show

INSIDE: dict[str, str] = {".asdict": "__asdict__", ".asdict_by": "__asdict_by__", ".astuple": "__astuple__"}
"""names that only the compiler's own methods use, and the methods they call"""


def call(b: Builder, node: ast.Call, name: str) -> Expr:
    """A function of `dataclasses`: what it does depends on the class that its first argument has when it runs."""
    given = arguments.evaluate(b, node)
    alone = len(given.positional) == 1 and not given.keywords
    if name == "replace":
        if len(given.positional) != 1:
            raise b.error(node, "E0403", "`replace` takes an object and the fields to change")
        keywords = {n: b.save(v, "arg", node) for n, v in given.keywords.items()}
        return _by_class(b, node, given.positional[0], lambda x: _replace(b, node, x, keywords))
    if name in ("_asdict", "_asdict_by", "_astuple"):
        return _inside(b, node, given.positional, f"_{name}__")
    if name == "asdict" and len(given.positional) == 1 and list(given.keywords) == ["dict_factory"]:
        by = _as_container("__asdict_by__", b.save(given.keywords["dict_factory"], "factory", node))
        return _by_class(b, node, given.positional[0], lambda x: by(b, node, x))
    if not alone or name not in _OF_ONE:
        raise b.error(node, "E0506", f"`dataclasses.{name}` with these arguments is not supported yet")
    (given_one,) = given.positional
    if not any(isinstance(m, InstanceT | ClassT) for m in members(given_one.type)):
        return _OF_ONE[name](b, node, given_one)  # known of all members at once
    return _by_class(b, node, given_one, lambda x: _OF_ONE[name](b, node, x))


def _by_class(b: Builder, node: ast.AST, x: Expr, apply: Callable[[Expr], Expr]) -> Expr:
    """Applies it to an object as what it is: a class below may have more fields, or be no dataclass."""

    def one(x: Expr) -> Expr:
        if not isinstance(x.type, InstanceT) or len(x.type.cls.descendants()) == 1:
            return apply(x)
        classes = made_below(x.type.cls)
        saved = b.save(x, "data", node)
        tests = [meanings.is_one_of(b, saved, [c]) for c in classes[:-1]]
        actions = [(str(c), functools.partial(apply, b.coerce(saved, InstanceT(c)))) for c in classes]
        return b.alternatives(tests, actions, node) if tests else actions[0][1]()

    return b.by_member(x, one, node)


def _is_dataclass(b: Builder, node: ast.Call, x: Expr) -> Expr:
    return b.truth_known(x, isinstance(x.type, InstanceT | ClassT) and x.type.cls.dataclass is not None)


def _as_container(method: str, *more: Expr) -> Callable[[Builder, ast.Call, Expr], Expr]:
    function = method.strip("_").removesuffix("_by")
    return lambda b, node, x: calls.call_method(b, node, _instance(b, node, x, function), method, [*more])


def _writes_repr(b: Builder, node: ast.Call, x: Expr) -> Expr:
    """Whether an object's `__repr__` is what `@dataclass` gave its class."""
    cls = x.type.cls if isinstance(x.type, InstanceT) else None
    found = cls.find_method("__repr__") if cls is not None and cls.dataclass is not None else None
    return b.truth_known(x, found is not None and "__repr__" in found[0].written)


def _instance(b: Builder, node: ast.AST, x: Expr, function: str) -> Expr:
    if not isinstance(x.type, InstanceT) or x.type.cls.dataclass is None:
        problem = b.error(node, "E0401", f"a dataclass is needed here, not `{show(x.type)}`")
        raise problem.raising("TypeError", f"{function}() should be called on dataclass instances")
    return b.save(x, "data", node)


def read_field(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    """The field of an instance."""
    assert isinstance(x.type, InstanceT)
    if b.engine.changes(name):
        value = meanings.read(b, node, x, name)
        assert value is not None
        return value
    found = x.type.cls.find_field(name)
    assert found is not None
    return hir.GetField(b.coerce(x, found.holder(x.type)), found, found.cell.type, b.pos(node))


def _fields(b: Builder, node: ast.Call, x: Expr) -> Expr:
    """`fields(x)` of an object or a class: a tuple of objects of `_behind`'s class Field."""
    b.emit(hir.ExprStmt(x))
    cls = x.type.cls if isinstance(x.type, InstanceT | ClassT) else None
    if cls is None or cls.dataclass is None:
        problem = b.error(node, "E0401", f"a dataclass is needed here, not `{show(x.type)}`")
        raise problem.raising("TypeError", "must be called with a dataclass type or instance")
    made = [b.save(_field(b, node, cls, f), "field", node) for f in all_fields(cls) if not f.init_only]
    of_class = hir.TupleMake(made, TupleT(tuple(m.type for m in made)), b.pos(node))
    if all(len(c.descendants()) == 1 for c in cls.mro if c.dataclass is not None):
        return of_class
    return b.behind(node, "dataclasses.gathered", [of_class])


def _field(b: Builder, node: ast.AST, cls: ClassInfo, f: DataField) -> Expr:
    flags: list[Expr] = [hir.Const(flag, BOOL) for flag in (f.init, f.repr, f.compare, f.kw_only)]
    hashed = hir.NONE_CONST if f.hash is None else hir.Const(f.hash, BOOL)
    made = b.behind(node, "dataclasses.field_of", [hir.Const(f.name, STR), *flags, hashed])
    if _is_asked_for(b, "type"):
        made = b.behind(node, "dataclasses.typed", [made, _annotated(b, node, cls, f)])
    for name, value in (("default", f.default), ("default_factory", f.factory)):
        if _is_asked_for(b, name):
            found = _evaluated(b, node, cls, f, value) if value else b.behind(node, "missing.value", [])
            made = b.behind(node, f"dataclasses.with_{name}", [made, found])
    if _is_asked_for(b, "metadata"):
        given = f.metadata if f.metadata is not None and not _is_none(f.metadata) else None
        found = _evaluated(b, node, cls, f, given) if given else b.make_dict(node, {})
        made = b.behind(node, "field_metadata.described", [made, found])
    return made


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _is_asked_for(b: Builder, name: str) -> bool:
    """Whether the program reads attributes of that name."""
    return any(name in m.mentioned for m in b.engine.modules.values() if not m.library)


def _evaluated(b: Builder, node: ast.AST, cls: ClassInfo, f: DataField, value: ast.expr) -> Expr:
    """The value of an expression that stands in the body of the class that has the field."""
    if isinstance(value, ast.Constant):
        return b.expr(value)
    source = next(c for c in cls.mro if any(own is f for own in c.data_fields))
    assert source.info is not None
    key = (node, "default", source, f.name, value)
    if key not in b.inst.memo:
        none = ast.arguments([], [], None, [], [], None, [])
        written = ast.copy_location(ast.Lambda(none, value), value)
        b.inst.memo[key] = FuncRef(written, source.info, "<lambda>", f"{source.qualname}.<default>")
    ref: FuncRef = b.inst.memo[key]
    return b.call_known(node, ref, [])


def _annotated(b: Builder, node: ast.AST, cls: ClassInfo, f: DataField) -> Expr:
    """What `Field.type` is: the annotation's text, a class, or what shows itself as the annotation."""
    source = next(c for c in cls.mro if any(own is f for own in c.data_fields))
    assert source.info is not None
    if annotation_values.is_postponed(source.info):
        return hir.Const(f.annotation, STR)
    return annotation_values.value(b, node, source.info, ast.parse(f.annotation, mode="eval").body)


def _replace(b: Builder, node: ast.Call, x: Expr, changes: dict[str, Expr]) -> Expr:
    x = _instance(b, node, x, "replace")
    assert isinstance(x.type, InstanceT)
    keywords = dict(changes)
    for f in all_fields(x.type.cls):
        if f.init and not f.init_only and f.name not in keywords:
            keywords[f.name] = read_field(b, node, x, f.name)
    return calls.construct(b, node, x.type.cls, arguments.Arguments([], keywords))


_OF_ONE: dict[str, Callable[[Builder, ast.Call, Expr], Expr]] = {
    "fields": _fields,
    "asdict": _as_container("__asdict__"),
    "astuple": _as_container("__astuple__"),
    "is_dataclass": _is_dataclass,
    "_writes_repr": _writes_repr,
}
"""functions of one argument"""


def inside(b: Builder, node: ast.Call) -> Expr:
    """What the methods behind `asdict` and `astuple` do with a field's value."""
    assert isinstance(node.func, ast.Name)
    return _inside(b, node, [b.save(b.expr(a), "arg", node) for a in node.args], INSIDE[node.func.id])


def _inside(b: Builder, node: ast.AST, given: list[Expr], method: str) -> Expr:
    """A field's value with the dataclasses in it turned too; containers are copied. What is given behind the value goes
    to the methods, too."""
    x, *more = given

    def one(m: Expr) -> Expr:
        match m.type:
            case InstanceT() if m.type.cls.dataclass is not None:
                return calls.call_method(b, node, m, method, more)
            case ListT() | VarTupleT():
                made = b.behind(node, f"dataclasses.{method.strip('_')}_list", [m, *more])
                return made if isinstance(m.type, ListT) else b.must("vtuple", [made], node)
            case TupleT():
                saved = b.save(m, "tuple", node)
                parts = [hir.TupleGet(saved, i, t) for i, t in enumerate(m.type.items)]
                items = [b.save(_inside(b, node, [p, *more], method), "item", node) for p in parts]
                return hir.TupleMake(items, TupleT(tuple(i.type for i in items)), b.pos(node))
            case DictT() if is_dict(m.type):
                return b.behind(node, f"dataclasses.{method.strip('_')}_dict", [m, *more])
            case SetT():
                return b.must("method.copy", [m], node)
        return m

    return b.by_member(x, one, node)
