"""When module-level names are bound and when functions first run: which reads may meet a name that is not bound yet.

    def area(r): return PI * r * r       may run from statement 3 on: it is named there
    def late(): ...                      never runs before PI is bound
    print(area(1))                       3: PI is not bound yet
    PI = 3.14                            4

A function may run from the first statement on that names it, or names what names it. Methods go by their names alone,
those that Python calls itself (`__init__`) by that of their class. Names are bound where a statement surely binds them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from pyx2c.frontend.nodes import every_node
from pyx2c.frontend.sure_bindings import surely_bound

NEVER_RUNS = 1 << 30

_Def = ast.FunctionDef | ast.Lambda


@dataclass(slots=True, eq=False)
class _Function:
    """A function or method of the module: where it is defined and what it goes by."""

    node: _Def
    at: int
    names: frozenset[str]


@dataclass(slots=True, eq=False)
class RunOrder:
    """Of one module."""

    bound_at: dict[str, int] = field(default_factory=dict)
    """names → the statement after which they are bound for good"""
    first_run: dict[ast.AST, int] = field(default_factory=dict)
    """functions at the top level, methods and lambdas → the first statement that may run them"""

    def may_be_unbound(self, function: ast.AST | None, name: str) -> bool:
        """Whether a function, or one of the compiler's own, may run before the name is bound."""
        first = self.first_run.get(function, 0) if function is not None else 0
        return first != NEVER_RUNS and self.bound_at.get(name, NEVER_RUNS) >= first


def run_order(tree: ast.Module, nodes: Sequence[ast.AST], elsewhere: set[str]) -> RunOrder:
    """`nodes`: all of the tree; `elsewhere`: names that other modules mention, which may call methods of objects they
    are given."""
    order = RunOrder()
    unbound = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Del)}
    waiting: dict[str, list[_Function]] = {}
    active = set(elsewhere)
    fresh: list[str] = []

    def run(function: _Function, at: int) -> None:
        if order.first_run[function.node] == NEVER_RUNS:
            order.first_run[function.node] = at
            mention(names_among(every_node(function.node)))

    def mention(names: Iterable[str]) -> None:
        for name in names:
            if name not in active:
                active.add(name)
                fresh.append(name)

    for at, stmt in enumerate(tree.body):
        for name in surely_bound(stmt) - unbound:
            order.bound_at.setdefault(name, at)
        for function in _definitions(stmt, at, frozenset()):
            order.first_run[function.node] = NEVER_RUNS
            for name in function.names:
                waiting.setdefault(name, []).append(function)
            if not function.names or not active.isdisjoint(function.names):
                run(function, at)
        mention(_names_run(stmt))
        while fresh:
            for function in waiting.pop(fresh.pop(), ()):
                run(function, at)
    return order


# -- functions --------------------------------------------------------------------------------------


def _definitions(node: ast.AST, at: int, owners: frozenset[str]) -> Iterator[_Function]:
    """The functions that a statement defines, without those inside of functions."""
    if isinstance(node, ast.FunctionDef):
        is_special = bool(owners) and node.name.startswith("__") and node.name.endswith("__")
        yield _Function(node, at, owners if is_special else frozenset([node.name]))
        for part in [*node.decorator_list, *node.args.defaults, *(d for d in node.args.kw_defaults if d)]:
            yield from _definitions(part, at, owners)
    elif isinstance(node, ast.Lambda):
        yield _Function(node, at, frozenset())
    else:
        if isinstance(node, ast.ClassDef):
            # What makes the class may run its methods, and who derives from it or decorates it has it.
            is_plain = not node.decorator_list and not node.keywords and not _is_enum(node)
            owners = frozenset([node.name, *owners] if is_plain else [])
        for child in ast.iter_child_nodes(node):
            yield from _definitions(child, at, owners)


def _is_enum(node: ast.ClassDef) -> bool:
    return any("Enum" in ast.unparse(base) or "Flag" in ast.unparse(base) for base in node.bases)


def _names_run(node: ast.AST) -> Iterator[str]:
    """Names that code mentions which runs when the statement does."""
    match node:
        case ast.FunctionDef():
            for part in [*node.decorator_list, *node.args.defaults, *(d for d in node.args.kw_defaults if d)]:
                yield from _names_run(part)
            return
        case ast.ClassDef(decorator_list=decorators, name=name) if decorators:
            yield name
        case ast.Name(id=name) if not isinstance(node.ctx, ast.Store):
            yield name
        case ast.Attribute(attr=name):
            yield name
        case ast.Constant(value=str(text)) if text.isidentifier():
            yield text
    for child in ast.iter_child_nodes(node):
        yield from _names_run(child)


def names_among(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Names that nodes mention, of attributes above all."""
    for n in nodes:
        match n:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.Constant(value=str(text)) if text.isidentifier():
                yield text
