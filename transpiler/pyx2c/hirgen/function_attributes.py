"""Attributes of functions: `chain.from_iterable = f`, `counter.calls += 1`. Each is a module-level variable."""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import STR, Cell, FuncT, Type


def read(b: Builder, node: ast.Attribute, t: FuncT) -> Expr:
    """`function.name`."""
    if node.attr in ("__name__", "__qualname__") and len(t.refs) == 1:
        (ref,) = t.refs
        return hir.Const(ref.name if node.attr == "__name__" else ref.qualname, STR)
    var = _find(b, node, t)
    if var is None:
        raise b.error(node, "E0402", f"function `{_name(t)}` has no attribute `{node.attr}`")
    return hir.Read(var, var.type, b.pos(node))


def store(b: Builder, node: ast.Attribute, t: Type, value: Expr) -> bool:
    """`function.name = value`; False when that is no attribute of a function known by name."""
    if not isinstance(t, FuncT):
        return False
    var = _find(b, node, t, make=True)
    if var is None:
        return False
    b.assign(var, value, node)
    return True


def _find(b: Builder, node: ast.Attribute, t: FuncT, make: bool = False) -> Var | None:
    """The variable; assigned to somewhere, it is there for every walk."""
    if len(t.refs) != 1:
        return None
    (ref,) = t.refs
    assert isinstance(ref, FuncRef)
    if ref.bound or ref.encl is not None:
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


def _name(t: FuncT) -> str:
    return " | ".join(sorted(str(r) for r in t.refs))
