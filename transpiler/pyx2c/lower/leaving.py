"""Early exits: what `break`, `continue` and `return` must do on their way out of try, except and finally."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Pos

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
    """The body of a try: its handler must be unlinked. `final` is what runs then."""

    handler: str
    final: list[hir.Stmt] | None = None


@dataclass(slots=True)
class HandlerExit:
    """An except clause: what was caught is dropped."""

    handler: str
    exc: str


def leave(f: FunctionLowering, target: type[LoopExit] | None, jump: str, pos: Pos | None) -> None:
    """Undoes what was entered since the innermost loop (or the function's start), then jumps."""
    saved = list(f.exits)
    handling = f.handling
    while f.exits:
        entry = f.exits.pop()
        if isinstance(entry, LoopExit):
            if target is LoopExit:
                _jump(f, entry, jump, pos)
                break
        elif isinstance(entry, TryExit):
            f.line(f"rt_handler_leave(&{entry.handler});")
            if entry.final is not None:
                f.out.extend(f.block(entry.final))
        else:
            f.line(f"rt_handler_done(&{entry.handler});")
            f.handling -= 1
    else:
        f.line(jump, pos)
    f.exits = saved
    f.handling = handling


def _jump(f: FunctionLowering, entry: LoopExit, jump: str, pos: Pos | None) -> None:
    line = lir.Line(jump, pos)
    entry.jumps.append(line)
    entry.broken |= jump == "break;"
    entry.continued |= jump == "continue;"
    f.out.append(line)
