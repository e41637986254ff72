"""Patterns of module re that are known: the number of their groups says what `findall` and `split` give, and what `sub`
puts in is no template where it has no backslash.

    re.findall(r"\\w+", text)             list[str]
    re.findall(r"(\\w+)=(\\d+)", text)     list[tuple[str, ...]]
    WORD = re.compile(r"\\w+")            `WORD.findall(text)` likewise, where WORD is bound once

Other patterns leave `findall` a union, and `split` a list[str | None].
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.frontend import re_calls
from pyx2c.hirgen import arguments, calls, pattern_code
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.bound_once import bound_once, means_the_same, text
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import FuncT


def _groups(b: Builder, call: ast.Call, name: str) -> int | None:
    """How many groups the pattern has that a call begins with; None for one that is wrong or not known."""
    found = pattern_code.known(b, call, name)
    made = pattern_code.parsed(*found) if found is not None else None
    return made.groups if made is not None else None


def _plain(b: Builder, name: str, args: list[ast.expr], at: int) -> str | None:
    """The method that does `sub` or `subn` where what is put in is a text without backslashes."""
    put = text(b, args[at]) if name in ("sub", "subn") and len(args) > at else None
    return f"_{name}_text" if put is not None and "\\" not in put else None


def _compiled(b: Builder, node: ast.expr) -> int | None:
    """The groups of `re.compile(literal)`, written here or bound once."""
    bound = node if isinstance(node, ast.Call) else bound_once(b, node)
    if not (isinstance(bound, ast.Call) and bound.args):
        return None
    if bound is not node and not means_the_same(b, node, bound.args[0]):
        return None
    named = bound.func.attr if isinstance(bound.func, ast.Attribute) else getattr(bound.func, "id", "")
    return _groups(b, bound, "compile") if named == "compile" else None


def method_call(b: Builder, node: ast.Call, func: ast.Attribute) -> Expr | None:
    """`findall` or `split` of a pattern that is known; None for all other calls."""
    if func.attr not in ("findall", "split", "sub", "subn") or pattern_code.in_library(b):
        return None
    groups = _compiled(b, func.value)
    exact = re_calls.exact(func.attr, groups) or (_plain(b, func.attr, node.args, 0) if groups is not None else None)
    if exact is None:
        return None
    receiver = b.save(b.expr(func.value), "pattern", node)
    return calls.call_with(b, node, receiver, exact, arguments.evaluate_any(b, node))


def _function(name: str) -> Callable[[Builder, ast.Call, Expr, Arguments], Expr | None]:
    def call(b: Builder, node: ast.Call, _callee: Expr, given: Arguments) -> Expr | None:
        if pattern_code.in_library(b):
            return None
        exact = re_calls.exact(name, _groups(b, node, name)) or _plain(b, name, node.args, 1)
        made = pattern_code.call(b, node, name, given, exact or name)
        if made is not None or not node.args or isinstance(node.args[0], ast.Starred):
            return made
        exact = re_calls.exact(name, _compiled(b, node.args[0]))
        if exact is None:
            return None
        found = b.engine.static_binding(b.engine.modules["re"], exact)
        assert isinstance(found, FuncT), exact
        (ref,) = found.refs
        return calls.call_closure(b, node, hir.MakeClosure(ref, [], found, b.pos(node)), given)

    return call


FUNCTIONS = {name: _function(name) for name in pattern_code.FUNCTIONS}
