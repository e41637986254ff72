"""What CPython refuses when it runs and the program expects it to refuse: raised at run time, not a compile error.

try:
    "1" + 1                the program shows what happens: TypeError
except TypeError: ...
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable

from pyx2c.hirgen.py_names import naming, py_name
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BYTEARRAY, BYTES, RANGE, STR, DequeT, ListT, TupleT, VarTupleT

_ALL = frozenset(("Exception", "BaseException"))


def caught_by(handlers: list[ast.ExceptHandler]) -> frozenset[str]:
    """The names of the exceptions that handlers catch."""
    found: set[str] = set()
    for h in handlers:
        nodes = h.type.elts if isinstance(h.type, ast.Tuple) else [h.type]
        found |= {ast.unparse(n) if n is not None else "BaseException" for n in nodes}
    return frozenset(found)


def named(nodes: Iterable[ast.AST]) -> frozenset[str]:
    """The exceptions that handlers anywhere among them name, or that are given to functions: `suppress(TypeError)`."""
    found: set[str] = set()
    for n in nodes:
        if isinstance(n, ast.ExceptHandler):
            found |= caught_by([n])
        elif isinstance(n, ast.Call):
            found |= {a.id for a in n.args if isinstance(a, ast.Name)}
    return frozenset(found) - _ALL


def expected(cls: str, around: list[frozenset[str]], anywhere: frozenset[str]) -> bool:
    """Whether a program expects such an exception: in a `try` around the place, or by its name anywhere."""
    classes = {c.__name__ for c in getattr(builtins, cls).__mro__}
    return bool(classes & anywhere) or any(classes & names for names in around)


def index_text(x: Expr, index: Expr) -> str | Expr:
    """CPython's text for an index of the wrong type, or for a value without items."""
    match x.type:
        case ListT() | TupleT() | VarTupleT():
            return naming(f"{py_name(x.type)} indices must be integers or slices, not {{}}", index)
        case DequeT():
            return naming("sequence index must be integer, not '{}'", index)
    if x.type is STR:
        return naming("string indices must be integers, not '{}'", index)
    if x.type in (BYTES, BYTEARRAY, RANGE):
        kind = "byte" if x.type is BYTES else py_name(x.type)
        return naming(f"{kind} indices must be integers or slices, not {{}}", index)
    return naming("'{}' object is not subscriptable", x)


def operator_text(sign: str, left: Expr, right: Expr, inplace: bool) -> str | Expr:
    """CPython's text for operands that an operator does not take."""
    a, b = py_name(left.type), py_name(right.type)
    if sign == "+" and a in ("str", "list", "tuple"):
        return naming(f'can only concatenate {a} (not "{{}}") to {a}', right)
    if sign == "+" and a in ("bytes", "bytearray"):
        return naming(f"can't concat {{}} to {a}", right)
    if sign == "*" and (a in _SEQUENCES or b in _SEQUENCES):
        return naming("can't multiply sequence by non-int of type '{}'", right if a in _SEQUENCES else left)
    sign = f"{sign}=" if inplace else "** or pow()" if sign == "**" else sign
    return naming(f"unsupported operand type(s) for {sign}: '{{}}' and '{{}}'", left, right)


_SEQUENCES = ("str", "list", "tuple", "bytes", "bytearray")


def membership_text(container: Expr, item: Expr) -> str | Expr:
    """CPython's text for `item in container`."""
    if container.type is STR:
        return naming("'in <string>' requires string as left operand, not {}", item)
    return naming("argument of type '{}' is not iterable", container)
