"""What a generator knows while it writes: the dice, the names in scope, the program so far, what is allowed here."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TypeVar

from language.types import BOOL, BYTES, FLOAT, INT, STR, Type, dict_of, fits, hashable, list_of, optional, tuple_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Var:
    """`own`: this function may assign to it. `busy`: a loop goes through it, so that its size must stay."""

    name: str
    type: Type
    own: bool = True
    busy: bool = False


@dataclass(frozen=True, slots=True)
class Param:
    """`kind` is "", "keyword" (keyword-only), "*" or "**"; `default` is its source."""

    name: str
    type: Type
    default: str | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """A function or method that can be called; `cost` is about how many statements a call runs."""

    name: str
    params: tuple[Param, ...]
    returns: Type
    cost: int = 1


@dataclass(slots=True)
class Class:
    """A class that can be made and asked; `subclasses` may stand where it is wanted."""

    name: str
    params: tuple[Param, ...] = ()
    fields: list[Var] = field(default_factory=list)
    methods: list[Function] = field(default_factory=list)
    bases: list[str] = field(default_factory=list)
    subclasses: list[str] = field(default_factory=list)
    frozen: bool = False
    operators: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Module:
    """What the program has so far."""

    functions: list[Function] = field(default_factory=list)
    classes: dict[str, Class] = field(default_factory=dict)
    enums: dict[str, list[str]] = field(default_factory=dict)
    globals: list[Var] = field(default_factory=list)
    count: int = 0
    traces: int = 0


@dataclass(slots=True)
class Env:
    """`weight`: how often the code at this place runs in one call. `cost`: about how many statements ran so far.
    `plain`: the text goes into an f-string, without walrus, quotes and lambdas. `comprehension`: a place where no
    walrus may stand. `making`: how many objects are being written as arguments of one another. `loop`: the kind of
    loop around, "" for none. `level`: how many blocks are around."""

    r: random.Random
    module: Module
    vars: list[Var] = field(default_factory=list)
    typed: bool = False
    weight: int = 1
    cost: int = 0
    plain: bool = False
    returns: Type | None = None
    yields: Type | None = None
    loop: str = ""
    level: int = 0
    comprehension: bool = False
    closures: list[Function] = field(default_factory=list)
    making: int = 0

    def chance(self, p: float) -> bool:
        return self.r.random() < p

    def pick(self, items: Sequence[T]) -> T:
        return items[self.r.randrange(len(items))]

    def fresh(self, stem: str) -> str:
        self.module.count += 1
        return f"{stem}{self.module.count}"

    def of(self, type_: Type, own: bool = False) -> list[Var]:
        """The variables of exactly this type; `own`: those that may be assigned."""
        return [v for v in self.vars if v.type == type_ and (v.own or not own)]

    @contextmanager
    def scope(self, *added: Var) -> Iterator[None]:
        """Names that are added in the block are gone after it."""
        before = list(self.vars)
        names = {v.name for v in added}
        self.vars = [v for v in self.vars if v.name not in names] + list(added)
        yield
        self.vars = before

    @contextmanager
    def times(self, factor: int) -> Iterator[None]:
        """What is written in the block runs `factor` times as often."""
        self.weight *= factor
        yield
        self.weight //= factor

    @contextmanager
    def busy(self, name: str) -> Iterator[None]:
        before = list(self.vars)
        self.vars = [replace(v, busy=True) if v.name == name else v for v in self.vars]
        yield
        kept = {v.name for v in before if v.busy}
        self.vars = [replace(v, busy=v.name in kept) for v in self.vars]

    def type(self, depth: int = 2, variable: str = "A") -> Type:
        """A random type of values that fits a variable of the templates."""
        if variable == "N":
            return self.pick((INT, INT, FLOAT))
        for _ in range(20):
            found = self._type(depth if variable in "A" else min(depth, 1))
            if fits(variable, found):
                return found
        return self.pick((INT, STR)) if variable != "S" else INT

    def _type(self, depth: int) -> Type:
        kind = self.r.randrange(20 if depth > 0 else 11)
        if kind <= 3:
            return INT
        if kind <= 10:
            return self.pick((STR, STR, STR, FLOAT, BOOL, BYTES, FLOAT))
        if kind <= 13:
            return list_of(self._type(depth - 1))
        if kind == 14:
            return tuple_of(*(self._type(depth - 1) for _ in range(self.r.randrange(1, 4))))
        if kind == 15:
            return dict_of(self.key(depth - 1), self._type(depth - 1))
        if kind == 16:
            return Type(self.pick(("set", "frozenset")), (self.type(depth - 1, "S"),))
        if kind == 17:
            inner = self._type(depth - 1)
            return inner if inner.name in ("opt", "union") else optional(inner)
        if kind == 18 and self.module.classes:
            return Type("class", (Type(self.pick(list(self.module.classes))),))
        if kind == 19 and self.module.enums:
            return Type("enum", (Type(self.pick(list(self.module.enums))),))
        return self.pick((INT, STR, Type("union", (INT, STR))))

    def key(self, depth: int) -> Type:
        found = self._type(max(depth, 0))
        return found if hashable(found) else self.pick((INT, STR))


def names(vars_: Iterable[Var]) -> set[str]:
    return {v.name for v in vars_}
