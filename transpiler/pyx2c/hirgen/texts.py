"""f-strings, and the text of instances."""

from __future__ import annotations

import ast

from pyx2c.hirgen import calls
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import STR, InstanceT


def joined_str(b: Builder, node: ast.JoinedStr) -> Expr:
    """An f-string."""
    parts = _str_parts(b, node)
    if all(p.value is None for p in parts):
        return hir.Const("".join(p.text for p in parts), STR, b.pos(node))
    return hir.BuildStr(parts, STR, b.pos(node))


def _str_parts(b: Builder, node: ast.JoinedStr) -> list[StrPart]:
    parts: list[StrPart] = []
    for piece in node.values:
        if isinstance(piece, ast.Constant):
            parts.append(StrPart(text=str(piece.value)))
            continue
        assert isinstance(piece, ast.FormattedValue)
        stmts, value = b.aside(piece.value)
        if stmts:
            for p in parts:
                if p.value is not None:
                    p.value = b.save(p.value, "part", node)
            b.out.extend(stmts)
        parts.append(_part(b, piece, value))
    return parts


def escaped(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`ascii(value)`."""
    part = text_part(b, node, value, "repr")
    return b.must("ascii", [hir.BuildStr([part], STR, b.pos(node))], node)


def _part(b: Builder, piece: ast.FormattedValue, value: Expr) -> StrPart:
    if piece.conversion == ord("a"):
        value, how = escaped(b, piece, value), "str"
    elif piece.conversion == ord("r"):
        how = "repr"
        if piece.format_spec is not None:
            value, how = hir.BuildStr([text_part(b, piece, value, "repr")], STR), "str"
    elif piece.conversion == ord("s") and piece.format_spec is not None:
        value, how = hir.BuildStr([StrPart(value=value)], STR), "str"
    else:
        how = "str"
    if piece.format_spec is None:
        return text_part(b, piece, value, how)
    assert isinstance(piece.format_spec, ast.JoinedStr)
    spec = joined_str(b, piece.format_spec)
    if isinstance(value.type, InstanceT) and calls.find_instance_method(b, value.type, "__format__"):
        value = calls.call_method(b, piece, value, "__format__", [spec])
        return StrPart(value=value)
    return StrPart(value=value, how="format", spec=spec)


def text_part(b: Builder, node: ast.AST, value: Expr, how: str) -> StrPart:
    """The value as a piece of text: `how` is `str` or `repr`."""
    text = _by_own_method(b, node, value, how)
    return StrPart(value=value, how=how) if text is None else StrPart(value=text)


def textual(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """The value, or what its own `__str__` gives."""
    return _by_own_method(b, node, value, "str") or value


def _by_own_method(b: Builder, node: ast.AST, value: Expr, how: str) -> Expr | None:
    """The str that the class's own method makes of a value, where all its subclasses share that."""
    if not isinstance(value.type, InstanceT):
        return None
    order = ("__str__", "__repr__") if how == "str" and not value.type.cls.is_exception else (f"__{how}__",)
    found = {_text_method(c, order) for c in value.type.cls.descendants() if c.made.type and c.is_made}
    if len(found) != 1 or None in found:
        return None
    method = _text_method(value.type.cls, order)
    if method not in found or method is None:
        return None
    return calls.call_method(b, node, value, method[1], [])


def _text_method(cls: ClassInfo, order: tuple[str, ...]) -> tuple[ClassInfo, str] | None:
    for name in order:
        found = cls.find_method(name)
        if found is not None:
            return found[0], name
    return None
