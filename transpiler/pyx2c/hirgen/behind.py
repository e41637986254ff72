"""Calls of the Python that stands behind builtin operations: `stdlib_subset/_behind/*.py`.

What CPython writes in C and needs no speed is Python here, compiled like any other function for the types it is called
with. Its frames are not shown in tracebacks, and an error in it is an error of the call.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from pyx2c.diag.diagnostic import Diagnostic
from pyx2c.frontend import coroutines
from pyx2c.frontend.known import is_compact
from pyx2c.frontend.parse import parse_text, read_text
from pyx2c.hirgen import arguments, calls, classes
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst, FuncRef, ModuleInfo
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import FuncT, Scalar, show
from pyx2c.options import data_dir


def call(b: Builder, node: ast.AST, name: str, args: list[Expr]) -> Expr:
    """`module.function` of `_behind` on evaluated arguments."""
    return call_with(b, node, name, arguments.Arguments(args, {}))


def call_with(b: Builder, node: ast.AST, name: str, given: arguments.Arguments) -> Expr:
    """The same with keywords and stars."""
    ref = function(b, name)
    if b.inst.ref is ref and given.positional and isinstance(given.positional[0].type, Scalar):
        # it has no parts that it could be meant for: it comes back to itself without end
        took = ", ".join(f"`{show(x.type)}`" for x in given.positional)
        raise b.error(node, "E0402", f"`{name}` can't take ({took})")
    return calls.call_function(b, node, ref, arguments.match_parameters(b, node, ref, given))


def at_the_call(inst: FuncInst, found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Errors in an instance; those in a hidden function or a builtin are of the call that made it."""
    if not (inst.ref.module.hidden or inst.ref.stands_for) or inst.called_at is None:
        return list(found)
    return [replace(d, span=inst.called_at, labels=(), edit=None) for d in found]


def has(b: Builder, name: str) -> bool:
    """Whether there is such a function."""
    home, _, attr = name.partition(".")
    if not home.isidentifier() or not _path(home).is_file():  # a type's name is as long as it likes
        return False
    return isinstance(b.engine.static_binding(module(b.engine, home), attr), FuncT) and not attr.startswith("_")


def function(b: Builder, name: str) -> FuncRef:
    """The definition of `module.function`."""
    home, _, attr = name.partition(".")
    bound = b.engine.static_binding(module(b.engine, home), attr)
    assert isinstance(bound, FuncT), name
    (ref,) = bound.refs
    assert isinstance(ref, FuncRef)
    return ref


def _path(module: str) -> Path:
    return data_dir("stdlib_subset") / "_behind" / f"{module.replace('.', '_')}.py"


def module(engine: Any, name: str) -> ModuleInfo:
    """The module of that name, read when it is asked for first."""
    full = f"_behind.{name}"
    modules: dict[str, ModuleInfo] = engine.modules
    if full not in modules:
        path = _path(name)
        tree = parse_text(read_text(path, str(path)), str(path))
        coroutines.write_out(tree)
        info = ModuleInfo(full, f"_behind/{path.name}", "", tree, hidden=True, library=True, compact=is_compact(full))
        plain = [a.name for stmt in tree.body if isinstance(stmt, ast.Import) for a in stmt.names]
        info.imports = {name: (name, None) for name in plain}
        for stmt in tree.body:
            if isinstance(stmt, ast.ImportFrom) and stmt.module:
                info.imports |= {a.name: (stmt.module, a.name) for a in stmt.names}
        modules[full] = info
        classes.declare(engine, info)
    return modules[full]
