"""`obj.name(...)`: functions of modules, methods of classes, instances and builtin types."""

from __future__ import annotations

import ast

from pyx2c.hirgen import (
    arguments,
    attributes,
    behind,
    bindings,
    bounds,
    builtin_calls,
    builtin_statics,
    calls,
    class_attributes,
    class_bases,
    class_values,
    command_lines,
    conversions,
    copies,
    dict_views,
    dicts,
    exception_values,
    extending,
    files,
    function_attributes,
    function_makers,
    hooks,
    iteration,
    iterators,
    joining,
    managers,
    meanings,
    method_refusals,
    modules,
    named_attributes,
    object_methods,
    object_new,
    octets,
    outputs,
    partition,
    pattern_groups,
    samples,
    sets,
    shaped,
    special_calls,
    spread_calls,
    str_format,
    struct_formats,
    supers,
    union_arguments,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import OF_COLLECTIONS, ClassInfo, ModuleInfo
from pyx2c.hirgen.py_names import py_name
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import (
    BINFILE,
    BOOL,
    BYTEARRAY,
    BYTES,
    INT,
    NONE,
    STR,
    TEXTFILE,
    ClassT,
    DequeT,
    DictT,
    FuncT,
    InstanceT,
    IterT,
    ListT,
    ModuleT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    cases,
    is_dict,
    is_view,
    members,
    show,
)


def call_attribute(b: Builder, node: ast.Call, func: ast.Attribute) -> Expr:
    """`obj.name(...)`: a module's function, a class's method, a method of an object."""
    target = func.value
    if isinstance(target, ast.Call) and isinstance(target.func, ast.Name) and target.func.id == "super":
        return supers.super_call(b, node, func.attr)
    if isinstance(target, ast.Name):
        module = b.engine.module_at(b, target.id, func.attr)
        if module is not None:
            return _call_module_attribute(b, node, module, func)
    if isinstance(target, ast.Attribute) and outputs.is_stream(b, target):
        return outputs.call_stream(b, node, target.attr, func.attr, call_method_values)
    match target, func.attr:
        case ast.Constant(value=str(text)), "format":
            return str_format.str_format(b, node, text, arguments.evaluate_any(b, node))
        case ast.Constant(value=str(text)), "format_map":
            return str_format.format_map(b, node, text, b.expr(node.args[0]))
    if func.attr == "__new__" and (_is_object(b, target) or builtin_statics.is_builtin_type(b, target)):
        return object_new.of_class(b, node, arguments.evaluate_any(b, node))
    if func.attr == "__init__" and _is_object(b, target) and len(node.args) == 1 and not node.keywords:
        return hir.Seq([hir.ExprStmt(b.expr(node.args[0]))], hir.NONE_CONST, NONE)
    if func.attr in object_methods.NAMES and _is_object(b, target):
        return object_methods.called_by_name(b, node, func.attr)
    if builtin_statics.is_builtin_type(b, target):
        assert isinstance(target, ast.Name)
        return builtin_statics.static_call(b, node, target.id, func.attr) or _through_type(b, node, func, target.id)
    written = (
        struct_formats.method_call(b, node, func)
        or command_lines.method_call(b, node, func)
        or pattern_groups.method_call(b, node, func)
    )
    if written is not None:
        return written
    if func.attr in hooks.OF_OBJECT and _is_object(b, target):
        return named_attributes.through_object(b, node, func.attr)
    receiver = b.expr(target)
    if isinstance(receiver.type, ModuleT):
        return _call_module_attribute(b, node, b.engine.provider(receiver.type.name, func.attr), func)
    if isinstance(receiver.type, ClassT):
        made = builtin_statics.of_collection(b, node, receiver.type, func.attr)
        if made is None and len(receiver.type.classes) == 1 and receiver.type.cls.name in OF_COLLECTIONS:
            if b.engine.is_builtin_type(receiver.type.cls):
                return _through_type(b, node, func, receiver.type.cls.name)
        return made if made is not None else _call_class(b, node, receiver, func)
    if isinstance(receiver.type, FuncT):
        return calls.call_value(b, node, function_attributes.read(b, func, receiver))
    if all(isinstance(m, ModuleT) for m in members(receiver.type)):
        return calls.call_value(b, node, attributes.get_attribute(b, func, receiver))
    if func.attr == "__class__":
        return calls.call_value(b, node, class_values.class_of(b, func, receiver))
    receiver = attributes.unwrap(b, node, receiver, func.attr)
    return _call_on(b, node, receiver, func)


def _is_object(b: Builder, node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "object" and b.lookup("object") is None


def _through_type(b: Builder, node: ast.Call, func: ast.Attribute, of_type: str) -> Expr:
    """`str.upper(text)`: the method of the first argument; `set.union(*sets)` of the first of them."""
    given = arguments.evaluate_any(b, node)
    if not given.positional and given.rest is not None:
        if behind.has(b, f"through_type.{func.attr}"):
            return b.behind(node, f"through_type.{func.attr}", [given.rest])
        return spread_calls.of_type(b, node, func.attr, given.rest, on_value)
    if not given.positional:
        raise b.error(node, "E0403", f"`{ast.unparse(func)}` needs an object")
    receiver, given.positional = given.positional[0], given.positional[1:]
    given = given.saved(b, node)

    def call_on(x: Expr) -> Expr:
        if isinstance(x.type, InstanceT) and x.type.cls.plain == of_type:
            return on_value(b, node, b.plain(x), func.attr, given)
        base = x.type.cls.container_base() if isinstance(x.type, InstanceT) else None
        if base is not None and base.container == of_type and func.attr in base.methods:
            return calls.call_exactly(b, node, x, b.engine.method_ref(base, func.attr), given)
        return method_of(b, node, x, func, given)

    return b.by_member(receiver, call_on, node)


def _written_out(t: Type, name: str) -> bool:
    """Whether it is a method whose arguments are looked at as they are written."""
    return isinstance(t, ListT) and name == "sort" or is_dict(t) and name in ("get", "pop", "update")


def _call_on(b: Builder, node: ast.Call, receiver: Expr, func: ast.Attribute) -> Expr:
    name = func.attr
    kinds = cases(receiver.type)
    if len(kinds) > 1 and any(_written_out(k, name) for k in kinds):
        return b.by_member(receiver, lambda x: _call_on(b, node, x, func), node)
    if isinstance(receiver.type, ListT) and name == "sort":
        return conversions.sort(b, node, receiver)
    if isinstance(receiver.type, DictT) and receiver.type.flavour == "Counter":
        if name == "most_common":
            return dicts.most_common(b, node, receiver)
    if is_dict(receiver.type) and name == "update":
        return _update(b, node, b.save(receiver, "d", node))
    if is_dict(receiver.type) and name in ("get", "pop"):
        return dicts.dict_get(b, node, receiver, name)
    if name == "join" and receiver.type is STR and len(node.args) == 1 and iteration.is_lazy(b, node.args[0]):
        return joining.of_lazy(b, node, receiver)
    ran, held, wrote = len(b.out), len(b.frame.held), len(b.inst.written)
    stmts, given = b.collect(lambda: arguments.evaluate_any(b, node))
    if stmts or len(cases(receiver.type)) > 1:
        receiver = b.save(receiver, "obj", node)
        ran = len(b.out)
        b.out.extend(stmts)
    if len(cases(receiver.type)) > 1:
        given = given.saved(b, node)
    try:
        return b.by_member(receiver, lambda x: method_of(b, node, x, func, given), node)
    except method_refusals.NoMethod as problem:
        del b.out[ran:], b.frame.held[held:], b.inst.written[wrote:]
        raise problem.of_any(b, receiver, name, node) from None


def _update(b: Builder, node: ast.Call, d: Expr) -> Expr:
    """`d.update(other, key=value)`."""
    if len(node.args) > 1 or any(isinstance(a, ast.Starred) for a in node.args):
        raise b.error(node, "E0403", "`update` takes one mapping and keywords")
    dicts.fill_from(b, node, d, node.args, node.keywords, "dict.update")
    return hir.NONE_CONST


def method_of(b: Builder, node: ast.Call, x: Expr, func: ast.Attribute, given: arguments.Arguments) -> Expr:
    """A method call on a value of one type."""
    name = func.attr
    if name in files.OF_PATHS and files.is_path(x.type):
        return files.on_path(b, node, x, name, given)
    if name == "makefile" and files.is_socket(x.type):
        return files.make_file(b, node, x, given)
    if isinstance(x.type, InstanceT):
        inner = x.type.cls.find_inner(name)
        if inner is not None:
            b.evaluate(x)
            return calls.construct(b, node, inner, given)
        if not _is_plain_method(b, x.type.cls, name):
            x, given = b.save(x, "obj", node), given.saved(b, node)
        assert isinstance(x.type, InstanceT)
        called = _instance_method(b, node, x, name, given)
        if called is not None:
            return called
        if x.type.cls.is_exception and name == "add_note" and len(given.positional) == 1 and not given.keywords:
            return b.behind(node, "exception_notes.add", [x, *given.positional])
        if x.type.cls.is_exception and name in ("__str__", "__repr__"):
            return hir.BuildStr([StrPart(value=x, how=name.strip("_"))], STR, b.pos(node))
    return on_value(b, node, b.plain(b.as_tuple(node, x)), name, given)


def on_value(b: Builder, node: ast.Call, x: Expr, name: str, given: arguments.Arguments) -> Expr:
    """A method call on a value of a builtin type."""
    if x.type is STR and name in ("format", "format_map"):
        if name == "format_map":
            given = arguments.Arguments([], {}, more=given.positional[0])
        return str_format.at_run_time(b, node, x, given)
    if (of_sets := sets.method(b, node, x, name, given)) is not None:
        return of_sets
    if given.rest is not None and (spread := spread_calls.of_method(b, node, x, name, given, on_value)) is not None:
        return spread
    arguments.need_known(b, node, given)
    method_refusals.refuse(b, node, x, name, given)
    try:
        found = special_calls.call(b, node, x, name, given) or builtin_method(b, node, x, name, given)
    except TypeProblem as problem:
        raise method_refusals.as_cpython_says(problem, x, name, given) from None
    if found is not None:
        return found
    known = name in method_refusals.methods_of(x.type)
    at = union_arguments.of_several_types(given)
    if known and at is not None:
        return union_arguments.one_by_one(b, node, x, given, at, lambda y, some: on_value(b, node, y, name, some))
    refused = method_refusals.cant_take(b, node, x, name, given, known)
    if not known:
        raise method_refusals.NoMethod(refused.diagnostic).of(x, name, node)
    raise method_refusals.as_cpython_says(refused, x, name, given)


def _is_plain_method(b: Builder, cls: ClassInfo, name: str) -> bool:
    """Whether all objects of a class and of those below it have that method, and no field of that name."""
    found = cls.find_method(name)
    if found is None or found[0].kinds.get(name) == "property":
        return False
    b.engine.asks(cls, name)
    return not any(name in c.decorated or name in c.fields for c in [*cls.mro, *cls.descendants()])


def _instance_method(b: Builder, node: ast.Call, x: Expr, name: str, given: arguments.Arguments) -> Expr | None:
    """`x.name(...)` of an instance; None where no object that `x` can be has that."""
    assert isinstance(x.type, InstanceT)
    if _is_plain_method(b, x.type.cls, name):
        return calls.call_with(b, node, x, name, given)

    def call(m: meanings.Meaning, y: Expr) -> Expr:
        plain = b.plain(b.as_tuple(node, y)) if m.kind == "missing" else y
        if name in method_refusals.methods_of(plain.type) and plain is not y:
            return on_value(b, node, plain, name, given)
        if m.kind == "method":
            return calls.call_exactly(b, node, y, b.engine.method_ref(m.what, name), given)
        if m.kind == "decorated":
            return supers.call_decorated(b, node, y, m.what, name, given)
        return loops_call(b, node, meanings.read_one(b, node, y, name, m), given)

    return meanings.choose(b, node, x, name, call)


def builtin_method(b: Builder, node: ast.Call, x: Expr, name: str, given: arguments.Arguments) -> Expr | None:
    """A method of a builtin type; None when there is none such."""
    maybe = union_arguments.may_be_none(given) if x.type in (STR, BYTES, BYTEARRAY) else None
    if maybe is not None:
        return union_arguments.one_by_one(b, node, x, given, maybe, lambda y, some: on_value(b, node, y, name, some))
    if x.type in (BYTES, BYTEARRAY):
        return octets.method(b, node, x, name, given)
    if name in ("__enter__", "__exit__", "__aenter__", "__aexit__"):
        return managers.method(b, node, x, name, given.positional)
    if x.type is STR and name == "encode":
        return octets.encode(b, node, x, given)
    if x.type in (INT, BOOL) and name == "to_bytes":
        return octets.int_to_bytes(b, node, x, given)
    kind = py_name(x.type).rpartition(".")[2]
    found = builtin_statics.evaluated_call(b, node, kind, name, given)
    if found is not None:
        return hir.Seq([hir.ExprStmt(x)], found, found.type)
    if not given.keywords:
        found = call_method_values(b, node, x, name, given.positional)
    for base in (kind, _BASES.get(kind, "")):
        if found is None and base and behind.has(b, f"{base}.{name}"):
            return behind.call_with(b, node, f"{base}.{name}", given.behind(x))
    if found is None and given.keywords:
        found = call_method_values(b, node, x, name, [*given.positional, *given.keywords.values()])
    return found


_BASES = {"bool": "int", "defaultdict": "dict", "Counter": "dict", "frozenset": "set", "OrderedDict": "dict"}
"""the type whose methods another one has too"""


def call_method_values(b: Builder, node: ast.AST, x: Expr, name: str, args: list[Expr]) -> Expr | None:
    """A method of a builtin type on evaluated arguments; None when there is none such."""
    if isinstance(x.type, IterT):
        return iterators.method(b, node, x, name, args)
    if isinstance(x.type, TupleT) and name in ("index", "count"):
        x = b.tuple_of_any_length(node, x)
    if name == "join" and x.type is STR and args and not isinstance(args[0].type, ListT):
        return joining.of_value(b, node, x, args[0])
    if isinstance(x.type, ListT) and name == "extend" and len(args) == 1:
        return extending.extend(b, node, x, args[0])
    if isinstance(x.type, DequeT) and name == "extend":
        return b.must("deque.extend", [x, conversions.to_list(b, node, args[0])], node)
    if name == "remove" and isinstance(x.type, SetT) and len(args) == 1:
        x, key = exception_values.guard_key(b, node, x, args[0])
        args = [key]
    if name == "pop" and is_dict(x.type) and len(args) == 1:
        x, key = exception_values.guard_key(b, node, x, args[0])
        args = [key]
    if name == "pop" and isinstance(x.type, SetT) and not args:
        x = exception_values.guard_filled(b, node, x, "pop from an empty set")
    if name == "popitem" and is_dict(x.type) and not args and x.type.flavour != "OrderedDict":
        return dicts.popitem(b, node, x)
    if x.type in (TEXTFILE, BINFILE) and name == "readlines" and not args:
        return iteration.fill_list(b, node, iteration.iterate_value(b, node, x))
    if x.type in (TEXTFILE, BINFILE) and name == "writelines" and len(args) == 1:
        return _write_lines(b, node, x, args[0])
    args = bounds.of_search(b, name, args)
    if name in ("startswith", "endswith") and args and any(map(_is_tuple, members(args[0].type)[1:])):
        return _starts_some(b, node, x, name, args)
    if name in ("startswith", "endswith") and args and isinstance(args[0].type, TupleT):
        return _starts_any(b, node, x, name, args[0], args[1:])
    if name in ("startswith", "endswith") and x.type is STR and args and isinstance(args[0].type, VarTupleT):
        return b.behind(node, f"codecs.{name}", [x, *args])
    if x.type is STR and name in ("partition", "rpartition") and len(args) == 1 and args[0].type is STR:
        return partition.partition(b, node, x, args[0], from_end=name == "rpartition")
    if is_dict(x.type) and name == "copy" and not args:
        return copies.dict_copy(b, node, x)
    if is_dict(x.type) and name in ("keys", "values", "items") and not args:
        return dict_views.view(b, node, x, name)
    if is_view(x.type):
        return dict_views.method(b, node, x, name, args)
    if is_dict(x.type) and name == "setdefault" and len(args) == 1:
        args = [*args, hir.NONE_CONST]
    if is_dict(x.type) and name == "setdefault" and dicts.may_wait(args):
        return dicts.set_default(b, node, x, *args)
    if x.type in (INT, BOOL) and not hasattr(int, name):
        return None  # rows for floats would take it
    return b.prim_of_some(f"method.{name}", [x, *args], node)


def loops_call(b: Builder, node: ast.AST, callee: Expr, given: arguments.Arguments) -> Expr:
    """A call of a function kept in a field."""
    callee = b.save(callee, "f", node)
    if len(cases(callee.type)) > 1:
        given = given.saved(b, node)
    return b.by_member(callee, lambda f: calls.call_evaluated(b, node, f, given), node)


def _write_lines(b: Builder, node: ast.AST, x: Expr, lines: Expr) -> Expr:
    target = b.save(x, "file", node)
    it = iteration.iterate_value(b, node, lines)
    iteration.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(b.must("method.write", [target, it.value()], node))))
    return hir.NONE_CONST


def _is_tuple(t: Type) -> bool:
    return isinstance(t, TupleT | VarTupleT)


def _starts_some(b: Builder, node: ast.AST, x: Expr, name: str, args: list[Expr]) -> Expr:
    """`text.startswith(x)` where x is a text or a tuple of texts."""
    x, prefix, *rest = (b.save(v, "arg", node) for v in [x, *args])

    def one(p: Expr) -> Expr:
        found = call_method_values(b, node, x, name, [p, *rest])
        if found is None:
            problem = b.error(node, "E0402", f"`{show(x.type)}.{name}` can't take `{show(p.type)}`", about=[p])
            text = samples.complaint(x, name, [p])
            raise problem.raising("TypeError", text) if text else problem
        return found

    return b.by_member(prefix, one, node)


def _starts_any(b: Builder, node: ast.AST, x: Expr, name: str, options: Expr, limits: list[Expr]) -> Expr:
    assert isinstance(options.type, TupleT)
    x, saved = b.save(x, "text", node), b.save(options, "options", node)
    limits = [b.save(e, "limit", node) for e in limits]
    result: Expr = hir.Const(False, BOOL)
    for i, t in enumerate(options.type.items):
        test = b.must(f"method.{name}", [x, hir.TupleGet(saved, i, t), *limits], node)
        result = test if i == 0 else hir.BoolOp("or", result, test)
    return result


def _call_class(b: Builder, node: ast.Call, receiver: Expr, func: ast.Attribute) -> Expr:
    """`Class.name(...)`, `classes[i].name(...)`."""
    stmts, given = b.collect(lambda: arguments.evaluate_any(b, node))
    several = len(cases(receiver.type)) > 1
    if several or not isinstance(receiver, hir.Const | hir.Read):
        receiver = b.save(receiver, "cls", node)
    b.out.extend(stmts)
    if several:
        given = given.saved(b, node)
    return b.by_member(receiver, lambda c: _call_of_class(b, node, c, func, given), node)


def _call_of_class(b: Builder, node: ast.Call, receiver: Expr, func: ast.Attribute, given: arguments.Arguments) -> Expr:
    assert isinstance(receiver.type, ClassT)
    cls: ClassInfo = receiver.type.cls
    inner = cls.find_inner(func.attr)
    if inner is not None:
        return calls.construct(b, node, inner, given)
    found = cls.find_method(func.attr)
    if found is None and func.attr == "__new__":
        return object_new.of_class(b, node, given)
    if found is None:
        value = class_attributes.read(b, func, cls, func.attr)
        if value is None and _is_of_object(cls, func.attr, given):
            me, given.positional = given.positional[0], given.positional[1:]
            assert isinstance(me.type, InstanceT)
            return supers.call_of_object(b, node, me.type.cls, me, func.attr, given)
        if value is None:
            return class_bases.call(b, node, cls, func.attr)
        if cls.find_decorated(func.attr) == "class":
            given = given.behind(receiver)
        return loops_call(b, node, value, given)
    ref = b.engine.method_ref(found[0], func.attr)
    kind = found[0].kinds.get(func.attr)
    if kind == "method" and given.positional:
        me, given.positional = given.positional[0], given.positional[1:]
        return calls.call_exactly(b, node, me, ref, given)
    given = given.behind(receiver) if kind == "class" else given
    return calls.call_function(b, node, ref, arguments.match_parameters(b, node, ref, given))


def _is_of_object(cls: ClassInfo, name: str, given: arguments.Arguments) -> bool:
    """Whether `cls.name(me, ...)` is a method that object or the exceptions have for an object of this class."""
    if name not in ("__init__", *hooks.OF_OBJECT) and not (cls.is_exception and name in ("__str__", "__repr__")):
        return False
    me = given.positional[0].type if given.positional else None
    return isinstance(me, InstanceT) and cls in me.cls.mro


def _call_module_attribute(b: Builder, node: ast.Call, module: ModuleInfo | str, func: ast.Attribute) -> Expr:
    if isinstance(module, str):
        return modules.call_module(b, node, module, func.attr)
    origin = modules.reexported(b, module, func.attr)
    if origin is not None:
        return modules.call_module(b, node, *origin)
    value = modules.module_attribute(b, func, module, func.attr)
    return shaped.call(b, node, value)


def call(b: Builder, node: ast.Call) -> Expr:
    """Any call expression."""
    meant = bindings.imported_as(b.module, node.func)
    if meant is not None and b.lookup_is_import(node.func):
        made = function_makers.call(b, node, *meant)
        if made is not None:
            return made
    if isinstance(node.func, ast.Attribute):
        return call_attribute(b, node, node.func)
    if isinstance(node.func, ast.Name) and b.engine.intrinsic(b, node.func.id) is not None:
        module, attr = b.engine.intrinsic(b, node.func.id)
        return modules.call_module(b, node, module, attr)
    if isinstance(node.func, ast.Name) and b.lookup(node.func.id) is None:
        if node.func.id in ("exit", "quit"):
            return modules.exit_call(b, node)
        return builtin_calls.call_builtin(b, node, node.func.id)
    return shaped.call(b, node, b.expr(node.func))
