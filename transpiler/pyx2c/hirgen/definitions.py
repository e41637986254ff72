"""Definitions as statements: functions, lambdas, classes, imports."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from pyx2c.frontend.program import shown_name
from pyx2c.hirgen import bindings, decorators, function_attributes, modules
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef, ModuleInfo
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import BOOL, BYTEARRAY, NONE, Cell, ClassT, FuncT, Scalar, TupleT, Type, members


def function_def(b: Builder, node: ast.FunctionDef) -> None:
    """`def`: its defaults are evaluated now; the name is bound."""
    if bindings.is_overload(node):
        return
    ref = b.engine.function_ref(b, node)
    found = decorators.evaluate(b, node, decorators.meaningful(b, node))
    decorators.note_wraps(b, node, ref)
    set_defaults(b, ref)
    function_attributes.attach(b, ref)
    var = b.lookup(node.name)
    assert var is not None
    made = hir.MakeClosure(ref, captured(b, ref), FuncT(frozenset([ref])), b.pos(node))
    b.assign(var, decorators.apply(b, node, found, made), node)


def captured(b: Builder, ref: FuncRef) -> list[hir.Expr]:
    """What a closure made here carries."""
    return [hir.Read(v, v.type) for v in b.engine.captured(ref)]


def set_defaults(b: Builder, ref: FuncRef) -> None:
    """Evaluates the defaults of parameters, once, where the definition stands."""
    args = ref.node.args
    positional = [*args.posonlyargs, *args.args]
    pairs = list(zip(positional[len(positional) - len(args.defaults) :], args.defaults, strict=True))
    pairs += [(a, d) for a, d in zip(args.kwonlyargs, args.kw_defaults, strict=True) if d is not None]
    is_top = isinstance(b.inst.ref.node, ast.Module) and not b.loops and b.inside is None
    made_once = is_top and (ref.cls is not None or not b.renamed)
    for arg, node in pairs:
        value = b.expr(node)
        if isinstance(value, hir.Const):
            ref.defaults[arg.arg] = value
        elif made_once or ref.cls is not None and _is_the_same(value.type):
            ref.defaults[arg.arg] = _global_default(b, ref, arg, node, value)
        elif ref.cls is not None:
            message = "the default of a parameter is made anew whenever this class is, which is not supported yet"
            raise b.error(node, "E0506", message, hint="define the class at the top level")
        else:
            _keep_default(b, ref, arg, node, value)


def _is_the_same(t: Type) -> bool:
    """Whether a value made anew can't be told from the one made before: it never changes."""
    if isinstance(t, TupleT):
        return all(map(_is_the_same, t.items))
    return all(isinstance(m, Scalar | FuncT | ClassT) and m is not BYTEARRAY for m in members(t))


def _global_default(b: Builder, ref: FuncRef, arg: ast.arg, node: ast.expr, value: Expr) -> Expr:
    """The default of a function that is made once: a module-level variable of its own."""
    key = (node, "default")
    if key not in b.inst.memo:
        name = f"{ref.qualname.replace('.', '__').replace('<locals>', 'in')}__{arg.arg}"
        b.inst.memo[key] = Var(name, Cell(arg.arg), "global", module=b.module.name)
    var: Var = b.inst.memo[key]
    b.assign(var, value, node)
    return hir.Read(var, var.type)


def _keep_default(b: Builder, ref: FuncRef, arg: ast.arg, node: ast.expr, value: Expr) -> None:
    """The default of a function that is made each time anew: its closure carries it."""
    if arg.arg not in ref.kept:
        ref.kept[arg.arg] = Var(arg.arg, Cell(arg.arg), owner=b.inst)
    var = ref.kept[arg.arg]
    var.cell.add(value.type)
    b.emit(hir.Assign(var, value, b.pos(node)))


def _run_module(b: Builder, node: ast.stmt, module: ModuleInfo) -> None:
    """Runs a module of the program if it has not been begun. Those of the library have all run before."""
    if module.library or module.body is None:
        return
    b.inst.callees.append(module.body)
    b.inst.sure_callees.append(module.body)
    begin: list[hir.Stmt] = [
        hir.Assign(module.started, hir.Const(True, BOOL), b.pos(node)),
        hir.ExprStmt(hir.Call(module.body, [], NONE, b.pos(node)), b.pos(node)),
    ]
    b.emit(hir.If(hir.Not(hir.IsBound(module.started)), begin, []))


def import_stmt(b: Builder, node: ast.Import | ast.ImportFrom) -> None:
    """Imports: modules that have not run do so; names from program modules are read where they live."""
    missing = b.module.missing.get((node.lineno, node.col_offset))
    if missing is not None:
        raise TypeProblem(missing)
    for name in b.module.runs.get((node.lineno, node.col_offset), ()):
        _run_module(b, node, b.engine.modules[name])
    if isinstance(node, ast.Import):
        for alias in node.names:
            _refuse_choice(b, node, alias)
    if isinstance(node, ast.ImportFrom):
        for alias in node.names:
            name = alias.asname or alias.name
            source, attr = b.module.imports.get(name, ("", None))
            other = b.engine.modules.get(source)
            if attr is not None and other is not None:
                modules.require_bound(b, node, other, attr, imports=True)
            known = name in b.inst.ref.scope.imported or b.engine.static_binding(b.module, name) is not None
            if attr is None or known or other is not None and bindings.is_type_alias(b.engine, other, attr):
                continue
            if other is None or b.engine.is_intrinsic(other.name, attr):
                if len(bindings.binders(b.module, name)) > 1 and (target := b.lookup(name)) is not None:
                    b.assign(target, modules.intrinsic_attribute(b, node, source, attr), node)
                continue
            if not bindings.binds(other, attr) and f"{source}.{attr}" not in b.engine.modules:
                raise b.error(node, "E0402", f"module `{shown_name(source)}` has no attribute `{attr}`")
            target = b.lookup(name)
            if target is not None:
                b.assign(target, modules.module_attribute(b, node, other, attr), node)


def _refuse_choice(b: Builder, node: ast.Import, alias: ast.alias) -> None:
    """`try: import lzma` / `except ImportError: lzma = None`: without the module nobody knows what is so chosen."""
    if alias.name in b.engine.modules:
        return
    name = alias.asname or alias.name.partition(".")[0]
    if name not in b.inst.ref.scope.imported and b.engine.static_binding(b.module, name) is None:
        modules.require(b, node, alias.name)


STMTS: dict[type[ast.AST], Callable[[Builder, Any], None]] = {
    ast.FunctionDef: function_def,
    ast.Import: import_stmt,
    ast.ImportFrom: import_stmt,
}


def lambda_expr(b: Builder, node: ast.Lambda) -> Expr:
    """`lambda …`."""
    ref = b.engine.function_ref(b, node)
    set_defaults(b, ref)
    function_attributes.attach(b, ref)
    return hir.MakeClosure(ref, captured(b, ref), FuncT(frozenset([ref])), b.pos(node))
