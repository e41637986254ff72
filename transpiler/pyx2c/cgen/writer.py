"""LIR to C text: declarations moved to where a variable is first set, and the Python position of each line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeGuard

from pyx2c.cgen.declarations import NOTHING, Declarations
from pyx2c.cgen.inlining import linkage
from pyx2c.cgen.tidy import tidy
from pyx2c.cgen.wrap import wrapped
from pyx2c.ir.hir import Pos
from pyx2c.ir.lir import (
    ASSIGN,
    UNARY,
    Block,
    C,
    Case,
    CFunction,
    If,
    Label,
    Line,
    Local,
    Loop,
    S,
    Set,
    Switch,
    Written,
    discarded,
    initialiser,
    truth,
    words_in,
)  # fmt: skip


def write_functions(
    functions: list[CFunction], between: Mapping[str, str] | None = None, started: str = ""
) -> dict[str, Written]:
    """Their texts, by name. `between`: texts of functions that call some of them, by name; `started`: the one that the
    program's start calls."""
    for function in functions:
        function.body = prune(function.body, function.locals)
        tidy(function)
    kinds = linkage(functions, between or {}, started)
    return {function.name: _Writer(function, kinds[function.name]).write() for function in functions}


def prune(body: list[S], variables: dict[str, Local]) -> list[S]:
    """Drops variables that are only ever set, keeping the effects of what they were set to."""
    while True:
        read: set[str] = set()
        _reads(body, read)
        unread = {name for name in variables if name not in read}
        if not unread:
            return body
        body, changed = _without(body, unread)
        if not changed:
            return body


def _reads(body: list[S], read: set[str]) -> None:
    for stmt in body:
        match stmt:
            case Set():
                read.update(words_in(stmt.value.text))
            case If():
                read.update(words_in(stmt.cond.text))
                _reads(stmt.then, read)
                _reads(stmt.other, read)
            case Loop():
                if stmt.cond is not None:
                    read.update(words_in(stmt.cond.text))
                for step in stmt.step:
                    read.update(w for w in words_in(step.value.text) if w != step.name)
                _reads(stmt.body, read)
            case Block():
                _reads(stmt.body, read)
            case Switch():
                read.update(words_in(stmt.value.text))
                _reads(stmt.body, read)
            case Line():
                read.update(words_in(stmt.text))


def _without(body: list[S], unread: set[str]) -> tuple[list[S], bool]:
    result: list[S] = []
    changed = False
    for stmt in body:
        if isinstance(stmt, Set) and stmt.name in unread:
            changed = True
            if stmt.effect:
                result.append(Line(discarded(stmt.value), stmt.pos))
            continue
        if isinstance(stmt, If):
            stmt.then, a = _without(stmt.then, unread)
            stmt.other, b = _without(stmt.other, unread)
            changed |= a or b
        elif isinstance(stmt, Loop):
            stmt.body, a = _without(stmt.body, unread)
            steps = [s for s in stmt.step if s.name not in unread]
            changed |= a or len(steps) != len(stmt.step)
            stmt.step = steps
        elif isinstance(stmt, Block | Switch):
            stmt.body, a = _without(stmt.body, unread)
            changed |= a
        result.append(stmt)
    return result, changed


class _Writer:
    def __init__(self, function: CFunction, kind: str) -> None:
        self.function = function
        self.kind = kind
        self.declarations = Declarations(function.body, [*function.locals, *(name for _, name in function.params)])
        self.lines: list[str] = []
        self.positions: list[tuple[int, Pos]] = []

    def write(self) -> Written:
        f = self.function
        params = ", ".join(_declare(t, n) for t, n in f.params) or "void"
        head = f"static {self.kind}{_declare(f.result, f.name)}"
        if f.comment:
            self.lines += f.comment.split("\n")
        self.lines += wrapped(f"{head}({params}) {{")
        used = self.declarations.used
        for _, name in f.params:
            if name not in used:
                self.lines.append(f"  (void){name};")
        self._block(f.body, (used & f.locals.keys()) - _begun(f.body), "  ")
        self.lines.append("}")
        above = f.comment.count("\n") + 1 if f.comment else 0
        return Written("\n".join(self.lines), [(line - above, pos) for line, pos in self.positions])

    def _put(self, text: str, pos: Pos | None) -> None:
        """Writes a statement or the head of one; each of its lines has the position."""
        for line in wrapped(text):
            if pos is not None:
                self.positions.append((len(self.lines), pos))
            self.lines.append(line)

    def _block(self, body: list[S], pending: frozenset[str], indent: str) -> None:
        """Writes statements. `pending` are variables that live inside this block only."""
        here, down = self.declarations.split(body, pending)
        early = {n for n in here if not self.declarations.first_is_set(body, n)}
        self._early(body, early, indent)
        fresh = here - early
        for i, stmt in enumerate(body):
            inner = down.get(i, NOTHING)
            if isinstance(stmt, Set):
                declared = stmt.name in fresh
                fresh.discard(stmt.name)
                self._set(stmt, declared, indent)
            elif isinstance(stmt, Loop):
                self._loop(stmt, inner, indent)
            elif isinstance(stmt, If):
                self._if(stmt, inner, indent, "")
            elif isinstance(stmt, Block):
                self._nested(stmt, inner, indent, i == len(body) - 1)
            elif isinstance(stmt, Switch):
                self._switch(stmt, inner, indent)
            elif isinstance(stmt, Label):
                self.lines.append(f"{indent[:-2]}{stmt.name}:;")
            elif isinstance(stmt, Case):
                self.lines.append(f"{indent[:-2]}case {stmt.number}:;")
            elif isinstance(stmt, Line):
                self._put(indent + stmt.text, stmt.pos)

    def _early(self, body: list[S], names: set[str], indent: str) -> None:
        """Declares variables at the start of their block."""
        for name in self.declarations.in_order(names):
            local = self.function.locals[name]
            value = "" if self.declarations.is_set_by_both(body, name) else f" = {local.zero}"
            self.lines.append(f"{indent}{_declare(local.ctype, name)}{value};")

    def _switch(self, stmt: Switch, inner: frozenset[str], indent: str) -> None:
        """What the body can't declare where it is first set stands before it: nothing before its first case runs."""
        here, _ = self.declarations.split(stmt.body, inner)
        early = {n for n in here if not self.declarations.first_is_set(stmt.body, n)}
        self._early(stmt.body, early, indent)
        self.lines.append(f"{indent}switch ({stmt.value}) {{")
        self._block(stmt.body, inner - early, indent + "  ")
        self.lines.append(f"{indent}}}")

    def _set(self, stmt: Set, declared: bool, indent: str) -> None:
        if declared:
            ctype = self.function.locals[stmt.name].ctype
            self._put(f"{indent}{_declare(ctype, stmt.name)} = {initialiser(stmt.value, ctype)};", stmt.pos)
        else:
            self._put(f"{indent}{assignment(stmt)};", stmt.pos)

    def _nested(self, stmt: Block, inner: frozenset[str], indent: str, last: bool) -> None:
        """A block; the last one of another ends with it and needs no braces."""
        if last:
            self._block(stmt.body, inner, indent)
            return
        self.lines.append(f"{indent}{{")
        self._block(stmt.body, inner, indent + "  ")
        self.lines.append(f"{indent}}}")

    def _loop(self, stmt: Loop, inner: frozenset[str], indent: str) -> None:
        cond = truth(stmt.cond).text if stmt.cond is not None else ""
        step = ", ".join(assignment(s) for s in stmt.step)
        begin = ", ".join(f"{s.name} = {s.value.at(ASSIGN)}" for s in stmt.begin)
        if begin:
            begin = f"{self.function.locals[stmt.begin[0].name].ctype} {begin}"
        if step:
            head = f"for ({begin};{' ' + cond if cond else ''}; {step})"
        else:
            head = f"while ({cond or 'true'})"
        self._put(f"{indent}{head} {{", stmt.pos)
        self._block(stmt.body, inner, indent + "  ")
        self.lines.append(f"{indent}}}")

    def _if(self, stmt: If, inner: frozenset[str], indent: str, before: str) -> None:
        then = inner & self.declarations.of_all(stmt.then)
        other = inner & self.declarations.of_all(stmt.other)
        self._put(f"{indent}{before}if ({truth(stmt.cond)}) {{", stmt.pos)
        self._block(stmt.then, then - other, indent + "  ")
        if _chained(stmt.other) and self.declarations.all_fit(stmt.other[0], other - then):
            self._if(stmt.other[0], other - then, indent, "} else ")
            return
        if stmt.other:
            self.lines.append(f"{indent}}} else {{")
            self._block(stmt.other, other - then, indent + "  ")
        self.lines.append(f"{indent}}}")


def _begun(body: list[S]) -> set[str]:
    """The variables that loops declare."""
    found: set[str] = set()
    for stmt in body:
        match stmt:
            case Loop():
                found |= {s.name for s in stmt.begin} | _begun(stmt.body)
            case If():
                found |= _begun(stmt.then) | _begun(stmt.other)
            case Block():
                found |= _begun(stmt.body)
    return found


def _chained(other: list[S]) -> TypeGuard[list[If]]:
    return len(other) == 1 and isinstance(other[0], If)


def assignment(stmt: Set) -> str:
    """`i++` for `i = i + 1`, else the plain assignment."""
    value = stmt.value
    amount = value.text.removeprefix(f"{stmt.name} + ")
    if amount != value.text and re.fullmatch(r"-?\w+", amount):
        if amount in ("1", "-1"):
            return stmt.name + ("++" if amount == "1" else "--")
        return f"{stmt.name} -= {amount[1:]}" if amount.startswith("-") else f"{stmt.name} += {amount}"
    return f"{stmt.name} = {value.at(ASSIGN)}"


def _declare(ctype: str, name: str) -> str:
    return f"{ctype}{'' if ctype.endswith('*') else ' '}{name}"


__all__ = ["UNARY", "C", "write_functions"]
