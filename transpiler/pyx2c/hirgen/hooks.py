"""`__getattr__`, `__setattr__`, `__delattr__`: calls of the class's methods with the name that the program says.

    obj.size                    no object has it, or this one hasn't yet:   type(obj).__getattr__(obj, "size")
    obj.size = 1                                                            type(obj).__setattr__(obj, "size", 1)
    super().__setattr__("size", value)      what there is without hooks: the field, or the setter of a property

Operators, builtins and statements look for special methods in the class and ask no hook.
"""

from __future__ import annotations

import ast
import builtins
import collections
import functools
from collections.abc import Callable

from pyx2c.hirgen import calls, iterators
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cached_functions import CACHED
from pyx2c.hirgen.program import HELD, ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NEVER, STR, Cell, InstanceT, Type

OF_OBJECT = ("__getattribute__", "__setattr__", "__delattr__")
"""what `object` does with attributes, by name"""
_OF_CLASSES = frozenset(
    "__dict__ __weakref__ __module__ __doc__ __annotations__ __slots__ __match_args__ __dataclass_fields__ "
    "__dataclass_params__ __orig_bases__ __parameters__ __abstractmethods__".split()
)
"""what classes have that no class body says"""
_OF_NAMED_TUPLES = frozenset("_fields _field_defaults _asdict _replace _make".split())


def getter(cls: ClassInfo, name: str) -> ClassInfo | None:
    """The class whose `__getattr__` is asked for what objects of this one don't have."""
    found = owner(cls, "__getattr__")
    if found is None or name[:1] == "." or name == HELD or name.endswith(CACHED) or _is_built_in(cls, name):
        return None
    return found


def owner(cls: ClassInfo, hook: str) -> ClassInfo | None:
    """The class whose hook objects of this one have."""
    found = cls.find_method(hook)
    return found[0] if found is not None else None


def _is_built_in(cls: ClassInfo, name: str) -> bool:
    """Whether objects have it from a builtin class, as all have `__repr__`."""
    if name in vars(object) or name in _OF_CLASSES or name == "__notes__" and cls.is_exception:
        return True
    if cls.named_tuple() is not None and (name in _OF_NAMED_TUPLES or name in vars(tuple)):
        return True
    names = [n for c in cls.mro for n in (c.name if c.builtin else "", c.container, c.plain) if n]
    kinds = [getattr(builtins, n, None) or getattr(collections, n, None) for n in names]
    return any(name in vars(c) for kind in kinds if kind is not None for c in kind.__mro__)


def get(b: Builder, node: ast.AST, x: Expr, name: str, of: ClassInfo) -> Expr:
    """`x.name` as the hook of that class makes it."""
    return call(b, node, x, "__getattr__", of, [hir.Const(name, STR)])


def call(b: Builder, node: ast.AST, x: Expr, hook: str, of: ClassInfo, given: list[Expr]) -> Expr:
    """The hook of just this class."""
    at = node.func if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else node
    return calls.call_exactly(b, at, x, b.engine.method_ref(of, hook), Arguments(given, {}))


def attempt(b: Builder, node: ast.AST, action: Callable[[], Expr]) -> tuple[Expr, Expr]:
    """A value, and whether making it raised no AttributeError."""
    b.caught.append(frozenset(("AttributeError",)))
    try:
        value, there = iterators.guarded(b, node, "AttributeError", action)
    finally:
        b.caught.pop()
    if value.type is NEVER:
        return value, hir.Seq([hir.ExprStmt(there)], hir.Const(False, BOOL), BOOL)
    return value, there


def first_of(b: Builder, node: ast.AST, action: Callable[[], Expr], other: Callable[[], Expr]) -> Expr:
    """The value, or the other one where making the first raises AttributeError, which is forgotten then."""
    value, there = attempt(b, node, action)
    return b.choose([there], [([], None if value.type is NEVER else value), b.apart(other)], node)


def are_asked(t: Type) -> bool:
    """Whether some objects of a type have a `__getattr__`."""
    return isinstance(t, InstanceT) and any(owner(c, "__getattr__") is not None for c in t.cls.descendants())


def get_computed(
    b: Builder,
    node: ast.AST,
    x: Expr,
    name: Expr,
    missing: Callable[[], Expr],
    default: Callable[[], Expr] | None = None,
) -> Expr:
    """The attribute of a computed name that an object doesn't have: what its hook makes of it, if its class has one."""

    def of_one(of: ClassInfo | None) -> Expr:
        if of is None:
            return missing()
        if default is None:
            return call(b, node, x, "__getattr__", of, [name])
        return first_of(b, node, lambda: call(b, node, x, "__getattr__", of, [name]), default)

    return by_owner(b, node, x, "__getattr__", of_one)


def by_owner(b: Builder, node: ast.AST, x: Expr, hook: str, use: Callable[[ClassInfo | None], Expr]) -> Expr:
    """What `use` makes of the class whose hook the object has; None: it has none."""
    assert isinstance(x.type, InstanceT)
    groups = owners(x.type.cls, hook)
    tests: list[Expr] = [
        hir.Prim(b.row("class.in"), [x], BOOL, None, {str(c): Cell("", InstanceT(c)) for c in classes})
        for classes in list(groups.values())[:-1]
    ]
    actions = [(str(of), functools.partial(use, of)) for of in groups]
    return b.alternatives(tests, actions, node) if tests else use(*groups)


def owners(cls: ClassInfo, hook: str) -> dict[ClassInfo | None, list[ClassInfo]]:
    """The classes whose hook objects of this class and of those below it have, None for those that have none."""
    found: dict[ClassInfo | None, list[ClassInfo]] = {}
    for c in [c for c in cls.descendants() if c.made.type and c.is_made] or [cls]:
        found.setdefault(owner(c, hook), []).append(c)
    return found


def has(b: Builder, cls: ClassInfo, hook: str) -> bool:
    """Whether some object of a class has the hook."""
    if not b.engine.has_hooks:
        return False
    return any(owner(c, hook) is not None for c in cls.descendants()) and list(owners(cls, hook)) != [None]
