"""Seeing a value as another type: widening into unions, narrowing out of them, base and derived classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pyx2c.ir.hir import Pos
from pyx2c.ir.lir import (
    ASSIGN,
    CHOICE,
    EQUALITY,
    PRIMARY,
    RELATION,
    UNARY,
    C,
    binary,
    call,
    cast,
    inside_call,
    member,
)  # fmt: skip
from pyx2c.ir.types import (
    FLOAT,
    INT,
    NEVER,
    NONE,
    DictT,
    InstanceT,
    ListT,
    SetT,
    TupleT,
    Type,
    UnionT,
    VarTupleT,
    members,
    mergeable,
)
from pyx2c.lower.repr import BOOL_REP, FLOAT_REP, INT_REP, NONE_REP, RAW_REP, UNSIGNED_REP, Rep, holds_object
from pyx2c.lower.values import FIXED, READS, Value

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering


def convert(f: FunctionLowering, v: Value, to: Type, rep: Rep | None = None) -> Value:
    """The value in the representation of `to`, or as `rep` where one place holds its values in another form."""
    rep = rep or f.reps.of(to)
    if v.rep == rep or (v.rep.kind == rep.kind and v.rep.ctype == rep.ctype and v.rep.kind != "union"):
        return v.with_c(_retyped(v, rep), rep, to)
    if v.type is NEVER:
        return Value(f.zero(rep), rep, to)
    if v.rep.kind == "union" or rep.kind == "union":
        return _union(f, v, to, rep)
    return _simple(f, v, to, rep)


_CONTAINERS = frozenset("list vtuple set frozenset dict deque".split())


def _retyped(v: Value, rep: Rep) -> C:
    assert v.rep.kind not in _CONTAINERS or rep.kind not in _CONTAINERS or v.rep.ctype == rep.ctype, (v, rep)
    return v.c if v.rep.ctype == rep.ctype else cast(rep.ctype, v.c)


def _simple(f: FunctionLowering, v: Value, to: Type, rep: Rep) -> Value:
    v = widened(v)
    a, b = v.rep.kind, rep.kind
    if a == "optptr" and b == "none" or (b == "none"):
        f.discard(v)
        return Value(C("0"), NONE_REP, NONE)
    if a == "none" and b in ("optptr", "optint"):
        f.discard(v)
        return Value(C("NULL" if b == "optptr" else "RT_INT_NONE"), rep, to)
    if b == "optint":
        return convert(f, v, INT).with_c(convert(f, v, INT).c, rep, to) if a != "int" else v.with_c(v.c, rep, to)
    if b == "int" and a in ("raw", "unsigned"):
        return v.with_c(_tagged(f, v), rep, to)
    if b == "int" and a == "bool":
        number = {"true": C("1"), "false": C("0")}.get(v.c.text) or cast("int64_t", v.c)
        return v.with_c(call("RT_INT", number), rep, to)
    if rep.is_word:
        word = to_raw(v, "rt_int_to_i64")
        return word if b == "raw" else word.with_c(word.c, rep, to)
    if b == "unsigned":
        return to_unsigned(v)
    if b == "float":
        return to_double(v)
    if b == "complex":
        return v.with_c(call("rt_complex_of", to_double(v).c, C("0.0")), rep, to)
    if b == "bool" and a == "int":
        return v.with_c(C(f"{v.c.at(RELATION)} != 0", EQUALITY), BOOL_REP, to)
    if a == "tuple" and b == "tuple":
        return _tuple(f, v, to, rep)
    if a == "tuple" and b == "vtuple":
        return _any_length(f, v, to, rep)
    if a == "vtuple" and b == "tuple":
        return _known_length(f, v, to, rep)
    if a == "optptr" and b == "tuple":
        there = next(m for m in members(v.type) if m is not NONE)
        return convert(f, v.with_c(v.c, f.reps.of(there), there), to, rep)
    if a == "tuple" and b == "optptr" and isinstance(to, UnionT):
        inner = convert(f, v, to.members[1])
        return inner.with_c(inner.c, rep, to)
    if v.rep.pointer and rep.pointer:
        return v.with_c(_retyped(v, rep), rep, to)
    return v.with_c(v.c, rep, to)


def is_literal(c: C) -> bool:
    """Whether the expression is a decimal number."""
    return c.text.lstrip("-").removesuffix("u").isdigit()


def _tagged(f: FunctionLowering, v: Value) -> C:
    if is_literal(v.c):
        return f.constants.integer(int(v.c.text.removesuffix("u")))
    wide = "rt_int_from_u64" if v.rep.kind == "unsigned" else "rt_int_from_i64"
    return call("RT_INT" if v.span.fits_small else wide, v.c)


def view(f: FunctionLowering, v: Value, to: Type) -> Value:
    """The value seen as `to`; an int stays in the form it has."""
    return v.with_c(v.c, None, to) if to is INT and v.rep.kind in ("raw", "unsigned") else convert(f, v, to)


def widened(v: Value) -> Value:
    """An int out of a container as a word; any other value as it is."""
    return v.with_c(cast("int64_t", v.c), RAW_REP) if v.rep.kind == "narrow" else v


def to_raw(v: Value, how: str) -> Value:
    """A machine integer: `how` is the C function that takes a tagged one."""
    v = widened(v)
    if v.rep.kind == "raw":
        return v
    if v.rep.kind == "bool" or (v.rep.kind == "unsigned" and v.span.fits_i64):
        return v.with_c(cast("int64_t", v.c), RAW_REP)
    if v.rep.kind == "unsigned":
        return v.with_c(call(how, call("rt_int_from_u64", v.c)), RAW_REP)
    inner = inside_call(v.c, "RT_INT")
    if inner is None and how == "rt_int_to_i64":
        inner = inside_call(v.c, "rt_int_from_i64")
    if inner is not None:
        return v.with_c(inner, RAW_REP)
    return v.with_c(call("rt_int_small" if v.span.fits_small else how, v.c), RAW_REP)


def to_unsigned(v: Value) -> Value:
    """An int that fits a machine word without sign."""
    if v.rep.kind == "unsigned":
        return v
    inner = inside_call(v.c, "RT_INT")
    if is_literal(inner or v.c) and "-" not in v.c.text:
        return v.with_c(C((inner or v.c).text + "u"), UNSIGNED_REP)
    if v.rep.kind in ("int", "optint") and inner is None:
        return v.with_c(call("rt_int_low_u64", v.c), UNSIGNED_REP)
    return v.with_c(cast("uint64_t", inner or v.c), UNSIGNED_REP)


def to_double(v: Value) -> Value:
    """A number as a double."""
    inner = inside_call(v.c, "RT_INT") or v.c
    if v.rep.kind in ("int", "raw") and is_literal(inner) and abs(int(inner.text.removesuffix("u"))) < 1 << 53:
        return v.with_c(C(inner.text + ".0", UNARY if "-" in inner.text else PRIMARY), FLOAT_REP, FLOAT)
    if v.rep.kind == "int" and v.span.fits_small:
        v = to_raw(v, "rt_int_to_i64")
    if v.rep.kind == "int":
        return v.with_c(call("rt_int_to_double", v.c), FLOAT_REP, FLOAT)
    if v.rep.kind in ("raw", "unsigned", "bool"):
        return v.with_c(cast("double", v.c), FLOAT_REP, FLOAT)
    return v.with_c(v.c, FLOAT_REP, FLOAT)


def _tuple(f: FunctionLowering, v: Value, to: Type, rep: Rep) -> Value:
    assert isinstance(to, TupleT) and isinstance(v.type, TupleT)
    saved = f.atom(v)
    items = [
        convert(f, Value(member(saved.c, f"_{i}", False), f.reps.of(t), t, FIXED, saved.pos), to.items[i])
        for i, t in enumerate(v.type.items)
    ]
    return f.make_tuple(items, rep, to)


def _any_length(f: FunctionLowering, v: Value, to: Type, rep: Rep) -> Value:
    """A tuple of known length as one of any length: an object if it holds objects, else a value."""
    assert isinstance(to, VarTupleT) and isinstance(v.type, TupleT)
    saved, item = f.atom(v), rep.parts[0]
    parts = [
        convert(f, Value(member(saved.c, f"_{i}", False), f.reps.of(t), t), to.item.type, item)
        for i, t in enumerate(v.type.items)
    ]
    items = ", ".join(p.c.at(ASSIGN) for p in parts) if item.kind != "none" else ", ".join("0" for _ in parts)
    region = f.lengthening if holds_object(item) else "rt_current"
    new = f"list_{item.suffix}"
    made = f"{new}_of({region}, {len(parts)}, ({item.ctype}[]){{{items}}})" if parts else f"{new}_new({region}, 0)"
    return Value(C(made), rep, to, READS, saved.pos)


def _known_length(f: FunctionLowering, v: Value, to: Type, rep: Rep) -> Value:
    """The reverse, where the length is known after all."""
    assert isinstance(to, TupleT) and isinstance(v.type, VarTupleT)
    saved, item = f.atom(v), v.type.item.type
    at = v.rep.parts[0]
    parts = [
        convert(f, Value(C(f"{saved.c.at(PRIMARY)}->data[{i}]" if at.kind != "none" else "0"), at, item), t)
        for i, t in enumerate(to.items)
    ]
    return f.make_tuple(parts, rep, to)


def _union(f: FunctionLowering, v: Value, to: Type, rep: Rep) -> Value:
    if rep.kind != "union":
        return _out_of_union(f, v, to, rep)
    assert isinstance(to, UnionT)
    if len(members(v.type)) == 1:
        return _into_union(f, v, to, rep)
    return _between_unions(f, v, to, rep)


def tag_of(f: FunctionLowering, union: UnionT, part: Type) -> int:
    """The index of the member that holds values of type `part`: the same, else the one that is wider or narrower."""
    wanted = f.reps.of(part)
    for i, m in enumerate(union.members):
        if f.reps.of(m) == wanted:
            return i
    near = [i for i, m in enumerate(union.members) if _is_near(m, part)]
    return near[0] if near else next((i for i, m in enumerate(union.members) if f.reps.of(m).kind == wanted.kind), 0)


def _is_near(a: Type, b: Type) -> bool:
    """Whether a value of one type may be one of the other, where their representations differ."""
    match a, b:
        case InstanceT(), InstanceT():
            return a.cls in b.cls.mro or b.cls in a.cls.mro
        case TupleT(), TupleT():
            return len(a.items) == len(b.items)
    return isinstance(a, TupleT | VarTupleT) and isinstance(b, TupleT | VarTupleT)


def _into_union(f: FunctionLowering, v: Value, to: UnionT, rep: Rep) -> Value:
    tuples = [m for m in to.members if isinstance(m, TupleT)]
    if isinstance(v.type, VarTupleT) and len(tuples) > 1 and not any(isinstance(m, VarTupleT) for m in to.members):
        return _by_length(f, v, tuples, to, rep)
    tag = tag_of(f, to, v.type)
    if rep.parts[tag].kind == "none":
        f.discard(v)
        return Value(
            C(f"(({rep.ctype}){{{tag}}})" if len(rep.parts) < 2 else f"({rep.ctype}){{.tag = {tag}}}"), rep, to
        )
    inner = convert(f, v, to.members[tag])
    return inner.with_c(C(f"({rep.ctype}){{{tag}, {{._{tag} = {inner.c.at(ASSIGN)}}}}}"), rep, to)


def _by_length(f: FunctionLowering, v: Value, tuples: list[TupleT], to: UnionT, rep: Rep) -> Value:
    """A tuple of any length that is one of these, as the first that has its length."""
    saved = f.atom(v)
    result = f.new_temp(rep, type=to)
    for t in tuples[:-1]:
        f.open_branch(C(f"{saved.c.at(PRIMARY)}->len == {len(t.items)}", EQUALITY))
        f.assign_temp(result, _into_union(f, convert(f, saved, t), to, rep))
        f.open_else()
    f.assign_temp(result, _into_union(f, convert(f, saved, tuples[-1]), to, rep))
    for _ in tuples[:-1]:
        f.close_branch()
    return Value(C(result), rep, to)


def _out_of_union(f: FunctionLowering, v: Value, to: Type, rep: Rep) -> Value:
    assert isinstance(v.type, UnionT)
    if rep.kind in ("optptr", "optint"):
        assert isinstance(to, UnionT)
        tag = tag_of(f, v.type, to.members[1])
        if f.reps.of(v.type.members[tag]) != f.reps.of(to.members[1]):
            return _between_unions(f, v, to, rep)
        saved = f.atom(v)
        none = "RT_INT_NONE" if rep.kind == "optint" else "NULL"
        return Value(
            C(f"{saved.c.at(PRIMARY)}.tag == {tag} ? {saved.c.at(PRIMARY)}.u._{tag} : {none}", CHOICE), rep, to
        )
    tuples = [(i, m) for i, m in enumerate(v.type.members) if isinstance(m, TupleT | VarTupleT)]
    if isinstance(to, VarTupleT) and len(tuples) > 1:
        return _by_member(f, v, tuples, to, rep)
    tag = tag_of(f, v.type, to)
    part = v.rep.parts[tag]
    if part.kind == "none":
        f.discard(v)
        return Value(C("0"), NONE_REP, NONE)
    inner = v.with_c(C(f"{v.c.at(PRIMARY)}.u._{tag}"), part, v.type.members[tag])
    return convert(f, inner, to, rep)


_FAMILIES = dict.fromkeys(("bool", "float", "raw", "unsigned", "narrow"), "int")
"""kinds that convert into one another"""


def _between_unions(f: FunctionLowering, v: Value, to: UnionT, rep: Rep) -> Value:
    """Member by member: from a union or an optional into a wider or narrower union."""
    every = list(enumerate(members(v.type)))
    return _by_member(f, v, [(i, part) for i, part in every if _has_place(f, to, part)] or every, to, rep)


def _by_member(f: FunctionLowering, v: Value, parts: Sequence[tuple[int, Type]], to: Type, rep: Rep) -> Value:
    """The value of a union, which is of one of these members, as `to`."""
    saved = f.atom(v)
    result = f.new_temp(rep, type=to)
    for i, part in parts[:-1]:
        f.open_branch(is_member(f, saved, part))
        f.assign_temp(result, convert(f, part_of(f, saved, i, part), to))
        f.open_else()
    f.assign_temp(result, convert(f, part_of(f, saved, *parts[-1]), to))
    for _ in parts[:-1]:
        f.close_branch()
    return Value(C(result), rep, to)


def _has_place(f: FunctionLowering, to: Type, part: Type) -> bool:
    """Whether the target can hold this member; tests have shown that a value of another is not there."""
    if isinstance(part, TupleT | VarTupleT):
        return any(_is_near(m, part) for m in members(to))
    if isinstance(part, ListT | SetT | DictT):
        return any(mergeable(m, part) for m in members(to))
    wanted = _FAMILIES.get(f.reps.of(part).kind, f.reps.of(part).kind)
    return any(_FAMILIES.get(kind, kind) == wanted for kind in (f.reps.of(m).kind for m in members(to)))


def part_of(f: FunctionLowering, v: Value, index: int, part: Type) -> Value:
    """Member `index` of a union or optional value."""
    if v.rep.kind == "union":
        if f.reps.of(part).kind == "none":
            return Value(C("0"), f.reps.of(part), part)
        return Value(C(f"{v.c.at(PRIMARY)}.u._{index}"), f.reps.of(part), part)
    if part is NONE:
        return Value(C("0"), NONE_REP, NONE)
    return Value(v.c, f.reps.of(part), part)


def is_member(f: FunctionLowering, v: Value, part: Type, pos: Pos | None = None) -> C:
    """Whether a saved union value holds this member."""
    if v.rep.kind in ("optptr", "optint"):
        return binary("==" if part is NONE else "!=", v.c, C("NULL" if v.rep.kind == "optptr" else "RT_INT_NONE"))
    assert isinstance(v.type, UnionT)
    return C(f"{v.c.at(PRIMARY)}.tag == {tag_of(f, v.type, part)}", EQUALITY)


__all__ = ["INT_REP", "convert", "is_literal", "is_member", "part_of", "tag_of", "to_double", "to_raw", "view"]
