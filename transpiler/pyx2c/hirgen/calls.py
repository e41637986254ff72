"""Calls of functions, methods, classes and closures."""

from __future__ import annotations

import ast

from pyx2c.hirgen import exception_values
from pyx2c.hirgen.arguments import Arguments, evaluate_any, match_parameters
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo, FuncInst, FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt
from pyx2c.ir.types import BOOL, NEVER, Cell, ClassT, FuncT, InstanceT, Type, join, show


def call_function(b: Builder, node: ast.AST, ref: FuncRef, values: list[Expr], env: Expr | None = None) -> Expr:
    """A direct call of a known function with an expression per parameter."""
    if any(v.type is NEVER for v in values):
        return hir.Seq([hir.ExprStmt(v) for v in values], hir.Const(None, NEVER), NEVER, b.pos(node))
    inst: FuncInst = b.engine.instance(b, node, ref, [v.type for v in values])
    b.inst.callees.append(inst)
    if inst.called_at is None and ref.module.hidden:
        inst.called_at = b.inst.called_at if b.module.hidden else b.error(node, "E0401", "").diagnostic.span
    args = [b.coerce(v, p.type) for v, p in zip(values, inst.params, strict=True)]
    return hir.Call(inst, args, inst.result.type, b.pos(node), env)


def call_value(b: Builder, node: ast.Call, callee: Expr) -> Expr:
    """A call of a function value, class or instance with `__call__`."""
    match callee.type:
        case FuncT():
            return call_closure(b, node, callee, evaluate_any(b, node))
        case ClassT():
            return construct(b, node, callee.type.cls, evaluate_any(b, node))
        case InstanceT():
            return call_with(b, node, callee, "__call__", evaluate_any(b, node))
        case _ if callee.type is NEVER:
            return hir.Const(None, NEVER)
    raise b.error(node, "E0401", f"`{show(callee.type)}` can't be called")


def call_closure(b: Builder, node: ast.AST, callee: Expr, given: Arguments) -> Expr:
    """A call of one of several known functions."""
    assert isinstance(callee.type, FuncT)
    refs = sorted(callee.type.refs)
    if len(refs) == 1:
        ref = refs[0]
        if ref.bound:
            return call_bound(b, node, callee, ref, given)
        needs_env = bool(b.engine.captured(ref))
        if needs_env:
            callee = given.callee = b.save(callee, "f", node)
        return call_function(b, node, ref, match_parameters(b, node, ref, given), callee if needs_env else None)
    saved = b.save(callee, "f", node)
    given = given.saved(b, node)
    given.callee = saved
    total: Type = NEVER
    targets = []
    arguments = []
    for ref in refs:
        one = call_function(b, node, ref, match_parameters(b, node, ref, given))
        if isinstance(one, hir.Call):
            total = join(total, one.type)
            targets.append((ref, one.func))
            arguments.append(one.args)
    return hir.ClosureCall(saved, arguments, targets, total, b.pos(node))


def call_bound(b: Builder, node: ast.AST, callee: Expr, ref: FuncRef, given: Arguments) -> Expr:
    """A call of a bound method kept as a value."""
    receiver = hir.Prim(b.row("closure.self"), [callee], InstanceT(ref.cls), b.pos(node))
    return call_with(b, node, receiver, ref.name, given)


def find_instance_method(b: Builder, t: Type, name: str) -> bool:
    """Whether instances of the class have a method of that name."""
    return isinstance(t, InstanceT) and t.cls.find_method(name) is not None


def method_targets(b: Builder, cls: ClassInfo, name: str) -> list[tuple[ClassInfo, FuncRef]]:
    """For each class below `cls` that is ever made, the method its instances run."""
    result: list[tuple[ClassInfo, FuncRef]] = []
    for sub in cls.descendants():
        _ = sub.made.type
        found = sub.find_method(name)
        if found is not None and sub.is_made:
            result.append((sub, b.engine.method_ref(found[0], name)))
    found = cls.find_method(name)
    if not result and found is not None:
        result.append((cls, b.engine.method_ref(found[0], name)))
    return result


def call_method(
    b: Builder,
    node: ast.AST,
    receiver: Expr,
    name: str,
    positional: list[Expr],
    keywords: dict[str, Expr] | None = None,
) -> Expr:
    """`receiver.name(...)` of an instance with these arguments."""
    return call_with(b, node, receiver, name, Arguments(positional, keywords or {}))


def call_with(b: Builder, node: ast.AST, receiver: Expr, name: str, given: Arguments) -> Expr:
    """`receiver.name(...)` of an instance, dispatched on its class where subclasses differ."""
    assert isinstance(receiver.type, InstanceT)
    targets = method_targets(b, receiver.type.cls, name)
    if not targets:
        raise b.error(node, "E0402", f"`{receiver.type.cls.name}` has no method `{name}`")
    refs = list(dict.fromkeys(r for _, r in targets))
    if len(refs) == 1:
        return _call_one(b, node, receiver, refs[0], given)
    receiver = b.save(receiver, "self", node)
    given = given.saved(b, node)
    calls = {r: _call_one(b, node, receiver, r, given) for r in refs}
    total: Type = NEVER
    shared: list[tuple[ClassInfo, FuncInst, list[Expr]]] = []
    for cls, ref in targets:
        one = calls[ref]
        if isinstance(one, hir.Call):
            total = join(total, one.type)
            shared.append((cls, one.func, one.args))
    if not shared:
        return hir.Const(None, NEVER)
    branches: list[tuple[list[ClassInfo], hir.Call]] = []
    for ref in refs:
        one = calls[ref]
        if isinstance(one, hir.Call):
            branches.append(([c for c, r in targets if r is ref], one))
    return dispatch(b, node, receiver, branches, total)


def dispatch(
    b: Builder, node: ast.AST, receiver: Expr, branches: list[tuple[list[ClassInfo], hir.Call]], total: Type
) -> Expr:
    """A chain of exact class tests; the last branch needs none."""

    def value(one: hir.Call) -> Expr:
        return b.coerce(one, total) if one.type is not NEVER else one

    result = value(branches[-1][1])
    for classes, one in reversed(branches[:-1]):
        test = hir.Prim(
            b.row("class.in"), [receiver], BOOL, None, {c.qualname: Cell("", InstanceT(c)) for c in classes}
        )
        result = hir.IfExpr(test, value(one), result, total, b.pos(node))
    return result


def _call_one(b: Builder, node: ast.AST, receiver: Expr, ref: FuncRef, given: Arguments) -> Expr:
    assert ref.cls is not None
    kind = ref.cls.kinds.get(ref.name, "method")
    if kind == "static":
        return call_function(b, node, ref, match_parameters(b, node, ref, given))
    if kind == "class":
        first: Expr = hir.Const(None, ClassT(ref.cls))
    else:
        first = b.coerce(receiver, InstanceT(ref.cls))
    return call_function(b, node, ref, match_parameters(b, node, ref, given.behind(first)))


def truth_method(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """`bool(instance)`: `__bool__`, else `__len__`, else True."""
    if find_instance_method(b, x.type, "__bool__"):
        return call_method(b, node, x, "__bool__", [])
    if find_instance_method(b, x.type, "__len__"):
        return b.must("truth", [call_method(b, node, x, "__len__", [])], node)
    return hir.Seq([hir.ExprStmt(x)], hir.Const(True, BOOL), BOOL)


def construct(b: Builder, node: ast.AST, cls: ClassInfo, given: Arguments) -> Expr:
    """`C(...)`: a zeroed instance, then `__init__`."""
    b.engine.mark_made(cls)
    t = InstanceT(cls)
    init = cls.find_method("__init__")
    if cls.is_exception and init is None:
        return exception_values.exception_value(b, node, cls, given)
    if init is None:
        if given.positional or given.keywords:
            raise b.error(node, "E0403", f"`{cls.name}()` takes no arguments")
        return with_class_defaults(b, node, cls, hir.New(cls, t, b.pos(node)))
    saved_args = given.saved(b, node)
    var = b.temp(node, t, "new")
    made: Expr = hir.New(cls, t, b.pos(node))
    if cls.is_exception:
        made = exception_values.before_init(b, node, cls, saved_args)
    made = with_class_defaults(b, node, cls, made)
    stmts: list[Stmt] = [hir.Assign(var, made)]
    receiver = hir.Read(var, t)
    more, one = b.collect(lambda: _call_one(b, node, receiver, b.engine.method_ref(init[0], "__init__"), saved_args))
    stmts += more
    stmts.append(hir.ExprStmt(one, b.pos(node)))
    return hir.Seq(stmts, hir.Read(var, t), t, b.pos(node))


def with_class_defaults(b: Builder, node: ast.AST, cls: ClassInfo, made: Expr) -> Expr:
    """Fields that also are class attributes start with the class's value."""
    shared = [(f, cls.find_attr(f.name)) for f in cls.all_fields()]
    if not any(attr for _, attr in shared):
        return made
    var = b.temp(node, made.type, "new")
    me = hir.Read(var, made.type)
    stmts: list[Stmt] = [hir.Assign(var, made)]
    for f, attr in shared:
        if attr is not None:
            f.cell.add(attr.type)
            obj = b.coerce(me, InstanceT(f.owner))
            stmts.append(hir.SetField(obj, f, b.coerce(hir.Read(attr, attr.type), f.cell.type)))
    return hir.Seq(stmts, me, made.type, b.pos(node))


def super_call(b: Builder, node: ast.Call, name: str) -> Expr:
    """`super().name(...)`: the next class after the method's own in the order of the object's class."""
    cls, me = _method_owner(b, node)
    given = evaluate_any(b, node)
    found = _next_methods(b, cls, name)
    if not found:
        return _super_of_object(b, node, cls, me, name, given)
    if len(found) == 1:
        (ref,) = found
        return _call_one(b, node, me, ref, given)
    me, given = b.save(me, "self", node), given.saved(b, node)
    calls = [(classes, _call_one(b, node, me, ref, given)) for ref, classes in found.items()]
    branches = [(classes, one) for classes, one in calls if isinstance(one, hir.Call)]
    if not branches:
        return b.unreachable([me], node)
    total: Type = NEVER
    for _, one in branches:
        total = join(total, one.type)
    return dispatch(b, node, me, branches, total)


def _method_owner(b: Builder, node: ast.AST) -> tuple[ClassInfo, Expr]:
    """The class whose method this is, and the receiver."""
    inst: FuncInst | None = b.inst
    while inst is not None and inst.ref.cls is None:
        inst = inst.ref.encl
    if inst is None or inst.ref.cls is None or not inst.params:
        raise b.error(node, "E0402", "`super()` outside a method")
    cls: ClassInfo = inst.ref.cls
    return cls, b.read(inst.params[0], node)


def _next_methods(b: Builder, cls: ClassInfo, name: str) -> dict[FuncRef, list[ClassInfo]]:
    """What `super().name` of a method of `cls` means, for each class that objects have."""
    found: dict[FuncRef, list[ClassInfo]] = {}
    for sub in cls.descendants():
        _ = sub.made.type
        if sub is not cls and not sub.is_made:
            continue
        behind = sub.mro[sub.mro.index(cls) + 1 :]
        base = next((c for c in behind if name in c.methods), None)
        if base is not None:
            found.setdefault(b.engine.method_ref(base, name), []).append(sub)
    if len(found) > 1 and not cls.is_made:
        found = {ref: made for ref, subs in found.items() if (made := [s for s in subs if s.is_made])}
    return found


def _super_of_object(
    b: Builder, node: ast.Call, cls: ClassInfo, me: Expr, name: str, given: Arguments
) -> Expr:
    """`super().name(...)` where no class of the program has the method: that of object or of the exceptions."""
    if name == "__init__":
        if cls.is_exception:
            exception_values.init(b, node, cls, me, given)
        return hir.NONE_CONST
    if cls.is_exception and name in ("__str__", "__repr__"):
        return b.must(f"exception.{name.strip('_')}", [b.coerce(me, InstanceT(b.class_named("BaseException")))], node)
    raise b.error(node, "E0402", f"no base class of `{cls.name}` has `{name}`")


def super_property(b: Builder, node: ast.Call, name: str) -> Expr:
    """`super().name` where that is a property; what the next class has."""
    cls, _ = _method_owner(b, node)
    found = next((c for c in cls.mro[1:] if name in c.methods), None)
    if found is None or found.kinds.get(name) != "property":
        raise b.error(node, "E0506", f"`super().{name}` without a call is supported for properties only")
    return super_call(b, node, name)


def apply(b: Builder, node: ast.AST, callee: Expr, args: list[Expr]) -> Expr:
    """A call of a function value with positional arguments."""
    from_type = callee.type
    if hasattr(from_type, "refs"):
        return call_closure(b, node, callee, Arguments(args, {}))
    if hasattr(from_type, "cls") and not isinstance(from_type, InstanceT):
        return construct(b, node, from_type.cls, Arguments(args, {}))
    if from_type is NEVER:
        return hir.Const(None, NEVER)
    raise b.error(node, "E0401", f"`{show(from_type)}` can't be called")
