"""Calls of methods of builtin types that are refused, with what CPython says of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pyx2c.hirgen import samples, union_arguments
from pyx2c.hirgen.abstract import python_class
from pyx2c.hirgen.py_names import naming
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BYTEARRAY, BYTES, NEVER, STR, InstanceT, Type, cases, show

if TYPE_CHECKING:
    from pyx2c.hirgen.arguments import Arguments
    from pyx2c.hirgen.builder import Builder


class NoMethod(TypeProblem):
    """No object here has the method: CPython finds that out before it evaluates the arguments."""

    def of(self, x: Expr, name: str, node: ast.Call) -> TypeProblem:
        """The problem, with CPython's text for the object."""
        self.at = node.func if isinstance(node.func, ast.Attribute) else None
        text = naming(f"'{{}}' object has no attribute '{name}'", x)
        return self.raising("AttributeError", text, exact=samples.no_attribute(name, x))

    def of_any(self, b: Builder, x: Expr, name: str, node: ast.Call) -> TypeProblem:
        """The same for a value of one type or of several, each with a text of its own; `x` is evaluated."""
        parts = cases(x.type)
        if len(parts) == 1:
            return self.of(x, name, node)
        each = [b.as_case(x, part) for part in parts]
        *first, last = [b.raised(self.of(y, name, node), node) for y in each]
        for part, refused in zip(reversed(parts[:-1]), reversed(first), strict=True):
            last = hir.IfExpr(b.is_case(x, part), refused, last, NEVER, b.pos(node))
        self.exact, self.instead = all(samples.no_attribute(name, y) for y in each), last
        return self


def methods_of(t: Type) -> list[str]:
    """What CPython's class of a type has."""
    return dir(python_class(t))


def cant_take(b: Builder, node: ast.Call, x: Expr, name: str, given: Arguments, known: bool = True) -> TypeProblem:
    """The problem that a value's type has no such method, or not for these arguments."""
    args = given.positional + list(given.keywords.values())
    took = ", ".join(f"`{show(a.type)}`" for a in args) or "nothing"
    message = f"`{show(x.type)}.{name}` can't take {took}" if known else f"`{show(x.type)}` has no method `{name}`"
    return b.error(node, "E0402", message[:110], about=[x, *args])


def refuse(b: Builder, node: ast.Call, x: Expr, name: str, given: Arguments) -> None:
    """Refuses what a method of texts and bytes can't take: those in `_behind` may take more, `b"a b".split(32)`."""
    if x.type not in (STR, BYTES, BYTEARRAY) or given.keywords or union_arguments.of_several_types(given) is not None:
        return
    if any(isinstance(a.type, InstanceT) for a in given.positional):
        return  # its class's methods may tell what it is
    text = samples.complaint(x, name, given.positional)
    if text:
        raise cant_take(b, node, x, name, given).raising("TypeError", text)


def as_cpython_says(problem: TypeProblem, x: Expr, name: str, given: Arguments) -> TypeProblem:
    """The problem, with CPython's text for these arguments where it refuses them, too."""
    text = None if given.keywords else samples.complaint(x, name, given.positional)
    return problem.raising("TypeError", text, exact=True) if text else problem
