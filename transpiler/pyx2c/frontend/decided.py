"""What is known of expressions before the program runs, for the passes that put values for names (version_tests.py,
hirgen/said_names.py)."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any, Final

COMPARED: Final[dict[type[ast.cmpop], Callable[[Any, Any], Any]]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.In: lambda a, b: a in b,
    ast.NotIn: lambda a, b: a not in b,
}


def shortened(node: ast.BoolOp, outcome: Callable[[ast.expr], bool | None]) -> ast.expr:
    """`and`, `or` without the operands that are known to be passed over. outcome: of an operand, None if unknown."""
    decides = isinstance(node.op, ast.Or)
    kept: list[ast.expr] = []
    for value in node.values:
        found = outcome(value)
        if found is None or found is decides or value is node.values[-1]:
            kept.append(value)
        if found is decides:
            break
    node.values = kept
    return node if len(kept) > 1 else kept[0]
