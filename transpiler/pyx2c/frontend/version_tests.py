"""Tests of the version of Python, of the platform and of flags made from them are decided before anything else.

    PY2 = sys.version_info[0] == 2
    if PY2: from itertools import izip as zip      →      nothing
    if os.name == "nt": import msvcrt              →      nothing
    else: import termios                           →      import termios

What stands in the branch that does not run is no part of the program: modules that it imports need not be there, names
that it reads need not be defined. So is it with what stands behind `PY2 and`. A branch stays where the language looks
at it although it does not run: in a function it may make a name local, or the function a generator.
"""

from __future__ import annotations

import ast
import contextlib
import sys
from collections.abc import Callable
from typing import Any, Final

from pyx2c.frontend.bindings import binds, binds_or_takes, own_nodes
from pyx2c.frontend.decided import COMPARED, shortened
from pyx2c.frontend.known import OS_NAME, SYS_CONSTANTS, VERSION_INFO
from pyx2c.frontend.nodes import every_node, every_statement

Flags = dict[str, Any]
"""names of a module, and the values that they have from their only assignment on"""
FlagsOf = Callable[[ast.ImportFrom], Flags]
"""the flags of the module of the program that an import names; none for other modules"""

_MODULES: Final[dict[str, dict[str, Any]]] = {
    "sys": {**SYS_CONSTANTS, "version_info": VERSION_INFO},
    "os": {"name": OS_NAME},
}


class _Unknown(Exception):
    """The value is known only at run time."""


def settle(tree: ast.Module, flags_of: FlagsOf, chosen: frozenset[str] = frozenset()) -> Flags:
    """Leaves of each such test what runs, and returns the flags of the module.

    chosen: names whose constants were chosen at compile time already, by `try: unicode` and the like.
    """
    given = _imported(tree, flags_of)
    if not given and not chosen:
        return {}
    known = _Known(tree, given, chosen)
    if known.decide:
        _Settler(known).visit(tree)
    return known.flags


def _imported(tree: ast.Module, flags_of: FlagsOf) -> Flags:
    """What the module imports of `sys`, `os` and the flags of others. A module is a dictionary."""
    found: Flags = {}
    sources: dict[str, set[str]] = {}
    for node in every_statement(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        if isinstance(node, ast.Import):
            found |= {a.asname or a.name: _MODULES[a.name] for a in node.names if a.name in _MODULES}
        else:
            given = _MODULES.get(node.module or "") if not node.level else None
            given = flags_of(node) if given is None else given
            found |= {a.asname or a.name: given[a.name] for a in node.names if a.name in given}
        home = "" if isinstance(node, ast.Import) else f"{'.' * node.level}{node.module}:"
        for a in node.names:
            sources.setdefault(binds(a)[0], set()).add(home + a.name)
    return {name: value for name, value in found.items() if len(sources[name]) == 1}


class _Known:
    """The names of a module that mean such a value wherever they are read."""

    def __init__(self, tree: ast.Module, given: Flags, chosen: frozenset[str]) -> None:
        times = dict.fromkeys(given, 1)
        tests: list[ast.expr] = []
        for node in every_node(tree):
            if isinstance(node, ast.If | ast.IfExp | ast.BoolOp):
                tests.append(node if isinstance(node, ast.BoolOp) else node.test)
            if isinstance(node, ast.alias) and (node.asname or node.name) in given:
                continue  # from one source, however often
            for name in binds_or_takes(node):
                times[name] = times.get(name, 0) + 1
            if isinstance(node, ast.Global):
                times.update((name, 2) for name in node.names)
        self.names = {name: value for name, value in given.items() if times.get(name) == 1}
        self.flags: Flags = {}
        self.since: dict[str, int] = {}
        """the line from which on a flag of the module's own has its value"""
        for statement in tree.body:
            match statement:
                case ast.Assign(targets=[ast.Name(name)], value=value) if times.get(name) == 1:
                    if name in chosen and isinstance(value, ast.Constant):
                        self._add(name, value.value, statement)
                    elif self.mentions(value):
                        with contextlib.suppress(_Unknown):
                            self._add(name, self.value(value, statement.lineno), statement)
        self.decide = any(map(self.mentions, tests))
        """whether there is a test to be decided"""

    def _add(self, name: str, value: Any, statement: ast.stmt) -> None:
        self.names[name] = self.flags[name] = value
        self.since[name] = statement.end_lineno or statement.lineno

    def mentions(self, value: ast.expr) -> bool:
        """Whether the expression reads any of them."""
        return any(isinstance(n, ast.Name) and n.id in self.names for n in every_node(value))

    def value(self, node: ast.expr, line: int | None) -> Any:
        """What an expression gives, read at this line of the module's body, or in a function; raises `_Unknown`."""
        match node:
            case ast.Constant(value):
                return value
            case ast.Name(name) if name in self.names and (line is None or self.since.get(name, 0) < line):
                if not isinstance(self.names[name], dict):
                    return self.names[name]
            case ast.Attribute(ast.Name(home), attr) if isinstance(known := self.names.get(home), dict):
                if attr in known:
                    return known[attr]
            case ast.Attribute(value, "major" | "minor" | "micro" as attr):
                return self._part(self.value(value, line), ("major", "minor", "micro").index(attr))
            case ast.Tuple(elts):
                return tuple(self.value(e, line) for e in elts)
            case ast.Subscript(value, ast.Slice(low, high, None)):
                bounds = [None if x is None else self.value(x, line) for x in (low, high)]
                return self._part(self.value(value, line), slice(*bounds))
            case ast.Subscript(value, index):
                return self._part(self.value(value, line), self.value(index, line))
            case ast.UnaryOp(ast.Not(), operand):
                return not self.value(operand, line)
            case ast.Compare(left, [op], [right]) if type(op) in COMPARED:
                return self._compared(op, self.value(left, line), self.value(right, line))
            case ast.BoolOp(op, values):
                return self._any_or_all(isinstance(op, ast.Or), values, line)
            case ast.Call(ast.Attribute(value, "startswith"), [prefix], []):
                text, start = self.value(value, line), self.value(prefix, line)
                if isinstance(text, str) and isinstance(start, str | tuple):
                    return text.startswith(start)
            case ast.Call(ast.Name("hasattr"), [ast.Name(home), ast.Constant(str() as attr)], []):
                if self.names.get(home) is _MODULES["sys"] and (attr in _MODULES["sys"] or not hasattr(sys, attr)):
                    return attr in _MODULES["sys"]
        raise _Unknown

    def _part(self, value: Any, index: Any) -> Any:
        try:
            return value[index]
        except (TypeError, LookupError):
            raise _Unknown from None

    def _compared(self, op: ast.cmpop, left: Any, right: Any) -> Any:
        try:
            return COMPARED[type(op)](left, right)
        except TypeError:
            raise _Unknown from None

    def _any_or_all(self, is_or: bool, values: list[ast.expr], line: int | None) -> Any:
        """One operand that decides is enough, if those before it are known; they might raise something."""
        found: Any = None
        for value in values:
            found = self.value(value, line)
            if bool(found) is is_or:
                break
        return found


class _Settler(ast.NodeTransformer):
    def __init__(self, known: _Known) -> None:
        self.known = known
        self._functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = []

    def _decided(self, test: ast.expr) -> bool | None:
        if not self.known.mentions(test):
            return None
        try:
            return bool(self.known.value(test, None if self._functions else test.lineno))
        except _Unknown:
            return None

    def visit_If(self, node: ast.If) -> ast.stmt | list[ast.stmt]:
        decided = self._decided(node.test)
        if decided is None:
            self.generic_visit(node)
            self._leave_out(node)
            return node
        if self._tells(node.orelse if decided else node.body, node):
            self.generic_visit(node)
            return node
        kept = ast.Module(node.body if decided else node.orelse, [])
        self.generic_visit(kept)
        return kept.body or ast.copy_location(ast.Pass(), node)

    def _leave_out(self, node: ast.If) -> None:
        """What never runs, although the test is to be made: `if strict and PY2: …`"""
        if not isinstance(node.test, ast.BoolOp):
            return
        is_or = isinstance(node.test.op, ast.Or)
        if self._decided(node.test.values[-1]) is is_or and not self._tells(node.orelse if is_or else node.body, node):
            if is_or:
                node.orelse = []
            else:
                node.body = [ast.copy_location(ast.Pass(), node.body[0])]

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        """Without what is never asked."""
        self.generic_visit(node)
        return shortened(node, self._decided)

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        self.generic_visit(node)
        decided = self._decided(node.test)
        if decided is None:
            return node
        return node.body if decided else node.orelse

    def _tells(self, branch: list[ast.stmt], node: ast.If) -> bool:
        """Whether a branch says something although it does not run."""
        dropped = list(own_nodes(ast.Module(branch, [])))
        if any(isinstance(n, ast.Global | ast.Nonlocal | ast.Yield | ast.YieldFrom) for n in dropped):
            return True
        names = {name for n in dropped for name in binds(n)}
        if not self._functions or not names:
            return False
        inside = {id(n) for statement in branch for n in every_node(statement)}
        rest = [n for n in every_node(self._functions[-1]) if id(n) not in inside]
        bound = {name for n in rest for name in binds_or_takes(n)}
        return any(isinstance(n, ast.Name) and n.id in names - bound for n in rest)

    def _function(self, node: Any) -> Any:
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = _function
