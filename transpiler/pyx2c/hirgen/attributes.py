"""Names and attributes: reading and setting."""

from __future__ import annotations

import ast
import builtins
import difflib
import functools

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import (
    annotation_values,
    bindings,
    bound_methods,
    calls,
    class_attributes,
    class_bases,
    class_values,
    classnames,
    enum_members,
    exception_attributes,
    function_attributes,
    function_refs,
    hook_stores,
    meanings,
    modules,
    object_dicts,
    operator_methods,
    samples,
    slots,
    supers,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cached_functions import CACHED
from pyx2c.hirgen.classes import FIXED
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.py_names import made_below, naming
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import (
    BOOL,
    INT,
    NEVER,
    NONE,
    STR,
    Cell,
    ClassT,
    DequeT,
    FuncT,
    InstanceT,
    ModuleT,
    TupleT,
    Type,
    UnionT,
    is_optional,
    show,
    union,
    without_none,
)


def name(b: Builder, node: ast.Name) -> Expr:
    """A name: a variable, or what is known of it at compile time."""
    var = b.lookup(node.id)
    if var is not None:
        if var.kind == "global":
            intrinsic = b.engine.intrinsic(b, node.id)
            if intrinsic is not None:
                return modules.module_attribute(b, node, *intrinsic)
            bound = b.engine.static_binding(b.module, node.id)
            if bound is not None:
                if not isinstance(bound, ModuleT) and node.id not in b.module.imports:
                    require(b, node, var)
                return _static(b, node, bound)
            if node.id not in b.module.scope.locals and node.id in b.module.imports:
                source, attr = b.module.imports[node.id]
                if source in b.engine.modules and attr is not None:
                    return modules.module_attribute(b, node, b.engine.modules[source], attr)
        if var.owner not in (None, b.inst) and node.id in var.owner.local_classes:
            return hir.Const(None, ClassT.of(var.owner.local_classes[node.id]), b.pos(node))
        _refuse_doubtful_builtin(b, node, var)
        return b.read(var, node)
    if node.id == "__name__":
        return hir.Const(b.engine.dunder_name(b.module), STR)
    if node.id == "__doc__":
        return modules.docstring(b.module)
    if node.id == "NotImplemented":
        return operator_methods.not_implemented(b, node)
    if node.id == "Ellipsis":
        return b.behind(node, "ellipsis.value", [])
    if node.id == "__file__":
        return hir.Const(b.module.display_path, STR)
    cls = b.class_named(node.id) or class_values.named_class(b, node)
    if cls is not None:
        return hir.Const(None, ClassT.of(cls), b.pos(node))
    wrapper = function_refs.builtin(b.engine, node.id)
    if wrapper is not None:
        return _static(b, node, FuncT(frozenset([wrapper])))
    if node.id == "__debug__":
        return hir.Const(True, BOOL)
    if hasattr(builtins, node.id):
        raise b.error(node, "E0506", f"the builtin `{node.id}` is not supported yet")
    problem = b.error(node, "E0302", f"`{node.id}` is not defined", hint=b.engine.similar_name(b, node.id))
    raise problem.raising("NameError", f"name '{node.id}' is not defined", exact=True)


def _refuse_doubtful_builtin(b: Builder, node: ast.Name, var: Var) -> None:
    """Where only some paths bind a global named like a builtin, which of the two is meant shows when it runs."""
    if var.kind != "global" or not hasattr(builtins, node.id) or not b.may_be_unbound(var):
        return
    found = bindings.binders(b.module, node.id)
    certain = [stmt for stmt in b.module.tree.body if not isinstance(stmt, ast.Try | ast.If | ast.While)]
    if any(n in found for stmt in certain for n in every_node(stmt)):
        return
    hint = "give the module's own value another name"
    raise b.error(node, "E0302", f"`{node.id}` is a builtin on some paths and the module's own on others", hint=hint)


def require(b: Builder, node: ast.AST, var: Var) -> None:
    """NameError where the definition of a function or class has not been reached yet."""
    if not b.may_be_unbound(var):
        return
    var.flagged = True
    text = hir.Const(f"name '{var.name}' is not defined", STR)
    fail = hir.Prim(b.row("raise.NameError"), [text], NEVER, b.pos(node))
    b.emit(hir.If(hir.Not(hir.IsBound(var)), [hir.ExprStmt(fail, b.pos(node))], []))


def _static(b: Builder, node: ast.AST, t: Type) -> Expr:
    if isinstance(t, FuncT):
        (ref,) = t.refs
        return hir.MakeClosure(ref, [], t, b.pos(node))
    return hir.Const(None, t, b.pos(node))


def attribute(b: Builder, node: ast.Attribute) -> Expr:
    """`obj.name` as a value."""
    if isinstance(node.value, ast.Name):
        module = b.engine.module_at(b, node.value.id, node.attr)
        if module is not None:
            return modules.module_attribute(b, node, module, node.attr)
    if isinstance(node.value, ast.Attribute) and node.value.attr in modules.WITH_PARTS:
        part = modules.part(node.value.attr, node.attr)
        if part is not None and bindings.imported_as(b.module, node.value) == ("sys", node.value.attr):
            return part
    wrapped = bound_methods.method_of_type(b, node) or function_attributes.of_code(b, node)
    if wrapped is not None:
        return wrapped
    name_of = {"__name__": classnames.class_name, "__qualname__": classnames.class_qualname}.get(node.attr)
    asked = classnames.object_asked(b, node.value) if name_of is not None else None
    if asked is not None and name_of is not None:
        return name_of(b, node, b.expr(asked))
    if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name) and node.value.func.id == "super":
        call = b.derived(node, "super", lambda: ast.Call(node, [], []))
        return supers.super_property(b, call, node.attr)
    doc = _doc_of_property(b, node)
    if doc is not None:
        return doc
    return get_attribute(b, node, b.expr(node.value))


def _doc_of_property(b: Builder, node: ast.Attribute) -> Expr | None:
    """`Class.name.__doc__` of a property: its getter's docstring."""
    if node.attr != "__doc__" or not isinstance(node.value, ast.Attribute):
        return None
    if not isinstance(node.value.value, ast.Name):
        return None
    of = b.expr(node.value.value).type
    if not isinstance(of, ClassT) or len(of.classes) > 1:
        return None
    found = of.cls.find_method(node.value.attr)
    if found is None or found[0].kinds.get(node.value.attr) != "property":
        return None
    text = ast.get_docstring(found[1], clean=False)
    return hir.NONE_CONST if text is None else hir.Const(text, STR)


def unwrap(b: Builder, node: ast.AST, obj: Expr, what: str) -> Expr:
    """The value less None: CPython's AttributeError where it is None."""
    if not is_optional(obj.type) or obj.type is NONE:
        return obj
    saved = b.save(obj, "obj", node)
    text = hir.Const(f"'NoneType' object has no attribute '{what}'", STR)
    fail = hir.Prim(b.row("raise.AttributeError"), [text], NEVER, b.pos(node))
    b.emit(hir.If(hir.IsType(saved, [NONE]), [hir.ExprStmt(fail, b.pos(node))], []))
    return hir.Coerce(saved, without_none(obj.type), obj.pos)


def get_attribute(b: Builder, node: ast.Attribute, obj: Expr) -> Expr:
    """`obj.name` of an evaluated object."""
    obj = unwrap(b, node, obj, node.attr)
    if node.attr == "__name__" and isinstance(obj.type, ClassT) and len(obj.type.classes) > 1:
        return hir.Prim(b.row("class.named"), [obj], STR, b.pos(node))
    return b.by_member(obj, lambda x: _attribute_of(b, node, x), node)


def _attribute_of(b: Builder, node: ast.Attribute, x: Expr) -> Expr:
    if isinstance(x.type, ModuleT):
        return modules.module_attribute(b, node, b.engine.provider(x.type.name, node.attr), node.attr)
    if node.attr == "__class__":
        return class_values.class_of(b, node, x)
    if node.attr == "__dict__":
        return object_dicts.fields(b, node, x)
    if node.attr == "__doc__" and isinstance(x.type, ClassT | InstanceT):
        _refuse_doc_of_others(b, node, x.type)
    if isinstance(x.type, ClassT):
        b.evaluate(x)
        return _class_attribute(b, node, x.type)
    if isinstance(x.type, InstanceT):
        found = _instance_attribute(b, node, x, x.type)
        if found is not None:
            return found
        named = x.type.cls.named_tuple() if node.attr == "_fields" else None
        if named is not None:
            names = _class_attribute(b, node, ClassT.of(named))
            return hir.Seq([hir.ExprStmt(x)], names, names.type)
    if isinstance(x.type, DequeT) and node.attr == "maxlen":
        return _maxlen(b, node, x)
    if isinstance(x.type, FuncT):
        return function_attributes.read(b, node, x)
    simple = b.prim(f"attr.{node.attr}", [x], node)
    if simple is not None:
        return simple
    if bound_methods.has_method(x.type, node.attr):
        return bound_methods.method_value(b, node, x, node.attr)
    problem = b.error(
        node,
        "E0402",
        f"`{show(x.type)}` has no attribute `{node.attr}`",
        hint=_similar_attribute(x.type, node.attr),
        about=[x],
    )
    text = naming(f"'{{}}' object has no attribute '{node.attr}'", x)
    raise problem.raising("AttributeError", text, exact=samples.no_attribute(node.attr, x))


def _refuse_doc_of_others(b: Builder, node: ast.AST, t: ClassT | InstanceT) -> None:
    """E0506 for the text that `dataclass` and `NamedTuple` make up for classes without a docstring."""
    for cls in t.classes if isinstance(t, ClassT) else t.cls.descendants():
        if (cls.dataclass is not None or cls.tuple_fields is not None) and "__doc__" not in cls.attrs:
            raise b.error(node, "E0506", f"`{cls.name}` has no docstring", hint="write one")


def _maxlen(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """`deque.maxlen`: None where there is no limit."""
    size = b.save(b.must("deque.maxlen", [x], node), "maxlen", node)
    t = union((NONE, INT))
    limited = b.must("ge", [size, hir.int_const(0)], node)
    return hir.IfExpr(limited, b.coerce(size, t), b.coerce(hir.NONE_CONST, t), t, b.pos(node))


def _similar_attribute(t: Type, attr: str) -> str:
    if not isinstance(t, InstanceT):
        return ""
    known = [n for c in t.cls.mro for n in [*c.methods, *c.fields, *c.attrs]]
    near = difflib.get_close_matches(attr, known, 1)
    return f"did you mean `{near[0]}`?" if near else ""


def _class_attribute(b: Builder, node: ast.Attribute, t: ClassT) -> Expr:
    inner = t.cls.find_inner(node.attr)
    if inner is not None:
        return hir.Const(None, ClassT.of(inner))
    named = t.cls.named_tuple() if node.attr == "_fields" else None
    if named is not None and named.tuple_fields is not None:
        names: list[Expr] = [hir.Const(n, STR) for n in named.tuple_fields]
        return hir.TupleMake(names, TupleT((STR,) * len(names)), b.pos(node))
    if node.attr == "__members__" and t.cls.enum:
        return enum_members.by_names(b, node, t)
    value = class_attributes.read(b, node, t.cls, node.attr)
    if value is not None:
        return value
    if node.attr == "_field_defaults" and t.cls.tuple_fields is not None:
        ref = b.engine.method_ref(t.cls, "__init__")
        return b.make_dict(node, {n: ref.defaults[n] for n in t.cls.tuple_fields if n in ref.defaults})
    if node.attr in ("__bases__", "__base__"):
        return class_bases.read(b, node, t.cls)
    if node.attr == "__name__":
        return hir.Const(t.cls.name, STR)
    if node.attr == "__qualname__":
        return hir.Const(t.cls.qualname, STR)
    if node.attr == "__module__":
        return hir.Const(t.cls.shown_module or "builtins", STR)
    if node.attr == "__mro__":
        return class_bases.all_bases(b, node, t.cls)
    if node.attr == "__annotations__" and t.cls.info is not None:
        return annotation_values.as_dict(b, node, t.cls.info, annotation_values.of_class(t.cls))
    found = t.cls.find_method(node.attr)
    if found is not None and found[0].kinds.get(node.attr) == "property":
        return _descriptor_of(b, node, t)
    if found is not None and found[0].kinds.get(node.attr) == "class":
        ref = function_refs.class_method(t.cls, node.attr)
        return hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(node))
    if found is not None:
        ref = b.engine.method_ref(found[0], node.attr)
        if b.engine.captured(ref):
            message = f"`{node.attr}` uses variables of the function around its class: it is called on objects only"
            raise b.error(node, "E0506", message)
        return hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(node))
    raise b.error(node, "E0402", f"class `{t.cls.name}` has no attribute `{node.attr}`")


def _descriptor_of(b: Builder, node: ast.Attribute, t: ClassT) -> Expr:
    """`Class.name` of a property: what a descriptor of the program gives without an object."""
    held = class_attributes.read(b, node, t.cls, f".{node.attr}")
    getter = held.type.cls.find_method("__get__") if held is not None and isinstance(held.type, InstanceT) else None
    if held is None or getter is None:
        message = f"the property `{node.attr}` of `{t.cls.name}` is no value, it is read from objects"
        raise b.error(node, "E0506", message)
    kind: list[Expr] = [hir.Const(None, t)] if len(getter[1].args.args) > 2 else []
    return calls.call_method(b, node, held, "__get__", [hir.NONE_CONST, *kind])


def _instance_attribute(b: Builder, node: ast.Attribute, x: Expr, t: InstanceT) -> Expr | None:
    inner = t.cls.find_inner(node.attr)
    if inner is not None:
        return hir.Const(None, ClassT.of(inner))
    found = meanings.read(b, node, x, node.attr)
    if found is None and node.attr == "__annotations__":
        found = _annotations_of(b, node, x)
    if found is not None:
        return found
    return exception_attributes.exception_attribute(b, node, x, node.attr)


def _annotations_of(b: Builder, node: ast.AST, x: Expr) -> Expr | None:
    """`x.__annotations__`: those of the first class above it that has some; None where no class has."""
    assert isinstance(x.type, InstanceT)
    classes = made_below(x.type.cls)
    with_notes = [next((c for c in cls.mro if annotation_values.of_class(c)), None) for cls in classes]
    if not all(with_notes):
        return None
    b.evaluate(x)
    saved = b.save(x, "object", node)

    def apply(cls: ClassInfo) -> Expr:
        assert cls.info is not None
        return annotation_values.as_dict(b, node, cls.info, annotation_values.of_class(cls))

    actions = [(str(c), functools.partial(apply, found)) for c, found in zip(classes, with_notes, strict=True) if found]
    if len(set(with_notes)) == 1:
        return actions[0][1]()
    return b.alternatives([meanings.is_one_of(b, saved, [c]) for c in classes[:-1]], actions, node)


def set_attribute(b: Builder, node: ast.Attribute, value: Expr) -> None:
    """`obj.name = value`."""
    if isinstance(node.value, ast.Name):
        module = b.engine.module_at(b, node.value.id)
        if module is not None:
            modules.set_attribute(b, node, module, value)
            return
    if not isinstance(value, hir.Const):
        stmts, obj = b.aside(node.value)
        if stmts or not isinstance(obj, hir.Read):
            value = b.save(value, "value", node)
        b.out.extend(stmts)
    else:
        obj = b.expr(node.value)
    store_attribute(b, node, obj, value)


def store_attribute(b: Builder, node: ast.Attribute, obj: Expr, value: Expr) -> None:
    """`obj.name = value` of an evaluated object."""
    if node.attr in FIXED:
        hint = "make a new object, or keep varying values in a dict"
        raise b.error(node, "E0215", "an object's class and fields are fixed at compile time", hint=hint)
    obj = unwrap(b, node, obj, node.attr)
    t = obj.type
    if isinstance(t, UnionT):
        value = b.save(value, "value", node)

        def store(x: Expr) -> Expr:
            store_attribute(b, node, x, value)
            return hir.NONE_CONST

        b.emit(hir.ExprStmt(b.by_member(obj, store, node)))
        return
    if isinstance(t, ClassT):
        value = b.save(value, "value", node) if len(t.classes) > 1 else value
        b.emit(hir.ExprStmt(b.by_member(obj, lambda c: class_attributes.store(b, node, c, value), node)))
        return
    if function_attributes.store(b, node, obj, value):
        return
    if isinstance(t, ModuleT):
        modules.set_attribute(b, node, b.engine.provider(t.name, node.attr), value)
        return
    if not isinstance(t, InstanceT):
        problem = b.error(node, "E0402", f"`{show(t)}` has no attribute `{node.attr}` to set", about=[obj])
        text = naming(f"'{{}}' object has no attribute '{node.attr}'", obj)
        raise problem.raising("AttributeError", text, exact=t is NONE)
    if hook_stores.store(b, node, obj, node.attr, value):
        return
    store_plainly(b, node, obj, value)


def store_plainly(b: Builder, node: ast.Attribute, obj: Expr, value: Expr, through_object: bool = False) -> None:
    """`obj.name = value` of an instance, whatever hooks its class has; `through_object`: also that it is frozen."""
    t = obj.type
    assert isinstance(t, InstanceT)
    if not _stored_by_class(b, node, obj, value, through_object):
        _store_in_instance(b, node, obj, t, value, through_object)


def _stored_by_class(b: Builder, node: ast.Attribute, obj: Expr, value: Expr, through_object: bool) -> bool:
    """Where a class below has a property of that name: what the assignment means for objects of each class made."""
    assert isinstance(obj.type, InstanceT)
    cls: ClassInfo = obj.type.cls
    refused = slots.refuses(cls, node.attr)
    if not any(
        c is not cls and (c.kinds.get(node.attr) == "property" or slots.refuses(c, node.attr) is not refused)
        for c in cls.descendants()
    ):
        return False
    groups: dict[ClassInfo, list[ClassInfo]] = {}
    for c in [c for c in cls.descendants() if c.made.type and c.is_made] or [cls]:
        found = c.find_method(node.attr)
        owner = found[0] if found is not None and found[0].kinds.get(node.attr) == "property" else cls
        owner = owner if slots.refuses(c, node.attr) is refused else c
        groups.setdefault(owner, []).append(c)
    obj, value = b.save(obj, "obj", node), b.save(value, "value", node)

    def store(owner: ClassInfo) -> Expr:
        t = InstanceT(owner)
        _store_in_instance(b, node, b.coerce(obj, t), t, value, through_object)
        return hir.NONE_CONST

    tests = [meanings.is_one_of(b, obj, classes) for classes in groups.values()][:-1]
    actions = [(str(owner), functools.partial(store, owner)) for owner in groups]
    b.emit(hir.ExprStmt(b.alternatives(tests, actions, node) if tests else store(*groups)))
    return True


def _store_in_instance(
    b: Builder, node: ast.Attribute, obj: Expr, t: InstanceT, value: Expr, through_object: bool = False
) -> None:
    """`obj.name = value` by what just this class has."""
    setter = t.cls.find_method(f"{node.attr}.setter")
    getter = t.cls.find_method(node.attr)
    is_property = getter is not None and getter[0].kinds.get(node.attr) == "property"
    if getter is not None and is_property and (setter is None or setter[0] is not getter[0]):
        problem = b.error(node, "E0402", f"property `{node.attr}` of `{getter[0].name}` has no setter")
        text = naming(f"property '{node.attr}' of '{{}}' object has no setter", obj)
        problem.at = node
        raise problem.raising("AttributeError", text)
    if setter is not None:
        b.emit(hir.ExprStmt(calls.call_method(b, node, obj, f"{node.attr}.setter", [value]), b.pos(node)))
        return
    named = t.cls.named_tuple()
    if named is not None and node.attr in named.tuple_fields and not _in_written_init(b):
        fail = hir.Prim(b.row("raise.AttributeError"), [hir.Const("can't set attribute", STR)], NEVER, b.pos(node))
        b.emit(hir.ExprStmt(fail, b.pos(node)))
        return
    if is_frozen(t.cls) and not _in_written_init(b) and not through_object:
        text = hir.Const(f"cannot assign to field '{node.attr.removesuffix(CACHED)}'", STR)
        fail = hir.Prim(b.row("raise.FrozenInstanceError"), [text], NEVER, b.pos(node))
        b.emit(hir.ExprStmt(fail, b.pos(node)))
        return
    if slots.refuses(t.cls, node.attr):
        problem = b.error(node, "E0402", f"`{t.cls.name}` has no slot for `{node.attr}`")
        is_of_class = getter is not None or t.cls.find_attr(node.attr) is not None
        text = f"attribute '{node.attr}' is read-only" if is_of_class else f"has no attribute '{node.attr}'"
        problem.at = node
        raise problem.raising("AttributeError", naming(f"'{{}}' object {text}", obj))
    set_field(b, node, obj, node.attr, value)


def is_frozen(cls: ClassInfo) -> bool:
    """Whether it is a dataclass whose objects' fields can't be set or deleted."""
    return any(c.dataclass is not None and c.dataclass.get("frozen") for c in cls.mro)


def _in_written_init(b: Builder) -> bool:
    ref = b.inst.ref
    return ref.cls is not None and ref.name == "__init__" and "__init__" in ref.cls.written


def set_field(b: Builder, node: ast.AST, obj: Expr, name: str, value: Expr) -> None:
    """The field of an instance, whatever its class says of assignments."""
    t = obj.type
    assert isinstance(t, InstanceT)
    field = t.cls.find_field(name) or b.engine.new_field(t.cls, name)
    if field is None:
        raise b.error(node, "E0402", f"`{t.cls.name}` has no attribute `{name}`")
    Cell.here = (b.module.display_path, node)
    field.cell.add(value.type)
    typed = b.coerce(value, field.cell.type)
    b.emit(hir.SetField(b.coerce(obj, field.holder(t)), field, typed, b.pos(node)))
