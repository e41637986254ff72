"""Iterator objects: asking one for its next item, `send`, `throw`, `close`, and `for` over one.

    next(it)    →   if not it.next(): raise StopIteration
                    it.item

The item lies in the object: `iter.next` says whether there is one. That is one indirect call and no exception.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.frontend import coroutines
from pyx2c.hirgen import arguments, calls, samples, stopping
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef
from pyx2c.hirgen.py_names import naming
from pyx2c.hirgen.walk import Branch
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt
from pyx2c.ir.types import (
    BINFILE,
    BOOL,
    NEVER,
    NONE,
    TEXTFILE,
    ClassT,
    InstanceT,
    IterT,
    Type,
    cases,
    members,
    show,
)


def prim(b: Builder, name: str, it: Expr, node: ast.AST, more: tuple[Expr, ...] = ()) -> Expr:
    """A row on an iterator."""
    t = it.type
    assert isinstance(t, IterT)
    row = b.row(name)
    results = {"bool": BOOL, "T": t.item.type, "V": t.result.type}
    binding = {"T": t.item, "K": t.sent, "V": t.result}
    return hir.Prim(row, [it, *more], results.get(row.result.head, NONE), b.pos(node), binding)


def returned(b: Builder, it: Expr, node: ast.AST, fresh: bool = False) -> Expr:
    """What a generator returned that has ended, now or, unless it is a fresh one, before: then that is None."""
    assert isinstance(it.type, IterT)
    t = it.type.result.type
    if t in (NEVER, NONE):
        return hir.NONE_CONST
    result = prim(b, "iter.result", it, node)
    if fresh and NONE not in members(t):
        return result
    return b.choose([prim(b, "iter.returned", it, node)], [([], result), ([], hir.NONE_CONST)], node)


def maker(value: Expr) -> FuncRef | None:
    """The generator function that was called just now to make this iterator: then nobody else holds it."""
    if isinstance(value, hir.Seq | hir.Coerce):
        return maker(value.value)
    if isinstance(value, hir.Call) and value.func.ref.is_generator:
        ref: FuncRef = value.func.ref
        return ref
    return None


def owned(b: Builder, value: Expr) -> FuncRef | None:
    """The same of what a generator expression goes through, which was made for it."""
    if isinstance(value, hir.Read) and value.var in b.inst.params:
        found: FuncRef | None = b.inst.ref.owns
        return found
    return None


# -- next ---------------------------------------------------------------------------------------------


def next_call(b: Builder, node: ast.Call) -> Expr:
    """`next(it)`, `next(it, default)`."""
    given = arguments.evaluate(b, node).positional
    if not 1 <= len(given) <= 2 or node.keywords:
        raise b.error(node, "E0403", f"`next` takes 1 or 2 arguments, {len(given)} given")
    if len(given) == 1:
        return next_value(b, node, given[0])
    it, default = given
    if not isinstance(default, hir.Const):
        it, default = b.save(it, "it", node), b.save(default, "default", node)
    return next_value(b, node, it, default)


def next_value(b: Builder, node: ast.AST, it: Expr, default: Expr | None = None) -> Expr:
    """The next item of an evaluated iterator."""

    def apply(x: Expr) -> Expr:
        if isinstance(x.type, IterT) and not x.type.manager:
            fresh = maker(x)
            x = b.save(x, "it", node)
            item = _item_or(b, node, x, prim(b, "iter.next", x, node), default)
            return _dropped(b, node, x, item) if fresh is not None and may_close(b, fresh) else item
        if isinstance(x.type, InstanceT) and calls.find_instance_method(b, x.type, "__next__"):
            return _next_of_instance(b, node, x, default)
        if x.type in (TEXTFILE, BINFILE):
            return _next_line(b, node, x, default)
        problem = b.error(node, "E0406", f"`{show(x.type)}` is not an iterator", hint="make one of it: `iter(…)`")
        text = naming("'{}' object is not an iterator", x)
        raise problem.raising("TypeError", text, exact=samples.refuses(next, x, text=text))

    return b.by_member(it, apply, node)


def _item_or(b: Builder, node: ast.AST, it: Expr, more: Expr, default: Expr | None) -> Expr:
    """The item if there is one, else the default or StopIteration."""
    item = prim(b, "iter.item", it, node)
    if default is None:
        found = b.save(more, "more", node)
        b.emit(hir.If(found, [], b.optional(lambda: raise_stop(b, node, it)), b.pos(node)))
        return b.known(item)
    return b.choose([more], [_value(item), ([], default)], node)


def _next_line(b: Builder, node: ast.AST, file: Expr, default: Expr | None) -> Expr:
    """The next line of an open file, which is an iterator itself."""
    line = b.save(b.must("file.next", [file], node), "line", node)
    more = b.must("file.there", [line], node)
    if default is not None:
        return b.choose([more], [([], line), ([], default)], node)
    stopping.note(b)
    stop = hir.ExprStmt(hir.Prim(b.row("iter.stop"), [], NEVER, b.pos(node)), b.pos(node))
    b.emit(hir.If(b.save(more, "more", node), [], [stop], b.pos(node)))
    return line


def may_close(b: Builder, ref: FuncRef) -> bool:
    """Whether ending a generator of this function early runs code; if so, the program throws into generators."""
    found = ref.closing.type is not NEVER
    b.engine.throws |= found
    return found


def _dropped(b: Builder, node: ast.AST, it: Expr, item: Expr) -> Expr:
    """The item, after the iterator has been let go."""
    item = b.save(item, "item", node)
    b.emit(hir.ExprStmt(prim(b, "iter.drop", it, node)))
    return item


def _value(item: Expr) -> Branch:
    """An item as the end of a branch, which never comes where there are no items."""
    return ([], item) if item.type is not NEVER else ([hir.ExprStmt(item)], None)


def raise_stop(b: Builder, node: ast.AST, it: Expr) -> None:
    """StopIteration with what the generator returned."""
    stopping.note(b)
    value = returned(b, it, node)
    plain = hir.ExprStmt(hir.Prim(b.row("iter.stop"), [], NEVER, b.pos(node)), b.pos(node))
    if value.type is NONE:
        b.emit(plain)
        return
    value = b.save(value, "returned", node)
    if any(m is NONE for m in members(value.type)):
        b.emit(hir.If(hir.IsType(value, [NONE]), [plain], []))
    cls = b.class_named("StopIteration")
    assert cls is not None
    error = calls.construct(b, node, cls, arguments.Arguments([value], {}))
    b.emit(hir.Raise(error, pos=b.pos(node)))


def _next_of_instance(b: Builder, node: ast.AST, x: Expr, default: Expr | None) -> Expr:
    if default is None:
        return calls.call_method(b, node, x, "__next__", [])
    x = b.save(x, "it", node)
    item, more = try_next(b, node, x)
    return b.choose([more], [_value(item), ([], default)], node)


def try_next(b: Builder, node: ast.AST, it: Expr) -> tuple[Expr, Expr]:
    """An instance's `__next__`: the variable that takes the item, and whether there was one."""
    return guarded(b, node, "StopIteration", lambda: calls.call_method(b, node, it, "__next__", []))


def guarded(b: Builder, node: ast.AST, error: str, action: Callable[[], Expr]) -> tuple[Expr, Expr]:
    """A value, and whether making it raised no `error`."""
    item, ok = b.temp(node, NEVER, "item"), b.temp(node, BOOL, "more")
    item.guarded = True

    def advance() -> None:
        one = b.known(action())
        item.cell.add(one.type)
        b.emit(hir.Assign(item, one))
        b.emit(hir.Assign(ok, hir.Const(True, BOOL)))

    stop = hir.Handler([b.class_named(error)], None, [hir.Assign(ok, hir.Const(False, BOOL))])
    with stopping.caught(b, error == "StopIteration"):
        body = b.optional(advance)
    more = hir.Seq([hir.Try(body, [stop], [])], hir.Read(ok, BOOL), BOOL)
    return hir.Read(item, item.type), more


# -- methods ------------------------------------------------------------------------------------------


def method(b: Builder, node: ast.AST, it: Expr, name: str, args: list[Expr]) -> Expr | None:
    """`it.name(args)`; None when iterators have no such method."""
    t = it.type
    assert isinstance(t, IterT)
    if t.manager:
        return None
    if t.flavour == coroutines.ASYNC_GENERATOR:
        return _async_method(b, node, it, name, args)
    if name == ("__await__" if t.flavour == coroutines.COROUTINE else "__iter__") and not args:
        return it
    if name == "__next__" and not args and t.flavour != coroutines.COROUTINE:
        return next_value(b, node, it)
    if t.flavour not in ("generator", coroutines.COROUTINE):
        return None
    if name == "send" and len(args) == 1:
        return _send(b, node, b.save(it, "it", node), args[0])
    if name == "throw" and 1 <= len(args) <= 3:
        return _throw(b, node, b.save(it, "it", node), args)
    if name == "close" and not args:
        b.engine.throws = True
        return prim(b, "iter.close", it, node)
    return None


def _async_method(b: Builder, node: ast.AST, it: Expr, name: str, args: list[Expr]) -> Expr | None:
    """Of an `async` generator: all but the first give awaitables."""
    if name == "__aiter__" and not args:
        return it
    if b.module.hidden and name in _WITHIN:
        return _within_method(b, node, it, name, args)
    behind, counts = _ASYNC_METHODS.get(name, ("", ()))
    if len(args) not in counts:
        return None
    if name == "athrow":
        b.engine.throws = True
        args = [thrown_value(b, node, args)]
    fresh = maker(it)
    if name == "__anext__" and fresh is not None and may_close(b, fresh):
        behind = "only_of"
    return b.behind(node, f"coroutines.{behind}", [it, *args])


_ASYNC_METHODS: dict[str, tuple[str, tuple[int, ...]]] = {
    "__anext__": ("next_of", (0,)),
    "asend": ("send_to", (1,)),
    "athrow": ("throw_into", (1, 2, 3)),
    "aclose": ("close", (0,)),
}
"""their Python, and how many arguments they take"""

_WITHIN = {
    "send": "iter.next",
    "throw": "iter.throw",
    "close": "iter.close",
    "abandon": "iter.abandon",
    "begins_closable": "iter.begins",
    "is_over": "iter.over",
    "leave": "iter.leave",
}
"""what that Python can do with them, and the rows"""


def _within_method(b: Builder, node: ast.AST, it: Expr, name: str, args: list[Expr]) -> Expr:
    """The same as of an ordinary generator, for that Python."""
    if name == "send":
        return _send(b, node, b.save(it, "it", node), args[0])
    b.engine.throws = True
    row = _WITHIN[name]
    return prim(b, row, it, node) if row != "iter.throw" else _throw(b, node, b.save(it, "it", node), args)


def _send(b: Builder, node: ast.AST, it: Expr, value: Expr) -> Expr:
    assert isinstance(it.type, IterT)
    if value.type is NONE:
        b.emit(hir.ExprStmt(value))
        return next_value(b, node, it)
    value = b.save(value, "sent", node)
    check: list[Stmt] = [hir.ExprStmt(prim(b, "iter.check_send", it, node), b.pos(node))]
    optional = any(m is NONE for m in members(value.type))
    b.out.extend([hir.If(hir.IsType(value, [NONE]), [], check)] if optional else check)
    set_sent(b, node, it, value)
    return _item_or(b, node, it, prim(b, "iter.next", it, node), None)


def set_sent(b: Builder, node: ast.AST, it: Expr, value: Expr) -> None:
    """Lays what is sent into the generator: `yield` finds it there."""
    assert isinstance(it.type, IterT)
    it.type.sent.add(value.type)
    it.type.sent.add(NONE)
    sent = b.coerce(value, it.type.sent.type)
    b.emit(hir.ExprStmt(prim(b, "iter.set_sent", it, node, (sent,)), b.pos(node)))


def _throw(b: Builder, node: ast.AST, it: Expr, args: list[Expr]) -> Expr:
    b.engine.throws = True
    error = thrown_value(b, node, args)
    return _item_or(b, node, it, prim(b, "iter.throw", it, node, (error,)), None)


def thrown_value(b: Builder, node: ast.AST, args: list[Expr]) -> Expr:
    """The exception meant by `throw(E)`, `throw(E(...))`, `throw(E, value, traceback)`."""
    error = args[0]
    if len(cases(error.type)) > 1:
        args = [b.save(a, "thrown", node) for a in args]
        return b.by_member(args[0], lambda e: thrown_value(b, node, [e, *args[1:]]), node)
    if isinstance(error.type, ClassT):
        given = [] if len(args) < 2 or args[1].type is NONE else [args[1]]
        if given and _is_exception(given[0].type):
            return given[0]
        error = calls.construct(b, node, error.type.cls, arguments.Arguments(given, {}))
    if not _is_exception(error.type) and error.type is not NEVER:
        problem = b.error(node, "E0401", f"exceptions must derive from BaseException, not `{show(error.type)}`")
        text = "exceptions must be classes or instances deriving from BaseException, not {}"
        raise problem.raising("TypeError", naming(text, error))
    return error


def _is_exception(t: Type) -> bool:
    return isinstance(t, InstanceT) and bool(t.cls.is_exception)
