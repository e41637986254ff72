"""Which parts of a function run whenever it is called, unless an exception comes first.

def area(shape):
    if shape.kind == "circle":          sure
        return shape.radius ** 2 * 3    need not run
    return shape.side ** 2              need not run: the function may have returned
"""

from __future__ import annotations

import ast
import sys
from bisect import bisect
from collections.abc import Iterator
from functools import cache
from typing import Any

from pyx2c.frontend.nodes import every_node

Place = tuple[int, int, int, int]


def need_not_run(function: ast.AST, node: ast.AST) -> bool:
    """Whether a call of the function may end well without evaluating what stands at the place of `node`."""
    parts = _conditional(function)
    line, col, end_line, end_col = _place(node)
    behind = bisect(parts, (line, col, sys.maxsize, 0))
    return behind > 0 and (end_line, end_col) <= parts[behind - 1][2:]


def _place(node: Any) -> Place:
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset


@cache
def _conditional(function: ast.AST) -> tuple[Place, ...]:
    """The parts of a function that need not run, as they stand: none inside another."""
    found: list[Place] = []
    for part in sorted(map(_place, _parts_of(function)), key=lambda p: (p[:2], [-x for x in p[2:]])):
        if not found or found[-1][2:] < part[2:]:
            found.append(part)
    return tuple(found)


def _parts_of(function: ast.AST) -> Iterator[ast.AST]:
    body = function.body if isinstance(function, ast.FunctionDef) else []
    first = next((i + 1 for i, stmt in enumerate(body) if _may_leave(stmt)), len(body))
    yield from body[first:]
    whole = every_node(function) if isinstance(function, ast.Lambda) else ()
    for node in (*whole, *(n for stmt in body[:first] for n in every_node(stmt))):
        yield from _parts(node)


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
        case ast.Compare():
            yield from node.comparators[1:]
        case ast.Assert(msg=ast.expr() as said):
            yield said
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
            yield from (node.elt, *(test for g in node.generators for test in g.ifs))
        case ast.DictComp():
            yield from (node.key, node.value, *(test for g in node.generators for test in g.ifs))
