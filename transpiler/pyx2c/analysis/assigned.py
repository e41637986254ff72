"""Which variables a piece of a function assigns: what is no longer known after a loop or a handler."""

from __future__ import annotations

from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.walk import parts

_NOTHING: frozenset[Var] = frozenset()


class Assigned:
    """Answers by node, each computed once."""

    def __init__(self) -> None:
        self._memo: dict[int, frozenset[Var]] = {}
        self._alive: list[Any] = []

    def of(self, code: Any) -> frozenset[Var]:
        """The variables that a statement, an expression or a list of such assigns."""
        if code is None or isinstance(code, str | int | float | bytes | hir.Const | hir.Read):
            return _NOTHING
        if id(code) not in self._memo:
            self._alive.append(code)
            self._memo[id(code)] = self._find(code)
        return self._memo[id(code)]

    def _find(self, code: Any) -> frozenset[Var]:
        inside = code if isinstance(code, list) else parts(code)
        found = [s for s in map(self.of, inside) if s]
        if isinstance(code, hir.Assign | hir.Handler) and code.var is not None:
            found.append(frozenset([code.var]))
        return found[0] if len(found) == 1 else frozenset().union(*found) if found else _NOTHING
