"""The table of operations: each primitive is one declarative row.

A row names the operation, the types it takes and gives, its effects, and the C function that performs it:

    op("list.append", "list[T], T -> None", "list_T_append", "writes")

Type patterns: Python's scalar types; `i64`, an int as a machine word (an argument out of range raises
CPython's IndexError or OverflowError); `num`, an int, bool or float as a double; `cnum`, one of these or
a complex as a complex; `T`, `K`, `V`, type
parameters; `list[T]`, `dict[K,V]`, `set[T]`, `vtuple[T]`, `deque[T]`; `iter[T,K,V]`, an iterator of T into which
K is sent and that returns V; `A?`, a scalar or None; `list[~T]`, a list whose items are copied to where the Ts are.
Flags: `alloc` (takes the result's region as first C argument), `raises`, `writes` (changes an argument or
the world), `reads` (depends on mutable state), `runs` (code of the program, which may make values), `fresh` (its
result refers to no argument), and the operations on type parameters that the C code calls: `eq:T`, `hash:K`,
`lt:T`, `repr:T`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pyx2c.ir.types import (
    BINFILE,
    BOOL,
    BYTEARRAY,
    BYTES,
    COMPLEX,
    FLOAT,
    INT,
    NEVER,
    NONE,
    RANGE,
    SLICE,
    STR,
    TEXTFILE,
    Cell,
    DequeT,
    DictT,
    IterT,
    ListT,
    SetT,
    Type,
    VarTupleT,
    is_view,
    members,
    union,
)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A type pattern: a head and its parameters."""

    head: str
    args: tuple[Pattern, ...] = ()
    copied: bool = False
    """a type parameter into which values only flow"""


@dataclass(frozen=True, slots=True)
class Op:
    """One primitive operation."""

    name: str
    params: tuple[Pattern, ...]
    result: Pattern
    c: str
    flags: frozenset[str]
    needs: tuple[tuple[str, str], ...]
    """(operation, type parameter): ('eq', 'T')"""
    copies: bool
    """whether items of an argument are only copied to where a type parameter stands"""

    @property
    def pure(self) -> bool:
        """Neither raises nor touches mutable state nor allocates."""
        return not self.flags & {"raises", "writes", "reads", "alloc"}

    @property
    def scalar(self) -> Type:
        """The result of a row that gives a scalar."""
        return _SCALARS[self.result.head]


ROWS: dict[str, list[Op]] = {}


def parse_pattern(text: str) -> Pattern:
    """`dict[K,V]` → Pattern('dict', (K, V))."""
    text = text.strip()
    if text.endswith("?"):
        return Pattern("optional", (parse_pattern(text[:-1]),))
    found = re.fullmatch(r"(\w+)\[(.*)\]", text)
    if not found:
        return Pattern(text.removeprefix("~"), (), text.startswith("~"))
    return Pattern(found[1], tuple(parse_pattern(p) for p in _split(found[2])))


def _split(text: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        depth += (c == "[") - (c == "]")
        if c == "," and depth == 0:
            parts.append(text[start:i])
            start = i + 1
    return [p for p in [*parts, text[start:]] if p.strip()]


def op(name: str, signature: str, c: str, flags: str = "") -> None:
    """Adds a row."""
    left, _, right = signature.partition("->")
    words = flags.split()
    needs = tuple((w.split(":")[0], w.split(":")[1]) for w in words if ":" in w)
    params = tuple(parse_pattern(p) for p in _split(left))
    copies = any(inner.copied for p in params for inner in p.args)
    row = Op(name, params, parse_pattern(right), c, frozenset(words), needs, copies)
    ROWS.setdefault(name, []).append(row)


_SCALARS: dict[str, Type] = {
    "int": INT,
    "float": FLOAT,
    "complex": COMPLEX,
    "cnum": COMPLEX,
    "bool": BOOL,
    "str": STR,
    "bytes": BYTES,
    "bytearray": BYTEARRAY,
    "None": NONE,
    "range": RANGE,
    "slice": SLICE,
    "file": TEXTFILE,
    "binfile": BINFILE,
    "i64": INT,
    "num": FLOAT,
}
_ACCEPTS: dict[str, tuple[Type, ...]] = {
    "int": (INT, BOOL),
    "i64": (INT, BOOL),
    "num": (FLOAT, INT, BOOL),
    "cnum": (COMPLEX, FLOAT, INT, BOOL),
    "float": (FLOAT,),
}
_ACCEPTED = {head: {*map(id, _ACCEPTS.get(head, (scalar,)))} for head, scalar in _SCALARS.items()}
"""by identity: each scalar type is one object"""
Binding = dict[str, Cell]


def fits(pattern: Pattern, t: Type) -> bool:
    """Whether a value of type `t` can be that argument; changes nothing."""
    accepted = _ACCEPTED.get(pattern.head)
    if accepted is not None:
        return id(t) in accepted
    match pattern.head:
        case "T" | "K" | "V":
            return True
        case "optional":
            return all(m is NONE or fits(pattern.args[0], m) for m in members(t))
        case "list" | "vtuple" | "set" | "dict" | "deque":
            return isinstance(t, _CONTAINERS[pattern.head]) and not is_view(t) and _items_fit(pattern, t)
    raise AssertionError(pattern.head)


_CONTAINERS: dict[str, type[Type]] = {
    "list": ListT,
    "vtuple": VarTupleT,
    "set": SetT,
    "dict": DictT,
    "deque": DequeT,
}


def _items_fit(pattern: Pattern, t: Type) -> bool:
    """Whether the items are what the C function reads: of a scalar type it names, and no other."""
    for inner, cell in zip(pattern.args, item_cells(t), strict=False):
        wanted = _SCALARS.get(inner.head)
        if wanted is not None and cell.type is not wanted and cell.type is not NEVER:
            return False
    return True


def item_cells(t: Type) -> tuple[Cell, ...]:
    """Those of what a container holds, in the order of its pattern's parameters."""
    match t:
        case DictT():
            return t.key, t.value
        case ListT() | VarTupleT() | SetT() | DequeT():
            return (t.item,)
        case IterT():
            return t.item, t.sent, t.result
    return ()


def bind(pattern: Pattern, t: Type, binding: Binding, fresh: Callable[[str], Cell]) -> None:
    """Lets the argument's type flow into the type parameters."""
    if pattern.head in "TKV":
        cell = binding.get(pattern.head)
        if cell is None:
            cell = binding[pattern.head] = fresh(pattern.head)
        cell.add(t)
        return
    for inner, cell in zip(pattern.args, item_cells(t), strict=False):
        if inner.head in binding:
            binding[inner.head].unify(cell)
        else:
            binding[inner.head] = cell


def find(name: str, types: list[Type]) -> Op | None:
    """The first row of that name which takes these (non-union) types."""
    count = len(types)
    for row in ROWS.get(name, ()):
        if len(row.params) == count and all(map(fits, row.params, types)):
            return row
    return None


def result_type(pattern: Pattern, binding: Binding, fresh: Callable[[str], Cell]) -> Type:
    """The type of the result under a binding."""

    def cell(p: Pattern) -> Cell:
        if p.head in "TKV":
            if p.head not in binding:
                binding[p.head] = fresh(p.head)
            return binding[p.head]
        c = fresh("result:" + p.head)
        c.add(result_type(p, binding, fresh))
        return c

    match pattern.head:
        case "T" | "K" | "V":
            return cell(pattern).type
        case "optional":
            return optional(pattern)
        case "list":
            return ListT(cell(pattern.args[0]))
        case "vtuple":
            return VarTupleT(cell(pattern.args[0]))
        case "set":
            return SetT(cell(pattern.args[0]))
        case "frozenset":
            return SetT(cell(pattern.args[0]), frozen=True)
        case "deque":
            return DequeT(cell(pattern.args[0]))
        case "dict":
            return DictT(cell(pattern.args[0]), cell(pattern.args[1]))
    return _SCALARS[pattern.head]


def optional(pattern: Pattern) -> Type:
    """The scalar `A` of `A?`, or None."""
    return union((NONE, _SCALARS[pattern.args[0].head]))


def param_type(pattern: Pattern, binding: Binding, actual: Type) -> Type:
    """What an argument must be coerced to."""
    if pattern.head in "TKV":
        return binding[pattern.head].type
    if pattern.head == "optional":
        return optional(pattern)
    if len(pattern.args):
        return actual
    return _SCALARS[pattern.head]


def describe(name: str) -> list[str]:
    """What the rows of that name take, for error messages."""
    return [", ".join(p.head for p in row.params) for row in ROWS.get(name, ())]


__all__ = [
    "Binding",
    "Op",
    "Pattern",
    "ROWS",
    "bind",
    "describe",
    "find",
    "fits",
    "op",
    "param_type",
    "parse_pattern",
    "result_type",
]
