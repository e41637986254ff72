"""Comparisons of characters that ask for their code points alone: `s[i] == "x"`, `s[i] < t[j]`.

Such an item of a string is never made: neither regions nor values are needed for it.
"""

from __future__ import annotations

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import INT

COMPARISONS = {"eq": "==", "ne": "!=", "lt": "<", "gt": ">", "le": "<=", "ge": ">="}
"""rows, and C's operators for what they compare"""


def is_item(e: Expr) -> bool:
    """Whether it is `s[i]` of a string."""
    return isinstance(e, hir.Prim) and e.op.c == "rt_str_at" and e.args[1].type is INT


def is_letter(e: Expr) -> bool:
    """Whether it is a literal of one character that C can write."""
    return isinstance(e, hir.Const) and isinstance(e.value, str) and len(e.value) == 1 and "\0" < e.value < "\x7f"


def compares_texts(e: Expr) -> bool:
    """Whether it is a comparison of two strings."""
    return isinstance(e, hir.Prim) and e.op.name in COMPARISONS and [p.head for p in e.op.params[:2]] == ["str", "str"]


def items_by_code(e: Expr) -> list[Expr]:
    """The items of strings in a comparison that looks at code points alone; none where strings are compared."""
    if not isinstance(e, hir.Prim) or not compares_texts(e):
        return []
    items = [x for x in e.args if is_item(x)]
    return items if items and all(is_item(x) or is_letter(x) for x in e.args) else []
