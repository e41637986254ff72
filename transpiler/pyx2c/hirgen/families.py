"""Builtin functions, methods of builtin types, and the modules that the compiler provides."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable

from pyx2c.hirgen import calls, containers, loops, operators, statements
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ModuleInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import (
    BOOL, FLOAT, INT, NEVER, NONE, STR, ClassT, DictT, FuncT, InstanceT, ListT, ModuleT, SetT, TupleT, Type, VarTupleT,
    is_optional, join, members, show, without_none,
)

AS_VALUES = {"len", "str", "int", "float", "abs", "ord", "chr", "repr", "bool", "sum", "min", "max", "sorted", "list",
             "round", "hash", "tuple", "set"}
assign_target = statements.assign_target


# -- methods ----------------------------------------------------------------------------------------


def call_attribute(b: Builder, node: ast.Call, func: ast.Attribute) -> Expr:
    """`obj.name(...)`: a module's function, a class's method, a method of an object."""
    target = func.value
    if isinstance(target, ast.Call) and isinstance(target.func, ast.Name) and target.func.id == "super":
        return calls.super_call(b, node, func.attr)
    if isinstance(target, ast.Name):
        module = b.engine.module_at(b, target.id)
        if module is not None:
            return _call_module_attribute(b, node, module, func)
    if isinstance(target, ast.Attribute) and _std_stream(b, target):
        return call_stream(b, node, target.attr, func.attr)
    receiver = b.expr(target)
    if isinstance(receiver.type, ModuleT):
        return _call_module_attribute(b, node, b.engine.modules.get(receiver.type.name, receiver.type.name), func)
    if isinstance(receiver.type, ClassT):
        return _call_class(b, node, receiver.type, func)
    if isinstance(receiver.type, FuncT) or receiver.type is NEVER:
        return hir.Const(None, NEVER)
    receiver = containers.unwrap(b, node, receiver, func.attr)
    return _call_on(b, node, receiver, func)


def _call_on(b: Builder, node: ast.Call, receiver: Expr, func: ast.Attribute) -> Expr:
    name = func.attr
    if isinstance(receiver.type, ListT) and name == "sort":
        return sort(b, node, receiver)
    if isinstance(receiver.type, DictT) and name in ("get", "pop"):
        return dict_get(b, node, receiver, name)
    stmts, given = b.collect(lambda: calls.evaluate(b, node))
    if stmts or len(members(receiver.type)) > 1:
        receiver = b.save(receiver, "obj", node)
        b.out.extend(stmts)
    if len(members(receiver.type)) > 1:
        given = calls.Arguments([b.save(a, "arg", node) for a in given.positional],
                                {n: b.save(a, "arg", node) for n, a in given.keywords.items()})
    return b.by_member(receiver, lambda x: method_of(b, node, x, func, given), node)


def method_of(b: Builder, node: ast.Call, x: Expr, func: ast.Attribute, given: calls.Arguments) -> Expr:
    """A method call on a value of one type."""
    name = func.attr
    if isinstance(x.type, InstanceT):
        field = x.type.cls.find_field(name)
        if x.type.cls.find_method(name) is None and field is not None:
            return loops_call(b, node, containers.get_attribute(b, func, x), given)
        if x.type.cls.find_method(name) is None and x.type.cls.is_exception and name in ("__str__", "__repr__"):
            return hir.BuildStr([StrPart(value=x, how=name.strip("_"))], STR, b.pos(node))
        if x.type.cls.find_method(name) is not None:
            return calls.call_method(b, node, x, name, given.positional, given.keywords)
    if x.type is NEVER:
        return hir.Const(None, NEVER)
    args = given.positional + list(given.keywords.values())
    found = call_method_values(b, node, x, name, args)
    if found is not None:
        return found
    known = [r for r in _methods_of(x.type) if r == name]
    took = ", ".join(f"`{show(a.type)}`" for a in args) or "nothing"
    message = f"`{show(x.type)}.{name}` can't take {took}" if known else f"`{show(x.type)}` has no method `{name}`"
    problem = b.error(node, "E0402", message[:110])
    raise operators.Unsupported(problem, f"'{operators.py_name(x.type)}' object has no attribute '{name}'")


def _methods_of(t: Type) -> list[str]:
    kinds: dict[type[Type], type] = {ListT: list, DictT: dict, SetT: set, TupleT: tuple, VarTupleT: tuple}
    return dir(kinds.get(type(t), {STR: str, INT: int, FLOAT: float}.get(t, object)))  # type: ignore[call-overload]


def call_method_values(b: Builder, node: ast.AST, x: Expr, name: str, args: list[Expr]) -> Expr | None:
    """A method of a builtin type on evaluated arguments; None when there is none such."""
    if isinstance(x.type, TupleT) and name in ("index", "count"):
        x = as_vtuple(b, node, x)
    if name == "join" and x.type is STR and args and not isinstance(args[0].type, ListT):
        made = to_list(b, node, args[0])
        args = [made, *args[1:]]
    if isinstance(x.type, ListT) and name == "extend" and not isinstance(args[0].type, ListT | VarTupleT):
        args = [to_list(b, node, args[0])]
    if isinstance(x.type, SetT) and args and not isinstance(args[0].type, SetT) and name in _SET_METHODS:
        args = [to_set(b, node, args[0]), *args[1:]]
    if name in ("startswith", "endswith") and args and isinstance(args[0].type, TupleT):
        return _starts_any(b, node, x, name, args[0])
    if isinstance(x.type, DictT) and name in ("keys", "values", "items"):
        return view_list(b, node, x, name)
    if isinstance(x.type, DictT) and name == "setdefault" and len(args) == 1:
        args = [*args, hir.NONE_CONST]
    return b.prim(f"method.{name}", [x, *args], node)


_SET_METHODS = {"union", "intersection", "difference", "update", "issubset", "issuperset", "isdisjoint",
                "symmetric_difference"}


def call_method_value(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    """`x.name()` on an evaluated object of a builtin type."""
    found = call_method_values(b, node, x, name, [])
    if found is None:
        raise b.error(node, "E0402", f"`{show(x.type)}` has no method `{name}`")
    return found


def loops_call(b: Builder, node: ast.AST, callee: Expr, given: calls.Arguments) -> Expr:
    """A call of a function kept in a field."""
    callee = b.save(callee, "f", node)
    if isinstance(callee.type, FuncT):
        return calls.call_closure(b, node, callee, given)
    return loops.apply(b, node, callee, given.positional)


def _starts_any(b: Builder, node: ast.AST, x: Expr, name: str, options: Expr) -> Expr:
    assert isinstance(options.type, TupleT)
    x, saved = b.save(x, "text", node), b.save(options, "options", node)
    result: Expr = hir.Const(False, BOOL)
    for i, t in enumerate(options.type.items):
        test = b.must(f"method.{name}", [x, hir.TupleGet(saved, i, t)], node)
        result = test if i == 0 else hir.BoolOp("or", result, test)
    return result


def dict_get(b: Builder, node: ast.Call, receiver: Expr, name: str) -> Expr:
    """`d.get(k)`, `d.get(k, default)`, `d.pop(k, default)`: one look-up."""
    given = calls.evaluate(b, node).positional
    assert isinstance(receiver.type, DictT)
    if name == "pop" and len(given) == 1:
        return b.must("method.pop", [receiver, given[0]], node)
    t = receiver.type
    binding = {"K": t.key, "V": t.value}
    d = b.save(receiver, "d", node)
    t.key.add(given[0].type)
    key = b.save(b.coerce(given[0], t.key.type), "key", node)
    default = b.save(given[1], "default", node) if len(given) > 1 else hir.NONE_CONST
    at = b.save(hir.Prim(b.row("dict.slot"), [d, key], INT, b.pos(node), binding), "at", node)
    value: Expr = hir.Prim(b.row("dict.value_at"), [d, at], t.value.type, None, binding)
    if name == "pop":
        value = hir.Prim(next(r for r in b.rows("method.pop") if r.c == "dict_K_V_pop"), [d, key], t.value.type, b.pos(node), binding)
    total = join(t.value.type, default.type)
    found = hir.Prim(b.row("cursor.ge"), [at, hir.int_const(0)], BOOL)
    if total is NEVER:
        return default
    return hir.IfExpr(found, b.coerce(value, total) if value.type is not NEVER else default,
                      b.coerce(default, total), total, b.pos(node))


def default_item(b: Builder, node: ast.AST, x: Expr, index: Expr) -> Expr:
    """`d[k]` of a defaultdict: the missing value is made and stored."""
    assert isinstance(x.type, DictT)
    t = x.type
    binding = {"K": t.key, "V": t.value}
    t.key.add(index.type)
    d, key = b.save(x, "d", node), b.save(b.coerce(index, t.key.type), "key", node)
    factory = b.engine.factories.get(t.value.find())
    at = b.save(hir.Prim(b.row("dict.slot"), [d, key], INT, b.pos(node), binding), "at", node)
    make, fresh = b.collect(lambda: make_default(b, node, factory, t.value.type))
    store = b.must("setitem", [d, key, fresh], node)
    missing = hir.Prim(b.row("cursor.lt"), [at, hir.int_const(0)], BOOL)
    b.emit(hir.If(missing, [*make, hir.ExprStmt(store)], []))
    return b.must("getitem", [hir.Coerce(d, DictT(t.key, t.value)), key], node)


def make_default(b: Builder, node: ast.AST, factory: str | Expr | None, t: Type) -> Expr:
    """What a defaultdict's factory makes."""
    zero: dict[str, Expr] = {"int": hir.int_const(0), "float": hir.Const(0.0, FLOAT), "str": hir.Const("", STR),
                             "bool": hir.Const(False, BOOL)}
    if isinstance(factory, str) and factory in zero:
        return zero[factory]
    for m in members(t):
        if isinstance(m, ListT):
            return hir.Prim(b.row("list.new"), [], m, b.pos(node), {"T": m.item})
        if isinstance(m, SetT):
            return hir.Prim(b.row("set.new"), [], m, b.pos(node), {"T": m.item})
        if isinstance(m, DictT):
            return hir.Prim(b.row("dict.new"), [], m, b.pos(node), {"K": m.key, "V": m.value})
    if isinstance(factory, Expr):
        return loops.apply(b, node, factory, [])
    return hir.int_const(0)


def sort(b: Builder, node: ast.Call, receiver: Expr) -> Expr:
    """`xs.sort(key=, reverse=)`."""
    key, reverse = _key_reverse(b, node)
    xs = b.save(receiver, "xs", node)
    sort_in_place(b, node, xs, key, reverse)
    return hir.NONE_CONST


def _key_reverse(b: Builder, node: ast.Call) -> tuple[Expr | None, Expr]:
    key: Expr | None = None
    reverse: Expr = hir.Const(False, BOOL)
    for k in node.keywords:
        if k.arg == "key" and not (isinstance(k.value, ast.Constant) and k.value.value is None):
            key = b.save(b.expr(k.value), "key", node)
        elif k.arg == "reverse":
            reverse = b.save(operators.truth(b, node, b.expr(k.value)), "reverse", node)
        elif k.arg not in ("key", "default"):
            raise b.error(node, "E0403", f"no argument `{k.arg}`")
    return key, reverse


def sort_in_place(b: Builder, node: ast.AST, xs: Expr, key: Expr | None, reverse: Expr) -> None:
    """Sorts a list, by keys computed first when there is a key function."""
    assert isinstance(xs.type, ListT)
    if key is None:
        b.emit(hir.ExprStmt(b.must("list.sort", [xs, reverse], node), b.pos(node)))
        return
    keys = mapped(b, node, xs, lambda item: loops.apply(b, node, key, [item]))
    assert isinstance(keys.type, ListT)
    order = hir.Prim(b.row("list.sort_by"), [xs, keys, reverse], NONE, b.pos(node), {"T": xs.type.item, "K": keys.type.item})
    b.emit(hir.ExprStmt(order, b.pos(node)))


def mapped(b: Builder, node: ast.AST, xs: Expr, f: Callable[[Expr], Expr]) -> Expr:
    """A new list of f(x)."""
    cell = b.cell(node, "mapped")
    t = ListT(cell)
    made = b.save(hir.Prim(b.row("list.new"), [], t, b.pos(node), {"T": cell}), "keys", node)
    it = loops.iterate_value(b, node, xs)

    def body() -> None:
        item = b.save(it.value(), "item", node)
        b.emit(hir.ExprStmt(b.must("list.append", [made, f(item)], node)))

    loops.loop_over(b, node, it, body)
    return made


# -- conversions to containers ----------------------------------------------------------------------


def to_list(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`list(value)`."""
    found = b.prim("list", [value], node)
    return found if found is not None else fill_list(b, node, loops.iterate_value(b, node, value))


def fill_list(b: Builder, node: ast.AST, it: loops.Iteration) -> Expr:
    """A list of an iteration's items."""
    cell = b.cell(node, "filled")
    made = b.save(hir.Prim(b.row("list.new"), [], ListT(cell), b.pos(node), {"T": cell}), "made", node)
    saved = dict(b.env) if b.env is not None else None
    loops.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(b.must("list.append", [made, it.value()], node))))
    b.env = saved
    return made


def to_set(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`set(value)`."""
    found = b.prim("set", [value], node)
    return found if found is not None else fill_set(b, node, loops.iterate_value(b, node, value))


def fill_set(b: Builder, node: ast.AST, it: loops.Iteration, frozen: bool = False) -> Expr:
    """A set of an iteration's items."""
    cell = b.cell(node, "filled")
    made = b.save(hir.Prim(b.row("set.new"), [], SetT(cell, frozen), b.pos(node), {"T": cell}), "made", node)
    saved = dict(b.env) if b.env is not None else None
    loops.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(b.must("set.add", [made, it.value()], node))))
    b.env = saved
    return made


def as_vtuple(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """A tuple of known length as one of any length."""
    assert isinstance(x.type, TupleT)
    cell = b.cell(node, "vtuple")
    for t in x.type.items:
        cell.add(t)
    saved = b.save(x, "tuple", node)
    items = [b.coerce(hir.TupleGet(saved, i, t), cell.type) for i, t in enumerate(x.type.items)]
    return hir.Prim(b.row("vtuple.literal"), list(items), VarTupleT(cell), b.pos(node), {"T": cell})


def view_list(b: Builder, node: ast.AST, x: Expr, part: str) -> Expr:
    """`d.keys()` and the like as a value: a list of the moment."""
    return fill_list(b, node, loops.dict_part(b, node, x, part))


# -- builtin functions ------------------------------------------------------------------------------


def call_builtin(b: Builder, node: ast.Call, name: str) -> Expr:
    """A call of a builtin function or class by name."""
    cls = b.class_named(name)
    if cls is not None:
        return calls.construct(b, node, cls, calls.evaluate(b, node))
    special = BUILTINS.get(name)
    if special is None:
        b.expr(node.func)
        raise b.error(node, "E0302", f"`{name}` is not defined")
    return special(b, node)


def call_builtin_values(b: Builder, node: ast.AST, name: str, args: list[Expr]) -> Expr:
    """A builtin of one argument on an evaluated value: for map and key functions."""
    if name in ("str", "repr"):
        return hir.BuildStr([StrPart(value=containers.textual(b, node, args[0], name), how=name)], STR, b.pos(node))
    if name == "bool":
        return operators.truth(b, node, args[0])
    return _simple(b, node, name, args)


def _simple(b: Builder, node: ast.AST, name: str, args: list[Expr]) -> Expr:
    def apply(x: Expr) -> Expr:
        dunder = {"len": "__len__", "abs": "__abs__", "hash": "__hash__", "int": "__int__", "float": "__float__",
                  "round": "__round__"}.get(name)
        if isinstance(x.type, InstanceT) and dunder and calls.find_instance_method(b, x.type, dunder):
            return calls.call_method(b, node, x, dunder, args[1:])
        if isinstance(x.type, TupleT) and name == "len":
            return hir.Seq([hir.ExprStmt(x)], hir.int_const(len(x.type.items)), INT)
        found = b.prim(name, [x, *args[1:]], node)
        if found is None:
            took = ", ".join(f"`{show(a.type)}`" for a in [x, *args[1:]])
            problem = b.error(node, "E0401", f"`{name}` can't take {took}")
            raise operators.Unsupported(problem, f"object of type '{operators.py_name(x.type)}' has no len()"
                                        if name == "len" else f"bad argument type for built-in operation {name}")
        return found

    if not args:
        found = b.prim(name, [], node)
        if found is not None:
            return found
        raise b.error(node, "E0403", f"`{name}` needs an argument")
    if args[0].type is NEVER:
        return hir.Const(None, NEVER)
    return b.by_member(args[0], apply, node)


def _plain(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    given = calls.evaluate(b, node)
    return _simple(b, node, node.func.id, given.positional + list(given.keywords.values()))


def _print(b: Builder, node: ast.Call) -> Expr:
    keywords = {k.arg: k.value for k in node.keywords}
    bare = ast.copy_location(ast.Call(node.func, node.args, []), node)
    parts = calls.evaluate(b, bare).positional
    texts = [containers.textual(b, node, p) for p in parts]
    if any(t is not p for t, p in zip(texts, parts, strict=True)):
        texts = [b.save(t, "part", node) for t in texts]
    stderr = False
    if "file" in keywords:
        file = keywords["file"]
        if not (isinstance(file, ast.Attribute) and file.attr in ("stdout", "stderr")):
            return _print_file(b, node, texts, keywords)
        stderr = file.attr == "stderr"

    def option(name: str) -> Expr | None:
        value = keywords.get(name)
        if value is None or (isinstance(value, ast.Constant) and value.value is None):
            return None
        return b.expr(value)

    flush = keywords.get("flush")
    flushed = operators.truth(b, node, b.expr(flush)) if flush is not None else None
    b.emit(hir.Print(texts, option("sep"), option("end"), stderr, flushed, b.pos(node)))
    return hir.NONE_CONST


def _print_file(b: Builder, node: ast.Call, texts: list[Expr], keywords: dict[str | None, ast.expr]) -> Expr:
    target = b.save(b.expr(keywords["file"]), "file", node)
    pieces: list[StrPart] = []
    for i, t in enumerate(texts):
        if i:
            pieces.append(StrPart(value=b.expr(keywords["sep"])) if "sep" in keywords else StrPart(text=" "))
        pieces.append(StrPart(value=t))
    pieces.append(StrPart(value=b.expr(keywords["end"])) if "end" in keywords else StrPart(text="\n"))
    text = hir.BuildStr(pieces, STR, b.pos(node))
    b.emit(hir.ExprStmt(b.must("method.write", [target, text], node), b.pos(node)))
    return hir.NONE_CONST


def _str(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    if not node.args:
        return hir.Const("", STR)
    if len(node.args) > 1:
        return b.must("method.decode", [b.expr(node.args[0])], node)
    value = b.expr(node.args[0])
    if node.func.id == "str" and value.type is STR:
        return value
    return call_builtin_values(b, node, node.func.id, [value])


def _bool(b: Builder, node: ast.Call) -> Expr:
    return operators.condition(b, node.args[0])[0] if node.args else hir.Const(False, BOOL)


def _number(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    if not node.args:
        return hir.int_const(0) if node.func.id == "int" else hir.Const(0.0, FLOAT)
    return _plain(b, node)


def _isinstance(b: Builder, node: ast.Call) -> Expr:
    return operators.isinstance_test(b, node)[0]


def _list(b: Builder, node: ast.Call) -> Expr:
    if not node.args:
        return containers.make_list(b, node, [])
    return _container(b, node, "list")


def _container(b: Builder, node: ast.Call, kind: str) -> Expr:
    arg = node.args[0]
    lazy = isinstance(arg, ast.GeneratorExp) or (
        isinstance(arg, ast.Call) and (isinstance(arg.func, ast.Name) and arg.func.id in loops.SPECIAL
                                       and b.lookup(arg.func.id) is None
                                       or isinstance(arg.func, ast.Attribute) and arg.func.attr in ("keys", "values", "items")))
    if lazy:
        it = loops.iterate(b, arg)
        return fill_list(b, node, it) if kind == "list" else fill_set(b, node, it, kind == "frozenset")
    value = b.expr(arg)
    return to_list(b, node, value) if kind == "list" else to_set(b, node, value)


def _set(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    if not node.args:
        cell = b.cell(node, "item")
        return hir.Prim(b.row("set.new"), [], SetT(cell, node.func.id == "frozenset"), b.pos(node), {"T": cell})
    if node.func.id == "frozenset":
        return fill_set(b, node, loops.iterate(b, node.args[0]), frozen=True)
    return _container(b, node, "set")


def _tuple(b: Builder, node: ast.Call) -> Expr:
    if not node.args:
        return hir.TupleMake([], TupleT(()), b.pos(node))
    made = _container(b, node, "list")
    return b.must("vtuple", [made], node)


def _dict(b: Builder, node: ast.Call) -> Expr:
    key, value = b.cell(node, "key"), b.cell(node, "value")
    made = b.save(hir.Prim(b.row("dict.new"), [], DictT(key, value), b.pos(node), {"K": key, "V": value}), "made", node)
    if node.args:
        source = b.expr(node.args[0]) if not isinstance(node.args[0], ast.GeneratorExp | ast.Call) else None
        if source is not None and isinstance(source.type, DictT):
            b.emit(hir.ExprStmt(b.must("dict.update", [made, source], node)))
        else:
            it = loops.iterate_value(b, node, source) if source is not None else loops.iterate(b, node.args[0])

            def body() -> None:
                pair = b.save(it.value(), "pair", node)
                if not isinstance(pair.type, TupleT) or len(pair.type.items) != 2:
                    raise b.error(node, "E0401", "`dict` needs pairs")
                items = [hir.TupleGet(pair, i, t) for i, t in enumerate(pair.type.items)]
                b.emit(hir.ExprStmt(b.must("setitem", [made, *items], node)))

            loops.loop_over(b, node, it, body)
    for k in node.keywords:
        b.emit(hir.ExprStmt(b.must("setitem", [made, hir.Const(k.arg, STR), b.expr(k.value)], node)))
    return made


def _sorted(b: Builder, node: ast.Call) -> Expr:
    bare = ast.copy_location(ast.Call(node.func, node.args, []), node)
    made = _container(b, bare, "list")
    key, reverse = _key_reverse(b, node)
    made = b.save(made, "sorted", node)
    sort_in_place(b, node, made, key, reverse)
    return made


def _sum(b: Builder, node: ast.Call) -> Expr:
    it = loops.iterate(b, node.args[0])
    start_nodes = node.args[1:] or [k.value for k in node.keywords if k.arg == "start"]
    start = b.expr(start_nodes[0]) if start_nodes else hir.int_const(0)
    total = b.temp(node, start.type, "total")
    b.emit(hir.Assign(total, start))

    def body() -> None:
        item = it.value()
        value = operators.binary_op(b, node, "+", "add", hir.Read(total, total.type), item)
        total.cell.add(value.type)
        b.emit(hir.Assign(total, b.coerce(value, total.type) if value.type is not NEVER else value))

    loops.loop_over(b, node, it, body)
    return hir.Read(total, total.type)


def _any_all(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    wanted = node.func.id == "any"
    it = loops.iterate(b, node.args[0])
    found = b.temp(node, BOOL, "found")
    b.emit(hir.Assign(found, hir.Const(not wanted, BOOL)))

    def body() -> None:
        test = operators.truth(b, node, it.value())
        hit: list[hir.Stmt] = [hir.Assign(found, hir.Const(wanted, BOOL)), hir.Break()]
        b.emit(hir.If(test if wanted else hir.Not(test), hit, []))

    loops.loop_over(b, node, it, body)
    return hir.Read(found, BOOL)


def _min_max(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    name = node.func.id
    key, _ = _key_reverse(b, node)
    default_nodes = [k.value for k in node.keywords if k.arg == "default"]
    if len(node.args) > 1:
        values = [b.save(v, "arg", node) for v in calls.evaluate(b, ast.Call(node.func, node.args, [])).positional]
        if key is None and len(values) == 2 and values[0].type == values[1].type and values[0].type in (INT, FLOAT):
            test = b.must("lt" if name == "min" else "gt", [values[1], values[0]], node)
            return hir.IfExpr(test, values[1], values[0], values[0].type, b.pos(node))
        it = loops.iterate_value(b, node, containers.make_list(b, node, values))
    else:
        it = loops.iterate(b, node.args[0])
    return _extreme(b, node, name, it, key, default_nodes)


def _extreme(b: Builder, node: ast.Call, name: str, it: loops.Iteration, key: Expr | None,
             default_nodes: list[ast.expr]) -> Expr:
    best, best_key = b.temp(node, NEVER, "best"), b.temp(node, NEVER, "best_key")
    empty = b.temp(node, BOOL, "empty")
    b.emit(hir.Assign(empty, hir.Const(True, BOOL)))

    def body() -> None:
        item = b.save(it.value(), "item", node)
        rank = b.save(loops.apply(b, node, key, [item]), "rank", node) if key is not None else item
        best.cell.add(item.type)
        best_key.cell.add(rank.type)
        take: list[hir.Stmt] = [hir.Assign(best, item), hir.Assign(best_key, rank), hir.Assign(empty, hir.Const(False, BOOL))]
        if rank.type is NEVER:
            return
        op = ast.Lt() if name == "min" else ast.Gt()
        stmts, test = b.collect(lambda: operators.compare_op(b, node, op, rank, hir.Read(best_key, best_key.type)))
        later = hir.Seq(stmts, test, BOOL) if stmts else test
        b.emit(hir.If(hir.BoolOp("or", hir.Read(empty, BOOL), later), take, []))

    loops.loop_over(b, node, it, body)
    value: Expr = hir.Read(best, best.type)
    if default_nodes:
        default = b.expr(default_nodes[0])
        total = join(best.type, default.type)
        return hir.IfExpr(hir.Read(empty, BOOL), b.coerce(default, total), b.coerce(value, total) if best.type is not NEVER
                          else b.coerce(default, total), total)
    text = hir.Const(f"{name}() arg is an empty sequence", STR)
    fail = hir.Prim(b.row("raise.ValueError"), [text], NEVER, b.pos(node))
    b.emit(hir.If(hir.Read(empty, BOOL), [hir.ExprStmt(fail, b.pos(node))], []))
    return value


def _divmod(b: Builder, node: ast.Call) -> Expr:
    a, c = (b.save(v, "arg", node) for v in calls.evaluate(b, node).positional)
    q = operators.binary_op(b, node, "//", "floordiv", a, c)
    r = operators.binary_op(b, node, "%", "mod", a, c)
    return hir.TupleMake([q, r], TupleT((q.type, r.type)), b.pos(node))


def _pow(b: Builder, node: ast.Call) -> Expr:
    args = calls.evaluate(b, node).positional
    if len(args) == 3:
        return b.must("pow3", args, node)
    return operators.binary_op(b, node, "**", "pow", args[0], args[1])


def _digits(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    spec = {"hex": "#x", "oct": "#o", "bin": "#b"}[node.func.id]
    part = StrPart(value=b.expr(node.args[0]), how="format", spec=hir.Const(spec, STR))
    return hir.BuildStr([part], STR, b.pos(node))


def _format(b: Builder, node: ast.Call) -> Expr:
    args = calls.evaluate(b, node).positional
    spec = args[1] if len(args) > 1 else hir.Const("", STR)
    return hir.BuildStr([StrPart(value=args[0], how="format", spec=spec)], STR, b.pos(node))


def _iterated(b: Builder, node: ast.Call) -> Expr:
    return fill_list(b, node, loops.iterate(b, node))


def _type(b: Builder, node: ast.Call) -> Expr:
    value = b.expr(node.args[0])
    if isinstance(value.type, InstanceT):
        return hir.Prim(b.row("class.of"), [value], ClassT(value.type.cls), b.pos(node))
    raise b.error(node, "E0506", "`type(x)` is supported for instances only", hint="use isinstance")


def _open(b: Builder, node: ast.Call) -> Expr:
    kept = [k for k in node.keywords if k.arg == "mode"]
    plain = ast.copy_location(ast.Call(node.func, node.args, kept), node)
    return _plain(b, plain)


BUILTINS: dict[str, Callable[[Builder, ast.Call], Expr]] = {
    "print": _print, "str": _str, "repr": _str, "bool": _bool, "int": _number, "float": _number,
    "isinstance": _isinstance, "list": _list, "set": _set, "frozenset": _set, "tuple": _tuple, "dict": _dict,
    "sorted": _sorted, "sum": _sum, "any": _any_all, "all": _any_all, "min": _min_max, "max": _min_max,
    "divmod": _divmod, "pow": _pow, "hex": _digits, "oct": _digits, "bin": _digits, "format": _format, "type": _type,
    "zip": _iterated, "enumerate": _iterated, "map": _iterated, "filter": _iterated, "reversed": _iterated,
    "open": _open,
    **{n: _plain for n in ("len", "abs", "ord", "chr", "round", "hash", "input")},
}


# -- modules ----------------------------------------------------------------------------------------


def _call_class(b: Builder, node: ast.Call, t: ClassT, func: ast.Attribute) -> Expr:
    found = t.cls.find_method(func.attr)
    if found is None:
        var = t.cls.find_attr(func.attr)
        if var is not None:
            return calls.call_value(b, node, hir.Read(var, var.type))
        raise b.error(node, "E0402", f"class `{t.cls.name}` has no method `{func.attr}`")
    given = calls.evaluate(b, node)
    ref = b.engine.method_ref(found[0], func.attr)
    if found[0].kinds.get(func.attr) == "class":
        given = calls.Arguments([hir.Const(None, t), *given.positional], given.keywords)
    elif found[0].kinds.get(func.attr) == "method" and given.positional:
        given.positional[0] = b.coerce(given.positional[0], InstanceT(found[0]))
    return calls.call_function(b, node, ref, calls.match_parameters(b, node, ref, given))


def _call_module_attribute(b: Builder, node: ast.Call, module: ModuleInfo | str, func: ast.Attribute) -> Expr:
    if isinstance(module, str):
        return call_module(b, node, module, func.attr)
    value = module_attribute(b, func, module, func.attr)
    return calls.call_value(b, node, value)


def module_attribute(b: Builder, node: ast.AST, module: ModuleInfo | str, name: str) -> Expr:
    """`module.name` as a value."""
    if isinstance(module, str):
        return intrinsic_attribute(b, node, module, name)
    bound = b.engine.static_binding(module, name)
    if isinstance(bound, FuncT):
        (ref,) = bound.refs
        return hir.MakeClosure(ref, [], bound, b.pos(node))
    if bound is not None:
        return hir.Const(None, bound)
    if name not in module.scope.locals:
        raise b.error(node, "E0402", f"module `{module.name}` has no attribute `{name}`")
    var = module.var(name)
    return hir.Read(var, var.type, b.pos(node))


def intrinsic_attribute(b: Builder, node: ast.AST, module: str, name: str) -> Expr:
    """A constant of a module that the compiler provides."""
    if module == "math" and name in ("pi", "e", "tau", "inf", "nan"):
        return hir.Const(getattr(math, name), FLOAT)
    if module == "sys" and name == "maxsize":
        return hir.int_const((1 << 63) - 1)
    if module == "sys" and name == "argv":
        return argv(b, node)
    if module == "sys" and name == "platform":
        return hir.Const("linux", STR)
    if module in ("typing", "abc", "collections.abc", "types"):
        return hir.Const(None, NEVER)
    raise b.error(node, "E0506", f"`{module}.{name}` is not supported yet")


def argv(b: Builder, node: ast.AST) -> Expr:
    """`sys.argv`: a list made anew; programs read it."""
    cell = b.cell(node, "argv")
    made = b.save(hir.Prim(b.row("list.new"), [], ListT(cell), b.pos(node), {"T": cell}), "argv", node)
    count = b.save(hir.Prim(b.row("argv.count"), [], INT), "count", node)
    it = loops.range_of(b, node, count)
    loops.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(
        b.must("list.append", [made, b.must("argv.get", [it.value()], node)], node))))
    return made


def _std_stream(b: Builder, node: ast.Attribute) -> bool:
    return (node.attr in ("stdout", "stderr", "stdin") and isinstance(node.value, ast.Name)
            and b.engine.module_at(b, node.value.id) == "sys")


def call_stream(b: Builder, node: ast.Call, stream: str, name: str) -> Expr:
    """`sys.stdout.write(...)` and the like."""
    args = calls.evaluate(b, node).positional
    if name == "flush" and stream == "stderr":
        return hir.NONE_CONST
    return b.must(f"{stream}.{name}", args, node)


def call_module(b: Builder, node: ast.Call, module: str, name: str) -> Expr:
    """A function of a module that the compiler provides."""
    if (module, name) == ("sys", "exit"):
        return exit_call(b, node)
    if (module, name) in (("collections", "defaultdict"), ("collections", "Counter")):
        return special_dict(b, node, name)
    if module == "typing" and name in ("cast",):
        return b.expr(node.args[1])
    if module in ("typing", "typing_extensions"):
        return hir.Const(None, NEVER)
    args = calls.evaluate(b, node).positional
    if any(a.type is NEVER for a in args):
        return hir.Const(None, NEVER)
    found = b.prim(f"{module}.{name}", args, node)
    if found is None:
        took = ", ".join(f"`{show(a.type)}`" for a in args)
        raise b.error(node, "E0506", f"`{module}.{name}({took})` is not supported yet")
    return found


def exit_call(b: Builder, node: ast.Call) -> Expr:
    """`sys.exit(status)`."""
    args = calls.evaluate(b, node).positional
    value = args[0] if args else hir.NONE_CONST
    if is_optional(value.type) and value.type is not NONE:
        value = hir.Coerce(value, without_none(value.type))
    row = b.rows("exit")[0]
    if value.type is NONE:
        return hir.Prim(row, [hir.int_const(0)], NEVER, b.pos(node))
    if value.type is STR:
        return hir.Prim(b.row("exit.text"), [value], NEVER, b.pos(node))
    return hir.Prim(row, [value], NEVER, b.pos(node))


def special_dict(b: Builder, node: ast.Call, flavour: str) -> Expr:
    """`defaultdict(factory)` and `Counter(items)`."""
    key, value = b.cell(node, "key"), b.cell(node, "value")
    t = DictT(key, value, flavour)
    if flavour == "Counter":
        value.add(INT)
        made = b.save(hir.Prim(b.row("dict.new"), [], t, b.pos(node), {"K": key, "V": value}), "counter", node)
        if node.args:
            it = loops.iterate(b, node.args[0])

            def body() -> None:
                item = b.save(it.value(), "item", node)
                count = b.must("counter.get", [made, item], node)
                b.emit(hir.ExprStmt(b.must("setitem", [made, item, b.must("add", [count, hir.int_const(1)], node)], node)))

            loops.loop_over(b, node, it, body)
        return made
    if node.args:
        factory = node.args[0]
        if isinstance(factory, ast.Name) and b.lookup(factory.id) is None:
            b.engine.factories[value.find()] = factory.id
            kinds: dict[str, Type] = {"int": INT, "float": FLOAT, "str": STR, "bool": BOOL}
            inner = b.cell(node, "inner")
            made_type: Type | None = kinds.get(factory.id)
            if factory.id == "list":
                made_type = ListT(inner)
            elif factory.id == "set":
                made_type = SetT(inner)
            elif factory.id == "dict":
                made_type = DictT(inner, b.cell(node, "inner value"))
            if made_type is not None:
                value.add(made_type)
        else:
            callee = b.expr(factory)
            b.engine.factories[value.find()] = callee
            value.add(loops.apply(b, node, callee, []).type)
    return hir.Prim(b.row("dict.new"), [], t, b.pos(node), {"K": key, "V": value})
