"""A loop's body in the place of a generator's `yield`: what `return`, `break` and `continue` become there.

    def firsts(rows):                  for x in firsts(rows):          for row in rows:
        for row in rows:                   if x < 0: break                 for x in row:
            for x in row:          +       use(x)                   →          if x < 0: stopped = True; break
                yield x                                                        use(x)
                                                                           if stopped: break

The end of the generator is the end of the code. A `return` becomes the end of the branch it is in, or a `break`. A
`break` of the loop leaves all loops of the generator; `continue` goes on behind the `yield`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Stmt, Var
from pyx2c.ir.types import BOOL
from pyx2c.ir.walk import parts, walk

Place = tuple[list[Stmt], int]
"""A statement: the block that it is in, and where there"""


class Tangled(Exception):
    """The generator's structure has no place for the loop."""


@dataclass(slots=True)
class Loop:
    """The loop that goes over the generator."""

    body: list[Stmt]
    orelse: list[Stmt]
    item: Var
    stopped: Var
    """says that `break` was met, where something must know"""


# -- the generator's end ---------------------------------------------------------------------------


def without_returns(block: list[Stmt]) -> list[Stmt]:
    """A function's body that reaches its end instead of returning. Raises Tangled."""
    result: list[Stmt] = []
    for n, s in enumerate(block):
        rest = block[n + 1 :]
        if isinstance(s, hir.Return):
            return [*result, *_effect(s)]
        result.append(s)
        if not _has(s, hir.Return):
            continue
        if isinstance(s, hir.If) and (not rest or leaves(s.then) or leaves(s.other)):
            then = s.then if leaves(s.then) else [*s.then, *rest]
            other = s.other if leaves(s.other) else [*s.other, *rest]
            s.then, s.other = without_returns(then), without_returns(other)
            return result
        if isinstance(s, hir.While) and not rest:
            _break_instead(s.body)
            s.orelse = without_returns(s.orelse)
            return result
        raise Tangled
    return result


def _break_instead(block: list[Stmt]) -> None:
    for inner in _blocks(block):
        if any(isinstance(s, hir.While) and _has([s.body, s.step], hir.Return) for s in inner):
            raise Tangled
        for n, s in enumerate(inner):
            if isinstance(s, hir.Return):
                inner[n:] = [*_effect(s), hir.Break(s.pos)]
                break


def _effect(s: hir.Return) -> list[Stmt]:
    if s.value is None or isinstance(s.value, hir.Const | hir.Read):
        return []
    return [hir.ExprStmt(s.value, s.pos)]


def _has(code: Any, kind: type) -> bool:
    return any(isinstance(node, kind) for node in walk(code))


def _blocks(code: Any) -> Iterator[list[Stmt]]:
    """The blocks in which `break` leaves the loop around the code."""
    if isinstance(code, list):
        if code and isinstance(code[0], Stmt):
            yield code
        for part in code:
            yield from _blocks(part)
    elif isinstance(code, hir.While):
        yield from _blocks(code.orelse)
    else:
        for part in parts(code):
            yield from _blocks(part)


def leaves(block: list[Stmt]) -> bool:
    """Whether the end of the block is never reached, as far as its last statement tells."""
    match block[-1:]:
        case [hir.Return() | hir.Raise() | hir.Break() | hir.Continue()]:
            return True
        case [hir.If(then=then, other=other)]:
            return leaves(then) and leaves(other)
    return False


def cut_dead(code: Any) -> None:
    """Takes away statements that are never reached, behind others of their block."""
    for part in code if isinstance(code, list) else parts(code):
        cut_dead(part)
    if isinstance(code, list):
        ends = next((n for n, s in enumerate(code) if leaves([s])), len(code))
        del code[ends + 1 :]


# -- the loop's body in it -------------------------------------------------------------------------


def spliced(way: list[Place], loop: Loop) -> list[Stmt]:
    """A generator's statements, which reach their end, with the loop's in them."""
    return _Splice(way, loop).run()


def way_to_yield(generator: list[Stmt]) -> list[Place]:
    """The statements around the `yield`, and the one that it is. Raises Tangled."""
    places = _find(generator)
    if places is None:
        raise Tangled
    return places


def _find(block: list[Stmt]) -> list[Place] | None:
    """The statements around the `yield`, and the one that it is."""
    for n, s in enumerate(block):
        if isinstance(s, hir.ExprStmt) and isinstance(s.value, hir.Yield):
            return [(block, n)]
        inner = [s.then, s.other] if isinstance(s, hir.If) else [s.body] if isinstance(s, hir.While) else []
        for part in inner:
            found = _find(part)
            if found is not None:
                return [(block, n), *found]
    return None


class _Splice:
    """`depth`: how many loops of the generator are around the `yield`."""

    def __init__(self, places: list[Place], loop: Loop) -> None:
        self.places = places
        self.loop = loop
        whiles = [n for n, (block, i) in enumerate(places) if isinstance(block[i], hir.While)]
        self.depth = len(whiles)
        outer = places[: whiles[0] + 1] if whiles else places
        self.ends_with_loop = not loop.orelse and all(i + 1 == len(block) for block, i in outer)
        tail = bool(whiles) and all(i + 1 == len(block) for block, i in places[whiles[-1] + 1 :])
        breaks, continues = (_jumps(loop.body, kind) for kind in (hir.Break, hir.Continue))
        self.once = continues and not tail or breaks and not whiles
        """whether the body becomes a loop of one round, which its `continue` ends"""
        self.tells = breaks and not (self.ends_with_loop and self.depth + self.once == 1)
        """whether `stopped` is needed"""

    def run(self) -> list[Stmt]:
        """The whole."""
        stopped: list[Stmt] = [hir.Assign(self.loop.stopped, hir.Const(False, BOOL))] if self.tells else []
        made = self.level(0, 0)
        orelse = self.loop.orelse if not leaves(made) else []
        return [*stopped, *made, *self.unless_stopped(orelse)]

    def unless_stopped(self, rest: list[Stmt]) -> list[Stmt]:
        """What the loop's `break` skips."""
        return [hir.If(self.asked(), [], rest)] if rest and self.tells else rest

    def asked(self) -> hir.Expr:
        return hir.Read(self.loop.stopped, BOOL)

    def level(self, n: int, loops: int) -> list[Stmt]:
        """A block with a part of the way to the `yield` in it."""
        block, i = self.places[n]
        s = block[i]
        middle: list[Stmt] = [s]
        leaves_loop = isinstance(s, hir.While)
        if n + 1 == len(self.places):
            middle, leaves_loop = self.body(s), self.once
        elif isinstance(s, hir.While):
            s.body = self.level(n + 1, loops + 1)
        elif isinstance(s, hir.If):
            made = self.level(n + 1, loops)
            s.then, s.other = (made, s.other) if self.places[n + 1][0] is s.then else (s.then, made)
        if self.tells and loops and leaves_loop:
            middle.append(hir.If(self.asked(), [hir.Break()], []))
        rest = block[i + 1 :] if not leaves(middle) else []
        return [*block[:i], *middle, *(rest if loops else self.unless_stopped(rest))]

    def body(self, s: Stmt) -> list[Stmt]:
        """What happens with an item."""
        assert isinstance(s, hir.ExprStmt) and isinstance(s.value, hir.Yield)
        body = self.loop.body
        for block in list(_blocks(body)):
            self.jumps(block)
        if self.once:
            body = [hir.While(hir.Const(True, BOOL), body if leaves(body) else [*body, hir.Break()], [], [])]
        return [hir.Assign(self.loop.item, s.value.value, s.value.pos), *body]

    def jumps(self, block: list[Stmt]) -> None:
        """The block's own `break` and `continue`."""
        for n, s in enumerate(block):
            if isinstance(s, hir.Continue) and self.once:
                block[n] = hir.Break(s.pos)
            elif isinstance(s, hir.Break) and self.tells:
                block[n:] = [hir.Assign(self.loop.stopped, hir.Const(True, BOOL)), s]
                return


def _jumps(body: list[Stmt], kind: type) -> bool:
    return any(isinstance(s, kind) for block in _blocks(body) for s in block)
