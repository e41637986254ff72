"""Copies of HIR, in which variables and positions may become others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from pyx2c.ir.hir import Expr, Handler, Pos, Stmt, StrPart, Var

_NODES = (Expr, Stmt, Handler, StrPart)


@dataclass(frozen=True, slots=True)
class Copy:
    """A way of copying; what the nodes refer to (functions, classes, fields, types) stays the same."""

    var: Callable[[Var], Var]
    pos: Callable[[Pos], Pos]

    def of(self, code: Any) -> Any:
        """A copy of a node or of a list of nodes."""
        if isinstance(code, _NODES):
            members = {f.name: self.of(getattr(code, f.name)) for f in fields(code)}  # type: ignore[arg-type]
            return type(code)(**members)
        if isinstance(code, list):
            return [self.of(part) for part in code]
        if isinstance(code, Var):
            return self.var(code)
        return self.pos(code) if isinstance(code, Pos) else code
