"""What programs with signals have and others don't: statements of the library behind `if _green.signals:`.

The library looks for signals where it waits, and an event loop takes handlers for them. A program that never names
signals must not pay for that, so these statements stand there only if it does: such a condition is settled when the
module is loaded. That the program names signals is known when all of it is loaded; then it is loaded again.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from pyx2c.frontend.nodes import every_node
from pyx2c.frontend.program import Module

_ASKING = frozenset({"_thread", "_sockets", "_endpoints", "asyncio.events"})
"""modules of the library that have such conditions"""
_HANDLERS = frozenset({"add_signal_handler", "remove_signal_handler"})


def asked(modules: Iterable[Module]) -> bool:
    """Whether the program imports `signal`, or has an event loop take handlers."""
    return any(_asks(module) for module in modules if not module.from_library)


def _asks(module: Module) -> bool:
    if any(name.module == "signal" for statement in module.imports for name in statement.names):
        return True
    return any(isinstance(n, ast.Attribute) and n.attr in _HANDLERS for n in every_node(module.tree))


def settle(tree: ast.Module, name: str, there: bool) -> None:
    """Puts what stands behind the conditions in their place, or takes them away."""
    if name in _ASKING:
        for node in every_node(tree):
            for held in ("body", "orelse", "finalbody"):
                statements = getattr(node, held, None)
                if isinstance(statements, list):
                    statements[:] = [kept for s in statements for kept in _settled(s, there)]


def _settled(statement: ast.stmt, there: bool) -> list[ast.stmt]:
    match statement:
        case ast.If(ast.Attribute(ast.Name("_green"), "signals"), body):
            return body if there else []
    return [statement]
