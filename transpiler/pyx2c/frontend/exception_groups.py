"""`except*` in terms of `except`, and of what `_behind/exception_groups.py` says of groups.

try:                        try:
    run()                       run()
except* A as group:         except BaseException as .caught1:
    one()                       .star1 = Star(.caught1)
                                .found1 = .star1.match(A)
                                if .found1 is not None:
                                    try:
                                        try:
                                            raise .found1              again: no frame is added to its traceback
                                        except BaseExceptionGroup as group:
                                            one()
                                    except BaseException as .raised1:
                                        .star1.add(.raised1)
                                .rest1 = .star1.rest()
                                if .rest1 is not None:
                                    raise .rest1                       again
"""

from __future__ import annotations

import ast
from typing import TypeVar

from pyx2c.frontend.meant import put_in_front
from pyx2c.frontend.nodes import every_node, every_statement

HOME = "_behind.exception_groups"
_STAR = ".Star"
_Node = TypeVar("_Node", bound=ast.AST)


def is_again(node: ast.Raise) -> bool:
    """Whether an exception is raised as it is, without another frame in its traceback."""
    return getattr(node, "again", False)


def write_out(tree: ast.Module) -> None:
    """Rewrites the tree in place."""
    found = [n for n in every_statement(tree) if isinstance(n, ast.TryStar)]
    if not found:
        return
    for number, node in enumerate(found, 1):
        _rewrite(node, number)
    put_in_front(tree, [ast.ImportFrom(HOME, [ast.alias("Star", _STAR)], 0, lineno=1, col_offset=0)])


def _rewrite(node: ast.TryStar, number: int) -> None:
    caught, star, rest = f".caught{number}", f".star{number}", f".rest{number}"
    body = [_assign(star, ast.Call(_name(_STAR), [_name(caught)], []), node)]
    for handler in node.handlers:
        body += _handler(handler, star, number)
    last = node.handlers[-1]
    body += [_assign(rest, _call(star, "rest", []), last), _raise_again(rest, last)]
    outer = ast.ExceptHandler(None, caught, body)
    ast.copy_location(outer, node.handlers[0])
    node.handlers = [outer]
    node.__class__ = ast.Try  # type: ignore[assignment]


def _handler(handler: ast.ExceptHandler, star: str, number: int) -> list[ast.stmt]:
    assert handler.type is not None
    found, raised = f".found{number}", f".raised{number}"
    named = ast.ExceptHandler(_at(_name("BaseExceptionGroup"), handler.type), handler.name, handler.body)
    inner = ast.Try([_raise_again(found, handler, checked=False)], [ast.copy_location(named, handler)], [], [])
    keep = ast.Expr(_call(star, "add", [_name(raised)]))
    others = ast.ExceptHandler(None, raised, [_at(keep, handler)])
    guarded = ast.Try([ast.copy_location(inner, handler)], [ast.copy_location(others, handler)], [], [])
    test = _at(_is_some(found), handler)
    return [
        _assign(found, _call(star, "match", [handler.type]), handler.type),
        ast.copy_location(ast.If(test, [ast.copy_location(guarded, handler)], []), handler),
    ]


def _raise_again(name: str, at: ast.AST, *, checked: bool = True) -> ast.stmt:
    again = _at(ast.Raise(_name(name), None), at)
    again.again = True  # type: ignore[attr-defined]
    if not checked:
        return again
    return ast.copy_location(ast.If(_at(_is_some(name), at), [again], []), at)


def _is_some(name: str) -> ast.expr:
    return ast.Compare(_name(name), [ast.IsNot()], [ast.Constant(None)])


def _name(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def _call(name: str, method: str, args: list[ast.expr]) -> ast.expr:
    return ast.Call(ast.Attribute(_name(name), method, ast.Load()), args, [])


def _assign(name: str, value: ast.expr, at: ast.AST) -> ast.stmt:
    return _at(ast.Assign([ast.Name(name, ast.Store())], value), at)


def _at(node: _Node, at: ast.AST) -> _Node:
    """What was made, at the place of something of the program; what of the program is in it stays where it is."""
    for n in every_node(node):
        if not hasattr(n, "lineno"):
            ast.copy_location(n, at)
    return node
