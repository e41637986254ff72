"""Calls of `Enum` and its kin become class statements.

Color = Enum("Color", "RED GREEN")        →   class Color(Enum): RED = 1; GREEN = 2
Color = Enum("Color", {"RED": "r"})       →   class Color(Enum): RED = "r"
"""

from __future__ import annotations

import ast
import keyword
from collections.abc import Sequence

from pyx2c.frontend.meant import Meanings, located
from pyx2c.frontend.nodes import every_node

_KINDS = ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag")
_SHOWN_ONLY = ("module", "qualname")
"""what says where the class was made, which its objects don't show"""


def as_classes(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites the module's enumerations that calls make, in place."""
    if not meanings.imports("enum"):
        return
    for node in every_node(tree):
        for _, body in ast.iter_fields(node):
            if isinstance(body, list):
                body[:] = [_as_class(statement, meanings) for statement in body]


def _as_class(statement: ast.AST, meanings: Meanings) -> ast.AST:
    match statement:
        case ast.Assign(
            [ast.Name(name)], ast.Call(kind, [ast.Constant(value=str(said)), members], keywords)
        ) if said == name and (meaning := meanings.of(kind)) is not None:
            module, what = meaning
            found = _members(members, what, keywords) if module == "enum" and what in _KINDS else None
            if found is not None and all(n.isidentifier() and not keyword.iskeyword(n) for n, _ in found):
                lines: list[ast.stmt] = [ast.Assign([ast.Name(n, ast.Store())], value) for n, value in found]
                made = ast.ClassDef(name, [kind], [], lines or [ast.Pass()], [])
                located(made, statement)
                return made
    return statement


def _members(members: ast.expr, kind: str, keywords: list[ast.keyword]) -> list[tuple[str, ast.expr]] | None:
    """(name, value) of each member; None where the text doesn't say them."""
    start = 1
    for k in keywords:
        match k:
            case ast.keyword("start", ast.Constant(value=int(first))) if kind not in ("Flag", "IntFlag", "StrEnum"):
                start = first
            case ast.keyword(arg) if arg not in _SHOWN_ONLY:
                return None
    match members:
        case ast.Constant(value=str(text)):
            names = text.replace(",", " ").split()
        case ast.Dict(keys, values):
            return _pairs(list(zip(keys, values, strict=True)))
        case ast.List(elts=elts) | ast.Tuple(elts=elts) if any(isinstance(e, ast.Tuple | ast.List) for e in elts):
            pairs = [(e.elts[0], e.elts[1]) for e in elts if isinstance(e, ast.Tuple | ast.List) and len(e.elts) == 2]
            return _pairs(pairs) if len(pairs) == len(elts) else None
        case ast.List(elts=elts) | ast.Tuple(elts=elts):
            names = [e.value for e in elts if isinstance(e, ast.Constant) and isinstance(e.value, str)]
            if len(names) < len(elts):
                return None
        case _:
            return None
    return [(n, ast.Constant(_value(kind, n, i, start))) for i, n in enumerate(names)]


def _pairs(pairs: Sequence[tuple[ast.expr | None, ast.expr]]) -> list[tuple[str, ast.expr]] | None:
    found = [(k.value, v) for k, v in pairs if isinstance(k, ast.Constant) and isinstance(k.value, str)]
    return found if len(found) == len(pairs) else None


def _value(kind: str, name: str, index: int, start: int) -> int | str:
    """What `auto()` gives a member."""
    if kind == "StrEnum":
        return name.lower()
    return 1 << index if "Flag" in kind else start + index
