"""`yield` and `return` in a generator: the function returns, and begins again behind the `yield`.

    x = yield n     →     frame->base.item = n;
                          return rt_iter_yield(&run, 1);
                        case 1:
                          x = frame->base.sent;

A `try` around is left and entered anew. An `except` clause around is suspended: what it caught is kept in the frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Pos
from pyx2c.ir.lir import C
from pyx2c.ir.types import NEVER, NONE, IterT
from pyx2c.lower.convert import convert
from pyx2c.lower.leaving import HandlerExit, LoopExit, TryExit, leave
from pyx2c.lower.repr import NONE_REP
from pyx2c.lower.values import FIXED, Value

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering


def own_iterator(f: FunctionLowering) -> IterT:
    """What a call of this generator function returns."""
    t = f.inst.memo["iterator"]
    assert isinstance(t, IterT)
    return t


def yield_expr(f: FunctionLowering, e: hir.Yield) -> Value:
    """Gives an item and waits. Whoever asked for it reads it at once, so it may lie in that one's region."""
    t = own_iterator(f)
    inner = f.atom(f.expr(e.inner)) if e.inner is not None else None
    v = f.expr(e.value)
    if v.type is NEVER:
        f.discard(v)
        return Value(C("0"), NONE_REP, NEVER)
    v = convert(f, v, t.item.type)
    if v.rep.kind == "none":
        f.discard(v)
    else:
        f.line(f"frame->base.item = {v.c.at(lir.ASSIGN)};", v.pos or e.pos)
    suspend(f, e.pos)
    if inner is not None and f.program.engine.throws:
        f.closing = True
        f.line(f"rt_iter_delegate(it, &{inner.c.at(lir.PRIMARY)}->base);", e.pos)
    if f.program.engine.throws and not f.inst.ref.internal:
        f.line("rt_iter_resumed(it);", e.pos)
    return _sent(f, e, t)


def _sent(f: FunctionLowering, e: hir.Yield, t: IterT) -> Value:
    """What `send` left: taken once, so that `next` finds None there."""
    if t.sent.type in (NEVER, NONE):
        return Value(C("0"), NONE_REP, NONE)
    rep = f.reps.of(t.sent.type)
    name = f.new_temp(rep, "sent1", t.sent.type)
    f.out.append(lir.Set(name, C("frame->base.sent"), e.pos, False))
    f.line(f"frame->base.sent = {f.zero(rep)};")
    return convert(f, Value(C(name), rep, t.sent.type, FIXED), e.type)


def suspend(f: FunctionLowering, pos: Pos | None) -> None:
    """Returns to whoever asked for the item, and comes back."""
    f.suspensions += 1
    f.closing |= any(not isinstance(x, LoopExit) for x in f.exits)
    node = lir.Suspend(f.suspensions, [], [], pos)
    for x in reversed(f.exits):
        if isinstance(x, TryExit):
            node.leave.append(lir.Line(f"rt_handler_leave(&{x.handler});"))
        elif isinstance(x, HandlerExit):
            f.kept[x.exc] = "rt_exc *"
            node.leave.append(lir.Line(f"frame->{x.exc} = {x.exc};"))
            node.leave.append(lir.Line(f"rt_handler_suspend(&{x.handler}, {f.places.frame});"))
        else:
            assert isinstance(x, LoopExit), "a region is open at a yield"
    for x in f.exits:
        if isinstance(x, TryExit):
            x.label = x.label or f.fresh("except1")
            node.enter.append(lir.Line(f"if (!RT_TRY(&{x.handler})) goto {x.label};"))
        elif isinstance(x, HandlerExit):
            node.enter.append(lir.Line(f"{x.exc} = frame->{x.exc};"))
            node.enter.append(lir.Line(f"rt_handler_resume(&{x.handler}, {x.exc});"))
    f.out.append(node)


def ready(f: FunctionLowering, s: hir.Ready) -> None:
    """The end of what is done when the iterator is made."""
    suspend(f, s.pos)


def return_stmt(f: FunctionLowering, s: hir.Return) -> None:
    """`return value` of a generator: StopIteration carries it."""
    t = own_iterator(f)
    v = f.expr(s.value) if s.value is not None else Value(C("0"), NONE_REP, NONE)
    if v.type is NEVER:
        f.discard(v)
        return
    none = v.type is NONE
    if none or t.result.type is NEVER:
        f.discard(v)
    else:
        v = f.keep(convert(f, v, t.result.type), f.places.frame)
        f.line(f"frame->base.result = {v.c.at(lir.ASSIGN)};", v.pos or s.pos)
    leave(f, None, finish(f, none), s.pos, f.live.jumps[id(s)])


def finish(f: FunctionLowering, none: bool = True) -> str:
    """The statement with which the generator ends, returning None or a value."""
    if f.inst.ref.internal:
        return "return rt_iter_end(it);"
    return "return rt_iter_finish(&run);" if none else "return rt_iter_return(&run);"
