"""A key that is looked up again in the same dict is found once.

    if k in d: d[k] += 1          at = slot(d, k)
    else: d[k] = 1           →    if at >= 0: at = set(d, at, k, value_at(d, at) + 1)
                                  else: at = set(d, at, k, 1)

    d[k] = d.get(k, 0) + 1   →    at = slot(d, k); set(d, at, k, (value_at(d, at) if at >= 0 else 0) + 1)

Where an entry stands is known until something may change a dict of that type: code of the program that is called, a
look-up by methods of the program, another key stored. The dict and the key may be read again from variables, attributes
and tuples of these, as long as these are the same. Keys are numbers, texts and tuples of them: how often methods of the
program's own classes are called is seen. Variables get numbers for the values that they hold, as in local value
numbering (Cocke and Schwartz, 1970); of what a loop or a handler does nothing is known before it and behind it.

Requires inference to be finished.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.copying import Copy
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import INT, Cell, DequeT, DictT, ListT, Scalar, SetT, TupleT, Type, members
from pyx2c.ir.walk import parts, walk
from pyx2c.prim.table import ROWS

_AGAIN = Copy(lambda var: var, lambda pos: pos)
_PURE = (hir.Const, hir.Read, hir.GetField, hir.TupleMake, hir.TupleGet, hir.Not, hir.Coerce, hir.IsType, hir.HasField)
"""nodes that change nothing themselves"""


def find_once(engine: Any) -> None:
    """Rewrites the functions of a program."""
    for inst in engine.functions:
        if any(_of_dict(n, "contains", "getitem", "setitem", "dict.slot") for n in walk(inst.body)):
            _Walk(inst).block(inst.body)


def _of_dict(node: Any, *names: str) -> bool:
    """Whether it is one of these operations of a dict whose keys are plain."""
    if not isinstance(node, hir.Prim) or node.op.name not in names or node.op.params[0].head != "dict":
        return False
    t = node.args[0].type
    return isinstance(t, DictT) and "K" in node.binding and _plain(t.key.type)


def _plain(t: Type) -> bool:
    """Numbers, texts, and tuples of them."""
    return all(isinstance(m, Scalar) or isinstance(m, TupleT) and all(map(_plain, m.items)) for m in members(t))


@dataclass(slots=True)
class _Look:
    """A look-up."""

    made: hir.Prim | None
    """the operation, as long as nobody has asked for the place"""
    at: Var | None = None


@dataclass(slots=True)
class _Slot:
    """Where a key stands in a dict, or doesn't."""

    cells: tuple[Cell, Cell]
    """of the dict's keys and values"""
    look: _Look
    """what has found it; the same on all paths"""
    found: bool | None = None
    """whether the key is there, if that is known"""


@dataclass(slots=True)
class _Known:
    """What is known at a point of a function."""

    numbers: dict[Hashable, Hashable] = field(default_factory=dict)
    """of the values of variables, and of (attribute, object's number)"""
    slots: dict[tuple[Hashable, Hashable], _Slot] = field(default_factory=dict)

    def copy(self) -> _Known:
        return _Known(dict(self.numbers), {key: replace(s) for key, s in self.slots.items()})


class _Walk:
    """One function, statement by statement."""

    def __init__(self, inst: Any) -> None:
        self.inst = inst
        self.known = _Known()
        self.fresh = itertools.count()

    # -- values -----------------------------------------------------------------------------------

    def number(self, e: Expr) -> Hashable | None:
        """What stands for the value of an expression; None where it may be any."""
        match e:
            case hir.Const():
                return (type(e.value), repr(e.value))
            case hir.Read(checked=False) if not e.var.boxed:
                return self._number(e.var)
            case hir.GetField(checked=False):
                inner = self.number(e.obj)
                return None if inner is None else self._number((e.field, inner))
            case hir.Coerce():
                return self.number(e.value)
            case hir.TupleMake():
                items = [self.number(i) for i in e.items]
                return None if None in items else (str(e.type), *items)
        return None

    def _number(self, place: Hashable) -> Hashable:
        return self.known.numbers.setdefault(place, next(self.fresh))

    def slot(self, e: hir.Prim) -> tuple[Hashable, Hashable] | None:
        """The dict and the key of an operation."""
        d, k = self.number(e.args[0]), self.number(e.args[1])
        return None if d is None or k is None else (d, k)

    # -- changes ----------------------------------------------------------------------------------

    def forget_slots(self, cells: tuple[Cell, Cell]) -> None:
        """A dict with such keys and values may have changed."""
        self.known.slots = {key: s for key, s in self.known.slots.items() if s.cells != cells}

    def forget_objects(self) -> None:
        """Code that isn't seen here has run."""
        self.known.slots = {}
        numbers = self.known.numbers
        self.known.numbers = {p: n for p, n in numbers.items() if isinstance(p, Var) and p.kind != "global"}

    def forget(self) -> None:
        """Anything may have happened."""
        self.known = _Known()

    def join(self, one: _Known, other: _Known) -> None:
        """Two paths meet."""
        numbers = {p: n for p, n in one.numbers.items() if other.numbers.get(p) == n}
        slots: dict[tuple[Hashable, Hashable], _Slot] = {}
        for key, s in one.slots.items():
            also = other.slots.get(key)
            if also is not None and s.look is also.look:
                slots[key] = replace(s, found=s.found if s.found is also.found else None)
        self.known = _Known(numbers, slots)

    # -- statements -------------------------------------------------------------------------------

    def block(self, body: list[Stmt]) -> None:
        """Statements in order; those that store by a place become assignments of the new one."""
        for n, s in enumerate(body):
            if isinstance(s, hir.ExprStmt) and isinstance(s.value, hir.Prim) and _of_dict(s.value, "setitem"):
                body[n] = self._store(s, s.value)
            else:
                self.stmt(s)

    def stmt(self, s: Stmt) -> None:
        match s:
            case hir.Assign():
                self._assign(s)
            case hir.ExprStmt() | hir.Return():
                self.expr(s.value)
            case hir.If():
                self._if(s)
            case hir.SetField():
                self.expr(s.obj)
                self.expr(s.value)
                numbers = self.known.numbers
                self.known.numbers = {
                    p: n for p, n in numbers.items() if not (isinstance(p, tuple) and p[0] is s.field)
                }
            case hir.Break() | hir.Continue():
                pass
            case _:
                self._alone(s)

    def _assign(self, s: hir.Assign) -> None:
        self.expr(s.value)
        number = self.number(s.value)
        self.known.numbers[s.var] = next(self.fresh) if number is None else number
        self.known.slots = {key: slot for key, slot in self.known.slots.items() if slot.look.at is not s.var}
        if isinstance(s.value, hir.Prim) and s.var.kind == "temp" and _of_dict(s.value, "dict.slot"):
            key = self.slot(s.value)
            if key is not None and key not in self.known.slots:
                self.known.slots[key] = _Slot(_cells(s.value), _Look(None, s.var))

    def _if(self, s: hir.If) -> None:
        one = self._either(s.cond, lambda: self.block(s.then), lambda: self.block(s.other))
        if _leaves(s.then):
            return
        if _leaves(s.other):
            self.known = one
        else:
            self.join(one, self.known)

    def _either(self, cond: Expr, then: Callable[[], None], other: Callable[[], None]) -> _Known:
        """Goes both ways behind a test; what is known behind the first. What is behind the second is known now."""
        self.expr(cond)
        key, there = self._asked(cond)
        before = self.known
        self.known = before.copy()
        self._tell(key, there)
        then()
        one, self.known = self.known, before
        self._tell(key, not there)
        other()
        return one

    def _asked(self, cond: Expr) -> tuple[tuple[Hashable, Hashable] | None, bool]:
        """The slot that a test asks about, and whether it is there when the test is true."""
        if isinstance(cond, hir.Not):
            key, there = self._asked(cond.operand)
            return key, not there
        for key, slot in self.known.slots.items():
            match cond:
                case hir.Prim(args=[hir.Read(var=at), hir.Const(value=0)]) if at is slot.look.at:
                    if cond.op.name in ("cursor.ge", "cursor.lt"):
                        return key, cond.op.name == "cursor.ge"
                case hir.Prim() if cond is slot.look.made and cond.op.name in ("contains", "cursor.ge"):
                    return key, True
        return None, True

    def _tell(self, key: tuple[Hashable, Hashable] | None, there: bool) -> None:
        if key is not None:
            self.known.slots[key].found = there

    def _alone(self, code: Any) -> None:
        """Loops, handlers and all else: each part by itself, and nothing is known behind it."""
        self.forget()
        for part in [code] if isinstance(code, list) else parts(code):
            self._part(part)
            self.forget()

    def _part(self, part: Any) -> None:
        if isinstance(part, list) and part and isinstance(part[0], Stmt):
            self.block(part)
        elif isinstance(part, list):
            for item in part:
                self._part(item)
        elif isinstance(part, Expr):
            self.expr(part)
        elif part is not None:
            self._alone(part)

    # -- expressions ------------------------------------------------------------------------------

    def expr(self, e: Expr | None) -> None:
        """What evaluating an expression changes, in its order; look-ups in it are rewritten."""
        match e:
            case None:
                pass
            case hir.Prim():
                for a in e.args:
                    self.expr(a)
                self._prim(e)
            case hir.IfExpr():
                self.join(self._either(e.cond, lambda: self.expr(e.then), lambda: self.expr(e.other)), self.known)
            case hir.BoolOp():
                self.expr(e.left)
                before = self.known.copy()
                self.expr(e.right)
                self.join(before, self.known)
            case hir.Seq():
                self.block(e.stmts)
                self.expr(e.value)
            case _ if isinstance(e, _PURE):
                for part in parts(e):
                    for inner in part if isinstance(part, list) else [part]:
                        if isinstance(inner, Expr):
                            self.expr(inner)
            case _:
                for part in parts(e):
                    for inner in part if isinstance(part, list) else [part]:
                        self._inside(inner)
                self.forget_objects()

    def _inside(self, part: Any) -> None:
        if isinstance(part, Expr):
            self.expr(part)
        elif isinstance(part, hir.StrPart):
            self.expr(part.value)
            self.expr(part.spec)
        elif part is not None:
            self._part(part)

    def _prim(self, e: hir.Prim) -> None:
        if _of_dict(e, "contains", "getitem"):
            self._look_up(e)
        elif _of_dict(e, "dict.slot"):
            pass
        elif "runs" in e.op.flags or _calls_methods(e):
            self.forget_objects()
        elif "writes" in e.op.flags:
            first = e.args[0].type if e.args else None
            if isinstance(first, DictT):
                self.forget_slots((first.key.find(), first.value.find()))
            elif not isinstance(first, ListT | SetT | DequeT):
                self.forget_objects()  # it may wait, and other threads run

    def _look_up(self, e: hir.Prim) -> None:
        key = self.slot(e)
        if key is None:
            return
        slot = self.known.slots.get(key)
        if slot is None:
            present = e.op.name == "getitem"
            self.known.slots[key] = _Slot(_cells(e), _Look(e), present or None)
        elif e.op.name == "contains":
            e.op, e.args, e.binding = ROWS["cursor.ge"][0], [_place(slot.look, self.inst), hir.Const(0, INT)], {}
        elif slot.found:
            e.op, e.args = ROWS["dict.value_at"][0], [e.args[0], _place(slot.look, self.inst)]

    def _store(self, s: hir.ExprStmt, e: hir.Prim) -> Stmt:
        """`d[k] = value`"""
        for a in e.args:
            self.expr(a)
        key = self.slot(e)
        slot = self.known.slots.get(key) if key is not None else None
        cells = _cells(e)
        if slot is None or key is None:
            self.forget_slots(cells)
            return s
        place = _place(slot.look, self.inst)
        self.forget_slots(cells)
        self.known.slots[key] = replace(slot, found=True)
        d, k, value = e.args
        put = hir.Prim(ROWS["setitem.place"][0], [d, place, k, value], INT, e.pos, e.binding)
        return hir.Assign(place.var, put, s.pos)


def _place(look: _Look, inst: Any) -> hir.Read:
    """The place that was found; what has looked it up keeps it from now on."""
    made = look.made
    if look.at is None:
        assert made is not None
        at = look.at = Var("at", Cell("at", INT), "temp", owner=inst)
        there = made.op.name == "getitem"
        row = ROWS["dict.place" if there else "dict.slot"][0]
        found = hir.Prim(row, list(made.args), INT, made.pos, made.binding)
        place = hir.Seq([hir.Assign(at, found, made.pos)], hir.Read(at, INT), INT)
        if there:
            made.op, made.args = ROWS["dict.value_at"][0], [_AGAIN.of(made.args[0]), place]
        else:
            made.op, made.args, made.binding = ROWS["cursor.ge"][0], [place, hir.Const(0, INT)], {}
    return hir.Read(look.at, INT)


def _cells(e: hir.Prim) -> tuple[Cell, Cell]:
    t = e.args[0].type
    assert isinstance(t, DictT)
    return t.key.find(), t.value.find()


def _calls_methods(e: hir.Prim) -> bool:
    """Whether the operation may call methods of the program's classes."""
    return any(not _plain(e.binding[name].type) for need, name in e.op.needs if name in e.binding)


def _leaves(body: list[Stmt]) -> bool:
    match body[-1:]:
        case [hir.Return() | hir.Raise() | hir.Break() | hir.Continue()]:
            return True
    return False
