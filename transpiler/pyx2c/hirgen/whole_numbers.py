"""Values of which only the number counts: bounds of slices and ranges, what `hex` shows."""

from __future__ import annotations

import ast

from pyx2c.hirgen import calls
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, INT, NONE, InstanceT, members, show


def bool_as_int(b: Builder, node: ast.AST, e: Expr) -> Expr:
    """The value with bools as the ints they are, if it is a number or None."""
    if BOOL not in members(e.type) or not set(members(e.type)) <= {NONE, BOOL, INT}:
        return e
    return b.by_member(e, lambda x: b.must("int", [x], node) if x.type is BOOL else x, node)


def whole(b: Builder, node: ast.AST, e: Expr) -> Expr:
    """The number where CPython takes nothing but integers: also of an IntEnum's member, of what has `__index__`."""

    def number(x: Expr) -> Expr:
        x = b.plain_value(x)
        if isinstance(x.type, InstanceT) and calls.find_instance_method(b, x.type, "__index__"):
            x = calls.call_method(b, node, x, "__index__", [])
        if x.type is BOOL:
            return b.must("int", [x], node)
        if x.type is not INT:
            problem = b.error(node, "E0401", f"a `{show(x.type)}` is not an integer", about=[x])
            raise problem.raising("TypeError", naming("'{}' object cannot be interpreted as an integer", x))
        return x

    return b.by_member(e, number, node)
