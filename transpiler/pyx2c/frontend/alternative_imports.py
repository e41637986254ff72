"""One name, several imports: `from math import sqrt` here, `from cmath import sqrt` there.

    if precise:                                if precise:
        from decimal import Decimal as Number      from decimal import Decimal as Number_
    else:                              →           Number = Number_
        from fractions import Fraction as Number   …

Elsewhere in the compiler a name has one import; which of them ran only the run tells, so that the name becomes a
variable. Imports of types stay: annotations name them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from pyx2c.frontend.bindings import binds, own_nodes
from pyx2c.frontend.import_sources import FreshNames, Source, source_of, sources
from pyx2c.frontend.import_statements import is_type_checking
from pyx2c.frontend.local_imports import Function, imports_itself
from pyx2c.frontend.nodes import bodies, every_statement

_TYPES: Final = frozenset({"typing", "typing_extensions", "collections.abc", "abc", "types"})


def write_out(tree: ast.Module) -> None:
    """Rewrites the tree in place."""
    scopes: list[ast.Module | Function] = [tree]
    scopes += [n for n in every_statement(tree) if isinstance(n, Function) and imports_itself(n)]
    fresh: FreshNames | None = None
    for scope in scopes:
        several = {
            name
            for name, known in sources(_run(scope)).items()
            if len(known - {None}) > 1 and not any(s and s[1] in _TYPES for s in known)
        }
        for name in sorted(several):
            fresh = fresh or FreshNames(tree)
            _Writer(name, fresh, hides_earlier=_hides_earlier(scope, name)).write(scope)


def _run(scope: ast.Module | Function) -> Iterator[ast.AST]:
    """The nodes of a scope without those that only type checkers see."""
    seen = [n for n in own_nodes(scope) if isinstance(n, ast.If) and is_type_checking(n.test)]
    unseen = {id(n) for test in seen for n in own_nodes(ast.Module(test.body, []))}
    return (n for n in own_nodes(scope) if id(n) not in unseen)


def _hides_earlier(scope: ast.Module | Function, name: str) -> bool:
    """Whether all imports of the name stand one behind the other in the scope's body: only the last one counts."""
    at = [i for i, statement in enumerate(scope.body) if name in _imported(statement)]
    between = scope.body[at[0] : at[-1]] if at else []
    inner = sum(name in _imported(n) for n in own_nodes(scope))
    return len(at) == inner and all(isinstance(s, ast.Import | ast.ImportFrom) for s in between)


def _imported(node: ast.AST) -> set[str]:
    return {n for a in node.names for n in binds(a)} if isinstance(node, ast.Import | ast.ImportFrom) else set()


class _Writer:
    """Gives each source of a name a name of its own."""

    def __init__(self, name: str, fresh: FreshNames, *, hides_earlier: bool) -> None:
        self.name = name
        self.fresh = fresh
        self.hides_earlier = hides_earlier
        self.given: dict[Source, str] = {}

    def write(self, scope: ast.Module | Function) -> None:
        bodies = [scope.body, *_bodies(scope)]
        places = [(body, s) for body in bodies for s in body if self.name in _imported(s)]
        for body, statement in places[:-1] if self.hides_earlier else places:
            assert isinstance(statement, ast.Import | ast.ImportFrom)
            for alias in statement.names:
                if binds(alias) != [self.name] or not alias.asname and "." in alias.name:
                    continue
                source = source_of(statement, alias)
                if source not in self.given:
                    self.given[source] = self.fresh.like(self.name)
                alias.asname = self.given[source]
                if not self.hides_earlier:
                    target, value = ast.Name(self.name, ast.Store()), ast.Name(alias.asname, ast.Load())
                    assigned = ast.Assign([ast.copy_location(target, alias)], ast.copy_location(value, alias))
                    body.insert(body.index(statement) + 1, ast.copy_location(assigned, statement))


def _bodies(scope: ast.Module | Function) -> Iterator[list[ast.stmt]]:
    """The lists of statements inside a scope's own statements."""
    for node in own_nodes(scope):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        if isinstance(node, ast.stmt | ast.ExceptHandler | ast.match_case):
            yield from bodies(node)
