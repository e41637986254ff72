"""Representations: what a Python type is in C.

list[tuple[int, str]]   →   list_tup_int_str *     and the instance of rt/generic/list.h that defines it
Node | None             →   struct app__Node *     None is the null pointer
int | str               →   un_int_str             a tagged union, by value
J = int | list[J]       →   nested                 a type that contains itself, its lists are list_nested *
"""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyx2c.analysis.interval import I32_RANGE, Interval
from pyx2c.image.generics import Elem, Instance, plainness
from pyx2c.ir.types import (
    BINFILE,
    BOOL,
    BYTEARRAY,
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
    TEXTFILE,
    Cell,
    ClassT,
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
    UnionT,
    VarTupleT,
    same,
)  # fmt: skip
from pyx2c.lower.cycles import Cycles, cells_of
from pyx2c.lower.names import c_identifier


@dataclass(frozen=True, slots=True)
class Rep:
    """How a value is held. `kind`: int, raw, unsigned, narrow, float, bool, str, bytes, bytearray, file, none, tuple,
    list, vtuple, dict, set, frozenset, deque, iter, instance, func, optint, optptr, union."""

    kind: str
    ctype: str
    suffix: str
    parts: tuple[Rep, ...] = field(default=(), compare=False)
    cls: Any = field(default=None, compare=False)

    @property
    def zero(self) -> str:
        """An initialiser."""
        if self.kind in ("tuple", "union", "range", "slice", "complex"):
            return "{0}"
        if self.kind == "bool":
            return "false"
        return "NULL" if self.pointer else "RT_INT_NONE" if self.kind == "optint" else "0"

    @property
    def is_word(self) -> bool:
        """An int that fits int64_t."""
        return self.kind in ("raw", "narrow")

    @property
    def pointer(self) -> bool:
        """Held as a pointer, so that null can stand for None."""
        return self.kind in POINTERS

    @property
    def spelled(self) -> str:
        """The suffix with the number of their parts behind all tuples and unions in it, which tells where each ends."""
        parts = self.parts[self.kind == "optptr" :]
        plain = "_".join(p.suffix for p in parts)
        if not plain or not self.suffix.endswith(plain):
            return self.suffix
        head = self.suffix.removesuffix(plain)
        if self.kind in ("tuple", "union"):
            head = f"{head[:-1]}{len(parts)}_"
        return head + "_".join(p.spelled for p in parts)


OBJECTS = frozenset("bytearray file list dict set frozenset deque iter instance func".split())
POINTERS = frozenset(
    "class str bytes bytearray file list vtuple dict set frozenset deque iter instance func optptr".split()
)
_SCALARS = {
    INT: Rep("int", "rt_int", "int"), I64: Rep("raw", "int64_t", "i64"), FLOAT: Rep("float", "double", "float"),
    BOOL: Rep("bool", "bool", "bool"), STR: Rep("str", "rt_str", "str"), BYTES: Rep("bytes", "rt_bytes", "bytes"),
    TEXTFILE: Rep("file", "rt_file *", "file"), BYTEARRAY: Rep("bytearray", "list_byte *", "bytearray"),
    BINFILE: Rep("file", "rt_file *", "binfile"),
    NONE: Rep("none", "uint8_t", "None"),
    NEVER: Rep("int", "rt_int", "int"), RANGE: Rep("range", "rt_range", "range"),
    SLICE: Rep("slice", "rt_slice", "slice"), COMPLEX: Rep("complex", "rt_complex", "complex"),
}  # fmt: skip
UNSIGNED_REP = Rep("unsigned", "uint64_t", "u64")
_NARROW = ((Interval(0, 255), Rep("narrow", "uint8_t", "u8")), (I32_RANGE, Rep("narrow", "int32_t", "i32")))
"""how containers hold what fits less than a word; whoever reads it has a word"""
INT_REP, RAW_REP, NONE_REP, BOOL_REP = _SCALARS[INT], _SCALARS[I64], _SCALARS[NONE], _SCALARS[BOOL]
FLOAT_REP, STR_REP = _SCALARS[FLOAT], _SCALARS[STR]


_BYTE_OPS = {op: f"rt_byte_{op}" for op in ("eq", "hash", "lt", "repr")}
_BYTE = Elem("byte", "uint8_t", {**_BYTE_OPS, "keep": "RT_SAME", "plain": plainness(True)})
BYTE_LIST = Instance("list", {"T": _BYTE})
"""what a bytearray is"""
_SOME_OBJECT = Rep("instance", "void *", "object")
"""stands for items that are not looked into"""


_NO_END = re.compile(r"(?:^|_)(?:tup|un)\d*_")
"""a tuple or a union in a suffix"""


def _several(kind: str, parts: tuple[Rep, ...]) -> str:
    """The name of a tuple or a union: `tup_int_str`, and where such a one is among the parts `tup2_tup1_str_float`."""
    if any(_NO_END.search(p.suffix) for p in parts):
        return f"{kind}{len(parts)}_" + "_".join(p.spelled for p in parts)
    return f"{kind}_" + ("_".join(p.suffix for p in parts) or "empty")


class Reps:
    """Maps types to representations and remembers what they need: structs and instances of generics."""

    def __init__(self) -> None:
        self.types: dict[str, str] = {}
        self.instances: dict[tuple[str, ...], Instance] = {}
        self.elem: Any = None
        """Elem of a Rep and its Type; set by the traits, which know the operations"""
        self.word: Callable[[Cell], Rep | None] = lambda cell: None
        """what holds the ints behind a cell, if a machine word or less does; set by the program's lowering, which has
        the ranges"""
        self.cycles = Cycles(lambda cell: (self.word(cell) or INT_REP).suffix if cell.type is INT else "")
        self.nested: dict[str, Rep | None] = {}
        """of the types that contain themselves, by name; None while it is being made"""
        self._known: dict[int, tuple[Type, Rep]] = {}
        """answers by the identity of a type, which is kept alive; no cell grows any more"""

    def of(self, t: Type) -> Rep:
        """The representation of a type."""
        if t is BYTEARRAY:
            self.instances.setdefault(BYTE_LIST.key, BYTE_LIST)
        if isinstance(t, Scalar):
            return _SCALARS.get(t, NONE_REP)
        known = self._known.get(id(t))
        if known:
            return known[1]
        rep = self._of_structured(t)
        if None not in self.nested.values():
            self._known[id(t)] = t, rep
        return rep

    def _of_structured(self, t: Type) -> Rep:
        for cell in self.cycles.nested_cells(t):
            if same(cell.type, t):
                return self.element(cell)
        return self._made(t)

    def _made(self, t: Type, name: str = "", shallow: bool = False) -> Rep:
        """The representation; `name` is of a type that contains itself. Shallow: without a look into containers."""
        match t:
            case ListT() | VarTupleT() | SetT() | DequeT() | DictT():
                return self._container(t, name, shallow)
            case TupleT():
                return self._tuple(t, name, shallow)
            case IterT():
                return self._iterator(t, name, shallow)
            case InstanceT():
                return self._instance(t.cls)
            case ClassT():
                return Rep("class", "rt_class_ref", "class")
            case FuncT():
                return Rep("func", "rt_closure *", "func")
            case UnionT():
                return self._union(t, name, shallow)
            case ModuleT():
                return Rep("none", NONE_REP.ctype, f"module_{c_identifier(t.name)}")
        return _SCALARS.get(t, NONE_REP) if isinstance(t, Scalar) else NONE_REP

    def element(self, cell: Cell) -> Rep:
        """The representation of what a container holds: of a type that contains itself, what is known of it."""
        if cell.type is INT:
            return self.word(cell) or INT_REP
        name = self.cycles.name(cell)
        if not name:
            return self.of(cell.type)
        if name not in self.nested:
            self.nested[name] = None
            self.nested[name] = self._made(cell.type, name)
        return self.nested[name] or self._made(cell.type, name, shallow=True)

    def _container(self, t: Type, name: str, shallow: bool) -> Rep:
        kind, generic = _container_kind(t)
        cells = cells_of(t)
        if shallow:
            names = [self.cycles.name(c) for c in cells]
            suffix = "_".join(n or self.element(c).suffix for n, c in zip(names, cells, strict=True))
            mark = t.flavour if isinstance(t, DictT) else kind
            stand_ins = (self._stand_in(t.item.type),) if isinstance(t, VarTupleT) else ()
            parts = stand_ins if any(names) else tuple(map(self.element, cells))
            return Rep(kind, f"{generic}_{suffix} *", name or f"{mark}_{suffix}", parts)
        parts = tuple(map(self.element, cells))
        suffix = "_".join(p.suffix for p in parts)
        mark = t.flavour if isinstance(t, DictT) else kind
        rep = Rep(kind, f"{generic}_{suffix} *", name or f"{mark}_{suffix}", parts)
        marks = ("T",) if len(parts) == 1 else ("K", "V")
        args = {m: self.elem(p, c.type) for m, p, c in zip(marks, parts, cells, strict=True)}
        instance = Instance(generic, args)
        self.instances.setdefault(instance.key, instance)
        return rep

    def _stand_in(self, t: Type) -> Rep:
        """What a tuple seen without its items has in their place: something that holds objects as they do, or not."""
        seen: set[int] = set()

        def holds(t: Type) -> bool:
            match t:
                case TupleT():
                    return any(map(holds, t.items))
                case UnionT():
                    return any(map(holds, t.members))
                case VarTupleT():
                    met = id(t.item) in seen
                    seen.add(id(t.item))
                    return not met and holds(t.item.type)
            return holds_object(self._made(t, shallow=True))

        return _SOME_OBJECT if holds(t) else NONE_REP

    def element_type(self, rep: Rep) -> str:
        """The C type of elements: one word, so that `const T *` means what it says."""
        if not rep.ctype.endswith("*"):
            return rep.ctype
        struct = rep.ctype.removeprefix("struct ").removesuffix(" *")
        name = f"{struct}_ptr"
        self.types.setdefault(name, f"typedef struct {struct} *{name};")
        return name

    def _parts(self, types: tuple[Type, ...], shallow: bool) -> tuple[Rep, ...]:
        return tuple(self._made(t, shallow=True) if shallow else self.of(t) for t in types)

    def _tuple(self, t: TupleT, name: str, shallow: bool) -> Rep:
        parts = self._parts(t.items, shallow)
        name = name or _several("tup", parts)
        if name not in self.types and not shallow:
            fields = "".join(f"  {declare(p.ctype, f'_{i}')};\n" for i, p in enumerate(parts)) or "  char empty;\n"
            self.types[name] = f"typedef struct {name} {{\n{fields}}} {name};"
        return Rep("tuple", name, name, parts)

    def _iterator(self, t: IterT, name: str, shallow: bool) -> Rep:
        """The struct that all iterators of these items begin with; what is sent and returned only where that is
        anything."""
        known = [c for c in (t.sent, t.result) if c.type not in (NEVER, NONE)]
        cells = [t.item, t.sent, t.result] if known else [t.item]
        spelling = operator.attrgetter("spelled" if known else "suffix")
        if shallow:
            suffixes = [self.cycles.name(c) or spelling(self.of(c.type)) for c in cells]
        else:
            parts = tuple(INT_REP if c.type is INT else self.element(c) for c in cells)
            suffixes = [spelling(p) for p in parts]
        struct = ("gen_" if known else "iter_") + "_".join(suffixes)
        if not shallow and struct not in self.types:
            marks = zip(parts, ("item", "sent", "result"), strict=False)
            fields = "".join(f"  {declare(p.ctype, m)};\n" for p, m in marks if p.kind != "none")
            self.types[struct] = f"typedef struct {struct} {{\n  rt_iter base;\n{fields}}} {struct};"
        return Rep("iter", f"{struct} *", name or struct)

    def _instance(self, cls: Any) -> Rep:
        if cls.is_exception and cls.builtin:
            return Rep("instance", "rt_exc *", c_identifier(cls.name), (), cls)
        name = class_name(cls)
        return Rep("instance", f"struct {name} *", name, (), cls)

    def _union(self, t: UnionT, name: str, shallow: bool) -> Rep:
        parts = self._parts(t.members, shallow)
        if len(parts) == 2 and t.members[0] is NONE:
            other = parts[1]
            if other.kind == "int":
                return Rep("optint", "rt_int", "opt_int", (NONE_REP, other))
            if other.pointer:
                return Rep("optptr", other.ctype, name or f"opt_{other.suffix}", (NONE_REP, other), other.cls)
        name = name or _several("un", parts)
        if name not in self.types and not shallow:
            fields = "".join(
                f" {p.ctype}{'' if p.ctype.endswith('*') else ' '}_{i};"
                for i, p in enumerate(parts)
                if p.kind != "none"
            )
            inside = f"  union {{{fields} }} u;\n" if fields else ""
            self.types[name] = f"typedef struct {name} {{\n  uint32_t tag;\n{inside}}} {name};"
        return Rep("union", name, name, parts)


def _container_kind(t: Type) -> tuple[str, str]:
    """The kind of a container, and the generic that holds it."""
    match t:
        case ListT():
            return "list", "list"
        case VarTupleT():
            return "vtuple", "list"
        case SetT():
            return "frozenset" if t.frozen else "set", "set"
        case DequeT():
            return "deque", "deque"
    return "dict", "dict"


@functools.cache
def class_name(cls: Any) -> str:
    """The struct tag of a class: `app__Node`."""
    name = c_identifier(f"{module_name(cls.info) if cls.info is not None else cls.module}.{cls.qualname}")
    return f"{name}_{cls.serial}" if cls.serial else name


@functools.cache
def module_name(info: Any) -> str:
    """A module's name in C: the main module is called after its file."""
    return Path(info.display_path).stem if info.name == "__main__" else str(info.name)


def word_rep(span: Interval) -> Rep | None:
    """The machine word that holds all of an interval."""
    return RAW_REP if span.fits_i64 else UNSIGNED_REP if span.fits_u64 else None


def element_rep(span: Interval) -> Rep | None:
    """The least that holds all of an interval, in a container."""
    return next((rep for bounds, rep in _NARROW if span.within(bounds)), None) or word_rep(span)


def holds_value(rep: Rep) -> bool:
    """Whether it contains values that lie in a region of their own: integers, text, tuples of any length of such.

    A tuple of objects is an object itself: region inference has put it where it may stay.
    """
    if rep.kind == "optptr":
        return holds_value(rep.parts[1])
    if rep.kind == "vtuple":
        return not holds_object(rep.parts[0])
    return rep.kind in ("int", "optint", "str", "bytes") or (
        rep.kind in ("tuple", "union") and any(map(holds_value, rep.parts))
    )


def is_plain(rep: Rep) -> bool:
    """Whether it never refers to anything in memory: numbers that fit a word, and tuples of such."""
    if rep.kind == "tuple":
        return all(map(is_plain, rep.parts))
    return rep.kind in ("raw", "unsigned", "narrow", "float", "complex", "bool", "none", "range")


def holds_object(rep: Rep) -> bool:
    """Whether it is or contains something that can change or be told apart."""
    if rep.kind in ("tuple", "union", "optptr", "vtuple"):
        return any(map(holds_object, rep.parts))
    return rep.kind in OBJECTS


def declare(ctype: str, name: str) -> str:
    """`rt_exc *e`, `double x`."""
    return f"{ctype}{'' if ctype.endswith('*') else ' '}{name}"
