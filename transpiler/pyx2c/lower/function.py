"""Lowering of one function: the state shared by expressions and statements.

    print(f(x) + g(y))   →   rt_int t1 = app__f(x);
                             rt_int t2 = app__g(y);
                             rt_int_str(out, rt_int_add(t1, t2));

Each expression becomes a C expression and, before it, statements. Operands that a later operand could change, or that
may raise, are moved into temporaries, so that Python's order of evaluation stays and each raising call has a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from pyx2c.analysis.growing import Growing
from pyx2c.analysis.interval import Interval
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Expr, Pos, Var
from pyx2c.ir.lir import C, CFunction, S, call
from pyx2c.ir.types import FLOAT, INT, NEVER, NONE, Type
from pyx2c.lower import profiled, views
from pyx2c.lower.convert import convert, widened
from pyx2c.lower.names import Namer, c_identifier, separator
from pyx2c.lower.places import PROGRAM_REGION, Places
from pyx2c.lower.raising import raised_by_letters
from pyx2c.lower.repr import INT_REP, NONE_REP, Rep, declare, holds_value
from pyx2c.lower.values import EFFECT, FIXED, LOCAL, READS, Value

if TYPE_CHECKING:
    from pyx2c.lower.program import ProgramLowering


_CONSTANT = re.compile(r"\w+|RT_(INT|STR)\(-?\w+\)")
"""of names and literals; what is computed may look at a region that is closed before it is used"""


class FunctionLowering:
    """Lowers one function instance or module body."""

    exprs: dict[type, Callable[[FunctionLowering, Any], Value]] = {}
    stmts: dict[type, Callable[[FunctionLowering, Any], None]] = {}

    def __init__(self, program: ProgramLowering, inst: FuncInst) -> None:
        self.program = program
        self.reps = program.reps
        self.traits = program.traits
        self.constants = program.constants
        self.inst = inst
        self.out: list[S] = []
        self.namer = Namer()
        self.names: dict[Var, str] = {}
        self.python_names: frozenset[str] = frozenset()
        self.locals: dict[str, lir.Local] = {}
        self.captured: dict[Var, str] = {}
        self.boxes: list[Var] = []
        self.flags: dict[Var, str] = {}
        self.rooms: dict[Var, str] = {}
        self.exits: list[Any] = []
        facts = program.regions.functions[inst]
        self.live = facts.live
        self.places = Places(self, facts)
        self.pos: Pos | None = None
        self.result: Rep = program.result_rep(inst)
        self.branches: list[tuple[list[S], lir.If]] = []
        self.prints: dict[bool, str] = {}
        self.growing = Growing()
        self.held: dict[str, tuple[Rep, Type | None]] = {}
        """what the C variables in `locals` hold"""
        self.suspensions = 0
        self.closing = False
        """in a generator: ending it early runs code of its own"""
        self.kept: dict[str, str] = {}
        """in a generator: further members of its frame, and their C types"""
        self.lengthening = PROGRAM_REGION
        """where a conversion makes tuples that hold objects"""

    # -- statements out ---------------------------------------------------------------------------

    def line(self, text: str, pos: Pos | None = None) -> None:
        """Emits one line."""
        self.out.append(lir.Line(text, pos or self.pos))

    def block(self, stmts: list[hir.Stmt]) -> list[S]:
        """Lowers statements into a list of their own."""
        saved, self.out = self.out, []
        for stmt in stmts:
            self.stmt(stmt)
        result, self.out = self.out, saved
        return result

    def collect(self, action: Callable[[], Any]) -> tuple[list[S], Any]:
        """What `action` emits, and its result."""
        saved, self.out = self.out, []
        try:
            value = action()
            return self.out, value
        finally:
            self.out = saved

    def stmt(self, stmt: hir.Stmt) -> None:
        """Lowers a statement."""
        saved, self.pos = self.pos, getattr(stmt, "pos", None) or self.pos
        self.stmts[type(stmt)](self, stmt)
        self.pos = saved

    def open_branch(self, cond: C) -> None:
        """Begins an `if`; what is emitted until open_else is its first branch."""
        node = lir.If(cond, [], [], self.pos)
        self.out.append(node)
        self.branches.append((self.out, node))
        self.out = node.then

    def open_else(self) -> None:
        """The second branch of the innermost open `if`."""
        self.out = self.branches[-1][1].other

    def close_branch(self) -> None:
        """Ends the innermost open `if`."""
        self.out = self.branches.pop()[0]

    # -- expressions ------------------------------------------------------------------------------

    def expr(self, e: Expr) -> Value:
        """Lowers an expression: the result must be used exactly once."""
        v = self.exprs[type(e)](self, e)
        if self.counts(e) and v.type is not NEVER:
            v = self.temp(replace(v, pos=v.pos or getattr(e, "pos", None)))
        v = widened(v)
        return replace(v, span=self.span(e)) if v.rep.kind in ("int", "raw", "unsigned") else v

    def counts(self, e: Expr) -> bool:
        """Whether an expression allocates in a program that counts its memory: then it is a statement of its own."""
        return self.program.profile is not None and profiled.allocates(e)

    def span(self, e: Expr) -> Interval:
        """The integers that an expression can yield."""
        return self.program.ranges.of(e)

    def value(self, e: Expr, to: Type, rep: Rep | None = None) -> Value:
        """Lowers an expression, in the representation of `to` or as `rep`."""
        return convert(self, self.expr(e), to, rep)

    def tagged(self, v: Value) -> Value:
        """An int as a tagged word."""
        return convert(self, v, INT)

    def temp_rep(self, e: Expr) -> Rep:
        """The form in which a temporary holds an expression's value: an int that fits is a machine word."""
        return self.program.int_rep(e.type, self.span(e))

    def sequence(self, actions: list[Callable[[], Value]]) -> list[Value]:
        """Evaluates in order, moving into temporaries what later operands could disturb."""
        values: list[Value] = []
        for action in actions:
            stmts, value = self.collect(action)
            if stmts:
                values = [self.temp(v) if v.level >= LOCAL else v for v in values]
            elif value.level == EFFECT:
                values = [self.temp(v) if v.level >= READS else v for v in values]
            elif value.level >= READS:
                values = [self.temp(v) if v.level == EFFECT else v for v in values]
            self.out.extend(stmts)
            values.append(value)
        return values

    def operands(self, exprs: list[Expr]) -> list[Value]:
        """Several expressions, left to right."""
        return self.sequence([lambda e=e: self.expr(e) for e in exprs])  # type: ignore[misc]

    def settle(self, v: Value) -> Value:
        """The value with its raising call, if any, done: on a line before."""
        return self.temp(v) if v.level == EFFECT else v

    def discard(self, v: Value) -> None:
        """Evaluates for the effect only."""
        if v.level == EFFECT:
            self.line(lir.discarded(v.c), v.pos)
        if v.type is NEVER and not lir.ends(self.out):
            self.line("RT_NEVER();")

    def discard_unused(self, values: list[Value], used: Callable[[int], bool]) -> list[Value]:
        """The operands of an operation, in order, where the effects of those that its C leaves out have happened."""
        for n, v in enumerate(values):
            if v.level == EFFECT and not used(n):
                values[:n] = [self.temp(before) for before in values[:n]]
                self.discard(v)
                values[n] = replace(v, level=FIXED, pos=None)
        return values

    # -- temporaries ------------------------------------------------------------------------------

    def new_temp(self, rep: Rep, wanted: str = "t1", type: Type | None = None) -> str:
        """The name of a fresh C variable."""
        name = self.fresh(wanted)
        self.locals[name] = lir.Local(name, rep.ctype, rep.zero)
        self.held[name] = rep, type
        return name

    def fresh(self, wanted: str) -> str:
        """A name that nothing in the function has; a number at its end counts up."""
        stem = wanted.rstrip("0123456789")
        if stem == wanted:
            return self.namer.fresh(wanted, separator(wanted))
        return self.namer.numbered(stem, int(wanted[len(stem) :]))

    def assign_temp(self, name: str, v: Value) -> None:
        """`name = value;`"""
        self.out.append(lir.Set(name, v.c, v.pos or self.pos, v.level == EFFECT))

    def temp(self, v: Value) -> Value:
        """The value in a temporary, unless it is one or a constant."""
        if v.rep.kind == "none":
            self.discard(v)
            return Value(C("0"), NONE_REP, v.type)
        if v.level == FIXED and _CONSTANT.fullmatch(v.c.text):
            return v
        name = self.new_temp(v.rep, type=v.type)
        self.assign_temp(name, v)
        return replace(v, c=C(name), level=FIXED, pos=None)

    def atom(self, v: Value) -> Value:
        """The value as a name or constant, to be used several times before anything else happens."""
        return v if v.c.text.isidentifier() else self.temp(v)

    def zero(self, rep: Rep) -> C:
        """Any value of a representation, where none is ever used."""
        return C(f"({rep.ctype}){{0}}") if rep.zero == "{0}" else C(rep.zero)

    def make_tuple(self, items: list[Value], rep: Rep, t: Type) -> Value:
        """A struct of the items, each in its part's representation."""
        level = max([i.level for i in items], default=FIXED)
        pos = next((i.pos for i in items if i.pos), None)
        text = ", ".join(i.c.at(lir.ASSIGN) for i in items) or "0"
        return Value(C(f"({rep.ctype}){{{text}}}"), rep, t, level, pos)

    def keep(self, v: Value, region: str) -> Value:
        """Values inside copied to the region, unless they outlive it anyway."""
        small = v.rep.kind == "int" and v.span.fits_small
        if small or not holds_value(v.rep) or v.c.text.startswith(("RT_INT", "RT_STR(", "&rt_text_empty")):
            return v
        return v.with_c(call(self.traits.op("keep", v.type), v.c, C(region)))

    # -- variables --------------------------------------------------------------------------------

    def name_of(self, var: Var) -> str:
        """The C name of a local variable or parameter."""
        if var not in self.names:
            self.names[var] = self._name_for(var)
            rep = self.rep_of(var)
            box = var.boxed and var.owner is self.inst
            ctype = f"{self.program.box(rep)} *" if box else rep.ctype
            if rep.kind != "none" or box:
                zero = "NULL" if box else rep.zero
                guarded = var.flagged or var.guarded
                self.locals[self.names[var]] = lir.Local(self.names[var], ctype, zero, guarded, var.kind != "temp")
            if box:
                self.boxes.append(var)
            else:
                self.held[self.names[var]] = rep, var.type
        return self.names[var]

    def _name_for(self, var: Var) -> str:
        """Python's own name; the compiler's variables leave those to it."""
        wanted = c_identifier(var.name)
        if var.kind == "temp" and wanted in ("t", "u"):
            return self.fresh(f"{wanted}1")
        if var.kind == "temp" and wanted in self.python_names:
            return self.namer.numbered(wanted + separator(wanted), 2)
        return self.fresh(wanted)

    def place(self, var: Var) -> C:
        """Where the variable's value lies."""
        if var.kind == "global":
            return C(self.program.global_name(var))
        if var in self.captured:
            base = C(f"env->{self.captured[var]}")
        else:
            base = C(self.name_of(var))
        return C(f"{base.text}->value") if var.boxed and var.kind != "temp" else base

    def flag(self, var: Var) -> str:
        """The variable that says whether another one is bound."""
        if var.kind == "global":
            return self.program.global_flag(var)
        if var not in self.flags:
            name = self.fresh(f"{self.name_of(var)}__bound")
            self.flags[var] = name
            self.locals[name] = lir.Local(name, "bool", "false", guarded=True)
        return self.flags[var]

    @contextmanager
    def lengthening_in(self, e: hir.Coerce) -> Iterator[None]:
        """Tuples that hold objects are made where this view of a value has its place."""
        saved, self.lengthening = self.lengthening, self.places.of(e) if self.places.placed(e) else PROGRAM_REGION
        yield
        self.lengthening = saved

    def region(self, e: Any) -> str:
        """The region an expression allocates in."""
        return self.places.of(e)

    def is_own_global(self, var: Var) -> bool:
        """Whether a module-level variable is used by this module's body only, as if it were local."""
        return self.places.facts.constraints.world.own_globals.get(var) is self.inst

    def rep_of(self, var: Var) -> Rep:
        """How a variable is held."""
        return self.program.var_rep(var)

    # -- the function -----------------------------------------------------------------------------

    def lower(self) -> CFunction:
        """The whole function."""
        inst = self.inst
        captured = self.program.captured(inst.ref)
        self.namer.taken |= self.program.reserved
        params: list[tuple[str, str]] = []
        if captured:
            self.namer.taken.add("env")
            params.append((f"struct {self.program.closure_name(inst.ref)} *", "env"))
        for var, name in captured:
            self.captured[var] = name
        every = [*inst.vars.values(), *(v for v in inst.memo.values() if isinstance(v, Var))]
        self.python_names = frozenset(c_identifier(v.name) for v in every if v.kind != "temp")
        params += self.places.name_params()
        own = self.places.open_own()
        start = self.params(params)
        self.growing = self.places.facts.constraints.growing
        body = self.block(inst.body)
        views.fetch_once(self, body)
        for var in self.boxes:
            if var not in inst.params:
                start.append(self.box_of(var, None))
        out = [lir.Line(f"rt_sb *{name} = rt_std{'err' if err else 'out'}();") for err, name in self.prints.items()]
        end: list[S] = []
        if own and inst.falls_through:
            end.append(lir.Line(f"rt_region_close(&{self.places.own});"))
        if self.result.kind not in ("none",) and inst.falls_through:
            none = convert(self, Value(C("0"), NONE_REP, NONE), inst.result.type)
            end.append(lir.Line(f"return {none.c};"))
        result = "void" if self.result.kind == "none" else self.result.ctype
        for _, name in params:
            self.locals.pop(name, None)
        whole = [*self.places.stack, *own, *start, *out, *body, *end]
        if self.program.is_brief(inst):
            raised_by_letters(whole, self.program.constants.letters)
        kind = inst.ref.module.compact, not (inst.ref.is_hidden or inst.ref.internal)
        return CFunction(inst.cname, self.program.comment(inst), result, params, whole, self.locals, *kind)

    def params(self, params: list[tuple[str, str]]) -> list[S]:
        """Fills in the C parameters; what has to be done with them at the start."""
        start: list[S] = []
        for var in self.inst.params:
            rep = self.rep_of(var)
            if var.boxed:
                plain = self.fresh(f"{c_identifier(var.name)}_value")
                self.name_of(var)
                if rep.kind != "none":
                    params.append((rep.ctype, plain))
                start.append(self.box_of(var, plain if rep.kind != "none" else None))
            elif rep.kind != "none":
                params.append((rep.ctype, self.name_of(var)))
        return start

    def box_of(self, var: Var, value: str | None) -> S:
        """Makes the box of a variable that closures share."""
        rep = self.rep_of(var)
        kind = self.program.box(rep)
        region = self.places.of_box(var)
        given = self.keep(Value(C(value), rep, var.type), region).c if value else self.zero(rep)
        text = f"{kind}_new({region}, {given})"
        return lir.Set(self.name_of(var), C(text))


__all__ = ["FLOAT", "INT", "INT_REP", "FunctionLowering", "declare"]
