"""Values and objects: what is copied where it must outlive its region, and what is placed by inference.

*Values* are immutable and hold no object: numbers, str, bytes, None, tuples of values. Identity means nothing for
them, so a store into something older copies them when need be (`T_keep` of the runtime). *Objects* (lists, dicts,
instances, closures, …) can change or be told apart: they never move, so their region must be right from the start.
"""

from __future__ import annotations

from typing import Any

from pyx2c.ir.types import (
    BOOL,
    BYTES,
    COMPLEX,
    FLOAT,
    I64,
    INT,
    NEVER,
    NONE,
    RANGE,
    SLICE,
    STR,
    Cell,
    ClassT,
    FuncT,
    ModuleT,
    Scalar,
    TupleT,
    Type,
    UnionT,
    VarTupleT,
)

_PLAIN = frozenset({INT, FLOAT, COMPLEX, BOOL, STR, BYTES, NONE, NEVER, I64, RANGE, SLICE})


class Kinds:
    """Answers per type; whether a function value carries anything is known to the engine."""

    def __init__(self, engine: Any) -> None:
        self.engine = engine

    def has_objects(self, t: Type, inside: tuple[Cell, ...] = ()) -> bool:
        """Whether a value of the type can be, or directly contain, an object. In a tuple of any length a function is
        one even if it carries nothing: its representation is the same (`holds_object` in lower/repr.py)."""
        match t:
            case Scalar():
                return t not in _PLAIN
            case UnionT(members=parts) | TupleT(items=parts):
                return any(self.has_objects(p, inside) for p in parts)
            case VarTupleT():
                cell = t.item.find()
                return cell not in inside and self.has_objects(cell.type, (*inside, cell))
            case FuncT():
                return bool(inside) or any(ref.bound or self.engine.captured(ref) for ref in t.refs)
            case ClassT() | ModuleT():
                return False
        return True
