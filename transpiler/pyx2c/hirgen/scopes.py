"""Names of a scope: what a function assigns, declares global or nonlocal, and takes from around it."""

from __future__ import annotations

import ast
import functools
from collections.abc import Sequence
from dataclasses import dataclass, field

from pyx2c.frontend import coroutines
from pyx2c.frontend.nodes import every_node

ScopeNode = ast.FunctionDef | ast.Lambda | ast.Module


@dataclass(slots=True)
class Scope:
    """The names of one function or module, by Python's rules."""

    assigned: set[str] = field(default_factory=set)
    params: list[str] = field(default_factory=list)
    globals: set[str] = field(default_factory=set)
    nonlocals: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    free: set[str] = field(default_factory=set)
    """names used here or in nested functions that are not local here"""
    captured: set[str] = field(default_factory=set)
    """locals that nested functions use"""
    mutates: set[str] = field(default_factory=set)
    """names of enclosing scopes that this one or one nested in it rebinds"""
    bindings: dict[str, int] = field(default_factory=dict)
    """how many places bind a name"""
    imported: set[str] = field(default_factory=set)
    """names that import statements of this function bind, and nothing else"""
    rebound: set[str] = field(default_factory=set)
    """captured locals that may change after a closure was made: they live in a box"""
    locals: set[str] = field(default_factory=set)
    """names that belong to this scope"""
    looped: set[str] = field(default_factory=set)
    """names bound inside a loop"""
    is_generator: bool = False
    """a `yield` stands in it, or it is `async`"""


class _Collector(ast.NodeVisitor):
    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.loops = 0
        self.counts: dict[str, int] = {}
        self.seen_before: list[tuple[int, Scope]] = []
        """the nested functions, and how many names were bound before each"""
        self.in_loop: set[str] = set()
        self.imports: dict[str, int] = {}

    def bind(self, name: str) -> None:
        self.scope.assigned.add(name)
        self.counts[name] = self.counts.get(name, 0) + 1
        if self.loops:
            self.in_loop.add(name)

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self.scope.used.add(node.id)
        else:
            self.bind(node.id)

    def visit_Yield(self, node: ast.Yield | ast.YieldFrom) -> None:
        self.scope.is_generator = True
        self.generic_visit(node)

    visit_YieldFrom = visit_Yield

    def visit_Global(self, node: ast.Global) -> None:
        self.scope.globals.update(node.names)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        self.scope.nonlocals.update(node.names)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.bind(node.name)
        self.generic_visit(node)

    def visit_MatchAs(self, node: ast.MatchAs) -> None:
        if node.name:
            self.bind(node.name)
        self.generic_visit(node)

    def visit_MatchStar(self, node: ast.MatchStar) -> None:
        if node.name:
            self.bind(node.name)

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        if node.rest:
            self.bind(node.rest)
        self.generic_visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._import(alias.asname or alias.name.split(".")[0])

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            self._import(alias.asname or alias.name)

    def _import(self, name: str) -> None:
        self.bind(name)
        self.imports[name] = self.imports.get(name, 0) + 1

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bind(node.name)
        for part in [*node.bases, *node.decorator_list]:
            self.visit(part)
        for stmt in node.body:
            if isinstance(stmt, ast.FunctionDef):
                self._nested(stmt)
            elif isinstance(stmt, ast.Assign | ast.AnnAssign) and stmt.value is not None:
                self.visit(stmt.value)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Values before targets: what a lambda takes of its own name is not there yet."""
        for part in [node.value, *node.targets]:
            self.visit(part)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        for part in [node.annotation, node.value, node.target]:
            if part is not None:
                self.visit(part)

    def visit_NamedExpr(self, node: ast.NamedExpr) -> None:
        for part in [node.value, node.target]:
            self.visit(part)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for part in node.decorator_list:
            self.visit(part)
        self._nested(node)
        self.bind(node.name)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._nested(node)

    def _nested(self, node: ast.FunctionDef | ast.Lambda) -> None:
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            if default is not None:
                self.visit(default)
        inner = scope_of(node)
        self.seen_before.append((len(self.counts), inner))

    def _loop(self, node: ast.For | ast.While) -> None:
        if isinstance(node, ast.For):
            self.visit(node.iter)
            self.loops += 1
            self.visit(node.target)
        else:
            self.loops += 1
            self.visit(node.test)
        for stmt in node.body:
            self.visit(stmt)
        self.loops -= 1
        for stmt in node.orelse:
            self.visit(stmt)

    visit_For = _loop
    visit_While = _loop

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> None:
        self.loops += 1
        self.generic_visit(node)
        self.loops -= 1

    visit_ListComp = visit_SetComp = visit_GeneratorExp = visit_DictComp = _comprehension


@functools.cache
def scope_of(node: ScopeNode) -> Scope:
    """The names of a function, lambda or module; comprehension variables count as its own."""
    scope = Scope(is_generator=bool(coroutines.kind_of(node)))
    collector = _Collector(scope)
    if not isinstance(node, ast.Module):
        args = node.args
        every = [*args.posonlyargs, *args.args, *([args.vararg] if args.vararg else []), *args.kwonlyargs]
        every += [args.kwarg] if args.kwarg else []
        scope.params = [a.arg for a in every]
        for name in scope.params:
            collector.counts[name] = 1
    for stmt in [node.body] if isinstance(node, ast.Lambda) else node.body:
        collector.visit(stmt)
    scope.bindings = collector.counts
    scope.looped = collector.in_loop
    if not isinstance(node, ast.Module):
        scope.imported = {n for n, count in collector.imports.items() if count == collector.counts[n]}
        scope.assigned -= scope.imported
    _resolve(scope, collector)
    return scope


def _resolve(scope: Scope, collector: _Collector) -> None:
    mine = scope.locals = (scope.assigned | set(scope.params)) - scope.globals - scope.nonlocals
    scope.free = (scope.used | scope.nonlocals) - mine - scope.globals
    scope.mutates = set(scope.nonlocals)
    order = {name: i for i, name in enumerate(collector.counts)}
    for before, inner in collector.seen_before:
        scope.mutates |= inner.mutates - mine
        for name in inner.free:
            if name not in mine:
                scope.free.add(name)
                continue
            scope.captured.add(name)
            once = collector.counts.get(name, 0) == 1 and name not in collector.in_loop
            if not once or order.get(name, before) >= before or name in inner.mutates:
                scope.rebound.add(name)


@dataclass(slots=True)
class Changes:
    """What a piece of program may do to names: bind them, or unbind them."""

    bound: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)


_NAMED = ast.ExceptHandler | ast.FunctionDef | ast.ClassDef | ast.MatchAs | ast.MatchStar


def names_changed(nodes: Sequence[ast.AST]) -> Changes:
    """Names bound or deleted anywhere in the nodes: what a loop around them may change."""
    found = Changes()
    for top in nodes:
        for n in every_node(top):
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store):
                found.bound.add(n.id)
            elif isinstance(n, ast.Name) and isinstance(n.ctx, ast.Del):
                found.deleted.add(n.id)
            elif isinstance(n, _NAMED) and n.name:
                found.bound.add(n.name)
            elif isinstance(n, ast.MatchMapping) and n.rest:
                found.bound.add(n.rest)
            elif isinstance(n, ast.Import | ast.ImportFrom):
                found.bound.update(a.asname or a.name.split(".")[0] for a in n.names)
    return found
