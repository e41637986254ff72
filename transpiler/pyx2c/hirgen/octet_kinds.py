"""bytes and bytearray as operands of one operation."""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BYTEARRAY, BYTES


def same_kind(b: Builder, node: ast.AST, left: Expr, right: Expr) -> tuple[Expr, Expr]:
    """Operands of which one is bytes and the other a bytearray: both as the left one's type."""
    if left.type is BYTES and right.type is BYTEARRAY:
        return left, b.must("bytes", [right], node)
    if left.type is BYTEARRAY and right.type is BYTES:
        return left, b.must("bytearray", [right], node)
    return left, right
