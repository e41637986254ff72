"""Iterator objects of the interpreter's own: `iter(xs)`, `map`, `filter`, `zip`, `enumerate`, `reversed` as values.

    it = map(f, xs)   →   internal function map(arg0, arg1): everything up to the loop runs now
                          (`Ready`), while arg1 has an item: yield arg0(item)

The loop is the one that `for x in map(f, xs)` would be (hirgen/iteration.py); here it becomes a generator function
without a name in tracebacks. Its arguments are iterators themselves, which makes it exact: what an exception leaves
is asked for the next item, as CPython's objects are.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import (
    abstract,
    arguments,
    backwards,
    calls,
    comparisons,
    cursors,
    dict_views,
    enum_members,
    iteration,
    iterators,
    operator_methods,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.generators import give
from pyx2c.hirgen.program import FuncRef
from pyx2c.hirgen.py_names import py_name
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BINFILE,
    BYTEARRAY,
    BYTES,
    NEVER,
    RANGE,
    STR,
    TEXTFILE,
    DequeT,
    DictT,
    InstanceT,
    IterT,
    ListT,
    Scalar,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    cases,
    show,
)  # fmt: skip

_FILES = (TEXTFILE, BINFILE)
"""which are their own iterators"""
MakeLoop = Callable[[Builder, ast.AST, list[Expr]], iteration.Iteration]


def iterator(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`iter(value)`."""
    return b.by_member(value, lambda x: _iterator(b, node, x), node)


def one_iterator(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`iter(value)` to be gone through: where it may be an object with `__next__` or an iterator of another kind, the
    object becomes one of the other kind."""
    found = iterator(b, node, value)
    if len(cases(found.type)) == 1:
        return found
    key = ("iter", "iterator", b.inst)

    def alike(x: Expr) -> Expr:
        if not isinstance(x.type, InstanceT):
            return x
        return make(b, node, key, "iterator", [x], lambda b, at, xs: iteration.iterate_value(b, at, xs[0]))

    return b.by_member(found, alike, node)


def _iterator(b: Builder, node: ast.AST, x: Expr) -> Expr:
    return operator_methods.by_class(b, node, x, cursors.METHODS, lambda y: _iterator_of(b, node, y))


def _iterator_of(b: Builder, node: ast.AST, x: Expr) -> Expr:
    if not calls.find_instance_method(b, x.type, "__iter__"):
        x = b.plain(b.as_tuple(node, x))
    if isinstance(x.type, IterT) and not x.type.manager:
        return x
    if isinstance(x.type, InstanceT):
        return _of_instance(b, node, x, x.type)
    flavour = "generator" if enum_members.is_enumeration(x.type) else iterator_name(x.type)
    if not flavour:
        raise iteration.not_iterable(b, node, x)
    key = ("iter", flavour, b.inst)
    return make(b, node, key, flavour, [x], lambda b, at, xs: iteration.iterate_value(b, at, xs[0]))


def _of_instance(b: Builder, node: ast.AST, x: Expr, t: InstanceT) -> Expr:
    if t.cls.named_tuple() is not None:
        return _iterator(b, node, b.as_tuple(node, x))
    if calls.find_instance_method(b, t, "__iter__"):
        it = calls.call_method(b, node, x, "__iter__", [])
        if isinstance(it.type, IterT) or it.type is NEVER or calls.find_instance_method(b, it.type, "__next__"):
            return it
        problem = b.error(node, "E0406", f"`__iter__` of `{show(t)}` returns `{show(it.type)}`, which is no iterator")
        text = f"iter() returned non-iterator of type '{py_name(it.type)}'"
        raise problem.raising("TypeError", text)
    if abstract.is_own_iterator(t):
        return x
    if not calls.find_instance_method(b, t, "__getitem__"):
        raise iteration.not_iterable(b, node, x)
    key = ("iter", "iterator", b.inst)
    return make(b, node, key, "iterator", [x], lambda b, at, xs: iteration.sequence(b, at, xs[0]))


def backwards_of(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`reversed(value)`, whatever it is."""
    return b.by_member(value, lambda x: _backwards_of(b, node, x), node)


def _backwards_of(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """An object by what its class has for that."""
    if not calls.find_instance_method(b, x.type, "__reversed__"):
        x = b.as_tuple(node, x)
    if not isinstance(x.type, InstanceT):
        key = ("reversed", "value", b.inst)
        return make(b, node, key, "reversed", [x], lambda b, at, xs: backwards.iterate(b, at, xs[0]))

    def one(y: Expr) -> Expr:
        if calls.find_instance_method(b, y.type, "__reversed__"):
            return calls.call_method(b, node, y, "__reversed__", [])
        key = ("reversed", b.inst, y.type)
        return make(b, node, key, "reversed", [y], lambda b, at, xs: backwards.sequence(b, at, xs[0]))

    return operator_methods.by_class(b, node, x, backwards.METHODS, one)


def iterator_name(t: Type) -> str:
    """The class of `iter(x)` for a builtin type; empty where there is none."""
    match t:
        case ListT():
            return "list_iterator"
        case TupleT() | VarTupleT():
            return "tuple_iterator"
        case DictT():
            return (
                "odict_iterator" if t.flavour.startswith(("O", "o")) else f"dict_{dict_views.part_of(t)[:-1]}iterator"
            )
        case SetT():
            return "set_iterator"
        case DequeT():
            return "_collections._deque_iterator"
    return _SCALARS.get(t, "") if isinstance(t, Scalar) else ""


_SCALARS = {
    STR: "str_iterator",
    BYTES: "bytes_iterator",
    BYTEARRAY: "bytearray_iterator",
    RANGE: "range_iterator",
    TEXTFILE: "_io.TextIOWrapper",
    BINFILE: "_io.BufferedReader",
}


def make(b: Builder, node: ast.AST, key: tuple[object, ...], flavour: str, args: list[Expr], loop: MakeLoop) -> Expr:
    """A call of the internal function that yields what a loop over its arguments goes through."""
    count = len(args)
    ref = _internal(b, node, (*key, count), flavour)

    def walk(inner: Builder) -> None:
        at = node if key[0] != "iter" else ref.node
        values: list[Expr] = [hir.Read(p, p.type) for p in inner.inst.params]
        it = loop(inner, at, values)
        inner.emit(hir.Ready())
        iteration.loop_over(inner, at, it, lambda: inner.emit(hir.ExprStmt(give(inner, at, it.value()))))

    ref.walk = walk
    return calls.call_function(b, node, ref, args)


def _internal(b: Builder, node: ast.AST, key: tuple[object, ...], flavour: str) -> FuncRef:
    """The internal generator function of that key, which ends in the number of its parameters."""
    refs = b.engine.node_refs
    if key not in refs:
        params = [ast.arg(f"arg{i}") for i in range(int(str(key[-1])))]
        args = ast.arguments([], params, None, [], [], None, [])
        function = ast.copy_location(ast.FunctionDef(flavour, args, [ast.Pass()], []), node)
        refs[key] = FuncRef(function, b.module, flavour, flavour, flavour=flavour)
        refs[key].scope.is_generator = True
    found: FuncRef = refs[key]
    return found


# -- builtins -----------------------------------------------------------------------------------------


def builtin(b: Builder, node: ast.Call) -> Expr:
    """`map`, `filter`, `zip`, `enumerate` and `reversed` as values."""
    assert isinstance(node.func, ast.Name)
    name = node.func.id
    if name == "zip":
        node = iteration.of_rows(b, node)
    if name == "zip" and len(node.args) == 1 and isinstance(node.args[0], ast.Starred):
        return _zip_rows(b, node, b.expr(node.args[0].value))
    if name == "zip" and not node.args:
        node = iteration.of_nothing(b, node)
    kept = _by_name(b, node, name)
    given = _arguments(b, node, name, len(kept))
    names = [f"arg{i}" for i in range(len(given))]
    call = b.derived(node, "again", lambda: _again(node, kept, names))

    return make(b, node, (node, b.inst), name, given, _loop(b, node, call, names))


def _loop(b: Builder, node: ast.Call, call: ast.Call, names: list[str]) -> MakeLoop:
    """The loop that the call is, of an internal function's parameters."""
    assert isinstance(call.func, ast.Name)
    special = iteration.SPECIAL[call.func.id]

    def loop(inner: Builder, at: ast.AST, values: list[Expr]) -> iteration.Iteration:
        inner.renamed.append(dict(zip(names, inner.inst.params, strict=True)))
        found = special(inner, call)
        if found is None:
            raise b.error(node, "E0506", f"`{ast.unparse(node)}` is not supported yet")
        return found

    return loop


def _by_name(b: Builder, node: ast.Call, name: str) -> list[ast.expr]:
    """The function of `map(str, xs)` and `filter(None, xs)`: named, not evaluated."""
    first = node.args[0] if node.args and name in ("map", "filter") else None
    builtin = isinstance(first, ast.Name) and b.lookup(first.id) is None
    return [first] if first is not None and (builtin or isinstance(first, ast.Constant)) else []


def _again(node: ast.Call, kept: list[ast.expr], names: list[str]) -> ast.Call:
    """The same call, of the internal function's parameters."""
    args = [*kept, *(ast.Name(n, ast.Load()) for n in names)]
    keywords = [k for k in node.keywords if k.arg == "strict"]
    call = ast.Call(node.func, args, keywords)
    for part in every_node(call):
        if part not in kept and part is not node.func:
            ast.copy_location(part, node)
    return call


def _arguments(b: Builder, node: ast.Call, name: str, skipped: int) -> list[Expr]:
    """The evaluated arguments, iterables among them as iterators."""
    nodes = [*node.args, *(k.value for k in node.keywords if name == "enumerate" and k.arg == "start")]
    bare = b.derived(node, "bare", lambda: ast.Call(node.func, nodes[skipped:], []))
    given = arguments.evaluate(b, bare).positional
    first = max(0, (1 if name in ("map", "filter") else 0) - skipped)
    behind = {"map": len(given), "zip": len(given), "filter": first + 1, "enumerate": 1}.get(name, 0)
    for i in range(first, min(behind, len(given))):
        given = [b.save(g, "arg", node) for g in given]
        given[i] = iterator(b, node, given[i])
    return given


def _zip_rows(b: Builder, node: ast.Call, rows: Expr) -> Expr:
    """`zip(*rows)`: how many there are is known only when the program runs, unless it is a tuple."""
    if not isinstance(rows.type, TupleT):
        return iterator(b, node, iteration.rows_together(b, node, rows))
    saved = b.save(rows, "rows", node)
    parts: list[Expr] = [hir.TupleGet(saved, i, t) for i, t in enumerate(rows.type.items)]
    made = [b.save(iterator(b, node, part), "row", node) for part in parts]
    names = [f"arg{i}" for i in range(len(made))]
    call = b.derived(node, "again", lambda: _again(node, [], names))
    return make(b, node, (node, b.inst), "zip", made, _loop(b, node, call, names))


def iter_call(b: Builder, node: ast.Call) -> Expr:
    """`iter(xs)`, `iter(function, sentinel)`."""
    given = arguments.evaluate(b, node).positional
    if len(given) == 1 and not node.keywords:
        return b.by_member(given[0], lambda x: x if x.type in _FILES else _iterator(b, node, x), node)
    if len(given) != 2 or node.keywords:
        raise b.error(node, "E0403", f"`iter` takes 1 or 2 arguments, {len(given)} given")
    return make(b, node, (node, b.inst), "callable_iterator", given, _until)


def _until(b: Builder, node: ast.AST, values: list[Expr]) -> iteration.Iteration:
    """Calls the function until it returns the sentinel."""
    function, sentinel = values
    item, made = iterators.guarded(b, node, "StopIteration", lambda: calls.apply(b, node, function, []))
    stmts, equal = b.collect(lambda: comparisons.equal(b, node, item, sentinel))
    cond = hir.BoolOp("and", made, hir.Seq(stmts, hir.Not(equal), equal.type))
    return iteration.Iteration(cond, lambda: item, [])
