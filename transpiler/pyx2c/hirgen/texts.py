"""f-strings, and the text of instances."""

from __future__ import annotations

import ast
import functools
from dataclasses import replace

from pyx2c.hirgen import calls, samples
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.meanings import is_one_of
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.py_names import made_below, naming
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import (
    BINFILE,
    BOOL,
    BYTEARRAY,
    COMPLEX,
    FLOAT,
    INT,
    STR,
    TEXTFILE,
    InstanceT,
    Scalar,
    TupleT,
    Type,
    members,
    show,
)
from pyx2c.ir.walk import may_change


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
        stmts, part = b.collect(functools.partial(_evaluated, b, piece))
        if stmts or may_change([part.value, part.spec]):
            _settle(b, node, parts, may_change([stmts, part.value, part.spec]))
        b.out.extend(stmts)
        parts.append(part)
    return parts


def _evaluated(b: Builder, piece: ast.FormattedValue) -> StrPart:
    return _part(b, piece, b.expr(piece.value))


def _settle(b: Builder, node: ast.AST, parts: list[StrPart], changes: bool) -> None:
    """Evaluates what stands before a piece; where that piece may change objects they are text by then."""
    for p in parts:
        if p.value is not None and changes and not _is_immutable(p.value.type):
            p.value, p.how, p.spec = hir.BuildStr([replace(p)], STR, b.pos(node)), "str", None
        p.value = b.save(p.value, "part", node) if p.value is not None else None
        p.spec = b.save(p.spec, "spec", node) if p.spec is not None else None


def _is_immutable(t: Type) -> bool:
    if isinstance(t, TupleT):
        return all(map(_is_immutable, t.items))
    return all(isinstance(m, Scalar) and m not in (BYTEARRAY, TEXTFILE, BINFILE) for m in members(t))


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
        return shown(b, piece, value) if piece.conversion < 0 else text_part(b, piece, value, how)
    stmts, spec = b.aside(piece.format_spec)
    if stmts:
        value = b.save(value, "shown", piece)
        b.out.extend(stmts)
    return formatted(b, piece, value, spec)


_WITH_SPEC = (INT, BOOL, FLOAT, STR)
"""types that have a format language"""


def shown(b: Builder, node: ast.AST, value: Expr) -> StrPart:
    """`format(value, "")`: the class's own `__format__` where it has one, else `str(value)`."""
    if _has_format(b, value):
        return formatted(b, node, value, hir.Const("", STR))
    return text_part(b, node, value, "str")


def formatted(b: Builder, node: ast.AST, value: Expr, spec: Expr) -> StrPart:
    """`format(value, spec)`"""
    if all(m in _WITH_SPEC for m in members(value.type)):
        return StrPart(value=value, how="format", spec=spec)
    if isinstance(spec, hir.Const) and not spec.value and not _has_format(b, value):
        return text_part(b, node, value, "str")
    value, spec = b.save(value, "value", node), b.save(spec, "spec", node)
    return StrPart(value=b.by_member(value, lambda x: _formatted(b, node, x, spec), node))


def _has_format(b: Builder, value: Expr) -> bool:
    return any(isinstance(m, InstanceT) and _formatting_heirs(m.cls) for m in members(value.type))


def _formatting_heirs(cls: ClassInfo) -> list[ClassInfo]:
    """The classes with `__format__` that an object seen as one of `cls` can be of."""
    return [c for c in made_below(cls) if c.find_method("__format__")]


def _formatted(b: Builder, node: ast.AST, x: Expr, spec: Expr) -> Expr:
    if x.type is COMPLEX:
        return b.behind(node, "complex.formatted", [x, spec])
    if calls.find_instance_method(b, x.type, "__format__"):
        return calls.call_method(b, node, x, "__format__", [spec])
    heirs = _formatting_heirs(x.type.cls) if isinstance(x.type, InstanceT) else []
    if x.type in _WITH_SPEC:
        return hir.BuildStr([StrPart(value=x, how="format", spec=spec)], STR, b.pos(node))
    tests = [is_one_of(b, x, [c]) for c in heirs]
    own = [(str(c), functools.partial(_by_own_format, b, node, x, c, spec)) for c in heirs]
    return b.alternatives(tests, [*own, ("object", lambda: without_spec(b, node, x, spec))], node)


def _by_own_format(b: Builder, node: ast.AST, x: Expr, cls: ClassInfo, spec: Expr) -> Expr:
    return calls.call_method(b, node, b.coerce(x, InstanceT(cls)), "__format__", [spec])


def without_spec(b: Builder, node: ast.AST, x: Expr, spec: Expr) -> Expr:
    """`format(x, spec)` of an object whose class has no format language: only an empty one will do."""
    text = naming("unsupported format string passed to {}.__format__", x)
    if not isinstance(spec, hir.Const):
        said = hir.Const(text, STR) if isinstance(text, str) else text
        b.emit(hir.ExprStmt(b.behind(node, "formatting.need_no_spec", [spec, said])))
    elif spec.value:
        problem = b.error(node, "E0401", f"`{show(x.type)}` takes no format `{spec.value}`", about=[x])
        wanted = spec.value
        raise problem.raising("TypeError", text, exact=samples.refuses(lambda v: format(v, wanted), x, text=text))
    return hir.BuildStr([text_part(b, node, x, "str")], STR, b.pos(node))


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
