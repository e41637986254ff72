"""Lowering of expressions other than primitive operations."""

from __future__ import annotations

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Pos
from pyx2c.ir.lir import C, binary, cast, choice, member, negate
from pyx2c.ir.types import (
    BOOL,
    FLOAT,
    I64,
    INT,
    NEVER,
    STR,
    ClassT,
    DictT,
    InstanceT,
    ModuleT,
    Scalar,
    SetT,
    TupleT,
    Type,
    members,
)
from pyx2c.lower import growing
from pyx2c.lower.constants import c_string
from pyx2c.lower.convert import convert, is_literal, is_member, view
from pyx2c.lower.function import FunctionLowering
from pyx2c.lower.repr import BOOL_REP, NONE_REP, RAW_REP, UNSIGNED_REP, Rep
from pyx2c.lower.values import EFFECT, FIXED, LOCAL, READS, Value


def const(f: FunctionLowering, e: hir.Const) -> Value:
    """A literal, or a class or module, which has no value at run time."""
    rep = f.reps.of(e.type)
    value = e.value
    if e.type is NEVER:
        return Value(C("0"), rep, NEVER)
    if isinstance(e.type, ClassT):
        return Value(C(f.program.class_object(e.type.cls), lir.UNARY), rep, e.type)
    if value is None:
        return Value(C("0"), NONE_REP, e.type)
    if e.type is I64 or (e.type is INT and not f.span(e).fits_small and f.span(e).fits_i64):
        return Value(f.constants.raw(int(value)), RAW_REP, e.type)
    if e.type is INT and not f.span(e).fits_small and f.span(e).fits_u64:
        return Value(C(f"{value}u"), UNSIGNED_REP, INT)
    if e.type is BOOL:
        return Value(C("true" if value else "false"), rep, BOOL)
    if isinstance(value, complex):
        parts = ", ".join(f.constants.floating(part).at(lir.ASSIGN) for part in (value.real, value.imag))
        return Value(C(f"(rt_complex){{{parts}}}"), rep, e.type)
    make = {INT: f.constants.integer, FLOAT: f.constants.floating, STR: f.constants.text}
    return Value(make.get(e.type, f.constants.data)(value), rep, e.type)  # type: ignore[call-overload]


def read(f: FunctionLowering, e: hir.Read) -> Value:
    """A variable."""
    var = e.var
    rep = f.rep_of(var)
    if e.checked:
        flag = f.flag(var)
        which = "global" if var.kind == "global" else "local"
        f.open_branch(C(f"!{flag}", lir.UNARY))
        f.line(f'rt_raise_unbound_{which}("{var.name}");', e.pos)
        f.close_branch()
    if rep.kind == "none":
        return Value(C("0"), NONE_REP, var.type)
    if id(e) not in f.growing.looks:
        growing.disown(f, var)
    shared = var.kind == "global" or var.boxed
    v = Value(f.place(var), rep, var.type, READS if shared else LOCAL)
    return view(f, v, e.type) if e.type is not NEVER else v


def get_field(f: FunctionLowering, e: hir.GetField) -> Value:
    """`obj->name`"""
    obj = f.expr(e.obj)
    t = e.field.cell.type
    rep = f.program.field_rep(e.field)
    if e.checked:
        obj = f.atom(obj)
        f.open_branch(negate(f.program.presence(obj.c, e.field)))
        raise_no_attribute(f, obj, e.field.name, e.pos)
        f.close_branch()
    if rep.kind == "none" or e.type is NEVER:
        f.discard(obj)
        return Value(C("0"), NONE_REP, e.type)
    v = Value(field_of(f, obj, e.field), rep, t, max(obj.level, READS), obj.pos)
    return view(f, v, e.type)


def has_field(f: FunctionLowering, e: hir.HasField) -> Value:
    """`obj->name__set`"""
    obj = f.expr(e.obj)
    return Value(f.program.presence(obj.c, e.field), BOOL_REP, BOOL, max(obj.level, READS), obj.pos)


def is_bound(f: FunctionLowering, e: hir.IsBound) -> Value:
    """`name__bound`"""
    return Value(C(f.flag(e.var)), BOOL_REP, BOOL, READS, e.pos)


def raise_no_attribute(f: FunctionLowering, obj: Value, name: str, pos: Pos | None) -> None:
    """Raises AttributeError with the name of the object's class."""
    assert isinstance(obj.type, InstanceT)
    cls = f.program.class_of(obj.c, obj.type.cls)
    f.line(f"rt_raise_no_attribute({cls.at(lir.ASSIGN)}, {c_string(name.encode())});", pos)


def field_of(f: FunctionLowering, obj: Value, field: object) -> C:
    """The place of a field."""
    name = f.program.field_name(field)
    owner = getattr(field, "owner", None)
    if owner is not None and owner.builtin:
        return C(f"(({f.program.builtin_struct(owner)} *){obj.c.at(lir.UNARY)})->{name}")
    return member(obj.c, name, True)


def tuple_make(f: FunctionLowering, e: hir.TupleMake) -> Value:
    """A struct literal."""
    assert isinstance(e.type, TupleT)
    rep = f.reps.of(e.type)
    types = e.type.items
    values = f.sequence([lambda x=x, t=t: _item(f, x, t) for x, t in zip(e.items, types, strict=True)])  # type: ignore[misc]
    return f.make_tuple(values, rep, e.type)


def _item(f: FunctionLowering, e: hir.Expr, t: Type) -> Value:
    v = f.value(e, t)
    if v.rep.kind != "none":
        return v
    f.discard(v)
    return Value(C("0"), NONE_REP, t)


def tuple_get(f: FunctionLowering, e: hir.TupleGet) -> Value:
    """`t._1`"""
    v = f.expr(e.tuple)
    t = v.type
    if not isinstance(t, TupleT):
        v = convert(f, v, e.tuple.type)
        t = v.type
    if t is NEVER or not isinstance(t, TupleT):
        f.discard(v)
        return Value(f.zero(f.reps.of(e.type)), f.reps.of(e.type), e.type)
    item = t.items[e.index]
    rep = f.reps.of(item)
    if rep.kind == "none":
        f.discard(v)
        return Value(C("0"), NONE_REP, item)
    return convert(f, v.with_c(member(v.c, f"_{e.index}", False), rep, item), e.type)


def if_expr(f: FunctionLowering, e: hir.IfExpr) -> Value:
    """`cond ? then : other`, or an `if` that fills a temporary."""
    rep = f.temp_rep(e)
    cond = f.expr(e.cond)
    if cond.type is NEVER:
        f.discard(cond)
        return Value(f.zero(rep), rep, e.type)
    then_stmts, then = f.collect(lambda: _side(f, e.then, e.type, rep))
    else_stmts, other = f.collect(lambda: _side(f, e.other, e.type, rep))
    plain = not then_stmts and not else_stmts and max(then.level, other.level, cond.level) < EFFECT
    if rep.kind == "raw" and is_literal(then.c) and is_literal(other.c):
        then = then.with_c(cast("int64_t", then.c))
    if plain and rep.kind != "none" and then.type is not NEVER and other.type is not NEVER and rep.zero != "{0}":
        return Value(choice(cond.c, then.c, other.c), rep, e.type, max(cond.level, then.level, other.level))
    result = f.new_temp(rep, type=e.type) if rep.kind != "none" else ""
    f.out.append(
        lir.If(cond.c, _fill(f, then_stmts, then, result), _fill(f, else_stmts, other, result), cond.pos or f.pos)
    )
    return Value(C(result or "0"), rep, e.type)


def _side(f: FunctionLowering, e: hir.Expr, t: Type, rep: Rep) -> Value:
    return f.value(e, t, rep) if e.type is not NEVER else f.expr(e)


def _fill(f: FunctionLowering, stmts: list[lir.S], v: Value, result: str) -> list[lir.S]:
    def put() -> None:
        f.out.extend(stmts)
        if v.type is NEVER or not result:
            f.discard(v)
        else:
            f.assign_temp(result, v)

    return f.collect(put)[0]


def bool_op(f: FunctionLowering, e: hir.BoolOp) -> Value:
    """`a && b`, in statements where b needs some or both may raise."""
    op = "&&" if e.op == "and" else "||"
    left = f.value(e.left, BOOL)
    if left.c.text in ("true", "false"):
        return left if (left.c.text == "true") == (e.op == "or") else f.value(e.right, BOOL)
    stmts, right = f.collect(lambda: f.expr(e.right) if e.right.type is NEVER else f.value(e.right, BOOL))
    if not stmts and not (left.level == EFFECT and right.level == EFFECT):
        if right.type is not NEVER:
            return Value(
                binary(op, left.c, right.c), BOOL_REP, BOOL, max(left.level, right.level), left.pos or right.pos
            )
    result = f.new_temp(BOOL_REP)
    f.assign_temp(result, left)
    test = C(result) if e.op == "and" else negate(C(result))
    f.out.append(lir.If(test, _fill(f, stmts, right, result), [], f.pos))
    return Value(C(result), BOOL_REP, BOOL)


def not_expr(f: FunctionLowering, e: hir.Not) -> Value:
    """`!x`"""
    v = f.value(e.operand, BOOL)
    return v.with_c(negate(v.c))


def is_type(f: FunctionLowering, e: hir.IsType) -> Value:
    """Which member of a union, or which subclass, a value is."""
    v = f.expr(e.value)
    parts = members(v.type)
    tests: list[C] = []
    simple = v.rep.kind != "union" and len(e.tests) == 1
    saved = v if simple and v.level < EFFECT else f.atom(v)
    for part in parts:
        found = _member_test(f, saved, part, e.tests, len(parts) == 1)
        if found is not None:
            tests.append(found)
    if len(parts) > 1 and len(tests) == len(parts) and all(_always(p, e.tests) for p in parts):
        return Value(C("true"), BOOL_REP, BOOL)
    result = tests[0] if tests else C("false")
    for more in tests[1:]:
        result = binary("||", result, more)
    return Value(result, BOOL_REP, BOOL, saved.level if tests else FIXED, saved.pos)


def _always(part: Type, tests: list[Type]) -> bool:
    if isinstance(part, InstanceT):
        return any(isinstance(t, InstanceT) and t.cls in part.cls.mro for t in tests)
    return any(_same_kind(part, t) for t in tests) or (part is BOOL and INT in tests)


def _same_kind(part: Type, test: Type) -> bool:
    match part, test:
        case TupleT(), TupleT():
            return len(part.items) == len(test.items)
        case Scalar(), _:
            return part == test
        case DictT(), DictT():
            return part.flavour == test.flavour
        case SetT(), SetT():
            return part.frozen == test.frozen
        case ModuleT(), ModuleT():
            return part.name == test.name
    return type(part) is type(test)


def _member_test(f: FunctionLowering, v: Value, part: Type, tests: list[Type], only: bool) -> C | None:
    held = None if only else is_member(f, v, part)
    if _always(part, tests):
        return held or C("true")
    if not isinstance(part, InstanceT):
        return None
    below = [t for t in tests if isinstance(t, InstanceT) and part.cls in t.cls.mro]
    if not below:
        return None
    obj = v.c if v.rep.kind != "union" else C(f"{v.c.at(lir.PRIMARY)}.u._{list(members(v.type)).index(part)}")
    result: C | None = None
    for t in below:
        test = f.program.is_a(f.program.class_of(obj, part.cls), t.cls)
        result = test if result is None else binary("||", result, test)
    assert result is not None
    return binary("&&", held, result) if held is not None else result


def coerce(f: FunctionLowering, e: hir.Coerce) -> Value:
    """Another view of the value."""
    v = f.expr(e.value)
    if e.type is NEVER:
        return v
    with f.lengthening_in(e):
        return view(f, v, e.type)


def seq(f: FunctionLowering, e: hir.Seq) -> Value:
    """Statements, then a value."""
    for stmt in e.stmts:
        f.stmt(stmt)
    v = f.expr(e.value)
    return v if e.type is NEVER else view(f, v, e.type)


def new(f: FunctionLowering, e: hir.New) -> Value:
    """A zeroed instance that knows its class."""
    rep = f.reps.of(InstanceT(e.cls))
    struct = f.program.struct_of(e.cls)
    local = f.places.on_stack(e, struct)
    if local:
        f.line(f"{local} = ({struct}){{.cls = {f.program.class_object(e.cls)}}};")
        return Value(C(f"&{local}", lir.UNARY), rep, e.type)
    name = f.new_temp(rep, "new1")
    if f.program.is_brief(f.inst):
        made = f"rt_new_object({f.region(e)}, sizeof({struct}), {f.program.class_object(e.cls)})"
        f.out.append(lir.Set(name, C(made), e.pos or f.pos))
        return Value(C(name), rep, e.type)
    f.out.append(lir.Set(name, C(f"rt_alloc({f.region(e)}, sizeof({struct}))"), e.pos or f.pos))
    f.line(f"memset({name}, 0, sizeof *{name});" if not e.cls.builtin else f"memset({name}, 0, sizeof({struct}));")
    f.line(f"{f.program.class_of(C(name), e.cls).text} = {f.program.class_object(e.cls)};")
    return Value(C(name), rep, e.type)


def make_closure(f: FunctionLowering, e: hir.MakeClosure) -> Value:
    """A static object for a plain function, else one that holds what is captured."""
    rep = f.reps.of(e.type)
    ident = f.program.closure_id(e.ref)
    if e.ref.bound:
        return _bound(f, e, ident)
    captured = f.program.captured(e.ref)
    if not captured:
        return Value(C(f"&{f.program.static_closure(e.ref)}", lir.UNARY), rep, e.type)
    struct = f"struct {f.program.closure_name(e.ref)}"
    name = f.fresh("made1")
    f.locals[name] = lir.Local(name, f"{struct} *", "NULL")
    f.out.append(lir.Set(name, C(f"rt_alloc({f.region(e)}, sizeof({struct}))"), e.pos or f.pos))
    values = [str(ident)]
    for var, _ in captured:
        place = f.place(var)
        values.append(
            place.text.removesuffix("->value")
            if var.boxed
            else f.keep(Value(place, f.rep_of(var), var.type), f.region(e)).c.text
            if f.rep_of(var).kind != "none"
            else "0"
        )
    f.line(f"*{name} = ({struct}){{{{{values[0]}}}, {', '.join(values[1:])}}};")
    return Value(cast("rt_closure *", C(name)), rep, e.type)


def captured(f: FunctionLowering, e: hir.Captured) -> Value:
    """A default that a closure carries."""
    v = f.expr(e.closure)
    rep = f.rep_of(e.var)
    if rep.kind == "none":
        f.discard(v)
        return Value(C("0"), NONE_REP, e.type)
    name = next(n for var, n in f.program.captured(e.ref) if var is e.var)
    closure = cast(f"struct {f.program.closure_name(e.ref)} *", v.c)
    return v.with_c(member(closure, name, True), rep, e.type)


def _bound(f: FunctionLowering, e: hir.MakeClosure, ident: int) -> Value:
    me = f.temp(f.expr(e.captured[0]))
    struct = f.program.bound_struct()
    name = f.fresh("bound1")
    f.locals[name] = lir.Local(name, f"{struct} *", "NULL")
    f.out.append(lir.Set(name, C(f"rt_alloc({f.region(e)}, sizeof({struct}))"), e.pos or f.pos))
    f.line(f"*{name} = ({struct}){{{{{ident}}}, {me.c.at(lir.ASSIGN)}}};")
    return Value(cast("rt_closure *", C(name)), f.reps.of(e.type), e.type)


FunctionLowering.exprs.update({
    hir.Const: const, hir.Read: read, hir.GetField: get_field, hir.HasField: has_field, hir.IsBound: is_bound,
    hir.TupleMake: tuple_make,
    hir.TupleGet: tuple_get, hir.IfExpr: if_expr, hir.BoolOp: bool_op, hir.Not: not_expr, hir.IsType: is_type,
    hir.Coerce: coerce, hir.Seq: seq, hir.New: new, hir.MakeClosure: make_closure, hir.Captured: captured,
})  # fmt: skip
