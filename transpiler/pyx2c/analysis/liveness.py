"""Liveness: which variables a loop carries from one iteration to the next, and which outlive a loop or a `try`.

    for line in lines:            line: neither
        last = line.strip()       last: read after the loop, so it is carried and lives after it
        n += len(line)            n: carried

A backward walk over the structured tree; a loop is walked until nothing changes. What a handler or a `finally`
reads may be needed after any point of the body it guards: it is live throughout, and assigning doesn't end that.
Variables in boxes and module-level ones that several functions use are left out: they have a place of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.walk import parts

Live = frozenset[Var]
_NONE: Live = frozenset()


@dataclass(frozen=True, slots=True)
class Liveness:
    """The facts, by `While` and `Try` node."""

    carried: Mapping[int, Live]
    """id of a loop → variables live when an iteration's body is done, before its step"""
    after: Mapping[int, Live]
    """id of a loop (left because its condition fails) or of a `try` → variables live then"""
    jumps: Mapping[int, Live]
    """id of a `break`, `continue` or `return` → variables live where it leads, and in what it passes"""


@dataclass(slots=True)
class _Walk:
    carried: dict[int, Live] = field(default_factory=dict)
    after: dict[int, Live] = field(default_factory=dict)
    jumps: dict[int, Live] = field(default_factory=dict)
    breaks: list[Live] = field(default_factory=list)
    continues: list[Live] = field(default_factory=list)
    guarded: Live = _NONE
    """what handlers and `finally` blocks around this point may read"""

    def block(self, stmts: list[Any], out: Live) -> Live:
        for stmt in reversed(stmts):
            out = self.stmt(stmt, out)
        return out

    def stmt(self, s: Any, out: Live) -> Live:
        match s:
            case hir.Assign():
                return self.expr(s.value, out - ({s.var} - self.guarded))
            case hir.If():
                return self.expr(s.cond, self.block(s.then, out) | self.block(s.other, out))
            case hir.While():
                return self._loop(s, out)
            case hir.Break():
                return self._jump(s, self.breaks[-1])
            case hir.Continue():
                return self._jump(s, self.continues[-1])
            case hir.Return():
                return self.expr(s.value, self._jump(s, _NONE))
            case hir.Raise():
                return self.expr(s.value, self.expr(s.cause, self.guarded))
            case hir.Try():
                return self._try(s, out)
            case hir.Finally():
                return self._finally(s, out)
        return self._parts(parts(s), out)

    def _jump(self, s: Any, to: Live) -> Live:
        self.jumps[id(s)] = to | self.guarded
        return self.jumps[id(s)]

    def _loop(self, s: hir.While, out: Live) -> Live:
        leave = self.block(s.orelse, out)
        head: Live = _NONE
        self.breaks.append(out)
        while True:
            again = self.block(s.step, head)
            self.continues.append(again)
            body = self.block(s.body, again)
            self.continues.pop()
            new = self.expr(s.cond, body | leave)
            if new <= head:
                break
            head |= new
        self.breaks.pop()
        self.carried[id(s)] = again | self.guarded
        self.after[id(s)] = leave | self.guarded
        return head

    def _try(self, s: hir.Try, out: Live) -> Live:
        caught: Live = _NONE
        for h in s.handlers:
            caught |= self.block(h.body, out) - ({h.var} if h.var is not None else set())
        outer, self.guarded = self.guarded, self.guarded | caught
        self.after[id(s)] = out | outer
        body = self.block(s.body, self.block(s.orelse, out))
        self.guarded = outer
        return body | caught

    def _finally(self, s: hir.Finally, out: Live) -> Live:
        ways = out | self.guarded
        for targets in (self.breaks, self.continues):
            ways |= targets[-1] if targets else _NONE
        final = self.block(s.final, ways)
        outer, self.guarded = self.guarded, self.guarded | final
        self.after[id(s)] = ways
        body = self.block(s.body, final)
        self.guarded = outer
        return body | final

    def expr(self, e: Any, out: Live) -> Live:
        match e:
            case None | str() | int() | float() | bytes() | hir.Const():
                return out
            case hir.Read():
                return out | {e.var}
            case hir.IfExpr():
                return self.expr(e.cond, self.expr(e.then, out) | self.expr(e.other, out))
            case hir.BoolOp():
                return self.expr(e.left, self.expr(e.right, out) | out)
            case hir.Seq():
                return self.block(e.stmts, self.expr(e.value, out))
            case list():
                return self._parts(e, out)
            case hir.Stmt():
                return self.stmt(e, out)
        return self._parts(parts(e), out)

    def _parts(self, inside: list[Any], out: Live) -> Live:
        for part in reversed(inside):
            out = self.expr(part, out)
        return out


def find_liveness(body: list[hir.Stmt]) -> Liveness:
    """The facts of one function's body."""
    walk = _Walk()
    walk.block(body, _NONE)
    return Liveness(walk.carried, walk.after, walk.jumps)
