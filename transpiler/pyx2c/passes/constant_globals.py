"""Module-level variables that are given one constant and never another are read as that constant.

    PUSH = 0                                if operation == PUSH      →      if operation == 0

So gcc sees a chain of comparisons as a switch, a flag that is off takes its branch with it, and the analysis of ranges
knows a size. Reads that may come before the assignment stay what they are: they raise NameError.

Requires inference to be finished. Assignments stay, since a variable may still be looked at in other ways.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.types import BOOL, FLOAT, INT, STR
from pyx2c.ir.walk import substitute, walk

Constants = dict[Var, hir.Const]


def fold_constants(engine: Any) -> None:
    """Replaces the reads, also those of variables that are given another's constant (`from sizes import WIDTH`)."""
    bodies = [inst.body for inst in engine.functions]
    while constants := _constants(bodies):
        value = functools.partial(_value, constants=constants)
        if not sum(substitute(node, value) for body in bodies for node in walk(body)):
            return


def _constants(bodies: list[Any]) -> Constants:
    given: dict[Var, list[Any]] = defaultdict(list)
    for body in bodies:
        for node in walk(body):
            if isinstance(node, hir.Assign | hir.Handler | hir.Delete) and node.var is not None:
                if node.var.kind == "global":
                    given[node.var].append(node)
    return {var: nodes[0].value for var, nodes in given.items() if len(nodes) == 1 and _is_constant(nodes[0])}


def _is_constant(node: Any) -> bool:
    if not isinstance(node, hir.Assign) or not isinstance(node.value, hir.Const) or node.var.late:
        return False
    return node.value.type in (INT, FLOAT, BOOL, STR) and node.var.type == node.value.type


def _value(e: Any, constants: Constants) -> hir.Const | None:
    if not isinstance(e, hir.Read) or e.checked or e.var not in constants or e.type != e.var.type:
        return None
    constant = constants[e.var]
    return hir.Const(constant.value, constant.type, e.pos)
