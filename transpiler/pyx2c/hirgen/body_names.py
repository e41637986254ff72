"""Names that a class's body binds, and those of them that it may leave without a value.

class C:
    for i in range(n):      i may have none (an empty loop)
        table[i] = i
    if fast: step = 2       nor step
    tmp = 1
    del tmp                 nor tmp, surely
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Sequence
from typing import Any

NO_ATTRIBUTES = frozenset(["__slots__", "__match_args__"])
"""names that tell CPython something about the class"""


def bound_in_body(stmt: ast.stmt) -> list[str]:
    """The attributes that a statement of a class's body makes which is more than one assignment to one name."""
    if not isinstance(stmt, ast.Assign | ast.For | ast.While | ast.If | ast.With | ast.Try):
        return []
    return _bound(stmt)


def may_lack_value(body: Sequence[ast.stmt]) -> set[str]:
    """The names that the statements bind and that may have no value behind them."""
    walk = _Walk()
    walk.statements(body)
    return walk.seen - walk.sure


@functools.lru_cache(maxsize=1)
def deleted_names(module: Any) -> set[str]:
    """The attributes that a module's text deletes from anything."""
    found: set[str] = set()
    for n in module.nodes:
        match n:
            case ast.Attribute(attr=attr, ctx=ast.Del()):
                found.add(attr)
            case ast.Call(func=ast.Name(id="delattr"), args=[_, ast.Constant(value=str(attr))]):
                found.add(attr)
    return found


def _bound(node: ast.AST) -> list[str]:
    names: list[str] = []
    stack = [node]
    while stack:
        part = stack.pop()
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
            names.append(part.id)
        if not isinstance(part, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp | ast.Lambda):
            stack += ast.iter_child_nodes(part)
    return list(dict.fromkeys(n for n in names if n not in NO_ATTRIBUTES))


class _Walk:
    """`sure`: what has a value wherever the walk has come to; `seen`: what was ever bound."""

    def __init__(self) -> None:
        self.sure: set[str] = set()
        self.seen: set[str] = set()

    def statements(self, body: Sequence[ast.stmt]) -> None:
        for stmt in body:
            self._statement(stmt)

    def _statement(self, stmt: ast.stmt) -> None:
        match stmt:
            case ast.Delete(targets=targets):
                self.sure -= {t.id for t in targets if isinstance(t, ast.Name)}
            case ast.If(body=body, orelse=orelse):
                self._bind(stmt.test)
                self._ways([body, orelse])
            case ast.For(body=body, orelse=orelse) | ast.While(body=body, orelse=orelse):
                self._ways([[], [*body], [*body, *orelse]])
                self.seen |= set(_bound(stmt))
            case ast.With(items=items, body=body):
                for item in items:
                    self._bind(item)
                self.statements(body)
            case ast.Try(body=body, handlers=handlers, orelse=orelse, finalbody=final):
                before = set(self.sure)
                self._ways([[*body, *orelse]])
                ends = [self.sure]
                for handler in handlers:
                    # what the body has deleted when it raised is not known; what it had bound, neither
                    self.sure = before & ends[0]
                    self._ways([handler.body])
                    ends.append(self.sure)
                self.sure = set.intersection(*ends)
                self.statements(final)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                self.sure.add(stmt.name)
            case _:
                self._bind(stmt)

    def _bind(self, node: ast.AST) -> None:
        names = _bound(node)
        if isinstance(node, ast.AnnAssign) and node.value is None:
            return
        self.seen |= set(names)
        self.sure |= set(names)

    def _ways(self, ways: Sequence[Sequence[ast.stmt]]) -> None:
        """One of several things happens."""
        before = self.sure
        ends = []
        for way in ways:
            self.sure = set(before)
            self.statements(way)
            ends.append(self.sure)
        self.sure = set.intersection(*ends)
