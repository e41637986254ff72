"""Loops over `split` and `splitlines` go through the text itself: no list of the pieces is made.

    seq = text.split(","); i = 0              at = 0; end = split.end(text, ",", at)
    while i < len(seq):                 →     while at >= 0:
        x = seq[i]; …                             x = split.piece(text, at, end); …
      step: i += 1                              step: at = split.next(text, ",", end); end = split.end(text, ",", at)

That is so where nothing but the loop asks for the list, as it is with `for`, `enumerate` and comprehensions.

Requires inference to be finished.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import BOOL, I64, STR, Cell
from pyx2c.ir.walk import blocks, walk
from pyx2c.prim.table import ROWS

_KINDS = {"method.split": "split", "method.splitlines": "splitlines"}


def go_piecewise(engine: Any) -> None:
    """Rewrites the functions of a program."""
    for inst in engine.functions:
        if any(_splits(n) for n in walk(inst.body)):
            _Rewriting(inst).run()


def _splits(e: Any) -> bool:
    """Whether it gives all pieces of a text, without the ends of its lines."""
    return (
        isinstance(e, hir.Prim) and e.op.name in _KINDS and e.op.result.head == "list"
        and all(p.head == "str" for p in e.op.params)
    )  # fmt: skip


class _Rewriting:
    """One function's loops."""

    def __init__(self, inst: Any) -> None:
        self.inst = inst
        self.named = Counter(n.var for n in walk(inst.body) if isinstance(getattr(n, "var", None), Var))

    def run(self) -> None:
        """Rewrites those that fit."""
        for block in list(blocks(self.inst.body)):
            self.block(block)

    def block(self, stmts: list[Stmt]) -> None:
        """Looks for a list of pieces and the loop that follows."""
        for n in reversed(range(len(stmts))):
            made = stmts[n]
            if not isinstance(made, hir.Assign) or made.var.kind != "temp" or not _splits(made.value):
                continue
            k = next((k for k in range(n + 1, len(stmts)) if isinstance(stmts[k], hir.While)), None)
            if k is None or not all(isinstance(s, hir.Assign) and _is_plain(s.value) for s in stmts[n + 1 : k]):
                continue
            loop = stmts[k]
            assert isinstance(loop, hir.While)
            start = self.counts(made.var, stmts[n + 1 : k], loop)
            if start is not None:
                stmts[n : k + 1] = self.rewritten(made, stmts[n + 1 : k], start, loop)

    def counts(self, pieces: Var, between: list[Stmt], loop: hir.While) -> hir.Assign | None:
        """Where the loop's counter begins, if nothing but that loop asks for the pieces, one after the other."""
        match loop.cond:
            case hir.Prim(args=[hir.Read(var=i), hir.Prim(args=[hir.Read(var=seq)]) as size]) as cond:
                if cond.op.name != "cursor.lt" or size.op.name != "list.size" or seq is not pieces:
                    return None
            case _:
                return None
        starts = [s for s in between if isinstance(s, hir.Assign) and s.var is i]
        steps = [s for s in loop.step if isinstance(s, hir.Assign) and s.var is i]
        gets = [e for e in walk(loop.body) if _gets(e, pieces, i)]
        if not (len(starts) == len(steps) == len(gets) == 1 and _is_next(steps[0].value, i)):
            return None
        # the list: made, its size, its item; the counter: set, compared, its item, read and set by the step
        alone = self.named[pieces] == 3 and self.named[i] == 5
        return starts[0] if alone and isinstance(starts[0].value, hir.Const) and starts[0].value.value == 0 else None

    def rewritten(self, made: hir.Assign, between: list[Stmt], start: hir.Assign, loop: hir.While) -> list[Stmt]:
        """The loop with what stands before it."""
        whole = made.value
        assert isinstance(whole, hir.Prim)
        kind, pos, at = _KINDS[whole.op.name], whole.pos, start.var
        texts = [Var(name, Cell(name, STR), "temp", owner=self.inst) for name in ("text", "sep")[: len(whole.args)]]
        end = Var("end", Cell("end", I64), "temp", owner=self.inst)

        def operation(step: str, *last: Expr) -> hir.Prim:
            args: list[Expr] = [hir.Read(t, STR, pos) for t in texts]
            row = next(row for row in ROWS[f"{kind}.{step}"] if len(row.params) == len(args) + len(last))
            return hir.Prim(row, [*args, *last], I64, pos)

        def find_end() -> Stmt:
            return hir.Assign(end, operation("end", hir.Read(at, I64)), pos)

        first = start.value
        if kind == "splitlines":
            first = operation("first")
        elif len(texts) == 1:
            first = operation("next", start.value)
        for get in [e for e in walk(loop.body) if _gets(e, made.var, at)]:
            get.op, get.binding = ROWS["split.piece"][0], {}
            get.args = [hir.Read(texts[0], STR, pos), hir.Read(at, I64), hir.Read(end, I64)]
        loop.cond = hir.Prim(ROWS["cursor.ge"][0], [hir.Read(at, I64), hir.Const(0, I64)], BOOL, loop.cond.pos)
        step = next(n for n, s in enumerate(loop.step) if isinstance(s, hir.Assign) and s.var is at)
        loop.step[step : step + 1] = [hir.Assign(at, operation("next", hir.Read(end, I64)), pos), find_end()]
        before = [hir.Assign(t, value, made.pos) for t, value in zip(texts, whole.args, strict=True)]
        others = [s for s in between if s is not start]
        return [*before, hir.Assign(at, first, start.pos), find_end(), *others, loop]


def _is_plain(e: Expr) -> bool:
    """Whether nothing happens where it is evaluated."""
    return isinstance(e, hir.Const | hir.Read)


def _gets(e: Any, pieces: Var, i: Var) -> bool:
    """Whether it is the list's item where the counter stands."""
    match e:
        case hir.Prim(args=[hir.Read(var=seq), hir.Read(var=at)]):
            return e.op.name == "list.at" and seq is pieces and at is i
    return False


def _is_next(e: Expr, i: Var) -> bool:
    match e:
        case hir.Prim(args=[hir.Read(var=at), hir.Const(value=1)]):
            return e.op.name == "cursor.add" and at is i
    return False
