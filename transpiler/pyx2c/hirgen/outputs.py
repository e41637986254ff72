"""Where output goes that `contextlib.redirect_stdout` and `redirect_stderr` may have redirected.

Only a program that enters one of them pays for it: the variables in stdlib_subset/contextlib.py hold nothing but None
otherwise, and `print` writes to the stream.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.hirgen import arguments, calls
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, NONE, InstanceT, show

Method = Callable[[Builder, ast.AST, Expr, str, list[Expr]], Expr | None]
"""a method of a value that is no object of a class; None where there is none"""


def redirected(b: Builder, stream: str) -> Expr | None:
    """The variable of `stdout` or `stderr`: None, or where output goes now; None if nothing is ever redirected."""
    module = b.engine.modules.get("contextlib")
    if module is None or f"_{stream}" not in module.scope.locals:
        return None
    var = module.var(f"_{stream}")
    if var.type in (NEVER, NONE):
        return None
    return b.save(hir.Read(var, var.type), "output", None)


def call_stream(b: Builder, node: ast.Call, stream: str, name: str, method: Method) -> Expr:
    """`sys.stdout.write(...)` and the like."""
    args = arguments.evaluate(b, node).positional
    target = redirected(b, stream)
    if target is not None:
        args = [b.save(a, "arg", node) for a in args]
        return b.by_member(target, lambda x: _of_stream(b, node, stream, x, name, args, method), node)
    return _of_stream(b, node, stream, hir.NONE_CONST, name, args, method)


def _of_stream(
    b: Builder, node: ast.Call, stream: str, target: Expr, name: str, args: list[Expr], method: Method
) -> Expr:
    """A method of a stream, or of what it is redirected to unless that is None."""
    if target.type is not NONE:
        if isinstance(target.type, InstanceT):
            return calls.call_method(b, node, target, name, args)
        found = method(b, node, target, name, args)
        if found is None:
            raise b.error(node, "E0402", f"`{show(target.type)}` has no method `{name}` that takes these arguments")
        return found
    if name == "flush" and stream == "stderr":
        return hir.NONE_CONST
    quick = b.prim(f"{stream}.{name}", args, node)
    if quick is not None:
        return quick
    receiver = b.must(f"sys.{stream}", [], node)
    found = method(b, node, receiver, name, args)
    if found is None:
        raise b.error(node, "E0402", f"`sys.{stream}` has no method `{name}` that takes these arguments")
    return found


def is_stream(b: Builder, node: ast.Attribute) -> bool:
    """Whether it is `sys.stdout` or one of its kin."""
    if node.attr not in ("stdout", "stderr", "stdin") or not isinstance(node.value, ast.Name):
        return False
    return bool(b.engine.module_at(b, node.value.id) == "sys")
