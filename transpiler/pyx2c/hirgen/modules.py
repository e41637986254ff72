"""Attributes and functions of modules, those that the compiler provides included."""

from __future__ import annotations

import ast
import math
import sys
from pathlib import PurePath

from pyx2c.frontend.known import INTRINSIC, SYS_CONSTANTS, VERSION_INFO
from pyx2c.frontend.program import shown_name
from pyx2c.hirgen import (
    arguments,
    behind,
    bindings,
    calls,
    conversions,
    copies,
    dataclass_functions,
    dicts,
    exception_attributes,
    function_makers,
    function_refs,
    inspected,
    iteration,
    outputs,
    real_numbers,
    samples,
    typing_calls,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import OF_COLLECTIONS, ModuleInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BOOL,
    FLOAT,
    INT,
    NEVER,
    NONE,
    STR,
    TYPING,
    ClassT,
    FuncT,
    InstanceT,
    ListT,
    ModuleT,
    TupleT,
    members,
    show,
)
from pyx2c.prim.table import ROWS

_VERSION: dict[str, int | str] = dict(
    zip(("major", "minor", "micro", "releaselevel", "serial"), VERSION_INFO, strict=True)
)
_TIME = {
    "CLOCK_REALTIME": 0,
    "CLOCK_MONOTONIC": 1,
    "CLOCK_PROCESS_CPUTIME_ID": 2,
    "CLOCK_THREAD_CPUTIME_ID": 3,
    "CLOCK_MONOTONIC_RAW": 4,
    "CLOCK_BOOTTIME": 7,
    "timezone": 0,
    "altzone": 0,
    "daylight": 0,
}
"""constants of `time`: local time is UTC"""


WITH_PARTS = ("version_info", "float_info", "int_info", "implementation")
"""constants of `sys` that have attributes"""


def require_bound(b: Builder, node: ast.AST, module: ModuleInfo, name: str, imports: bool = False) -> None:
    """What CPython raises where modules import one another and the one that is asked has not come to the name yet."""
    if module.library or name not in module.scope.locals:
        return
    var = module.var(name)
    if not b.may_be_unbound(var):
        return
    var.flagged = True
    why = f"partially initialized module '{shown_name(module.name)}'"
    text = f"cannot import name '{name}' from {why} (most likely due to a circular import) ({module.display_path})"
    if not imports:
        text = f"{why} has no attribute '{name}' (most likely due to a circular import)"
    row = b.row("raise.ImportError" if imports else "raise.AttributeError")
    fail = hir.Prim(row, [hir.Const(text, STR)], NEVER, b.pos(node))
    b.emit(hir.If(hir.Not(hir.IsBound(var)), [hir.ExprStmt(fail, b.pos(node))], []))


def docstring(module: ModuleInfo) -> Expr:
    """`__doc__` of a module that doesn't set it."""
    text = ast.get_docstring(module.tree, clean=False)
    return hir.NONE_CONST if text is None else hir.Const(text, STR)


def module_attribute(b: Builder, node: ast.AST, module: ModuleInfo | str, name: str) -> Expr:
    """`module.name` as a value."""
    if isinstance(module, str):
        return intrinsic_attribute(b, node, module, name)
    require_bound(b, node, module, name)
    origin = reexported(b, module, name)
    if origin is not None:
        return module_attribute(b, node, *origin)
    bound = b.engine.static_binding(module, name)
    if isinstance(bound, FuncT):
        (ref,) = bound.refs
        return hir.MakeClosure(ref, [], bound, b.pos(node))
    if bound is not None:
        return hir.Const(None, bound)
    if name == "__name__":
        return hir.Const(b.engine.dunder_name(module), STR)
    if name == "__file__" and not module.library and name not in module.scope.locals:
        return hir.Const(module.display_path, STR)
    if name == "__doc__" and not module.library and name not in module.scope.locals:
        return docstring(module)
    if name not in module.scope.locals:
        inner = f"{module.name}.{name}"
        if inner in b.engine.modules:
            return hir.Const(None, ModuleT(inner))
        raise b.error(node, "E0402", f"module `{shown_name(module.name)}` has no attribute `{name}`")
    var = module.var(name)
    return hir.Read(var, var.type, b.pos(node))


_EXCHANGED = frozenset((("warnings", "showwarning"), ("warnings", "formatwarning")))
"""variables of the library that are there to be set by programs"""


def set_attribute(b: Builder, node: ast.Attribute, module: ModuleInfo | str, value: Expr) -> None:
    """`module.name = value` of a variable that the module has."""
    if isinstance(module, str) or (module.library and (module.name, node.attr) not in _EXCHANGED):
        name = module if isinstance(module, str) else module.name
        raise b.error(node, "E0506", f"setting `{name}.{node.attr}` is not supported yet")
    if b.engine.static_binding(module, node.attr) is not None or node.attr in module.flags:
        message = f"`{module.name}.{node.attr}` is no variable: what it means is decided at compile time"
        raise b.error(node, "E0506", message, hint="keep what is to be exchanged in a variable of the module")
    if node.attr not in module.scope.locals:
        hint = f"assign `{node.attr}` in the module itself first"
        raise b.error(node, "E0402", f"module `{module.name}` has no attribute `{node.attr}`", hint=hint)
    var = module.var(node.attr)
    b.engine.share(var)
    b.assign(var, value, node)


def reexported(b: Builder, module: ModuleInfo, name: str) -> tuple[str, str] | None:
    """(module, attribute) of what the compiler provides, where `module.name` is an import of it."""
    bound_once = len(bindings.binders(module, name)) == 1
    found: tuple[str, str] | None = b.engine.intrinsic_origin(module, name) if bound_once else None
    return found


def part(name: str, attr: str) -> Expr | None:
    """`sys.version_info.major`, `sys.float_info.epsilon` and the like."""
    if name in ("float_info", "int_info"):
        number = getattr(getattr(sys, name), attr, None)
        return hir.Const(number, FLOAT) if isinstance(number, float) else number and hir.int_const(number)
    if name == "implementation":
        return hir.Const("cpython", STR) if attr == "name" else None
    value = _VERSION.get(attr) if name == "version_info" else None
    return None if value is None else hir.Const(value, INT if isinstance(value, int) else STR)


def require(b: Builder, node: ast.AST, module: str) -> None:
    """Refuses what is asked of a module that CPython's library has and this one has not."""
    if module not in INTRINSIC:
        hint = "`docs/library.md` lists the modules that are there"
        raise b.error(node, "E0102", f"there is no module `{module}` yet", hint=hint)


def intrinsic_attribute(b: Builder, node: ast.AST, module: str, name: str) -> Expr:
    """A constant of a module that the compiler provides."""
    require(b, node, module)
    if (module, name) == ("dataclasses", "MISSING"):
        return b.behind(node, "missing.value", [])
    if module == "math" and name in ("pi", "e", "tau", "inf", "nan"):
        return hir.Const(getattr(math, name), FLOAT)
    if module == "sys" and name == "argv":
        return argv(b, node)
    if module == "sys" and name == "_script":
        return hir.Const(PurePath(b.engine.modules[b.engine.main].display_path).name, STR)
    if module == "sys" and name in SYS_CONSTANTS:
        value = SYS_CONSTANTS[name]
        return hir.int_const(value) if isinstance(value, int) else hir.Const(value, STR)
    if module == "time" and name in _TIME:
        return hir.int_const(_TIME[name])
    if module == "time" and name == "tzname":
        return hir.TupleMake([hir.Const("UTC", STR), hir.Const("UTC", STR)], TupleT((STR, STR)), b.pos(node))
    if module == "sys" and name == "warnoptions":
        return b.listed_values(node, [])
    if module == "sys" and name == "version_info":
        parts: list[Expr] = [hir.Const(v, INT if isinstance(v, int) else STR) for v in _VERSION.values()]
        return hir.TupleMake(parts, TupleT(tuple(p.type for p in parts)), b.pos(node))
    if module == "sys" and name in ("stdin", "stdout", "stderr"):
        stream = b.must(f"sys.{name}", [], node)
        target = outputs.redirected(b, name)
        if target is None:
            return stream
        return b.by_member(target, lambda x: stream if x.type is NONE else x, node)
    if module in ("typing", "abc", "collections.abc", "types"):
        return hir.Const(None, TYPING)
    made = function_makers.value(b, node, module, name)
    if made is not None:
        return made
    cls = b.engine.builtin_classes.get(name)
    if cls is not None and cls.module == module:
        return hir.Const(None, ClassT.of(cls))
    if module == "collections" and name in OF_COLLECTIONS:
        return hir.Const(None, ClassT.of(b.engine.builtin_type(name)))
    if f"{module}.{name}" in ROWS or behind.has(b, f"{module}.{name}"):
        ref = function_refs.builtin(b.engine, f"{module}.{name}")
        assert ref is not None
        return hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(node))
    raise b.error(node, "E0506", f"`{module}.{name}` is not supported yet")


def argv(b: Builder, node: ast.AST) -> Expr:
    """`sys.argv`: a list made anew; programs read it."""
    cell = b.cell(node, "argv")
    made = b.save(hir.Prim(b.row("list.new"), [], ListT(cell), b.pos(node), {"T": cell}), "argv", node)
    count = b.save(hir.Prim(b.row("argv.count"), [], INT), "count", node)
    it = iteration.range_of(b, node, count)
    iteration.loop_over(
        b,
        node,
        it,
        lambda: b.emit(hir.ExprStmt(b.must("list.append", [made, b.must("argv.get", [it.value()], node)], node))),
    )
    return made


_BEHIND = {("time", "strptime"): "strptime.parsed"}
"""functions that stand elsewhere than in the file of their module"""


def call_module(b: Builder, node: ast.Call, module: str, name: str) -> Expr:
    """A function of a module that the compiler provides."""
    require(b, node, module)
    if (module, name) == ("sys", "exit"):
        return exit_call(b, node)
    if module == "sys" and name in ("exception", "exc_info"):
        return exception_attributes.handled(b, node, name)
    if module == "collections" and name in ("defaultdict", "Counter", "OrderedDict"):
        return dicts.special_dict(b, node, name)
    if (module, name) == ("collections", "deque"):
        return conversions.to_deque(b, node)
    if module == "dataclasses":
        return dataclass_functions.call(b, node, name)
    if module == inspected.MODULE:
        return inspected.call(b, node, name)
    if module in typing_calls.MODULES:
        return typing_calls.call(b, node, name)
    if module == "copy":
        copied = copies.call(b, node, name)
        if copied is not None:
            return copied
    given = arguments.evaluate_any(b, node)
    cls = b.class_named(name) if module == "builtins" else None
    if module == "collections" and name in ("UserDict", "UserList"):
        cls = b.engine.behind("user_containers").classes[name]
    if cls is not None:
        return calls.construct(b, node, cls, given)
    if given.rest is None and given.more is None and not given.keywords:
        args = real_numbers.of_math(b, node, name, given.positional) if module == "math" else given.positional
        found = _by_method(b, node, name, given.positional) if module == "math" else None
        found = found or b.prim_of_some(f"{module}.{name}", args, node)
        if found is not None:
            return found
    stands = _BEHIND.get((module, name), f"{module}.{name}")
    if behind.has(b, stands):
        return behind.call_with(b, node, stands, given)
    if given.rest is not None:
        arguments.need_known(b, node, given)
    took = ", ".join(f"`{show(a.type)}`" for a in given.positional)
    problem = b.error(node, "E0506", f"`{module}.{name}({took})` is not supported yet")
    tried = module == "math" and hasattr(math, name) and not given.keywords and given.rest is None
    text = samples.row_refusal(f"math.{name}", given.positional) if tried else None
    raise problem.raising("TypeError", text) if text else problem


def _by_method(b: Builder, node: ast.Call, name: str, args: list[Expr]) -> Expr | None:
    """`math.floor(x)` and its like of an object whose class says what that is."""
    method = {"floor": "__floor__", "ceil": "__ceil__", "trunc": "__trunc__"}.get(name)
    if method is None or len(args) != 1 or not any(isinstance(m, InstanceT) for m in members(args[0].type)):
        return None

    def one(x: Expr) -> Expr:
        return b.prim(f"math.{name}", [x], node) or calls.call_method(b, node, x, method, [])

    return b.by_member(args[0], one, node)


def exit_call(b: Builder, node: ast.Call) -> Expr:
    """`sys.exit(status)`."""
    args = arguments.evaluate(b, node).positional
    value = args[0] if args else hir.NONE_CONST

    def leave(x: Expr) -> Expr:
        if x.type is NONE:
            return hir.Prim(b.row("exit.none"), [], NEVER, b.pos(node))
        if x.type in (INT, BOOL):
            return hir.Prim(b.row("exit"), [x], NEVER, b.pos(node))
        text = x if x.type is STR else hir.BuildStr([hir.StrPart(value=x)], STR, b.pos(node))
        return hir.Prim(b.row("exit.text"), [text], NEVER, b.pos(node))

    return b.by_member(value, lambda x: b.known(leave(x)), node)
