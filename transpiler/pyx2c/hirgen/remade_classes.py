"""Class statements in functions that may run more than once: each run makes the class anew.

    def count(words):
        class Counter:
            total = 0                   afresh in each run of `count`
            def add(self, n): Counter.total += n

Class attributes are static variables, one for all runs of the statement: that is right where they are the same each
time and never change, and where the class of an earlier run is gone when it runs again. The class is gone where nothing
that belongs to the run of the function can be left behind: objects of its classes, the classes themselves, functions
made in it. What could be left behind is told by types: of the result, of what the arguments hold, of global variables,
attributes and variables of the functions around. Anything else is an error.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Any

from pyx2c.diag.diagnostic import Diagnostic
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo, FuncInst, FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.types import Cell, ClassT, DequeT, DictT, FuncT, InstanceT, IterT, ListT, SetT, TupleT, Type, VarTupleT
from pyx2c.ir.types import members as members_of


def again(b: Builder, node: ast.ClassDef, info: ClassInfo) -> None:
    """Where the statement may run more than once, attributes start afresh, and `errors` looks at it in the end."""
    b.engine.remade.pop((b.inst, node), None)
    if b.inst.once and not b.loops:
        return
    every = list(_with_inner(info))
    added = [var for c in every for var in c.added.values()]
    if not added and all(_is_constant(b, c) for c in every):
        return
    for var in added:
        b.emit(hir.Delete(var, b.pos(node)))
    message = f"`{info.name}` may be made again while an earlier one is in use, and its attributes can differ"
    hint = "make the class outside of the function, or keep what differs in its objects"
    problem = b.error(node, "E0506", message, hint=hint).diagnostic
    b.engine.remade[b.inst, node] = problem, bool(b.loops)


def errors(engine: Any) -> Iterator[Diagnostic]:
    """The class statements that may run again while an earlier class is in use."""
    live = set(engine.functions)
    for (inst, _), (problem, in_loop) in engine.remade.items():
        if inst in live and (in_loop or _LeftBehind(engine, inst).found):
            yield problem


def _with_inner(info: ClassInfo) -> Iterator[ClassInfo]:
    yield info
    for inner in info.inner.values():
        yield from _with_inner(inner)


def _is_constant(b: Builder, info: ClassInfo) -> bool:
    """Whether the attributes are the same each time the statement runs, and nothing changes them."""
    assert info.node is not None
    named = (s for s in info.node.body if isinstance(s, ast.Assign | ast.AnnAssign) and s.value is not None)
    values = {t.id: s.value for s in named for t in (s.targets if isinstance(s, ast.Assign) else [s.target])
              if isinstance(t, ast.Name) and t.id in info.attrs}  # fmt: skip
    return all(_never_differs(b, v) and not b.engine.changes(info.attrs[n]) for n, v in values.items() if v is not None)


def _never_differs(b: Builder, node: ast.expr) -> bool:
    """Whether an expression has the same value each time."""
    match node:
        case ast.Constant() | ast.Lambda():
            return True
        case ast.Name(id=name):
            var = b.lookup(name)
            return var is None or var.kind == "global"
        case ast.Attribute(value=value):
            return _never_differs(b, value)
        case ast.UnaryOp(operand=value):
            return _never_differs(b, value)
        case ast.Tuple(elts=items):
            return all(_never_differs(b, i) for i in items)
    return False


class _LeftBehind:
    """What a run of a function instance may leave behind of its classes."""

    def __init__(self, engine: Any, inst: FuncInst) -> None:
        self.engine = engine
        self.inst = inst
        self.seen: set[Cell] = set()
        self.own = {c for c in engine.classes if self._is_inside(c.encl)}
        self.telling = {c for own in self.own for c in own.mro}
        """classes as which an object of the function's own ones may be seen"""
        lasting = inst.ref.is_generator or any(c.is_exception for c in self.own)
        self.found = lasting or self._runs_within_itself() or any(map(self._tells, self._roots()))

    def _is_inside(self, around: FuncInst | None) -> bool:
        while around is not None and around is not self.inst:
            around = around.ref.encl
        return around is not None

    def _runs_within_itself(self) -> bool:
        seen: set[FuncInst] = set()
        stack = list(self.inst.callees)
        while stack:
            callee = stack.pop()
            if callee is self.inst:
                return True
            if callee not in seen:
                seen.add(callee)
                stack.extend(callee.callees)
        return False

    def _roots(self) -> Iterator[Type]:
        """The types of all that is there when the function has returned."""
        yield self.inst.result.type
        yield from (param.type for param in self.inst.params)
        yield from (var.type for var in self.engine.function_attributes.values())
        for module in self.engine.modules.values():
            yield from (var.type for var in module.globals.values())
        for cls in self.engine.classes:
            if cls not in self.own:
                yield from (field.cell.type for field in cls.fields.values())
                yield from (var.type for var in (*cls.attrs.values(), *cls.added.values()))
                yield cls.args.type
        for inst in self.engine.functions:
            if inst is not self.inst and not self._is_inside(inst.ref.encl):
                yield from (default.type for default in inst.ref.defaults.values())
                yield from (var.type for var in inst.vars.values() if var.kind == "global" or var.boxed)
        around = self.inst.ref.encl
        while around is not None:
            yield from (var.type for var in around.vars.values())
            around = around.ref.encl

    def _tells(self, t: Type) -> bool:
        """Whether a value of the type may refer to what belongs to the run."""
        match t:
            case InstanceT():
                return t.cls in self.telling
            case ClassT(classes=classes):
                return not self.own.isdisjoint(classes)
            case FuncT(refs=refs):
                return any(map(self._refers, refs))
            case IterT():
                return self._held_by_generators() or self._any_cell([t.item, t.sent, t.result])
            case ListT() | VarTupleT() | SetT() | DequeT():
                return self._any_cell([t.item])
            case DictT():
                return self._any_cell([t.key, t.value])
            case TupleT(items=items):
                return any(map(self._tells, items))
        parts = members_of(t)
        return len(parts) > 1 and any(map(self._tells, parts))

    def _any_cell(self, cells: Iterable[Cell]) -> bool:
        for cell in cells:
            root = cell.find()
            if root not in self.seen:
                self.seen.add(root)
                if self._tells(root.type):
                    return True
        return False

    def _refers(self, ref: FuncRef) -> bool:
        kept: list[Var] = self.engine.captured(ref)
        bound = ref.bound and ref.cls in self.telling
        return bound or self._is_inside(ref.encl) or any(self._any_cell([var.cell]) for var in kept)

    def _held_by_generators(self) -> bool:
        """Whether variables of any generator may refer to it: the type of an iterator does not say whose it is."""
        makers = (i for i in self.engine.functions if i.ref.is_generator or i.ref.internal)
        return any(self._any_cell([var.cell]) for i in makers for var in i.vars.values())
