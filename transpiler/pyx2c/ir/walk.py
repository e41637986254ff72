"""What an HIR node is made of: its parts that are code, in the order in which they are evaluated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any

from pyx2c.ir import hir

_NAMES: dict[type, tuple[str, ...]] = {}
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


class _Takers(dict[type, "str | Callable[[Any], tuple[Any, ...]] | None"]):
    """What takes the parts out of a node of a class, the last one first: an attribute's name where there is one part,
    "" where there is none; None for what is no node."""

    def __missing__(self, kind: type) -> str | Callable[[Any], tuple[Any, ...]] | None:
        names = _names(kind)[::-1]
        if names == _NO_NODE:
            self[kind] = None
        else:
            self[kind] = attrgetter(*names) if len(names) > 1 else "".join(names)
        return self[kind]


_TAKERS = _Takers()


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
        taken = _TAKERS[kind]
        if taken is None:
            continue
        yield node
        if taken.__class__ is not str:
            stack += taken(node)  # type: ignore[operator]
        elif taken:
            stack.append(getattr(node, taken))


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
