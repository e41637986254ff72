"""`types.SimpleNamespace`: each set of names that a call gives is a class of its own.

p = SimpleNamespace(x=1, y=2)     →     class SimpleNamespace(types.SimpleNamespace):
                                            def __init__(self, *, x, y):
                                                self.x = x
                                                self.y = y
                                        p = SimpleNamespace(x=1, y=2)

So every attribute has its own type, and what is assigned later is an attribute like any other. An annotation that says
SimpleNamespace leaves the class to inference.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.mangling import call_it
from pyx2c.frontend.meant import Meanings, located, put_in_front
from pyx2c.frontend.nodes import every_node

_CLASS = ("types", "SimpleNamespace")
_BASE = ".Base SimpleNamespace"


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("types"):
        return
    calls = [n for n in every_node(tree) if isinstance(n, ast.Call) and meanings.of(n.func) == _CLASS]
    _forget_annotations(tree, meanings)
    made: dict[tuple[str, ...], ast.ClassDef] = {}
    for call in calls:
        names = tuple(str(k.arg) for k in call.keywords)
        if call.args or "None" in names:
            continue
        if names not in made:
            made[names] = _class(f".SimpleNamespace {len(made)}", names, call)
        call.func = ast.copy_location(ast.Name(made[names].name, ast.Load()), call.func)
    if made:
        imported: ast.stmt = ast.ImportFrom("types", [ast.alias("SimpleNamespace", _BASE)], 0)
        located(imported, calls[0])
        put_in_front(tree, [imported, *made.values()])


def _class(name: str, names: tuple[str, ...], at: ast.Call) -> ast.ClassDef:
    parameters = f", *, {', '.join(names)}" if names else ""
    body = "; ".join(f"self.{n} = {n}" for n in names) or "pass"
    (made,) = ast.parse(f"class made(base):\n def __init__(self{parameters}): {body}").body
    assert isinstance(made, ast.ClassDef)
    made.name, made.bases = name, [ast.Name(_BASE, ast.Load())]
    located(made, at)
    call_it(made, "SimpleNamespace")
    return made


def _forget_annotations(tree: ast.Module, meanings: Meanings) -> None:
    """Puts `Any` where an annotation says SimpleNamespace."""
    notes = [n.annotation for n in every_node(tree) if isinstance(n, ast.arg | ast.AnnAssign) and n.annotation]
    notes += [n.returns for n in every_node(tree) if isinstance(n, ast.FunctionDef) and n.returns]
    if not any(meanings.of(n) == _CLASS for note in notes for n in every_node(note) if isinstance(n, ast.expr)):
        return
    unknown = _Unknown(meanings)

    def without(note: ast.expr) -> ast.expr:
        found = unknown.visit(note)
        assert isinstance(found, ast.expr)
        return found

    for node in every_node(tree):
        if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
            node.annotation = without(node.annotation)
        elif isinstance(node, ast.FunctionDef) and node.returns:
            node.returns = without(node.returns)


class _Unknown(ast.NodeTransformer):
    def __init__(self, meanings: Meanings) -> None:
        self.meanings = meanings

    def visit(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.expr) and self.meanings.of(node) == _CLASS:
            return ast.copy_location(ast.Name("Any", ast.Load()), node)
        return self.generic_visit(node)
