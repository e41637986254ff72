"""What a module's names mean through its imports, and statements that the compiler puts in front of a module's own."""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node, every_statement


class Meanings:
    """The imports of a module, those in functions too; by what they bind."""

    def __init__(self, tree: ast.Module) -> None:
        self._modules: dict[str, str] = {}
        self._names: dict[str, tuple[str, str]] = {}
        for node in every_statement(tree):
            if isinstance(node, ast.Import):
                self._modules |= {a.asname or a.name: a.name for a in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                self._names |= {a.asname or a.name: (node.module, a.name) for a in node.names}

    def imports(self, *modules: str) -> bool:
        """Whether it imports one of the modules or something of it."""
        return bool(self.aliases(*modules) or self.names(*modules))

    def aliases(self, *modules: str) -> set[str]:
        """What it calls these modules."""
        return {name for name, module in self._modules.items() if module in modules}

    def names(self, *modules: str) -> dict[str, str]:
        """What it imports of these modules: its name → the name there."""
        return {name: attr for name, (module, attr) in self._names.items() if module in modules}

    def of(self, node: ast.expr) -> tuple[str, str] | None:
        """(module, attribute) that an expression means."""
        match node:
            case ast.Name(id=name):
                return self._names.get(name)
            case ast.Attribute(value=ast.Name(id=name), attr=attr) if name in self._modules:
                return self._modules[name], attr
        return None


def put_in_front(tree: ast.Module, statements: list[ast.stmt]) -> None:
    """Makes them the module's first, behind its docstring and its imports from `__future__`."""
    at = 0
    for statement in tree.body:
        match statement:
            case ast.Expr(value=ast.Constant(value=str())) | ast.ImportFrom(module="__future__"):
                at += 1
            case _:
                break
    tree.body[at:at] = statements


def located(node: ast.AST, at: ast.AST) -> None:
    """Gives a tree that was made the place of another."""
    for n in every_node(node):
        if isinstance(n, ast.expr | ast.stmt | ast.arg | ast.keyword | ast.alias | ast.excepthandler | ast.withitem):
            ast.copy_location(n, at)
