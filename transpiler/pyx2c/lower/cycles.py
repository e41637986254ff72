"""Types that contain themselves, through the element cells of containers, and their names in C.

The C names of types are made of the names of their parts, which would have no end here:

    J = int | list[J]   →   nested          the list is list_nested
"""

from __future__ import annotations

from collections.abc import Callable

from pyx2c.ir.types import Cell, DequeT, DictT, IterT, ListT, SetT, TupleT, Type, UnionT, VarTupleT, same, show


def cells_of(t: Type) -> tuple[Cell, ...]:
    """The cells of a container or an iterator."""
    match t:
        case ListT() | VarTupleT() | SetT() | DequeT():
            return (t.item,)
        case DictT():
            return t.key, t.value
        case IterT():
            return t.item, t.sent, t.result
    return ()


class Cycles:
    """Finds the cells whose type contains the cell, and names their types. Cells of the same shape share a name."""

    def __init__(self, word: Callable[[Cell], str]) -> None:
        self.word = word
        self.names: dict[Cell, str] = {}
        self.shapes: dict[str, str] = {}

    def name(self, cell: Cell) -> str:
        """The name of what the cell holds; empty unless that contains the cell."""
        root = cell.find()
        if root not in self.names:
            inside = any(c is root for c in reachable(root.type))
            self.names[root] = self._new_name(root) if inside else ""
        return self.names[root]

    def nested_cells(self, t: Type) -> list[Cell]:
        """The cells in `t` whose type contains them."""
        return [c for c in reachable(t) if self.name(c)]

    def _new_name(self, root: Cell) -> str:
        number = len(self.shapes) + 1
        return self.shapes.setdefault(self._shape(root.type), f"nested{number if number > 1 else ''}")

    def _shape(self, t: Type, path: tuple[Type, ...] = ()) -> str:
        """A text that types of the same structure share; a type met again is how far up it stands."""
        for up, outer in enumerate(reversed(path)):
            if same(outer, t):
                return f"^{up}"
        path = (*path, t)
        inner = t.members if isinstance(t, UnionT) else t.items if isinstance(t, TupleT) else ()
        parts = [self._shape(i, path) for i in inner]
        parts += [self.word(c) or self._shape(c.type, path) for c in cells_of(t)]
        return f"{_head(t)}[{', '.join(parts)}]" if parts else show(t)


def _head(t: Type) -> str:
    return t.flavour if isinstance(t, DictT) else "frozenset" if isinstance(t, SetT) and t.frozen else type(t).__name__


def reachable(t: Type) -> list[Cell]:
    """All cells in a type, each once."""
    found: dict[Cell, None] = {}
    stack = [t]
    while stack:
        match stack.pop():
            case UnionT(members=inner) | TupleT(items=inner):
                stack.extend(inner)
            case part:
                for cell in (c.find() for c in cells_of(part)):
                    if cell not in found:
                        found[cell] = None
                        stack.append(cell.type)
    return list(found)
