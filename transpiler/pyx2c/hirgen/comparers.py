"""`==` and `<` of values of several classes, as generic code needs them: sorting, `in`, the keys of a dict.

    trees = [Leaf(2), Fork(Leaf(1), Leaf(4))]; trees.sort()      →      lambda a, b: True if a < b else False

with both parameters of the list's element type. Generic code calls a class's method itself where all objects compared
have the same one, and takes their class; elsewhere it calls such a function, which does as the operator does.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.program import ClassInfo, FuncInst, FuncRef
from pyx2c.ir import hir, walk
from pyx2c.ir.types import (
    Cell,
    DequeT,
    DictT,
    InstanceT,
    ListT,
    SetT,
    TupleT,
    Type,
    UnionT,
    VarTupleT,
    members,
    same,
)

if TYPE_CHECKING:
    from pyx2c.hirgen.engine import Engine

METHODS = {"eq": ("__eq__",), "lt": ("__lt__", "__gt__")}
"""for each operation of generic code: the methods that an object may have for it"""
_TEXTS = {
    "eq": "True if a == b else False",
    "lt": "True if a < b else False",
}


def compared_types(functions: Iterable[FuncInst]) -> list[tuple[str, Type]]:
    """What generic code compares in these functions, and how: each type that needs a function for it, once."""
    found: list[tuple[str, Type]] = []
    seen: dict[tuple[str, int], Type] = {}
    for inst in functions:
        for node in walk.walk(inst.body):
            if isinstance(node, hir.Prim):
                for op, parameter in node.op.needs:
                    if op in METHODS and parameter in node.binding:
                        _collect(op, node.binding[parameter].type, found, seen)
    return found


def _collect(op: str, t: Type, found: list[tuple[str, Type]], seen: dict[tuple[str, int], Type]) -> None:
    """`seen`: the types that were looked at, by identity, and kept alive; so types that contain themselves end."""
    if (op, id(t)) in seen:
        return
    seen[op, id(t)] = t
    if _needs_function(op, t) and not any(o == op and same(t, u) for o, u in found):
        found.append((op, t))
    for m in members(t):
        match m:
            case TupleT(items=items):
                for item in items:
                    _collect_ordered(op, item, found, seen)
            case ListT() | VarTupleT() | DequeT() | SetT() | DictT():
                for cell in _cells(m):
                    _collect_ordered(op, cell.type, found, seen)


def _collect_ordered(op: str, t: Type, found: list[tuple[str, Type]], seen: dict[tuple[str, int], Type]) -> None:
    """The items of what is compared: order is that of the first items that are not equal."""
    for needed in dict.fromkeys(("eq", op)):
        _collect(needed, t, found, seen)


def _cells(t: ListT | VarTupleT | DequeT | SetT | DictT) -> Iterator[Cell]:
    if isinstance(t, DictT):
        yield from (t.key, t.value)
    else:
        yield t.item


def _needs_function(op: str, t: Type) -> bool:
    if isinstance(t, InstanceT):
        return len(_owners(op, t.cls)) > 1
    if not isinstance(t, UnionT):
        return False
    return bool(_classes(op, t))


def _owners(op: str, cls: ClassInfo) -> set[ClassInfo | None]:
    """The classes of the program that the methods of objects seen as `cls` are from; None: from no class of it."""
    made = [c for c in cls.descendants() if c.made.type and c.is_made]
    found: set[ClassInfo | None] = set()
    for c in made:
        methods = [m for name in METHODS[op] if (m := c.find_method(name)) is not None and not m[0].builtin]
        found |= {m[0] for m in methods} or {None}
    return found


def instantiate(engine: Engine, op: str, t: Type) -> FuncInst:
    """The function that compares two values of a type."""
    cls = _a_class_with(op, t)
    ref = _function(engine, cls, op)
    b = engine.builder(cls)
    return engine.instance(b, ref.node, ref, [t, t])


def _a_class_with(op: str, t: Type) -> ClassInfo:
    """The class at one of whose methods tracebacks and errors point."""
    return min(_classes(op, t), key=lambda c: (c.module, c.qualname))


def _classes(op: str, t: Type) -> set[ClassInfo]:
    """The classes of the program that say how values of a type are compared, or whose objects stand for values."""
    objects = [m.cls for m in members(t) if isinstance(m, InstanceT)]
    return {o for c in objects for o in _owners(op, c) if o is not None} | {c for c in objects if c.plain and c.node}


def _function(engine: Engine, cls: ClassInfo, op: str) -> FuncRef:
    text = _TEXTS[op]
    key = ("compares", cls, text)
    if key not in engine.node_refs:
        at = next((m[1] for name in METHODS[op] if (m := cls.find_method(name)) is not None), cls.node)
        tree = ast.parse(f"lambda a, b: {text}", mode="eval").body
        assert isinstance(tree, ast.Lambda) and cls.info is not None and at is not None
        for part in every_node(tree):
            ast.copy_location(part, at)
        cls.info.unseen.add(tree)
        engine.node_refs[key] = FuncRef(tree, cls.info, op, f"{cls.qualname}.{op}")
    return engine.node_refs[key]
