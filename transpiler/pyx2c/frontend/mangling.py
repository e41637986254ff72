"""Private names: `__x` in the body of `class Account` means `_Account__x`, as in CPython's compiler.

class Account:                         class Account:
    def __init__(self):          →         def __init__(self):
        self.__sum = 0                         self._Account__sum = 0

What a definition was called in the text stays at hand: tracebacks and `__name__` show that.
"""

from __future__ import annotations

import ast

_WRITTEN = "written"
_UNSEEN = "unseen"


def mangle(tree: ast.Module) -> None:
    """Renames them in place."""
    _visit(tree, "")


def written_name(node: ast.AST, name: str) -> str:
    """What a definition of that name is called in the program's text."""
    return str(getattr(node, _WRITTEN, name))


def call_it(node: ast.ClassDef | ast.FunctionDef, name: str) -> None:
    """Shows another name for a definition than the one it is bound to."""
    setattr(node, _WRITTEN, name)


def hide(tree: ast.Module, functions: set[ast.AST]) -> None:
    """Says that CPython has no such functions: tracebacks leave them out."""
    setattr(tree, _UNSEEN, hidden(tree) | functions)


def hidden(tree: ast.Module) -> set[ast.AST]:
    """The functions of which that was said."""
    found: set[ast.AST] = getattr(tree, _UNSEEN, set())
    return found


def plain_name(node: ast.FunctionDef | ast.ClassDef) -> str:
    """The same, without the dot in front of names that the compiler gave."""
    return written_name(node, node.name).lstrip(".")


def _visit(node: ast.AST, owner: str) -> None:
    """`owner`: the class around, without underscores in front; empty where there is none."""
    if isinstance(node, ast.ClassDef):
        inner = node.name.lstrip("_")
        for part in [*node.decorator_list, *node.bases, *node.keywords]:
            _visit(part, owner)
        _rename(node, "name", owner)
        for stmt in node.body:
            _visit(stmt, inner)
        return
    if owner:
        match node:
            case ast.Name():
                _rename(node, "id", owner)
            case ast.Attribute():
                _rename(node, "attr", owner)
            case ast.arg():
                _rename(node, "arg", owner)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar():
                _rename(node, "name", owner)
            case ast.MatchMapping():
                _rename(node, "rest", owner)
            case ast.Global(names=names) | ast.Nonlocal(names=names):
                node.names = [private(n, owner) or n for n in names]
    for child in ast.iter_child_nodes(node):
        if owner or not isinstance(child, ast.expr):  # no class stands in an expression
            _visit(child, owner)


def private(name: str | None, owner: str) -> str | None:
    """What a private name means in a class of that name; None for other names."""
    if not owner or name is None or not name.startswith("__") or name.endswith("__"):
        return None
    return f"_{owner}{name}"


def _rename(node: ast.AST, field: str, owner: str) -> None:
    name = getattr(node, field)
    meant = private(name, owner)
    if meant is not None:
        setattr(node, _WRITTEN, name)
        setattr(node, field, meant)
