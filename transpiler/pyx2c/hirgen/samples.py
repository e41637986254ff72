"""What CPython itself says of an operation, tried on values like those that the program has.

"a" + 1        TypeError: the program is refused, as pyx2c refuses it
b"%d" % 5      b"5": only pyx2c can't do it, which must not look as if CPython refused it
"""

from __future__ import annotations

import builtins
import collections
import datetime
import decimal
import enum
import fractions
import io
import math
import pathlib
import types
from collections.abc import Callable, Iterator
from typing import Any

from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BINFILE,
    BOOL,
    BYTEARRAY,
    BYTES,
    COMPLEX,
    FLOAT,
    INT,
    NONE,
    RANGE,
    SLICE,
    STR,
    TEXTFILE,
    DequeT,
    DictT,
    FuncT,
    InstanceT,
    IterT,
    ListT,
    ModuleT,
    Scalar,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    is_view,
    members,
)

_DEPTH = 8
"""how far lists in lists are filled: a list may hold itself"""


class Unknown(Exception):
    """There is nothing that stands for values of a type."""


def refuses(action: Callable[..., object], *values: Expr, text: str | Expr) -> bool:
    """Whether CPython raises TypeError or AttributeError for values of these types, with that text."""
    try:
        likes = [like(v.type) for v in values]
    except Unknown:
        return False
    for i, v in enumerate(values):
        same = [k for k in range(i) if isinstance(v.type, InstanceT) and values[k].type == v.type]
        likes[i] = likes[same[0]] if same else likes[i]
    try:
        action(*likes)
    except (TypeError, AttributeError) as error:
        return not isinstance(text, str) or str(error) == text
    except Exception:
        return False
    return False


def refusal(action: Callable[..., object], *values: Expr) -> str | None:
    """The text of CPython's TypeError for values of builtin types; None where it may do that, as with objects of the
    program, `bytes([Index()])`."""
    if any(_has_objects(v.type) for v in values):
        return None
    try:
        action(*[like(v.type) for v in values])
    except TypeError as error:
        return None if _Some.__name__ in str(error) else str(error)
    except Exception:  # noqa: BLE001 - of these values, not of the types; or there is nothing like them
        return None
    return None


def _has_objects(t: Type, depth: int = _DEPTH) -> bool:
    """Whether it is a class of the program, or holds some."""
    match t:
        case InstanceT():
            return True
        case TupleT():
            inner: tuple[Type, ...] = t.items
        case ListT() | VarTupleT() | SetT() | DequeT():
            inner = (t.item.type,)
        case _:
            inner = ()
    return depth > 0 and any(_has_objects(m, depth - 1) for part in inner for m in members(part))


_ONLY_LOOK = frozenset(
    "abs bin bool bytearray bytes chr complex divmod float hex int len oct ord pow round str".split()
)
"""builtins that may be tried while a program is compiled: `input` and `open` do something"""


def row_refusal(name: str, values: list[Expr]) -> str | None:
    """The text of CPython's TypeError where what a row of the primitives stands for is given these values."""
    kind, _, function = name.rpartition(".")
    if kind == "method":
        return complaint(values[0], function, values[1:])
    if kind == "math":
        return refusal(getattr(math, function), *values)
    return refusal(getattr(builtins, function), *values) if not kind and function in _ONLY_LOOK else None


def complaint(x: Expr, name: str, items: list[Expr]) -> str | None:
    """What CPython's TypeError says of `x.name(*items)`; None where it may do that for values of these types, and for
    objects, whose methods may do anything (`Path.touch`)."""
    if isinstance(x.type, InstanceT):
        return None
    try:
        method, given = getattr(like(x.type), name), [like(i.type) for i in items]
    except (Unknown, AttributeError):
        return None
    try:
        method(*given)
    except TypeError as error:
        return None if _Some.__name__ in str(error) else str(error)
    except Exception:  # noqa: BLE001 - of these values, not of the types
        return None
    return None


def _generator() -> Iterator[None]:
    """Of no items: what type they have isn't looked at."""
    yield from ()


_SCALARS: dict[Scalar, Callable[[], object]] = {
    INT: lambda: 1,
    FLOAT: lambda: 1.5,
    BOOL: lambda: True,
    COMPLEX: lambda: 1.5j,
    STR: lambda: "t",  # of one character: some take no longer ones
    BYTES: lambda: b"t",
    BYTEARRAY: lambda: bytearray(b"t"),
    RANGE: lambda: range(3),
    SLICE: lambda: slice(1),
    NONE: lambda: None,
    TEXTFILE: lambda: io.TextIOWrapper(io.BytesIO()),
    BINFILE: lambda: io.BufferedReader(io.BytesIO()),
}


_OF_LIBRARY: dict[tuple[str, str], Callable[[], object]] = {
    ("_behind.notimplemented", "NotImplementedType"): lambda: NotImplemented,
    ("_behind.ellipsis", "ellipsis"): lambda: ...,
    ("fractions", "Fraction"): lambda: fractions.Fraction(1, 3),
    ("decimal", "Decimal"): lambda: decimal.Decimal("1.5"),
    ("datetime", "date"): lambda: datetime.date(2000, 1, 1),
    ("datetime", "time"): lambda: datetime.time(1),
    ("datetime", "datetime"): lambda: datetime.datetime(2000, 1, 1),
    ("datetime", "timedelta"): lambda: datetime.timedelta(1),
    ("pathlib", "Path"): lambda: pathlib.Path("path"),
}
"""objects of the library's classes by module and name: those of CPython's class, which may do more than ours"""


def like(t: Type, depth: int = _DEPTH) -> Any:
    """A value like those of a type."""
    match t:
        case Scalar() if t in _SCALARS:
            return _SCALARS[t]()
        case ListT():
            return _items(t.item.type, depth)
        case TupleT():
            return tuple(_like_or_some(i, depth - 1) for i in t.items)
        case VarTupleT():
            return tuple(_items(t.item.type, depth))
        case SetT():
            return (frozenset if t.frozen else set)(_items(t.item.type, depth))
        case DequeT():
            return collections.deque(_items(t.item.type, depth))
        case DictT() if is_view(t):
            made: Any = collections.OrderedDict() if t.flavour.startswith("o") else {}
            return getattr(made, t.flavour.partition("_")[2])()
        case DictT():
            return {} if t.flavour == "dict" else getattr(collections, t.flavour)()
        case FuncT():
            return _generator
        case ModuleT():
            return types
        case IterT(flavour="generator"):
            return _generator()
        case InstanceT():
            return _object(t.cls)
    raise Unknown


class _Some:
    """A value of which nothing is known: an operation that looks at it tells nothing, either."""

    def _asked(self, *_: object) -> bool:
        raise Unknown

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _asked
    __hash__ = __bool__ = __index__ = __str__ = __repr__ = __format__ = _asked  # type: ignore[assignment]


def _like_or_some(t: Type, depth: int) -> Any:
    try:
        return like(t, depth)
    except Unknown:
        return _Some()


def _items(t: Type, depth: int) -> list[Any]:
    try:
        return [like(t, depth - 1)] if depth else []
    except Unknown:
        return []


def _object(cls: ClassInfo) -> Any:
    """An object with the special methods that the class's objects may have."""
    if (cls.module, cls.name) == ("types", "mappingproxy"):
        return types.MappingProxyType({})
    if (cls.module, cls.name) in _OF_LIBRARY:
        return _OF_LIBRARY[cls.module, cls.name]()
    written = [c for c in cls.mro if not c.builtin and not c.holds_value]
    value = cls.value_base()
    if cls.plain and value is None or cls.structural or any(c.info is None or c.info.library for c in written):
        raise Unknown
    if cls.named_tuple() is not None:
        return _named_tuple(cls)
    if cls.enum:
        if cls.enum != "Enum":
            raise Unknown
        return enum.Enum(cls.name, "A").A  # type: ignore[attr-defined]
    base = next((getattr(builtins, c.name, None) for c in cls.mro if c.builtin or c is value), None) or object
    own = {name for c in written for name in c.methods if _is_special(name)}
    below = {name for c in cls.descendants() for name in c.methods if _is_special(name)} - own - _BY_CLASS
    methods = {name: lambda *_: NotImplemented for name in own} | {name: lambda *_: 1 for name in below}
    made: Any = type(cls.name, (base,), dict(methods))
    return made.__new__(made)


def _named_tuple(cls: ClassInfo) -> Any:
    """A named tuple whose class has no special methods of its own."""
    if any(_is_special(name) and name not in c.written for c in cls.mro for name in c.methods):
        raise Unknown
    fields = [f for c in cls.mro if c.tuple_fields is not None for f in c.tuple_fields]
    return collections.namedtuple(cls.name, fields)(*[None] * len(fields))  # type: ignore[arg-type]


_NOT_OPERATORS = frozenset(
    "__new__ __init__ __init_subclass__ __class_getitem__ __getattribute__ __getattr__ __setattr__ __delattr__ "
    "__del__".split()
)


_BINARY = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()
_BY_CLASS = frozenset(f"__{p}{n}__" for n in _BINARY for p in ("", "r", "i")) | frozenset(
    "__lt__ __le__ __gt__ __ge__".split()
)
"""operators tell the objects that have these apart from the others"""


def _with_attributes(t: Type) -> Any:
    """A value that has the attributes of those of a type, less those that the program's classes give it."""
    if isinstance(t, InstanceT) and t.cls.enum in ("IntEnum", "StrEnum", "Flag", "IntFlag"):
        return getattr(enum, t.cls.enum)(t.cls.name, "A").A
    return like(t)


def _is_special(name: str) -> bool:
    return name.startswith("__") and name.endswith("__") and name not in _NOT_OPERATORS


def no_attribute(name: str, x: Expr) -> bool:
    """Whether CPython's values of that type have no such attribute, methods included."""
    try:
        return not hasattr(_with_attributes(x.type), name)
    except Unknown:
        return False
