"""Calls of the Python that stands behind builtin operations: `stdlib_subset/_behind/*.py`.

What CPython writes in C and needs no speed is Python here, compiled like any other function for the types it is called
with. Its frames are not shown in tracebacks, and an error in it is an error of the call.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import replace

from pyx2c.diag.diagnostic import Diagnostic
from pyx2c.frontend.parse import parse_text, read_text
from pyx2c.hirgen import arguments, calls, literals
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst, FuncRef, ModuleInfo
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import FuncT
from pyx2c.options import data_dir


def call(b: Builder, node: ast.AST, name: str, args: list[Expr]) -> Expr:
    """`module.function` of `_behind` on evaluated arguments."""
    ref = function(b, name)
    values = arguments.match_parameters(b, node, ref, arguments.Arguments(args, {}))
    return calls.call_function(b, node, ref, values)


def at_the_call(inst: FuncInst, found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Errors in an instance; those in a hidden function are of the call that made it."""
    if not inst.ref.module.hidden or inst.called_at is None:
        return list(found)
    return [replace(d, span=inst.called_at, labels=(), edit=None) for d in found]


def has(b: Builder, name: str) -> bool:
    """Whether there is such a function."""
    module, _, attr = name.partition(".")
    return attr in _module(b, module).scope.locals


def function(b: Builder, name: str) -> FuncRef:
    """The definition of `module.function`."""
    module, _, attr = name.partition(".")
    bound = b.engine.static_binding(_module(b, module), attr)
    assert isinstance(bound, FuncT), name
    (ref,) = bound.refs
    assert isinstance(ref, FuncRef)
    _constant_defaults(b, ref)
    return ref


def _module(b: Builder, name: str) -> ModuleInfo:
    full = f"_behind.{name}"
    modules: dict[str, ModuleInfo] = b.engine.modules
    if full not in modules:
        path = data_dir("stdlib_subset") / "_behind" / f"{name}.py"
        shown = f"_behind/{name}.py"
        text = read_text(path, str(path))
        modules[full] = ModuleInfo(full, shown, text, parse_text(text, str(path)), hidden=True)
    return modules[full]


def _constant_defaults(b: Builder, ref: FuncRef) -> None:
    """Its module body never runs, so defaults are constants and are set here."""
    args = ref.node.args
    for arg, value in zip(reversed([*args.posonlyargs, *args.args]), reversed(args.defaults), strict=False):
        if arg.arg not in ref.defaults:
            assert isinstance(value, ast.Constant)
            ref.defaults[arg.arg] = literals.constant(b, value)
