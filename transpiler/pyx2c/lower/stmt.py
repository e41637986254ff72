"""Lowering of statements but for try and text output."""

from __future__ import annotations

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Var
from pyx2c.ir.lir import C, negate
from pyx2c.ir.types import BOOL, NEVER, NONE, ClassT
from pyx2c.lower import growing, yielding
from pyx2c.lower.convert import convert
from pyx2c.lower.expr import field_of
from pyx2c.lower.function import FunctionLowering
from pyx2c.lower.leaving import LoopExit, RegionExit, leave
from pyx2c.lower.places import PROGRAM_REGION, region_of_object
from pyx2c.lower.repr import NONE_REP, holds_value
from pyx2c.lower.values import EFFECT, Value


def assign(f: FunctionLowering, s: hir.Assign) -> None:
    """`var = value`"""
    var = s.var
    if _is_known(s.value) and f.program.is_static(var):
        _flag(f, s, C("true"))
        return
    if id(s) in f.growing.appends:
        growing.append(f, s)
        return
    v = f.expr(s.value)
    if v.type is NEVER:
        f.discard(v)
        return
    v = convert(f, v, var.type, f.rep_of(var))
    v = _kept(f, var, v)
    if v.rep.kind == "none":
        f.discard(v)
    else:
        growing.begin_anew(f, s)
        _store(f, f.place(var), v, s)
    _flag(f, s, C("true"))


def _is_known(value: hir.Expr) -> bool:
    """Whether nothing keeps the value, since all who name it know it."""
    return isinstance(value.type, ClassT) or isinstance(value, hir.MakeClosure) and not value.captured


def _kept(f: FunctionLowering, var: Var, v: Value) -> Value:
    """A value fit for where the variable lives: a local one dies with the current region or is copied then."""
    if var.boxed and var.kind != "temp":
        box = f.place(var).text.removesuffix("->value")
        return f.keep(v, region_of_object(C(box)).text)
    if var.kind == "global" and not f.is_own_global(var):
        return f.keep(v, PROGRAM_REGION)
    return v


def delete(f: FunctionLowering, s: hir.Delete) -> None:
    """`del var`, where something asks whether it is bound"""
    _flag(f, s, C("false"))


def _flag(f: FunctionLowering, s: hir.Assign | hir.Delete, bound: C) -> None:
    """Notes whether the variable is bound, where something asks."""
    if s.var.flagged and s.var.kind == "global":
        f.line(f"{f.flag(s.var)} = {bound};", s.pos)
    elif s.var.flagged:
        f.out.append(lir.Set(f.flag(s.var), bound, s.pos or f.pos, False))


def _store(f: FunctionLowering, place: C, v: Value, s: hir.Assign) -> None:
    pos = v.pos or s.pos or f.pos
    if place.text in f.locals:
        f.out.append(lir.Set(place.text, v.c, pos, v.level == EFFECT))
    else:
        f.line(f"{place} = {v.c.at(lir.ASSIGN)};", pos)


def set_field(f: FunctionLowering, s: hir.SetField) -> None:
    """`obj->name = value`"""
    t, rep = s.field.cell.type, f.program.field_rep(s.field)
    obj, v = f.sequence([lambda: f.expr(s.obj), lambda: f.value(s.value, t, rep)])
    if s.field.flagged:
        obj = f.atom(obj)
    _set_field(f, s, obj, v)
    if s.field.flagged:
        f.line(f"{f.program.presence(obj.c, s.field)} = true;")


def _set_field(f: FunctionLowering, s: hir.SetField, obj: Value, v: Value) -> None:
    if v.rep.kind == "none":
        f.discard(v)
        f.discard(obj)
        return
    if v.level == EFFECT and obj.level == EFFECT:
        obj = f.temp(obj)
    if holds_value(v.rep) and not v.c.text.startswith("RT_INT("):
        obj = f.atom(obj)
        v = f.keep(v, region_of_object(obj.c).text)
    f.line(f"{field_of(f, obj, s.field)} = {v.c.at(lir.ASSIGN)};", v.pos or obj.pos or s.pos)


def delete_field(f: FunctionLowering, s: hir.DeleteField) -> None:
    """`del obj.name`: what it held is no longer the object's, so that it can go."""
    obj, rep = f.atom(f.expr(s.obj)), f.program.field_rep(s.field)
    if rep.kind != "none":
        f.line(f"{field_of(f, obj, s.field)} = {f.zero(rep)};", s.pos)
    f.line(f"{f.program.presence(obj.c, s.field)} = false;")


def expr_stmt(f: FunctionLowering, s: hir.ExprStmt) -> None:
    """A value nobody wants."""
    f.discard(f.expr(s.value))


def if_stmt(f: FunctionLowering, s: hir.If) -> None:
    """`if`"""
    cond = f.value(s.cond, BOOL)
    if cond.type is NEVER:
        f.discard(cond)
        return
    known = hir.known_truth(s.cond)
    if known is not None:
        f.discard(cond)
        f.out.extend(f.block(s.then if known else s.other))
        return
    then, other = f.block(s.then), f.block(s.other)
    pos = cond.pos or s.pos
    if not then and not other:
        f.discard(cond)
    elif not then:
        f.out.append(lir.If(negate(cond.c), other, [], pos))
    else:
        f.out.append(lir.If(cond.c, then, other, pos))


def while_stmt(f: FunctionLowering, s: hir.While) -> None:
    """A loop, in its region if it has one; `else` stands behind it."""
    region = f.places.open_loop(s)
    loop = LoopExit(region=region if s.orelse else None)
    if region is not None:
        f.exits.append(region)
    _loop(f, s, loop, region)
    if region is not None:
        f.exits.pop()
        f.out.extend(f.places.close(region, f.live.after[id(s)]))
    if s.orelse:
        f.out.extend(f.block(s.orelse))
        if loop.broken:
            f.out.append(lir.Label(loop.done))


def _loop(f: FunctionLowering, s: hir.While, loop: LoopExit, region: RegionExit | None) -> None:
    """A `for` where condition and step are expressions, else an endless loop that breaks."""
    before, cond = f.collect(lambda: f.value(s.cond, BOOL))
    end = f.places.end_iteration(s, region) if region is not None else []
    if len(end) == 1 and isinstance(end[0], lir.Line):
        loop.last = end[0].text
    f.exits.append(loop)
    body = f.block(s.body)
    step = f.block(s.step)
    f.exits.pop()
    if loop.last:
        body, end = [*body, *end], []
    if not all(isinstance(x, lir.Set) for x in step):
        end, step = [*end, *step], []
    loop.names(f, bool(s.orelse), bool(end))
    body = [*body, *([lir.Label(loop.again)] if loop.again else []), *end]
    steps = [x for x in step if isinstance(x, lir.Set)]
    if loop.relabel:
        body = _renamed(body, loop)
    endless = cond.c.text == "true" and not before
    if before:
        stop = lir.If(negate(cond.c), [lir.Line("break;")], [], cond.pos or s.pos)
        f.out.append(lir.Loop(None, steps, [*before, stop, *body], s.pos))
    else:
        f.out.append(lir.Loop(None if endless else cond.c, steps, body, cond.pos or s.pos))


def _renamed(body: list[lir.S], loop: LoopExit) -> list[lir.S]:
    for s in loop.jumps:
        if s.text == "break;" and loop.done:
            s.text = f"goto {loop.done};"
        elif s.text == "continue;" and loop.again:
            s.text = f"goto {loop.again};"
    return body


def break_stmt(f: FunctionLowering, s: hir.Break) -> None:
    """`break`, after what lies between is left."""
    leave(f, LoopExit, "break;", s.pos, f.live.jumps[id(s)])


def continue_stmt(f: FunctionLowering, s: hir.Continue) -> None:
    """`continue`"""
    leave(f, LoopExit, "continue;", s.pos, f.live.jumps[id(s)])


def return_stmt(f: FunctionLowering, s: hir.Return) -> None:
    """`return value`"""
    if f.inst.ref.is_generator:
        yielding.return_stmt(f, s)
        return
    if s.value is not None:
        f.places.return_made(s.value)
    v = f.expr(s.value) if s.value is not None else Value(C("0"), NONE_REP, NONE)
    if v.type is NEVER:
        f.discard(v)
        return
    v = convert(f, v, f.inst.result.type, f.result)
    if f.result.kind == "none":
        f.discard(v)
        leave(f, None, "return;", s.pos, f.live.jumps[id(s)])
        return
    below = f.places.below()
    if below:
        v = f.keep(v, below)
    if any(not isinstance(x, LoopExit) for x in f.exits):
        v = f.temp(v) if v.c.text not in ("true", "false") else v
    leave(f, None, f"return {v.c};", v.pos or s.pos, f.live.jumps[id(s)])


FunctionLowering.stmts.update({
    hir.Assign: assign, hir.Delete: delete, hir.SetField: set_field,
    hir.DeleteField: delete_field, hir.ExprStmt: expr_stmt, hir.If: if_stmt,
    hir.While: while_stmt, hir.Break: break_stmt, hir.Continue: continue_stmt, hir.Return: return_stmt,
})  # fmt: skip
