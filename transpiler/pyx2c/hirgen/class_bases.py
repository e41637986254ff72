"""The bases of classes: whether each that a class names is known, none is passed over; `C.__bases__`."""

from __future__ import annotations

import ast

from pyx2c.hirgen import abstract, classes
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.dataclass_methods import last_name
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import ClassT, ListT, TupleT

_OF_TYPING = frozenset(("typing", "typing_extensions", "abc", "collections.abc", "enum", "types"))
"""modules whose classes say something about a class and bring it nothing, or are seen to elsewhere"""


def check(b: Builder, node: ast.ClassDef, info: ClassInfo) -> None:
    """Reports the first base that means nothing here."""
    for base in node.bases:
        _check_one(b, base.value if isinstance(base, ast.Subscript) else base, info)
    above = [found for c in info.bases if (found := c.named_tuple()) is not None]
    if info.tuple_fields is not None and any(c.tuple_fields != info.tuple_fields for c in above):
        hint = "keep what they share in a class that is no named tuple, or make them frozen dataclasses"
        raise b.error(node, "E0506", f"the named tuple `{info.name}` has other fields than its base", hint=hint)


def _check_one(b: Builder, base: ast.expr, info: ClassInfo) -> None:
    if classes.is_known_base(b.engine, b.module, base, info):
        return
    name = last_name(base)
    source = b.module.imports.get(base.id if isinstance(base, ast.Name) else ast.unparse(base).rpartition(".")[0])
    if source is not None and source[0] in _OF_TYPING or isinstance(base, ast.Name) and name == "object":
        return
    if abstract.abstract(b.module, base) is not None:
        return
    if name in ("int", "str") and info.enum:
        return
    if isinstance(base, ast.Name) and b.lookup(name) is None and name in classes.BUILTIN_TYPES:
        hint = "keep the value in a field"
        raise b.error(base, "E0506", f"a class derived from `{name}` is not supported yet", hint=hint)
    value = b.expr(base)
    if not isinstance(value.type, ClassT):
        raise b.error(base, "E0506", "a base class has to be known when the program is compiled")
    raise b.error(base, "E0506", f"`{ast.unparse(base)}` as a base class is not supported yet")


def read(b: Builder, node: ast.Attribute, cls: ClassInfo) -> Expr:
    """`C.__bases__` and `C.__base__`."""
    named = cls.node.bases if cls.node is not None else []
    bases = list(cls.bases) or [b.engine.builtin_type("object")]
    if cls.enum or cls.named_tuple() is not None or cls.structural or len(named) not in (0, len(cls.bases)):
        raise b.error(node, "E0506", f"`{node.attr}` of `{cls.name}` names classes that the compiler does not have")
    if node.attr == "__bases__":
        return tuple_of(b, node, bases)
    if len(bases) > 1 and any(c.builtin or c.plain for base in bases for c in base.mro):
        raise b.error(node, "E0506", f"which of its bases is `__base__` of `{cls.name}` is not known")
    return hir.Const(None, ClassT.of(bases[0]), b.pos(node))


def all_bases(b: Builder, node: ast.AST, cls: ClassInfo) -> Expr:
    """`C.__mro__`."""
    top = b.engine.builtin_type("object")
    return tuple_of(b, node, [*cls.mro, *([] if top in cls.mro else [top])])


def call(b: Builder, node: ast.Call, cls: ClassInfo, name: str) -> Expr:
    """`C.mro()`, the method that classes have themselves."""
    if name == "mro" and not node.args and not node.keywords:
        return b.listed(node, all_bases(b, node, cls))
    if name == "__subclasses__" and not node.args and not node.keywords and not cls.builtin:
        return _subclasses(b, node, cls)
    raise b.error(node, "E0402", f"class `{cls.name}` has no method `{name}`")


def _subclasses(b: Builder, node: ast.AST, cls: ClassInfo) -> Expr:
    """`C.__subclasses__()`: those whose definitions have been reached."""
    cell = b.cell(node, "classes")
    below = sorted(cls.subclasses, key=lambda c: _made_at(cls, c))
    for c in below:
        if c.encl is not None or c.info is None:
            raise b.error(node, "E0506", f"`{c.name}`, derived from `{cls.name}`, is a class of a function")
        cell.add(ClassT.of(c))
    made = b.save(hir.Prim(b.row("list.new"), [], ListT(cell), b.pos(node), {"T": cell}), "made", node)
    for c in below:
        put: Stmt = hir.ExprStmt(b.must("list.append", [made, hir.Const(None, ClassT.of(c))], node))
        var = _outermost(c)
        if b.may_be_unbound(var):
            var.flagged = True
            put = hir.If(hir.IsBound(var), [put], [])
        b.emit(put)
    return made


def _made_at(base: ClassInfo, cls: ClassInfo) -> tuple[int, int, int, int]:
    """Where the class's body ends: an inner class is made before the one around it."""
    modules = [c.module for c in base.subclasses]
    assert cls.node is not None
    end = cls.node.end_lineno or 0, cls.node.end_col_offset or 0
    return (modules.index(cls.module), *end, -cls.node.col_offset)


def _outermost(cls: ClassInfo) -> Var:
    """The variable of the class, or of the one that its definition stands in."""
    while cls.outer is not None:
        cls = cls.outer
    assert cls.info is not None and cls.node is not None
    return cls.info.var(cls.node.name)


def tuple_of(b: Builder, node: ast.AST, items: list[ClassInfo]) -> Expr:
    """A tuple of classes."""
    of_each: list[Expr] = [hir.Const(None, ClassT.of(c)) for c in items]
    return hir.TupleMake(of_each, TupleT(tuple(c.type for c in of_each)), b.pos(node))
