"""What is known about local variables at one point of a function, beyond what is known of them everywhere.

    i = 0                 i: 0..0
    while i < n:          i: ..n-1 inside
        i += 1

An entry narrows its variable until the variable is assigned, and paths that meet keep what they agree on. Changes are
journaled, so that a branch costs what it changes and not what is known.
"""

from __future__ import annotations

from pyx2c.analysis.range_values import Value, join
from pyx2c.ir.hir import Var

Delta = dict[Var, Value | None]
"""Variables changed since a mark; None where nothing special is known any more."""


class Env:
    """The journaled map."""

    def __init__(self) -> None:
        self._known: dict[Var, Value] = {}
        self._log: list[tuple[Var, Value | None]] = []
        self.live = True

    def get(self, var: Var) -> Value | None:
        """What is known here."""
        return self._known.get(var)

    def set(self, var: Var, value: Value | None) -> None:
        """Learns or forgets."""
        self._log.append((var, self._known.get(var)))
        self._put(var, value)

    def _put(self, var: Var, value: Value | None) -> None:
        if value is None:
            self._known.pop(var, None)
        else:
            self._known[var] = value

    def forget(self, variables: frozenset[Var]) -> None:
        """Forgets what is known of each."""
        for var in variables:
            if var in self._known:
                self.set(var, None)

    def learn(self, delta: Delta | None) -> None:
        """Takes over changes; dead when they can't come about."""
        for var, value in (delta or {}).items():
            self.set(var, value)
        self.live = self.live and delta is not None

    def mark(self) -> int:
        """This point, to come back to."""
        return len(self._log)

    def delta(self, mark: int) -> Delta | None:
        """What changed since; None when this point can't be reached."""
        if not self.live:
            return None
        return {var: self._known.get(var) for var, _ in self._log[mark:]}

    def undo(self, mark: int) -> None:
        """Back to the mark, alive."""
        while len(self._log) > mark:
            self._put(*self._log.pop())
        self.live = True

    def merge(self, paths: list[Delta | None]) -> None:
        """Goes on where paths from here meet; dead when none arrives."""
        arriving = [p for p in paths if p is not None]
        self.live = bool(arriving)
        for var in {v: None for p in arriving for v in p}:
            here = self._known.get(var)
            total: Value | None = None
            for i, path in enumerate(arriving):
                value = path.get(var, here) if var in path else here
                total = value if i == 0 or value is None or total is None else join(total, value)
                if total is None:
                    break
            self.set(var, total)
