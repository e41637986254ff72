"""Methods that use variables of the function around their class.

    def scaled(scale):
        class Item:
            def cost(self): return self.price * scale

Such a method is a closure, made where the class statement runs and kept in a variable of the function. Each object gets
it as a field when it is made, and a call takes it from there: objects that outlive the function keep its variables. The
class itself carries nothing, so objects are made only where its name is the function's own.
"""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.fields import Field
from pyx2c.hirgen.program import ClassInfo, FuncInst, FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import Cell, FuncT


def carried(engine: Any, cls: ClassInfo) -> list[FuncRef]:
    """The methods of a class, inherited ones included, that are closures."""
    return [ref for ref in _methods(engine, cls) if _captures(ref, engine, ())]


def _methods(engine: Any, cls: ClassInfo) -> list[FuncRef]:
    """Those of the class and its bases that stand in functions."""
    return [engine.method_ref(c, name) for c in cls.mro if c.encl is not None for name in c.methods]


def _captures(ref: FuncRef, engine: Any, above: tuple[ClassInfo, ...]) -> bool:
    for name in ref.scope.free:
        encl = ref.encl
        while encl is not None and not isinstance(encl.ref.node, ast.Module):
            found = encl.local_classes.get(name)
            if found is not None:
                inner = (*above, found)
                if found not in above and any(_captures(r, engine, inner) for r in _methods(engine, found)):
                    return True
                break
            if name in encl.ref.scope.locals:
                if encl.var(name).kind != "global":
                    return True
                break
            encl = encl.ref.encl
    return False


def variables(engine: Any, cls: ClassInfo) -> list[Var]:
    """What a function has to capture in order to make objects of a class."""
    return [variable(ref) for ref in carried(engine, cls)]


def variable(ref: FuncRef) -> Var:
    """The variable of the function around that holds the closure; in a box, since methods may name their own class."""
    assert ref.cls is not None
    if ref.closure is None:
        name = f"{ref.cls.name}_{ref.name.strip('._')}"
        ref.closure = Var(name, Cell(name, FuncT(frozenset([ref]))), boxed=True, owner=ref.encl)
    found: Var = ref.closure
    return found


def field(ref: FuncRef) -> Field:
    """The field in which objects hold the closure."""
    assert ref.cls is not None
    name = f"__closure_of_{ref.cls.name}_{ref.name.lstrip('.')}__"
    if name not in ref.cls.fields:
        ref.cls.fields[name] = Field(name, Cell(name, FuncT(frozenset([ref]))), ref.cls)
    return ref.cls.fields[name]


def keep(b: Builder, node: ast.ClassDef, cls: ClassInfo) -> None:
    """At the class statement: makes the closures of the class's own methods."""
    for ref in carried(b.engine, cls):
        if cls.is_exception or cls.enum or ref.cls is cls and ref.cls.kinds.get(ref.name) in ("static", "class"):
            hint = "define the class at the top level"
            raise b.error(ref.node, "E0506", f"`{ref.name}` uses variables of the function around its class", hint=hint)
        if ref.cls is cls:
            holds: list[Expr] = [hir.Read(v, v.type) for v in b.engine.captured(ref)]
            made = hir.MakeClosure(ref, holds, FuncT(frozenset([ref])), b.pos(node))
            field(ref)
            b.emit(hir.Assign(variable(ref), made, b.pos(node)))


def give(b: Builder, node: ast.AST, cls: ClassInfo, made: Expr) -> Expr:
    """A new object, with the closures of its methods."""
    refs = carried(b.engine, cls) if cls.encl is not None else []
    if not refs:
        return made
    seen = set(b.engine.captured(b.inst.ref))
    if not _is_named(b, node, cls) or any(variable(r).owner is not b.inst and variable(r) not in seen for r in refs):
        message = f"methods of `{cls.name}` use variables of the function around it: only that makes its objects"
        raise b.error(node, "E0506", message, hint="call the class by its name, or define it at the top level")
    me = b.save(made, "new", node)
    for ref in refs:
        held = field(ref)
        value = hir.Read(variable(ref), held.cell.type)
        b.emit(hir.SetField(b.coerce(me, held.holder(me.type)), held, value))
    return me


def _is_named(b: Builder, node: ast.AST, cls: ClassInfo) -> bool:
    """Whether a call names the class itself: a value may be the class that another call of the function made."""
    func = node.func if isinstance(node, ast.Call) else None
    inst: FuncInst | None = b.inst
    while inst is not None and isinstance(func, ast.Name):
        if func.id in inst.local_classes:
            return inst.local_classes[func.id] is cls
        inst = inst.ref.encl
    return False


def of_object(b: Builder, node: ast.AST, me: Expr, ref: FuncRef) -> Expr | None:
    """What a call of a method on an object takes its variables from; None where it uses none."""
    if ref.cls is None or ref.cls.encl is None or not _captures(ref, b.engine, ()):
        return None
    held = field(ref)
    return hir.GetField(b.coerce(me, held.holder(me.type)), held, held.cell.type, b.pos(node))
