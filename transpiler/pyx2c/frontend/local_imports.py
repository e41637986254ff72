"""An import in a function gives a name to that function alone.

    def circumference(r):                      def circumference(r):
        import math as m            →              import math as m_
        return 2 * m.pi * r                        return 2 * m_.pi * r
    m = 3                                      m = 3

Elsewhere in the compiler what an import binds is a name of the module, so that a name with several meanings gets more.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from pyx2c.frontend.bindings import binds, own_nodes
from pyx2c.frontend.import_sources import FreshNames, Source, sources
from pyx2c.frontend.nodes import every_node, every_statement
from pyx2c.frontend.shadowing import Rename

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class _Local:
    """A name that a function's own imports bind, all from one source."""

    function: Function
    name: str
    source: Source


def write_out(tree: ast.Module) -> None:
    """Renames in place."""
    functions = [n for n in every_statement(tree) if isinstance(n, Function) and imports_itself(n)]
    if not functions:
        return
    found = [local for function in reversed(functions) for local in _locals_of(function)]  # inner functions first
    at_module = sources(own_nodes(tree))
    declared = {n for node in every_statement(tree) if isinstance(node, ast.Global | ast.Nonlocal) for n in node.names}
    given: dict[tuple[str, Source], str] = {}
    fresh = FreshNames(tree)
    for name in sorted({local.name for local in found} - declared):
        owners = [local for local in found if local.name == name]
        all_sources = {local.source for local in owners} | at_module.get(name, set())
        if len(all_sources) == 1 and (name in at_module or not _is_read_outside(tree, name, owners)):
            continue
        for local in owners:
            if (name, local.source) not in given:
                given[name, local.source] = fresh.like(name)
            _rename(local, given[name, local.source], fresh)


def imports_itself(function: Function) -> bool:
    """Whether an import statement stands in it, functions inside left out."""
    return any(isinstance(n, ast.Import | ast.ImportFrom) for n in own_nodes(function))


def _locals_of(function: Function) -> list[_Local]:
    """The names that can be renamed."""
    classes = [n for n in every_node(function) if isinstance(n, ast.ClassDef)]
    others = {n.arg for n in every_node(function.args) if isinstance(n, ast.arg)}
    others.update(name for c in classes for n in own_nodes(c) for name in binds(n))
    found: list[_Local] = []
    for name, known in sources(own_nodes(function)).items():
        source = next(iter(known))
        if len(known) == 1 and source is not None and name not in others:
            found.append(_Local(function, name, source))
    return found


def _is_read_outside(tree: ast.Module, name: str, owners: list[_Local]) -> bool:
    """Whether the name is read where none of these functions' imports gives it a value."""
    inside = {id(n) for local in owners for n in every_node(local.function)}
    reads = (n for n in every_node(tree) if isinstance(n, ast.Name) and n.id == name)
    return any(id(n) not in inside and not isinstance(n.ctx, ast.Store) for n in reads)


def _rename(local: _Local, own: str, fresh: FreshNames) -> None:
    rename = Rename(local.name, own)
    for node in own_nodes(local.function):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        for alias in [a for a in node.names if binds(a) == [local.name]]:
            if not alias.asname and "." in alias.name:  # `import os.path` binds `os`
                alias.asname = fresh.like(local.name)
                node.names.append(ast.copy_location(ast.alias(local.name, own), alias))
            else:
                alias.asname = own
    local.function.body = [rename.visit(statement) for statement in local.function.body]
