"""What the regions of a program are called in reports and profiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pyx2c.ir.walk import walk
from pyx2c.regions.constraints import Constraints
from pyx2c.regions.variables import Scope


@dataclass(frozen=True, slots=True)
class RegionName:
    """The block that has the region: `kind` is program, function, loop or handler. Lines from 1, both included."""

    kind: str
    function: str = ""
    file: str = ""
    line: int = 0
    end_line: int = 0


PROGRAM_REGION = RegionName("program")


def name_of(c: Constraints, scope: Scope) -> RegionName:
    """The name of the region of a function's block."""
    if scope.kind == "function":
        return function_region(c)
    return block_region(c, scope.kind, scope.node)


def function_region(c: Constraints) -> RegionName:
    """The name of a function's own region."""
    if c.is_module:
        return PROGRAM_REGION
    node: Any = c.inst.ref.node
    lines = (node.lineno, node.end_lineno or node.lineno)
    return RegionName("function", str(c.inst.ref.qualname), c.inst.ref.module.display_path, *lines)


def block_region(c: Constraints, kind: str, node: Any) -> RegionName:
    """The name of the region of a loop or of a `try` whose handler runs. A block spans what stands in it: a rewritten
    one may have no place of its own."""
    positions = [p for n in walk(node) if (p := getattr(n, "pos", None)) is not None]
    own = getattr(node, "pos", None)
    file = own.file if own else c.inst.ref.module.display_path
    inside = [p for p in positions if p.file == file]
    first = own.line if own else min((p.line for p in inside), default=0)
    last = max((p.end_line for p in inside), default=first)
    return RegionName(kind, str(c.inst.ref.qualname), file, first, max(first, last))
