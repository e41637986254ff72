"""Which variables a piece of a function assigns: what is no longer known after a loop or a handler."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Var

_NOTHING: frozenset[Var] = frozenset()
_PARTS: dict[type, tuple[str, ...]] = {}
_NOT_CODE = frozenset(
    "type pos var binding op func targets field ref cls tests classes how text index name stderr suppress".split()
)


def _parts(node: Any) -> tuple[str, ...]:
    kind = type(node)
    if kind not in _PARTS:
        _PARTS[kind] = tuple(f.name for f in fields(kind) if f.name not in _NOT_CODE) if is_dataclass(kind) else ()
    return _PARTS[kind]


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
        parts = code if isinstance(code, list) else [getattr(code, name) for name in _parts(code)]
        found = [s for s in map(self.of, parts) if s]
        if isinstance(code, hir.Assign | hir.Handler) and code.var is not None:
            found.append(frozenset([code.var]))
        return found[0] if len(found) == 1 else frozenset().union(*found) if found else _NOTHING
