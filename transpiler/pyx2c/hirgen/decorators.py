"""Decorators of functions: calls at compile time of functions that take and give functions.

Each function that a decorator is applied to has a type of its own, so the decorator is instantiated for it and calls
of the result are direct calls.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.known import MEANINGLESS
from pyx2c.hirgen import bindings, calls, function_makers, managers
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.dataclass_methods import last_name
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import FuncT


def meaningful(b: Builder, node: ast.FunctionDef) -> list[ast.expr]:
    """The decorators that are calls."""
    return [d for d in node.decorator_list if not _calls_nothing(b, d)]


def _calls_nothing(b: Builder, d: ast.expr) -> bool:
    """Whether a decorator is known to the compiler by its name."""
    if last_name(d) in MEANINGLESS or _is_wraps(b, d):
        return True
    return managers.contextlib_name(b, d) in ("contextmanager", "asynccontextmanager")


def _is_wraps(b: Builder, node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and bindings.imported_as(b.module, node.func) == ("functools", "wraps")


def of_method(b: Builder, node: ast.FunctionDef) -> list[ast.expr]:
    """The same of a method: what says how it is called is left out."""
    return [d for d in meaningful(b, node) if last_name(d) not in ("staticmethod", "classmethod")]


def note_wraps(b: Builder, node: ast.FunctionDef, ref: FuncRef) -> None:
    """`@wraps(f)`: the function goes by the name of `f`."""
    for d in node.decorator_list:
        if isinstance(d, ast.Call) and _is_wraps(b, d) and d.args:
            ref.wraps = b.expr(d.args[0]).type
            ref.wraps_name = d.args[0].id if isinstance(d.args[0], ast.Name) else ""


def evaluate(b: Builder, node: ast.FunctionDef, decorators: list[ast.expr]) -> list[Expr]:
    """The values of decorators, in the order in which they stand."""
    return [b.save(_of_manager(b, d) or b.expr(d), "decorator", node) for d in decorators]


def _of_manager(b: Builder, d: ast.expr) -> Expr | None:
    """`@opened("x")`, where that is a function under `@contextmanager`: each call of what is decorated is in a `with`
    of a new manager, made with the arguments that are evaluated here."""
    if not isinstance(d, ast.Call) or not isinstance(d.func, ast.Name | ast.Attribute):
        return None
    if isinstance(d.func, ast.Attribute) and not isinstance(d.func.value, ast.Name):
        return None
    t = b.expr(d.func).type
    if not isinstance(t, FuncT) or not all(_makes_manager(ref) for ref in t.refs):
        return None
    bound = b.derived(d, "manager", lambda: ast.Call(ast.Name("partial", ast.Load()), [d.func, *d.args], d.keywords))
    return b.behind(d, "contextlib.decorating", [function_makers.partial(b, bound)])


def _makes_manager(ref: FuncRef) -> bool:
    return ref.flavour == "manager" and "contextmanager" in map(last_name, getattr(ref.node, "decorator_list", ()))


def apply(b: Builder, node: ast.FunctionDef, decorators: list[Expr], function: Expr) -> Expr:
    """The function after its decorators, the last of which is called first."""
    result = function
    for d in reversed(decorators):
        result = calls.apply(b, node, d, [b.save(result, "decorated", node)])
    return result
