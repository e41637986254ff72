"""What an HIR node is made of: its parts that are code, in the order in which they are evaluated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any

from pyx2c.ir import hir

_NAMES: dict[type, tuple[str, ...]] = {}
_PARTS: dict[type, Callable[[Any], Sequence[Any]] | None] = {}
"""what takes the parts out of a node, the last one first; None for what is no node"""
_NO_NODE = ("no node",)
"""in place of the parts of what is no node, a text for instance"""
_NOT_CODE = frozenset(
    "type pos var binding op func targets field ref cls tests classes how text index name stderr suppress".split()
)


def part_names(kind: type) -> tuple[str, ...]:
    """The fields of a node class that hold code."""
    names = _names(kind)
    return () if names is _NO_NODE else names


def _names(kind: type) -> tuple[str, ...]:
    found = _NAMES.get(kind)
    if found is None:
        found = _NO_NODE
        if kind is hir.Call:
            found = ("env", "args")
        elif is_dataclass(kind):
            found = tuple(f.name for f in fields(kind) if f.name not in _NOT_CODE)
        _NAMES[kind] = found
    return found


def _parts_of(kind: type) -> Callable[[Any], Sequence[Any]] | None:
    names = _names(kind)[::-1]
    if names == _NO_NODE:
        _PARTS[kind] = None
    elif len(names) > 1:
        _PARTS[kind] = attrgetter(*names)
    else:
        _PARTS[kind] = lambda node: [getattr(node, name) for name in names]
    return _PARTS[kind]


def parts(node: Any) -> list[Any]:
    """The code directly in a node: expressions, lists of statements, pieces of text. Empty for anything else."""
    return [getattr(node, name) for name in part_names(type(node))]


def walk(code: Any) -> Iterator[Any]:
    """Every node in a piece of code, itself included, outer ones first."""
    stack = [code]
    while stack:
        node = stack.pop()
        kind = type(node)
        if kind is list or kind is tuple:
            stack += node[::-1]
            continue
        taken = _PARTS[kind] if kind in _PARTS else _parts_of(kind)
        if taken is not None:
            yield node
            stack += taken(node)


def blocks(body: list[Any]) -> Iterator[list[Any]]:
    """A block, and the lists of statements in it at any depth."""
    yield body
    for node in walk(body):
        yield from (part for part in parts(node) if isinstance(part, list) and part and isinstance(part[0], hir.Stmt))


def substitute(node: Any, other: Callable[[Any], hir.Expr | None]) -> int:
    """Puts other expressions in place of those directly in a node for which there are some; how many."""
    count = 0

    def put(part: Any) -> Any:
        nonlocal count
        if isinstance(part, list):
            return [put(p) for p in part]
        found = other(part)
        count += found is not None
        return part if found is None else found

    for name in part_names(type(node)):
        part = getattr(node, name)
        if not (isinstance(part, list) and part and isinstance(part[0], hir.Stmt)):
            setattr(node, name, put(part))
    return count


def may_change(code: Any) -> bool:
    """Whether running a piece of code may change objects, itself or through code of the program that it calls."""
    return any(
        isinstance(n, hir.Call | hir.Yield | hir.SetField | hir.DeleteField)
        or (isinstance(n, hir.Prim) and bool(n.op.flags & {"writes", "runs"}))
        for n in walk(code)
    )
