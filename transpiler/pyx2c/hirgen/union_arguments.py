"""Arguments that may be of several types, in calls of methods of builtin types: `text.split(separator)` with a
separator that may be None, `data.startswith(start)` with a text or bytes. Each type has a call of its own."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NONE, cases, members

if TYPE_CHECKING:
    from pyx2c.hirgen.arguments import Arguments
    from pyx2c.hirgen.builder import Builder

Call = Callable[[Expr, "Arguments"], Expr]
"""a call on this object with these arguments; raises TypeProblem for types it can't take"""


def may_be_none(given: Arguments) -> int | None:
    """Which positional argument may be None or something else."""
    types = [members(a.type) for a in given.positional]
    return next((i for i, some in enumerate(types) if len(some) > 1 and NONE in some), None)


def of_several_types(given: Arguments) -> int | None:
    """Which positional argument has a union's type."""
    return next((i for i, a in enumerate(given.positional) if len(cases(a.type)) > 1), None)


def one_by_one(b: Builder, node: ast.AST, x: Expr, given: Arguments, at: int, call: Call) -> Expr:
    """The call for each type of argument `at`; those that it can't take raise when it is made."""
    x, given = b.save(x, "obj", node), given.saved(b, node)

    def one(value: Expr) -> Expr:
        return call(x, replace(given, positional=[*given.positional[:at], value, *given.positional[at + 1 :]]))

    return b.by_member(given.positional[at], one, node)
