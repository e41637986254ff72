"""The parts that list comprehensions and generator expressions share: their variables and their tests."""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import conditions
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.comprehension_scopes import ITEMS
from pyx2c.hirgen.unreachable import Unreachable
from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.types import Cell


def require(b: Builder, node: ast.expr, whole: ast.AST) -> None:
    """The `if` of a comprehension: `continue` where it fails."""
    test = conditions.condition(b, node, b.pos(whole))
    b.emit(hir.If(test.value, [], [hir.Continue()]))
    b.env = test.yes
    if b.env is None:
        raise Unreachable


def comprehension_names(b: Builder, node: ast.AST, target: ast.expr) -> dict[str, Var]:
    """The variables of a comprehension, which hide those of the same name around it.

    In a function made for the comprehension, because a lambda in it captures them, they are the function's.
    """
    if b.inst.ref.scope.params == [ITEMS]:
        return {}
    found: dict[str, Var] = {}
    for name in target_names(target):
        key = (node, "comprehension", name, b.path)
        if key not in b.inst.memo:
            b.inst.memo[key] = Var(name, Cell(name), owner=b.inst)
        found[name] = b.inst.memo[key]
    return found


def target_names(node: ast.expr) -> list[str]:
    """The names that an assignment target binds."""
    return [n.id for n in every_node(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
