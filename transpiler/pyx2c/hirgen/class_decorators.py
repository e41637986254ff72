"""Decorators of classes that give something else back than the class.

    @singleton                      class .Config: …            the class itself, shown as `Config`
    class Config: …          →      Config = singleton(.Config)

A decorator that gives the class back leaves its name what it is, a class that is known when the program is compiled.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator


def expand_decorated_classes(tree: ast.Module) -> None:
    """Rewrites the module's classes that functions of the module replace, in place."""
    functions = {s.name: s for s in tree.body if isinstance(s, ast.FunctionDef)}
    body: list[ast.stmt] = []
    for stmt in tree.body:
        body.append(stmt)
        if not isinstance(stmt, ast.ClassDef) or len(stmt.decorator_list) != 1:
            continue
        decorator = stmt.decorator_list[0]
        if isinstance(decorator, ast.Name) and decorator.id in functions and _replaces(functions[decorator.id]):
            name, stmt.name, stmt.decorator_list = stmt.name, f".{stmt.name}", []
            call = ast.Call(decorator, [ast.Name(stmt.name, ast.Load())], [])
            made = ast.Assign([ast.Name(name, ast.Store())], call)
            for node in ast.walk(made):
                if not hasattr(node, "lineno") and isinstance(node, ast.expr | ast.stmt):
                    ast.copy_location(node, decorator)
            body.append(made)
    tree.body = body


def _replaces(function: ast.FunctionDef) -> bool:
    """Whether a decorator gives back anything but what it is given."""
    given = function.args.args[0].arg if function.args.args else ""
    returned = [r.value for r in _returns(function.body)]
    return not function.decorator_list and any(not (isinstance(v, ast.Name) and v.id == given) for v in returned)


def _returns(body: list[ast.stmt]) -> Iterator[ast.Return]:
    """The `return` statements of a function's own."""
    for stmt in body:
        if isinstance(stmt, ast.Return):
            yield stmt
        elif not isinstance(stmt, ast.FunctionDef | ast.ClassDef):
            for part in ("body", "orelse", "finalbody"):
                yield from _returns(getattr(stmt, part, []))
            for handler in getattr(stmt, "handlers", []):
                yield from _returns(handler.body)
