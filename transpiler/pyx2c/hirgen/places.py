"""Where tracebacks say that an expression stands: where it begins, but for attributes on a later line.

    return (query
            .where(1)       CPython shows this line from `where` on where the attribute is missing or the method raises
            .limit(5))
"""

from __future__ import annotations

import ast
from functools import lru_cache

from pyx2c.ir.hir import Inlined, Pos


def place(file: str, source: str, node: ast.AST, inside: Inlined | None = None) -> Pos:
    """The range of a syntax node of a module."""
    found = Pos.of(file, node, inside)
    attribute = _attribute(node) if found.line != found.end_line else None
    if attribute is None or attribute.end_lineno is None or attribute.end_col_offset is None:
        return found
    line, end, name = attribute.end_lineno, attribute.end_col_offset, attribute.attr
    # What the compiler wrote stands where something else does.
    said = b"".join(_lines(source)[line - 1 : line])[:end]
    if line == attribute.lineno or not said.endswith(name.encode()):
        return found
    return Pos(file, line, end - len(name), found.end_line, found.end_col, inside)


def _attribute(node: ast.AST) -> ast.Attribute | None:
    """The attribute that is read, or called as a method: with starred arguments it is no call of a method."""
    match node:
        case ast.Attribute():
            return node
        case ast.Call(func=ast.Attribute() as func, args=args, keywords=keywords):
            starred = any(isinstance(a, ast.Starred) for a in args) or any(k.arg is None for k in keywords)
            return None if starred else func
    return None


@lru_cache(maxsize=64)
def _lines(source: str) -> list[bytes]:
    return [line.encode() for line in source.split("\n")]
