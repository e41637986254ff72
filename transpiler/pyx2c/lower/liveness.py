"""Which C variables are live where a generator waits: what its frame has to keep.

Backward over the structured statements; a jump takes what is live at its target. A statement in the body of a `try`
may end in its handler, so what the handler reads is live all over the body.
"""

from __future__ import annotations

import re
from typing import Any

from pyx2c.ir.lir import Block, Case, If, Label, Line, Loop, S, Set, Suspend, Switch, words_in

JUMP = re.compile(r"goto (\w+);")
Live = frozenset[str]


def live_at_suspensions(body: list[S], variables: set[str]) -> dict[int, Live]:
    """For each Suspend, by number, the variables that are read after it before they are set."""
    return _Liveness(variables).run(body)


def names_in(body: list[S], wanted: set[str]) -> set[str]:
    """Which of the names any statement mentions."""
    found: set[str] = set()
    for stmt in body:
        match stmt:
            case Set():
                found |= {stmt.name} | words_in(stmt.value.text)
            case Line():
                found |= words_in(stmt.text)
            case If():
                found |= words_in(stmt.cond.text) | names_in([*stmt.then, *stmt.other], wanted)
            case Loop():
                cond = words_in(stmt.cond.text) if stmt.cond is not None else frozenset()
                found |= cond | names_in([*stmt.step, *stmt.body], wanted)
            case Block():
                found |= names_in(stmt.body, wanted)
    return found & wanted


_ENDS = ("rt_raise", "RT_NEVER(")
"""Calls behind which nothing runs. Where one branch raises and the other gives a variable its value, that variable is
not live before: in the turn of a loop before, what it referred to may be gone."""


class _Liveness:
    def __init__(self, variables: set[str]) -> None:
        self.variables = variables
        self.found: dict[int, Live] = {}
        self.labels: dict[str, Live] = {}
        self.loops: list[tuple[Live, Live]] = []
        self.handlers: list[Live] = [frozenset()]
        self.changed = True

    def run(self, body: list[S]) -> dict[int, Live]:
        while self.changed:
            self.changed = False
            self.block(body, frozenset())
        return self.found

    def names(self, text: str) -> Live:
        return words_in(text) & self.variables

    def block(self, body: list[S], after: Live) -> Live:
        live = after
        for stmt in reversed(body):
            live = self.stmt(stmt, live)
        return live

    def stmt(self, stmt: S, after: Live) -> Live:
        """What is live before the statement."""
        match stmt:
            case Set():
                return (after - {stmt.name}) | self.names(stmt.value.text) | self.handlers[-1]
            case Line():
                return self.line(stmt.text, after) | self.handlers[-1]
            case If():
                return self.branch(stmt, after)
            case Loop():
                return self.loop(stmt, after)
            case Block() | Switch():
                return self.block(stmt.body, after)
            case Label():
                self.note(self.labels, stmt.name, after)
            case Suspend():
                after = self.block(stmt.enter, after) | self.handlers[-1]
                self.note(self.found, stmt.number, after)
                return self.block(stmt.leave, after)
            case Case():
                pass
        return after

    def note(self, table: dict[Any, Live], key: str | int, live: Live) -> None:
        known = table.get(key, frozenset())
        if not live <= known:
            table[key] = known | live
            self.changed = True

    def line(self, text: str, after: Live) -> Live:
        jump = JUMP.search(text)
        if jump and not text.startswith("goto"):
            after = after | self.labels.get(jump[1], frozenset())
        elif jump:
            after = self.labels.get(jump[1], frozenset())
        elif text.startswith(("return;", "return ", *_ENDS)):
            after = frozenset()
        elif text == "break;" and self.loops:
            after = self.loops[-1][0]
        elif text == "continue;" and self.loops:
            after = self.loops[-1][1]
        return after | self.names(text)

    def branch(self, stmt: If, after: Live) -> Live:
        other = self.block(stmt.other, after)
        if "RT_TRY(" not in stmt.cond.text:
            return self.block(stmt.then, after) | other | self.names(stmt.cond.text)
        self.handlers.append(self.handlers[-1] | other)
        then = self.block(stmt.then, after)
        self.handlers.pop()
        return then | other

    def loop(self, stmt: Loop, after: Live) -> Live:
        cond = self.names(stmt.cond.text) if stmt.cond is not None else frozenset()
        leaves = after if stmt.cond is not None else frozenset()
        head = leaves | cond
        while True:
            again = self.block(list(stmt.step), head)
            self.loops.append((after, again))
            body = self.block(stmt.body, again)
            self.loops.pop()
            if body <= head:
                return head
            head = head | body
