"""Lowering of calls and of primitive operations."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Expr
from pyx2c.ir.lir import C, call, cast, inside_call, template
from pyx2c.ir.types import BOOL, I64, INT, NEVER, NONE, STR, Cell, InstanceT, ListT, Type
from pyx2c.lower import guarded, letters, wrapping
from pyx2c.lower.convert import convert, to_double, to_raw, view
from pyx2c.lower.expr import raise_no_attribute
from pyx2c.lower.function import FunctionLowering
from pyx2c.lower.machine import bounded, operation, range_first, range_stop
from pyx2c.lower.places import region_of_object
from pyx2c.lower.repr import BOOL_REP, NONE_REP, RAW_REP, Rep
from pyx2c.lower.values import EFFECT, FIXED, READS, Value
from pyx2c.prim.table import _SCALARS, result_type

_UNCHECKED = {
    "getitem": {"list": "list_T_get_unchecked", "vtuple": "list_T_get_unchecked", "bytes": "(int64_t){0}->data[{1}]"},
    "setitem": {"list": "list_T_set_unchecked"},
}
"""of subscripts that are within their list, by its kind"""
SLICES = {"slice2", "slice", "setslice", "delslice"}
PARTS = {"bytes.part", "extend.part", "iadd.part"}
"""take start and stop of a slice"""
COMPARISON = re.compile(r"\{0\} (==|!=|<=?|>=?) \{1\}")
INDEXES = {"getitem", "setitem", "delitem"}
BYTE_LAST = {"setitem", "method.append", "method.insert"}
"""what stores the last of its arguments as a byte"""


def direct_call(f: FunctionLowering, e: hir.Call) -> Value:
    """`app__f(x, y)`"""
    return convert_result(f, invoke(f, e.func, e.args, e.env, e.pos, f.places.passed(e, 0)), e.type)


def convert_result(f: FunctionLowering, v: Value, t: Type) -> Value:
    """A call's result as the type the expression has."""
    return v if t is NEVER or v.type is NEVER else view(f, v, t)


def invoke(f: FunctionLowering, inst: Any, args: list[Expr], env: Expr | None, pos: Any, regions: list[C]) -> Value:
    """A call of a function instance."""
    actions: list[Callable[[], Value]] = []
    if env is not None:
        actions.append(lambda: f.expr(env))
    for a, p in zip(args, inst.params, strict=True):
        actions.append(lambda a=a, p=p: f.value(a, p.type, f.rep_of(p)))  # type: ignore[misc]
    values = [f.settle(v) for v in f.sequence(actions)]
    given = [v.c for v in values if v.rep.kind != "none"]
    captured = f.program.captured(inst.ref)
    saved_env = given.pop(0) if env is not None else None
    given[:0] = regions
    if captured:
        struct = f"struct {f.program.closure_name(inst.ref)} *"
        given.insert(0, cast(struct, saved_env) if saved_env is not None else C("env"))
    rep = f.program.result_rep(inst)
    return Value(call(inst.cname, *given), rep, inst.result.type, EFFECT, pos or f.pos)


def prim(f: FunctionLowering, e: hir.Prim) -> Value:
    """A row of the table of operations."""
    special = SPECIAL.get(e.op.name) or SPECIAL.get(e.op.c)
    if special is not None:
        return special(f, e)
    for way in (operation, wrapping.masked, wrapping.remainder, guarded.as_test, guarded.as_int):
        done = way(f, e)
        if done is not None:
            return done
    if (test := letters.compared(f, e, argument)) is not None:
        return test
    actions: list[Callable[[], Value]] = [lambda a=a, i=i: argument(f, e, i, a) for i, a in enumerate(e.args)]  # type: ignore[misc]
    values = f.sequence(actions)
    effect = bool(e.op.flags & {"raises", "writes"}) and not (e.op.name == "getitem" and f.program.ranges.in_bounds(e))
    effect |= f.counts(e)
    if effect or sum(v.level == EFFECT for v in values) > 1:
        values = [f.settle(v) for v in values]
    return result_of(f, e, apply_row(f, e, values), values, effect)


def apply_row(f: FunctionLowering, e: hir.Prim, values: list[Value]) -> C:
    """The C expression of a row."""
    row = e.op.c
    if f.program.ranges.in_bounds(e):
        row = _UNCHECKED[e.op.name].get(e.op.params[0].head, row)
    text = renamed(f, e, row)
    region = C(f.region(e), lir.UNARY)
    if any("{slice step}" in v.c.text for v in values):
        step = values[3] = f.temp(values[3])
        values = [v.with_c(C(v.c.text.replace("{slice step}", step.c.text))) for v in values]
    by_name = re.fullmatch(r"\w+", text) is not None
    values = f.discard_unused(values, lambda n: values[n].rep.kind != "none" if by_name else f"{{{n}}}" in text)
    compared = COMPARISON.fullmatch(text)
    if compared and values[0].c == values[1].c and values[0].rep.kind != "float":
        return C("true" if compared[1] in ("==", "<=", ">=") else "false")
    if "{" not in text:
        if by_name:
            given = [v.c for v in values if v.rep.kind != "none"]
            return call(text, *([region] if "alloc" in e.op.flags else []), *given)
        return C(text, lir.UNARY if text.startswith("(") else lir.PRIMARY)
    holes: dict[str, C] = {"r": region}
    for i, v in enumerate(values):
        if text.count(f"{{{i}}}") > 1:
            v = values[i] = f.temp(v)
        holes[str(i)] = v.c
    return template(text, holes)


def result_of(f: FunctionLowering, e: hir.Prim, c: C, values: list[Value], effect: bool) -> Value:
    """The row's result with its level and position."""
    level = EFFECT if effect else max([v.level for v in values], default=FIXED)
    if "reads" in e.op.flags or "alloc" in e.op.flags:
        level = max(level, READS)
    pos = e.pos or f.pos if effect else next((v.pos for v in values if v.pos), None)
    if any(p.head in _SCALARS for p in e.op.result.args):
        return _of_scalars(f, e, c, pos)
    head = e.op.result.head
    if "noreturn" in e.op.flags:
        return Value(c, NONE_REP, NEVER, EFFECT, pos)
    if head == "None":
        return Value(c, NONE_REP, NONE, EFFECT, pos)
    if head == "i64":
        return (
            Value(c, RAW_REP, I64 if e.type is I64 else INT, level, pos)
            if e.type is I64
            else _as_int(f, c, level, pos, e)
        )
    if head in "TKV" and head in e.binding:
        t = e.binding[head].type
        v = Value(c, f.reps.element(e.binding[head]), t, level, pos)
        if v.rep.kind == "none":
            return _no_value(f, v)
        return convert_result(f, v, e.type)
    return Value(c, f.reps.of(e.type), e.type, level, pos)


def _of_scalars(f: FunctionLowering, e: hir.Prim, c: C, pos: Any) -> Value:
    """A list of scalars that C made, copied where the program's list holds more than these."""
    made_type = result_type(e.op.result, {}, lambda _: Cell())
    made, wanted = f.reps.of(made_type), f.reps.of(e.type)
    v = Value(c, made, made_type, EFFECT, pos)
    if made.ctype == wanted.ctype:
        return v.with_c(c, wanted, e.type)
    assert isinstance(made_type, ListT) and isinstance(e.type, ListT)
    return Value(_copied(f, v, made_type.item, e.type.item, f.region(e)), wanted, e.type)


def _copied(f: FunctionLowering, v: Value, made: Cell, wanted: Cell, region: str) -> C:
    """A new list of the items in another form."""
    source = f.temp(v).c
    kind = f"list_{f.reps.element(wanted).suffix}"
    copy, i = f.new_temp(f.reps.of(ListT(wanted))), f.new_temp(RAW_REP, "i1")
    f.out.append(lir.Set(copy, C(f"{kind}_new({region}, {source}->len)"), v.pos))
    item = Value(C(f"{source}->data[{i}]"), f.reps.element(made), made.type)
    body, held = f.collect(lambda: convert(f, item, wanted.type, f.reps.element(wanted)))
    more, _ = f.collect(lambda: f.line(f"{kind}_append({copy}, {held.c.at(lir.ASSIGN)});"))
    f.out.append(lir.Set(i, C("0")))
    f.out.append(lir.Loop(C(f"{i} < {source}->len"), [lir.Set(i, C(f"{i} + 1"))], [*body, *more], v.pos))
    return C(copy)


def _as_int(f: FunctionLowering, c: C, level: int, pos: Any, e: hir.Prim) -> Value:
    return Value(c, RAW_REP, INT, level, pos)


def _no_value(f: FunctionLowering, v: Value) -> Value:
    f.discard(v)
    return Value(C("0"), NONE_REP, v.type)


def argument(f: FunctionLowering, e: hir.Prim, i: int, arg: Expr) -> Value:
    """An argument as the row's pattern wants it."""
    pattern = e.op.params[i] if i < len(e.op.params) else None
    head = pattern.head if pattern is not None else "T"
    if e.op.name in SLICES and i in (1, 2, 3) and head == "i64":
        return _bound(f, e, i, arg)
    double = guarded.as_double(f, arg) if head == "num" else None
    if double is not None:
        return double
    v = f.expr(arg)
    if v.type is NEVER:
        f.discard(v)
        rep = {"i64": RAW_REP, "bool": BOOL_REP}.get(head) or f.reps.of(arg.type)
        return Value(f.zero(rep), rep, arg.type)
    if head == "i64":
        return _word(f, v, _word_of(e, i))
    if head == "num":
        return to_double(v)
    if head in ("T", "K", "V") and head in e.binding:
        v = convert(f, v, e.binding[head].type, f.reps.element(e.binding[head]))
        if v.rep.kind == "none":
            f.discard(v)
            return Value(C("0"), Rep("unit", "uint8_t", "None"), NONE)
        return v
    if pattern is not None and pattern.args and any(p.head in _SCALARS for p in pattern.args):
        held = result_type(pattern, {}, lambda _: Cell())
        wanted = f.reps.of(held)
        if isinstance(held, ListT) and isinstance(v.type, ListT) and f.reps.element(v.type.item).is_word:
            return Value(_copied(f, v, v.type.item, held.item, "rt_current"), wanted, held)
        return v if v.rep.ctype == wanted.ctype else v.with_c(cast(wanted.ctype, v.c), wanted)
    if head in ("int", "float", "complex", "cnum", "bool", "str", "bytes"):
        return convert(f, v, _SCALARS[head])
    return v


def _word_of(e: hir.Prim, i: int) -> str:
    """The C function that makes a machine word of an argument, or raises what CPython raises there; what has a range of
    its own takes the nearest."""
    kind = e.op.params[0].head
    is_byte = kind == "bytearray" and i == len(e.op.params) - 1 and e.op.name in BYTE_LAST
    if e.op.name == "chr" or e.op.name in PARTS or is_byte or (kind == "range" and e.op.name in INDEXES):
        return "rt_int_clamp_i64"
    if e.op.name in INDEXES:
        return "rt_int_to_index"
    return "rt_int_to_ssize" if e.op.name.startswith("method.") else "rt_int_to_i64"


def _word(f: FunctionLowering, v: Value, how: str) -> Value:
    """A machine integer; what raises when it does not fit is the row: the argument has a position of its own."""
    raw = to_raw(v, how)
    return to_raw(f.settle(v), how) if inside_call(raw.c, how) is not None else raw


def _bound(f: FunctionLowering, e: hir.Prim, i: int, arg: Expr) -> Value:
    inner = arg.value if isinstance(arg, hir.Coerce) else arg
    if isinstance(inner, hir.Prim) and inner.op.name == "slice.none":
        backwards = e.op.name != "slice2" and _negative_step(e.args[3])
        if i == 3:
            return Value(C("1"), RAW_REP, INT)
        if backwards is None:
            return Value(C("rt_slice_start({slice step})" if i == 1 else "rt_slice_stop({slice step})"), RAW_REP, INT)
        low, high = ("INT64_MAX", "INT64_MIN") if backwards else ("0", "INT64_MAX")
        return Value(C(low if i == 1 else high), RAW_REP, INT)
    return to_raw(f.expr(arg), "rt_int_clamp_i64")


def _negative_step(step: Expr) -> bool | None:
    if isinstance(step, hir.Coerce):
        return _negative_step(step.value)
    if isinstance(step, hir.Const):
        return bool(step.value < 0)
    return False if isinstance(step, hir.Prim) and step.op.name == "slice.none" else None


def renamed(f: FunctionLowering, e: hir.Prim, text: str) -> str:
    """`list_T_append` → `list_int_append`, `T_eq` → what eq of T is called."""
    if not e.binding:
        return text
    cells: dict[str, Any] = e.binding

    def one(m: re.Match[str]) -> str:
        word = m[0]
        parts = word.split("_")
        if parts[0] in cells and len(parts) == 2 and parts[0] in "TKV":
            return f.traits.op(parts[1], cells[parts[0]].type, f.reps.element(cells[parts[0]]))
        return "_".join(f.reps.element(cells[p]).suffix if p in cells and p in "TKV" else p for p in parts)

    for cell in e.args:
        f.reps.of(cell.type)
    f.reps.of(e.type)
    return re.sub(r"[A-Za-z_]\w*", one, text)


# -- rows that are not one C expression -------------------------------------------------------------


def literal(f: FunctionLowering, e: hir.Prim) -> Value:
    """A list of given items."""
    item = e.binding["T"].type
    rep = f.reps.element(e.binding["T"])
    f.reps.of(e.type)
    new = f"list_{rep.suffix}"
    region = f.region(e)
    if not e.args:
        return Value(C(f"{new}_new({region}, 0)"), f.reps.of(e.type), e.type, READS, e.pos)
    values = [f.settle(v) for v in f.sequence([lambda a=a: f.value(a, item, rep) for a in e.args])]  # type: ignore[misc]
    items = ", ".join(lir.initialiser(v.c, rep.ctype) if v.rep.kind != "none" else "0" for v in values)
    text = f"{new}_of({region}, {len(values)}, ({rep.ctype}[]){{{items}}})"
    return Value(C(text), f.reps.of(e.type), e.type, max(READS, *(v.level for v in values)), e.pos)


def class_in(f: FunctionLowering, e: hir.Prim) -> Value:
    """Whether an object is of exactly one of the classes."""
    v = f.expr(e.args[0])
    classes = [c.type.cls for c in e.binding.values()]  # type: ignore[attr-defined]
    if len(classes) > 1 and v.level > FIXED:
        v = f.temp(v)
    held = f.program.class_of(v.c, v.type.cls)  # type: ignore[attr-defined]
    result: C | None = None
    for cls in classes:
        test = C(f"{held.text} == {f.program.class_object(cls)}", lir.EQUALITY)
        result = test if result is None else lir.binary("||", result, test)
    return Value(result or C("false"), BOOL_REP, BOOL, max(v.level, READS), v.pos)


def class_same(f: FunctionLowering, e: hir.Prim) -> Value:
    """Whether two objects are of the same class."""
    a, b = f.sequence([lambda: f.expr(e.args[0]), lambda: f.expr(e.args[1])])
    left, right = (f.program.class_of(v.c, v.type.cls) for v in (a, b))  # type: ignore[attr-defined]
    return Value(lir.binary("==", left, right), BOOL_REP, BOOL, max(a.level, b.level, READS), a.pos or b.pos)


def class_name(f: FunctionLowering, e: hir.Prim) -> Value:
    """The name of an object's class."""
    v = f.expr(e.args[0])
    held = f.program.class_of(v.c, v.type.cls)  # type: ignore[attr-defined]
    return Value(
        call("rt_class_name", C(f.region(e), lir.UNARY), held), f.reps.of(e.type), e.type, max(v.level, READS), v.pos
    )


def closure_self(f: FunctionLowering, e: hir.Prim) -> Value:
    """The receiver of a bound method."""
    v = f.expr(e.args[0])
    rep = f.reps.of(e.type)
    return v.with_c(cast(rep.ctype, C(f"(({f.program.bound_struct()} *){v.c.at(lir.UNARY)})->self")), rep, e.type)


def class_of(f: FunctionLowering, e: hir.Prim) -> Value:
    """The class of an object."""
    v = f.expr(e.args[0])
    held = f.program.class_of(v.c, v.type.cls)  # type: ignore[attr-defined]
    return Value(held, f.reps.of(e.type), e.type, max(v.level, READS), v.pos)


def class_named(f: FunctionLowering, e: hir.Prim) -> Value:
    """`C.__name__` of a class that is known when the program runs."""
    v = f.expr(e.args[0])
    return Value(call("rt_class_name", C(f.region(e), lir.UNARY), v.c), f.reps.of(e.type), e.type, v.level, v.pos)


def class_below(f: FunctionLowering, e: hir.Prim) -> Value:
    """`issubclass(C, D)` of a class that is known when the program runs."""
    v = f.expr(e.args[0])
    test = f.program.is_a(v.c, e.binding["C"].type.cls)  # type: ignore[attr-defined]
    return Value(test, BOOL_REP, BOOL, v.level, v.pos)


def no_attribute(f: FunctionLowering, e: hir.Prim) -> Value:
    """Raises AttributeError."""
    raise_no_attribute(f, f.atom(f.expr(e.args[0])), e.args[1].value, e.pos)  # type: ignore[attr-defined]
    return Value(C("0"), NONE_REP, NEVER)


def closure_is(f: FunctionLowering, e: hir.Prim) -> Value:
    """Whether a function value is this function."""
    v = f.expr(e.args[0])
    (ref,) = e.binding["F"].type.refs  # type: ignore[attr-defined]
    test = C(f"{v.c.at(lir.PRIMARY)}->id == {f.program.closure_id(ref)}", lir.EQUALITY)
    return Value(test, BOOL_REP, BOOL, v.level, v.pos)


def exception_new(f: FunctionLowering, e: hir.Prim) -> Value:
    """Fills a fresh exception, or one whose class's __init__ calls BaseException's."""
    obj, text = f.sequence([lambda: f.expr(e.args[0]), lambda: f.expr(e.args[1])])
    saved = f.temp(obj)
    kind = e.op.name.rsplit("_", 1)[1].upper()
    if kind == "STR" and any(c.name == "KeyError" for c in e.args[0].type.cls.mro):  # type: ignore[attr-defined]
        kind = "TEXT"
    exc = saved.c if saved.rep.ctype == "rt_exc *" else cast("rt_exc *", saved.c)
    plain = C(f"{exc.at(lir.PRIMARY)}->cls")
    text = f.keep(text, region_of_object(exc).text)
    f.line(f"rt_exc_init({exc.at(lir.ASSIGN)}, {plain}, RT_ARGS_{kind}, {text.c.at(lir.ASSIGN)});", text.pos or e.pos)
    return convert(f, saved, e.type)


def exception_args(f: FunctionLowering, e: hir.Prim) -> Value:
    """The tuple kept in an exception, whose type the runtime doesn't know."""
    v = f.expr(e.args[0])
    rep = f.reps.of(e.type)
    c = cast(rep.ctype, C(f"((rt_exc *){v.c.at(lir.UNARY)})->args"))
    return Value(c, rep, e.type, max(v.level, READS), v.pos)


def exception_set_args(f: FunctionLowering, e: hir.Prim) -> Value:
    """Keeps the constructor's arguments where the exception lives."""
    obj, args = f.sequence([lambda: f.expr(e.args[0]), lambda: f.expr(e.args[1])])
    exc = cast("rt_exc *", f.temp(obj).c)
    kept = f.keep(args, region_of_object(exc).text)
    return Value(C(f"{exc.at(lir.PRIMARY)}->args = {kept.c.at(lir.ASSIGN)}", lir.ASSIGN), NONE_REP, NONE, EFFECT, e.pos)


def exception_set_os(f: FunctionLowering, e: hir.Prim) -> Value:
    """Number, message and file name of an OSError, kept where it lives."""
    obj, number, *texts = f.operands(e.args)
    exc = cast("rt_exc *", f.temp(obj).c)
    home = region_of_object(exc).text
    kept = [f.keep(t, home).c.at(lir.ASSIGN) for t in texts]
    number = convert(f, number, I64)
    message, filename = kept if len(kept) == 2 else (kept[0], "NULL")
    c = C(f"rt_os_error_set({exc.at(lir.ASSIGN)}, {number.c.at(lir.ASSIGN)}, {message}, {filename}, {home})")
    return Value(c, NONE_REP, NONE, EFFECT, e.pos)


def exception_set_unicode(f: FunctionLowering, e: hir.Prim) -> Value:
    """What could not be encoded or decoded, and why, kept where the exception lives."""
    obj, encoding, what, start, end, reason = f.operands(e.args)
    exc = cast("rt_exc *", f.temp(obj).c)
    home = region_of_object(exc).text
    kept = [f.keep(t, home).c.at(lir.ASSIGN) for t in (encoding, what, reason)]
    limits = [convert(f, n, I64).c.at(lir.ASSIGN) for n in (start, end)]
    kind = "ENCODED" if e.args[2].type is STR else "DECODED"
    values = ", ".join([exc.at(lir.ASSIGN), f"RT_ARGS_{kind}", *kept[:2], *limits, kept[2]])
    return Value(C(f"rt_unicode_error_set({values})"), NONE_REP, NONE, EFFECT, e.pos)


def is_same(f: FunctionLowering, e: hir.Prim) -> Value:
    """`a is b` of pointers."""
    a, b = f.operands(e.args)
    if a.level == EFFECT and b.level == EFFECT:
        a = f.temp(a)
    if a.c == b.c and max(a.level, b.level) < EFFECT:
        return Value(C("true"), BOOL_REP, BOOL)
    left = a.c if a.rep.ctype == b.rep.ctype else cast("void *", a.c)
    right = b.c if a.rep.ctype == b.rep.ctype else cast("void *", b.c)
    return Value(lir.binary("==", left, right), BOOL_REP, BOOL, max(a.level, b.level), a.pos or b.pos)


SPECIAL: dict[str, Callable[[FunctionLowering, hir.Prim], Value]] = {
    "list.literal": literal, "vtuple.literal": literal, "class.in": class_in, "class.same": class_same,
    "class.name": class_name, "exception.args": exception_args, "exception.set_args": exception_set_args,
    "exception.set_os": exception_set_os, "exception.set_unicode": exception_set_unicode,
    "int.bounded": bounded, "loop.stop": range_stop, "loop.first": range_first,
    "closure.self": closure_self, "class.of": class_of, "class.named": class_named, "class.below": class_below,
    "closure.is": closure_is, "instance.no_attribute": no_attribute, "is": is_same,
    **{f"exception.new_{k}": exception_new for k in ("none", "str", "text", "tuple")},
}  # fmt: skip

FunctionLowering.exprs.update({hir.Call: direct_call, hir.Prim: prim})

__all__ = ["InstanceT"]
