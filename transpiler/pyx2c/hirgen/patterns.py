"""Patterns of `match`: what must hold of a value, what they bind, and what they tell about its type.

    case Point(x=0, y=str() as name):   →   is a Point, value.x == 0, value.y is a str;   name = value.y

A pattern is built for a value that can be read again at no cost. Parts of it are read once, behind the tests that
make sure they are there. Names are bound when the whole pattern has matched.
"""

from __future__ import annotations

import ast
import collections.abc
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from pyx2c.hirgen import abstract, attributes, calls, comparisons, conditions, subscripts
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.container_bases import ORDINARY
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.typenames import type_from_node
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BOOL,
    NEVER,
    NONE,
    RANGE,
    DequeT,
    DictT,
    InstanceT,
    ListT,
    Scalar,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    is_dict,
    join,
    members,
    union,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Matched:
    """A pattern on a value. `test` None: always matches."""

    test: Expr | None
    yes: Type
    """what the value can be where it matches"""
    no: Type
    """what it can be where it doesn't"""
    names: dict[str, Expr] = field(default_factory=dict)


def match(b: Builder, p: ast.pattern, x: Expr) -> Matched:
    """The pattern `p` on the value `x`."""
    return _PATTERNS[type(p)](b, p, x)


def both(first: Expr | None, second: Expr | None) -> Expr | None:
    """The conjunction of two tests."""
    if first is None or second is None:
        return first if second is None else second
    return hir.BoolOp("and", first, second)


def _narrowed(x: Expr, t: Type) -> Expr:
    return x if t is NEVER else hir.Coerce(x, t, x.pos)


def _type_test(b: Builder, x: Expr, yes: list[Type], no: list[Type]) -> Expr | None:
    if not no:
        return None
    return hir.IsType(x, yes) if yes else hir.Const(False, BOOL)


# -- values -----------------------------------------------------------------------------------------


def _value(b: Builder, p: ast.MatchValue, x: Expr) -> Matched:
    value = b.expr(p.value)
    return Matched(_later(b, lambda: comparisons.equal(b, p, x, value)), x.type, x.type)


def _singleton(b: Builder, p: ast.MatchSingleton, x: Expr) -> Matched:
    if p.value is None:
        yes: list[Type] = [m for m in members(x.type) if m is NONE]
        no = [m for m in members(x.type) if m is not NONE]
        return Matched(_type_test(b, x, yes, no), union(yes), union(no))

    def one(m: Expr) -> Expr:
        return m if m.type is BOOL else hir.Const(False, BOOL)

    truth = b.by_member(x, one, p)
    return Matched(truth if p.value else both(_is_bool(x), hir.Not(truth)), x.type, x.type)


def _is_bool(x: Expr) -> Expr | None:
    others = [m for m in members(x.type) if m is not BOOL]
    return hir.IsType(x, [BOOL]) if others else None


# -- sequences and mappings -------------------------------------------------------------------------


def _split(x: Type, builtin: Callable[[Type], bool], kind: abstract.Abstract) -> tuple[list[Type], list[Type]]:
    """The members of a union that belong to a kind of containers, and those that need not.

    Objects belong to it by their class: named tuples, what is derived from list, from Sequence.
    """
    yes: list[Type] = []
    no: list[Type] = []
    for m in members(x):
        if isinstance(m, InstanceT) and m.cls.plain != "str":
            inside, outside = conditions.split_type(m, [kind])
            yes += inside
            no += outside
        else:
            (yes if builtin(m) else no).append(m)
    return yes, no


def _sequence(b: Builder, p: ast.MatchSequence, x: Expr) -> Matched:
    stars = [i for i, part in enumerate(p.patterns) if isinstance(part, ast.MatchStar)]
    least = len(p.patterns) - len(stars)

    def fits(t: Type) -> bool:
        if isinstance(t, TupleT):
            return len(t.items) >= least if stars else len(t.items) == least
        return isinstance(t, ListT | VarTupleT | DequeT) or t is RANGE

    yes, no = _split(x.type, fits, collections.abc.Sequence)
    if not yes:
        return Matched(hir.Const(False, BOOL), NEVER, x.type)
    inner = _narrowed(x, union(yes)) if no else x
    test = both(_type_test(b, x, yes, no), _length_test(b, p, inner, least, bool(stars)))
    total = Matched(test, union(yes), x.type)
    if len(yes) == 1 and isinstance(yes[0], TupleT):
        return _tuple_parts(b, p, replace(total, no=union(no)), inner, stars)
    return _list_parts(b, p, total, inner, stars)


def _length_test(b: Builder, p: ast.AST, x: Expr, least: int, more: bool) -> Expr | None:
    if all(isinstance(m, TupleT) for m in members(x.type)) or (more and least == 0):
        return None
    wanted = hir.int_const(least)

    def one(m: Expr) -> Expr:
        if isinstance(m.type, TupleT):
            return hir.Const(True, BOOL)
        size = calls.call_method(b, p, m, "__len__", []) if isinstance(m.type, InstanceT) else b.must("len", [m], p)
        return b.must("ge" if more else "eq", [size, wanted], p)

    return b.by_member(x, one, p)


def _tuple_parts(b: Builder, p: ast.MatchSequence, total: Matched, x: Expr, stars: list[int]) -> Matched:
    assert isinstance(x.type, TupleT)
    size, count = len(x.type.items), len(p.patterns)
    at = 0
    for part in p.patterns:
        if isinstance(part, ast.MatchStar):
            taken = range(at, at + size - count + 1)
            at += len(taken)
            if part.name:
                items: list[Expr] = [hir.TupleGet(x, k, x.type.items[k]) for k in taken]
                total.names[part.name] = b.listed_values(part, items)
            continue
        total = _with_part(b, part, total, lambda k=at: hir.TupleGet(x, k, x.type.items[k]), settles=True)  # type: ignore[misc]
        at += 1
    return total


def _list_parts(b: Builder, p: ast.MatchSequence, total: Matched, x: Expr, stars: list[int]) -> Matched:
    count = len(p.patterns)
    for i, part in enumerate(p.patterns):
        if isinstance(part, ast.MatchStar):
            if part.name:
                total.names[part.name] = _middle(b, part, x, i, count - 1 - i)
            continue
        index = i - count if stars and i > stars[0] else i
        total = _with_part(b, part, total, lambda k=index, q=part: _item(b, q, x, k))  # type: ignore[misc]
    return total


def _item(b: Builder, p: ast.pattern, x: Expr, index: int) -> Expr:
    node = b.derived(p, f"item {index}", lambda: ast.Subscript(ast.Constant(0), ast.Constant(index), ast.Load()))
    return subscripts.get_item(b, node, x, hir.int_const(index))


def _middle(b: Builder, p: ast.MatchStar, x: Expr, start: int, behind: int) -> Expr:
    """The items that `*name` takes, as a list; they are looked at when the whole pattern has matched."""

    def taken() -> Expr:
        plain = b.by_member(x, lambda m: b.as_tuple(p, m), p)
        args: list[Expr] = [b.listed(p, plain), hir.int_const(start), hir.int_const(behind)]
        return b.behind(p, "matching.middle", args)

    return _later(b, taken)


def _later(b: Builder, value: Callable[[], Expr]) -> Expr:
    """A value with the statements that it needs."""
    stmts, found = b.collect(value)
    return hir.Seq(stmts, found, found.type) if stmts else found


def _mapping(b: Builder, p: ast.MatchMapping, x: Expr) -> Matched:
    yes, no = _split(x.type, is_dict, collections.abc.Mapping)
    if not yes:
        return Matched(hir.Const(False, BOOL), NEVER, x.type)
    inner = _narrowed(x, union(yes)) if no else x
    total = Matched(_type_test(b, x, yes, no), union(yes), x.type)
    for key_node, part in zip(p.keys, p.patterns, strict=True):
        key = b.expr(key_node)
        there = comparisons.contains(b, key_node, key, inner)
        total = replace(total, test=both(total.test, there))
        node = b.derived(part, "at key", lambda k=key_node: ast.Subscript(k, k, ast.Load()))  # type: ignore[misc]
        total = _with_part(b, part, total, lambda n=node, k=key: subscripts.get_item(b, n, inner, k))  # type: ignore[misc]
    if p.rest:
        keys = b.listed_values(p, [b.expr(k) for k in p.keys])
        total.names[p.rest] = _later(b, lambda: b.behind(p, "matching.without", [inner, keys]))
    return total


# -- classes ----------------------------------------------------------------------------------------


def _class(b: Builder, p: ast.MatchClass, x: Expr) -> Matched:
    kind = abstract.abstract(b.module, p.cls) or abstract.enumeration(b.module, p.cls) if not p.patterns else None
    wanted = type_from_node(b, p.cls, test=True)
    yes: list[Type] = []
    no: list[Type] = []
    for m in members(x.type):
        inside, outside = conditions.split_type(m, [wanted if kind is None else kind])
        yes += inside
        no += outside
    if not yes:
        return Matched(hir.Const(False, BOOL), NEVER, x.type)
    total = Matched(_type_test(b, x, yes, no), union(yes), union(no))
    inner = _narrowed(x, union(yes)) if no else x
    for part, name in [*_positional(b, p, wanted), *zip(p.kwd_patterns, p.kwd_attrs, strict=True)]:
        if not name:
            total = _with_part(b, part, total, lambda: inner, settles=True)
            continue
        node = b.derived(part, f"attribute {name}", lambda n=name: ast.Attribute(ast.Constant(0), n, ast.Load()))  # type: ignore[misc]
        total = _with_part(b, part, total, lambda n=node: attributes.get_attribute(b, n, inner))  # type: ignore[misc]
    return total


def _positional(b: Builder, p: ast.MatchClass, wanted: Type) -> list[tuple[ast.pattern, str]]:
    """The positional parts with the attributes they mean; "": the value itself."""
    if not p.patterns:
        return []
    if _is_matched_itself(wanted):
        if len(p.patterns) > 1 or not isinstance(wanted, Scalar | ListT | DictT | SetT | VarTupleT | InstanceT):
            raise b.error(p, "E0403", "this class takes one positional pattern at most")
        return [(p.patterns[0], "")]
    assert isinstance(wanted, InstanceT)
    names = match_args(wanted.cls)
    if len(names) < len(p.patterns):
        message = f"`{wanted.cls.name}` takes {len(names)} positional patterns, {len(p.patterns)} given"
        raise b.error(p, "E0403", message, hint="name the attributes, or give the class `__match_args__`")
    return list(zip(p.patterns, names, strict=False))


def _is_matched_itself(wanted: Type) -> bool:
    """Whether a class's one positional part means the object: of int, str, list and their kin, and those below them."""
    if not isinstance(wanted, InstanceT):
        return True
    cls, base = wanted.cls, wanted.cls.container_base()
    held = cls.value_base() is not None or (base is not None and base.container not in ("deque", *ORDINARY))
    return held and not match_args(cls)


def match_args(cls: ClassInfo) -> list[str]:
    """`__match_args__`: written in the class, or the fields of a dataclass."""
    for c in cls.mro:
        for stmt in c.node.body if c.node is not None else []:
            match stmt:
                case ast.Assign(targets=[ast.Name(id="__match_args__")], value=ast.Tuple(elts=elts)):
                    return [str(e.value) for e in elts if isinstance(e, ast.Constant)]
        if c.match_args:
            return c.match_args
    return []


# -- names and alternatives -------------------------------------------------------------------------


def _with_part(b: Builder, p: ast.pattern, total: Matched, read: Callable[[], Expr], settles: bool = False) -> Matched:
    """Adds a pattern on a part of the value, which is read once `total` is known to hold.

    settles: where the part always matches, the value's remaining types stay as they are.
    """
    if isinstance(p, ast.MatchAs) and p.pattern is None and p.name is None:
        return total

    def whole() -> Matched:
        part = b.save(read(), "part", p)
        if isinstance(part, hir.Read):
            part.var.guarded = True
        return match(b, p, part)

    env = b.env
    b.env = b.fork()
    stmts, inner = b.branch(whole)
    b.env = env
    if inner is None:
        end = hir.Seq(stmts, hir.Const(None, NEVER), NEVER)
        return replace(total, test=both(total.test, end), yes=NEVER)
    test: Expr | None = inner.test
    if stmts:
        test = hir.Seq(stmts, test if test is not None else hir.Const(True, BOOL), BOOL)
    if total.test is None and stmts and inner.test is None:
        b.out.extend(stmts)
        test = None
    no = total.no if inner.test is None else join(total.no, total.yes)
    return Matched(both(total.test, test), total.yes, no, total.names | inner.names)


def _as(b: Builder, p: ast.MatchAs, x: Expr) -> Matched:
    if p.pattern is None:
        return Matched(None, x.type, NEVER, {p.name: x} if p.name else {})
    inner = match(b, p.pattern, x)
    assert p.name is not None
    value = x if inner.yes is NEVER or inner.yes is x.type else hir.Coerce(x, inner.yes, x.pos)
    return replace(inner, names=inner.names | {p.name: value})


def _or(b: Builder, p: ast.MatchOr, x: Expr) -> Matched:
    parts = [match(b, part, x) for part in p.patterns]
    named = dict.fromkeys(n for part in parts for n in part.names)  # one that never matches has none
    names = {n: b.temp(p, NEVER, n) for n in named}
    for var in names.values():
        var.guarded = True
    test: Expr | None = hir.Const(False, BOOL)
    yes: Type = NEVER
    no = x.type
    for part in parts:
        for name, value in part.names.items():
            names[name].cell.add(value.type)
        stmts: list[hir.Stmt] = [hir.Assign(names[n], v) for n, v in part.names.items()]
        one = both(part.test, hir.Seq(stmts, hir.Const(True, BOOL), BOOL) if stmts else None)
        yes = join(yes, part.yes)
        no = _common(no, part.no)
        if one is None or test is None:
            test = None
        else:
            test = one if isinstance(test, hir.Const) else hir.BoolOp("or", test, one)
    return Matched(test, yes, no, {n: hir.Read(v, v.type) for n, v in names.items()})


def _common(x: Type, y: Type) -> Type:
    """What is of both types: of a class and one below it the one below."""
    found: list[Type] = []
    for m in members(x):
        for k in members(y):
            if m is k:
                found.append(m)
            elif isinstance(m, InstanceT) and isinstance(k, InstanceT):
                found += [m] if k.cls in m.cls.mro else [k] if m.cls in k.cls.mro else []
    return union(found)


_PATTERNS: dict[type[ast.pattern], Callable[[Builder, Any, Expr], Matched]] = {
    ast.MatchValue: _value,
    ast.MatchSingleton: _singleton,
    ast.MatchSequence: _sequence,
    ast.MatchMapping: _mapping,
    ast.MatchClass: _class,
    ast.MatchAs: _as,
    ast.MatchOr: _or,
}
