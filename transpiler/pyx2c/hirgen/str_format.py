"""`"{} {name:>5}".format(...)` with a literal template, split at compile time."""

from __future__ import annotations

import ast
import string

from pyx2c.hirgen import arguments, texts
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import STR


def str_format(b: Builder, node: ast.Call, template: str) -> Expr:
    """The parts of the result."""
    given = arguments.evaluate(b, node)
    fields: dict[str, Expr] = {str(i): v for i, v in enumerate(given.positional)}
    fields |= given.keywords
    fields = {name: b.save(v, "field", node) for name, v in fields.items()}
    try:
        pieces = list(string.Formatter().parse(template))
    except ValueError as error:
        raise b.error(node, "E0401", f"bad format string: {error}") from error
    parts: list[StrPart] = []
    number = 0
    for text, name, spec, conversion in pieces:
        parts.append(StrPart(text=text))
        if name is None:
            continue
        if not name:
            name, number = str(number), number + 1
        if name not in fields:
            known = name.isidentifier() or name.isdigit()
            problem = "no argument for the field" if known else "attributes and items are not supported in the field"
            raise b.error(node, "E0401" if known else "E0506", f"{problem} `{name}`", hint="write an f-string")
        if "{" in (spec or ""):
            raise b.error(node, "E0506", "fields inside a format are not supported yet", hint="write an f-string")
        parts.append(_field(b, node, fields[name], spec or "", conversion))
    return hir.BuildStr([p for p in parts if p.value is not None or p.text], STR, b.pos(node))


def _field(b: Builder, node: ast.Call, value: Expr, spec: str, conversion: str | None) -> StrPart:
    how = "repr" if conversion == "r" else "str"
    if conversion == "a":
        value, conversion = texts.escaped(b, node, value), None
    if not spec:
        return texts.text_part(b, node, value, how)
    if conversion:
        value = hir.BuildStr([texts.text_part(b, node, value, how)], STR)
    return StrPart(value=value, how="format", spec=hir.Const(spec, STR))
