"""Comprehensions whose variables a lambda captures become functions, as they are in CPython.

    [lambda: k for k in range(3)]   →   (lambda items: [lambda: k for k in items])(range(3))

All other comprehensions are loops of the function they stand in; their variables belong to no closure. A generator
expression of that kind becomes a generator function of its own, without being rewritten (hirgen/genexps.py).
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node

Rewritten = ast.ListComp | ast.SetComp | ast.DictComp
Comprehension = Rewritten | ast.GeneratorExp
ITEMS = ".0"
"""the parameter's name in CPython; no name of the program is like it"""


FRAMES: dict[type[ast.AST], str] = {
    ast.ListComp: "<listcomp>",
    ast.SetComp: "<setcomp>",
    ast.DictComp: "<dictcomp>",
    ast.GeneratorExp: "<genexpr>",
}
"""names in tracebacks"""


class _Hoist(ast.NodeTransformer):
    def _comprehension(self, node: Rewritten) -> ast.expr:
        self.generic_visit(node)
        return _as_call(node) if captures(node) else node

    visit_ListComp = visit_SetComp = visit_DictComp = _comprehension


def hoist_captured(tree: ast.Module) -> None:
    """Rewrites the module's comprehensions in place."""
    if any(isinstance(n, ast.Lambda) for n in every_node(tree)):
        _Hoist().visit(tree)


def captures(node: Comprehension) -> bool:
    """Whether a lambda in it uses one of its variables, and nothing in it binds one of the function around."""
    inside = [n for n in every_node(node) if n is not node]
    if any(isinstance(n, ast.NamedExpr) for n in inside):
        return False
    targets = [n for g in node.generators for n in every_node(g.target) if isinstance(n, ast.Name)]
    names = {t.id for t in targets}
    return any(_uses(n, names) for n in inside if isinstance(n, ast.Lambda))


def _uses(function: ast.Lambda, names: set[str]) -> bool:
    own = {n.arg for n in every_node(function.args) if isinstance(n, ast.arg)}
    return any(isinstance(n, ast.Name) and n.id in names - own for n in every_node(function.body))


def _as_call(node: Rewritten) -> ast.Call:
    first = node.generators[0]
    source, first.iter = first.iter, ast.copy_location(ast.Name(ITEMS, ast.Load()), first.iter)
    params = ast.arguments([], [ast.arg(ITEMS)], None, [], [], None, [])
    function = ast.copy_location(ast.Lambda(params, node), node)
    return ast.copy_location(ast.Call(function, [source], []), node)
