"""The type lattice: what set of Python values an expression can have.

Scalars are singletons, structured types hold *cells*: union-find nodes whose type only ever grows.
Two lists that flow together are the same list as far as types go, so their element cells are unified.
A cell knows who read it, so that a growing cell makes exactly its readers be looked at again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, TypeGuard

MOST_TUPLES = 40
"""in one type, those within tuples counted: more means that it grows without end, and they become one of any length"""


class Type:
    """A set of Python values."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, eq=False)
class Scalar(Type):
    """An immutable type without parameters; each is one object."""

    name: str


INT = Scalar("int")
FLOAT = Scalar("float")
COMPLEX = Scalar("complex")
BOOL = Scalar("bool")
STR = Scalar("str")
BYTES = Scalar("bytes")
BYTEARRAY = Scalar("bytearray")
NONE = Scalar("None")
NEVER = Scalar("Never")
TYPING = Scalar("typing")
"""What module typing makes: a TypeVar, a Protocol. It means nothing when the program runs."""
I64 = Scalar("i64")
"""A machine integer that no Python program sees: cursors and lengths of desugared loops."""
RANGE = Scalar("range")
SLICE = Scalar("slice")
TEXTFILE = Scalar("TextIO")
BINFILE = Scalar("BinaryIO")


class Cell:
    """A type variable that grows: the element of a list, a variable, a field, a result."""

    __slots__ = ("_parent", "_type", "readers", "origin", "sources")
    on_grow: Callable[[set[Any]], None] = staticmethod(lambda readers: None)
    with_fewer_tuples: Callable[[Type, str], Type] = staticmethod(lambda t, origin: t)
    reader: Any = None
    here: Any = None
    """the path of a module and the syntax node that is being walked"""

    def __init__(self, origin: str = "", type: Type = NEVER) -> None:
        self._parent: Cell | None = None
        self._type = type
        self.readers: set[Any] = set()
        self.origin = origin
        self.sources: dict[Hashable, Any] = {}
        """members of its type → where each came from first"""

    def find(self) -> Cell:
        """The representative of this cell's class."""
        cell = self
        while cell._parent is not None:
            if cell._parent._parent is not None:
                cell._parent = cell._parent._parent
            cell = cell._parent
        return cell

    @property
    def type(self) -> Type:
        """What is known now; whoever asks is told when it grows."""
        root = self.find()
        if Cell.reader is not None:
            root.readers.add(Cell.reader)
        return root._type

    def add(self, other: Type) -> None:
        """Lets the cell hold the values of `other` too."""
        root = self.find()
        before = root._type
        new = join(before, other)
        root = root.find()
        if root._type is not before:
            # the cell holds itself: what joined has grown it
            new = join(root._type, new)
        if not same(new, root._type):
            if tuples_in(new) > MOST_TUPLES:
                new = Cell.with_fewer_tuples(new, self.origin)
            known = {_member_key(m) for m in members(root._type)}
            for key in [_member_key(m) for m in members(new)]:
                if key not in known:
                    root.sources.setdefault(key, Cell.here)
            root._type = new
            Cell.on_grow(root.readers)

    def source(self, member: Type) -> Any:
        """Where values of this type came from first; None where nobody knows."""
        return self.find().sources.get(_member_key(member))

    def unify(self, other: Cell) -> None:
        """Makes both one cell."""
        a, b = self.find(), other.find()
        if a is b:
            return
        before_a, before_b = a._type, b._type
        b._parent = a
        readers_a, readers_b = a.readers, b.readers
        a.readers = readers_a | readers_b
        a.sources = b.sources | a.sources
        joined = join(before_a, before_b)
        root = a.find()
        root._type = join(root._type, joined) if not same(root._type, joined) else root._type
        for readers, before in ((readers_a, before_a), (readers_b, before_b)):
            if readers and not same(root._type, before):
                Cell.on_grow(readers)


def _member_key(t: Type) -> Any:
    return t if isinstance(t, Scalar | InstanceT) else type(t)


@dataclass(frozen=True, slots=True, eq=False)
class ListT(Type):
    """`list[T]`."""

    item: Cell


@dataclass(frozen=True, slots=True, eq=False)
class VarTupleT(Type):
    """`tuple[T, ...]`."""

    item: Cell


@dataclass(frozen=True, slots=True, eq=False)
class SetT(Type):
    """`set[T]` or `frozenset[T]`."""

    item: Cell
    frozen: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class DequeT(Type):
    """`collections.deque[T]`."""

    item: Cell


@dataclass(frozen=True, slots=True, eq=False)
class DictT(Type):
    """`dict[K, V]`; `flavour`: dict, defaultdict, Counter or OrderedDict; dict_keys, dict_values or dict_items
    of a view, odict_keys and so on of an OrderedDict's."""

    key: Cell
    value: Cell
    flavour: str = "dict"


@dataclass(frozen=True, slots=True, eq=False)
class IterT(Type):
    """An iterator object. Of a generator `sent` is what `send` gives it (None included), `result` what it returns;
    both stay `Never` for others. `flavour` is the class's name: `generator`, `map`, `list_iterator`; `manager` is what
    a function under `@contextmanager` returns."""

    item: Cell
    sent: Cell
    result: Cell
    flavour: str = "generator"

    @property
    def manager(self) -> bool:
        """Entered by `with`, not iterated over."""
        return self.flavour == "manager"


@dataclass(frozen=True, slots=True, eq=False)
class TupleT(Type):
    """A tuple of known length. With `names` it is what `**kwargs` holds, passed on without making a dict."""

    items: tuple[Type, ...]
    names: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class InstanceT(Type):
    """An instance of a class or of one of its subclasses. `cls` is a `ClassInfo`."""

    cls: Any


@dataclass(frozen=True, slots=True)
class ClassT(Type):
    """A class object: one of these classes (`ClassInfo`s)."""

    classes: frozenset[Any]

    @staticmethod
    def of(*classes: Any) -> ClassT:
        """The type of these class objects."""
        return ClassT(frozenset(classes))

    @property
    def cls(self) -> Any:
        """The class, where it is one and no other."""
        (only,) = self.classes
        return only


@dataclass(frozen=True, slots=True)
class FuncT(Type):
    """One of several known functions or closures (`FuncRef`s)."""

    refs: frozenset[Any]


@dataclass(frozen=True, slots=True)
class ModuleT(Type):
    """A module object."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class UnionT(Type):
    """One of at least two members, none of them a union; sorted by `rank`."""

    members: tuple[Type, ...]


def members(t: Type) -> tuple[Type, ...]:
    """The non-union types that make up `t`."""
    if isinstance(t, UnionT):
        return t.members
    return () if t is NEVER else (t,)


def cases(t: Type) -> tuple[Type, ...]:
    """The types that operations tell apart: the members, and each of several class objects."""
    found: list[Type] = []
    for m in members(t):
        several = isinstance(m, ClassT) and len(m.classes) > 1
        found += [ClassT.of(c) for c in sorted(m.classes, key=str)] if several and isinstance(m, ClassT) else [m]
    return tuple(found)


def mergeable(a: Type, b: Type) -> bool:
    """Whether values of both types are one member of a union."""
    if isinstance(a, Scalar) or isinstance(b, Scalar):
        return a is b
    match a, b:
        case (ListT(), ListT()) | (VarTupleT(), VarTupleT()) | (DequeT(), DequeT()):
            return True
        case (TupleT(), VarTupleT()) | (VarTupleT(), TupleT()):
            return True
        case IterT(), IterT():
            return a.manager == b.manager
        case DictT(), DictT():
            return a.flavour == b.flavour
        case SetT(), SetT():
            return a.frozen == b.frozen
        case TupleT(), TupleT():
            return len(a.items) == len(b.items) and a.names == b.names
        case InstanceT(), InstanceT():
            return common_base(a.cls, b.cls) is not None
        case (FuncT(), FuncT()) | (ClassT(), ClassT()):
            return True
    return a == b


def common_base(a: Any, b: Any) -> Any:
    """The nearest class that both derive from, `object` left out."""
    for base in a.mro:
        if base in b.mro:
            return base
    return None


def _merge(a: Type, b: Type) -> Type:
    match a, b:
        case (
            (ListT(item=x), ListT(item=y))
            | (VarTupleT(item=x), VarTupleT(item=y))
            | (SetT(item=x), SetT(item=y))
            | (DequeT(item=x), DequeT(item=y))
        ):
            x.unify(y)
        case DictT(), DictT():
            a.key.unify(b.key)
            a.value.unify(b.value)
        case (VarTupleT() as most, TupleT(items=parts)) | (TupleT(items=parts), VarTupleT() as most):
            for part in parts:
                most.item.add(part)
            return most
        case IterT(), IterT():
            a.item.unify(b.item)
            a.sent.unify(b.sent)
            a.result.unify(b.result)
        case TupleT(), TupleT():
            items = tuple(map(join, a.items, b.items))
            if all(map(same, items, a.items)):
                return a
            return TupleT(items, a.names)
        case (TupleT() as known, VarTupleT() as any_length) | (VarTupleT() as any_length, TupleT() as known):
            for item in known.items:
                any_length.item.add(item)
            return any_length
        case InstanceT(), InstanceT():
            return InstanceT(common_base(a.cls, b.cls))
        case FuncT(), FuncT():
            return FuncT(a.refs | b.refs)
        case ClassT(), ClassT():
            return a if b.classes <= a.classes else ClassT(a.classes | b.classes)
    return a


def join(a: Type, b: Type) -> Type:
    """The smallest type with the values of both; unifies the cells of containers that meet."""
    if a is b or b is NEVER:
        return a
    if a is NEVER:
        return b
    result = list(members(a))
    for new in members(b):
        kept: list[Type] = []
        for old in result:
            if mergeable(old, new):
                new = _merge(old, new)
            else:
                kept.append(old)
        result = [*kept, new]
    return union(result)


def union(types: Iterable[Type]) -> Type:
    """The union of types that don't merge with one another."""
    unique: list[Type] = []
    for t in types:
        for m in members(t):
            for u in unique:
                if m is u or same(m, u):
                    break
            else:
                unique.append(m)
    if not unique:
        return NEVER
    if len(unique) == 1:
        return unique[0]
    return UnionT(tuple(sorted(unique, key=rank)))


_RANKS = {"None": 0, "bool": 1, "int": 2, "float": 3, "str": 4, "bytes": 5, "bytearray": 6, "complex": 7}


def rank(t: Type) -> tuple[int, str, str]:
    """A stable order of the members of a union: members that don't merge have different ranks."""
    match t:
        case Scalar():
            return _RANKS.get(t.name, 9), t.name, ""
        case InstanceT():
            line = t.cls.node.lineno if t.cls.node is not None else 0  # a module may define a name twice
            return 10, t.cls.name, f"{t.cls.module}.{t.cls.qualname} {t.cls.serial:06} {line:06}"
        case TupleT():
            return 10, "TupleT", f"{len(t.items):06} {t.names}"
        case DictT():
            return 10, "DictT", t.flavour
        case SetT():
            return 10, "SetT", str(t.frozen)
        case ModuleT():
            return 10, "ModuleT", t.name
    return 10, type(t).__name__, ""


def same(a: Type, b: Type) -> bool:
    """Equality: structured types are the same when their cells are."""
    if a is b:
        return True
    if type(a) is not type(b) or isinstance(a, Scalar):
        return False
    match a, b:
        case (ListT(item=x), ListT(item=y)) | (VarTupleT(item=x), VarTupleT(item=y)) | (DequeT(item=x), DequeT(item=y)):
            return x.find() is y.find()
        case SetT(), SetT():
            return a.frozen == b.frozen and a.item.find() is b.item.find()
        case DictT(), DictT():
            same_cells = a.key.find() is b.key.find() and a.value.find() is b.value.find()
            return a.flavour == b.flavour and same_cells
        case IterT(), IterT():
            pairs = ((a.item, b.item), (a.sent, b.sent), (a.result, b.result))
            return a.manager == b.manager and all(x.find() is y.find() for x, y in pairs)
        case TupleT(), TupleT():
            return len(a.items) == len(b.items) and a.names == b.names and all(map(same, a.items, b.items))
        case UnionT(), UnionT():
            return len(a.members) == len(b.members) and all(map(same, a.members, b.members))
        case (InstanceT(), InstanceT()) | (ClassT(), ClassT()):
            return a == b
        case (FuncT(), FuncT()) | (ModuleT(), ModuleT()):
            return a == b
    return False


def show(t: Type, depth: int = 4) -> str:
    """The type as a Python programmer would write it."""
    if depth == 0:
        return "…"
    match t:
        case Scalar():
            return t.name
        case ListT():
            return f"list[{_show_cell(t.item, depth)}]"
        case VarTupleT():
            return f"tuple[{_show_cell(t.item, depth)}, ...]"
        case DequeT():
            return f"deque[{_show_cell(t.item, depth)}]"
        case SetT():
            return f"{'frozenset' if t.frozen else 'set'}[{_show_cell(t.item, depth)}]"
        case DictT():
            return f"{t.flavour}[{_show_cell(t.key, depth)}, {_show_cell(t.value, depth)}]"
        case TupleT() if t.names is not None:
            return "**(" + ", ".join(f"{n}: {show(x, depth - 1)}" for n, x in zip(t.names, t.items, strict=True)) + ")"
        case IterT():
            return _show_iterator(t, depth)
        case TupleT():
            return "tuple[" + (", ".join(show(x, depth - 1) for x in t.items) or "()") + "]"
        case InstanceT():
            return str(t.cls.qualname)
        case ClassT():
            return f"type[{' | '.join(sorted(str(c.qualname) for c in t.classes))}]"
        case FuncT():
            return "function " + " | ".join(sorted(str(r) for r in t.refs))
        case ModuleT():
            return f"module {t.name}"
        case UnionT():
            return " | ".join(show(m, depth) for m in t.members)
    raise AssertionError(t)


def _show_iterator(t: IterT, depth: int) -> str:
    item = _show_cell(t.item, depth)
    sent, result = t.sent.type, t.result.type
    if t.manager:
        return f"ContextManager[{item}]"
    if sent in (NEVER, NONE) and result in (NEVER, NONE):
        return f"Iterator[{item}]"
    return f"Generator[{item}, {_show_cell(t.sent, depth)}, {_show_cell(t.result, depth)}]"


def _show_cell(cell: Cell, depth: int) -> str:
    inner = cell.type
    return "?" if inner is NEVER else show(inner, depth - 1)


def tuples_in(t: Type) -> int:
    """How many tuples of known length a type is made of, containers' items left out."""
    match t:
        case TupleT(items=parts):
            return 1 + sum(tuples_in(p) for p in parts) + len(parts) // 8
        case UnionT(members=parts):
            return sum(tuples_in(p) for p in parts)
    return 0


def is_view(t: Type) -> TypeGuard[DictT]:
    """Whether it is a view of a dict."""
    return isinstance(t, DictT) and "dict_" in t.flavour


def is_dict(t: Type) -> TypeGuard[DictT]:
    """Whether it is a dict of any flavour, and not a view of one."""
    return isinstance(t, DictT) and not is_view(t)


def without_none(t: Type) -> Type:
    """`t` less None."""
    return union(m for m in members(t) if m is not NONE)


def is_optional(t: Type) -> bool:
    """Whether None is one of the values."""
    return any(m is NONE for m in members(t))
