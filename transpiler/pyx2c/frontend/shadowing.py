"""A module's own name that is a builtin's, and is made of it: what it is made of means the builtin.

    print = partial(print, flush=True)        print_ = partial(print, flush=True)
    print("ready")                            print_("ready")
    TimeoutError = TimeoutError               from builtins import TimeoutError

Elsewhere in a module such a name is taken for the module's own, also before it is bound; so the own one gets another.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

from pyx2c.frontend.bindings import binds, own_nodes
from pyx2c.frontend.import_sources import FreshNames
from pyx2c.frontend.nodes import every_node

_BUILTINS = frozenset(dir(builtins))
Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def write_out(tree: ast.Module) -> None:
    """Rewrites the tree in place."""
    fresh: FreshNames | None = None
    for i, stmt in enumerate(tree.body):
        match stmt:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in _BUILTINS and name in _read(value):
                pass
            case _:
                continue
        if any(name in _bound(before) for before in tree.body[:i]):
            continue
        if isinstance(value, ast.Name):
            tree.body[i] = ast.copy_location(_same(name), stmt)
            continue
        fresh = fresh or FreshNames(tree)
        own = fresh.like(name)
        stmt.targets = [ast.copy_location(ast.Name(own, ast.Store()), stmt.targets[0])]
        rename = Rename(name, own)
        tree.body[i + 1 :] = [rename.visit(later) for later in tree.body[i + 1 :]]
        for before in tree.body[:i]:
            for function in _outermost(before):
                rename.visit(function)


def _same(name: str) -> ast.stmt:
    """`name = name`: exceptions are found in the module from outside, too."""
    kind = getattr(builtins, name)
    if isinstance(kind, type) and issubclass(kind, BaseException):
        return ast.fix_missing_locations(ast.ImportFrom("builtins", [ast.alias(name, None)], 0))
    return ast.Pass()


def _read(value: ast.expr) -> set[str]:
    """The names that an expression reads when it is evaluated."""
    if isinstance(value, ast.Lambda):
        return set()
    inner = (_read(n) for n in ast.iter_child_nodes(value))  # type: ignore[arg-type]
    return {value.id} if isinstance(value, ast.Name) else set().union(*inner)


def _bound(stmt: ast.stmt) -> set[str]:
    """The names that a statement of the module binds."""
    if isinstance(stmt, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {stmt.name}
    return {n.id for n in every_node(stmt) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def _outermost(node: ast.AST) -> Iterator[ast.AST]:
    """The functions of a statement that stand in no other one."""
    if isinstance(node, Function):
        yield node
        return
    for part in ast.iter_child_nodes(node):
        yield from _outermost(part)


class Rename(ast.NodeTransformer):
    """One name for another, where it means the module's."""

    def __init__(self, name: str, own: str) -> None:
        self.name = name
        self.own = own

    def visit_Name(self, node: ast.Name) -> ast.Name:
        if node.id == self.name:
            node.id = self.own
        return node

    def visit_Global(self, node: ast.Global) -> ast.Global:
        node.names = [self.own if name == self.name else name for name in node.names]
        return node

    def _function(self, node: Function) -> ast.AST:
        return node if is_local(node, self.name) else self.generic_visit(node)

    visit_FunctionDef = visit_AsyncFunctionDef = visit_Lambda = _function


def is_local(function: Function, name: str) -> bool:
    """Whether a name is a variable of the function."""
    args = function.args
    params = [*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg]
    if any(p is not None and p.arg == name for p in params):
        return True
    nodes = list(own_nodes(function))
    if any(isinstance(n, ast.Global | ast.Nonlocal) and name in n.names for n in nodes):
        return False
    return any(name in binds(n) for n in nodes)
