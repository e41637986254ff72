"""The constraints of one function: a walk over its HIR that gives each expression and variable a shape.

    def add(names, name):        names: (N0, N1, …), name: a str, so it has no shape
        row = [name]             row: (R0, R1, …), allocated in R0
        names.append(row)        R0 outlives N1, R1 = N2, …

Operations are read off their rows: a type parameter that occurs in several containers makes their contents one, an
argument that is a type parameter may be stored where the row writes or allocates, a result may come out of them.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Any

from pyx2c.analysis.liveness import Liveness
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import IterT, TupleT, Type
from pyx2c.ir.walk import parts
from pyx2c.regions import lengthening, operations, throwing
from pyx2c.regions.signature import EMPTY, instantiate
from pyx2c.regions.variables import LEVELS, RVar, Scope, Shape, Slot, flow, load
from pyx2c.regions.world import Site, World


def is_module(inst: FuncInst) -> bool:
    """Whether an instance is a module's body."""
    return inst.ref.qualname == "<module>"


class Constraints:
    """Collects the constraints of a function; `run` walks it."""

    def __init__(self, world: World, inst: FuncInst, live: Liveness) -> None:
        self.world = world
        self.inst = inst
        self.live = live
        self.growing = world.growing[inst]
        self.body = Scope("function", None)
        self.scope = self.body
        self.scopes: dict[int, Scope] = {}
        self.slots: dict[Slot, RVar] = {}
        self.shapes: dict[Var, Shape | None] = {}
        self.sites: list[Site] = []
        self.calls: dict[tuple[int, int], list[RVar]] = {}
        self.call_scopes: dict[tuple[int, int], Scope] = {}
        self.text: set[Scope] = set()
        self.big: set[Scope] = set()
        self.unplaced: set[int] = set()  # ids of expressions whose value is made elsewhere, or not at all
        self.direct: list[tuple[Any, RVar, Scope]] = []
        """values that are stored at once: they may be made in the region of what they are stored into"""
        self.caught: list[tuple[RVar, Scope]] = []
        self.exceptions_escape = False
        self.just_made: set[Var] = set()
        """temporaries that hold an exception made for one `raise`, and those of handlers"""
        self.cleaning = 0
        """how many `finally` blocks are around this point"""
        self.doomed = 0
        """how many blocks around this point end in `raise`: they run at most once"""
        self.trying = 0
        """how many bodies of `try` are around this point"""
        self.thrown_out: set[int] = set()
        """ids of the `New` nodes of exceptions made to leave the function: in blocks that end in `raise`"""
        self.result = self._external("result", 0) if self.has_objects(inst.result.type) else None
        self.env: Shape | None = None
        self.captures = set(world.captured(inst.ref)) if not inst.ref.bound else set()

    @property
    def is_module(self) -> bool:
        """Whether it is a module's body, whose own region is the program's."""
        return is_module(self.inst)

    def allocated(self, but: Container[int] = ()) -> list[RVar]:
        """All that objects are allocated in, here (but for these nodes) or by what is called; boxes of variables."""
        own = [s.at for s in self.sites if id(s.node) not in but]
        own += [shape[0] for var, shape in self.shapes.items() if shape is not None and var.boxed]
        return own + [v for given in self.calls.values() for v in given]

    @property
    def may_use_stack(self) -> bool:
        """Whether the function's C stack lives as long as its variables."""
        return not self.is_module and not self.is_generator

    @property
    def is_generator(self) -> bool:
        """Whether a call makes a frame, in whose region everything lies that the body makes."""
        return bool(self.inst.ref.is_generator)

    # -- shapes -----------------------------------------------------------------------------------

    def has_objects(self, t: Type) -> bool:
        """Whether values of the type have a shape."""
        return self.world.kinds.has_objects(t)

    def fresh_var(self) -> RVar:
        """A region variable mentioned here."""
        return self.make_var(self.scope)

    def make_var(self, scope: Scope | None = None, program: str = "") -> RVar:
        """Any region variable of the function is made here."""
        return RVar(scope, program)

    def fresh(self) -> Shape:
        """A shape of new region variables."""
        return tuple(self.fresh_var() for _ in range(LEVELS))

    def for_good(self, why: str) -> Shape:
        """The shape of what lives in the program's region."""
        return (self.make_var(program=why),) * LEVELS

    def _external(self, kind: str, index: int) -> Shape:
        shape = tuple(self.make_var(self.body) for _ in range(LEVELS))
        for level, v in enumerate(shape):
            slot = Slot(kind, index, level)
            v.slots.append(slot)
            self.slots[slot] = v
        return shape

    def shape(self, var: Var) -> Shape | None:
        """The shape of a variable, mentioned here."""
        if var.kind == "global" and self.world.own_globals.get(var) is not self.inst:
            return self.for_good(f"`{var.name}` is a module-level variable")
        if var in self.captures:
            assert self.env is not None
            return load(self.env)
        if var not in self.shapes:
            needed = var.boxed or self.has_objects(var.type)
            made = self.shapes[var] = tuple(self.make_var() for _ in range(LEVELS)) if needed else None
            if made is not None and var.boxed:
                self._mention(made, self.body)
                self.sites.append(Site(var, made[0], self.body, "box"))
        found = self.shapes[var]
        self._mention(found, self.scope)
        return found

    def _mention(self, shape: Shape | None, scope: Scope) -> None:
        for v in shape or ():
            v.mention(scope)

    # -- the walk ---------------------------------------------------------------------------------

    def run(self) -> Constraints:
        """Walks the function."""
        if self.captures:
            self.env = self._external("env", 0)
        for i, p in enumerate(self.inst.params):
            if p.boxed or self.has_objects(p.type):
                given = self._external("param", i) if self.has_objects(p.type) else None
                if p.boxed:
                    flow(given, self.shape(p))
                else:
                    self.shapes[p] = given
        self.block(self.inst.body)
        if self.is_generator:
            self._in_frame()
        return self

    def _in_frame(self) -> None:
        """The frame keeps parameters and closure, and lives where all lies that the body makes or has made."""
        assert self.result is not None
        self.site(self.inst, self.result[0], "generator")
        for shape in (*(self.shapes.get(p) for p in self.inst.params), self.env):
            flow(shape, load(self.result))
        for at in self.allocated():
            if not at.fixed:
                at.unify(self.result[0])

    def block(self, stmts: list[Stmt]) -> None:
        """Statements in a row."""
        doomed = bool(stmts) and isinstance(stmts[-1], hir.Raise)
        self.doomed += doomed
        for s in stmts:
            self.stmt(s)
        self.doomed -= doomed

    def stmt(self, s: Any) -> None:
        """One statement."""
        match s:
            case hir.Assign():
                if s.var.kind == "temp" and throwing.is_fresh(self, s.value):
                    self.just_made.add(s.var)
                if s.var in self.growing.homes and id(s) in self.growing.appends:
                    self._add_to(s)
                    return
                flow(self.seen_as(s.value, s.var.type), self.shape(s.var))
            case hir.SetField():
                container = self.expr(s.obj)
                value = lengthening.unasked(self, s.value, self.stored(s.value), s.field.cell.type)
                self.goes_to(s.value, container)
                if container is not None:
                    flow(value, load(container))
            case hir.If():
                self.expr(s.cond)
                self.block(s.then)
                self.block(s.other)
            case hir.While():
                self._loop(s)
            case hir.Return():
                result = load(self.result) if self.is_generator and self.result is not None else self.result
                flow(self.seen_as(s.value, self.inst.result.type) if s.value is not None else None, result)
            case hir.Raise():
                self._raise(s)
            case hir.Try():
                self.trying += 1
                self.block(s.body)
                self.trying -= 1
                self.block(s.orelse)
                for h in s.handlers:
                    self._handler(h)
            case hir.Finally():
                self.trying += 1
                self.block(s.body)
                self.trying -= 1
                self.cleaning += 1
                self.block(s.final)
                self.cleaning -= 1
            case _:
                for part in parts(s):
                    self._any(part)

    def _add_to(self, s: hir.Assign) -> None:
        """Text added where a string grows."""
        for piece in self.growing.appends[id(s)]:
            self.expr(piece)
        if not self.doomed:
            self.text.add(self.home_of(s.var))

    def home_of(self, var: Var) -> Scope:
        """The block in whose region a steady string grows."""
        around = self.growing.homes[var]
        return self.scopes[id(around[-1])] if around else self.body

    def _any(self, code: Any) -> None:
        """Evaluates code whose result goes nowhere."""
        if isinstance(code, list):
            for c in code:
                self._any(c)
        elif isinstance(code, Expr):
            self.expr(code)
        elif isinstance(code, Stmt):
            self.stmt(code)
        elif code is not None and not isinstance(code, str | int | float | bytes):
            for part in parts(code):
                self._any(part)

    def _loop(self, s: hir.While) -> None:
        outer = self.scope
        if id(s) not in self.scopes:
            self.scopes[id(s)] = Scope("loop", outer, s)
        self.scope = self.scopes[id(s)]
        self.expr(s.cond)
        self.block(s.body)
        self.block(s.step)
        self.scope = outer
        for var in sorted(self.live.carried[id(s)], key=lambda v: v.name):
            if var in self.shapes:
                self.shape(var)
        self.block(s.orelse)

    def _handler(self, h: hir.Handler) -> None:
        outer = self.scope
        self.scope = Scope("handler", outer, h)
        if h.var is not None:
            self.just_made.add(h.var)
            shape = self.shape(h.var)
            if shape is not None:
                self.in_exception(shape)
                self.caught.append((shape[0], self.scope))
        self.block(h.body)
        self.scope = outer

    def _raise(self, s: hir.Raise) -> None:
        for value in (s.value, s.cause):
            if value is not None:
                self.expr(value)
        if s.value is not None and not throwing.is_fresh(self, s.value):
            self.exceptions_escape = True

    def in_exception(self, shape: Shape) -> None:
        """What an exception refers to lives for good, and itself where exceptions outlive their handlers."""
        for level in shape[1:]:
            level.unify(self.make_var(program="an exception refers to it"))
        if self.world.exceptions_stay:
            shape[0].unify(self.make_var(program="an exception outlives its handler"))

    # -- expressions ------------------------------------------------------------------------------

    def expr(self, e: Expr) -> Shape | None:
        """An expression's shape; None where it yields no objects."""
        handler = _EXPRS.get(type(e))
        if handler is not None:
            return handler(self, e)
        for part in parts(e):
            self._any(part)
        return self.for_good(f"{type(e).__name__} is not analysed") if self.has_objects(e.type) else None

    def seen_as(self, e: Expr, wanted: Type) -> Shape | None:
        """The shape of an expression that goes where values of type `wanted` are."""
        return lengthening.unasked(self, e, self.expr(e), wanted)

    def stored(self, e: Expr) -> Shape | None:
        """Like `expr` for what is about to be stored; `goes_to` says where."""
        made = made_value(e)
        if operations.makes_text(self, made):
            self.unplaced.add(id(made))
        return self.expr(e)

    def goes_to(self, e: Expr, container: Shape | None) -> None:
        """Where the value of a `stored` expression goes."""
        made = made_value(e)
        if id(made) in self.unplaced and not self.doomed:
            if container is None:
                self.makes(text=True)
            else:
                self.direct.append((made, container[0], self.scope))

    def site(self, node: Any, at: RVar, what: str) -> None:
        """An allocation here."""
        self.sites.append(Site(node, at, self.scope, what))

    def makes(self, text: bool = False, big: bool = False) -> None:
        """A value is allocated in the current region here."""
        if self.doomed:
            return
        if text:
            self.text.add(self.scope.home)
        if big:
            self.big.add(self.scope.home)

    def call(self, key: tuple[int, int], func: FuncInst, args: list[Expr], env: Shape | None, t: Type) -> Shape | None:
        """A call of a function instance."""
        given = enumerate(zip(args, func.params, strict=True))
        shapes: dict[tuple[str, int], Shape | None] = {("param", i): self.seen_as(a, p.type) for i, (a, p) in given}
        return self.apply(key, func, shapes, env, t)

    def apply(
        self,
        key: tuple[int, int],
        func: FuncInst,
        shapes: dict[tuple[str, int], Shape | None],
        env: Shape | None,
        t: Type,
    ) -> Shape | None:
        """The same with evaluated arguments."""
        sig = self.world.signatures.get(func, EMPTY)
        result = self.fresh() if self.has_objects(t) or self.has_objects(func.result.type) else None
        own_env = env if env is not None else self.env
        shapes |= {("env", 0): own_env, ("result", 0): result}
        for_good = self.make_var(program=f"{func.ref.name} keeps it for good")
        self.calls[key] = instantiate(sig, shapes, for_good, self.fresh_var)
        self.call_scopes[key] = self.scope
        self.makes(sig.makes_text, sig.makes_big)
        return result


def made_value(e: Expr) -> Expr:
    """The expression that makes what `e` yields."""
    return made_value(e.value) if isinstance(e, hir.Coerce) else e


def _read(c: Constraints, e: hir.Read) -> Shape | None:
    found = c.shape(e.var)
    return found if c.has_objects(e.type) else None


def _call(c: Constraints, e: hir.Call) -> Shape | None:
    env = c.expr(e.env) if e.env is not None else None
    return c.call((id(e), 0), e.func, e.args, env, e.type)


def _make_closure(c: Constraints, e: hir.MakeClosure) -> Shape | None:
    made = c.fresh() if e.ref.bound or c.world.captured(e.ref) else None
    for x in e.captured:
        value = c.expr(x)
        if made is not None and e.ref.bound:
            flow(value, load(made))
    if made is None:
        return c.fresh() if c.has_objects(e.type) else None
    c.site(e, made[0], "closure")
    if not e.ref.bound:
        for var in c.world.captured(e.ref):
            _capture(c, var, made)
    return made


def _capture(c: Constraints, var: Var, made: Shape) -> None:
    shape = c.shape(var)
    if shape is None:
        return
    if var.boxed:
        shape[0].unify(made[1])
    flow(shape, load(made))


def _yield(c: Constraints, e: hir.Yield) -> Shape | None:
    """What goes out and what comes in: the iterator refers to both."""
    assert c.result is not None
    if e.inner is not None:
        c.expr(e.inner)
    if c.scope.in_handler or c.cleaning:
        c.exceptions_escape = True
    assert isinstance(c.inst.result.type, IterT)
    flow(c.seen_as(e.value, c.inst.result.type.item.type), load(c.result))
    return load(c.result) if c.has_objects(e.type) else None


def _new(c: Constraints, e: hir.New) -> Shape:
    made = c.fresh()
    if e.cls.is_exception:
        c.in_exception(made)
        if throwing.leaves_function(c, e):
            c.thrown_out.add(id(e))
    if e.cls in c.world.pinned:
        for level in made:
            level.unify(c.make_var(program=f"a method of {e.cls.name} that generic code calls allocates in it"))
    c.site(e, made[0], e.cls.name)
    return made


def _get_field(c: Constraints, e: hir.GetField) -> Shape | None:
    obj = c.expr(e.obj)
    if not c.has_objects(e.type):
        return None
    owner = getattr(e.field, "owner", None)
    if owner is not None and owner.builtin:
        c.exceptions_escape = True
    return load(obj) if obj is not None else c.fresh()


def _captured(c: Constraints, e: hir.Captured) -> Shape | None:
    closure = c.expr(e.closure)
    if not c.has_objects(e.type):
        return None
    return load(closure) if closure is not None else c.fresh()


def _tuple_make(c: Constraints, e: hir.TupleMake) -> Shape | None:
    made = c.fresh() if c.has_objects(e.type) else None
    assert isinstance(e.type, TupleT)
    for item, t in zip(e.items, e.type.items, strict=True):
        flow(c.seen_as(item, t), made)
    return made


def _same(name: str) -> Callable[[Constraints, Any], Shape | None]:
    def shape(c: Constraints, e: Any) -> Shape | None:
        found = c.expr(getattr(e, name))
        if not c.has_objects(e.type):
            return None
        return found if found is not None else c.fresh()

    return shape


def _if_expr(c: Constraints, e: hir.IfExpr) -> Shape | None:
    c.expr(e.cond)
    made = c.fresh() if c.has_objects(e.type) else None
    for way in (e.then, e.other):
        flow(c.seen_as(way, e.type), made)
    return made


def _seq(c: Constraints, e: hir.Seq) -> Shape | None:
    for s in e.stmts:
        c.stmt(s)
    found = c.seen_as(e.value, e.type)
    if not c.has_objects(e.type):
        return None
    return found if found is not None else c.fresh()


def _build_str(c: Constraints, e: hir.BuildStr) -> None:
    for part in e.parts:
        c._any(part)
    if id(e) not in c.unplaced:
        c.makes(text=True)


_EXPRS: dict[type, Callable[[Constraints, Any], Shape | None]] = {
    hir.Const: lambda c, e: c.fresh() if c.has_objects(e.type) else None, hir.Read: _read,
    hir.Prim: operations.prim, hir.Call: _call, hir.MakeClosure: _make_closure, hir.Captured: _captured,
    hir.New: _new, hir.GetField: _get_field, hir.TupleMake: _tuple_make,
    hir.TupleGet: _same("tuple"), hir.IfExpr: _if_expr, hir.Coerce: lengthening.coerce, hir.Seq: _seq,
    hir.BuildStr: _build_str, hir.Yield: _yield,
}  # fmt: skip
