"""Characters compared: bytes or code points are, and `s[i]` makes no string.

s[i] == "x"         rt_str_item_code(s, i) == 'x'
s[i] == t[j]        rt_str_item_code(s, i) == rt_str_item_code(t, j)
"a" <= c            !rt_str_lt_letter(c, 'a')
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
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
    name = e.op.name
    if name not in _MIRRORED or e.op.params[0].head != "str" or e.op.params[1].head != "str":
        return None
    text, letter = e.args
    if name in ("eq", "ne") and _is_item(text) and _is_item(letter):
        return _codes_compared(f, name, [text, letter], argument)
    if _letter(text):
        text, letter, name = letter, text, _MIRRORED[name]
    if not _letter(letter) or text.type is not STR:
        return None
    assert isinstance(letter, hir.Const)
    if name in ("eq", "ne") and _is_item(text):
        return _codes_compared(f, name, [text, letter], argument)
    c = C(_character(letter.value))
    value = f.value(text, STR)
    test = {"eq": "is", "ne": "is", "lt": "lt", "ge": "lt", "gt": "gt", "le": "gt"}[name]
    found = call(f"rt_str_{test}_letter", value.c, c)
    negated = name in ("ne", "ge", "le")
    return Value(negate(found) if negated else found, BOOL_REP, BOOL, max(value.level, READS), value.pos)


def _codes_compared(f: FunctionLowering, name: str, sides: list[Expr], argument: Argument) -> Value:
    """Equality of items of strings and characters."""
    codes = f.sequence([lambda x=x: _code(f, x, argument) for x in sides])  # type: ignore[misc]
    c = binary("==" if name == "eq" else "!=", codes[0].c, codes[1].c)
    pos = next((v.pos for v in codes if v.pos), None)
    return Value(c, BOOL_REP, BOOL, max(v.level for v in codes), pos)


def _code(f: FunctionLowering, e: Expr, argument: Argument) -> Value:
    if isinstance(e, hir.Const):
        return Value(C(_character(e.value)), RAW_REP, INT)
    assert isinstance(e, hir.Prim)
    actions: list[Callable[[], Value]] = [lambda a=a, i=i: argument(f, e, i, a) for i, a in enumerate(e.args)]  # type: ignore[misc]
    values = [f.settle(v) for v in f.sequence(actions)]
    return Value(call("rt_str_item_code", *(v.c for v in values)), RAW_REP, INT, EFFECT, e.pos or f.pos)


def _is_item(e: Expr) -> bool:
    return isinstance(e, hir.Prim) and e.op.c == "rt_str_at" and e.args[1].type is INT


def _letter(e: Expr) -> bool:
    return isinstance(e, hir.Const) and isinstance(e.value, str) and len(e.value) == 1 and "\0" < e.value < "\x7f"


def _character(letter: str) -> str:
    shown = {"'": "\\'", "\\": "\\\\"}.get(letter, letter)
    return f"'{shown}'" if letter >= " " else str(ord(letter))
