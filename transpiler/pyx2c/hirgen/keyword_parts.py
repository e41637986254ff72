"""`**options` in calls of builtins that look at their arguments as they are written: `sorted(xs, **options)`.

Where it is known what the mapping holds, as of a function's own `**options`, the call is the one with each of them
written out: `sorted(xs, key=…, reverse=…)`.
"""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import TupleT


class KeywordPart(ast.Subscript):
    """What a mapping that is known by its names holds by one of them, `options["key"]`."""


def part(b: Builder, node: KeywordPart) -> Expr:
    """Its value: the mapping is a variable, so that it may be read once for each name."""
    value = b.expr(node.value)
    assert isinstance(value.type, TupleT) and value.type.names is not None and isinstance(node.slice, ast.Constant)
    at = value.type.names.index(str(node.slice.value))
    return hir.TupleGet(value, at, value.type.items[at])


def _part_of(mapping: ast.expr, name: str) -> KeywordPart:
    return KeywordPart(mapping, ast.copy_location(ast.Constant(name), mapping), ast.Load())


def _called(node: ast.Call) -> str:
    """The function's name in errors."""
    return f"list.{node.func.attr}" if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)


def written_out(b: Builder, node: ast.Call) -> ast.Call:
    """The call with the items of each mapping that is known by its names in place of it; TypeError for one that is
    given twice."""
    if all(k.arg is not None or not isinstance(k.value, ast.Name) for k in node.keywords):
        return node
    keywords: list[ast.keyword] = []
    for i, k in enumerate(node.keywords):
        known = b.supposed(lambda mapping=k.value: b.expr(mapping)) if k.arg is None else None  # type: ignore[misc]
        if known is None or not isinstance(known.type, TupleT) or known.type.names is None:
            keywords.append(k)
            continue
        for name in known.type.names:
            if name in (other.arg for other in [*keywords, *node.keywords[i + 1 :]]):
                problem = b.error(node, "E0403", f"two values for `{name}`")
                text = f"{_called(node)}() got multiple values for keyword argument '{name}'"
                raise problem.raising("TypeError", text)
            tag = f"{i} {name}"
            value = b.derived(node, tag, lambda mapping=k.value, name=name: _part_of(mapping, name))  # type: ignore[misc]
            keywords.append(ast.keyword(name, value))
    return b.derived(node, " ".join(k.arg or "**" for k in keywords), lambda: ast.Call(node.func, node.args, keywords))
