"""Whether each base that a class names is one that the compiler knows: none is passed over."""

from __future__ import annotations

import ast

from pyx2c.hirgen import classes
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.dataclass_methods import last_name
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir.types import ClassT

_OF_TYPING = frozenset(("typing", "typing_extensions", "abc", "collections.abc", "enum", "types"))
"""modules whose classes say something about a class and bring it nothing, or are seen to elsewhere"""


def check(b: Builder, node: ast.ClassDef, info: ClassInfo) -> None:
    """Reports the first base that means nothing here."""
    for base in node.bases:
        _check_one(b, base.value if isinstance(base, ast.Subscript) else base, info)


def _check_one(b: Builder, base: ast.expr, info: ClassInfo) -> None:
    if classes.is_known_base(b.engine, b.module, base, info.encl):
        return
    name = last_name(base)
    source = b.module.imports.get(base.id if isinstance(base, ast.Name) else ast.unparse(base).rpartition(".")[0])
    if source is not None and source[0] in _OF_TYPING or isinstance(base, ast.Name) and name == "object":
        return
    if name in ("int", "str") and info.enum:
        return
    if isinstance(base, ast.Name) and b.lookup(name) is None and name in classes.BUILTIN_TYPES:
        hint = "keep the value in a field"
        raise b.error(base, "E0506", f"a class derived from `{name}` is not supported yet", hint=hint)
    value = b.expr(base)
    if not isinstance(value.type, ClassT):
        raise b.error(base, "E0506", "a base class has to be known when the program is compiled")
    raise b.error(base, "E0506", f"`{ast.unparse(base)}` as a base class is not supported yet")
