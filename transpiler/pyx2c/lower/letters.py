"""Characters compared: bytes or code points are, and `s[i]` makes no string.

s[i] == "x"         rt_str_item_code(s, i) == 'x'
s[i] < t[j]         rt_str_item_code(s, i) < rt_str_item_code(t, j)
"a" <= c            !rt_str_lt_letter(c, 'a')
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.letters import COMPARISONS, compares_texts, is_letter, items_by_code
from pyx2c.ir.lir import C, binary, call, negate
from pyx2c.ir.types import BOOL, INT, STR
from pyx2c.lower.repr import BOOL_REP, RAW_REP
from pyx2c.lower.values import EFFECT, READS, Value

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering

_MIRRORED = {"eq": "eq", "ne": "ne", "lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}


Argument = Callable[["FunctionLowering", hir.Prim, int, Expr], Value]


def compared(f: FunctionLowering, e: hir.Prim, argument: Argument) -> Value | None:
    """A comparison of a string with a character; None for all else. `argument` lowers one of a row's."""
    if not compares_texts(e):
        return None
    name = e.op.name
    if items_by_code(e):
        return _codes_compared(f, e, argument)
    text, letter = e.args
    if is_letter(text):
        text, letter, name = letter, text, _MIRRORED[name]
    if not is_letter(letter) or text.type is not STR:
        return None
    assert isinstance(letter, hir.Const)
    c = C(_character(letter.value))
    value = f.value(text, STR)
    test = {"eq": "is", "ne": "is", "lt": "lt", "ge": "lt", "gt": "gt", "le": "gt"}[name]
    found = call(f"rt_str_{test}_letter", value.c, c)
    negated = name in ("ne", "ge", "le")
    return Value(negate(found) if negated else found, BOOL_REP, BOOL, max(value.level, READS), value.pos)


def _codes_compared(f: FunctionLowering, e: hir.Prim, argument: Argument) -> Value:
    """Items of strings compared with each other, or with a character."""
    codes = f.sequence([lambda x=x: _code(f, x, argument) for x in e.args])  # type: ignore[misc]
    c = binary(COMPARISONS[e.op.name], codes[0].c, codes[1].c)
    pos = next((v.pos for v in codes if v.pos), None)
    return Value(c, BOOL_REP, BOOL, max(v.level for v in codes), pos)


def _code(f: FunctionLowering, e: Expr, argument: Argument) -> Value:
    if isinstance(e, hir.Const):
        return Value(C(_character(e.value)), RAW_REP, INT)
    assert isinstance(e, hir.Prim)
    actions: list[Callable[[], Value]] = [lambda a=a, i=i: argument(f, e, i, a) for i, a in enumerate(e.args)]  # type: ignore[misc]
    values = [f.settle(v) for v in f.sequence(actions)]
    within = f.program.ranges.in_bounds(e)
    c = call("rt_str_code_within" if within else "rt_str_item_code", *(v.c for v in values))
    return Value(c, RAW_REP, INT, READS if within else EFFECT, e.pos or f.pos)


def _character(letter: str) -> str:
    shown = {"'": "\\'", "\\": "\\\\"}.get(letter, letter)
    return f"'{shown}'" if letter >= " " else str(ord(letter))
