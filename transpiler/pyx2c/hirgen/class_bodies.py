"""Class statements where they stand: attributes, defaults and members are evaluated, inner classes too."""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import (
    arguments,
    body_names,
    calls,
    class_attributes,
    class_bases,
    classes,
    comparisons,
    dataclass_functions,
    decorators,
    definitions,
    enums,
    hook_stores,
    made_methods,
    method_closures,
    remade_classes,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.dataclass_methods import last_name
from pyx2c.hirgen.program import ClassInfo, FuncRef
from pyx2c.hirgen.typenames import type_from_node
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import INT, NEVER, STR, ClassT, FuncT, InstanceT, ListT, TupleT

_KNOWN = frozenset("dataclass total_ordering final unique runtime_checkable".split())


def class_def(b: Builder, node: ast.ClassDef) -> None:
    """`class`."""
    info = b.module.classes.get(node.name)
    is_local = info is None or info.node is not node
    if is_local:
        info = _local_class(b, node)
    assert info is not None
    class_bases.check(b, node, info)
    hook_stores.check(b, info)
    remade_classes.again(b, node, info)
    keywords = {k.arg: b.save(b.expr(k.value), k.arg, node) for k in node.keywords if k.arg not in (None, "metaclass")}
    _body(b, info, node)
    _announce(b, node, info, arguments.Arguments([], keywords))
    for d in reversed(node.decorator_list):
        if last_name(d.func if isinstance(d, ast.Call) else d) not in _KNOWN:
            _decorate(b, d, info)
    var = b.lookup(node.name)
    if var is not None and not is_local:
        b.assign(var, hir.Const(None, ClassT.of(info)), node)


def _announce(b: Builder, node: ast.ClassDef, info: ClassInfo, given: arguments.Arguments) -> None:
    """The nearest base's `__init_subclass__` is told of the class, with the keywords of its definition."""
    owner = next((c for c in info.mro[1:] if "__init_subclass__" in c.methods), None)
    if owner is None:
        return
    ref = b.engine.method_ref(owner, "__init_subclass__")
    called = calls.call_exactly(b, node, hir.Const(None, ClassT.of(info)), ref, given)
    b.emit(hir.ExprStmt(called, b.pos(node)))


def _decorate(b: Builder, node: ast.expr, info: ClassInfo) -> None:
    """A decorator of the program's own: it may note the class, but must give it back."""
    result = calls.apply(b, node, b.expr(node), [hir.Const(None, ClassT.of(info))])
    if result.type is not NEVER and result.type != ClassT.of(info):
        raise b.error(node, "E0506", "a decorator of a class must give the class back")
    b.emit(hir.ExprStmt(result, b.pos(node)))


def _local_class(b: Builder, node: ast.ClassDef) -> ClassInfo:
    """A class in a function: one for each instance of the function."""
    inst = b.inst
    if node.name not in inst.local_classes or inst.local_classes[node.name].node is not node:
        outer = "" if isinstance(inst.ref.node, ast.Module) else f"{inst.ref.qualname}.<locals>."
        info = classes.declare_class(b.engine, b.module, node, outer + node.name, inst)
        inst.local_classes[node.name] = info
        b.engine.look_again({inst})
    info = inst.local_classes[node.name]
    method_closures.keep(b, node, info)
    var = b.lookup(node.name)
    assert var is not None
    b.assign(var, hir.Const(None, ClassT.of(info)), node)
    return info


def _body(b: Builder, info: ClassInfo, node: ast.ClassDef) -> None:
    names: dict[str, Var] = {}
    b.renamed.append(names)
    scope, b.class_scope = b.class_scope, info
    try:
        if info.find_attr("__known__") is not None:
            _members(b, info, names)
        for stmt in node.body:
            try:
                _statement(b, info, stmt, names)
            except TypeProblem as problem:
                b.engine.report(b.inst, problem.diagnostic)
        for name in sorted(info.written):
            definitions.set_defaults(b, b.engine.method_ref(info, name))
    finally:
        b.renamed.pop()
        b.class_scope = scope


def _attribute(b: Builder, node: ast.AST, name: str, value: Expr) -> Expr:
    class_attributes.refuse_descriptor(b, node, name, value)
    return value


def _set_defaults(b: Builder, refs: list[FuncRef]) -> None:
    """Of a method with all names that the class has it by: `__setitem__ = set`."""
    for ref in refs[:1]:
        definitions.set_defaults(b, ref)
    for ref in refs[1:]:
        ref.defaults, ref.factories, ref.kept = refs[0].defaults, refs[0].factories, refs[0].kept


def _statement(b: Builder, info: ClassInfo, stmt: ast.stmt, names: dict[str, Var]) -> None:
    match stmt:
        case ast.FunctionDef(name=name) if info.methods.get(f".{name}") is stmt:
            ref = b.engine.method_ref(info, f".{name}")
            found = decorators.evaluate(b, stmt, decorators.of_method(b, stmt))
            definitions.set_defaults(b, ref)
            made = hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(stmt))
            held = made_methods.key(info, name)
            b.assign(info.attrs[held], _attribute(b, stmt, name, decorators.apply(b, stmt, found, made)), stmt)
            names[name] = info.attrs[held]
        case ast.FunctionDef(name=name):
            _set_defaults(b, [b.engine.method_ref(info, key) for key, m in info.methods.items() if m is stmt])
            if info.methods.get(name) is stmt and info.kinds.get(name, "method") in ("method", "static"):
                _note_function(b, info, stmt, names)
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if (
            var := _holder(info, name)
        ) is not None and not _is_member(info, name):
            b.assign(var, _attribute(b, stmt, name, b.expr(_made_static(b, info, name, value))), stmt)
            names[name] = var
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Lambda() | ast.Call(args=[ast.Lambda()])) if (
            name in info.methods
        ):
            definitions.set_defaults(b, b.engine.method_ref(info, name))
        case ast.ClassDef(name=name):
            _body(b, info.inner[name], stmt)
            if _is_used(info, name):
                t = ClassT.of(info.inner[name])
                names[name] = b.temp(stmt, t, name)
                b.emit(hir.Assign(names[name], hir.Const(None, t, b.pos(stmt))))
        case ast.AnnAssign(target=ast.Name(id=name), value=value, annotation=annotation) if last_name(
            annotation
        ) not in ("InitVar", "KW_ONLY"):
            declared = type_from_node(b, annotation)
            if (var := _holder(info, name)) is not None and value is not None:
                result = _attribute(b, stmt, name, b.expr(value))
                var.cell.add(declared)
                b.assign(var, result, stmt)
                names[name] = var
            elif name in info.fields:
                info.fields[name].cell.add(declared)
        case ast.Assign(targets=[ast.Name()]) | ast.Expr(value=ast.Constant()) | ast.Pass() | ast.AnnAssign():
            pass
        case _ if info.enum and enums.members_of(stmt):
            pass
        case _ if info.enum or any(isinstance(n, ast.FunctionDef | ast.ClassDef) for n in every_node(stmt)):
            raise b.error(stmt, "E0506", "this statement in a class body is not supported yet")
        case _:
            for name in body_names.bound_in_body(stmt):
                var = _holder(info, name)
                assert var is not None
                names[name] = var
            b.stmt(stmt)


def _holder(info: ClassInfo, name: str) -> Var | None:
    """The variable of what a class's body calls `name`."""
    return info.attrs.get(made_methods.key(info, name)) or info.added.get(name)


def _made_static(b: Builder, info: ClassInfo, name: str, value: ast.expr) -> ast.expr:
    """The function in `staticmethod(function)`."""
    match value:
        case ast.Call(func=ast.Name(id="staticmethod"), args=[inner], keywords=[]) if b.lookup("staticmethod") is None:
            info.statics.add(name)
            return inner
    return value


def _note_function(b: Builder, info: ClassInfo, stmt: ast.FunctionDef, names: dict[str, Var]) -> None:
    """A method is a function that the rest of the body can use: `OPERATIONS = {"+": add}`."""
    if not _is_used(info, stmt.name):
        return
    ref = b.engine.method_ref(info, stmt.name)
    if b.engine.captured(ref):
        return
    t = FuncT(frozenset([ref]))
    names[stmt.name] = b.temp(stmt, t, stmt.name)
    b.emit(hir.Assign(names[stmt.name], hir.MakeClosure(ref, [], t, b.pos(stmt))))


def _is_used(info: ClassInfo, name: str) -> bool:
    """Whether a class's body asks for what it calls so: in values, defaults of parameters and decorators."""
    assert isinstance(info.node, ast.ClassDef)
    values: list[ast.expr] = []
    for s in info.node.body:
        match s:
            case ast.Assign(value=ast.expr() as value) | ast.AnnAssign(value=ast.expr() as value):
                values.append(value)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                values += [*s.decorator_list, *s.args.defaults, *(d for d in s.args.kw_defaults if d is not None)]
            case ast.ClassDef():
                values += s.decorator_list
            case _:
                values += [n for n in every_node(s) if isinstance(n, ast.Name)]
    return any(isinstance(n, ast.Name) and n.id == name for v in values for n in every_node(v))


# -- enumerations -----------------------------------------------------------------------------------


def _is_member(info: ClassInfo, name: str) -> bool:
    return any(n == name for n, _ in info.enum_members)


def _members(b: Builder, info: ClassInfo, names: dict[str, Var]) -> None:
    """Makes the members, in order; one whose value was there before is another name of that one, which has to be known
    when the program is compiled."""
    clash = next((n for n in ("name", "value") if any(n in c.fields for c in info.mro[1:])), None)
    if clash is not None:
        raise b.error(info.node, "E0506", f"a mixed-in class's field `{clash}` is also what a member has of `Enum`")
    made: list[Expr] = []
    seen: list[tuple[Any, Expr, Expr]] = []
    by_name: dict[str, Expr] = {}
    doubled: list[str] = []
    known_before: dict[str, Any] = {}
    for name, node in info.enum_members:
        value = _member_value(b, info, name, node, known_before, names)
        known = value.value if isinstance(value, hir.Const) else enums.written_value(node, known_before)
        known_before[name] = known
        names[name] = b.temp(node, value.type, name)
        b.emit(hir.Assign(names[name], value))
        value = hir.Read(names[name], value.type)
        if enums.own_maker(info) is not None:
            _note_members(b, info, made)
            member = _make_member(b, info, name, value, node)
            value = b.save(dataclass_functions.read_field(b, node, member, "value"), "value", node)
            for _, _, other in seen:
                b.emit(hir.ExprStmt(b.behind(node, "enum.differs", [comparisons.equal(b, node, other, value)])))
            made.append(member)
            seen.append((enums.UNKNOWN, member, value))
            b.assign(info.attrs[name], member, node)
            continue
        same = next((m for v, m, _ in seen if known is not enums.UNKNOWN and v == known), None)
        if same is None and isinstance(node, ast.Name):
            same = by_name.get(node.id)
        if same is not None:
            info.enum_aliases.add(name)
            first = next(n for n, m in by_name.items() if m is same)
            doubled.append(f"{name} -> {first}")
        else:
            for _, _, other in (s for s in seen if enums.UNKNOWN in (s[0], known)):
                b.emit(hir.ExprStmt(b.behind(node, "enum.differs", [comparisons.equal(b, node, other, value)])))
            same = _make_member(b, info, name, value, node)
            made.append(same)
            seen.append((known, same, value))
        by_name[name] = same
        b.assign(info.attrs[name], same, node)
    _note_members(b, info, made)
    assert info.node is not None
    if doubled and any(last_name(d) == "unique" for d in info.node.decorator_list):
        text = hir.Const(f"duplicate values found in <enum '{info.name}'>: {', '.join(doubled)}", STR)
        b.emit(hir.ExprStmt(hir.Prim(b.row("raise.ValueError"), [text], NEVER, b.pos(info.node))))


def _note_members(b: Builder, info: ClassInfo, made: list[Expr]) -> None:
    """Keeps the members made so far: a `__new__` may ask how many there are."""
    var = info.attrs["__known__"]
    assert isinstance(var.type, ListT)
    items = [b.coerce(m, var.type.item.type) for m in made]
    b.assign(var, hir.Prim(b.row("list.literal"), items, var.type, None, {"T": var.type.item}))


def _member_value(
    b: Builder, info: ClassInfo, name: str, node: ast.expr, before: dict[str, Any], names: dict[str, Var]
) -> Expr:
    """What a member is assigned; `before`: the members before it, and what is known of their values."""
    if isinstance(node, ast.Call) and last_name(node.func) == "auto":
        chosen = info.find_method("_generate_next_value_")
        if chosen is not None:
            values = b.listed_values(node, [b.read(names[n], node) for n in before])
            given = [hir.Const(name, STR), hir.int_const(1), hir.int_const(len(before)), values]
            return b.call_known(node, b.engine.method_ref(chosen[0], "_generate_next_value_"), given)
        value = enums.auto_value(info.enum, name, list(before.values()))
        if value is None:
            raise b.error(node, "E0506", "`auto()` behind a value that is no integer constant", hint="write the value")
        return hir.Const(value, INT if isinstance(value, int) else STR)
    return b.expr(node)


def _make_member(b: Builder, info: ClassInfo, name: str, value: Expr, node: ast.expr) -> Expr:
    b.engine.mark_made(info)
    parts = [value]
    if isinstance(value.type, TupleT):
        parts = [hir.TupleGet(value, i, item) for i, item in enumerate(value.type.items)]
    mixed_in = enums.value_class(info)
    if mixed_in is not None:
        value = b.save(calls.construct(b, node, mixed_in, arguments.Arguments(parts, {})), "value", node)
    maker = enums.own_maker(info)
    if maker is None:
        made = b.save(hir.New(info, InstanceT(info), b.pos(node)), "member", node)
    else:
        owner = next(c for c in info.mro if c.methods.get("__new__") is maker)
        given = [hir.Const(None, ClassT.of(info)), *parts]
        ref = b.engine.method_ref(owner, "__new__")
        found_args = arguments.match_parameters(b, node, ref, arguments.Arguments(given, {}))
        made = b.save(calls.call_function(b, node, ref, found_args), "member", node)
    fields = [("name", hir.Const(name, STR)), ("value", value)]
    for field, held in fields if maker is None or not enums.says_value(maker) else fields[:1]:
        found = info.find_field(field)
        assert found is not None
        found.cell.add(held.type)
        b.emit(hir.SetField(b.coerce(made, found.holder(made.type)), found, b.coerce(held, found.cell.type)))
    if info.find_method("__init__") is not None:
        b.emit(hir.ExprStmt(calls.call_method(b, node, made, "__init__", parts), b.pos(node)))
    return made
