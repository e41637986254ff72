"""Lowering of try, finally and raise, after the pattern in docs/runtime-abi.md."""

from __future__ import annotations

from pyx2c.ir import hir, lir
from pyx2c.ir.lir import C, call, cast, ends
from pyx2c.ir.types import NEVER
from pyx2c.lower.function import FunctionLowering
from pyx2c.lower.leaving import HandlerExit, TryExit
from pyx2c.lower.liveness import names_in
from pyx2c.lower.raising import raised_at_once


def _handler_variable(f: FunctionLowering) -> tuple[str, str]:
    name = f.fresh("h1")
    exc = f.fresh("caught1")
    f.out.append(lir.Line(f"rt_handler {name};"))
    return name, exc


def try_stmt(f: FunctionLowering, s: hir.Try) -> None:
    """`try` with its handlers."""
    if not s.body:
        f.out.extend(f.block(s.orelse))
        return
    inner, _ = f.collect(lambda: _try(f, s))
    f.out.append(lir.Block(inner))


def _try(f: FunctionLowering, s: hir.Try) -> None:
    h, exc = _handler_variable(f)
    entry = TryExit(h)
    f.exits.append(entry)
    body = f.block(s.body)
    f.exits.pop()
    if not ends(body):
        body = [*body, lir.Line(f"rt_handler_leave(&{h});"), *f.block(s.orelse)]
    f.exits.append(HandlerExit(h, exc, f.places.assigned.of(s)))
    clauses, _ = f.collect(lambda: _clauses(f, s, s.handlers, h, exc))
    f.exits.pop()
    caught = [*entered(entry), *f.places.named_handler(h, s), *_caught(f, s, h, exc, clauses), *clauses]
    f.out.append(lir.If(C(f"RT_TRY(&{h})"), body, caught, s.pos))


def _caught(f: FunctionLowering, s: hir.Try | hir.Finally, h: str, exc: str, then: list[lir.S]) -> list[lir.S]:
    """Gives the exception its name, if anything uses it."""
    used = exc in f.kept or names_in(then, {exc})
    return [lir.Line(f"rt_exc *{exc} = rt_handler_exc(&{h});", s.pos)] if used else []


def entered(entry: TryExit) -> list[lir.S]:
    """Where a generator that resumed in the body of a `try` enters its handler."""
    return [lir.Label(entry.label)] if entry.label else []


def _clauses(f: FunctionLowering, s: hir.Try, handlers: list[hir.Handler], h: str, exc: str) -> None:
    if not handlers:
        f.line(f"rt_reraise({exc});")
        return
    first, *rest = handlers
    body, _ = f.collect(lambda: _clause(f, s, first, h, exc))
    if not first.classes or any(c.name == "BaseException" and c.builtin for c in first.classes):
        f.out.extend(body)
        return
    test: C | None = None
    for cls in first.classes:
        one = f.program.is_a(C(f"{exc}->cls"), cls)
        test = one if test is None else lir.binary("||", test, one)
    assert test is not None
    other, _ = f.collect(lambda: _clauses(f, s, rest, h, exc))
    f.out.append(lir.If(test, body, other, first.pos))


def _clause(f: FunctionLowering, s: hir.Try, handler: hir.Handler, h: str, exc: str) -> None:
    if handler.var is not None and handler.var.type is not NEVER:
        rep = f.reps.of(handler.var.type)
        value = C(exc) if rep.ctype == "rt_exc *" else cast(rep.ctype, C(exc))
        place = f.place(handler.var)
        if place.text in f.locals:
            f.out.append(lir.Set(place.text, value, handler.pos, False))
        else:
            f.line(f"{place} = {value};")
    body = f.block(handler.body)
    f.out.extend(body)
    if not ends(body):
        f.out.extend(f.places.keeps(f.live.after[id(s)], f.places.assigned.of(s), f"{h}.regions"))
        f.line(f"rt_handler_done(&{h});")


def finally_stmt(f: FunctionLowering, s: hir.Finally) -> None:
    """`finally`: its code stands on every way out."""
    inner, _ = f.collect(lambda: _finally(f, s))
    f.out.append(lir.Block(inner))


def _finally(f: FunctionLowering, s: hir.Finally) -> None:
    h, exc = _handler_variable(f)
    entry = TryExit(h, s.final)
    f.exits.append(entry)
    body = f.block(s.body)
    f.exits.pop()
    if not ends(body):
        body = [*body, lir.Line(f"rt_handler_leave(&{h});"), *f.block(s.final)]
    f.exits.append(HandlerExit(h, exc, f.places.assigned.of(s)))
    final = f.block(s.final)
    f.exits.pop()
    if not ends(final):
        final.append(lir.Line(f"rt_reraise({exc});", s.pos))
    caught = [*entered(entry), *f.places.named_handler(h, s), *_caught(f, s, h, exc, final), *final]
    f.out.append(lir.If(C(f"RT_TRY(&{h})"), body, caught, s.pos))


def raise_stmt(f: FunctionLowering, s: hir.Raise) -> None:
    """`raise`"""
    if s.value is None:
        inner = next((x.exc for x in reversed(f.exits) if isinstance(x, HandlerExit)), None)
        f.line(f"rt_reraise({inner});" if inner else "rt_raise_again(rt_handled);", s.pos)
        return
    actions = [lambda: f.expr(s.value)]
    if s.cause is not None:
        actions.append(lambda: f.expr(s.cause))  # type: ignore[arg-type]
    values = f.sequence(actions)
    if any(v.type is NEVER for v in values):
        for v in values:
            f.discard(v)
        return
    args = [f.settle(v) for v in values]
    given = [v.c if v.rep.ctype == "rt_exc *" else cast("rt_exc *", v.c) for v in args]
    if s.cause is None and not s.suppress:
        if s.again or not raised_at_once(f.out, given[0].text, s.pos):
            f.line(f"{call('rt_reraise' if s.again else 'rt_raise', *given)};", s.pos)
    else:
        f.line(f"{call('rt_raise_from', *given, *([C('NULL')] if s.suppress else []))};", s.pos)


FunctionLowering.stmts.update({hir.Try: try_stmt, hir.Finally: finally_stmt, hir.Raise: raise_stmt})
