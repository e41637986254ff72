"""`del obj.name` and `delattr`: the object lacks the attribute from then on, as if it had never been assigned.

def close(self): del self.file       reading `file` of any object asks from now on whether it is there

A class attribute is taken away from the class; what its bases have of that name is seen again.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import abstract, attributes, calls, hook_stores, meanings, named_attributes, object_dicts
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cached_functions import CACHED
from pyx2c.hirgen.meanings import Meaning
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.py_names import naming
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, NONE, STR, ClassT, FuncT, InstanceT, ModuleT, show


def delete_attribute(b: Builder, target: ast.Attribute) -> None:
    """`del obj.name`."""
    _delete(b, target, b.expr(target.value), target.attr)


def delattr_call(b: Builder, node: ast.Call) -> Expr:
    """`delattr(x, name)`; a computed name is compared with those that the object's classes have."""
    if len(node.args) != 2 or node.keywords:
        raise b.error(node, "E0403", "`delattr` takes an object and a name")
    obj, name = (b.save(b.expr(a), "arg", node) for a in node.args)
    literal = node.args[1]
    if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
        _delete(b, node, obj, literal.value)
    else:
        b.emit(hir.ExprStmt(b.by_member(obj, lambda x: _computed(b, node, x, name), node), b.pos(node)))
    return hir.NONE_CONST


def _computed(b: Builder, node: ast.Call, x: Expr, name: Expr) -> Expr:
    if not isinstance(x.type, InstanceT) or name.type is not STR:
        raise b.error(node, "E0506", f"`delattr` of `{show(x.type)}` takes a literal name")
    x = b.save(x, "obj", node)

    def missing() -> Expr:
        shown = hir.Prim(b.row("class.name"), [x], STR)
        return b.known(b.behind(node, "attributes.missing", [shown, name]))

    def other() -> Expr:
        return hook_stores.delete_computed(b, node, x, name, missing)

    return named_attributes.by_name(b, node, x, name, lambda n: _of_object(b, node, x, n), other)


def _delete(b: Builder, node: ast.AST, obj: Expr, name: str) -> None:
    b.emit(hir.ExprStmt(b.by_member(obj, lambda x: _of_one(b, node, x, name), node), b.pos(node)))


def _of_one(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    if isinstance(x.type, ClassT):
        return b.by_member(x, lambda c: _of_class(b, node, c, name), node)
    if isinstance(x.type, InstanceT):
        return _of_object(b, node, x, name)
    if isinstance(x.type, FuncT | ModuleT) or x.type is not NONE and hasattr(abstract.python_class(x.type), name):
        raise b.error(node, "E0506", f"`del` of the attribute `{name}` of `{show(x.type)}` is not supported")
    problem = b.error(node, "E0402", f"`{show(x.type)}` has no attribute `{name}` to delete", about=[x])
    raise problem.raising("AttributeError", naming(f"'{{}}' object has no attribute '{name}'", x), exact=x.type is NONE)


def _of_object(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    x = b.save(x, "obj", node)
    by_hook = hook_stores.delete(b, node, x, name)
    return by_hook if by_hook is not None else delete_plainly(b, node, x, name)


def delete_plainly(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    """`del x.name` of an instance, whatever hooks its class has."""
    assert isinstance(x.type, InstanceT)
    cls = x.type.cls
    if any(c.enum or c.named_tuple() is not None for c in cls.descendants()):
        raise b.error(node, "E0506", f"`del` of an attribute of `{cls.name}` is not supported")
    if attributes.is_frozen(cls):
        return b.known(_raising(b, node, "FrozenInstanceError", f"cannot delete field '{name.removesuffix(CACHED)}'"))
    made = meanings.choose(b, node, x, name, lambda m, y: b.known(_as_meant(b, node, y, name, m)))
    return made if made is not None else b.known(meanings.no_attribute(b, node, x, name))


def _as_meant(b: Builder, node: ast.AST, x: Expr, name: str, m: Meaning) -> Expr:
    """Of an object for which the name means just this."""
    assert isinstance(x.type, InstanceT)
    if m.kind == "property":
        deleter = m.what.find_method(f"{name}.deleter")
        if deleter is not None and deleter[0] is m.what:
            return calls.call_method(b, node, x, f"{name}.deleter", [])
        kind = hir.Prim(b.row("class.name"), [x], STR)
        return b.known(b.behind(node, "attributes.no_deleter", [hir.Const(name, STR), kind]))
    if m.kind != "field":
        return meanings.no_attribute(b, node, x, name.removesuffix(CACHED))
    field = m.what
    if field.owner.builtin:
        raise b.error(node, "E0506", f"`del` of `{name}` of a builtin class is not supported")
    if any(f.name == name and f.default for c in x.type.cls.mro for f in c.data_fields if not _has_slots(x.type.cls)):
        hint = "give the field another value that says so"
        raise b.error(node, "E0506", f"`del` of the field `{name}`, which has a default, is not supported", hint=hint)
    b.engine.set_changes(name)
    cls, x = x.type.cls, b.save(x, "obj", node)
    if _is_slot(cls, name):
        missing: Expr = _raising(b, node, "AttributeError", name)
    else:
        missing = meanings.no_attribute(b, node, x, name.removesuffix(CACHED))
    b.emit(hir.If(hir.Not(meanings.flag(b, x, field)), [hir.ExprStmt(missing, b.pos(node))], []))
    b.emit(hir.DeleteField(b.coerce(x, field.holder(x.type)), field, b.pos(node)))
    return hir.NONE_CONST


def _raising(b: Builder, node: ast.AST, kind: str, text: str) -> Expr:
    return hir.Prim(b.row(f"raise.{kind}"), [hir.Const(text, STR)], NEVER, b.pos(node))


def _has_slots(cls: ClassInfo) -> bool:
    return any(map(object_dicts.has_slots, cls.mro))


def _is_slot(cls: ClassInfo, name: str) -> bool:
    """Whether a class says that its objects hold the attribute in a place of its own."""
    for c in cls.mro:
        fields = [f.name for f in c.data_fields]
        slots = [n.value for s in object_dicts.slots_of(c) for n in every_node(s) if isinstance(n, ast.Constant)]
        if object_dicts.has_slots(c) and name in (*slots, *fields):
            return True
    return False


def _of_class(b: Builder, node: ast.AST, target: Expr, name: str) -> Expr:
    """`del C.name`."""
    assert isinstance(target.type, ClassT)
    cls: ClassInfo = target.type.cls
    b.evaluate(target)
    if cls.builtin or name in cls.methods or name in cls.attrs or name in cls.inner or cls.enum:
        message = f"`del` of `{name}` of the class `{cls.name}` is not supported"
        raise b.error(node, "E0506", message, hint="set it to None")
    b.engine.asks(cls, name)
    missing = _raising(b, node, "AttributeError", f"type object '{cls.name}' has no attribute '{name}'")
    var = cls.added.get(name)
    if var is None:
        return b.known(missing)
    b.engine.set_changes(var)
    b.emit(hir.If(hir.Not(hir.IsBound(var)), [hir.ExprStmt(missing, b.pos(node))], []))
    b.emit(hir.Delete(var, b.pos(node)))
    return hir.NONE_CONST
