"""`del sys` at a module's end: what an import gave a name is known at compile time, so that it can't be taken away.

Where nobody reads the name later the `del` shows in nothing and goes. Where a function reads it, or the `del` may not
run, only the run would tell.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from pyx2c.frontend.bindings import binds, binds_or_takes, own_nodes
from pyx2c.frontend.nodes import every_node, every_statement


def write_out(tree: ast.Module) -> Iterator[ast.Name]:
    """Takes such names out of the `del` statements of a module's body; yields those that can't be."""
    if not any(isinstance(n, ast.Delete) for n in every_statement(tree)):
        return
    deletions = [n for n in own_nodes(tree) if isinstance(n, ast.Delete)]
    imported = {
        name
        for node in every_statement(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
        for name in binds(alias)
    }
    for deletion in deletions:
        if deletion not in tree.body:
            yield from (t for t in deletion.targets if isinstance(t, ast.Name) and t.id in imported)
    for at, statement in enumerate(tree.body):
        if isinstance(statement, ast.Delete):
            for target in statement.targets:
                if isinstance(target, ast.Name) and target.id in imported:
                    if _is_needed(target.id, tree.body, at):
                        yield target
                    else:
                        statement.targets = [t for t in statement.targets if t is not target]
            if not statement.targets:
                tree.body[at] = ast.copy_location(ast.Pass(), statement)


def _is_needed(name: str, body: list[ast.stmt], at: int) -> bool:
    """Whether the name is read behind the statement, or in a function in front of it."""
    if any(_reads(name, statement) for statement in body[at + 1 :]):
        return True
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    inside = [n for statement in body[:at] for n in every_node(statement) if isinstance(n, functions)]
    return any(_reads(name, function) for function in inside)


def _reads(name: str, node: ast.AST) -> bool:
    """Whether it reads a name that it has not bound itself: a function that imports the module again has its own."""
    inner = list(every_node(node))
    own = not isinstance(node, ast.stmt) or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    if own and any(name in binds_or_takes(n) for n in inner if n is not node):
        return False
    return any(isinstance(n, ast.Name) and n.id == name and not isinstance(n.ctx, ast.Store) for n in inner)
