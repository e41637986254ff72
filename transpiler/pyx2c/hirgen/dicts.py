"""Look-ups with a default, and dicts that make missing values."""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.hirgen import (
    arguments,
    calls,
    conversions,
    cursors,
    default_factories,
    exception_values,
    iteration,
    method_refusals,
    spread_calls,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart, Var
from pyx2c.ir.types import (
    BOOL,
    I64,
    INT,
    NEVER,
    NONE,
    STR,
    DequeT,
    DictT,
    ListT,
    Scalar,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    cases,
    is_dict,
    members,
    show,
)


def dict_get(b: Builder, node: ast.Call, receiver: Expr, name: str) -> Expr:
    """`d.get(k)`, `d.get(k, default)`, `d.pop(k, default)`: one look-up."""
    assert isinstance(receiver.type, DictT)
    d = b.save(receiver, "d", node)
    given = arguments.evaluate_any(b, node)
    if given.rest is not None and not given.keywords:
        spread = spread_calls.of_method(b, node, d, name, given, _get)
        if spread is not None:
            return spread
    return _get(b, node, d, name, arguments.need_known(b, node, given))


def _get(b: Builder, node: ast.Call, d: Expr, name: str, arguments_given: arguments.Arguments) -> Expr:
    assert isinstance(d.type, DictT)
    given = arguments_given.positional
    if not 1 <= len(given) <= 2 or arguments_given.keywords:
        refused = method_refusals.cant_take(b, node, d, name, arguments_given)
        raise method_refusals.as_cpython_says(refused, d, name, arguments_given)
    if name == "pop" and len(given) == 1:
        return b.must("method.pop", [*exception_values.guard_key(b, node, d, given[0])], node)
    t = d.type
    binding = {"K": t.key, "V": t.value}
    t.key.add(given[0].type)
    key = b.save(b.coerce(given[0], t.key.type), "key", node)
    default = b.save(given[1], "default", node) if len(given) > 1 else hir.NONE_CONST
    at = b.save(hir.Prim(b.row("dict.slot"), [d, key], INT, b.pos(node), binding), "at", node)
    value: Expr = hir.Prim(b.row("dict.value_at"), [d, at], t.value.type, None, binding)
    if name == "pop":
        value = hir.Prim(
            next(r for r in b.rows("method.pop") if r.c == "dict_K_V_pop"),
            [d, key],
            t.value.type,
            b.pos(node),
            binding,
        )
    found = hir.Prim(b.row("cursor.ge"), [at, hir.int_const(0)], BOOL)
    return b.choose([found], [([], value) if value.type is not NEVER else ([], None), ([], default)], node)


def popitem(b: Builder, node: ast.AST, d: Expr) -> Expr:
    """`d.popitem()`: the entry taken out can still be read."""
    assert isinstance(d.type, DictT)
    t = d.type
    binding = {"K": t.key, "V": t.value}
    d = exception_values.guard_filled(b, node, b.save(d, "d", node), "popitem(): dictionary is empty")
    at = b.save(hir.Prim(b.row("dict.popitem"), [d], INT, b.pos(node), binding), "at", node)
    key = b.save(hir.Prim(b.row("dict.key_at"), [d, at], t.key.type, None, binding), "key", node)
    value = b.save(hir.Prim(b.row("dict.value_at"), [d, at], t.value.type, None, binding), "value", node)
    return hir.TupleMake([key, value], TupleT((t.key.type, t.value.type)), b.pos(node))


def default_item(b: Builder, node: ast.AST, x: Expr, index: Expr) -> Expr:
    """`d[k]` of a defaultdict: the missing value is made and stored."""
    assert isinstance(x.type, DictT)
    t = x.type
    t.key.add(index.type)
    d, key = b.save(x, "d", node), b.save(b.coerce(index, t.key.type), "key", node)
    if b.engine.factory_of(t.value) is None:
        d, key = exception_values.guard_key(b, node, d, key)
        return b.must("getitem", [hir.Coerce(d, DictT(t.key, t.value)), key], node)

    def make() -> Expr:
        fresh = default_factories.make(b, node, d)
        assert fresh is not None
        return fresh

    return _found_or_stored(b, node, d, key, make)


def may_wait(args: list[Expr]) -> bool:
    """Whether the default of `setdefault` need not be made where the key is there: a container with nothing in it. Keys
    are looked up once more where it is made, which those with methods of the program's own would notice."""
    match args:
        case [key, hir.Prim(args=[]) as made]:
            return isinstance(made.type, ListT | SetT | DictT | DequeT) and _is_plain(key.type)
    return False


def _is_plain(t: Type) -> bool:
    """Numbers, texts, and tuples of them."""
    return all(isinstance(m, Scalar) or isinstance(m, TupleT) and all(map(_is_plain, m.items)) for m in members(t))


def set_default(b: Builder, node: ast.AST, x: Expr, index: Expr, empty: Expr) -> Expr:
    """`d.setdefault(k, [])`: the container is made where it is stored."""
    assert isinstance(x.type, DictT)
    x.type.key.add(index.type)
    d, key = b.save(x, "d", node), b.save(b.coerce(index, x.type.key.type), "key", node)
    return _found_or_stored(b, node, d, key, lambda: empty)


def _found_or_stored(b: Builder, node: ast.AST, d: Expr, key: Expr, make: Callable[[], Expr]) -> Expr:
    """The value of a key; where there is none, one is made and stored."""
    assert isinstance(d.type, DictT)
    t = d.type
    binding = {"K": t.key, "V": t.value}
    at = b.save(hir.Prim(b.row("dict.slot"), [d, key], INT, b.pos(node), binding), "at", node)

    def store() -> Expr:
        b.emit(hir.ExprStmt(b.must("setitem", [d, key, make()], node)))
        return b.must("getitem", [hir.Coerce(d, DictT(t.key, t.value)), key], node)

    missing = hir.Prim(b.row("cursor.lt"), [at, hir.int_const(0)], BOOL)
    stored = b.apart(store)
    return b.choose(
        [missing], [stored, ([], hir.Prim(b.row("dict.value_at"), [d, at], t.value.type, None, binding))], node
    )


def count_items(b: Builder, node: ast.AST, counter: Expr, it: iteration.Iteration) -> None:
    """Adds one to the count of each item."""

    def body() -> None:
        item = b.save(it.value(), "item", node)
        count = b.must("counter.get", [counter, item, hir.int_const(0)], node)
        more = b.must("add", [count, hir.int_const(1)], node)
        b.emit(hir.ExprStmt(b.must("setitem", [counter, item, more], node)))

    iteration.loop_over(b, node, it, body)


def most_common(b: Builder, node: ast.Call, counter: Expr) -> Expr:
    """`counter.most_common(n)`: pairs, the largest count first, equal ones in order of insertion."""
    given = [b.save(a, "n", node) for a in arguments.evaluate(b, node).positional]
    counter = b.save(counter, "counter", node)
    made = b.save(iteration.fill_list(b, node, iteration.over_dict(b, node, counter, "items")), "pairs", node)
    counts = b.save(
        iteration.fill_list(b, node.func, iteration.over_dict(b, node.func, counter, "values")), "counts", node
    )
    conversions.sort_by(b, node, made, counts, hir.Const(True, BOOL))
    if not given or given[0].type is NONE:
        return made

    def first(n: Expr) -> Expr:
        return made if n.type is NONE else b.must("slice2", [made, hir.int_const(0), n], node)

    return b.by_member(given[0], first, node)


def special_dict(b: Builder, node: ast.Call, flavour: str) -> Expr:
    """`defaultdict(factory, items)`, `Counter(items)`, `OrderedDict(items)`."""
    key, value = b.cell(node, "key"), b.cell(node, "value")
    t = DictT(key, value, flavour)
    if flavour == "Counter":
        value.add(INT)
    args = list(node.args)
    closure = default_factories.given(b, node, args.pop(0), value) if flavour == "defaultdict" and args else None
    made: Expr = hir.Prim(b.row("dict.new"), [], t, b.pos(node), {"K": key, "V": value})
    made = default_factories.keep(b, node, made, closure)
    if not args and not node.keywords:
        return made
    saved = b.save(made, "made", node)
    fill_from(b, node, saved, args, node.keywords, f"collections.{flavour}")
    return saved


def fill_from(
    b: Builder, node: ast.AST, made: Expr, sources: list[ast.expr], keywords: list[ast.keyword], called: str
) -> None:
    """What `dict(source, key=value)` and `update` do: all is evaluated before anything is added. Counts add up.
    `called` is the function's name in errors."""
    assert isinstance(made.type, DictT)
    counts = made.type.flavour == "Counter"
    if not keywords and not any(isinstance(s, ast.Starred) for s in sources):
        for source in sources:
            (count_all if counts else _fill)(b, node, made, source)
        return
    given = [b.save(value, "source", node) for s in sources for value in _spread(b, s)]
    if len(given) > 1:
        raise b.error(node, "E0403", f"{called} expected at most 1 argument, got {len(given)}")
    named = [item for k in keywords for item in _named(b, node, k)]
    _check_names(b, node, called, named)
    for value in given:
        (_count_value if counts else _fill_value)(b, node, made, value)
    target = b.save(_new_like(b, node, made.type), "named", node) if counts else made
    for name, value in named:
        if name is None:
            _fill_named(b, node, target, value, called)
        else:
            b.emit(hir.ExprStmt(b.must("setitem", [target, hir.Const(name, STR), value], node)))
    if counts:
        _count_value(b, node, made, target)


def _fill_named(b: Builder, node: ast.AST, made: Expr, value: Expr, called: str) -> None:
    """Adds the items of a mapping after `**`, whose keys are texts."""

    def one(x: Expr) -> Expr:
        if isinstance(x.type, DictT) and x.type.key.type not in (STR, NEVER):
            b.emit(hir.ExprStmt(b.behind(node, "arguments.check_strings", [x])))
        return _spread_one(b, node, made, x, f"{called}() argument after ** must be a mapping, not {{}}")

    b.emit(hir.ExprStmt(b.by_member(value, one, node)))


def _named(b: Builder, node: ast.AST, keyword: ast.keyword) -> list[tuple[str | None, Expr]]:
    """A keyword's name and value; of `**values` that the function took itself, each of them; None: a mapping."""
    value = b.save(b.expr(keyword.value), "given", node)
    if keyword.arg is None and isinstance(value.type, TupleT) and value.type.names is not None:
        items = enumerate(zip(value.type.names, value.type.items, strict=True))
        return [(name, hir.TupleGet(value, i, t)) for i, (name, t) in items]
    return [(keyword.arg, value)]


def _spread(b: Builder, source: ast.expr) -> list[Expr]:
    """The value of an argument, or the values of `*arguments`, whose number must be known."""
    if not isinstance(source, ast.Starred):
        return [b.expr(source)]
    values = b.save(b.expr(source.value), "sources", source)
    if not isinstance(values.type, TupleT):
        raise b.error(source, "E0506", f"`*` with `{show(values.type)}` is not supported here yet")
    return [hir.TupleGet(values, i, t) for i, t in enumerate(values.type.items)]


def _check_names(b: Builder, node: ast.AST, called: str, named: list[tuple[str | None, Expr]]) -> None:
    """TypeError where a mapping after `**` has a name that was given before."""
    if all(name is not None for name, _ in named):
        return
    texts = b.cell(node, "names")
    texts.add(STR)
    names: Expr = hir.Prim(b.row("list.new"), [], ListT(texts), b.pos(node), {"T": texts})
    names = b.save(names, "names", node)
    for name, value in named:
        if name is not None:
            b.emit(hir.ExprStmt(b.must("list.append", [names, hir.Const(name, STR)], node)))
        elif is_dict(value.type):
            keys = b.behind(node, "arguments.with_keys", [names, value, hir.Const(called, STR)])
            names = b.save(keys, "names", node)


def _new_like(b: Builder, node: ast.AST, t: DictT) -> Expr:
    """A new dict for what is to be counted."""
    return hir.Prim(b.row("dict.new"), [], DictT(t.key, t.value), b.pos(node), {"K": t.key, "V": t.value})


def _fill(b: Builder, node: ast.AST, made: Expr, source: ast.expr) -> None:
    """Adds the items of a dict, or pairs."""
    if iteration.is_lazy(b, source):
        add_pairs(b, node, made, iteration.iterate(b, source, b.pos(node)))
    else:
        _fill_value(b, node, made, b.expr(source))


def _fill_value(b: Builder, node: ast.AST, made: Expr, value: Expr) -> None:
    """Adds the items of an evaluated dict, or of pairs."""
    b.emit(hir.ExprStmt(b.by_member(value, lambda x: _fill_from(b, node, made, x), node)))


def _fill_from(b: Builder, node: ast.AST, made: Expr, value: Expr) -> Expr:
    """The same of a value of one type."""
    if not _added_mapping(b, node, made, value):
        add_pairs(b, node, made, iteration.iterate_value(b, node, value))
    return hir.NONE_CONST


def _added_mapping(b: Builder, node: ast.AST, made: Expr, value: Expr) -> bool:
    """Adds the items of a dict or another mapping; False where the value is neither."""
    if is_dict(b.plain(value).type):
        b.emit(hir.ExprStmt(b.must("dict.update", [made, b.plain(value)], node)))
    elif calls.find_instance_method(b, value.type, "keys"):
        _add_mapping(b, node, made, value)
    else:
        return False
    return True


def spread(b: Builder, node: ast.AST, made: Expr, source: Expr) -> None:
    """`{**source}`: the items of a dict or another mapping."""
    text = "'{}' object is not a mapping"
    b.emit(hir.ExprStmt(b.by_member(source, lambda x: _spread_one(b, node, made, x, text), node)))


def _spread_one(b: Builder, node: ast.AST, made: Expr, x: Expr, text: str) -> Expr:
    """The same of a value of one type; `text` is CPython's for one that is no mapping."""
    if not _added_mapping(b, node, made, x):
        problem = b.error(node, "E0401", f"`**` needs a mapping, not `{show(x.type)}`", about=[x])
        raise problem.raising("TypeError", naming(text, x))
    return hir.NONE_CONST


def _add_mapping(b: Builder, node: ast.AST, made: Expr, source: Expr) -> None:
    """Adds what an object has for each of its `keys()`."""
    source = b.save(source, "source", node)
    it = iteration.iterate_value(b, node, calls.call_method(b, node, source, "keys", []))

    def body() -> None:
        key = b.save(it.value(), "key", node)
        value = calls.call_method(b, node, source, "__getitem__", [key])
        b.emit(hir.ExprStmt(b.must("setitem", [made, key, value], node)))

    iteration.loop_over(b, node, it, body)


def add_pairs(b: Builder, node: ast.AST, made: Expr, it: iteration.Iteration) -> None:
    """Adds the pairs that an iteration gives."""

    at = b.temp(node, I64, "at")
    b.emit(hir.Assign(at, hir.Const(-1, I64)))

    def body() -> None:
        b.emit(cursors.add(b, at, 1))
        first, second = _pair(b, node, it.value(), at)
        b.emit(hir.ExprStmt(b.must("setitem", [made, first, second], node)))

    iteration.loop_over(b, node, it, body)


def _pair(b: Builder, node: ast.AST, pair: Expr, at: Var) -> tuple[Expr, Expr]:
    """Key and value out of a pair, which may be any iterable; `at` is its number."""
    pair = b.as_tuple(node, pair)
    if len(cases(pair.type)) == 1 and not cursors.is_iterable(b, pair.type):
        problem = cursors.not_iterable(b, node, pair)
        number = hir.Prim(b.row("cursor.value"), [hir.Read(at, I64)], INT)
        before, behind = StrPart("cannot convert dictionary update sequence element #"), StrPart(" to a sequence")
        text = hir.BuildStr([before, StrPart(value=number), behind], STR)
        b.refuse(problem.raising("TypeError", text, problem.exact), node)
    saved = b.save(pair, "pair", node)
    if isinstance(saved.type, TupleT) and len(saved.type.items) == 2:
        first, second = (hir.TupleGet(saved, i, t) for i, t in enumerate(saved.type.items))
        return first, second
    if not isinstance(saved.type, ListT | VarTupleT):
        saved = b.save(conversions.to_list(b, node, saved), "pair", node)
    assert isinstance(saved.type, ListT | VarTupleT)
    size = b.must("len", [saved], node)
    number = hir.Prim(b.row("cursor.value"), [hir.Read(at, I64)], INT)
    b.emit(hir.ExprStmt(b.behind(node, "iterations.check_pair", [size, number])))
    return tuple(b.must("getitem", [saved, hir.int_const(i)], node) for i in range(2))  # type: ignore[return-value]


def count_all(b: Builder, node: ast.AST, counter: Expr, source: ast.expr) -> None:
    """`Counter(source)`, `counter.update(source)`: counts items, or adds the counts of a mapping."""
    if not isinstance(source, ast.GeneratorExp):
        stmts, value = b.tried(source)
        if is_dict(value.type):
            b.out.extend(stmts)
            _count_value(b, node, counter, value)
            return
    count_items(b, node, counter, iteration.iterate(b, source))


def _count_value(b: Builder, node: ast.AST, counter: Expr, value: Expr) -> None:
    if is_dict(value.type):
        b.emit(hir.ExprStmt(b.behind(node, "Counter.update", [counter, value])))
    else:
        count_items(b, node, counter, iteration.iterate_value(b, node, value))
