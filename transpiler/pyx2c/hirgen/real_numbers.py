"""Numbers of objects whose class says what number they are: `__float__`, `__complex__`, `__index__`.

float(x), math.sqrt(x), complex(x)
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import calls
from pyx2c.hirgen.builder import Builder
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import InstanceT, Type, members

_WHOLE = frozenset("comb factorial gcd isqrt lcm perm".split())
"""functions of math that take nothing but integers"""
_BY_OWN_METHODS = ("floor", "ceil", "trunc")


def by_methods(b: Builder, node: ast.AST, x: Expr, *names: str) -> Expr | None:
    """What the first method that an object has of these gives; None for other values."""
    if not isinstance(x.type, InstanceT):
        return None
    found = next((name for name in names if calls.find_instance_method(b, x.type, name)), None)
    return None if found is None else calls.call_method(b, node, x, found, [])


def of_math(b: Builder, node: ast.AST, name: str, args: list[Expr]) -> list[Expr]:
    """The arguments of `math.name(...)`, numbers in the place of objects that say what number they are."""
    methods = ("__index__",) if name in _WHOLE else ("__float__", "__index__")

    def says(t: Type) -> bool:
        return isinstance(t, InstanceT) and any(calls.find_instance_method(b, t, m) for m in methods)

    if name in _BY_OWN_METHODS or not any(says(m) for a in args for m in members(a.type)):
        return args
    saved = [b.save(a, "arg", node) for a in args]

    def number(x: Expr) -> Expr:
        return by_methods(b, node, x, *methods) or x

    return [b.save(b.by_member(a, number, node), "number", node) for a in saved]
