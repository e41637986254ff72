"""`hasattr`, `getattr` and `setattr`. A computed name is compared with those that the object's classes have.

getattr(self, "visit_" + kind)      →      self.visit_num if name == "visit_num" else self.visit_add if …
"""

from __future__ import annotations

import ast
import builtins
import functools
import importlib
from collections.abc import Callable

from pyx2c.frontend import field_updates
from pyx2c.frontend.name_dicts import ends
from pyx2c.hirgen import (
    abstract,
    arguments,
    attributes,
    bindings,
    class_attributes,
    exception_attributes,
    function_attributes,
    guarded_names,
    hook_stores,
    hooks,
    listed_names,
    meanings,
    possible_names,
    slots,
    unknown_names,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.classes import ANY_FIELD
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NONE, STR, ClassT, FuncT, InstanceT, IterT, ModuleT, Type, members, show

_NOTHING = hir.Const(None, NONE)
_NONE_TYPE = hir.Const("NoneType", STR)
MakeExpr = Callable[[], Expr]


def _name(b: Builder, node: ast.Call, count: int) -> str:
    """The attribute's name in a call with so many arguments."""
    assert isinstance(node.func, ast.Name)
    if len(node.args) != count or node.keywords:
        raise b.error(node, "E0403", f"`{node.func.id}` does not take these arguments")
    name = node.args[1]
    if not isinstance(name, ast.Constant) or not isinstance(name.value, str):
        raise b.error(node, "E0506", f"`{node.func.id}` takes an object and a literal name for now")
    return name.value


def _attribute(b: Builder, node: ast.Call, name: str) -> ast.Attribute:
    return b.derived(node, f"attribute {name}", lambda: ast.Attribute(node.args[0], name, ast.Load()))


def _is_literal(node: ast.Call) -> bool:
    return len(node.args) < 2 or (isinstance(node.args[1], ast.Constant) and isinstance(node.args[1].value, str))


def _candidates(b: Builder, x: Expr, node: ast.expr) -> list[str]:
    """The names that the value's classes have and that a computed one may be."""
    begin, end = ends(node)
    if isinstance(node, ast.Name):
        begin, end = guarded_names.ends(possible_names.bound_in(b, node.id), node)
    found: dict[str, None] = {}
    if isinstance(x.type, InstanceT):
        b.engine.asks(x.type.cls, ANY_FIELD)
    of_class = [x.type.cls] if isinstance(x.type, ClassT) else []
    for cls in x.type.cls.descendants() if isinstance(x.type, InstanceT) else of_class:
        for c in cls.mro if not cls.builtin else []:
            hidden = c.module != b.module.name and b.engine.modules[c.module].library
            names = [*c.methods, *c.attrs, *c.added, *([] if of_class else c.fields)]
            found.update(dict.fromkeys(n for n in names if not hidden or n[0] != "_"))
    known = possible_names.possible(b, node)
    if known is not None:
        return [n for n in known if n in found]
    fitting = [n for n in found if n.startswith(begin) and n.endswith(end) and n[:2] != "__"]
    return [n for n in fitting if n.replace("-", "_").isidentifier()]


def by_name(b: Builder, node: ast.Call, x: Expr, name: Expr, use: Callable[[str], Expr], other: MakeExpr) -> Expr:
    """What `use` makes of the name, or `other` where no object has such an attribute."""
    known = possible_names.possible(b, node.args[1]) if hooks.are_asked(x.type) else None
    names = known or _candidates(b, x, node.args[1])
    tests = [b.must("eq", [name, hir.Const(n, STR)], node) for n in (names[:-1] if known else names)]
    others = [] if known else [b.apart(other)]
    return b.choose(tests, [*(b.apart(functools.partial(use, n)) for n in names), *others], node)


def _computed(b: Builder, node: ast.Call) -> Expr:
    """`getattr(x, name)`, `getattr(x, name, default)`."""
    if not 2 <= len(node.args) <= 3 or node.keywords:
        raise b.error(node, "E0403", "`getattr` takes an object, a name and a default")
    x, name, *defaults = [b.save(b.expr(a), "arg", node) for a in node.args]
    several = len(members(x.type)) > 1
    return b.by_member(x, lambda one: _computed_of(b, node, one, name, defaults, several), node)


def _of_any_object(b: Builder, node: ast.Call, name: Expr, missing: MakeExpr) -> MakeExpr:
    """What there is by other names than the program's: for those that `dir` lists, what any object has."""
    if not listed_names.may_be_of_any_object(b, node):
        return missing

    def found() -> Expr:
        there = b.behind(node, "attributes.is_of_any_object", [name])
        held = b.apart(lambda: b.behind(node, "attributes.of_any_object", [name]))
        return b.choose([there], [held, b.apart(missing)], node)

    return found


def _computed_of(b: Builder, node: ast.Call, x: Expr, name: Expr, defaults: list[Expr], several: bool) -> Expr:
    if x.type is NONE:
        return defaults[0] if defaults else b.known(b.behind(node, "attributes.missing", [_NONE_TYPE, name]))
    if several and name.type is STR and _is_of_builtin_class(x.type):
        return _of_builtin(b, node, x, name, defaults)
    if isinstance(x.type, ClassT) and not x.type.cls.builtin and name.type is STR:
        return _computed_of_class(b, node, x, name, defaults)
    if not isinstance(x.type, InstanceT) or name.type is not STR:
        raise b.error(node, "E0506", f"`getattr` of `{show(x.type)}` takes a literal name")

    def nothing() -> Expr:
        if defaults:
            return defaults[0]
        text = b.behind(node, "attributes.missing", [hir.Prim(b.row("class.name"), [x], STR), name])
        return b.known(text)

    def missing() -> Expr:
        _no_special(b, node, name)
        return hooks.get_computed(b, node, x, name, nothing, nothing if defaults else None)

    def read(n: str) -> Expr:
        asked = hooks.are_asked(x.type) and not defaults
        found = meanings.read(b, node, x, n) or nothing() if asked else meanings.read_or(b, node, x, n, missing)
        return b.known(found)

    return by_name(b, node, x, name, read, _of_any_object(b, node, name, missing))


def _computed_of_class(b: Builder, node: ast.Call, x: Expr, name: Expr, defaults: list[Expr]) -> Expr:
    """`getattr(C, name)` of one class."""
    assert isinstance(x.type, ClassT)
    shown = hir.Const(x.type.cls.name, STR)

    def missing() -> Expr:
        _no_special(b, node, name)
        return defaults[0] if defaults else b.known(b.behind(node, "attributes.missing_of_class", [shown, name]))

    def read(n: str) -> Expr:
        attrs = class_attributes.find(b, x.type.cls, n)  # type: ignore[attr-defined]
        if attrs:
            return b.known(class_attributes.first_of(b, node, attrs, missing))
        return b.known(attributes.get_attribute(b, _attribute(b, node, n), x))

    return by_name(b, node, x, name, read, _of_any_object(b, node, name, missing))


_SPECIAL = " ".join([*dir(object), "__dict__", "__module__", "__weakref__"])


def _no_special(b: Builder, node: ast.Call, name: Expr) -> None:
    """What all objects have is known by literal names only."""
    begin, _ = ends(node.args[1])
    if "__".startswith(begin[:2]) and possible_names.possible(b, node.args[1]) is None:
        b.emit(hir.ExprStmt(b.behind(node, "attributes.not_special", [name, hir.Const(_SPECIAL, STR)])))


def _is_of_builtin_class(t: Type) -> bool:
    cls = abstract.python_class(t)
    return not isinstance(t, InstanceT | ClassT) and cls is not object and cls.__module__ == "builtins"


def _of_builtin(b: Builder, node: ast.Call, x: Expr, name: Expr, defaults: list[Expr]) -> Expr:
    """Of a value of a builtin class where objects with attributes may stand, too: it has none of such a name, or it is
    unknown what that means."""
    cls = abstract.python_class(x.type)
    shown, known = hir.Const(cls.__name__, STR), hir.Const(" ".join(dir(cls)), STR)
    b.emit(hir.ExprStmt(b.behind(node, "attributes.not_builtin", [shown, name, known])))
    return defaults[0] if defaults else b.known(b.behind(node, "attributes.missing", [shown, name]))


def getattr_call(b: Builder, node: ast.Call) -> Expr:
    """`getattr(x, "name")`, `getattr(x, "name", default)`."""
    if not _is_literal(node):
        return _computed(b, node)
    if len(node.args) == 2:
        return b.expr(_attribute(b, node, _name(b, node, 2)))
    name = _name(b, node, 3)
    value = b.save(b.expr(node.args[0]), "obj", node)
    default = b.save(b.expr(node.args[2]), "default", node)

    def read(x: Expr) -> Expr:
        if isinstance(x.type, InstanceT) and x.type.cls.is_exception and name == "__notes__":
            there = b.apart(lambda: exception_attributes.notes(b, node, x))
            return b.choose([b.behind(node, "exception_notes.has", [x])], [there, ([], default)], node)
        if isinstance(x.type, InstanceT):
            return meanings.read_or(b, node, x, name, lambda: default)
        if isinstance(x.type, ClassT):
            return _of_class(b, node, x, name, default)
        if isinstance(x.type, FuncT) and not _has_builtin(x.type, name):
            return function_attributes.read_or(b, _attribute(b, node, name), x, lambda: default)
        if not _has_builtin(x.type, name):
            return default
        return attributes.get_attribute(b, _attribute(b, node, name), x)

    return b.by_member(value, read, node)


def _of_class(b: Builder, node: ast.Call, x: Expr, name: str, default: Expr) -> Expr:
    """`getattr(cls, name, default)` of one class."""
    assert isinstance(x.type, ClassT)
    attrs = class_attributes.find(b, x.type.cls, name)
    if attrs:
        return class_attributes.first_of(b, node, attrs, lambda: default)
    other = _other_of_class(b, node, x, name)
    if other is None and _is_held(x.type.cls, name):
        raise b.error(node, "E0506", f"`{name}` of the class `{x.type.cls.name}` is not supported yet")
    return other or default


def _is_held(cls: ClassInfo, name: str) -> bool:
    """Whether CPython's class has an attribute that the compiler's has not: a default or a slot of each object's field,
    a method of a builtin class."""
    if cls.builtin:
        return hasattr(getattr(builtins, cls.name, object), name)
    if any(name in (c.tuple_fields or ()) for c in cls.mro):
        return True
    slots = [c for c in cls.mro if c.dataclass and c.dataclass.get("slots")]
    return any(f.name == name and (f.default or c in slots) for c in cls.mro for f in c.data_fields)


def _other_of_class(b: Builder, node: ast.Call, x: Expr, name: str) -> Expr | None:
    """A class's method, or what each class has; None where it has no such thing."""
    try:
        return attributes.get_attribute(b, _attribute(b, node, name), x)
    except TypeProblem as problem:
        if problem.diagnostic.code == "E0402":
            return None
        raise


def _is_other_of_class(b: Builder, node: ast.Call, x: Expr, name: str) -> bool:
    _, value = b.apart(lambda: _other_of_class(b, node, x, name) or _NOTHING)
    return value is not _NOTHING


_OF_NAMED_TUPLES = ("_fields", "_field_defaults")
"""attributes of their classes that no class body says"""


def hasattr_call(b: Builder, node: ast.Call) -> Expr:
    """`hasattr(x, "name")`."""
    if not _is_literal(node) and len(node.args) == 2:
        x, computed = (b.save(b.expr(a), "arg", node) for a in node.args)
        if isinstance(x.type, InstanceT):
            no: Expr = hir.Const(False, BOOL)

            def other() -> Expr:
                return _by_hook(b, node, x, computed) if hooks.are_asked(x.type) else no

            return by_name(b, node, x, computed, lambda n: meanings.has(b, node, x, n), other)
    return has(b, node, b.expr(node.args[0]), _name(b, node, 2), lambda _member, _found: None)


def _by_hook(b: Builder, node: ast.Call, x: Expr, name: Expr) -> Expr:
    """Whether a hook finds an attribute of a computed name that the object doesn't have."""

    def missing() -> Expr:
        return meanings.no_attribute(b, node, x, "")

    return hooks.attempt(b, node, lambda: hooks.get_computed(b, node, x, name, missing))[1]


def has(b: Builder, node: ast.Call, value: Expr, name: str, note: Callable[[Type, Expr], None]) -> Expr:
    """Whether an evaluated object has an attribute; `note` is told of each member of its type, and the test of that."""

    def noted(x: Expr) -> Expr:
        found = test(x)
        note(x.type, found)
        return found

    def test(x: Expr) -> Expr:
        if isinstance(x.type, InstanceT) and x.type.cls.is_exception and name == "__notes__":
            return b.behind(node, "exception_notes.has", [x])
        if isinstance(x.type, InstanceT):
            if name == "__dict__":
                return slots.has_dict(b, x)
            if name not in _OF_NAMED_TUPLES or x.type.cls.named_tuple() is None:
                return meanings.has(b, node, x, name)
            found = True
        elif isinstance(x.type, ClassT):
            attrs = class_attributes.find(b, x.type.cls, name)
            if attrs:
                return hir.Seq([hir.ExprStmt(x)], class_attributes.is_there(attrs), BOOL)
            found = _is_held(x.type.cls, name) or _is_other_of_class(b, node, x, name)
        elif isinstance(x.type, FuncT) and not _has_builtin(x.type, name):
            attribute = b.derived(node, f"has {name}", lambda: ast.Attribute(node, name, ast.Load()))
            return function_attributes.has(b, attribute, x)
        else:
            found = _in_module(b, x.type, name) if isinstance(x.type, ModuleT) else _has_builtin(x.type, name)
        return hir.Seq([hir.ExprStmt(x)], hir.Const(found, BOOL), BOOL)

    return b.by_member(value, noted, node)


def setattr_call(b: Builder, node: ast.Call) -> Expr:
    """`setattr(x, "name", value)`; a computed name is one of those that it can be."""
    if not _is_literal(node) and len(node.args) == 3 and not node.keywords:
        return _set_computed(b, node)
    target = _attribute(b, node, _name(b, node, 3))
    obj = b.save(b.expr(node.args[0]), "obj", node)
    attributes.store_attribute(b, target, obj, b.save(b.expr(node.args[2]), "value", node))
    return hir.NONE_CONST


def _set_computed(b: Builder, node: ast.Call) -> Expr:
    names = possible_names.possible(b, node.args[1])
    parts = zip(node.args, ("obj", "name", "value"), strict=True)
    obj, name, value = (b.save(b.expr(part), tag, node) for part, tag in parts)

    def store(x: Expr, n: str) -> Expr:
        target = b.derived(node, f"store {n}", lambda: ast.Attribute(node.args[0], n, ast.Store()))
        if field_updates.goes_past_hooks(node):
            field_updates.go_past_hooks(target)
        attributes.store_attribute(b, target, x, value)
        return hir.NONE_CONST

    if names is None and unknown_names.can_be(obj, name):

        def by_hook(x: Expr, text: Expr, plain: MakeExpr) -> Expr:
            return hook_stores.store_computed(b, node, x, text, value, plain)

        return unknown_names.store(b, node, obj, name, store, by_hook)
    if names is None:
        hint = "keep values with computed names in a dict"
        raise b.error(node, "E0206", "the name of an attribute must be known at compile time", hint=hint)
    tests = [b.must("eq", [name, hir.Const(n, STR)], node) for n in names[:-1]]
    return b.choose(tests, [b.apart(functools.partial(store, obj, n)) for n in names], node)


def _in_module(b: Builder, t: ModuleT, name: str) -> bool:
    """Whether a module has an attribute; of the standard library's, CPython's own answer."""
    module = b.engine.modules.get(t.name)
    if module is not None and not module.library:
        return bindings.binds(module, name)
    return hasattr(importlib.import_module(t.name), name)


def _has_builtin(t: Type, name: str) -> bool:
    if isinstance(t, IterT) and t.manager:  # its type doesn't tell whether `async with` takes it
        return name in ("__enter__", "__exit__", "__aenter__", "__aexit__")
    return any(name in vars(cls) for cls in abstract.python_class(t).__mro__)


def through_object(b: Builder, node: ast.Call, name: str) -> Expr:
    """`object.__setattr__(obj, "name", value)` and its kin, as frozen dataclasses write it."""
    given = arguments.evaluate_any(b, node)
    if not given.positional or given.keywords or given.rest is not None or given.more is not None:
        raise b.error(node, "E0403", f"`object.{name}` needs an object")
    me, *rest = [b.save(x, "arg", node) for x in given.positional]
    return b.by_member(me, lambda x: hook_stores.of_object(b, node, x, name, rest), node)
