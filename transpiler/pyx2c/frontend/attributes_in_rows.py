"""Several attributes that a class's body assigns at once become assignments of one each, which may make methods.

class Minus(Operator):                                class Minus(Operator):
    sign, apply = "-", staticmethod(operator.sub)  →      sign = "-"
                                                          apply = staticmethod(operator.sub)
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node, every_statement


def write_out(tree: ast.Module) -> None:
    """Rewrites the classes of a module in place."""
    for node in every_statement(tree):
        if isinstance(node, ast.ClassDef):
            node.body = [part for stmt in node.body for part in _parts(stmt)]


def _parts(stmt: ast.stmt) -> list[ast.stmt]:
    match stmt:
        case ast.Assign(
            targets=[ast.Tuple(elts=names) | ast.List(elts=names)],
            value=ast.Tuple(elts=values) | ast.List(elts=values),
        ) if len(names) == len(values) and all(isinstance(n, ast.Name) for n in names):
            targets = {n.id for n in names if isinstance(n, ast.Name)}
            read = {n.id for v in values for n in every_node(v) if isinstance(n, ast.Name)}
            if not targets & read and not any(isinstance(v, ast.Starred) for v in values):
                pairs = zip(names, values, strict=True)
                return [ast.copy_location(ast.Assign([name], value), stmt) for name, value in pairs]
    return [stmt]
