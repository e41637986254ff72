"""Attributes of functions: `chain.from_iterable = f`, `counter.calls += 1`.

Of a function made once, each is a module-level variable. A function that is made in a function is made anew each
time, so its closure carries an object whose fields are its attributes (`FuncRef.attributes`).
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import annotation_values, calls, classes, meanings, partials
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.function_names import ATTRIBUTES, text_of
from pyx2c.hirgen.program import ClassInfo, FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import BOOL, INT, NEVER, STR, Cell, FuncT, InstanceT, Type, show

_OF_METHODS = ("__self__", "__func__")
_CARRIED = ".attributes"
"""the name of what a closure carries for them"""


def read(b: Builder, node: ast.Attribute, x: Expr) -> Expr:
    """`function.name`."""
    assert isinstance(x.type, FuncT)
    if node.attr in _OF_METHODS:
        saved = b.save(x, "function", node)
        return by_function(b, node, saved, lambda ref: _of_bound(b, node, saved, ref))
    if node.attr not in ATTRIBUTES:
        return _of_each(b, node, x, lambda y, ref: _read_of(b, node, y, ref))
    if len(x.type.refs) == 1:
        (ref,) = x.type.refs
        return _read_of(b, node, x, ref)
    x = b.save(x, "function", node)
    return by_function(b, node, x, lambda ref: _read_of(b, node, x, ref))


def _of_bound(b: Builder, node: ast.Attribute, x: Expr, ref: FuncRef) -> Expr:
    """The object and the function of a bound method."""
    if ref.bound and node.attr == "__self__" and ref.cls is not None:
        return hir.Prim(b.row("closure.self"), [x], InstanceT(ref.cls), b.pos(node))
    if ref.bound:
        return _of_each(b, node, x, lambda y, target: hir.MakeClosure(target, [], FuncT(frozenset([target]))))
    held = _bound_function(b, x, ref)
    if held is not None:
        me = next(v for v in b.engine.captured(ref) if v.name == "obj")
        return hir.Captured(x, ref, me, me.type, x.pos) if node.attr == "__self__" else held
    problem = b.error(node, "E0402", f"`{show(x.type)}` has no attribute `{node.attr}`", about=[x])
    if ref.stands_for:
        raise problem
    raise problem.raising("AttributeError", f"'function' object has no attribute '{node.attr}'")


def read_or(b: Builder, node: ast.Attribute, x: Expr, default: Callable[[], Expr]) -> Expr:
    """`getattr(function, "name", default)`."""
    if node.attr in _OF_METHODS:
        saved = b.save(x, "function", node)
        return by_function(b, node, saved, lambda ref: _of_bound(b, node, saved, ref) if ref.bound else default())
    if not _any_may_have(b, node, x):
        return default()
    return _of_each(b, node, x, lambda y, ref: _read_or(b, node, y, ref, default))


def has(b: Builder, node: ast.Attribute, x: Expr) -> Expr:
    """`hasattr(function, "name")`."""
    if node.attr in _OF_METHODS:
        return by_function(b, node, b.save(x, "function", node), lambda ref: hir.Const(ref.bound, BOOL))
    if not _any_may_have(b, node, x):
        return hir.Seq([hir.ExprStmt(x)], hir.Const(False, BOOL), BOOL)
    return _of_each(b, node, x, lambda y, ref: _has(b, node, y, ref))


def _any_may_have(b: Builder, node: ast.Attribute, x: Expr) -> bool:
    """Whether one of the functions may have been given the attribute. Where none has, what follows is not looked at."""
    assert isinstance(x.type, FuncT)
    return any(_may_have(b, node, x, ref) for ref in x.type.refs)


def _may_have(b: Builder, node: ast.Attribute, x: Expr, ref: FuncRef) -> bool:
    if node.attr == "__wrapped__" or node.attr in partials.ATTRIBUTES or _bound_function(b, x, ref) is not None:
        return True
    if ref.bound and ref.cls is not None:
        return any(_may_have(b, node, x, target) for _, target in calls.method_targets(b, ref.cls, ref.name))
    return (carried(b, x, ref) if _is_made_anew(ref) else _find(b, node, ref)) is not None


def _of_each(b: Builder, node: ast.Attribute, x: Expr, apply: Callable[[Expr, FuncRef], Expr]) -> Expr:
    """What is done with each function that `x` may be, a bound method as the function that its object's class has."""
    x = b.save(x, "function", node)

    def one(ref: FuncRef) -> Expr:
        held = _bound_function(b, x, ref)
        if held is not None:
            return _of_each(b, node, held, apply)
        if not ref.bound:
            return apply(x, ref)
        assert ref.cls is not None
        me = b.save(hir.Prim(b.row("closure.self"), [x], InstanceT(ref.cls), b.pos(node)), "self", node)
        targets: dict[FuncRef, list[ClassInfo]] = {}
        for cls, target in calls.method_targets(b, ref.cls, ref.name):
            targets.setdefault(target, []).append(cls)
        tests = [meanings.is_one_of(b, me, classes) for classes in targets.values()][:-1]
        actions = [(str(t), functools.partial(apply, x, t)) for t in targets]
        return b.alternatives(tests, actions, node) if tests else actions[0][1]()

    assert isinstance(x.type, FuncT)
    if len(x.type.refs) == 1:
        (only,) = x.type.refs
        return one(only)
    return by_function(b, node, x, one)


def _bound_function(b: Builder, x: Expr, ref: FuncRef) -> Expr | None:
    """The function that a bound method of a decorator's making holds; None of any other function."""
    binder = ref.encl.ref if ref.encl is not None else None
    if binder is None or b.engine.node_refs.get(("binder", binder.name)) is not binder:
        return None
    held = next(v for v in b.engine.captured(ref) if v.name == "f")
    return hir.Captured(x, ref, held, held.type, x.pos) if isinstance(held.type, FuncT) else None


def _read_or(b: Builder, node: ast.Attribute, x: Expr, ref: FuncRef, default: Callable[[], Expr]) -> Expr:
    if _is_made_anew(ref):
        found = carried(b, x, ref)
        if found is not None:
            return meanings.read_or(b, node, found, node.attr, default)
    elif (var := _find(b, node, ref)) is not None:
        var.flagged = True
        there = b.apart(lambda: b.known(hir.Read(var, var.type, b.pos(node))))
        return b.choose([hir.IsBound(var)], [there, b.apart(default)], node)
    wrapped = _wrapped(b, x, ref) if node.attr == "__wrapped__" else None
    return wrapped or partials.read(b, node, x, ref) or default()


def _has(b: Builder, node: ast.Attribute, x: Expr, ref: FuncRef) -> Expr:
    if _is_made_anew(ref):
        found = carried(b, x, ref)
        if found is not None:
            return meanings.has(b, node, found, node.attr)
    elif (var := _find(b, node, ref)) is not None:
        var.flagged = True
        return hir.IsBound(var)
    wrapped = _wrapped(b, x, ref) if node.attr == "__wrapped__" else None
    return hir.Const(wrapped is not None or partials.read(b, node, x, ref) is not None, BOOL)


def of_code(b: Builder, node: ast.Attribute) -> Expr | None:
    """`f.__code__.co_argcount` and its like; None for all else."""
    known = _CODE.get(node.attr)
    if known is None or not isinstance(node.value, ast.Attribute) or node.value.attr != "__code__":
        return None
    x = b.save(b.expr(node.value.value), "function", node)
    if not isinstance(x.type, FuncT) or any(ref.stands_for for ref in x.type.refs):
        raise b.error(node, "E0402", f"`{show(x.type)}` has no attribute `__code__`", about=[x])
    return by_function(b, node, x, lambda ref: hir.Const(*known(ref)))


_CODE: dict[str, Callable[[FuncRef], tuple[int | str, Type]]] = {
    "co_name": lambda ref: (ref.name, STR),
    "co_argcount": lambda ref: (len(ref.node.args.posonlyargs) + len(ref.node.args.args), INT),
    "co_posonlyargcount": lambda ref: (len(ref.node.args.posonlyargs), INT),
    "co_kwonlyargcount": lambda ref: (len(ref.node.args.kwonlyargs), INT),
}


def store(b: Builder, node: ast.Attribute, x: Expr, value: Expr) -> bool:
    """`function.name = value`; False when that is no function."""
    if not isinstance(x.type, FuncT):
        return False
    if len(x.type.refs) == 1:
        (ref,) = x.type.refs
        _store_of(b, node, x, ref, value)
        return True
    x, value = b.save(x, "function", node), b.save(value, "value", node)

    def one(ref: FuncRef) -> Expr:
        _store_of(b, node, x, ref, value)
        return hir.NONE_CONST

    b.emit(hir.ExprStmt(by_function(b, node, x, one)))
    return True


def by_function(b: Builder, node: ast.AST, x: Expr, apply: Callable[[FuncRef], Expr]) -> Expr:
    """What is done with each of several functions, of which `x` is one."""
    assert isinstance(x.type, FuncT)
    refs = sorted(x.type.refs)
    if len(refs) == 1:
        return apply(refs[0])
    tests: list[Expr] = []
    for ref in refs[:-1]:
        wanted = {"F": Cell("", FuncT(frozenset([ref])))}
        tests.append(hir.Prim(b.row("closure.is"), [x], BOOL, None, wanted))
    return b.alternatives(tests, [(f"{i}:{r}", functools.partial(apply, r)) for i, r in enumerate(refs)], node)


def _read_of(b: Builder, node: ast.Attribute, x: Expr, ref: FuncRef) -> Expr:
    known = text_of(b, ref, node.attr) if node.attr in ATTRIBUTES else None
    if _is_made_anew(ref):
        found = carried(b, x, ref)
        if found is not None:
            assert isinstance(found.type, InstanceT)
            if known is not None:
                return meanings.read_or(b, node, found, node.attr, lambda: known)
            value = meanings.read(b, node, found, node.attr)
            if value is not None:
                return value
    else:
        var = _find(b, node, ref)
        if var is not None and (known is None or not b.may_be_unbound(var)):
            return b.read(var, node)
        if var is not None:
            raise b.error(node, "E0506", f"`{node.attr}` of a function that may have been given another one")
    if known is not None:
        return hir.Seq([hir.ExprStmt(x)], known, known.type, b.pos(node))
    if node.attr == "__annotations__":
        b.emit(hir.ExprStmt(x))
        return annotation_values.as_dict(b, node, ref.module, annotation_values.of_function(ref))
    wrapped = _wrapped(b, x, ref) if node.attr == "__wrapped__" else None
    wrapped = wrapped or partials.read(b, node, x, ref)
    if wrapped is not None:
        return wrapped
    problem = b.error(node, "E0402", f"function `{ref}` has no attribute `{node.attr}`")
    raise problem.raising("AttributeError", f"'function' object has no attribute '{node.attr}'")


def _wrapped(b: Builder, x: Expr, ref: FuncRef) -> Expr | None:
    """The function that `functools.wraps` was given, where the closure carries it."""
    carries = [v for v in b.engine.captured(ref) if v.name == ref.wraps_name and not v.boxed]
    return hir.Captured(x, ref, carries[0], carries[0].type, x.pos) if carries else None


def _store_of(b: Builder, node: ast.Attribute, x: Expr, ref: FuncRef, value: Expr) -> None:
    if _is_made_anew(ref):
        if ref.attributes.type is NEVER:
            ref.attributes.add(InstanceT(_class_of(b, ref)))
        found = carried(b, x, ref)
        assert found is not None
        b.set_field(node, found, node.attr, value)
        return
    var = _find(b, node, ref, make=True)
    if var is None:
        raise b.error(node, "E0402", f"`{ref}` has no attribute `{node.attr}` to set")
    b.assign(var, value, node)


def _is_made_anew(ref: FuncRef) -> bool:
    """Whether each call of the function around it makes another one."""
    return ref.encl is not None and not ref.bound and ref.cls is None


def _class_of(b: Builder, ref: FuncRef) -> ClassInfo:
    """The class of the objects that hold the attributes of one function."""
    tree = ast.parse("class function: pass").body[0]
    assert isinstance(tree, ast.ClassDef)
    for part in every_node(tree):
        ast.copy_location(part, ref.node)
    info = classes.declare_class(b.engine, ref.module, tree, f"{ref.qualname}.function", ref.encl)
    b.engine.mark_made(info)
    return info


def attach(b: Builder, ref: FuncRef) -> None:
    """Where a closure is made: the object with its attributes, if it is ever given any."""
    t = ref.attributes.type
    if not isinstance(t, InstanceT):
        return
    b.emit(hir.Assign(_variable(ref, t), hir.New(t.cls, t, b.pos(ref.node)), b.pos(ref.node)))


def _variable(ref: FuncRef, t: InstanceT) -> Var:
    if _CARRIED not in ref.kept:
        ref.kept[_CARRIED] = Var("attributes", Cell("attributes", t), owner=ref.encl)
    return ref.kept[_CARRIED]


def carried(b: Builder, closure: Expr, ref: FuncRef) -> Expr | None:
    """The object with the attributes of a closure; None where it never gets any."""
    t = ref.attributes.type
    if not isinstance(t, InstanceT):
        return None
    return hir.Captured(closure, ref, _variable(ref, t), t, closure.pos)


def _find(b: Builder, node: ast.Attribute, ref: FuncRef, make: bool = False) -> Var | None:
    """The variable of a function that is made once; assigned to somewhere, it is there for every walk."""
    if ref.bound:
        return None
    attributes: dict[tuple[FuncRef, str], Var] = b.engine.function_attributes
    key = (ref, node.attr)
    if key not in attributes and make:
        name = f"{ref.qualname}__{node.attr}".replace(".", "__")
        attributes[key] = Var(name, Cell(node.attr), "global", module=ref.module.name)
        b.engine.share(attributes[key])
        b.engine.look_again(b.engine.asked_attributes.pop(key, ()))
    if key not in attributes:
        b.engine.asked_attributes.setdefault(key, set()).add(b.inst)
    return attributes.get(key)
