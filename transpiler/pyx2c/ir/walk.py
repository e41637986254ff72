"""What an HIR node is made of: its parts that are code, in the order in which they are evaluated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from pyx2c.ir import hir

_NAMES: dict[type, tuple[str, ...]] = {}
_NOT_CODE = frozenset(
    "type pos var binding op func targets field ref cls tests classes how text index name stderr suppress".split()
)


def part_names(kind: type) -> tuple[str, ...]:
    """The fields of a node class that hold code."""
    if kind not in _NAMES:
        names = [f.name for f in fields(kind) if f.name not in _NOT_CODE] if is_dataclass(kind) else []
        if kind is hir.Call:
            names = ["env", "args"]
        _NAMES[kind] = tuple(names)
    return _NAMES[kind]


def parts(node: Any) -> list[Any]:
    """The code directly in a node: expressions, lists of statements, pieces of text. Empty for anything else."""
    return [getattr(node, name) for name in part_names(type(node))]


def walk(code: Any) -> Iterator[Any]:
    """Every node in a piece of code, itself included, outer ones first."""
    stack = [code]
    while stack:
        node = stack.pop()
        if isinstance(node, list | tuple):
            stack.extend(reversed(node))
        elif is_dataclass(node):
            yield node
            stack.extend(reversed(parts(node)))


def may_change(code: Any) -> bool:
    """Whether running a piece of code may change objects, itself or through code of the program that it calls."""
    return any(
        isinstance(n, hir.Call | hir.Yield | hir.SetField)
        or (isinstance(n, hir.Prim) and bool(n.op.flags & {"writes", "runs"}))
        for n in walk(code)
    )
