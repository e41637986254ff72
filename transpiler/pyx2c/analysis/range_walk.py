"""One pass over a function: the interval of every expression, given what is known of all slots.

A slot is what the whole program shares one interval for: a variable, a field, a cell of elements, or a function's
result. The pass reads slots through `Solver.read`, and collects what the function puts into each in `out`; it never
changes a slot itself. Inside the function it is sensitive to flow: see `range_env`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from pyx2c.analysis import bounds, range_values
from pyx2c.analysis.assigned import Assigned
from pyx2c.analysis.filled import Filled
from pyx2c.analysis.interval import BITS, EMPTY, I64_RANGE, TOP, Interval, exactly
from pyx2c.analysis.range_conditions import refine
from pyx2c.analysis.range_env import Delta, Env
from pyx2c.analysis.range_rows import invents, result_interval, stores
from pyx2c.analysis.range_values import Value, anything, hull, packed
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.reached import cells_of
from pyx2c.ir.types import BOOL, I64, NEVER, Cell, Type

Slot = Any
"""A Var, a Field, the representative of a Cell, or a function instance (its result)."""


class Facts(Protocol):
    """What the pass asks of the solver."""

    assigned: Assigned
    shortened: set[Cell]

    def read(self, slot: Slot) -> Value: ...

    def tracked(self, var: Var, inst: Any) -> bool: ...


@dataclass(slots=True)
class _Loop:
    mark: int
    breaks: list[Delta | None] = field(default_factory=list)
    continues: list[Delta | None] = field(default_factory=list)


class Walk:
    """The pass over one function instance."""

    def __init__(self, facts: Facts, inst: Any) -> None:
        self.facts = facts
        self.inst = inst
        self.env = Env()
        self.loops: list[_Loop] = []
        self.out: dict[Slot, Value] = {}
        self.values: dict[Expr, Value] = {}
        """all values an expression node had"""
        self.last: dict[Expr, Value] = {}
        """the value it had when it was evaluated last"""
        self.within: dict[Expr, bool] = {}
        """subscripts of lists: whether they are always within the list"""

    def run(self) -> Walk:
        """Does it."""
        self.block(self.inst.body)
        return self

    def pour(self, slot: Slot, value: Value) -> None:
        """Lets a value flow into a slot; a tuple becomes one of any length where the slot holds such."""
        if value is EMPTY:
            return
        old = self.out.get(slot)
        new = value if old is None else range_values.join(old, value)
        if new != old:
            self.out[slot] = new
            self.spread(range_values.type_of(slot), value)

    def spread(self, t: Type, value: Value) -> None:
        """Lets the items of a tuple that is seen as a `t` flow into the elements of its tuples of any length."""
        for cell in range_values.spread_cells(t):
            self.pour(cell, hull(value))

    # -- variables --------------------------------------------------------------------------------

    def tracked(self, var: Var) -> bool:
        """Whether only this code changes the variable meanwhile."""
        return self.facts.tracked(var, self.inst)

    def var(self, var: Var) -> Value:
        """What the variable holds here."""
        known = self.env.get(var)
        return self.facts.read(var) if known is None else known

    def assign(self, var: Var, value: Value) -> None:
        """`var = value`."""
        self.pour(var, value)
        if self.tracked(var):
            self.env.assign(var, value)

    # -- statements -------------------------------------------------------------------------------

    def block(self, stmts: list[Stmt]) -> None:
        """Statements in order, up to where none can be reached."""
        for stmt in stmts:
            if not self.env.live:
                return
            STATEMENTS[type(stmt)](self, stmt)

    def branch(self, action: Callable[[], None]) -> Delta | None:
        """What `action` changes; undone."""
        mark = self.env.mark()
        action()
        changed = self.env.delta(mark)
        self.env.undo(mark)
        return changed

    def outcomes(self, cond: Expr) -> tuple[Delta | None, Delta | None]:
        """Evaluates a test: what its being true and its being false tell. Both are asked for at once, because
        evaluating anything else may visit nodes that the test shares."""
        self.expr(cond)
        return self.branch(lambda: refine(self, cond, True)), self.branch(lambda: refine(self, cond, False))

    def side(self, known: Delta | None, action: Callable[[], Any]) -> Delta | None:
        """`action` where an outcome is known; nothing when the outcome can't be."""

        def run() -> None:
            self.env.learn(known)
            if self.env.live:
                action()

        return self.branch(run)

    def _if(self, s: hir.If) -> None:
        yes, no = self.outcomes(s.cond)
        then = self.side(yes, lambda: self.block(s.then))
        self.env.merge([then, self.side(no, lambda: self.block(s.other))])

    def _while(self, s: hir.While) -> None:
        filled = Filled(self, s)
        for part in (s.cond, s.body, s.step):
            self.env.forget(self.facts.assigned.of(part))
        loop = _Loop(self.env.mark())
        yes, no = self.outcomes(s.cond)
        after_test = self.env.mark()
        self.env.learn(no)
        filled.note(self)
        self.block(s.orelse)
        done = self.env.delta(loop.mark)
        self.env.undo(after_test)
        self.loops.append(loop)
        self.env.learn(yes)
        self.block(s.body)
        end = self.env.delta(loop.mark)
        self.env.undo(loop.mark)
        self.env.merge([end, *loop.continues])
        self.block(s.step)
        self.loops.pop()
        self.env.undo(loop.mark)
        self.env.merge([done, *loop.breaks])

    def _break(self, s: hir.Break) -> None:
        self.loops[-1].breaks.append(self.env.delta(self.loops[-1].mark))
        self.env.live = False

    def _continue(self, s: hir.Continue) -> None:
        self.loops[-1].continues.append(self.env.delta(self.loops[-1].mark))
        self.env.live = False

    def _assign(self, s: hir.Assign) -> None:
        value = s.value
        result = self.expr(value)
        upper = bounds.at_most(self, value)
        self.assign(s.var, result)
        bounds.assigned(self, s.var, value, upper)
        if s.var.kind == "temp" and isinstance(value, hir.Read) and self.tracked(s.var) and self.tracked(value.var):
            if value.var is not s.var:
                self.env.copy(s.var, value.var)

    def _delete(self, s: hir.Delete) -> None:
        """What the variable holds is of no consequence from here on."""

    def _set_field(self, s: hir.SetField) -> None:
        self.expr(s.obj)
        self.pour(s.field, self.expr(s.value))

    def _delete_field(self, s: hir.DeleteField) -> None:
        self.expr(s.obj)

    def _expr_stmt(self, s: hir.ExprStmt) -> None:
        self.expr(s.value)
        if s.value.type is NEVER and isinstance(s.value, hir.Prim) and "noreturn" in s.value.op.flags:
            self.env.live = False

    def _print(self, s: hir.Print) -> None:
        for e in (*s.parts, s.sep, s.end, s.flush):
            if e is not None:
                self.expr(e)

    def _return(self, s: hir.Return) -> None:
        if s.value is not None:
            iterator = self.inst.memo.get("iterator")
            self.pour(self.inst if iterator is None else iterator.result.find(), self.expr(s.value))
        self.env.live = False

    def _raise(self, s: hir.Raise) -> None:
        for e in (s.value, s.cause):
            if e is not None:
                self.expr(e)
        self.env.live = False

    def _try(self, s: hir.Try) -> None:
        def handle(handler: hir.Handler) -> None:
            self.env.forget(self.facts.assigned.of(s.body))
            self.block(handler.body)

        exits = [self.branch(lambda: self.block([*s.body, *s.orelse]))]
        exits += [self.branch(lambda h=handler: handle(h)) for handler in s.handlers]  # type: ignore[misc]
        self.env.merge(exits)

    def _finally(self, s: hir.Finally) -> None:
        loop = self.loops[-1] if self.loops else _Loop(0)
        breaks, continues = len(loop.breaks), len(loop.continues)
        completes = self.branch(lambda: self.block(s.body)) is not None
        self.env.forget(self.facts.assigned.of(s.body))
        changed: Delta = dict.fromkeys(self.facts.assigned.of(s.final))
        for path in [*loop.breaks[breaks:], *loop.continues[continues:]]:
            if path is not None:
                path.update(changed)
        self.block(s.final)
        self.env.live = self.env.live and completes

    # -- expressions ------------------------------------------------------------------------------

    def expr(self, e: Expr) -> Value:
        """Evaluates, and notes the value at the node."""
        value = EXPRESSIONS[type(e)](self, e)
        if e.type is BOOL and value is not EMPTY:
            value = hull(value).meet(BITS)
        elif e.type is I64 and value is not EMPTY:
            value = hull(value).meet(I64_RANGE)
        self.last[e] = value
        old = self.values.get(e)
        self.values[e] = value if old is None else range_values.join(old, value)
        return value

    def _const(self, e: hir.Const) -> Value:
        return exactly(int(e.value)) if isinstance(e.value, int) else EMPTY

    def _read(self, e: hir.Read) -> Value:
        return self.var(e.var)

    def _prim(self, e: hir.Prim) -> Value:
        values = [self.expr(a) for a in e.args]
        op = e.op
        if op.name in ("getitem", "setitem") and op.params[0].head in bounds.INDEXED:
            self.within[e] = self.within.get(e, True) and bounds.within(self, e)
        for i, value in enumerate(values):
            head = op.params[i].head if i < len(op.params) else "T"
            if head in e.binding and (i >= len(op.params) or stores(op, head) or self._asks_beyond(e, head, value)):
                self.pour(e.binding[head].find(), value)
        if invents(op):
            for cell in cells_of(e.type):
                self.pour(cell, anything(cell.type))
        if op.result.head in ("T", "K", "V"):
            bound = e.binding.get(op.result.head)
            found = anything(e.type) if bound is None else self.facts.read(bound.find())
            return range_values.join(found, exactly(0)) if op.name == "counter.get" else found
        return result_interval(op, [hull(v) for v in values])

    def _asks_beyond(self, e: hir.Prim, head: str, value: Value) -> bool:
        """Whether an int that may be no word is looked for among words of which not all are small: these can't be
        tagged for nothing (analysis/asked.py), so that they count as unbounded."""
        return not hull(value).fits_i64 and not hull(self.facts.read(e.binding[head].find())).fits_small

    def _arguments(self, func: Any, args: list[Expr]) -> None:
        for param, value in zip(func.params, [self.expr(a) for a in args], strict=True):
            self.pour(param, value)

    def _call(self, e: hir.Call) -> Value:
        if e.env is not None:
            self.expr(e.env)
        self._arguments(e.func, e.args)
        return self.facts.read(e.func)

    def _make_closure(self, e: hir.MakeClosure) -> Value:
        for captured in e.captured:
            self.expr(captured)
        return EMPTY

    def _captured(self, e: hir.Captured) -> Value:
        self.expr(e.closure)
        return anything(e.type)

    def _yield(self, e: hir.Yield) -> Value:
        """The item goes out, what is sent comes in."""
        if e.inner is not None:
            self.expr(e.inner)
        iterator = self.inst.memo["iterator"]
        self.pour(iterator.item.find(), self.expr(e.value))
        return self.facts.read(iterator.sent.find())

    def _ready(self, s: hir.Ready) -> None:
        """Nothing happens."""

    def _new(self, e: hir.New) -> Value:
        return EMPTY

    def _get_field(self, e: hir.GetField) -> Value:
        self.expr(e.obj)
        return anything(e.type) if e.field.owner.builtin else self.facts.read(e.field)

    def _tuple_make(self, e: hir.TupleMake) -> Value:
        return packed(tuple(self.expr(item) for item in e.items))

    def _tuple_get(self, e: hir.TupleGet) -> Value:
        value = self.expr(e.tuple)
        return value if isinstance(value, Interval) else value[e.index] if e.index < len(value) else TOP

    def _if_expr(self, e: hir.IfExpr) -> Value:
        yes, no = self.outcomes(e.cond)
        values: list[Value] = []
        then = self.side(yes, lambda: values.append(self.expr(e.then)))
        self.env.merge([then, self.side(no, lambda: values.append(self.expr(e.other)))])
        self.env.live = True
        result: Value = EMPTY
        for value in values:
            result = range_values.join(result, value)
        return result

    def _bool_op(self, e: hir.BoolOp) -> Value:
        yes, no = self.outcomes(e.left)
        goes_on, decided = (yes, no) if e.op == "and" else (no, yes)
        first = self.side(goes_on, lambda: self.expr(e.right))
        self.env.merge([first, self.side(decided, lambda: None)])
        self.env.live = True
        return BITS

    def _inner(self, e: hir.Not | hir.IsType | hir.Coerce) -> Value:
        inner = self.expr(e.operand if isinstance(e, hir.Not) else e.value)
        if isinstance(e, hir.Coerce) and inner is not EMPTY:
            self.spread(e.type, inner)
        return inner if isinstance(e, hir.Coerce) else BITS

    def _has_field(self, e: hir.HasField) -> Value:
        self.expr(e.obj)
        return BITS

    def _is_bound(self, _e: hir.IsBound) -> Value:
        return BITS

    def _seq(self, e: hir.Seq) -> Value:
        self.block(e.stmts)
        self.env.live = True
        return self.expr(e.value)

    def _build_str(self, e: hir.BuildStr) -> Value:
        for part in e.parts:
            for inner in (part.value, part.spec):
                if inner is not None:
                    self.expr(inner)
        return EMPTY


STATEMENTS: dict[type, Callable[[Walk, Any], None]] = {
    hir.Assign: Walk._assign,
    hir.Delete: Walk._delete,
    hir.SetField: Walk._set_field,
    hir.DeleteField: Walk._delete_field,
    hir.ExprStmt: Walk._expr_stmt,
    hir.Print: Walk._print,
    hir.If: Walk._if,
    hir.While: Walk._while,
    hir.Break: Walk._break,
    hir.Continue: Walk._continue,
    hir.Return: Walk._return,
    hir.Raise: Walk._raise,
    hir.Try: Walk._try,
    hir.Finally: Walk._finally,
    hir.Ready: Walk._ready,
}
EXPRESSIONS: dict[type, Callable[[Walk, Any], Value]] = {
    hir.Const: Walk._const,
    hir.Read: Walk._read,
    hir.Prim: Walk._prim,
    hir.Call: Walk._call,
    hir.MakeClosure: Walk._make_closure,
    hir.Captured: Walk._captured,
    hir.New: Walk._new,
    hir.Yield: Walk._yield,
    hir.GetField: Walk._get_field,
    hir.TupleMake: Walk._tuple_make,
    hir.TupleGet: Walk._tuple_get,
    hir.IfExpr: Walk._if_expr,
    hir.BoolOp: Walk._bool_op,
    hir.Not: Walk._inner,
    hir.IsType: Walk._inner,
    hir.HasField: Walk._has_field,
    hir.IsBound: Walk._is_bound,
    hir.Coerce: Walk._inner,
    hir.Seq: Walk._seq,
    hir.BuildStr: Walk._build_str,
}
