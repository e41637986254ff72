"""Function instances that nothing calls any more: they are not walked again when something grows.

    for x in xs: …       xs: list[int] at first, so the loop calls `list_iterator (list[int])`; when the list turns out
                         to hold texts too, the loop is walked again and calls `list_iterator (list[int | str])`

Each step in which a type grows may leave instances behind. Where these were walked again whenever what they read grows,
they would go on to make instances of what they call, and so on: with combinators over JSON most walks were theirs.
One that is called again after all is walked then.
"""

from __future__ import annotations

from typing import Any

from pyx2c.hirgen.program import FuncInst

OFTEN = 8
"""what is reached is looked at anew when a part of it, one in so many, has been walked since"""


class LeftBehind:
    """What is known of the instances of one inference."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self._reached: dict[FuncInst, None] = {}
        self._walks = 0
        self._count = 0
        self._waiting: dict[FuncInst, None] = {}

    def reached(self) -> dict[FuncInst, None]:
        """The instances that the program calls, as far as it has been walked; callers first."""
        seen: dict[FuncInst, None] = {}
        stack = [*reversed(self._engine.module_bodies), *self._engine.trait_roots()]
        while stack:
            inst = stack.pop()
            if inst not in seen:
                seen[inst] = None
                stack.extend(reversed(inst.callees))
        self._reached, self._walks, self._count = seen, self._engine.walks, self._engine.count
        return seen

    def leave(self, inst: FuncInst) -> bool:
        """Whether an instance that would have to be walked again can wait until it is called."""
        if inst not in self._reached and self._engine.walks - self._walks > len(self._reached) // OFTEN:
            self.reached()
        if inst in self._reached or inst.number > self._count:
            self._waiting.pop(inst, None)
            return False
        self._waiting[inst] = None
        return True

    def called(self, inst: FuncInst) -> bool:
        """Notes that an instance is called; whether it has been waiting for that."""
        return self._waiting.pop(inst, self) is None

    def called_again(self) -> list[FuncInst]:
        """Those that waited and are called after all, by instances that were not walked again for it."""
        reached = self.reached() if self._waiting else {}
        found = [inst for inst in self._waiting if inst in reached]
        for inst in found:
            del self._waiting[inst]
        return found
