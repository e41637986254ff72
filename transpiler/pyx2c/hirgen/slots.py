"""`__slots__`: which attributes objects can be given, where no class of theirs gives them a dictionary."""

from __future__ import annotations

import ast

from pyx2c.frontend.mangling import private
from pyx2c.hirgen import meanings
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.py_names import made_below
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import InstanceT

_WITHOUT_DICT = frozenset("object list dict set frozenset tuple int float str Generic Protocol ABC".split())
"""built-in classes whose objects have no `__dict__`"""


def refuses(cls: ClassInfo, name: str) -> bool:
    """Whether objects of just this class can't have an attribute of that name."""
    allowed = slots_of(cls)
    return allowed is not None and name not in allowed


def has_dict(b: Builder, x: Expr) -> Expr:
    """Whether an object has a `__dict__`."""
    assert isinstance(x.type, InstanceT)
    classes = made_below(x.type.cls)
    without = [c for c in classes if slots_of(c) is not None]
    if not without or len(without) == len(classes):
        return b.truth_known(x, not without)
    return hir.Not(meanings.is_one_of(b, x, without))


def slots_of(cls: ClassInfo) -> frozenset[str] | None:
    """The attributes that objects of just this class can have; None where that can be any, or isn't known."""
    if not cls.slots:
        cls.slots.append(_slots_of(cls))
    return cls.slots[0]


def _slots_of(cls: ClassInfo) -> frozenset[str] | None:
    found: set[str] = set()
    if cls.named_tuple() is not None:
        return None
    for c in cls.mro:
        is_library = c.builtin or c.node is None or c.info is None or c.info.library
        if is_library and c.name in _WITHOUT_DICT:
            continue
        own = None if is_library or c.node is None else _written(c, c.node)
        if own is None or "__dict__" in own:
            return None
        found |= own
    return frozenset(found)


def _written(cls: ClassInfo, node: ast.ClassDef) -> set[str] | None:
    if cls.dataclass is not None and cls.dataclass.get("slots"):
        return {f.target.id for f in node.body if isinstance(f, ast.AnnAssign) and isinstance(f.target, ast.Name)}
    for statement in node.body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name("__slots__")], value=ast.expr() as value)
                | ast.AnnAssign(target=ast.Name("__slots__"), value=ast.expr() as value)
            ):
                return _names(value, node.name)
    return None


def _names(value: ast.expr, owner: str) -> set[str] | None:
    """What a display of texts, or one text, names; None where that isn't known."""
    match value:
        case ast.Constant(str()):
            items: list[ast.expr | None] = [value]
        case ast.Tuple(elts) | ast.List(elts) | ast.Set(elts):
            items = [*elts]
        case ast.Dict(keys=keys):
            items = keys
        case _:
            return None
    if not all(isinstance(item, ast.Constant) and isinstance(item.value, str) for item in items):
        return None
    texts = (str(item.value) for item in items if isinstance(item, ast.Constant))
    return {private(t, owner.lstrip("_")) or t for t in texts}
