"""What only some programs have of a module of the library: statements behind conditions like `if _green.signals:`.

The library looks for signals where it waits, and an event loop takes handlers for them. A program that never names
signals must not pay for that; nor must one without logging for an event loop's reports through it. So these statements
stand there only in programs that ask for them: the conditions are settled when the module is loaded. What a program
asks for is known when all of it is loaded; where the script alone did not tell, it is loaded again.
"""

from __future__ import annotations

import ast
from collections.abc import Collection

from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import bodies, every_node, every_statement
from pyx2c.frontend.program import Module

SIGNALS = "signals"
LOGGING = "logging"
_CONDITIONAL = frozenset({"_thread", "_sockets", "_endpoints", "asyncio.events"})
"""modules of the library that have such conditions"""
_HANDLERS = frozenset({"add_signal_handler", "remove_signal_handler"})


def asked(modules: Collection[Module]) -> frozenset[str]:
    """SIGNALS where the program imports `signal` or has an event loop take handlers, LOGGING where it imports `logging`
    and has event loops."""
    own = [module for module in modules if not module.from_library]
    imported = {name.module for module in own for statement in module.imports for name in statement.names}
    found = set()
    if "signal" in imported or any(map(_sets_handlers, own)):
        found.add(SIGNALS)
    if LOGGING in imported and any(module.name == "asyncio.events" for module in modules):
        found.add(LOGGING)
    return frozenset(found)


def likely(script: ast.Module) -> frozenset[str]:
    """What a program asks for, as far as its script tells."""
    meanings = Meanings(script)
    asks = {SIGNALS: meanings.imports("signal"), LOGGING: meanings.imports(LOGGING) and meanings.imports("asyncio")}
    return frozenset(what for what, is_asked in asks.items() if is_asked)


def _sets_handlers(module: Module) -> bool:
    return any(isinstance(n, ast.Attribute) and n.attr in _HANDLERS for n in every_node(module.tree))


def settle(tree: ast.Module, name: str, there: frozenset[str]) -> None:
    """Puts what stands behind the conditions in their place, or takes them away."""
    if name in _CONDITIONAL:
        for node in every_statement(tree):
            for statements in bodies(node):
                statements[:] = [kept for s in statements for kept in _settled(s, there)]


def _settled(statement: ast.stmt, there: frozenset[str]) -> list[ast.stmt]:
    match statement:
        case ast.If(ast.Attribute(ast.Name("_green"), "signals" | "logging" as asked_for), body, orelse):
            return body if asked_for in there else orelse
    return [statement]
