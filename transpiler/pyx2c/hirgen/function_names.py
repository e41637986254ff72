"""`f.__name__` and its kin: known at compile time for each function that a value may be."""

from __future__ import annotations

import ast

from pyx2c.frontend.coroutines import kind_of
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo, FuncRef
from pyx2c.ir import hir
from pyx2c.ir.types import NONE, STR, ClassT, FuncT

_KIND = "__async_kind__"
"""for the library alone: "coroutine" of a function that was `async`, "async_generator", or nothing"""
ATTRIBUTES = ("__name__", "__qualname__", "__doc__", "__module__", _KIND)


def text_of(b: Builder, ref: FuncRef, attr: str) -> hir.Const:
    """What the definition says."""
    if attr == _KIND:
        return hir.Const(kind_of(ref.node), STR)
    if isinstance(ref.wraps, FuncT) and len(ref.wraps.refs) == 1:
        (inner,) = ref.wraps.refs
        assert isinstance(inner, FuncRef)
        return text_of(b, inner, attr)
    if isinstance(ref.wraps, ClassT) and ref.wraps.cls.node is not None:
        return _of_class(b, ref.wraps.cls, attr)
    doc = ast.get_docstring(ref.node, clean=False) if isinstance(ref.node, ast.FunctionDef) else None
    module = b.engine.dunder_name(ref.module)
    text = {"__name__": ref.shown, "__qualname__": ref.qualname, "__doc__": doc, "__module__": module}[attr]
    return hir.Const(text, NONE if text is None else STR)


def _of_class(b: Builder, cls: ClassInfo, attr: str) -> hir.Const:
    """What the definition of a class says, which a function goes by (`@wraps(cls)`)."""
    assert cls.node is not None
    if attr == "__doc__" and cls.dataclass is not None and ast.get_docstring(cls.node) is None:
        raise b.error(cls.node, "E0506", "docstrings that `dataclass` makes up are not there")
    doc = ast.get_docstring(cls.node, clean=False)
    module = b.engine.dunder_name(cls.info) if cls.info is not None else cls.module
    text = {"__name__": cls.name, "__qualname__": cls.qualname, "__doc__": doc, "__module__": module}[attr]
    return hir.Const(text, NONE if text is None else STR)
