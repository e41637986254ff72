"""Operations that a type lacks: an error at compile time, or at run time where other members of a union have them."""

from __future__ import annotations

from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir.types import (
    NONE,
    TEXTFILE,
    ClassT,
    DequeT,
    DictT,
    FuncT,
    InstanceT,
    ListT,
    ModuleT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    show,
)


class Unsupported(TypeProblem):
    """An operation a member of a union can't do: at run time a TypeError with CPython's text."""

    def __init__(self, problem: TypeProblem, text: str) -> None:
        super().__init__(problem.diagnostic, ("TypeError", text))


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
        case ClassT():
            return "type"
        case FuncT():
            return "method" if all(r.bound for r in t.refs) else "function"
        case ModuleT():
            return "module"
    return "NoneType" if t is NONE else "_io.TextIOWrapper" if t is TEXTFILE else show(t)
