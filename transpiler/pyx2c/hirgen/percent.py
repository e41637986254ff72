"""`%`-formatting with a literal template, split at compile time."""

from __future__ import annotations

import ast
import re

from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import FLOAT, INT, STR

_SPEC = re.compile(r"%(?P<flags>[-+ #0]*)(?P<width>\d*)(?:\.(?P<precision>\d*))?(?P<type>[diouxXeEfFgGcrsa%])")


def build(b: Builder, node: ast.AST, template: str, values: list[Expr]) -> Expr:
    """The parts of the result."""
    parts: list[StrPart] = []
    at = used = 0
    for found in _SPEC.finditer(template):
        parts.append(StrPart(text=template[at : found.start()]))
        at = found.end()
        if found["type"] == "%":
            parts.append(StrPart(text="%"))
            continue
        if used >= len(values):
            raise b.error(node, "E0401", "not enough arguments for the format string")
        parts.append(_part(found, _converted(b, node, found["type"], values[used])))
        used += 1
    if "%" in _SPEC.sub("", template):
        raise b.error(node, "E0506", "this `%` format is not supported yet", hint="write an f-string")
    if used < len(values):
        raise b.error(node, "E0401", "not all arguments converted during string formatting")
    parts.append(StrPart(text=template[at:]))
    return hir.BuildStr([p for p in parts if p.value is not None or p.text], STR, b.pos(node))


def _converted(b: Builder, node: ast.AST, kind: str, value: Expr) -> Expr:
    """The value as the conversion reads it: `%c` takes a code point for its character, `%d` cuts a float off."""
    value = value if kind in "rsa" else b.plain(value)
    if kind == "c" and value.type is INT:
        return b.must("chr", [value], node)
    if kind in "diu" and value.type is FLOAT:
        return b.must("int", [value], node)
    return value


def _part(found: re.Match[str], value: Expr) -> StrPart:
    flags, width, precision, kind = found["flags"], found["width"], found["precision"], found["type"]
    if kind in "srac":
        how = "str" if kind in "sc" else "repr"
        if not width and precision is None:
            return StrPart(value=value, how=how)
        text = hir.BuildStr([StrPart(value=value, how=how)], STR)
        align = "<" if "-" in flags else ">"
        spec = f"{align}{width}" + (f".{precision or 0}" if precision is not None else "")
        return StrPart(value=text, how="format", spec=hir.Const(spec, STR))
    sign = "+" if "+" in flags else " " if " " in flags else ""
    align = "<" if "-" in flags else ""
    zero = "0" if "0" in flags and not align else ""
    kind = "d" if kind in "iu" else kind
    dot = f".{precision or 0}" if precision is not None else ""
    spec = f"{align}{sign}{'#' if '#' in flags else ''}{zero}{width}{dot}{kind}"
    return StrPart(value=value, how="format", spec=hir.Const(spec, STR))
