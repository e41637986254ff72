"""Region variables, and shapes made of them.

A shape has a region variable per level of nesting: level 0 is where the objects that an expression yields lie, level 1
where what they refer to lies, and so on; the last level stands for all that is deeper.

    rows: list[list[Point]]     (rows itself, the inner lists, the points, whatever points refer to)

Two kinds of constraint. *Equal*: a mutable object can be written through any of its names, so two names for it agree on
every level but the first. *Outlives*: a name may stand for an object that lives longer than it must.
"""

from __future__ import annotations

from dataclasses import dataclass, field

LEVELS = 4


@dataclass(slots=True, eq=False)
class Scope:
    """A block that may have a region: a function's body or a loop's. A handler's is one that has none."""

    kind: str
    """`function`, `loop` or `handler`"""
    parent: Scope | None
    node: object = None
    depth: int = field(init=False)

    def __post_init__(self) -> None:
        self.depth = 0 if self.parent is None else self.parent.depth + 1

    @property
    def home(self) -> Scope:
        """The innermost block around that may have a region."""
        return self if self.kind != "handler" or self.parent is None else self.parent.home

    @property
    def in_handler(self) -> bool:
        """Whether a handler is around."""
        return self.kind == "handler" or (self.parent is not None and self.parent.in_handler)

    def within(self, other: Scope) -> bool:
        """Whether this block lies in the other, or is it."""
        return common(self, other) is other


def common(a: Scope, b: Scope) -> Scope:
    """The smallest block that encloses both."""
    while a is not b:
        if a.depth >= b.depth:
            assert a.parent is not None
            a = a.parent
        else:
            assert b.parent is not None
            b = b.parent
    return a


class RVar:
    """A region variable: a union-find node. Facts are kept at the representative."""

    __slots__ = ("_parent", "scope", "slots", "program", "below")

    def __init__(self, scope: Scope | None = None, program: str = "") -> None:
        self._parent: RVar | None = None
        self.scope = scope
        """the smallest block that encloses all mentions"""
        self.slots: list[Slot] = []
        """what callers know it by; empty for a local one"""
        self.program = program
        """why it is the program's region; empty where it is not"""
        self.below: set[RVar] = set()
        """what it must outlive"""

    def find(self) -> RVar:
        """The representative."""
        node = self
        while node._parent is not None:
            if node._parent._parent is not None:
                node._parent = node._parent._parent
            node = node._parent
        return node

    def mention(self, scope: Scope) -> None:
        """The region is needed in this block too."""
        root = self.find()
        root.scope = scope if root.scope is None else common(root.scope, scope)

    def outlives(self, other: RVar) -> None:
        """What lies here lives at least as long as what lies there."""
        a, b = self.find(), other.find()
        if a is not b:
            a.below.add(b)

    def unify(self, other: RVar) -> None:
        """Both are one region."""
        a, b = self.find(), other.find()
        if a is b:
            return
        b._parent = a
        a.program = a.program or b.program
        a.slots += b.slots
        a.below |= b.below
        b.below = set()
        if b.scope is not None:
            a.mention(b.scope)

    @property
    def fixed(self) -> bool:
        """Not for this function to place: a caller's region, or the program's."""
        root = self.find()
        return bool(root.program or root.slots)


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A region variable of a function's signature: `kind` is `param`, `env` or `result`."""

    kind: str
    index: int
    level: int


Shape = tuple[RVar, ...]


def load(container: Shape) -> Shape:
    """The shape of what is read out of an object."""
    return (*container[1:], container[-1])


def flow(source: Shape | None, target: Shape | None) -> None:
    """The target may stand for what the source stands for."""
    if source is None or target is None:
        return
    source[0].outlives(target[0])
    for a, b in zip(source[1:], target[1:], strict=True):
        a.unify(b)
