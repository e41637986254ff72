"""Arithmetic of which only the low bits count, and products that a division brings back.

    h = (h ^ b) * 0x100000001b3 & 0xFFFFFFFFFFFFFFFF       h = (h ^ b) * 1099511628211u;
    seed = (seed * 1103515245 + 12345) % 2**31             seed = (seed * 1103515245u + 12345u) & 2147483647u;
    x = x * x % m                                          x = rt_i128_mod((rt_i128)x * x, m);

`&` with a number that is not negative, and `%` by a power of two, ask for low bits only. Sums, differences, products,
left shifts and bit operations have the same low 64 bits whether computed exactly or modulo 2**64, so no operand needs
to be exact. A remainder by anything else needs all bits of what it divides: 128 hold them where its interval says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyx2c.analysis.interval import Interval
from pyx2c.analysis.range_rows import BINARY, UNARY
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.lir import C, binary, call, cast, unary
from pyx2c.ir.types import INT
from pyx2c.lower.convert import to_unsigned
from pyx2c.lower.machine import fits, of_numbers, power_of_two, shifted, unsigned_word, word
from pyx2c.lower.repr import RAW_REP, UNSIGNED_REP
from pyx2c.lower.values import Value

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering

_SIGNS = {"add": "+", "sub": "-", "mul": "*", "and": "&", "or": "|", "xor": "^", "lshift": "<<"}
_ONES = {"neg": "-", "invert": "~"}
_EXACT = {"add": "+", "sub": "-", "mul": "*"}
_COUNT = Interval(0, 63)
_WIDE = Interval(-(1 << 126), 1 << 126)
_ALL = (1 << 64) - 1


@dataclass(slots=True)
class _Tree:
    """An operation on trees, or a leaf: an expression of which `lower` makes a word."""

    expr: Expr
    lower: Callable[[FunctionLowering, Expr], Value]
    parts: list[_Tree] = field(default_factory=list)

    def leaves(self) -> list[_Tree]:
        return [leaf for p in self.parts for leaf in p.leaves()] if self.parts else [self]


def masked(f: FunctionLowering, e: hir.Prim) -> Value | None:
    """`a & b` and `a % 2**k`; None for anything else."""
    if e.op.name not in ("and", "mod") or any(p.head != "int" for p in e.op.params) or not f.span(e).fits_u64:
        return None
    left, right = e.args
    if e.op.name == "mod":
        bits = power_of_two(f.span(right))
        if bits is None or bits > 64 or not isinstance(right, hir.Const | hir.Prim):
            return None
        tree, mask = _low(f, left), (1 << bits) - 1
    elif any(f.span(a).fits_u64 for a in e.args):
        tree, mask = _Tree(e, word, [_low(f, left), _low(f, right)]), _ALL
    else:
        return None
    c, level, pos = _emit(f, tree)
    if mask != _ALL:
        c = binary("&", c, C(f"{mask}u"))
    if f.span(e).fits_i64:
        return Value(cast("int64_t", c), RAW_REP, INT, level, pos)
    return Value(c, UNSIGNED_REP, INT, level, pos)


def _low(f: FunctionLowering, e: Expr) -> _Tree:
    """The low 64 bits of an expression."""
    if fits(f, e):
        return _Tree(e, lambda f, e: to_unsigned(word(f, e)))
    if f.span(e).fits_u64 and not _wraps(f, e):
        return _Tree(e, unsigned_word)
    if isinstance(e, hir.Prim) and _wraps(f, e):
        return _Tree(e, word, [_low(f, a) for a in e.args])
    if isinstance(e, hir.Const):
        return _Tree(e, lambda f, e: Value(C(f"{e.value & _ALL}u"), UNSIGNED_REP, INT))  # type: ignore[attr-defined]
    return _Tree(e, lambda f, e: _low_of_tagged(f, e))


def _low_of_tagged(f: FunctionLowering, e: Expr) -> Value:
    v = f.value(e, INT)
    return v.with_c(call("rt_int_low_u64", v.c), UNSIGNED_REP)


def _wraps(f: FunctionLowering, e: Expr) -> bool:
    """Whether the low bits of an operation follow from those of its operands."""
    if not isinstance(e, hir.Prim) or any(p.head != "int" for p in e.op.params):
        return False
    if e.op.name == "lshift":
        return f.span(e.args[1]).within(_COUNT)
    return e.op.name in _SIGNS or e.op.name in _ONES


def remainder(f: FunctionLowering, e: hir.Prim) -> Value | None:
    """`(a * b + c) % m` by way of 128 bits; None for anything else."""
    if e.op.name != "mod" or any(p.head != "int" for p in e.op.params):
        return None
    left, right = e.args
    if not fits(f, right) or f.span(right).low <= 0 or fits(f, left):
        return None
    span = _exact_span(f, left)
    if span is None or not span.within(_WIDE):
        return None
    tree = _Tree(e, word, [_exact(f, left), _Tree(right, word)])
    c, level, pos = _emit(f, tree)
    return Value(c, RAW_REP, INT, level, pos)


def _exact_span(f: FunctionLowering, e: Expr) -> Interval | None:
    """What the expression can be, when sums and products of machine words make it; no part may leave 128 bits."""
    if fits(f, e):
        return f.span(e)
    if not isinstance(e, hir.Prim) or e.op.name not in (*_EXACT, "neg") or any(p.head != "int" for p in e.op.params):
        return None
    spans = [_exact_span(f, a) for a in e.args]
    known = [s for s in spans if s is not None and s.within(_WIDE)]
    if len(known) < len(spans):
        return None
    return UNARY["neg"](known[0]) if e.op.name == "neg" else BINARY[e.op.name](known[0], known[1])


def _exact(f: FunctionLowering, e: Expr) -> _Tree:
    if fits(f, e):
        return _Tree(e, _wide)
    assert isinstance(e, hir.Prim)
    return _Tree(e, word, [_exact(f, a) for a in e.args])


def _wide(f: FunctionLowering, e: Expr) -> Value:
    v = word(f, e)
    return v.with_c(cast("rt_i128", v.c))


def _emit(f: FunctionLowering, tree: _Tree) -> tuple[C, int, hir.Pos | None]:
    leaves = tree.leaves()
    values = f.sequence([lambda x=x: x.lower(f, x.expr) for x in leaves])  # type: ignore[misc]
    names = {id(leaf): v.c for leaf, v in zip(leaves, values, strict=True)}
    level = max(v.level for v in values)
    return _write(tree, names), level, next((v.pos for v in values if v.pos), None)


def _write(tree: _Tree, names: dict[int, C]) -> C:
    if not tree.parts:
        return names[id(tree)]
    assert isinstance(tree.expr, hir.Prim)
    name = tree.expr.op.name
    args = [_write(p, names) for p in tree.parts]
    if name == "mod":
        return call("rt_i128_mod", *args)
    if name in ("lshift", *_ONES) or all(map(of_numbers, args)):
        args[0] = shifted(args[0])
    return unary(_ONES[name], args[0]) if name in _ONES else binary(_SIGNS[name], args[0], args[1])
