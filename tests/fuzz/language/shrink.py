"""Makes a program that shows a bug small: takes out and simplifies what it can while the bug stays the same.

Delta debugging over the syntax tree. First calls go, and what only they reach with them, then statements in ever
smaller runs, then blocks give way to their contents, then expressions to a part of them or to a constant. A step stays
when the verdict has the same kind and detail, and CPython's own output has no error that tells of a broken program.
"""

from __future__ import annotations

import ast
import copy
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from language.trial import Build, Kind, Verdict, cpython, try_source

BROKEN = (
    "NameError",
    "UnboundLocalError",
    "AttributeError",
    "TypeError",
    "unhashable",
    "<module",
    "<function",
    "<class",
    "<built-in",
    "object at 0x",
    "<bound method",
    "<generator",
)
BODIES = ("body", "orelse", "finalbody", "handlers", "cases")
CONSTANTS = ("0", "''", "[]", "None", "True", "1.5")
Edit = Callable[[], Callable[[], None]]
"""changes the tree; what it returns changes it back"""


@dataclass(slots=True)
class Shrinker:
    """`runs` are the arguments for which the program is run. `say` is told after each step that stays."""

    source: str
    build: Build
    runs: list[tuple[str, ...]]
    wanted: Verdict
    say: Callable[[str], None]
    seen: set[str] = field(default_factory=set)
    allowed: frozenset[object] = frozenset()

    def shrink(self) -> str:
        """The smallest program found."""
        self.allowed = self.errors(self.source)
        self._narrow_runs()
        self.calls()
        while True:
            before = self.source
            for step in (self.statements, self.blocks, self.signatures, self.expressions):
                step()
                self.say(f"{step.__name__}: {len(self.source.splitlines())} lines")
            if self.source == before:
                return self.source

    def errors(self, source: str) -> frozenset[object]:
        """What CPython's output has of broken programs, and with which statuses it ends."""
        with tempfile.TemporaryDirectory(prefix="pyx2c-shrink-") as work:
            found = [cpython(source, Path(work), args) for args in self.runs]
        text = "".join(f.stdout + f.stderr for f in found if f)
        return frozenset([word for word in BROKEN if word in text]) | {f.status if f else None for f in found}

    def same(self, source: str) -> bool:
        """Whether the program still shows the bug."""
        if source in self.seen:
            return False
        self.seen.add(source)
        if not self.errors(source) <= self.allowed:
            return False
        found = try_source(source, self.build, self.runs)
        return found.kind is self.wanted.kind and found.detail == self.wanted.detail

    def _narrow_runs(self) -> None:
        """One run, and the quickest build that shows it."""
        if self.wanted.kind is Kind.DIFFERS:
            self.runs = [self.wanted.args]
        if self.build is not Build.QUICK and self.wanted.kind is not Kind.TOOL:
            self.build, kept = Build.QUICK, self.build
            if not self.same(self.source):
                self.build = kept
        self.seen.clear()
        if self.wanted.label and not self.wanted.args:
            only = re.sub(
                r"(?m)^    call_(\w+)\(\)\n",
                lambda m: m[0] if m[1] == self.wanted.label.split(".")[0] else "",
                self.source,
            )
            if self.same(only):
                self.source = only

    def attempt(self, tree: ast.Module, edit: Edit) -> bool:
        undo = edit()
        try:
            source = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
            ast.parse(source)
        except (ValueError, SyntaxError, AttributeError, TypeError):
            undo()
            return False
        if len(source) <= len(self.source) and source != self.source and self.same(source):
            self.source = source
            return True
        undo()
        return False

    def calls(self) -> None:
        """Takes out calls of `main` and `uncaught`, and with them what only they reach."""
        tree = ast.parse(self.source)
        owners = [s for s in tree.body if isinstance(s, ast.FunctionDef) and s.name in ("main", "uncaught")]
        for owner in owners:
            self.thin(tree, owner, "body", lambda: self.unreached(tree))
        self.say(f"calls: {len(self.source.splitlines())} lines")
        reached = [s for s in tree.body if isinstance(s, ast.FunctionDef) and s.name.startswith("call_")]
        for owner in reached:
            self.thin(tree, owner, "body", lambda: self.unreached(tree))

    def statements(self) -> None:
        """Takes out runs of statements, longest first, in every block, outermost first."""
        tree = ast.parse(self.source)
        self.unreached(tree)
        for owner, name in list(blocks(tree)):
            self.thin(tree, owner, name)

    def thin(self, tree: ast.Module, owner: ast.AST, name: str, then: Callable[[], object] = lambda: None) -> None:
        size = len(getattr(owner, name))
        while size:
            at = 0
            while at < len(getattr(owner, name)):
                if self.attempt(tree, without(owner, name, at, size)):
                    then()
                else:
                    at += size
            size //= 2

    def unreached(self, tree: ast.Module) -> None:
        """Takes out the functions and classes that nothing else names, all at once."""
        while True:
            names = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
            kept = [s for s in tree.body if not isinstance(s, ast.FunctionDef | ast.ClassDef) or s.name in names]
            if len(kept) == len(tree.body) or not self.attempt(tree, replaced(tree, "body", kept)):
                return

    def blocks(self) -> None:
        """Puts a compound statement's contents in its place."""
        tree = ast.parse(self.source)
        for owner, name in list(blocks(tree)):
            at = 0
            while at < len(getattr(owner, name)):
                stmt = getattr(owner, name)[at]
                for inner in BODIES[:3]:
                    contents = getattr(stmt, inner, None)
                    if isinstance(contents, list) and contents and not isinstance(stmt, ast.FunctionDef | ast.ClassDef):
                        body = getattr(owner, name)
                        if self.attempt(tree, replaced(owner, name, [*body[:at], *contents, *body[at + 1 :]])):
                            break
                at += 1

    def signatures(self) -> None:
        """Takes out decorators, base classes, parameters with defaults, annotations, and arguments of calls."""
        tree = ast.parse(self.source)
        for node in list(ast.walk(tree)):
            for name in ("decorator_list", "bases", "keywords", "args", "names", "items", "targets", "elts", "values"):
                part = getattr(node, name, None)
                if isinstance(part, list):
                    at = 0
                    while at < len(getattr(node, name)):
                        at += not self.attempt(tree, without(node, name, at, 1))
            for name in ("returns", "annotation"):
                if getattr(node, name, None) is not None and not isinstance(node, ast.AnnAssign):
                    self.attempt(tree, replaced(node, name, None))
            if isinstance(node, ast.Dict):
                for at in reversed(range(len(node.keys))):
                    keys, values = node.keys, node.values
                    self.attempt(tree, both(node, keys[:at] + keys[at + 1 :], values[:at] + values[at + 1 :]))

    def expressions(self) -> None:
        """Replaces expressions by one of their parts, or by a constant."""
        tree = ast.parse(self.source)
        for parent in list(ast.walk(tree)):
            for name, value in list(ast.iter_fields(parent)):
                if isinstance(value, list):
                    for at in range(len(value)):
                        if isinstance(value[at], ast.expr):
                            self.simplify(
                                tree,
                                lambda new, name=name, at=at, parent=parent: in_list(parent, name, at, new),
                                value[at],
                            )
                elif isinstance(value, ast.expr):
                    self.simplify(tree, lambda new, name=name, parent=parent: replaced(parent, name, new), value)

    def simplify(self, tree: ast.Module, put: Callable[[ast.expr], Edit], value: ast.expr) -> None:
        if isinstance(value, ast.Constant | ast.Name | ast.Starred | ast.JoinedStr):
            if not (isinstance(value, ast.JoinedStr) or isinstance(value, ast.Constant) and len(repr(value.value)) > 6):
                return
        parts = [p for p in ast.iter_child_nodes(value) if isinstance(p, ast.expr) and not isinstance(p, ast.Starred)]
        constants = [ast.parse(c, mode="eval").body for c in CONSTANTS]
        for new in (*constants, *parts):
            if self.attempt(tree, put(copy.deepcopy(new))):
                return


def blocks(tree: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Every list of statements, handlers or cases, outermost first."""
    for node in ast.walk(tree):
        for name in BODIES:
            if isinstance(getattr(node, name, None), list):
                yield node, name


def replaced(node: ast.AST, name: str, new: object) -> Edit:
    def edit() -> Callable[[], None]:
        old = getattr(node, name)
        setattr(node, name, new)
        return lambda: setattr(node, name, old)

    return edit


def without(node: ast.AST, name: str, at: int, size: int) -> Edit:
    kept = getattr(node, name)[:at] + getattr(node, name)[at + size :]
    if not kept and name == "body" and not isinstance(node, ast.Module):
        kept = [ast.Pass()]
    return replaced(node, name, kept)


def in_list(node: ast.AST, name: str, at: int, new: ast.expr) -> Edit:
    old = getattr(node, name)
    return replaced(node, name, [*old[:at], new, *old[at + 1 :]])


def both(node: ast.Dict, keys: list[ast.expr | None], values: list[ast.expr]) -> Edit:
    def edit() -> Callable[[], None]:
        undo = replaced(node, "keys", keys)(), replaced(node, "values", values)()
        return lambda: [u() for u in undo] and None

    return edit
