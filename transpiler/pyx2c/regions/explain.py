"""Why an allocation lies where it does: the chain of constraints, told in the program's terms.

    1  def collect(lines):
    2      found = []                     found: returned at line 6
    3      for line in lines:
    4          row = [line]               row: named `row` at line 4, put into `found` at line 5, returned at line 6
    5          found.append(row)
    6      return found

Inference keeps no reasons: they would cost every compilation. A report walks a function once more with region variables
that note what ties them together, and where. From the variable of an allocation, the shortest way along these ties to
one that is a caller's, the program's or needed in the block where the region was placed, is the explanation.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any

from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.types import DequeT, DictT, ListT, SetT, Type
from pyx2c.regions import operations
from pyx2c.regions.blocks import keeps_text, local_home
from pyx2c.regions.constraints import Constraints, made_value
from pyx2c.regions.infer import FunctionRegions
from pyx2c.regions.solve import solve
from pyx2c.regions.variables import RVar, Scope, Shape, Slot, load

_GROWING = ListT | DictT | SetT | DequeT
_WRITING = {"setitem": "a value stored by `[…] =`", "getitem": "taken out by `[…]`", "iter": "iterated over"}


@dataclass(frozen=True, slots=True)
class Step:
    """One link of a chain; `text` says what happens at the place."""

    file: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Value:
    """Where memory is taken for what is no object: in the region of `at`, or in the one that is current in the block.
    `kind`: text that is made; a copy of text that is stored; the growth of a container."""

    node: Any
    scope: Scope
    at: RVar | None
    kind: str = "text"


class _Noted(RVar):
    """A region variable that notes its ties."""

    __slots__ = ("ties", "mentions", "origin", "walk")

    def __init__(self, walk: Explained, scope: Scope | None, program: str) -> None:
        super().__init__(scope, program)
        self.walk = walk
        self.origin = program
        self.ties: list[tuple[_Noted, Step | None]] = []
        self.mentions: list[tuple[Scope, Step | None]] = []

    def outlives(self, other: RVar) -> None:
        assert isinstance(other, _Noted)
        if not self.walk.silent:
            self.ties.append((other, self.walk.step()))
        super().outlives(other)

    def unify(self, other: RVar) -> None:
        assert isinstance(other, _Noted)
        if not self.walk.silent:
            step = self.walk.step()
            self.ties.append((other, step))
            other.ties.append((self, step))
        super().unify(other)

    def mention(self, scope: Scope) -> None:
        if not self.walk.silent:
            self.mentions.append((scope, self.walk.step()))
        super().mention(scope)


class Explained(Constraints):
    """The constraints of a function with their reasons, and where it makes text."""

    def __init__(self, f: FunctionRegions) -> None:
        self.now: list[Any] = []
        self.named: Var | None = None
        self.made: list[_Noted] = []
        self.given: dict[tuple[int, int], dict[tuple[str, int], Shape | None]] = {}
        """by call: the shapes of its arguments and its result"""
        self.above: dict[RVar, list[RVar]] | None = None
        self.values: list[Value] = []
        super().__init__(f.constraints.world, f.constraints.inst, f.live)
        self.f = f
        self.own: dict[int, Slot] = {}
        self.silent = False

    def run(self) -> Explained:
        """Walks the function, and places its regions as inference did."""
        super().run()
        self.own = {id(v): slot for slot, v in self.slots.items()}
        self.silent = True
        solve(self)
        return self

    def make_var(self, scope: Scope | None = None, program: str = "") -> RVar:
        self.made.append(_Noted(self, scope, program))
        return self.made[-1]

    def stmt(self, s: Any) -> None:
        self.now.append(s)
        super().stmt(s)
        self.now.pop()

    def expr(self, e: hir.Expr) -> Shape | None:
        self.now.append(e)
        found = super().expr(e)
        self.now.pop()
        if isinstance(e, hir.Prim) and "writes" in e.op.flags and e.args and isinstance(e.args[0].type, _GROWING):
            container = self._known(made_value(e.args[0]))
            if container is not None:
                self.values.append(Value(e, self.scope, container[0], "growth"))
        return found

    def _known(self, e: hir.Expr) -> Shape | None:
        """The shape of a variable or of an attribute of one, as the walk has found it."""
        match e:
            case hir.Read(var=var):
                return self.shape(var) if var.kind == "global" else self.shapes.get(var)
            case hir.GetField(obj=obj):
                shape = self._known(made_value(obj))
                return load(shape) if shape is not None else None
        return None

    def shape(self, var: Var) -> Shape | None:
        self.named = var
        found = super().shape(var)
        self.named = None
        return found

    def apply(
        self,
        key: tuple[int, int],
        func: FuncInst,
        shapes: dict[tuple[str, int], Shape | None],
        env: Shape | None,
        t: Type,
    ) -> Shape | None:
        result = super().apply(key, func, shapes, env, t)
        self.given[key] = shapes
        return result

    def makes(self, text: bool = False, big: bool = False) -> None:
        node = self.now[-1] if self.now else None
        if text and node is not None and operations.makes_text(self, node):
            self.values.append(Value(node, self.scope, None))
        super().makes(text, big)

    def _add_to(self, s: hir.Assign) -> None:
        super()._add_to(s)
        self.values.append(Value(s.value, self.home_of(s.var), None))

    def goes_to(self, e: hir.Expr, container: Shape | None) -> None:
        made = made_value(e)
        if container is not None and id(made) in self.unplaced:
            self.values.append(Value(made, self.scope, container[0]))
        elif container is not None and keeps_text(e.type) and not isinstance(made, hir.Const):
            self.values.append(Value(self.now[-1], self.scope, container[0], "copy"))
        super().goes_to(e, container)

    def step(self) -> Step | None:
        """Where the walk is, if that tells a reader anything."""
        if self.silent:
            return None
        pos = next((p for node in reversed(self.now) if (p := getattr(node, "pos", None)) is not None), None)
        text = _told(self.now[-1], self.named, self) if self.now else ""
        return Step(pos.file, pos.line, text) if pos is not None and text else None

    def holders(self, at: RVar) -> list[RVar]:
        """The regions of the objects that a name may stand for; its own only says how long it needs them."""
        if self.above is None:
            self.above = self._above()
        made = {v.find() for v in (*self.allocated(), *(v for s, v in self.slots.items() if s.level == 0))}
        seen = {at.find()}
        stack = list(seen)
        while stack:
            for v in self.above.get(stack.pop(), ()):
                if v not in seen:
                    seen.add(v)
                    stack.append(v)
        return [v for v in seen if v in made]

    def _above(self) -> dict[RVar, list[RVar]]:
        """region → those that must outlive it"""
        above: dict[RVar, list[RVar]] = {}
        for v in {v.find() for v in self.made}:
            for b in v.below:
                above.setdefault(b.find(), []).append(v)
        return above

    # -- chains -----------------------------------------------------------------------------------

    def chain(self, at: RVar, scope: Scope) -> tuple[Step, ...]:
        """What forces a region where a block allocates to be where it is; empty where it is the block's own."""
        assert isinstance(at, _Noted)
        root = at.find()
        if root.program or root.slots:
            return self._way(at, lambda v: self._outside(v, bool(root.program)))
        home = local_home(self, at) or self.body
        if scope.home is home:
            return ()
        in_it = self._way(at, lambda v: next((s for m, s in v.mentions if m.home is home and s), None))
        return in_it or self._way(at, lambda v: next((s for m, s in v.mentions if not m.within(scope) and s), None))

    def _outside(self, v: _Noted, program: bool) -> Step | None:
        """How the region is known outside, if it is that very variable."""
        if program:
            return Step("", 0, v.origin) if v.origin else None
        slot = self.own.get(id(v))
        return Step("", 0, slot_text(self, slot)) if slot is not None else None

    def _way(self, at: _Noted, goal: Any) -> tuple[Step, ...]:
        before: dict[int, tuple[_Noted, Step | None] | None] = {id(at): None}
        queue = deque([at])
        while queue:
            v = queue.popleft()
            last = goal(v)
            if last is not None:
                return _path(v, before, last)
            for other, step in v.ties:
                if id(other) not in before:
                    before[id(other)] = (v, step)
                    queue.append(other)
        return ()


def _path(end: _Noted, before: dict[int, tuple[_Noted, Step | None] | None], last: Step) -> tuple[Step, ...]:
    steps = [last] if last.line else []
    link = before[id(end)]
    while link is not None:
        if link[1] is not None:
            steps.append(link[1])
        link = before[id(link[0])]
    return tuple(dict.fromkeys(reversed(steps)))


def slot_text(c: Constraints, slot: Slot) -> str:
    """What a caller knows a region by."""
    if slot.kind == "result":
        return "returned" if slot.level == 0 else "part of what is returned"
    if slot.kind == "env":
        return "kept by the closure"
    return f"part of `{c.inst.params[slot.index].name}`"


def _told(node: Any, named: Var | None, c: Constraints) -> str:
    """What a node does with an object, in a few words."""
    match node:
        case hir.Assign(var=var):
            return f"`{var.name}` stands for it" if var.kind != "temp" else ""
        case hir.Read(var=var):
            return f"`{var.name}` is used" if var.kind != "temp" else ""
        case hir.SetField(field=field):
            return f"stored in the attribute `{field.name}`"
        case hir.DeleteField(field=field):
            return f"taken out of the attribute `{field.name}`"
        case hir.GetField(field=field):
            return f"read from the attribute `{field.name}`"
        case hir.Return():
            return "returned"
        case hir.Yield():
            return "yielded"
        case hir.While():
            return f"the next turn of the loop needs `{named.name}`" if named and named.kind != "temp" else ""
        case hir.MakeClosure():
            return f"captured by `{node.ref.name}`"
        case hir.Call(func=func):
            return "" if func.ref.internal else f"goes through a call of `{func.ref.name}`"
        case hir.Prim(op=op):
            return _of_operation(op.name, bool({"writes", "alloc"} & op.flags))
    return ""


def _of_operation(name: str, stores: bool) -> str:
    last = name.rpartition(".")[2]
    if last in _WRITING:
        return _WRITING[last]
    if last == "literal":
        return f"an item of this {name.partition('.')[0].removeprefix('v')}"
    return f"put in by `{last}`" if stores else f"comes out of `{last}`"
