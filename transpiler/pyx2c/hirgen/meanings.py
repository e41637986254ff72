"""What `obj.name` means for objects of each class, by CPython's rules: property, the object's own, the class's.

class Shape: ...
class Circle(Shape):
    def __init__(self, r): self.radius = r

def f(shape): return shape.radius        a field of Circles; all other Shapes raise AttributeError
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pyx2c.hirgen import bound_methods, calls, class_attributes, function_refs, hooks
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.definite import sure_fields
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.walk import Branch
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NEVER, STR, Cell, FuncT, InstanceT, members


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name is: `property`, `method` or `decorated` method of a class, class attribute `attr` (Vars), `field`,
    what the `hook` of a class makes of it, or `missing`.

    behind: what the class has of that name, for objects that don't have the field; what its hook makes of the name
    where a property raises AttributeError, or a class attribute has no value.
    """

    kind: str
    what: Any = None
    behind: Meaning | None = None


MISSING = Meaning("missing")


def meaning(b: Builder, cls: ClassInfo, name: str) -> Meaning:
    """Of `name` for objects of exactly this class."""
    hook = hooks.getter(cls, name)
    other = Meaning("hook", hook) if hook is not None else MISSING
    own = _of_the_class(b, cls, name, other)
    field = cls.find_field(name)
    if field is None or own.kind == "property":
        return own
    if own.kind == "attr" and not own.what[-1].added and not any(map(b.engine.changes, (name, *own.what))):
        own = other
    return Meaning("field", field, own)


def _of_the_class(b: Builder, cls: ClassInfo, name: str, other: Meaning) -> Meaning:
    behind = other if other is not MISSING else None
    for c in cls.mro:
        if name in c.decorated:
            return Meaning("decorated", c)
        if name in c.methods:
            kind = c.kinds.get(name)
            return Meaning("property", c, behind) if kind == "property" else Meaning("method", c)
        if name in c.attrs or name in c.added:
            return Meaning("attr", tuple(class_attributes.find(b, cls, name)), behind)
    return other


def meanings(b: Builder, cls: ClassInfo, name: str) -> dict[Meaning, list[ClassInfo]]:
    """What it is for objects of this class and of those below it that are ever made, and for which of them."""
    b.engine.asks(cls, name)
    every = cls.descendants()
    found = _grouped(b, every, name)
    if len(found) == 1:
        return found
    made = [c for c in every if c.made.type and c.is_made or c.builtin]
    return _grouped(b, made or [cls], name)


def _grouped(b: Builder, classes: list[ClassInfo], name: str) -> dict[Meaning, list[ClassInfo]]:
    found: dict[Meaning, list[ClassInfo]] = {}
    for c in classes:
        found.setdefault(meaning(b, c, name), []).append(c)
    return found


def read(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr | None:
    """`x.name` of an instance; None where no object has it."""
    return choose(b, node, x, name, lambda m, y: read_one(b, node, y, name, m))


def read_plain(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    """`object.__getattribute__(x, name)`: without what hooks make of it."""

    def plain(m: Meaning) -> Meaning:
        if m.kind == "hook" or m.behind is None or m.behind.kind != "hook":
            return MISSING if m.kind == "hook" else m
        return Meaning(m.kind, m.what, MISSING if m.kind == "field" else None)

    made = choose(b, node, x, name, lambda m, y: read_one(b, node, y, name, plain(m)))
    return made if made is not None else b.known(no_attribute(b, node, x, name))


def has(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    """`hasattr(x, name)` of an instance."""
    x = b.save(x, "obj", node)
    return choose(b, node, x, name, lambda m, y: _has_one(b, node, y, name, m)) or hir.Const(False, BOOL)


def has_field(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    """Whether an instance has a field that it may have, whatever hooks its class has."""

    def has_one(m: Meaning, y: Expr) -> Expr:
        return hir.Const(True, BOOL) if m.kind != "field" or is_sure(b, y, name) else flag(b, y, m.what)

    x = b.save(x, "obj", node)
    return choose(b, node, x, name, has_one) or hir.Const(False, BOOL)


def read_or(b: Builder, node: ast.AST, x: Expr, name: str, default: Callable[[], Expr]) -> Expr:
    """`getattr(x, name, default)` of an instance."""
    x = b.save(x, "obj", node)
    return choose(b, node, x, name, lambda m, y: read_one(b, node, y, name, m, default)) or default()


def choose(b: Builder, node: ast.AST, x: Expr, name: str, use: Callable[[Meaning, Expr], Expr]) -> Expr | None:
    """What `use` makes of each meaning; None where no object has such an attribute."""
    assert isinstance(x.type, InstanceT)
    groups = meanings(b, x.type.cls, name)
    if list(groups) == [MISSING]:
        return None
    if len(groups) == 1:
        (only,) = groups
        return use(only, x if _has_such(x.type.cls, name, only) else _as_owner(b, x, only, groups[only]))
    x = b.save(x, "obj", node)
    # The group that needs no test is the largest.
    order = sorted(groups, key=lambda m: (len(groups[m]), m.kind == "missing"))
    tests: list[Expr] = [is_one_of(b, x, groups[m]) for m in order[:-1]]
    branches: list[Branch] = []
    for m in order:
        branches.append(b.apart(lambda m=m: use(m, _as_owner(b, x, m, groups[m]))))  # type: ignore[misc]
    return b.choose(tests, branches, node)


def _has_such(cls: ClassInfo, name: str, m: Meaning) -> bool:
    """Whether a class has a name with that meaning, which may be of a class below it."""
    found = cls.find_method(name) if m.kind in ("property", "method") else cls.owner_of(name)
    found = cls.find_method("__getattr__") if m.kind == "hook" else found
    return found is not None


def is_one_of(b: Builder, x: Expr, classes: list[ClassInfo]) -> Expr:
    """Whether an object is of exactly one of these classes."""
    return hir.Prim(b.row("class.in"), [x], BOOL, None, {str(c): Cell("", InstanceT(c)) for c in classes})


def _as_owner(b: Builder, x: Expr, m: Meaning, classes: list[ClassInfo]) -> Expr:
    """The object seen as one of the class that has the method, where its static class has none."""
    if m.kind in ("property", "method", "decorated", "hook"):
        return b.coerce(x, InstanceT(m.what))
    return b.coerce(x, InstanceT(classes[0])) if len(classes) == 1 else x


def read_one(
    b: Builder, node: ast.AST, x: Expr, name: str, m: Meaning, default: Callable[[], Expr] | None = None
) -> Expr:
    """The attribute of an object for which it means just this; AttributeError, or the default, where it has none."""
    hook = m.what if m.kind == "hook" else m.behind.what if m.behind and m.behind.kind == "hook" else None
    if hook is not None and m.kind != "field":
        x = b.save(x, "obj", node)
    assert isinstance(x.type, InstanceT)

    def missing() -> Expr:
        if hook is None:
            return default() if default is not None else no_attribute(b, node, x, name)
        if default is None:
            return hooks.get(b, node, x, name, hook)
        return hooks.first_of(b, node, lambda: hooks.get(b, node, x, name, hook), default)

    match m.kind:
        case "property" if hook is not None:
            return hooks.first_of(b, node, lambda: calls.call_method(b, node, x, name, []), missing)
        case "property":
            return calls.call_method(b, node, x, name, [])
        case "method":
            ref = function_refs.bound_method(x.type.cls, name)
            return hir.MakeClosure(ref, [x], FuncT(frozenset([ref])), b.pos(node))
        case "decorated":
            return bound_methods.of_class(b, node, x, name, m.what)
        case "attr":
            functions = any(isinstance(t, FuncT) for var in m.what for t in members(var.type))
            x = b.save(x, "obj", node) if m.what[-1].added or functions else x
            b.emit(hir.ExprStmt(x))
            value = class_attributes.first_of(b, node, m.what, missing)
            if not functions or (isinstance(x.type, InstanceT) and _is_static(x.type.cls, name)):
                return value
            return bound_methods.bind(b, node, x, name, value)
        case "missing" | "hook":
            return b.known(missing())
    sure = is_sure(b, x, name)
    assert m.behind is not None
    if sure or m.behind is MISSING and default is None:
        return b.known(_field(b, node, x, m.what, not sure))
    x = b.save(x, "obj", node)
    behind = m.behind
    other = b.apart(lambda: read_one(b, node, x, name, behind, default))
    return b.choose([flag(b, x, m.what)], [([], _field(b, node, x, m.what, False)), other], node)


def _is_static(cls: ClassInfo, name: str) -> bool:
    """Whether `staticmethod(...)` made the attribute."""
    return next((name in c.statics for c in cls.mro if name in c.attrs or name in c.added), False)


def is_sure(b: Builder, x: Expr, name: str) -> bool:
    """Whether every object that `x` can be has the attribute whenever it can be seen."""
    assert isinstance(x.type, InstanceT)
    every = x.type.cls.descendants()
    if all(sure_of(b, c, name) for c in every):
        return True
    return all(sure_of(b, c, name) for c in every if c.made.type and c.is_made)


def sure_of(b: Builder, cls: ClassInfo, name: str) -> bool:
    """Whether objects of exactly this class have the field whenever they can be seen."""
    attrs = class_attributes.find(b, cls, name)
    return name in sure_fields(b.engine, cls) and not any(map(b.engine.changes, (name, *attrs)))


def _field(b: Builder, node: ast.AST, x: Expr, field: Any, checked: bool) -> Expr:
    field.flagged |= checked
    owner = b.coerce(x, field.holder(x.type))
    return hir.GetField(owner, field, field.cell.type, b.pos(node), checked)


def flag(b: Builder, x: Expr, field: Any) -> Expr:
    """Whether an object has the field yet."""
    field.flagged = True
    return hir.HasField(b.coerce(x, field.holder(x.type)), field)


def _has_one(b: Builder, node: ast.AST, x: Expr, name: str, m: Meaning) -> Expr:
    if m.kind == "missing":
        return hir.Const(False, BOOL)
    by_hook = m.kind == "hook" or m.behind is not None and m.behind.kind == "hook"
    if by_hook and not (m.kind == "field" and is_sure(b, x, name)):
        return hooks.attempt(b, node, lambda: read_one(b, node, x, name, m))[1]
    if m.kind == "attr":
        return class_attributes.is_there(m.what)
    if m.kind != "field" or m.behind is not MISSING or is_sure(b, x, name):
        return hir.Const(True, BOOL)
    return flag(b, x, m.what)


def no_attribute(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    """Raises AttributeError with the name of the object's class."""
    return hir.Prim(b.row("instance.no_attribute"), [x, hir.Const(name, STR)], NEVER, b.pos(node))
