"""Objects of `threading.local` and of classes derived from it.

To the compiler they are like any others. When one is made the runtime is told, and from then on gives each thread
attributes of its own: `rt/core/thread/local.c`.
"""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr


def is_local(cls: ClassInfo) -> bool:
    """Whether each thread has its own attributes of an object."""
    return any(c.module == "threading" and c.node is not None and c.node.name == "local" for c in cls.mro)


def made(b: Builder, node: ast.AST, cls: ClassInfo, x: Expr) -> Expr:
    """A new object; its class has no `__init__`, which CPython runs again in each thread."""
    if cls.find_method("__init__") is not None:
        hint = "give it class attributes, or set what a thread needs where it begins"
        raise b.error(node, "E0506", "a class derived from `threading.local` can't have `__init__`", hint=hint)
    me = b.save(x, "new", node)
    b.emit(hir.ExprStmt(b.behind(node, "thread_locals.made", [me]), b.pos(node)))
    return me
