"""Types written in the program: annotations and the classes named in isinstance."""

from __future__ import annotations

import ast
import collections.abc
import typing
from typing import Any

from pyx2c.hirgen import bindings, container_bases
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.open_annotations import is_open
from pyx2c.hirgen.program import ClassInfo, ModuleInfo
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BOOL,
    BYTEARRAY,
    BYTES,
    COMPLEX,
    FLOAT,
    INT,
    NEVER,
    NONE,
    RANGE,
    SLICE,
    STR,
    Cell,
    ClassT,
    DequeT,
    DictT,
    InstanceT,
    ListT,
    ModuleT,
    Scalar,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    is_view,
    members,
    union,
)

_NAMES: dict[str, Type] = {
    "int": INT,
    "float": FLOAT,
    "complex": COMPLEX,
    "bool": BOOL,
    "str": STR,
    "bytes": BYTES,
    "bytearray": BYTEARRAY,
    "None": NONE,
    "range": RANGE,
    "slice": SLICE,
    "NoneType": NONE,
    "NoReturn": NEVER,
    "Never": NEVER,
}
_GENERIC = {
    "list": "list",
    "List": "list",
    "MutableSequence": "list",
    "dict": "dict",
    "Dict": "dict",
    "Mapping": "dict",
    "MutableMapping": "dict",
    "set": "set",
    "Set": "set",
    "frozenset": "frozenset",
    "FrozenSet": "frozenset",
    "deque": "deque",
    "Deque": "deque",
    "defaultdict": "defaultdict",
    "DefaultDict": "defaultdict",
    "Counter": "Counter",
    "OrderedDict": "OrderedDict",
    "tuple": "tuple",
    "Tuple": "tuple",
}
_ANY = {
    "Any",
    "BinaryIO",
    "IO",
    "TextIO",
    "object",
    "Callable",
    "callable",
    "Iterable",
    "Iterator",
    "Sequence",
    "Collection",
    "Container",
    "Reversible",
    "Generator",
    "Awaitable",
    "Coroutine",
    "AsyncIterable",
    "AsyncIterator",
    "AsyncGenerator",
    "Hashable",
    "Sized",
    "KeysView",
    "ValuesView",
    "ItemsView",
    "enumerate",
    "filter",
    "map",
    "reversed",
    "type",
    "zip",
}


def type_from_node(b: Builder, node: ast.expr, test: bool = False) -> Type:
    """The type an annotation names; NEVER where inference decides (`Any`, `Callable`, type variables).

    test: the node stands in isinstance, where only classes may.
    """
    match node:
        case ast.Constant(value=None):
            return NONE
        case ast.Constant(value=str(text)):
            return type_from_node(b, b.derived(node, "quoted", lambda: ast.parse(text, mode="eval").body), test)
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            return _either([type_from_node(b, left), type_from_node(b, right)])
        case ast.Name() | ast.Attribute() | ast.Subscript() if not test and is_open(b.engine, b.module, node):
            return NEVER
        case ast.Name(id=name):
            return _named(b, node, name, test)
        case ast.Attribute(attr=name):
            return _attribute(b, node, name, test)
        case ast.Subscript(value=base, slice=args):
            return _subscript(b, node, base, args)
    raise b.error(node, "E0405", "this is not a type")


def _either(types: list[Type]) -> Type:
    """Their union; where inference decides on one, it decides on all."""
    return NEVER if any(t is NEVER for t in types) else union(types)


def _named(b: Builder, node: ast.expr, name: str, test: bool) -> Type:
    inner = b.class_scope.find_inner(name) if b.class_scope is not None else None
    if inner is not None:
        return InstanceT(inner)
    if b.class_scope is not None and _is_class_attribute(b.class_scope, name):
        return NEVER  # a TypeVar or an alias of the class's own
    var = b.lookup(name)
    if var is not None:
        bound = b.engine.static_binding(b.module, name) if var.kind == "global" else var.type
        if isinstance(bound, ClassT) and len(bound.classes) == 1:
            return _instances(bound.cls, test)
        return _typing_name(b, node, name, test)
    cls = b.class_named(name)
    if cls is not None:
        return InstanceT(cls)
    return _typing_name(b, node, name, test)


def _is_class_attribute(cls: ClassInfo, name: str) -> bool:
    """Whether the body of the class, or of one around it, gives the name a value."""
    return name in cls.attrs or cls.outer is not None and _is_class_attribute(cls.outer, name)


def _instances(cls: ClassInfo, test: bool) -> Type:
    """What an annotation means by a class: of a protocol or a TypedDict, whatever inference finds."""
    return NEVER if cls.structural and not test else InstanceT(cls)


def builtin_named(b: Builder, node: ast.expr, name: str) -> Type:
    """The type of a builtin class's objects."""
    return _typing_name(b, node, name, test=True)


def _typing_name(b: Builder, node: ast.expr, name: str, test: bool) -> Type:
    if name in _NAMES:
        return _NAMES[name]
    if name in _GENERIC:
        return _build(b, node, _GENERIC[name], [])
    if name in _ANY and not test:
        return NEVER
    alias = bindings.type_alias(b.engine, b.module, name)
    if alias is not None:
        return _aliased(b, node, alias)
    source, attr = b.module.imports.get(name, ("", None))
    if attr and source in b.engine.modules:
        alias = bindings.type_alias(b.engine, b.engine.modules[source], attr)
        if alias is not None:
            return _aliased(b, node, alias)
    if b.engine.is_type_variable(b.module, name):
        return NEVER
    raise b.error(node, "E0405", f"`{name}` is not a type known here")


def _aliased(b: Builder, node: ast.expr, alias: ast.expr) -> Type:
    """What an alias stands for, with cells of this use's own.

    Inside itself that is not known at first: the second time the cells there get it too.
    """
    if alias in b.aliases:
        return b.aliases[alias]
    path = b.path
    b.path = (*path, f"alias {id(node)}")
    b.aliases[alias] = NEVER
    try:
        b.aliases[alias] = type_from_node(b, alias)
        return type_from_node(b, alias)
    finally:
        del b.aliases[alias]
        b.path = path


def _attribute(b: Builder, node: ast.Attribute, name: str, test: bool) -> Type:
    module: ModuleInfo | None = b.engine.modules.get(_module_name(b, node.value))
    if module is not None:
        bound = b.engine.static_binding(module, name)
        if isinstance(bound, ClassT):
            return _instances(bound.cls, test)
        alias = bindings.type_alias(b.engine, module, name)
        if alias is not None:
            return _aliased(b, node, alias)
    if isinstance(node.value, ast.Name):
        if name not in _NAMES and name not in _GENERIC and not test and _is_of_typing(b, node.value.id, name):
            return NEVER
    if not isinstance(node.value, ast.Name) or node.value.id not in b.module.imports:
        owner = type_from_node(b, node.value)
        inner = owner.cls.find_inner(name) if isinstance(owner, InstanceT) else None
        if inner is not None:
            return InstanceT(inner)
        if owner is NEVER and name in ("args", "kwargs"):
            return NEVER
    return _typing_name(b, node, name, test)


def _module_name(b: Builder, node: ast.expr) -> str:
    """The module that `http` or `http.client` means; empty for anything else."""
    if isinstance(node, ast.Attribute):
        package = _module_name(b, node.value)
        return f"{package}.{node.attr}" if package else ""
    bound = b.engine.static_binding(b.module, node.id) if isinstance(node, ast.Name) else None
    return bound.name if isinstance(bound, ModuleT) else ""


def _is_of_typing(b: Builder, name: str, attr: str) -> bool:
    """Whether `name.attr` is what a module of annotations has: `t.Final`, `t.Self`, `cabc.Sized`."""
    source, imported = b.module.imports.get(name, ("", ""))
    module: Any = {"typing": typing, "collections.abc": collections.abc}.get(source) if imported is None else None
    return hasattr(module, attr)


def _subscript(b: Builder, node: ast.Subscript, base: ast.expr, args: ast.expr) -> Type:
    name = base.id if isinstance(base, ast.Name) else base.attr if isinstance(base, ast.Attribute) else ""
    items = list(args.elts) if isinstance(args, ast.Tuple) else [args]
    if name == "Optional":
        return _either([type_from_node(b, items[0]), NONE])
    if name == "Union":
        return _either([type_from_node(b, i) for i in items])
    if name in ("Final", "ClassVar", "Annotated"):
        return type_from_node(b, items[0])
    if name in _GENERIC:
        return _build(b, node, _GENERIC[name], items)
    if name in _ANY:
        return NEVER
    return type_from_node(b, base)


def _build(b: Builder, node: ast.expr, head: str, items: list[ast.expr]) -> Type:
    if head == "tuple":
        if not items:
            return VarTupleT(b.cell(node, "item"))
        if len(items) == 2 and isinstance(items[1], ast.Constant) and items[1].value is Ellipsis:
            return VarTupleT(_cell(b, node, "item", items[0]))
        return TupleT(tuple(type_from_node(b, i) for i in items))
    first = _cell(b, node, "item", items[0]) if items else b.cell(node, "item")
    match head:
        case "list":
            return ListT(first)
        case "deque":
            return DequeT(first)
        case "set" | "frozenset":
            return SetT(first, frozen=head == "frozenset")
    if head == "Counter":
        second = b.cell(node, "count")
        second.add(INT)
    else:
        second = _cell(b, node, "value", items[1]) if len(items) > 1 else b.cell(node, "value")
    return DictT(first, second, head)


def _cell(b: Builder, node: ast.expr, tag: str, item: ast.expr) -> Cell:
    cell = b.cell(node, tag)
    cell.add(type_from_node(b, item))
    return cell


def accepts(declared: Type, actual: Type) -> bool:
    """Whether values of the actual type may stand where the declared one is asked for: mypy's rule, and objects of a
    class that the declared one is derived from, which may be of that as well."""
    from_members: Any = union([declared])
    if from_members is NEVER or actual is NEVER:
        return True
    return all(any(_accepts_one(d, a) for d in _parts(declared)) for a in _parts(actual))


def may_accept(declared: Type, actual: Type) -> bool:
    """Whether some of the values may. CPython asks no annotation, and of a union who knows which member comes.

    Programs that divide give a float where they say int, and mean a number. Members of an IntEnum are ints.
    """
    if INT in members(declared) and FLOAT in members(actual):
        return True
    if any(_is_plain(declared, m) for m in members(actual)):
        return True
    return any(accepts(declared, m) for m in members(actual)) or accepts(declared, actual)


def _is_plain(declared: Type, actual: Type) -> bool:
    """Whether it is an object of a class derived from a builtin one, where a value of that may stand."""
    if not isinstance(actual, InstanceT) or not actual.cls.plain:
        return False
    as_float = actual.cls.plain == "int"
    return any(container_bases.is_kind(actual, d) or d is FLOAT and as_float for d in members(declared))


def _parts(t: Type) -> tuple[Type, ...]:
    return getattr(t, "members", (t,))


def _accepts_one(d: Type, a: Type) -> bool:
    if (
        d == a
        or (d is FLOAT and a in (INT, BOOL))
        or (d is COMPLEX and a in (FLOAT, INT, BOOL))
        or (d is INT and a is BOOL)
    ):
        return True
    if isinstance(d, InstanceT) and isinstance(a, InstanceT):
        return d.cls in a.cls.mro or a.cls in d.cls.mro
    if isinstance(d, TupleT) and isinstance(a, TupleT):
        return len(d.items) == len(a.items) and all(accepts(x, y) for x, y in zip(d.items, a.items, strict=True))
    if isinstance(a, InstanceT):
        return container_bases.is_kind(a, d)
    if isinstance(d, Scalar | InstanceT):
        return False
    if is_view(a):
        return False
    return type(d) is type(a) or (isinstance(d, ListT | VarTupleT) and isinstance(a, ListT | VarTupleT | TupleT))


def share(declared: Type, value: Expr) -> None:
    """Lets an annotation's element types flow into the container it describes."""
    for d in members(declared):
        for m in members(value.type):
            match d, m:
                case (
                    (ListT(item=x), ListT(item=y))
                    | (SetT(item=x), SetT(item=y))
                    | (VarTupleT(item=x), VarTupleT(item=y))
                ):
                    x.unify(y)
                case DictT(), DictT() if d.flavour == m.flavour:
                    d.key.unify(m.key)
                    d.value.unify(m.value)
