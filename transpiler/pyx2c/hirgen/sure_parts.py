"""Which parts of a function run whenever it is called, unless an exception comes first.

def area(shape):
    if shape.kind == "circle":          sure
        return shape.radius ** 2 * 3    need not run
    return shape.side ** 2              need not run: the function may have returned
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from typing import Any

from pyx2c.frontend.nodes import every_node

Place = tuple[int, int, int, int]


def need_not_run(function: ast.AST, node: ast.AST) -> bool:
    """Whether a call of the function may end well without evaluating what stands at the place of `node`."""
    line, col, end_line, end_col = _place(node)
    return any(p[:2] <= (line, col) and (end_line, end_col) <= p[2:] for p in _conditional(function))


def _place(node: Any) -> Place:
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset


@cache
def _conditional(function: ast.AST) -> tuple[Place, ...]:
    body = function.body if isinstance(function, ast.FunctionDef) else []
    first = next((i + 1 for i, stmt in enumerate(body) if _may_leave(stmt)), len(body))
    inside = (part for stmt in body[:first] for n in every_node(stmt) for part in _parts(n))
    whole = (part for part in every_node(function) for part in _parts(part)) if isinstance(function, ast.Lambda) else ()
    return tuple(map(_place, (*inside, *body[first:], *whole)))


def _may_leave(stmt: ast.stmt) -> bool:
    return any(isinstance(n, ast.Return | ast.Raise | ast.Assert | ast.Yield | ast.YieldFrom) for n in every_node(stmt))


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node that need not run when it does."""
    match node:
        case ast.If() | ast.While() | ast.For():
            yield from (*node.body, *node.orelse)
        case ast.Try():
            yield from (*node.body[1:], *node.handlers, *node.orelse)
        case ast.Match(cases=cases):
            yield from (stmt for case in cases for stmt in case.body)
        case ast.IfExp():
            yield from (node.body, node.orelse)
        case ast.BoolOp():
            yield from node.values[1:]
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
            yield from (node.elt, *(test for g in node.generators for test in g.ifs))
        case ast.DictComp():
            yield from (node.key, node.value, *(test for g in node.generators for test in g.ifs))
