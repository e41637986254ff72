"""`super().name(...)`: what the next class after the method's own has, in the order of the object's class."""

from __future__ import annotations

import ast
import functools
from typing import Any

from pyx2c.hirgen import (
    calls,
    class_values,
    exception_values,
    hook_stores,
    hooks,
    no_arguments,
    object_methods,
    object_new,
)
from pyx2c.hirgen.arguments import Arguments, evaluate_any
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo, FuncInst
from pyx2c.hirgen.said_names import HOOKS
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, STR, Cell, ClassT, InstanceT


def super_call(b: Builder, node: ast.Call, name: str) -> Expr:
    """`super().name(...)`: the next class after the method's own in the order of the object's class."""
    cls, me = _method_owner(b, node)
    given = evaluate_any(b, node)
    if isinstance(me.type, ClassT):
        given = given.saved(b, node)
        return b.by_member(me, lambda c: _super_of_class(b, node, cls, c, name, given), node)
    found = _next_owners(b, cls, name)
    if not found or list(found) == [None]:
        return call_of_object(b, node, cls, me, name, given)
    if len(found) == 1:
        (owner,) = found
        return _call_of(b, node, me, owner, name, given)
    me, given = b.save(me, "self", node), given.saved(b, node)
    if not any(owner is None or name in owner.decorated for owner in found):
        return calls.dispatch(b, node, me, given, {b.engine.method_ref(c, name): subs for c, subs in found.items()})
    wanted = [{str(c): Cell("", InstanceT(c)) for c in subs} for subs in found.values()]
    tests: list[Expr] = [hir.Prim(b.row("class.in"), [me], BOOL, None, cells) for cells in wanted[:-1]]
    actions = [(str(c), functools.partial(_call_of, b, node, me, c, name, given)) for c in found]
    return b.alternatives(tests, actions, node)


def _call_of(b: Builder, node: ast.Call, me: Expr, cls: ClassInfo | None, name: str, given: Arguments) -> Expr:
    """A call of what this class has by that name; None: `object`."""
    if cls is None:
        assert isinstance(me.type, InstanceT)
        return call_of_object(b, node, me.type.cls, me, name, given)
    if cls.holds_value and name not in ("__str__", "__format__"):
        return b.call_on_value(node, b.plain(me), name, given)
    if name not in cls.decorated:
        return calls.call_exactly(b, node, me, b.engine.method_ref(cls, name), given)
    return call_decorated(b, node, me, cls, name, given)


def call_decorated(b: Builder, node: ast.AST, me: Expr, cls: ClassInfo, name: str, given: Arguments) -> Expr:
    """A call of a method that a decorator made: a function kept in the class, which is handed the object."""
    kind, me = cls.decorated[name], b.save(me, "self", node)
    first = class_values.class_of(b, node, me) if kind == "class" and isinstance(me.type, InstanceT) else me
    callee, given = b.save(b.read(cls.attrs[name], node), "f", node), given.saved(b, node)
    given = given if kind == "static" else given.behind(first)
    return b.by_member(callee, lambda f: calls.call_evaluated(b, node, f, given), node)


def _super_of_class(b: Builder, node: ast.Call, owner: ClassInfo, me: Expr, name: str, given: Arguments) -> Expr:
    """`super().name(...)` in a class method of `owner`, called on this class."""
    assert isinstance(me.type, ClassT)
    mro = me.type.cls.mro
    if owner not in mro:
        problem = b.error(node, "E0401", f"`super()` of `{owner.name}` is asked for `{me.type.cls.name}`, not below it")
        raise problem.raising("TypeError", "super(type, obj): obj must be an instance or subtype of type")
    base = next((c for c in mro[mro.index(owner) + 1 :] if name in c.methods or name in c.decorated), None)
    if base is None and name == "__new__":
        return object_new.of_class(b, node, given)
    if base is None and name == "__init_subclass__":
        return no_arguments.told_of_subclass(b, node, me.type.cls, given)
    if base is None:
        raise b.error(node, "E0402", f"no base class of `{owner.name}` has `{name}`")
    return _call_of(b, node, me, base, name, given)


def _method_owner(b: Builder, node: ast.AST) -> tuple[ClassInfo, Expr]:
    """The class whose method this is, and the receiver."""
    inst: FuncInst | None = b.inst
    while inst is not None and inst.ref.cls is None:
        inst = inst.ref.encl
    if inst is None or inst.ref.cls is None or not inst.params:
        raise b.error(node, "E0402", "`super()` outside a method")
    cls: ClassInfo = inst.ref.cls
    return cls, b.read(inst.var(inst.ref.scope.params[0]), node)


def _next_owners(b: Builder, cls: ClassInfo, name: str) -> dict[Any, list[ClassInfo]]:
    """Which class has what `super().name` of a method of `cls` means, for each class that objects have; None: `object`
    has that hook of attributes."""
    found: dict[Any, list[ClassInfo]] = {}
    for sub in cls.descendants():
        _ = sub.made.type
        if sub is not cls and not sub.is_made:
            continue
        behind = sub.mro[sub.mro.index(cls) + 1 :]
        base = next((c for c in behind if name in c.methods or name in c.decorated), None)
        if base is not None or name in HOOKS or name in hooks.OF_OBJECT:
            found.setdefault(base, []).append(sub)
    if len(found) > 1 and not cls.is_made:
        found = {base: made for base, subs in found.items() if (made := [s for s in subs if s.is_made])}
    return found


def call_of_object(b: Builder, node: ast.Call, cls: ClassInfo, me: Expr, name: str, given: Arguments) -> Expr:
    """`super().name(...)`, `Base.name(me, ...)` where no class of the program has it: that of object or exceptions."""
    if name == "__init__":
        if cls.is_exception:
            exception_values.init(b, node, cls, me, given)
        elif cls.container_base() is None and cls.value_base() is None:
            no_arguments.only_the_object(b, node, given)
        return hir.NONE_CONST
    if cls.plain and name == "__str__":
        return hir.BuildStr([hir.StrPart(value=me, how="repr")], STR, b.pos(node))
    if cls.plain:
        return b.call_on_value(node, b.plain(me), name, given)
    if cls.is_exception and name in ("__str__", "__repr__"):
        return b.must(f"exception.{name.strip('_')}", [b.coerce(me, InstanceT(b.class_named("BaseException")))], node)
    if name in hooks.OF_OBJECT and not given.keywords and given.rest is None:
        return hook_stores.of_object(b, node, me, name, given.positional)
    found = None if given.keywords else object_methods.call(b, node, me, name, given.positional)
    if found is None:
        problem = b.error(node, "E0402", f"no base class of `{cls.name}` has `{name}`")
        raise problem.raising("AttributeError", f"'super' object has no attribute '{name}'", name == "__getattr__")
    return found


def super_property(b: Builder, node: ast.Call, name: str) -> Expr:
    """`super().name` where that is a property; what the next class has."""
    cls, _ = _method_owner(b, node)
    found = next((c for c in cls.mro[1:] if name in c.methods), None)
    if found is None or found.kinds.get(name) != "property":
        raise b.error(node, "E0506", f"`super().{name}` without a call is supported for properties only")
    return super_call(b, node, name)
