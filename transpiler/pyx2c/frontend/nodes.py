"""Walking Python's syntax trees. `ast.walk` builds two generators a node and yields each `Load()` too; the passes that
ask a question of a whole module are many."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_FIELDS: dict[type, tuple[str, ...]] = {}
_NO_NODES = frozenset(
    "ctx id attr arg asname module level rest kwd_attrs kind type_comment simple is_async conversion".split()
)
"""the fields that are left out, `ctx`, or hold texts and numbers"""


def every_node(root: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a tree but `ctx`, itself included, outer ones first, level by level."""
    found = [root]
    for node in found:  # grows on the way
        yield node
        kind = type(node)
        names = _FIELDS.get(kind)
        if names is None:
            names = _FIELDS[kind] = tuple(name for name in kind._fields if name not in _NO_NODES)
        for name in names:
            part = getattr(node, name, None)
            if isinstance(part, list):
                found.extend([item for item in part if isinstance(item, ast.AST)])
            elif isinstance(part, ast.AST):
                found.append(part)


def every_statement(root: ast.AST) -> Iterator[ast.AST]:
    """The statements of a tree and what holds some (handlers, cases), itself included, in the order of `every_node`.
    They are one node in ten."""
    found = [root]
    for node in found:  # grows on the way
        yield node
        for name in _HOLDERS.get(type(node), ()):
            found.extend(getattr(node, name))


def bodies(node: ast.AST) -> list[list[ast.stmt]]:
    """The lists of statements that a node holds itself, to be looked at or changed in place."""
    every = (getattr(node, name, None) for name in ("body", "orelse", "finalbody"))
    return [b for b in every if isinstance(b, list)]


def last_name(node: ast.expr) -> str:
    """`field` of `dataclasses.field`; empty for what is no name."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


_KINDS: tuple[type[ast.AST], ...] = (ast.Module, *ast.stmt.__subclasses__(), ast.ExceptHandler, ast.match_case)
_HOLDERS: dict[type, tuple[str, ...]] = {
    kind: tuple(n for n in kind._fields if n in ("body", "handlers", "orelse", "finalbody", "cases")) for kind in _KINDS
}
"""the fields of a node that hold lists of statements, or of what holds some"""
