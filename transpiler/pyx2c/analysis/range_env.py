"""What is known about local variables at one point of a function, beyond what is known of them everywhere.

    i = 0                 i: 0..0
    while i < n:          i: ..n-1 inside
        i += 1

An entry narrows its variable until the variable is assigned, and paths that meet keep what they agree on. Changes are
journaled, so that a branch costs what it changes and not what is known.

A temporary that copies a variable (`0 <= i < n` evaluates `i` once) speaks for it as long as neither is assigned: the
copy remembers a token that stands for the variable's current value, and assigning the variable drops the token.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pyx2c.analysis.range_values import Value, join
from pyx2c.ir.hir import Var

Key = Var | tuple[str, Var]
"""A variable's value; ("copy", temporary): what it copies, and the token; ("token", variable); ("upto", variable),
("holds", variable), ("from", variable) and ("least", variable): see `bounds`"""
_NOTED = ("copy", "token", "upto", "holds", "from", "least")
Delta = dict[Key, Any]
"""What changed since a mark; None where nothing special is known any more."""


class Env:
    """The journaled map."""

    def __init__(self) -> None:
        self._known: dict[Key, Any] = {}
        self._log: list[tuple[Key, Any]] = []
        self.live = True

    def get(self, var: Var) -> Value | None:
        """What is known here."""
        found: Value | None = self._known.get(var)
        return found

    def set(self, key: Key, value: Any) -> None:
        """Learns more, or forgets."""
        self._log.append((key, self._known.get(key)))
        self._put(key, value)

    def _put(self, key: Key, value: Any) -> None:
        if value is None:
            self._known.pop(key, None)
        else:
            self._known[key] = value

    def forget(self, variables: frozenset[Var]) -> None:
        """Each may have been assigned: nothing more is known of it."""
        for var in variables:
            if var in self._known:
                self.set(var, None)
            for what in _NOTED:
                if (what, var) in self._known:
                    self.set((what, var), None)

    def assign(self, var: Var, value: Value) -> None:
        """The variable has a new value."""
        self.forget(frozenset([var]))
        self.set(var, value)

    def copy(self, temp: Var, origin: Var) -> None:
        """`temp` was just assigned what `origin` holds."""
        self.set(("copy", temp), (origin, self.token(origin)))

    def token(self, var: Var) -> object:
        """What stands for the value that the variable holds until it is assigned."""
        if ("token", var) not in self._known:
            self.set(("token", var), object())
        token: object = self._known["token", var]
        return token

    def holds(self, var: Var, token: object) -> bool:
        """Whether the variable still holds the value that the token stands for."""
        return self._known.get(("token", var)) is token

    def known(self, key: Key) -> Any:
        """What is noted under a key, or None."""
        return self._known.get(key)

    def original(self, temp: Var) -> Var | None:
        """The variable that still holds what `temp` holds."""
        origin, token = self._known.get(("copy", temp), (None, None))
        return origin if origin is not None and self._known.get(("token", origin)) is token else None

    def same(self, var: Var) -> Iterator[Var]:
        """The variable, and those that still hold what it holds: copies of which it is one."""
        at: Var | None = var
        while at is not None:
            yield at
            at = self.original(at)

    def learn(self, delta: Delta | None) -> None:
        """Takes over changes; dead when they can't come about."""
        for key, value in (delta or {}).items():
            self.set(key, value)
        self.live = self.live and delta is not None

    def mark(self) -> int:
        """This point, to come back to."""
        return len(self._log)

    def delta(self, mark: int) -> Delta | None:
        """What changed since; None when this point can't be reached."""
        if not self.live:
            return None
        return {key: self._known.get(key) for key, _ in self._log[mark:]}

    def undo(self, mark: int) -> None:
        """Back to the mark, alive."""
        while len(self._log) > mark:
            self._put(*self._log.pop())
        self.live = True

    def merge(self, paths: list[Delta | None]) -> None:
        """Goes on where paths from here meet; dead when none arrives."""
        arriving = [p for p in paths if p is not None]
        self.live = bool(arriving)
        for key in {k: None for p in arriving for k in p}:
            here = self._known.get(key)
            total, *others = [path.get(key, here) for path in arriving]
            for value in others:
                if isinstance(key, Var) and total is not None and value is not None:
                    total = join(total, value)
                elif isinstance(total, dict) and isinstance(value, dict):
                    total = {k: min(total[k], value[k]) for k in total.keys() & value.keys()}
                elif total != value:
                    total = None
            self.set(key, total)
