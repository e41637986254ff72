"""Values that may be a bool or an int, where only their number counts: bounds of slices and ranges."""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, INT, NONE, members


def bool_as_int(b: Builder, node: ast.AST, e: Expr) -> Expr:
    """The value with bools as the ints they are, if it is a number or None."""
    if BOOL not in members(e.type) or not set(members(e.type)) <= {NONE, BOOL, INT}:
        return e
    return b.by_member(e, lambda x: b.must("int", [x], node) if x.type is BOOL else x, node)
