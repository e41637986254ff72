"""What CPython calls the types of values."""

from __future__ import annotations

from pyx2c.hirgen.program import ClassInfo, FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import (
    NONE,
    STR,
    TEXTFILE,
    ClassT,
    DequeT,
    DictT,
    FuncT,
    InstanceT,
    IterT,
    ListT,
    ModuleT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    show,
)
from pyx2c.prim import table


def naming(text: str, *values: Expr) -> str | Expr:
    """A text with the names of the values' classes, where subclasses differ in the name those of the objects."""
    if not any(_has_heirs(v.type) for v in values):
        return text.format(*(py_name(v.type) for v in values))
    parts: list[StrPart] = []
    for piece, value in zip(text.split("{}"), [*values, None], strict=True):
        parts.append(StrPart(piece))
        if value is not None and _has_heirs(value.type):
            parts.append(StrPart(value=hir.Prim(table.ROWS["class.name"][0], [value], STR)))
        elif value is not None:
            parts.append(StrPart(py_name(value.type)))
    return hir.BuildStr([p for p in parts if p.text or p.value is not None], STR)


def _has_heirs(t: Type) -> bool:
    return isinstance(t, InstanceT) and len(made_below(t.cls)) > 1


def made_below(cls: ClassInfo) -> list[ClassInfo]:
    """The classes that an object seen as one of `cls` can be of."""
    every = cls.descendants()
    return [c for c in every if c.made.type and c.is_made or c.builtin] or [cls]


def _kind_of_function(ref: FuncRef) -> str:
    """What CPython has a function as; a builtin that stands for itself may be a class."""
    if ref.bound:
        return "method"
    shown = str(ref.written_as or "")
    if ref.stands_for and shown.startswith("<class "):
        return "type"
    return "builtin_function_or_method" if ref.stands_for and shown.startswith("<built-in ") else "function"


def py_name(t: Type) -> str:
    """`type(x).__name__` of the values of a non-union type."""
    match t:
        case InstanceT():
            return str(t.cls.name)
        case ListT():
            return "list"
        case DequeT():
            return "collections.deque"
        case DictT():
            return "collections.defaultdict" if t.flavour == "defaultdict" else t.flavour
        case SetT():
            return "frozenset" if t.frozen else "set"
        case TupleT() | VarTupleT():
            return "tuple"
        case IterT():
            return t.flavour
        case ClassT():
            return "type"
        case FuncT():
            kinds = {_kind_of_function(r) for r in t.refs}
            return kinds.pop() if len(kinds) == 1 else "function"
        case ModuleT():
            return "module"
    return "NoneType" if t is NONE else "_io.TextIOWrapper" if t is TEXTFILE else show(t)
