"""Which import statements a module has, when each of them runs, and what order of modules follows."""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node, last_name
from pyx2c.frontend.program import Module, When


def import_statements(tree: ast.Module) -> list[tuple[ast.Import | ast.ImportFrom, When]]:
    """Every import statement with the time it runs, in source order."""
    result: list[tuple[ast.Import | ast.ImportFrom, When]] = []

    def visit(node: ast.AST, when: When) -> None:
        match node:
            case ast.Import() | ast.ImportFrom():
                result.append((node, when))
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                visit_all(node.body, When.TYPES if when is When.TYPES else When.CALL)
            case ast.If() if is_type_checking(node.test):
                visit_all(node.body, When.TYPES)
                visit_all(node.orelse, when)
            case ast.expr():
                pass
            case _:
                for child in ast.iter_child_nodes(node):
                    visit(child, when)

    def visit_all(body: list[ast.stmt], when: When) -> None:
        for statement in body:
            visit(statement, when)

    visit_all(tree.body, When.MODULE)
    return result


def is_type_checking(test: ast.expr) -> bool:
    """Whether an `if` asks for `typing.TYPE_CHECKING`, which is false when the program runs."""
    return isinstance(test, ast.Name | ast.Attribute) and last_name(test) == "TYPE_CHECKING"


def top_level_names(tree: ast.Module, package: str) -> set[str]:
    """Names that the package's top-level statements bind, but for plain imports, also of its own modules."""
    names: set[str] = set()
    of_itself = ((1, None), (0, package))
    for statement in tree.body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(statement.name)
        elif isinstance(statement, ast.ImportFrom) and (statement.level, statement.module) not in of_itself:
            names |= {a.asname or a.name for a in statement.names}
        elif isinstance(statement, ast.Import | ast.ImportFrom):
            names |= {a.asname for a in statement.names if a.asname and a.asname != a.name}
        else:
            stores = (n for n in every_node(statement) if isinstance(n, ast.Name))
            names |= {n.id for n in stores if isinstance(n.ctx, ast.Store)}
    return names


def import_order(main: Module, modules: dict[str, Module | None]) -> tuple[Module, ...]:
    """Depth-first along module-level imports; then what only calls or types reach."""
    order: dict[str, Module] = {}
    started: set[str] = set()

    def run(module: Module) -> None:
        started.add(module.name)
        for statement in module.imports:
            if statement.when is When.MODULE:
                for name in statement.runs:
                    start(name)
        order[module.name] = module

    def start(name: str) -> None:
        module = modules[name]
        if module is not None and name not in started:
            run(module)

    run(main)
    late = [name for name in modules if name not in order]
    for name in late:
        start(name)
    return tuple(m for m in order.values() if m is not main) + (main,)
