"""`try: import a` / `except ImportError: import b`: which of the two runs is known before the program runs.

So is it for `try: range = xrange` / `except NameError: pass`, which programs have that once ran on Python 2 too.
"""

from __future__ import annotations

import ast
import builtins
import importlib
import sys
from collections.abc import Callable
from enum import Enum
from typing import Any

from pyx2c.frontend.bindings import binds
from pyx2c.frontend.nodes import every_node, every_statement

Exists = Callable[[str], bool]
"""whether a module is there"""


class Outcome(Enum):
    """What an import does in CPython, as far as the compiler can tell."""

    WORKS = "works"
    FAILS = "fails"
    UNKNOWN = "unknown"


def settle(tree: ast.Module, exists: Exists, of_library: Exists) -> None:
    """Leaves of each such `try` only what runs. Where a module is CPython's and not ours nothing is changed.

    exists: whether the program or the compiler's library has a module. of_library: whether it is the library's.
    """
    handlers = [n for n in every_statement(tree) if isinstance(n, ast.ExceptHandler)]
    if not handlers:
        return
    bound: set[str] = set()
    if any(h.type is None or isinstance(h.type, ast.Name) and h.type.id == "NameError" for h in handlers):
        for node in every_node(tree):
            bound.update([node.arg] if isinstance(node, ast.arg) else binds(node))
    _Settler(exists, of_library, bound).visit(tree)


class _Settler(ast.NodeTransformer):
    def __init__(self, exists: Exists, of_library: Exists, bound: set[str]) -> None:
        self.exists = exists
        self.of_library = of_library
        self.bound = bound

    def visit(self, node: ast.AST) -> Any:
        """No statement stands in an expression."""
        return node if isinstance(node, ast.expr) else super().visit(node)

    def visit_Try(self, node: ast.Try) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        handler = _only_handler(node, "NameError")
        if handler is not None and not node.finalbody and self._names_nothing(node.body[0]):
            return [*handler.body]
        handler = _only_handler(node, "ImportError", "ModuleNotFoundError", "Exception")
        if handler is None or node.finalbody:
            return node
        for done, statement in enumerate(node.body):
            if isinstance(statement, ast.Import | ast.ImportFrom):
                outcome = self._outcome(statement)
                if outcome is Outcome.FAILS:
                    return [*node.body[:done], *handler.body]
                if outcome is Outcome.UNKNOWN:
                    return node
            elif not _is_simple(statement):
                return node
        return [*node.body, *node.orelse]

    def _names_nothing(self, statement: ast.stmt) -> bool:
        """Whether all that the statement does is to read a name that nobody binds."""
        match statement:
            case ast.Assign(targets=[ast.Name()], value=ast.Name(name)) | ast.Expr(value=ast.Name(name)):
                return name not in self.bound and not hasattr(builtins, name)
        return False

    def _outcome(self, node: ast.Import | ast.ImportFrom) -> Outcome:
        if isinstance(node, ast.Import):
            found = [self._module(alias.name) for alias in node.names]
        elif node.level or node.module is None:
            return Outcome.UNKNOWN
        else:
            module = self._module(node.module)
            found = [module]
            if module is Outcome.WORKS:
                found += [self._attribute(node.module, alias.name) for alias in node.names]
        bad = [outcome for outcome in found if outcome is not Outcome.WORKS]
        return bad[0] if bad else Outcome.WORKS

    def _module(self, name: str) -> Outcome:
        if self.exists(name):
            return Outcome.WORKS
        return Outcome.UNKNOWN if name.partition(".")[0] in sys.stdlib_module_names else Outcome.FAILS

    def _attribute(self, module: str, name: str) -> Outcome:
        """Of the program's own modules nobody asks here: what they define may depend on what they import."""
        if name == "*":
            return Outcome.WORKS
        if not self.of_library(module):
            return Outcome.UNKNOWN
        return Outcome.WORKS if hasattr(importlib.import_module(module), name) else Outcome.FAILS


def _only_handler(node: ast.Try, *names: str) -> ast.ExceptHandler | None:
    """The only handler, if it is for one of these (or for all) and doesn't look at the exception.

    What it raises would tell of the exception being handled.
    """
    if len(node.handlers) != 1 or node.handlers[0].name is not None:
        return None
    (handler,) = node.handlers
    if any(isinstance(n, ast.Raise) for statement in handler.body for n in every_node(statement)):
        return None
    match handler.type:
        case None:
            return handler
        case ast.Name(name) if name in names:
            return handler
    return None


def _is_simple(statement: ast.stmt) -> bool:
    """Whether it can't fail: a name is given a constant or another name."""
    match statement:
        case ast.Assign(targets=[ast.Name()], value=ast.Constant() | ast.Name() | ast.Attribute()) | ast.Pass():
            return True
    return False
