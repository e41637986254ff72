"""Calls of functions, methods, classes and closures."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Iterable

from pyx2c.hirgen import (
    builtin_arity,
    class_values,
    container_bases,
    enum_members,
    exception_values,
    fluent,
    function_refs,
    method_closures,
    no_arguments,
    object_new,
    said_names,
    samples,
    spread_calls,
    stopping,
    thread_locals,
    value_bases,
)
from pyx2c.hirgen.arguments import Arguments, evaluate_any, match_parameters
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import OF_COLLECTIONS, ClassInfo, FuncInst, FuncRef
from pyx2c.hirgen.py_names import made_below, naming
from pyx2c.hirgen.said_names import HOOKS
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BOOL,
    NEVER,
    STR,
    TYPING,
    Cell,
    ClassT,
    FuncT,
    InstanceT,
    TupleT,
    Type,
    cases,
    show,
)

MAX_LENGTHS = 6
"""of the tuples that a parameter is given: beyond, as in `f(path + (node,))`, their length is not known"""
INLINE_TARGETS = 3
"""methods that a virtual call chooses from where it stands; more are chosen from in a function that calls share"""
_OF_LISTS = {"heapq": ("heappush", "heappop", "heapify", "heapreplace", "heappushpop")}
"""functions that take a list itself where a class derived from it has methods of its own: CPython has them in C"""


def call_function(b: Builder, node: ast.AST, ref: FuncRef, values: list[Expr], env: Expr | None = None) -> Expr:
    """A direct call of a known function with an expression per parameter."""
    if ref.module.library and ref.name in _OF_LISTS.get(ref.module.name, ()):
        values = [b.plain(values[0]), *values[1:]]
    values = [_of_any_length(b, node, ref, i, v) for i, v in enumerate(values)]
    b.all_known(values)
    inst: FuncInst = b.engine.instance(b, node, ref, [v.type for v in values])
    pos = b.pos(node)
    b.inst.callees.append(inst)
    b.inst.written.append((pos, inst))
    if b.surely_runs(node):
        b.inst.sure_callees.append(inst)
    if stopping.may_stop(inst.stops) and not ref.is_generator:
        stopping.note(b)
    args = [b.coerce(v, p.type) for v, p in zip(values, inst.params, strict=True)]
    return b.known(hir.Call(inst, args, inst.result.type, pos, env))


def _of_any_length(b: Builder, node: ast.AST, ref: FuncRef, index: int, value: Expr) -> Expr:
    """An argument; a tuple of unknown length where calls give the parameter tuples of ever more lengths."""
    if not isinstance(value.type, TupleT) or value.type.names is not None:
        return value
    lengths = ref.lengths.setdefault(index, set())
    lengths.add(len(value.type.items))
    return value if len(lengths) <= MAX_LENGTHS else b.tuple_of_any_length(node, value)


def call_value(b: Builder, node: ast.Call, callee: Expr) -> Expr:
    """A call of a function value, class or instance with `__call__`."""
    if callee.type is TYPING and isinstance(node.func, ast.Name) and node.func.id in b.module.imports:
        message = f"`{node.func.id}` makes no objects here"
        raise b.error(node, "E0506", message, hint="call the class that it stands for")
    if callee.type is TYPING and len(node.args) == 1 and not node.keywords:
        return b.expr(node.args[0])
    if isinstance(callee, hir.Read) and callee.checked and isinstance(callee.type, FuncT):
        b.emit(hir.ExprStmt(callee, callee.pos))  # the call of a function that is known reads nothing
    stmts, given = b.collect(lambda: evaluate_any(b, node))
    several = len(cases(callee.type)) > 1
    if stmts or several or not isinstance(callee, hir.Const | hir.Read | hir.MakeClosure):
        callee = b.save(callee, "f", node)
        b.out.extend(stmts)
    if several:
        given = given.saved(b, node)
    return b.by_member(callee, lambda f: call_evaluated(b, node, f, given), node)


def call_evaluated(b: Builder, node: ast.AST, callee: Expr, given: Arguments) -> Expr:
    """The same of a value of one type, with evaluated arguments."""
    match callee.type:
        case FuncT():
            return call_closure(b, node, callee, given)
        case ClassT() if b.engine.is_builtin_type(callee.type.cls):
            return call_closure(b, node, of_builtin_type(b, node, callee.type.cls.name), given)
        case ClassT():
            return construct(b, node, callee.type.cls, given)
        case InstanceT() if find_instance_method(b, callee.type, "__call__"):
            return call_with(b, node, callee, "__call__", given)
    callee, given = b.save(callee, "f", node), given.saved(b, node)
    problem = b.error(node, "E0401", f"`{show(callee.type)}` can't be called", about=[callee])
    text = naming("'{}' object is not callable", callee)
    raise problem.raising("TypeError", text, exact=samples.refuses(lambda f: f(), callee, text=text))


def of_builtin_type(b: Builder, node: ast.AST, name: str) -> Expr:
    """A function that calls a builtin type (`int(x)`), where the type is a value."""
    ref = function_refs.builtin(b.engine, f"collections.{name}" if name in OF_COLLECTIONS else name)
    if ref is None:
        raise b.error(node, "E0506", f"`{name}` can't be called as a value yet")
    return hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(node))


def call_closure(b: Builder, node: ast.AST, callee: Expr, given: Arguments) -> Expr:
    """A call of one of several known functions."""
    assert isinstance(callee.type, FuncT)
    refs = sorted(callee.type.refs)
    if len(refs) == 1:
        spread = spread_calls.of_builtin(b, node, refs[0], given)
        if spread is not None:
            return spread
        ref = _taking(b, node, refs[0], given)
        if ref.bound:
            return call_bound(b, node, callee, ref, given)
        if function_refs.class_of(ref):
            return _call_of_class(b, node, ref, given)
        needs_env = bool(b.engine.captured(ref))
        if needs_env:
            callee = given.callee = b.save(callee, "f", node)
        return call_function(b, node, ref, match_parameters(b, node, ref, given), callee if needs_env else None)
    saved = b.save(callee, "f", node)
    given = given.saved(b, node)
    given.callee = saved

    def call(ref: FuncRef) -> Expr:
        if ref.bound:
            return call_bound(b, node, saved, ref, given)
        if function_refs.class_of(ref):
            return _call_of_class(b, node, ref, given)
        spread = spread_calls.of_builtin(b, node, ref, given)
        if spread is not None:
            return spread
        env = saved if b.engine.captured(ref) else None
        taking = _taking(b, node, ref, given)
        return call_function(b, node, taking, match_parameters(b, node, taking, given), env)

    tests = [is_function(b, saved, ref) for ref in refs[:-1]]
    return b.alternatives(tests, _calls(call, refs), node)


def _call_of_class(b: Builder, node: ast.AST, ref: FuncRef, given: Arguments) -> Expr:
    """A call of a class method that is a value."""
    found = ref.cls.find_method(ref.name) if ref.cls is not None else None
    assert found is not None
    me = hir.Const(None, ClassT.of(ref.cls), b.pos(node))
    return call_exactly(b, node, me, b.engine.method_ref(found[0], ref.name), given)


def is_function(b: Builder, callee: Expr, ref: FuncRef) -> Expr:
    """Whether a value that may be several functions is this one."""
    return hir.Prim(b.row("closure.is"), [callee], BOOL, None, {"F": Cell("", FuncT(frozenset([ref])))})


def _calls(call: Callable[[FuncRef], Expr], refs: Iterable[FuncRef]) -> list[tuple[str, Callable[[], Expr]]]:
    """The calls of several functions, of which one will be chosen."""
    return [(f"{i}:{ref}", functools.partial(call, ref)) for i, ref in enumerate(refs)]


def _taking(b: Builder, node: ast.AST, ref: FuncRef, given: Arguments) -> FuncRef:
    """The function that stands for a builtin in a call with so many arguments; any other is what it is."""
    if not ref.stands_for or given.rest is not None:
        return ref
    count, keywords = len(given.positional), tuple(given.keywords)
    refusal = None if keywords else builtin_arity.refusal(ref.stands_for, count)
    if refusal is not None:
        raise b.error(node, "E0403", f"`{ref.stands_for}`: {refusal}").raising("TypeError", refusal)
    found = function_refs.builtin(b.engine, ref.stands_for, count, keywords)
    assert found is not None
    return found


def call_bound(b: Builder, node: ast.AST, callee: Expr, ref: FuncRef, given: Arguments) -> Expr:
    """A call of a bound method kept as a value."""
    receiver = hir.Prim(b.row("closure.self"), [callee], InstanceT(ref.cls), b.pos(node))
    return call_with(b, node, receiver, ref.name, given)


def find_instance_method(b: Builder, t: Type, name: str) -> bool:
    """Whether instances of the class have a method of that name; comparisons of values are done by the values."""
    if not isinstance(t, InstanceT):
        return False
    found = t.cls.find_method(name)
    return is_method(found[0], name) if found is not None else _all_below_have(t.cls, name)


def _all_below_have(cls: ClassInfo, name: str) -> bool:
    """Whether no object is of just this class, as of a mixin, and all that there are have the method from theirs."""
    if not cls.subclasses or cls.builtin:
        return False
    owners = [None if c is cls else c.find_method(name) for c in made_below(cls)]
    return bool(owners) and all(found is not None and is_method(found[0], name) for found in owners)


def is_method(owner: ClassInfo, name: str) -> bool:
    """Whether a method of that name does what objects do: comparisons of values are done by the values."""
    return not (owner.holds_value and name in ("__eq__", "__lt__"))


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
        return call_exactly(b, node, receiver, refs[0], given)
    plain = given.rest is None and given.more is None
    if len(refs) > INLINE_TARGETS and plain and not b.inst.ref.dispatches and name not in HOOKS:
        keywords = tuple(given.keywords)
        shared = function_refs.dispatcher(b.engine, node, receiver.type.cls, name, len(given.positional), keywords)
        return call_function(b, node, shared, [receiver, *given.positional, *given.keywords.values()])
    receiver = b.save(receiver, "self", node)
    given = given.saved(b, node)
    return dispatch(b, node, receiver, given, {r: [c for c, t in targets if t is r] for r in refs})


def dispatched(b: Builder, node: ast.AST, inst: FuncInst) -> Expr:
    """The result of a function that all virtual calls of a method share: the call itself, dispatched."""
    assert inst.ref.dispatches is not None
    name, count, keywords = inst.ref.dispatches
    receiver, *given = [hir.Read(p, p.type) for p in inst.params]
    return call_method(b, node, receiver, name, list(given[:count]), dict(zip(keywords, given[count:], strict=True)))


def dispatch(
    b: Builder, node: ast.AST, receiver: Expr, given: Arguments, classes: dict[FuncRef, list[ClassInfo]]
) -> Expr:
    """A chain of exact class tests; the last method needs none."""
    tests: list[Expr] = []
    for ref in list(classes)[:-1]:
        wanted = {str(c): Cell("", InstanceT(c)) for c in classes[ref]}
        tests.append(hir.Prim(b.row("class.in"), [receiver], BOOL, None, wanted))
    calls = _calls(lambda ref: call_exactly(b, node, receiver, ref, given, classes[ref]), classes)
    return b.alternatives(tests, calls, node)


def call_exactly(
    b: Builder, node: ast.AST, receiver: Expr, ref: FuncRef, given: Arguments, classes: list[ClassInfo] | None = None
) -> Expr:
    """A call of this method and no other; `classes`: those that an object seen as one of more can be of here."""
    if ref.name in HOOKS and given.positional:
        name = given.positional[0]
        if isinstance(name, hir.Const) and isinstance(name.value, str):
            ref = said_names.of_name(b.engine, ref, name.value)
    assert ref.cls is not None
    kind = ref.cls.kinds.get(ref.name, "method")
    if kind == "static":
        b.evaluate(receiver)
        return call_function(b, node, ref, match_parameters(b, node, ref, given))
    if kind == "class":
        first = receiver if isinstance(receiver.type, ClassT) else class_values.class_of(b, node, receiver, classes)
    else:
        first = b.coerce(receiver, InstanceT(ref.cls))
    if ref.cls.encl is not None and b.engine.captured(ref):
        first = b.save(first, "self", node)
    given_back = None
    below = isinstance(receiver.type, InstanceT) and receiver.type.cls is not ref.cls
    if kind == "method" and below and fluent.returns_self(ref):
        given_back = b.save(receiver, "self", node)
        first = b.coerce(given_back, InstanceT(ref.cls))
    env = method_closures.of_object(b, node, first, ref)
    made = call_function(b, node, ref, match_parameters(b, node, ref, given.behind(first)), env)
    if given_back is None or made.type is NEVER:
        return made
    return hir.Seq([hir.ExprStmt(made, b.pos(node))], given_back, given_back.type, b.pos(node))


def truth_method(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """`bool(instance)`: `__bool__`, else `__len__`, else True."""
    if find_instance_method(b, x.type, "__bool__"):
        return call_method(b, node, x, "__bool__", [])
    if find_instance_method(b, x.type, "__len__"):
        return b.must("truth", [call_method(b, node, x, "__len__", [])], node)
    return hir.Seq([hir.ExprStmt(x)], hir.Const(True, BOOL), BOOL)


def construct(b: Builder, node: ast.AST, cls: ClassInfo, given: Arguments) -> Expr:
    """`C(...)`: a zeroed instance, then `__init__`."""
    if cls.name == "BaseExceptionGroup" and exception_values.is_group(cls) and b.module.name != cls.module:
        return b.behind(node, "exception_groups.make", given.positional)
    abstract = cls.abstract_methods()
    if abstract:
        return _abstract(b, node, cls, abstract)
    if cls.structural == "TypedDict":
        return b.make_dict(node, given.keywords)
    if cls.find_attr("__known__") is not None:
        return enum_members.by_value(b, node, cls, given)
    if cls.find_method("__new__") is not None:
        return object_new.by_own_new(b, node, cls, given)
    if cls.value_base() is not None:
        return value_bases.construct(b, node, cls, given)
    b.engine.mark_made(cls)
    t = InstanceT(cls)
    init = cls.find_method("__init__")
    if cls.is_exception and init is None:
        return exception_values.exception_value(b, node, cls, given)
    if init is None:
        if given.positional or given.keywords:
            problem = b.error(node, "E0403", f"`{cls.name}()` takes no arguments")
            raise problem.raising("TypeError", f"{cls.name}() takes no arguments")
        no_arguments.check_when_run(b, node, given, f"{cls.name}() takes no arguments")
        new = with_class_defaults(b, node, cls, hir.New(cls, t, b.pos(node)))
        return thread_locals.made(b, node, cls, new) if thread_locals.is_local(cls) else new
    if thread_locals.is_local(cls):
        thread_locals.made(b, node, cls, hir.NONE_CONST)
    saved_args = given.saved(b, node)
    made: Expr = hir.New(cls, t, b.pos(node))
    if cls.is_exception:
        made = exception_values.before_init(b, node, cls, saved_args)
    me = b.save(with_class_defaults(b, node, cls, made), "new", node)
    one = call_exactly(b, node, me, b.engine.method_ref(init[0], "__init__"), saved_args)
    b.emit(hir.ExprStmt(one, b.pos(node)))
    return me


def _abstract(b: Builder, node: ast.AST, cls: ClassInfo, names: list[str]) -> Expr:
    """CPython's TypeError for an object of an abstract class."""
    plural = "s" if len(names) > 1 else ""
    text = f"Can't instantiate abstract class {cls.name} with abstract method{plural} {', '.join(names)}"
    return b.known(hir.Prim(b.row("raise.TypeError"), [hir.Const(text, STR)], NEVER, b.pos(node)))


def with_class_defaults(b: Builder, node: ast.AST, cls: ClassInfo, made: Expr) -> Expr:
    """Fields that also are class attributes start with the class's value."""
    made = method_closures.give(b, node, cls, made)
    base = cls.container_base()
    if base is not None:
        made = b.save(made, "new", node)
        container_bases.fill(b, base, made)
    for name in dict.fromkeys(name for c in cls.mro for name in c.attrs):
        b.engine.asks(cls, name)
    shared = [(f, attr) for f in cls.all_fields() if (attr := cls.find_attr(f.name))]
    shared = [(f, attr) for f, attr in shared if not any(map(b.engine.changes, (f.name, attr)))]
    if not shared:
        return made
    me = b.save(made, "new", node)
    for f, attr in shared:
        value = b.read(attr, None)
        f.cell.add(value.type)
        b.emit(hir.SetField(b.coerce(me, f.holder(me.type)), f, b.coerce(value, f.cell.type)))
    return me


def apply(b: Builder, node: ast.AST, callee: Expr, args: list[Expr]) -> Expr:
    """A call of a function value with positional arguments."""
    if len(cases(callee.type)) > 1:
        args = [b.save(a, "arg", node) for a in args]
    return b.by_member(callee, lambda f: call_evaluated(b, node, f, Arguments(args, {})), node)
