"""bytes, bytearray and memoryview as operands of one operation."""

from __future__ import annotations

import ast

from pyx2c.hirgen import calls
from pyx2c.hirgen.builder import Builder
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BYTEARRAY, BYTES, InstanceT


def is_memory(b: Builder, x: Expr) -> bool:
    """Whether it is a memoryview."""
    t = x.type
    return isinstance(t, InstanceT) and t.cls.name == "memoryview" and t.cls is b.class_named("memoryview")


def has_bytes(b: Builder, x: Expr) -> bool:
    """Whether it is a memoryview or an `array.array`, whose bytes are not what iterating over them gives."""
    t = x.type
    is_array = isinstance(t, InstanceT) and (t.cls.module, t.cls.name) == ("array", "array")
    return is_memory(b, x) or (is_array and b.engine.modules["array"].library)


def copied(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """The bytes of such an object."""
    return calls.call_method(b, node, x, "tobytes", [])


def appended(b: Builder, node: ast.AST, left: Expr, right: Expr) -> Expr:
    """What is put behind bytes or a bytearray: of a memoryview or an array its bytes."""
    return copied(b, node, right) if left.type in (BYTES, BYTEARRAY) and has_bytes(b, right) else right


def same_kind(b: Builder, node: ast.AST, left: Expr, right: Expr) -> tuple[Expr, Expr]:
    """Operands of which one is bytes and the other a bytearray: both as the left one's type."""
    if left.type is BYTES and right.type is BYTEARRAY:
        return left, b.must("bytes", [right], node)
    if left.type is BYTEARRAY and right.type is BYTES:
        return left, b.must("bytearray", [right], node)
    return left, right
