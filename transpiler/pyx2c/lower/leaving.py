"""Early exits: what `break`, `continue` and `return` must do on their way out of try, except, finally and regions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Pos, Var

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering


@dataclass(slots=True)
class LoopExit:
    """A loop; `done` and `again` are labels where C's own break and continue don't do."""

    jumps: list[lir.Line] = field(default_factory=list)
    done: str = ""
    again: str = ""
    broken: bool = False
    continued: bool = False
    region: RegionExit | None = None
    """the loop's region, where `break` must end it: behind a loop with `else`"""
    last: str = ""
    """the line that ends an iteration, if it is one: it stands before each `continue` too"""

    @property
    def relabel(self) -> bool:
        """Whether jumps become gotos."""
        return bool(self.done or self.again)

    def names(self, f: FunctionLowering, orelse: bool, steps: bool) -> None:
        """Gives the labels names: for `break` past an `else`, for `continue` to a step of several statements."""
        if self.broken and orelse:
            self.done = f.fresh("done1")
        if self.continued and steps:
            self.again = f.fresh("again1")


@dataclass(slots=True)
class TryExit:
    """The body of a try: its handler must be unlinked. `final` is what runs then.

    `label` stands where the handler's code begins, if a generator that resumes in the body has to jump there.
    """

    handler: str
    final: list[hir.Stmt] | None = None
    label: str = ""


@dataclass(slots=True)
class HandlerExit:
    """An except clause: what was caught is dropped, and values that it or the body made move below."""

    handler: str
    exc: str
    assigned: frozenset[Var] = frozenset()


@dataclass(slots=True)
class RegionExit:
    """A region that is open: it ends, and values that are still needed move below."""

    name: str
    assigned: frozenset[Var] = frozenset()


def leave(f: FunctionLowering, target: type[LoopExit] | None, jump: str, pos: Pos | None, live: frozenset[Var]) -> None:
    """Undoes what was entered since the innermost loop (or the function's start), then jumps to where `live` is."""
    saved = list(f.exits)
    while f.exits:
        entry = f.exits.pop()
        if isinstance(entry, LoopExit):
            if target is LoopExit:
                if entry.region is not None and jump == "break;":
                    f.out.extend(f.places.close(entry.region, live))
                _jump(f, entry, jump, pos)
                break
        elif isinstance(entry, RegionExit):
            f.out.extend(f.places.close(entry, live))
        elif isinstance(entry, TryExit):
            f.line(f"rt_handler_leave(&{entry.handler});")
            if entry.final is not None:
                f.out.extend(f.block(entry.final))
        else:
            f.out.extend(f.places.keeps(live, entry.assigned, f"{entry.handler}.regions"))
            f.line(f"rt_handler_done(&{entry.handler});")
    else:
        f.line(jump, pos)
    f.exits = saved


def _jump(f: FunctionLowering, entry: LoopExit, jump: str, pos: Pos | None) -> None:
    if entry.last and jump == "continue;":
        f.line(entry.last)
    line = lir.Line(jump, pos)
    entry.jumps.append(line)
    entry.broken |= jump == "break;"
    entry.continued |= jump == "continue;"
    f.out.append(line)
