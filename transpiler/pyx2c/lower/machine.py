"""Machine integers: which ints are `int64_t`, and arithmetic on those in plain C.

    total = (i * 3 + 1) % 7      →      int64_t total = (i * 3 + 1) % 7;
    xs[i] = total                       list_int_set(xs, i, RT_INT(total));

What the range analysis has proven to fit 64 bits is one: variables, fields, results, and every intermediate value. An
operation is done on machine words when its operands and its result fit; then it can't overflow, and most need no test
at all. All others take and give tagged words. Values are converted where the two meet, without a test where the
interval shows that none is needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyx2c.analysis.interval import Interval
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.lir import C, binary, call, cast, unary
from pyx2c.ir.types import BOOL, I64, INT
from pyx2c.lower.convert import is_literal, to_raw, to_unsigned
from pyx2c.lower.repr import BOOL_REP, RAW_REP, UNSIGNED_REP
from pyx2c.lower.values import EFFECT, FIXED, Value

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering

_WORDS = (INT, I64, BOOL)
_HEADS = frozenset({"int", "i64", "bool"})
_U32 = Interval(0, (1 << 32) - 1)
_COUNT = Interval(0, 63)
"""what C can shift by"""


@dataclass(frozen=True, slots=True)
class Done:
    """An operation in C; `raises` when it may."""

    c: C
    raises: bool = False


Operand = Callable[["FunctionLowering", Expr], Value]
Rule = Callable[[list[C], list[Interval]], Done | None]
"""Operands and their intervals to C; None where only tagged words will do."""


def word(f: FunctionLowering, e: Expr) -> Value:
    """Lowers an integer expression that fits, as a machine word."""
    return to_raw(f.expr(e), "rt_int_to_i64")


def unsigned_word(f: FunctionLowering, e: Expr) -> Value:
    """Lowers an integer expression that fits a machine word without sign, as one."""
    return to_unsigned(f.expr(e))


def fits(f: FunctionLowering, e: Expr) -> bool:
    """Whether an expression is an integer that always fits a machine word."""
    return e.type in _WORDS and f.span(e).fits_i64


def operation(f: FunctionLowering, e: hir.Prim) -> Value | None:
    """A primitive on machine words; None where it needs tagged ones."""
    if e.op.name == "cursor.value" or (e.op.name in _IDENTITIES and len(e.args) == 1 and e.args[0].type in _WORDS):
        return f.expr(e.args[0])
    rule = RULES.get(e.op.name)
    if rule is None or not all(p.head in _HEADS for p in e.op.params):
        return None
    if e.op.result.head == "bool" and all(a.type is BOOL for a in e.args):
        return None
    folded = _folded(f, e)
    if folded is not None:
        return folded
    spans = [f.span(a) for a in e.args]
    known = decided(e.op.name, spans) if e.op.result.head == "bool" and all(map(_looks_only, e.args)) else None
    if known is not None:
        return Value(C("true" if known else "false"), BOOL_REP, BOOL)
    if rule([C("x")] * len(spans), spans) is None:
        return None
    all_spans = spans if e.op.result.head == "bool" else [*spans, f.span(e)]
    if all(s.fits_i64 for s in all_spans):
        return _done(f, e, word, rule)
    if e.op.name in _UNSIGNED and all(s.fits_u64 for s in all_spans):
        return _done(f, e, unsigned_word, rule)
    return None


def _done(f: FunctionLowering, e: hir.Prim, operand: Operand, rule: Rule) -> Value:
    spans = [f.span(a) for a in e.args]
    values = f.sequence([lambda a=a: operand(f, a) for a in e.args])  # type: ignore[misc]
    if e.op.name in _TWICE:
        values = [f.atom(v) for v in values]
    values = _without_unused(f, values, rule, spans)
    if values and e.op.result.head != "bool" and all(of_numbers(v.c) for v in values):
        values[0] = values[0].with_c(shifted(values[0].c))
    done = rule([v.c for v in values], spans)
    assert done is not None
    if done.raises or sum(v.level == EFFECT for v in values) > 1:
        values = [f.settle(v) for v in values]
        done = rule([v.c for v in values], spans) or done
    level = EFFECT if done.raises else max((v.level for v in values), default=FIXED)
    pos = (e.pos or f.pos) if done.raises else next((v.pos for v in values if v.pos), None)
    if e.op.result.head == "bool":
        return Value(done.c, BOOL_REP, BOOL, level, pos)
    return Value(done.c, RAW_REP if operand is word else UNSIGNED_REP, e.type, level, pos)


def _without_unused(f: FunctionLowering, values: list[Value], rule: Rule, spans: list[Interval]) -> list[Value]:
    """The operands, where the effects of those that the rule leaves out have happened: `x % f()` is `x & 3` when f
    always gives 4, and f is called nevertheless."""
    names = [C(f"operand{n}") for n in range(len(values))]
    done = rule(names, spans)
    assert done is not None
    return f.discard_unused(values, lambda n: names[n].text in done.c.text)


def _folded(f: FunctionLowering, e: hir.Prim) -> Value | None:
    """An operation on literals: its value."""
    span = f.span(e)
    if e.op.result.head == "bool" or span.lo is None or span.lo != span.hi or not _literal(e):
        return None
    if span.fits_i64:
        return Value(f.constants.raw(span.lo), RAW_REP, e.type)
    return Value(C(f"{span.lo}u"), UNSIGNED_REP, e.type) if span.fits_u64 else None


def _looks_only(e: Expr) -> bool:
    """Whether evaluating the expression does nothing else."""
    if isinstance(e, hir.Read):
        return not e.checked
    return isinstance(e, hir.Const) or (isinstance(e, hir.Prim) and e.op.pure and all(map(_looks_only, e.args)))


def _literal(e: Expr) -> bool:
    """Whether an expression is made of literals by operations that can't raise."""
    return isinstance(e, hir.Const) or (isinstance(e, hir.Prim) and e.op.pure and all(map(_literal, e.args)))


# -- the rules ------------------------------------------------------------------------------------


def _operator(sign: str) -> Rule:
    def rule(c: list[C], spans: list[Interval]) -> Done:
        return Done(binary(sign, c[0], c[1]))

    return rule


def decided(name: str, spans: list[Interval]) -> bool | None:
    """The outcome of a comparison, where the intervals alone tell; gcc warns of such tests."""
    a, b = spans if len(spans) == 2 else (spans[0], Interval(0, 0))
    match name:
        case "lt" | "ge":
            less = True if a.high < b.low else False if a.low >= b.high else None
            return less if name == "lt" or less is None else not less
        case "gt" | "le":
            more = True if a.low > b.high else False if a.high <= b.low else None
            return more if name == "gt" or more is None else not more
        case "eq" | "truth":
            apart = a.high < b.low or a.low > b.high
            same = a.lo is not None and a.lo == a.hi == b.lo == b.hi
            equal = False if apart else True if same else None
            return equal if name == "eq" or equal is None else not equal
    return None


def power_of_two(span: Interval) -> int | None:
    """k where the interval is 2**k."""
    lo = span.lo
    return lo.bit_length() - 1 if lo is not None and lo == span.hi and lo > 0 and lo & (lo - 1) == 0 else None


def _floordiv(c: list[C], spans: list[Interval]) -> Done | None:
    a, b = spans
    shift = power_of_two(b)
    if shift is not None:
        return Done(c[0] if shift == 0 else binary(">>", shifted(c[0]), C(str(shift))))
    if a.low >= 0 and b.low > 0:
        return Done(_narrow("/", c, spans))
    return Done(call("rt_i64_floordiv", *c), _holds_zero(b)) if _signed(spans) else None


def _mod(c: list[C], spans: list[Interval]) -> Done | None:
    a, b = spans
    if power_of_two(b) is not None:
        return Done(binary("&", c[0], C(f"{int(b.low) - 1}{'' if _signed(spans) else 'u'}")))
    if a.low >= 0 and b.low > 0:
        return Done(_narrow("%", c, spans))
    return Done(call("rt_i64_mod", *c), _holds_zero(b)) if _signed(spans) else None


def _signed(spans: list[Interval]) -> bool:
    return all(s.fits_i64 for s in spans)


def _narrow(sign: str, c: list[C], spans: list[Interval]) -> C:
    """A division in 32 bits where both sides fit: half the time of one in 64."""
    if all(s.within(_U32) for s in spans) and not is_literal(c[1]):
        return cast("int64_t", C(f"({binary(sign, cast('uint32_t', c[0]), cast('uint32_t', c[1]))})"))
    return binary(sign, c[0], c[1])


def _holds_zero(span: Interval) -> bool:
    return span.low <= 0 <= span.high


def _lshift(c: list[C], spans: list[Interval]) -> Done | None:
    if not spans[1].within(_COUNT):
        return None
    if spans[0].low >= 0:
        return Done(binary("<<", shifted(c[0]), c[1]))
    return Done(cast("int64_t", C(f"({binary('<<', cast('uint64_t', c[0]), c[1])})")))


def shifted(c: C) -> C:
    """What is shifted: 64 bits wide, which numbers alone are not."""
    return cast("uint64_t" if c.text.endswith("u") else "int64_t", c) if of_numbers(c) else c


def of_numbers(c: C) -> bool:
    """Whether only literals stand in the expression: C computes it in 32 bits then."""
    return re.fullmatch(r"[-+*/%&|^~<>() 0-9u]+", c.text) is not None


def _rshift(c: list[C], spans: list[Interval]) -> Done | None:
    if spans[1].within(_COUNT):
        return Done(binary(">>", shifted(c[0]), c[1]))
    return Done(call("rt_i64_rshift", *c)) if spans[1].low >= 0 and _signed(spans) else None


def _pow(c: list[C], spans: list[Interval]) -> Done | None:
    exponent = spans[1]
    if exponent.lo is None or exponent.lo < 0:
        return None
    if exponent.lo == exponent.hi and exponent.lo in (2, 3):
        square = binary("*", c[0], c[0])
        return Done(square if exponent.lo == 2 else binary("*", square, c[0]))
    return Done(call("rt_i64_pow", *c))


def _negative(c: list[C], spans: list[Interval]) -> Done:
    return Done(unary("-", c[0]))


def _invert(c: list[C], spans: list[Interval]) -> Done:
    return Done(unary("~", c[0]))


def _abs(c: list[C], spans: list[Interval]) -> Done:
    return Done(c[0] if spans[0].low >= 0 else call("rt_i64_abs", *c))


def _truth(c: list[C], spans: list[Interval]) -> Done:
    return Done(binary("!=", c[0], C("0")))


def _call(function: str) -> Rule:
    return lambda c, spans: Done(call(function, *c))


def _more(c: list[C], spans: list[Interval]) -> Done | None:
    """Whether a range goes on: the test depends on the step's sign."""
    step = spans[2]
    if step.low > 0:
        return Done(binary("<", c[0], c[1]))
    return Done(binary(">", c[0], c[1])) if step.high < 0 else None


# -- loops over ranges ----------------------------------------------------------------------------

_PATIENT = Interval(-256, 256)
"""Steps by which nobody lives to see a loop reach 62 bits."""


def range_stop(f: FunctionLowering, e: hir.Prim) -> Value:
    """The end of a loop, clamped where its interval says so: see `analysis.range_rows.range_stop`."""
    start, stop, step = e.args
    if f.span(e) == f.span(stop):
        return f.expr(stop)
    if f.span(start).fits_small and f.span(step).within(_PATIENT):
        v = f.value(stop, INT)
        return v.with_c(call("rt_range_clamp", v.c), RAW_REP, INT)
    values = f.sequence([lambda a=a: f.value(a, INT) for a in e.args])  # type: ignore[misc]
    return Value(call("rt_range_stop", *(v.c for v in values)), RAW_REP, INT, EFFECT, e.pos)


def range_first(f: FunctionLowering, e: hir.Prim) -> Value:
    """The beginning of a loop: hardly further than the end where that makes it a machine word."""
    start, stop, step = e.args
    if f.span(e) == f.span(start):
        return f.expr(start)
    values = f.sequence([lambda: f.value(start, INT), lambda: word(f, stop)])
    up = f.span(step).low > 0
    limit = f.constants.raw(int(f.span(start).low if up else f.span(start).high))
    level = max(v.level for v in values)
    c = call("rt_range_first_up" if up else "rt_range_first_down", *(v.c for v in values), limit)
    return Value(c, RAW_REP, INT, level, values[0].pos)


def bounded(f: FunctionLowering, e: hir.Prim) -> Value:
    """A value that an annotation gives bounds: tested where it may lie outside."""
    value, *ends = e.args
    span = f.span(value)
    least, most = (int(end.value) for end in ends if isinstance(end, hir.Const))
    bounds = Interval(least, most)
    if span.within(bounds):
        return f.expr(value)
    if not bounds.fits_i64:
        v = f.value(value, INT)
        return Value(call("rt_int_bounded_u64", v.c, C(f"{most}u")), UNSIGNED_REP, INT, EFFECT, e.pos)
    in_word = span.fits_i64
    v = word(f, value) if in_word else f.value(value, INT)
    test = "rt_i64_bounded" if in_word else "rt_int_bounded"
    c = call(test, v.c, f.constants.raw(least), f.constants.raw(most))
    return Value(c, RAW_REP, INT, EFFECT, e.pos)


def _step(c: list[C], spans: list[Interval]) -> Done:
    return Done(call("rt_range_step", *c), True) if _holds_zero(spans[0]) else Done(c[0])


_IDENTITIES = frozenset("pos int round math.floor math.ceil".split())
_TWICE = frozenset({"pow"})
_UNSIGNED = frozenset("add sub mul and or xor eq lt le gt ge floordiv mod lshift rshift truth".split())
RULES: dict[str, Rule] = {
    "add": _operator("+"), "sub": _operator("-"), "mul": _operator("*"), "and": _operator("&"), "or": _operator("|"),
    "xor": _operator("^"), "eq": _operator("=="), "lt": _operator("<"), "le": _operator("<="), "gt": _operator(">"),
    "ge": _operator(">="), "floordiv": _floordiv, "mod": _mod, "lshift": _lshift, "rshift": _rshift, "pow": _pow,
    "neg": _negative, "invert": _invert, "abs": _abs, "truth": _truth, "loop.more": _more,
    "loop.step": _step,
    "method.bit_length": _call("rt_i64_bit_length"), "method.bit_count": _call("rt_i64_bit_count"),
}  # fmt: skip

__all__ = ["RULES", "fits", "operation", "word"]
