"""`vars(C)` and `C.__dict__`: what the body of a class binds, as a dict that is made where it is asked for.

for name, value in vars(Config).items()      →      {"__module__": "__main__", "port": Config.port, …}.items()
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import annotation_values
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import STR, ClassT, FuncT


def entries(b: Builder, node: ast.expr, cls: ClassInfo) -> Expr:
    """The dict of a class."""
    if cls.node is None or cls.info is None or cls.info.library or _is_special(cls):
        raise _refuse(b, node, cls, "what stands in it is not all the program's")
    notes = annotation_values.of_class(cls)
    items: dict[str, Expr] = {"__module__": hir.Const(cls.shown_module, STR)}
    if notes:
        made = annotation_values.as_dict(b, node, cls.info, notes)
        items["__annotations__"] = b.save(made, "annotations", node)
    doc = ast.get_docstring(cls.node, clean=False)
    if doc is not None:
        items["__doc__"] = hir.Const(doc, STR)
    for statement in cls.node.body:
        for name in _bound(b, node, cls, statement):
            items[name] = b.save(_value(b, node, cls, name), "entry", node)
    if all(c.builtin for c in cls.mro[1:]):
        for name in ("__dict__", "__weakref__"):
            shown = f"<attribute '{name}' of '{cls.name}' objects>"
            items[name] = b.save(b.behind(node, "annotations.shown_as", [hir.Const(shown, STR)]), "entry", node)
    if doc is None:
        items["__doc__"] = hir.NONE_CONST
    if "__eq__" in items and "__hash__" not in items:
        items["__hash__"] = hir.NONE_CONST
    return b.make_dict(node, items)


def _is_special(cls: ClassInfo) -> bool:
    """Whether CPython puts more into its dict than the body binds."""
    more = cls.dataclass is not None or bool(cls.enum or cls.structural or cls.container or cls.holds_value)
    return more or cls.tuple_fields is not None or bool(cls.added) or bool(cls.node and cls.node.decorator_list)


def _bound(b: Builder, node: ast.expr, cls: ClassInfo, statement: ast.stmt) -> list[str]:
    """The names that a statement of the body binds."""
    match statement:
        case ast.Assign(targets=targets) if all(isinstance(t, ast.Name) for t in targets):
            return [t.id for t in targets if isinstance(t, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            return [] if value is None else [name]
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Expr(value=ast.Constant()) | ast.Pass():
            return []
    raise _refuse(b, node, cls, "its body does more than to bind names")


def _value(b: Builder, node: ast.expr, cls: ClassInfo, name: str) -> Expr:
    inner = next((c for c in (cls.find_inner(name),) if c is not None), None)
    if inner is not None:
        return hir.Const(None, ClassT.of(inner))
    if name in cls.attrs:
        return b.read(cls.attrs[name], node)
    if name not in cls.methods or cls.kinds.get(name, "method") != "method" or name in ("__new__", "__init_subclass__"):
        raise _refuse(b, node, cls, f"`{name}` is no value, it is read from objects and classes")
    ref = b.engine.method_ref(cls, name)
    if b.engine.captured(ref):
        raise _refuse(b, node, cls, f"`{name}` uses variables of the function around it")
    return hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(node))


def _refuse(b: Builder, node: ast.expr, cls: ClassInfo, why: str) -> TypeProblem:
    return b.error(node, "E0215", f"the dict of the class `{cls.name}` is not known: {why}")
