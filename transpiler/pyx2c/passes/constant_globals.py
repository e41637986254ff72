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
    given: dict[Var, list[Any]] = defaultdict(list)
    readers: dict[Var, dict[int, Any]] = defaultdict(dict)
    for number, inst in enumerate(engine.functions):
        for node in walk(inst.body):
            if isinstance(node, hir.Read | hir.Assign | hir.Handler | hir.Delete) and node.var is not None:
                if node.var.kind == "global":
                    if isinstance(node, hir.Read):
                        readers[node.var][number] = inst.body
                    else:
                        given[node.var].append(node)
    once = {var: nodes[0] for var, nodes in given.items() if len(nodes) == 1}
    while constants := {var: node.value for var, node in once.items() if _is_constant(node)}:
        value = functools.partial(_value, constants=constants)
        bodies = {number: body for var in constants for number, body in readers[var].items()}
        for body in bodies.values():
            for node in walk(body):
                substitute(node, value)
        once = {var: node for var, node in once.items() if var not in constants}


def _is_constant(node: Any) -> bool:
    if not isinstance(node, hir.Assign) or not isinstance(node.value, hir.Const) or node.var.late:
        return False
    return node.value.type in (INT, FLOAT, BOOL, STR) and node.var.type == node.value.type


def _value(e: Any, constants: Constants) -> hir.Const | None:
    if not isinstance(e, hir.Read) or e.checked or e.var not in constants or e.type != e.var.type:
        return None
    constant = constants[e.var]
    return hir.Const(constant.value, constant.type, e.pos)
