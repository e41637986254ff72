"""Statements: assignment, branches, loops, exceptions, definitions."""

from __future__ import annotations

import ast

from pyx2c.hirgen import calls, containers, loops, operators
from pyx2c.hirgen.builder import Builder, Env, Loop
from pyx2c.hirgen.typenames import accepts, type_from_node
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    NEVER, NONE, ClassT, DictT, InstanceT, ListT, SetT, TupleT, VarTupleT, members, show,
)


def expr_stmt(b: Builder, node: ast.Expr) -> None:
    """An expression for its effect; a docstring is none."""
    if isinstance(node.value, ast.Constant):
        return
    value = b.expr(node.value)
    b.emit(hir.ExprStmt(value, b.pos(node)))
    if value.type is NEVER and isinstance(value, hir.Call | hir.Prim):
        _dead_end(b, value)


def _dead_end(b: Builder, value: Expr) -> None:
    if isinstance(value, hir.Prim) and "noreturn" in value.op.flags:
        b.env = None


def assign(b: Builder, node: ast.Assign) -> None:
    """`a = b = value`."""
    value = b.expr(node.value)
    if len(node.targets) > 1:
        value = b.save(value, "value", node)
    for target in node.targets:
        assign_target(b, target, value)


def ann_assign(b: Builder, node: ast.AnnAssign) -> None:
    """`x: T = value`."""
    declared = type_from_node(b, node.annotation)
    if node.value is None:
        return
    value = b.expr(node.value)
    if not accepts(declared, value.type):
        raise b.error(node.value, "E0407", f"declared `{show(declared)}`, but the value is `{show(value.type)}`")
    share(declared, value)
    assign_target(b, node.target, value)


def share(declared: object, value: Expr) -> None:
    """Lets an annotation's element types flow into the container it describes."""
    for d in members(declared):  # type: ignore[arg-type]
        for m in members(value.type):
            match d, m:
                case (ListT(), ListT()) | (SetT(), SetT()) | (VarTupleT(), VarTupleT()):
                    d.item.unify(m.item)
                case DictT(), DictT() if d.flavour == m.flavour:
                    d.key.unify(m.key)
                    d.value.unify(m.value)


def assign_target(b: Builder, target: ast.expr, value: Expr) -> None:
    """Binds a value to a name, attribute, item or pattern of targets."""
    match target:
        case ast.Name(id=name):
            var = b.lookup(name)
            assert var is not None
            b.assign(var, value, target)
        case ast.Attribute():
            containers.set_attribute(b, target, value)
        case ast.Subscript():
            stmts, obj = b.collect(lambda: b.expr(target.value))
            if stmts or not isinstance(value, hir.Const):
                value = b.save(value, "value", target)
            b.out.extend(stmts)
            containers.set_item(b, target, obj, value)
        case ast.Tuple() | ast.List():
            unpack(b, target, value)
        case _:
            raise b.error(target, "E0506", "this assignment target is not supported yet")


def unpack(b: Builder, target: ast.Tuple | ast.List, value: Expr) -> None:
    """`a, (b, *c) = value`."""
    stars = [i for i, t in enumerate(target.elts) if isinstance(t, ast.Starred)]
    if isinstance(value.type, TupleT):
        _unpack_tuple(b, target, value, stars)
        return
    if value.type is NEVER:
        return
    if isinstance(value.type, InstanceT) or len(members(value.type)) > 1 or not isinstance(value.type, ListT | VarTupleT):
        made = b.prim("list", [value], target)
        if made is None:
            raise b.error(target, "E0406", f"`{show(value.type)}` can't be unpacked")
        value = made
    assert isinstance(value.type, ListT | VarTupleT)
    kind = "list" if isinstance(value.type, ListT) else "vtuple"
    binding = {"T": value.type.item}
    saved = b.save(value, "seq", target)
    count = len(target.elts)
    name = f"{kind}.unpack_star" if stars else f"{kind}.unpack"
    check = hir.Prim(b.row(name), [saved, hir.int_const(count - len(stars))], NONE, b.pos(target), binding)
    b.emit(hir.ExprStmt(check))
    size = hir.Prim(b.row("len_raw"), [saved], operators.INT, None, binding)
    for i, part in enumerate(target.elts):
        if isinstance(part, ast.Starred):
            stop = b.must("sub", [size, hir.int_const(count - 1 - i)], target)
            args = [saved, hir.int_const(i), stop]
            rest = hir.Prim(b.row(f"{kind}.middle"), args, ListT(value.type.item), b.pos(target), binding)
            assign_target(b, part.value, rest)
        else:
            behind = bool(stars) and i > stars[0]
            index = b.must("sub", [size, hir.int_const(count - i)], target) if behind else hir.int_const(i)
            assign_target(b, part, b.must("getitem", [saved, index], target))


def _unpack_tuple(b: Builder, target: ast.Tuple | ast.List, value: Expr, stars: list[int]) -> None:
    assert isinstance(value.type, TupleT)
    have, want = len(value.type.items), len(target.elts)
    if (have != want and not stars) or (stars and have < want - 1):
        raise b.error(target, "E0401", f"{want} targets for a tuple of {have}")
    if isinstance(value, hir.TupleMake):
        parts = [b.save(item, "item", target) for item in value.items]
    else:
        saved = b.save(value, "tuple", target)
        parts = [hir.TupleGet(saved, i, t) for i, t in enumerate(value.type.items)]
    at = 0
    for part in target.elts:
        if isinstance(part, ast.Starred):
            width = have - want + 1
            assign_target(b, part.value, containers.make_list(b, part, parts[at:at + width]))
            at += width
        else:
            assign_target(b, part, parts[at])
            at += 1


def aug_assign(b: Builder, node: ast.AugAssign) -> None:
    """`target op= value`: the target's parts are evaluated once."""
    sign, name = operators.BINARY[type(node.op)]

    def combine(old: Expr) -> Expr:
        stmts, right = b.collect(lambda: b.expr(node.value))
        if stmts:
            old = b.save(old, "old", node)
            b.out.extend(stmts)
        return operators.binary_op(b, node, sign, name, old, right, inplace=True)

    target = node.target
    if isinstance(target, ast.Name):
        var = b.lookup(target.id)
        if var is None:
            raise b.error(target, "E0302", f"`{target.id}` is not defined")
        b.assign(var, combine(b.read(var, target)), node)
    elif isinstance(target, ast.Attribute):
        obj = b.save(b.expr(target.value), "obj", node)
        old = containers.get_attribute(b, target, obj)
        containers.store_attribute(b, target, obj, combine(old))
    else:
        obj = b.save(b.expr(target.value), "obj", node)
        index = b.save(b.expr(target.slice), "index", node)
        old = containers.get_item(b, target, obj, index)
        value = b.save(combine(old), "value", node)
        containers.store_item(b, target, obj, index, value)


def if_stmt(b: Builder, node: ast.If) -> None:
    """`if` / `elif` / `else`."""
    if _is_type_checking(node.test):
        return
    test, yes, no = operators.condition(b, node.test)
    before = dict(b.env) if b.env is not None else None
    operators.narrow(b, yes)
    if _false(test):
        b.env = None
    then = b.block(node.body)
    after_then = b.env
    b.env = dict(before) if before is not None else None
    operators.narrow(b, no)
    if _true(test):
        b.env = None
    other = b.block(node.orelse)
    after_else = b.env
    b.env = before
    b.emit(hir.If(test, then, other, b.pos(node.test)))
    b.env = b.merge([after_then, after_else])


def _is_type_checking(test: ast.expr) -> bool:
    return (isinstance(test, ast.Name) and test.id == "TYPE_CHECKING") or (
        isinstance(test, ast.Attribute) and test.attr == "TYPE_CHECKING")


def _true(test: Expr) -> bool:
    if isinstance(test, hir.Seq):
        return _true(test.value)
    return isinstance(test, hir.Const) and test.value is True


def _false(test: Expr) -> bool:
    if isinstance(test, hir.Not):
        return _true(test.operand)
    if isinstance(test, hir.Seq):
        return _false(test.value)
    return isinstance(test, hir.Const) and test.value is False


def while_stmt(b: Builder, node: ast.While) -> None:
    """`while … else`."""
    loops.widen(b, loops.assigned_names(node.body) | _walrus(node.test))
    stmts, (test, yes, no) = b.collect(lambda: operators.condition(b, node.test))
    cond = hir.Seq(stmts, test, operators.BOOL) if stmts else test
    before = dict(b.env) if b.env is not None else None
    operators.narrow(b, yes)
    loop = Loop()
    b.loops.append(loop)
    body = b.block(node.body)
    b.loops.pop()
    b.env = before
    endless = _true(test)
    operators.narrow(b, no)
    if endless:
        b.env = None
    orelse = b.block(node.orelse)
    after = b.env
    b.env = before
    b.emit(hir.While(cond, body, [], orelse, b.pos(node.test)))
    b.env = b.merge([after, *loop.breaks])


def _walrus(node: ast.expr) -> set[str]:
    return {n.target.id for n in ast.walk(node) if isinstance(n, ast.NamedExpr)}


def for_stmt(b: Builder, node: ast.For) -> None:
    """`for … else`."""
    it = loops.iterate(b, node.iter)
    loops.widen(b, loops.assigned_names(node.body) | set(loops.target_names(node.target)))
    before = dict(b.env) if b.env is not None else None
    loop = Loop()
    b.loops.append(loop)

    def body() -> None:
        assign_target(b, node.target, it.value())
        for stmt in node.body:
            b.stmt(stmt)

    def whole() -> None:
        if it.bind is not None:
            it.bind()
        for test in it.skip:
            b.emit(hir.If(test(), [], [hir.Continue()]))
        body()

    stmts, _ = b.collect(whole)
    b.loops.pop()
    b.env = before
    orelse = b.block(node.orelse)
    after = b.env
    b.env = before
    b.emit(hir.While(it.cond, stmts, it.step, orelse, b.pos(node.iter)))
    b.env = b.merge([after, *loop.breaks])


def break_stmt(b: Builder, node: ast.Break) -> None:
    """`break`."""
    b.emit(hir.Break(b.pos(node)))
    if b.env is not None:
        b.loops[-1].breaks.append(b.env)
    b.env = None


def continue_stmt(b: Builder, node: ast.Continue) -> None:
    """`continue`."""
    b.emit(hir.Continue(b.pos(node)))
    b.env = None


def return_stmt(b: Builder, node: ast.Return) -> None:
    """`return value`."""
    value = b.expr(node.value) if node.value is not None else hir.NONE_CONST
    b.inst.result.add(value.type)
    b.emit(hir.Return(value, b.pos(node)))
    b.env = None


def pass_stmt(b: Builder, node: ast.Pass) -> None:
    """`pass`."""


def assert_stmt(b: Builder, node: ast.Assert) -> None:
    """`assert test, message`."""
    test, yes, no = operators.condition(b, node.test)
    before = dict(b.env) if b.env is not None else None

    def fail() -> None:
        operators.narrow(b, no)
        given = calls.Arguments([b.expr(node.msg)] if node.msg is not None else [], {})
        error = calls.construct(b, node, b.class_named("AssertionError"), given)  # type: ignore[arg-type]
        b.emit(hir.Raise(error, pos=b.pos(node)))

    stmts, _ = b.collect(fail)
    b.env = before
    b.emit(hir.If(test, [], stmts, b.pos(node)))
    operators.narrow(b, yes)


def raise_stmt(b: Builder, node: ast.Raise) -> None:
    """`raise`, `raise E`, `raise E(...) from cause`."""
    if node.exc is None:
        b.emit(hir.Raise(None, pos=b.pos(node)))
        b.env = None
        return
    value = _exception(b, node.exc)
    cause: Expr | None = None
    suppress = False
    if node.cause is not None:
        if isinstance(node.cause, ast.Constant) and node.cause.value is None:
            suppress = True
        else:
            value = b.save(value, "error", node)
            cause = _exception(b, node.cause)
    b.emit(hir.Raise(value, cause, suppress, b.pos(node)))
    b.env = None


def _exception(b: Builder, node: ast.expr) -> Expr:
    value = b.expr(node)
    if isinstance(value.type, ClassT):
        value = calls.construct(b, node, value.type.cls, calls.Arguments([], {}))
    if not (isinstance(value.type, InstanceT) and value.type.cls.is_exception):
        raise b.error(node, "E0401", f"exceptions must derive from BaseException, not `{show(value.type)}`")
    return value


def try_stmt(b: Builder, node: ast.Try) -> None:
    """`try` / `except` / `else` / `finally`."""
    if node.finalbody:
        _finally(b, node)
    else:
        _try(b, node)


def _finally(b: Builder, node: ast.Try) -> None:
    before = dict(b.env) if b.env is not None else None
    loops.widen(b, set())
    seen: list[Env] = []
    b.tries.append(seen)

    def body() -> None:
        if node.handlers:
            _try(b, node)
        else:
            for stmt in node.body:
                b.stmt(stmt)

    stmts, _ = b.collect(body)
    b.tries.pop()
    after = b.env
    b.env = b.merge([before, after, *seen])
    final = b.block(node.finalbody)
    ended = b.env is None
    b.env = before
    b.emit(hir.Finally(stmts, final, b.pos(node)))
    b.env = None if ended or after is None else after
    if b.env is not None:
        for name in loops.assigned_names(node.finalbody):
            var = b.lookup(name)
            if var is not None and var in b.env:
                b.env[var] = var.type


def _try(b: Builder, node: ast.Try) -> None:
    before = dict(b.env) if b.env is not None else None
    seen: list[Env] = []
    b.tries.append(seen)
    body = b.block(node.body)
    b.tries.pop()
    orelse = b.block(node.orelse)
    exits = [b.env]
    handlers: list[hir.Handler] = []
    for handler in node.handlers:
        b.env = b.merge([before, *seen])
        handlers.append(_handler(b, handler))
        exits.append(b.env)
    b.env = before
    b.emit(hir.Try(body, handlers, orelse, b.pos(node)))
    b.env = b.merge(exits)


def _handler(b: Builder, node: ast.ExceptHandler) -> hir.Handler:
    classes = []
    if node.type is not None:
        nodes = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        for n in nodes:
            t = type_from_node(b, n)
            if not (isinstance(t, InstanceT) and t.cls.is_exception):
                raise b.error(n, "E0401", f"`{show(t)}` is not an exception class")
            classes.append(t.cls)
    var = None
    if node.name is not None:
        var = b.temp(node, NEVER, node.name)
        caught = classes or [b.class_named("BaseException")]
        for cls in caught:
            var.cell.add(InstanceT(cls))
        b.renamed.append({node.name: var})
    body = b.block(node.body)
    if node.name is not None:
        b.renamed.pop()
    return hir.Handler(classes, var, body, b.pos(node))


def with_stmt(b: Builder, node: ast.With) -> None:
    """`with` on one or several managers."""
    _with(b, node, list(node.items))


def _with(b: Builder, node: ast.With, items: list[ast.withitem]) -> None:
    item = items[0]
    manager = b.save(b.expr(item.context_expr), "manager", node)
    if manager.type is not operators.NEVER and not isinstance(manager.type, InstanceT):
        entered, leave = containers.enter_builtin(b, item.context_expr, manager)
    else:
        entered = calls.call_method(b, item.context_expr, manager, "__enter__", [])
        leave = None
    if item.optional_vars is not None:
        assign_target(b, item.optional_vars, entered)
    else:
        b.emit(hir.ExprStmt(entered))
    before = dict(b.env) if b.env is not None else None
    seen: list[Env] = []
    b.tries.append(seen)

    def inner() -> None:
        if len(items) > 1:
            _with(b, node, items[1:])
        else:
            for stmt in node.body:
                b.stmt(stmt)

    body, _ = b.collect(inner)
    b.tries.pop()
    after = b.env
    if leave is not None:
        b.env = before
        b.emit(hir.Finally(body, leave, b.pos(node)))
        b.env = after
        return
    _exit_protocol(b, node, item, manager, body, before, seen, after)


def _exit_protocol(b: Builder, node: ast.With, item: ast.withitem, manager: Expr, body: list[hir.Stmt],
                   before: Env | None, seen: list[Env], after: Env | None) -> None:
    none = hir.NONE_CONST
    failed = b.temp(node, operators.BOOL, "failed")
    b.env = b.merge([before, *seen])
    base = b.class_named("BaseException")
    error = b.temp(node, InstanceT(base), "error")

    def on_error() -> None:
        b.emit(hir.Assign(failed, hir.Const(True, operators.BOOL)))
        value = hir.Read(error, InstanceT(base))
        result = calls.call_method(b, item.context_expr, manager, "__exit__", [none, value, none])
        test = operators.truth(b, node, result)
        b.emit(hir.If(test, [], [hir.Raise(None, pos=b.pos(node))]))

    handler, _ = b.collect(on_error)
    handled = b.env
    b.env = before if before is not None else {}
    normal, done = b.collect(lambda: calls.call_method(b, item.context_expr, manager, "__exit__", [none, none, none]))
    b.env = before
    b.emit(hir.Assign(failed, hir.Const(False, operators.BOOL)))
    leave: list[hir.Stmt] = [*normal, hir.ExprStmt(done)]
    guarded = hir.Try(body, [hir.Handler([], error, handler)], [])
    b.emit(hir.Finally([guarded], [hir.If(hir.Read(failed, operators.BOOL), [], leave)], b.pos(node)))
    b.env = b.merge([after, handled])


def delete_stmt(b: Builder, node: ast.Delete) -> None:
    """`del x`, `del xs[i]`, `del d[k]`."""
    for target in node.targets:
        if isinstance(target, ast.Subscript):
            containers.delete_item(b, target)
        elif isinstance(target, ast.Name):
            var = b.lookup(target.id)
            if var is not None and b.env is not None:
                b.env.pop(var, None)
        else:
            raise b.error(target, "E0506", "`del` of an attribute is not supported", hint="set it to None")


def nothing(b: Builder, node: ast.stmt) -> None:
    """`global`, `nonlocal`: the scope pass has read them."""


STMTS = {
    ast.Expr: expr_stmt, ast.Assign: assign, ast.AnnAssign: ann_assign, ast.AugAssign: aug_assign, ast.If: if_stmt,
    ast.While: while_stmt, ast.For: for_stmt, ast.Break: break_stmt, ast.Continue: continue_stmt,
    ast.Return: return_stmt, ast.Pass: pass_stmt, ast.Assert: assert_stmt, ast.Raise: raise_stmt, ast.Try: try_stmt,
    ast.With: with_stmt, ast.Delete: delete_stmt, ast.Global: nothing, ast.Nonlocal: nothing,
}
