"""Lowering of a generator function: one C function makes the frame, another runs from one `yield` to the next.

    def count(n):           struct app__count__frame {      static bool app__count__next(rt_iter *it) {
        while n:              iter_int base;                  struct app__count__frame *frame = …it;
            yield n           rt_int n;                       rt_running run;
            n -= 1          };                                switch (rt_iter_enter(it, &run, RT_FRAME())) {
                                                              case 0: …

Variables are C locals. At a `yield` those that are read again before they are set go to the frame, and come back from
it behind the case: a frame holds what really lives across a `yield`, and loops without one run in registers.

All objects that the body makes lie in the frame's region. Values lie in the region that is current while the generator
runs, which is that of whoever asked for the next item; those that the frame keeps are copied into its region.
"""

from __future__ import annotations

from pyx2c.frontend import coroutines
from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Pos
from pyx2c.ir.lir import C, CFunction, S, cast, ends
from pyx2c.ir.types import NEVER, NONE
from pyx2c.lower.function import FunctionLowering
from pyx2c.lower.liveness import live_at_suspensions, names_in
from pyx2c.lower.raising import raised_by_letters
from pyx2c.lower.repr import declare, holds_value
from pyx2c.lower.values import Value
from pyx2c.lower.yielding import finish, own_iterator, ready, yield_expr

FunctionLowering.exprs[hir.Yield] = yield_expr
FunctionLowering.stmts[hir.Ready] = ready
WIDE = 1 << 16
"""a column beyond every line"""
ENTRY = 0
"""the number of the case at the function's start"""
FRAME_REGION = "r_frame"
RESERVED = {"it", "frame", "run", "env", "base", FRAME_REGION}


_KINDS = {coroutines.COROUTINE: " | RT_ITER_COROUTINE", coroutines.ASYNC_GENERATOR: " | RT_ITER_ASYNC"}
"""flags of what `async` functions make"""


def lower_generator(f: FunctionLowering) -> tuple[CFunction, CFunction]:
    """The function that makes the iterator, and its next function."""
    f.namer.taken |= {*f.program.reserved, *RESERVED}
    hidden = f.places.name_params()
    home = f.places.frame
    regions = f.places.enter_frame(FRAME_REGION)
    captured = f.program.captured(f.inst.ref)
    for var, name in captured:
        f.captured[var] = name
    params: list[tuple[str, str]] = []
    start = f.params(params)
    for ctype, name in params:
        f.locals.setdefault(name, lir.Local(name, ctype))
    body = f.block(f.inst.body)
    start += [f.box_of(var, None) for var in f.boxes if var not in f.inst.params]
    end: list[S] = [] if ends(body) else [lir.Line(finish(f))]
    whole: list[S] = [lir.Suspend(ENTRY, [], []), *_entered(f), *start, *body, *end]
    live = live_at_suspensions(whole, set(f.locals))
    given = {name for _, name in params}
    unset = live.get(ENTRY, frozenset()) - given
    live[ENTRY] = live.get(ENTRY, frozenset()) & given
    outside = dict(regions)
    if captured:
        outside["env"] = f"struct {f.program.closure_name(f.inst.ref)} *"
    members = _members(f, live)
    f.program.frame_struct(f.inst, {**outside, **members})
    cases = _cut(f, whole, live, given)
    cases[1:1] = [_zero(local) for n, local in f.locals.items() if n in unset]
    following = _next(f, cases, outside)
    return _maker(f, home, hidden, params, outside, members), following


def _zero(local: lir.Local) -> S:
    """What a variable holds that something else guards."""
    return lir.Set(local.name, C(local.zero if local.zero != "{0}" else f"({local.ctype}){{0}}"), None, False)


def _entered(f: FunctionLowering) -> list[S]:
    """What was thrown before the generator began is raised at the line of its definition."""
    ref = f.inst.ref
    if ref.internal or not f.program.engine.throws:
        return []
    first = min([ref.node.lineno, *(d.lineno for d in getattr(ref.node, "decorator_list", ()))])
    whole_line = Pos(ref.module.display_path, first, ref.node.col_offset, first, WIDE)
    return [lir.Line("rt_iter_resumed(it);", whole_line)]


def _members(f: FunctionLowering, live: dict[int, frozenset[str]]) -> dict[str, str]:
    """The frame's members: what is live somewhere, in the order of declaration, and what handlers keep."""
    crossing = frozenset().union(*live.values())
    return {**{n: local.ctype for n, local in f.locals.items() if n in crossing}, **f.kept}


def _cut(f: FunctionLowering, body: list[S], live: dict[int, frozenset[str]], params: set[str]) -> list[S]:
    """Each Suspend as saving, returning, a case and loading."""
    fixed = params - _assigned(body)

    def cut(stmts: list[S]) -> list[S]:
        result: list[S] = []
        for stmt in stmts:
            match stmt:
                case lir.Suspend():
                    result += _suspension(f, stmt, live.get(stmt.number, frozenset()), fixed)
                    continue
                case lir.If():
                    stmt.then, stmt.other = cut(stmt.then), cut(stmt.other)
                case lir.Loop() | lir.Block():
                    stmt.body = cut(stmt.body)
            result.append(stmt)
        return result

    return cut(body)


def _assigned(body: list[S]) -> set[str]:
    found: set[str] = set()
    for stmt in body:
        match stmt:
            case lir.Set():
                found.add(stmt.name)
            case lir.If():
                found |= _assigned(stmt.then) | _assigned(stmt.other)
            case lir.Loop():
                found |= {s.name for s in stmt.step} | _assigned(stmt.body)
            case lir.Block():
                found |= _assigned(stmt.body)
    return found


def _suspension(f: FunctionLowering, stmt: lir.Suspend, live: frozenset[str], fixed: set[str]) -> list[S]:
    names = [n for n in f.locals if n in live]
    loads: list[S] = [lir.Set(n, C(f"frame->{n}"), None, False) for n in names]
    if stmt.number == ENTRY:
        return [lir.Case(ENTRY), *loads]
    saves: list[S] = [lir.Line(f"frame->{n} = {_kept(f, n, f.places.frame)};") for n in names if n not in fixed]
    wait = "rt_iter_wait(it" if f.inst.ref.internal else "rt_iter_yield(&run"
    back = lir.Line(f"return {wait}, {stmt.number});")
    return [*saves, *stmt.leave, back, lir.Case(stmt.number), *loads, *stmt.enter]


def _kept(f: FunctionLowering, name: str, region: str) -> str:
    """A variable's value, fit for the frame."""
    rep, t = f.held.get(name, (None, None))
    if rep is None or not holds_value(rep):
        return name
    if t is None:
        return f"{f.traits.name('keep', rep)}({name}, {region})"
    return f.keep(Value(C(name), rep, t), region).c.text


def _maker(
    f: FunctionLowering,
    home: str,
    hidden: list[tuple[str, str]],
    params: list[tuple[str, str]],
    outside: dict[str, str],
    members: dict[str, str],
) -> CFunction:
    """What a call of the generator function does."""
    inst, t = f.inst, own_iterator(f)
    struct = f.program.frame_name(inst)
    closing = " | RT_ITER_CLOSING" if f.closing else ""
    flags = "" if inst.ref.internal else f" | RT_ITER_GENERATOR{_KINDS.get(inst.ref.flavour, '')}{closing}"
    new = f"rt_iter_new({home}, sizeof(struct {struct}){flags}, {inst.cname}__next)"
    lines = [f"struct {struct} *frame = {new};"]
    lines += [f"frame->{name} = {name};" for name in outside]
    lines += [f"frame->{name} = {_kept(f, name, home)};" for _, name in params if name in members]
    env = [(outside["env"], "env")] if "env" in outside else []
    if t.sent.type not in (NEVER, NONE):
        lines.append(f"frame->base.sent = {f.zero(f.reps.of(t.sent.type))};")
    if any(isinstance(s, hir.Ready) for s in inst.body):
        lines.append("rt_iter_next(&frame->base.base);")
    lines.append("return &frame->base;")
    body: list[S] = [lir.Line(line) for line in lines]
    return CFunction(inst.cname, f.program.comment(inst), f.reps.of(t).ctype, [*env, *hidden, *params], body)


def _next(f: FunctionLowering, cases: list[S], outside: dict[str, str]) -> CFunction:
    """From one `yield` to the next."""
    inst = f.inst
    struct = f"struct {f.program.frame_name(inst)} *"
    used = names_in(cases, {FRAME_REGION, *outside})
    f.locals["frame"] = lir.Local("frame", struct, "NULL")
    frame = lir.Set("frame", cast(struct, C("it")), None, False)
    # what a case reads may be left out of it in the end: then the closure isn't used
    unused = {"env": " RT_UNUSED"}
    top = [f"{declare(ct, n)}{unused.get(n, '')} = frame->{n};" for n, ct in outside.items() if n in used]
    if FRAME_REGION in used:
        top.append(f"rt_region *{FRAME_REGION} = rt_region_of(it);")
    top += [f"rt_sb *{name} = rt_std{'err' if err else 'out'}();" for err, name in f.prints.items()]
    enter = "it->state"
    if not inst.ref.internal:
        top.append("rt_running run;")
        enter = "rt_iter_enter(it, &run, RT_FRAME())"
    body: list[S] = [frame, *map(lir.Line, top), lir.Switch(C(enter), cases), lir.Line("return false;")]
    comment = f"/* The next item of {inst.ref.qualname}. */"
    params = [("rt_iter *", "it")]
    if f.program.is_brief(inst):
        raised_by_letters(body, f.program.constants.letters)
    kind = inst.ref.module.compact, not (inst.ref.is_hidden or inst.ref.internal)
    return CFunction(f"{inst.cname}__next", comment, "bool", params, body, f.locals, *kind)
