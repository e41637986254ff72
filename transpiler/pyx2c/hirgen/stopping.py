"""Code that StopIteration may come out of.

    map(f, its)              a StopIteration from `f` is the end of the map
    sum(next(it) for …)      in a generator it becomes a RuntimeError

A loop that such a map or generator expression is part of has to be built for that: it is found on the first walk, which
remembers the syntax node, and built on the next.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from pyx2c.frontend.coroutines import is_async
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.comprehension_scopes import captures
from pyx2c.ir import hir
from pyx2c.ir.types import NEVER, NONE, Cell

R = TypeVar("R")
_CATCHING = {"StopIteration", "Exception", "BaseException"}


def note(b: Builder) -> None:
    """StopIteration may be raised here."""
    if not b.stops_caught:
        b.stops_met += 1
        b.inst.stops.add(NONE)


def may_stop(cell: Cell) -> bool:
    """Whether StopIteration may come out of the function that has this cell."""
    return cell.type is not NEVER


@contextmanager
def caught(b: Builder, really: bool = True) -> Iterator[None]:
    """What raises StopIteration here is caught."""
    b.stops_caught += really
    try:
        yield
    finally:
        b.stops_caught -= really


def watched(b: Builder, node: ast.AST, action: Callable[[], R]) -> R:
    """Remembers `node` if StopIteration may come out of what `action` builds."""
    before = b.stops_met
    try:
        return action()
    finally:
        if b.stops_met > before and not stops(b, node):
            b.inst.memo[node, "stops"] = True
            b.engine.look_again([b.inst])


def stops(b: Builder, node: ast.AST) -> bool:
    """Whether that has been found."""
    return (node, "stops") in b.inst.memo


def end_quietly(b: Builder) -> None:
    """CPython's iterators of itertools are no generators: a StopIteration from a function that one calls is its end."""
    inst = b.inst
    if inst.ref.module.name != "itertools" or not inst.ref.is_generator or not may_stop(inst.stops):
        return
    inst.body = [hir.Try(inst.body, [hir.Handler([b.class_named("StopIteration")], None, [])], [])]
    b.env = b.env if b.env is not None else {}


def catches(handlers: list[ast.ExceptHandler]) -> bool:
    """Whether none comes out of a `try` with these handlers."""
    again = any(isinstance(n, ast.Raise) and not isinstance(n.exc, ast.Call) for h in handlers for n in every_node(h))
    return not again and any(map(_is_wide, handlers))


def _is_wide(handler: ast.ExceptHandler) -> bool:
    nodes = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(n is None or isinstance(n, ast.Name) and n.id in _CATCHING for n in nodes)


def is_simple(b: Builder, node: ast.GeneratorExp) -> bool:
    """Whether a loop over the generator expression needs no iterator object. An async one is closed by the event loop,
    which then closes what it goes through: each takes its turns."""
    if is_async(node.generators[0].iter) and b.engine.async_closing.type is not NEVER:
        return False
    return len(node.generators) == 1 and not captures(node) and not stops(b, node)
