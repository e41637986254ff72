"""What a class's own `__deepcopy__` notes in its memo: where the copy lies, as copies of other objects do.

    memo[id(self)] = new        →        memo[id(self)] = id(new)

A dict of copies would hold values of all kinds that are ever copied.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node, every_statement


def write_out(tree: ast.Module) -> None:
    """Rewrites the methods of a module's classes."""
    for cls in every_statement(tree):
        for method in cls.body if isinstance(cls, ast.ClassDef) else ():
            if isinstance(method, ast.FunctionDef) and method.name == "__deepcopy__" and len(method.args.args) == 2:
                for node in every_node(method):
                    _write_out(node, method.args.args[1].arg)


def _write_out(node: ast.AST, memo: str) -> None:
    match node:
        case ast.Assign(targets=[ast.Subscript(value=ast.Name(id=name), slice=ast.Call(func=ast.Name("id") as known))]):
            if name == memo:
                call = ast.Call(ast.copy_location(ast.Name(known.id, ast.Load()), known), [node.value], [])
                node.value = ast.copy_location(call, node.value)
