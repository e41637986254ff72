"""Decorators of classes that give something else back than the class.

    @singleton                      class .Config: …            the class itself, shown as `Config`
    class Config: …          →      Config = singleton(.Config)

A decorator that gives the class back leaves its name what it is, a class that is known when the program is compiled.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.bindings import own_nodes
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.late_members import expand_late_members
from pyx2c.hirgen.patched_methods import expand_patched_methods


def expand_decorated_classes(tree: ast.Module) -> set[ast.AST]:
    """Rewrites the module's classes that functions of the module change or replace, in place; the functions that this
    adds, which tracebacks don't show."""
    added = expand_late_members(tree) | expand_patched_methods(tree)
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
            for node in every_node(made):
                if not hasattr(node, "lineno") and isinstance(node, ast.expr | ast.stmt):
                    ast.copy_location(node, decorator)
            body.append(made)
    tree.body = body
    return added


def _replaces(function: ast.FunctionDef) -> bool:
    """Whether a decorator gives back anything but what it is given."""
    given = function.args.args[0].arg if function.args.args else ""
    returned = [n.value for n in own_nodes(function) if isinstance(n, ast.Return)]
    return not function.decorator_list and any(not (isinstance(v, ast.Name) and v.id == given) for v in returned)
