"""The classes that `isinstance` is asked about: plain ones, names that stand for several, abstract ones.

isinstance(x, Iterable)             by the methods that x's class has, or by what CPython says of its builtin class
Number = (int, float)
isinstance(x, (Number, Sequence))
"""

from __future__ import annotations

import ast
import builtins
import collections
import collections.abc
import enum
import io
import numbers
import types
from typing import Any

from pyx2c.hirgen.program import ClassInfo, FuncRef, ModuleInfo
from pyx2c.hirgen.py_names import py_name
from pyx2c.ir.types import BINFILE, NONE, TEXTFILE, ClassT, FuncT, InstanceT, IterT, ModuleT, Type

Abstract = type[Any]
"""A class of collections.abc, or `object`"""

_METHODS: dict[str, tuple[str, ...]] = {
    "Iterable": ("__iter__",),
    "Iterator": ("__iter__", "__next__"),
    "Generator": ("__iter__", "__next__", "send", "throw", "close"),
    "Reversible": ("__reversed__", "__iter__"),
    "Sized": ("__len__",),
    "Container": ("__contains__",),
    "Collection": ("__len__", "__iter__", "__contains__"),
    "Callable": ("__call__",),
    "object": (),
}
"""what makes a class one of these, wherever it has the methods from"""


_NUMBERS: dict[str, Abstract] = {
    "fractions.Fraction": numbers.Rational,
    "decimal.number.Decimal": numbers.Number,
}
"""where classes of the library stand in the tower of module numbers"""
_CONTAINERS: dict[str, Abstract] = {
    "array.array": collections.abc.MutableSequence,
    "collections.ChainMap": collections.abc.MutableMapping,
    "collections.UserDict": collections.abc.MutableMapping,
    "collections.UserList": collections.abc.MutableSequence,
    "collections.UserString": collections.abc.Sequence,
    "types.mappingproxy": collections.abc.Mapping,
}
"""what CPython's classes are that the library has as plain ones"""


_OF_TYPES: dict[str, Abstract] = {
    name: getattr(types, name)
    for name in (
        "GeneratorType CoroutineType AsyncGeneratorType FunctionType LambdaType MethodType BuiltinFunctionType "
        "BuiltinMethodType"
    ).split()
}


def abstract(module: ModuleInfo, node: ast.expr) -> Abstract | None:
    """The abstract class that a name imported from collections.abc or typing means."""
    if isinstance(node, ast.Subscript):
        node = node.value
    match node:
        case ast.Name(id=name):
            source, attr = module.imports.get(name, ("", None))
        case ast.Attribute(value=ast.Name(id=name), attr=attr):
            source = module.imports.get(name, ("", None))[0]
        case ast.Attribute(value=ast.Attribute(value=ast.Name(id=name), attr="abc"), attr=attr):
            source = "collections.abc" if module.imports.get(name, ("", None))[0].startswith("collections") else ""
        case _:
            return None
    if source == "types" and attr in _OF_TYPES:
        return _OF_TYPES[attr]
    if source == "numbers" and attr in numbers.__all__:
        number: Abstract = getattr(numbers, str(attr))
        return number
    known = source in ("typing", "collections.abc") and attr in collections.abc.__all__
    return getattr(collections.abc, str(attr)) if known else None


def enumeration(module: ModuleInfo, node: ast.expr) -> Abstract | None:
    """The class of module enum that an expression names."""
    match node:
        case ast.Name(id=name):
            source, attr = module.imports.get(name, ("", None))
        case ast.Attribute(value=ast.Name(id=name), attr=attr):
            source = module.imports.get(name, ("", None))[0]
        case _:
            return None
    found = getattr(enum, str(attr), None) if source == "enum" else None
    return found if isinstance(found, type) and issubclass(found, enum.Enum) else None


# -- values ----------------------------------------------------------------------------------------


def python_class(t: Type) -> type:
    """CPython's class of the values of a type that is no class of the program."""
    match t:
        case IterT():
            return _CLASSES.get(t.flavour, map)
        case FuncT():
            return types.FunctionType
        case ClassT():
            return type
        case ModuleT():
            return types.ModuleType
    name = py_name(t).rpartition(".")[2]
    special = {TEXTFILE: io.TextIOWrapper, BINFILE: io.BufferedReader, NONE: type(None)}.get(t)  # type: ignore[call-overload]
    found = special or getattr(builtins, name, None) or getattr(collections, name, None)
    return found if isinstance(found, type) else object


_CLASSES: dict[str, type] = {
    **{c.__name__: c for c in (map, filter, zip, enumerate, reversed)},
    "generator": types.GeneratorType,
    "coroutine": types.CoroutineType,
    "async_generator": types.AsyncGeneratorType,
}


def is_one(t: Type, kind: Abstract) -> bool:
    """Whether the values of a type that is no class of the program belong to an abstract class, one of `types` or one
    of `inspect`."""
    if isinstance(t, FuncT) and kind in _OF_TYPES.values():
        return all(issubclass(_function_class(ref), kind) for ref in t.refs)
    return issubclass(python_class(t), kind)


def _function_class(ref: FuncRef) -> type:
    if ref.bound:
        return types.MethodType
    return types.BuiltinFunctionType if ref.stands_for or ref.written_as else types.FunctionType


def is_mixed(t: Type, kind: Abstract) -> bool:
    """Whether a type is that of functions some of which are of a class of `types`, so that only the run can tell."""
    if not isinstance(t, FuncT) or kind not in _OF_TYPES.values():
        return False
    return len({issubclass(_function_class(ref), kind) for ref in t.refs}) > 1


def instances(t: InstanceT, kind: Abstract) -> list[Type]:
    """The classes at or below a class whose objects belong to an abstract one, the topmost ones."""
    every = [c for c in t.cls.descendants() if _belongs(c, kind)]
    return [InstanceT(c) for c in every if not any(base in every for base in c.mro[1:])]


def is_class_of(cls: ClassInfo, kind: Abstract) -> bool:
    """Whether a class is at or below an abstract one."""
    if not cls.builtin or cls.is_exception:
        return _belongs(cls, kind)
    homes = (builtins, collections, types)
    found = next((c for home in homes if isinstance(c := getattr(home, cls.name, None), type)), None)
    return issubclass(found or {c.__name__: c for c in vars(types).values() if isinstance(c, type)}[cls.name], kind)


def _belongs(cls: ClassInfo, kind: Abstract) -> bool:
    if issubclass(kind, enum.Enum):
        return bool(cls.enum) and issubclass(getattr(enum, cls.enum.split()[-1]), kind)
    plain = _builtin_base(cls)
    if issubclass(plain, kind) and plain is not object:
        return True
    if any(issubclass(base, kind) for base in bases(cls)):
        return True
    if kind.__module__ == "numbers":
        tower = [_NUMBERS[name] for c in cls.mro if (name := f"{c.module}.{c.name}") in _NUMBERS]
        return any(issubclass(number, kind) for number in tower)
    if kind is collections.abc.Hashable:
        return _is_hashable(cls)
    if any(issubclass(_CONTAINERS.get(f"{c.module}.{c.name}", object), kind) for c in cls.mro):
        return True
    methods = _METHODS.get(kind.__name__)
    return methods is not None and all(cls.find_method(m) is not None for m in methods)


def _builtin_base(cls: ClassInfo) -> type:
    """The builtin class that a class of the program derives from, else object."""
    if cls.named_tuple() is not None:
        return tuple
    container = cls.container_base()
    if container is not None:
        found: type = getattr(builtins, container.container, None) or getattr(collections, container.container)
        return found
    return {"int": int, "float": float, "str": str, "tuple": tuple}.get(cls.plain, object)


# -- protocols -------------------------------------------------------------------------------------

_NO_MEMBERS = frozenset("__init__ __new__ __slots__ __doc__ __class_getitem__ __subclasshook__".split())


def checkable(protocol: ClassInfo) -> bool:
    """Whether `isinstance` may be asked about a protocol."""
    nodes = protocol.node.decorator_list if isinstance(protocol.node, ast.ClassDef) else []
    return any(isinstance(d, ast.Name | ast.Attribute) and _last(d) == "runtime_checkable" for d in nodes)


def _last(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr


def _members(protocol: ClassInfo) -> set[str]:
    """The names that an object must have to be of a protocol."""
    own = [c for c in protocol.mro if c.structural == "Protocol"]
    return {name for c in own for name in [*c.methods, *c.fields, *c.attrs] if "." not in name} - _NO_MEMBERS


def of_protocol(t: Type, protocol: ClassInfo) -> list[Type]:
    """What of a member of a union is of a protocol: all of it, or the topmost classes that have its members."""
    names = _members(protocol)
    if not isinstance(t, InstanceT):
        return [t] if all(hasattr(python_class(t), name) for name in names) else []
    every = [c for c in t.cls.descendants() if protocol in c.mro or all(_has(c, name) for name in names)]
    return [InstanceT(c) for c in every if not any(base in every for base in c.mro[1:])]


def asked_by_hook(t: Type, protocol: ClassInfo) -> bool:
    """Whether it shows when a `__getattr__` is called that objects are of a protocol."""
    every = t.cls.descendants() if isinstance(t, InstanceT) else []
    asked = [c for c in every if protocol not in c.mro and c.find_method("__getattr__") is not None]
    return any(not _has(c, name) for c in asked for name in _members(protocol))


def _has(cls: ClassInfo, name: str) -> bool:
    container = cls.container_base()
    held = container.container if container is not None else "tuple" if cls.named_tuple() is not None else cls.plain
    if hasattr(getattr(builtins, held, None) or getattr(collections, held, object), name):
        return True
    if cls.enum and name in ("name", "value"):
        return True
    return cls.find_method(name) is not None or cls.find_attr(name) is not None or cls.find_field(name) is not None


def bases(cls: ClassInfo) -> list[Abstract]:
    """The abstract classes that a class is derived from by name."""
    nodes = [(c.info, n) for c in cls.mro if c.node is not None and c.info is not None for n in c.node.bases]
    return [found for info, n in nodes if (found := abstract(info, n)) is not None]


def is_own_iterator(t: InstanceT) -> bool:
    """Whether `__iter__` comes from the base class Iterator, and gives the object itself."""
    return any(issubclass(base, collections.abc.Iterator) for base in bases(t.cls))


def _is_hashable(cls: ClassInfo) -> bool:
    """A class that defines `__eq__` and no `__hash__` is not."""
    for c in cls.mro:
        if "__hash__" in c.methods:
            return True
        if "__eq__" in c.methods:
            return False
    return True
