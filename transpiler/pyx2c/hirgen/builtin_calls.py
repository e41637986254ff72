"""Builtin functions."""

from __future__ import annotations

import ast
import builtins
import functools
from collections.abc import Callable

from pyx2c.hirgen import (
    abstract,
    arguments,
    awaiting,
    calls,
    class_tests,
    class_values,
    conditions,
    conversions,
    deletions,
    dicts,
    files,
    iteration,
    iterators,
    keyword_parts,
    lazy,
    listing,
    literals,
    named_attributes,
    object_dicts,
    octets,
    operators,
    printing,
    real_numbers,
    reductions,
    samples,
    texts,
    unary_builtins,
    written_calls,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.hirgen.whole_numbers import whole
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, StrPart
from pyx2c.ir.types import (
    BOOL,
    COMPLEX,
    FLOAT,
    INT,
    NONE,
    STR,
    ClassT,
    DictT,
    FuncT,
    InstanceT,
    ListT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    cases,
    members,
    show,
)


def call_builtin(b: Builder, node: ast.Call, name: str) -> Expr:
    """A call of a builtin function or class by name."""
    cls = b.class_named(name)
    if cls is not None:
        return calls.construct(b, node, cls, arguments.evaluate(b, node))
    special = BUILTINS.get(name)
    if special is None:
        b.expr(node.func)
        problem = b.error(node, "E0302", f"`{name}` is not defined")
        raise problem.raising("NameError", f"name '{name}' is not defined", exact=not hasattr(builtins, name))
    return special(b, keyword_parts.written_out(b, node))


def _plain(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    given = arguments.evaluate(b, node)
    return unary_builtins.simple(b, node, node.func.id, given.positional + list(given.keywords.values()))


def _str(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    if not node.args:
        return hir.Const("", STR)
    if len(node.args) + len(node.keywords) > 1:
        given = arguments.evaluate(b, node)
        data, given.positional = given.positional[0], given.positional[1:]
        if len(cases(data.type)) > 1:
            data, given = b.save(data, "data", node), given.saved(b, node)
        return b.by_member(data, lambda x: octets.decoded_str(b, node, x, given), node)
    value = b.expr(node.args[0])
    if node.func.id == "str" and value.type is STR:
        return value
    return unary_builtins.call_builtin_values(b, node, node.func.id, [value])


def _ascii(b: Builder, node: ast.Call) -> Expr:
    return texts.escaped(b, node, arguments.evaluate(b, node).positional[0])


def _bool(b: Builder, node: ast.Call) -> Expr:
    return conditions.truth_value(b, node.args[0], node) if node.args else hir.Const(False, BOOL)


def _number(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    if not node.args:
        return hir.int_const(0) if node.func.id == "int" else hir.Const(0.0, FLOAT)
    return _plain(b, node)


def _complex(b: Builder, node: ast.Call) -> Expr:
    """`complex(real, imag)`, `complex(x)`, `complex("1+2j")`."""
    given = arguments.evaluate(b, node)
    parts = given.positional
    named = [given.keywords.get(n) for n in ("real", "imag")]
    if any(named):
        parts = [*parts, *(hir.Const(0.0, FLOAT) if p is None else p for p in named[len(parts) :])]
    if len(parts) > 2:
        raise b.error(node, "E0403", f"`complex` takes at most 2 arguments, {len(parts)} given")
    if not parts:
        return hir.Const(0j, COMPLEX, b.pos(node))
    if len(parts) == 1 and parts[0].type is STR:
        return b.behind(node, "complex.parsed", parts)
    if len(parts) == 1:
        return b.by_member(parts[0], lambda x: _as_complex(b, node, x), node)
    if all(p.type is not COMPLEX for p in parts):
        return b.must("complex.of", parts, node)
    imag = b.must("mul", [hir.Const(1j, COMPLEX), parts[1]], node)
    return b.must("add", [parts[0], imag], node)


def _as_complex(b: Builder, node: ast.Call, x: Expr) -> Expr:
    if x.type is STR:
        return b.behind(node, "complex.parsed", [x])
    x = real_numbers.by_methods(b, node, x, "__complex__", "__float__", "__index__") or x
    text = samples.refusal(complex, x)
    if text is not None:
        raise b.error(node, "E0401", f"`complex` can't take `{show(x.type)}`", about=[x]).raising("TypeError", text)
    return b.must("complex.as", [x], node)


def _range(b: Builder, node: ast.Call) -> Expr:
    """A range as a value; loops and `list(range(...))` never make one."""
    given = arguments.evaluate_any(b, node)
    if given.rest is not None:
        return calls.call_closure(b, node, calls.of_builtin_type(b, node, "range"), given)
    args = [whole(b, node, a) for a in arguments.need_known(b, node, given).positional]
    if not 1 <= len(args) <= 3:
        raise b.error(node, "E0403", f"`range` takes 1 to 3 arguments, {len(args)} given")
    zero, one = hir.int_const(0), hir.int_const(1)
    return b.must("range", [zero, *args, one] if len(args) == 1 else [*args, one][:3], node)


def _object(b: Builder, node: ast.Call) -> Expr:
    """`object()`: something that is nothing else."""
    return calls.construct(b, node, b.engine.object_class, arguments.evaluate(b, node))


def _slice(b: Builder, node: ast.Call) -> Expr:
    """`slice(stop)`, `slice(start, stop, step)`."""
    args = arguments.evaluate(b, node).positional
    parts = [hir.NONE_CONST, *args] if len(args) == 1 else list(args)
    return b.must("slice.new", [*parts, *[hir.NONE_CONST] * (3 - len(parts))], node)


def _isinstance(b: Builder, node: ast.Call) -> Expr:
    if len(node.args) != 2 or node.keywords or any(isinstance(a, ast.Starred) for a in node.args):
        raise b.error(node, "E0506", "`isinstance` takes an object and classes, each of them written in the call")
    return conditions.truth_value(b, node, node)


def _issubclass(b: Builder, node: ast.Call) -> Expr:
    """`issubclass(C, D)`, `issubclass(C, (D, E))`: of classes known now, or told apart when the program runs."""
    cls = b.save(b.expr(node.args[0]), "cls", node)
    named = node.args[1].elts if isinstance(node.args[1], ast.Tuple) else [node.args[1]]
    result: Expr | None = None
    for one in named:
        kind = abstract.abstract(b.module, one) or abstract.enumeration(b.module, one)
        if kind is not None:
            asked = functools.partial(class_values.is_below_abstract, b, node, cls, kind)
        else:
            asked = functools.partial(_is_below, b, node, cls, one)
        result = asked() if result is None else b.short_circuit("or", result, asked)
    return result if result is not None else hir.Const(False, BOOL)


def _is_below(b: Builder, node: ast.Call, cls: Expr, one: ast.expr) -> Expr:
    """Of a class, or of a tuple of classes that has a name."""
    wanted = b.save(_written_class(b, one) or b.expr(one), "wanted", node)

    def test(d: Expr) -> Expr:
        if isinstance(d.type, VarTupleT):
            return class_tests.in_tuple(b, node, d, test)
        if isinstance(d.type, TupleT):
            return among(d, 0, d.type.items)
        return class_values.is_below(b, node, cls, d)

    def among(held: Expr, at: int, items: tuple[Type, ...]) -> Expr:
        if at == len(items):
            return hir.Const(False, BOOL)
        found = b.by_member(hir.TupleGet(held, at, items[at]), test, node)
        return found if at == len(items) - 1 else b.short_circuit("or", found, lambda: among(held, at + 1, items))

    return b.by_member(wanted, test, node)


def _written_class(b: Builder, node: ast.expr) -> Expr | None:
    """A class that the compiler's own code names, which may come further down; nothing is below it before."""
    bound = b.engine.static_binding(b.module, node.id) if isinstance(node, ast.Name) else None
    written = b.inst.ref.node in b.module.unseen and isinstance(bound, ClassT)
    return hir.Const(None, bound, b.pos(node)) if written and bound is not None else None


def _list(b: Builder, node: ast.Call) -> Expr:
    if not node.args:
        return literals.make_list(b, node, [])
    return _container(b, node, "list")


def _container(b: Builder, node: ast.Call, kind: str) -> Expr:
    arg = node.args[0]
    if iteration.is_lazy(b, arg):
        it = iteration.iterate(b, arg, b.pos(node))
        return (
            iteration.fill_list(b, node, it)
            if kind == "list"
            else conversions.fill_set(b, node, it, kind == "frozenset")
        )
    value = b.expr(arg)
    if kind == "list":
        return conversions.to_list(b, node, value)
    return conversions.to_set(b, node, value, frozen=kind == "frozenset")


def _set(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    if not node.args:
        cell = b.cell(node, "item")
        return hir.Prim(b.row("set.new"), [], SetT(cell, node.func.id == "frozenset"), b.pos(node), {"T": cell})
    return _container(b, node, node.func.id)


def _tuple(b: Builder, node: ast.Call) -> Expr:
    if not node.args:
        return hir.TupleMake([], TupleT(()), b.pos(node))
    arg = node.args[0]
    if iteration.is_lazy(b, arg):
        made = iteration.fill_list(b, node, iteration.iterate(b, arg, b.pos(node)))
    else:
        value = b.expr(arg)
        made = value if isinstance(value.type, ListT) else conversions.to_list(b, node, value)
    return b.must("vtuple", [made], node)


def _dict(b: Builder, node: ast.Call) -> Expr:
    key, value = b.cell(node, "key"), b.cell(node, "value")
    made = b.save(hir.Prim(b.row("dict.new"), [], DictT(key, value), b.pos(node), {"K": key, "V": value}), "made", node)
    dicts.fill_from(b, node, made, node.args, node.keywords, "dict")
    return made


def _sorted(b: Builder, node: ast.Call) -> Expr:
    """The items are gone through when the key and the direction are there."""
    if iteration.is_lazy(b, node.args[0]):
        it = iteration.iterate(b, node.args[0], b.pos(node))
        key, reverse = conversions.key_reverse(b, node)
        made = iteration.fill_list(b, node, it)
    else:
        items = b.expr(node.args[0])
        items = b.save(items, "items", node) if node.keywords else items
        key, reverse = conversions.key_reverse(b, node)
        made = conversions.to_list(b, node, items)
    made = b.save(made, "sorted", node)

    def by(key: Expr | None) -> Expr:
        conversions.sort_in_place(b, node, made, key, reverse)
        return made

    return conversions.with_key(b, node, key, by)


def _divmod(b: Builder, node: ast.Call) -> Expr:
    a, c = (b.save(v, "arg", node) for v in arguments.evaluate(b, node).positional)
    if not _has_divmod(b, a, c):
        return _divmod_of_numbers(b, node, a, c)

    def one(x: Expr, y: Expr) -> Expr:
        own = _has_divmod(b, x, y)
        return operators.binary_op(b, node, "divmod()", "divmod", x, y) if own else _divmod_of_numbers(b, node, x, y)

    return b.by_members(a, c, one, node)


def _divmod_of_numbers(b: Builder, node: ast.Call, a: Expr, c: Expr) -> Expr:
    a, c = (b.save(b.by_member(x, b.plain_value, node), "plain", node) for x in (a, c))
    q = b.by_members(a, c, lambda x, y: _quotient(b, node, x, y), node)
    r = operators.binary_op(b, node, "%", "mod", a, c)
    return hir.TupleMake([q, r], TupleT((q.type, r.type)), b.pos(node))


def _quotient(b: Builder, node: ast.AST, x: Expr, y: Expr) -> Expr:
    """`divmod(x, y)[0]`: that of floats raises another text than `x // y`."""
    text = samples.refusal(divmod, x, y)
    if text is not None:
        problem = b.error(node, "E0401", f"`divmod` can't take `{show(x.type)}` and `{show(y.type)}`", about=[x, y])
        raise problem.raising("TypeError", text)
    if FLOAT in (x.type, y.type) and {x.type, y.type} <= {FLOAT, INT, BOOL}:
        return b.must("divmod.quotient", [x, y], node)
    return operators.binary_op(b, node, "//", "floordiv", x, y)


def _has_divmod(b: Builder, left: Expr, right: Expr) -> bool:
    """Whether an operand may be an object, or of a class with a method for it."""
    if any(isinstance(m, InstanceT) and not m.cls.plain for x in (left, right) for m in cases(x.type)):
        return True
    return any(
        calls.find_instance_method(b, m, name)
        for x, name in ((left, "__divmod__"), (right, "__rdivmod__"))
        for m in cases(x.type)
    )


def _pow(b: Builder, node: ast.Call) -> Expr:
    given = arguments.evaluate(b, node)
    named = [given.keywords[n] for n in ("base", "exp", "mod")[len(given.positional) :] if n in given.keywords]
    args = [*given.positional, *named]
    if len(named) != len(given.keywords) or len(args) not in (2, 3):
        raise b.error(node, "E0403", "`pow` takes a base, an exponent, and a modulus if wanted")
    if len(args) == 3 and args[2].type is NONE:
        b.emit(hir.ExprStmt(args.pop()))
    if len(args) == 3 and NONE in members(args[2].type):
        first, second, last = (b.save(a, "arg", node) for a in args)
        return b.by_member(last, lambda m: _power(b, node, [first, second, m][: 2 + (m.type is not NONE)]), node)
    return _power(b, node, args)


def _power(b: Builder, node: ast.Call, args: list[Expr]) -> Expr:
    if len(args) == 3 and calls.find_instance_method(b, args[0].type, "__pow__"):
        return calls.call_method(b, node, args[0], "__pow__", args[1:])
    if len(args) == 3:
        at = next((i for i, a in enumerate(args) if len(cases(a.type)) > 1), None)
        if at is None:
            return _power_modulo(b, node, [b.plain(a) for a in args])
        saved = [b.save(a, "arg", node) for a in args]
        return b.by_member(saved[at], lambda x: _power(b, node, [*saved[:at], x, *saved[at + 1 :]]), node)
    return operators.binary_op(b, node, "**", "pow", args[0], args[1])


def _power_modulo(b: Builder, node: ast.Call, args: list[Expr]) -> Expr:
    if any(a.type not in (INT, BOOL) for a in args):
        text = naming("unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'", *args)
        if any(a.type is FLOAT for a in args):
            text = "pow() 3rd argument not allowed unless all arguments are integers"
        problem = b.error(node, "E0401", "`pow` with a modulus takes ints", about=args)
        raise problem.raising("TypeError", text)
    natural = b.module.hidden or (isinstance(args[1], hir.Const) and args[1].value >= 0)
    return b.must("pow3", args, node) if natural else b.behind(node, "int.pow_mod", args)


def _digits(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    spec = {"hex": "#x", "oct": "#o", "bin": "#b"}[node.func.id]

    def shown(x: Expr) -> Expr:
        x = whole(b, node, x)
        return hir.BuildStr([StrPart(value=x, how="format", spec=hir.Const(spec, STR))], STR, b.pos(node))

    return b.by_member(b.expr(node.args[0]), shown, node)


def _format(b: Builder, node: ast.Call) -> Expr:
    args = arguments.evaluate(b, node).positional
    if len(args) < 2:
        return hir.BuildStr([texts.formatted(b, node, args[0], hir.Const("", STR))], STR, b.pos(node))
    value, spec = (b.save(a, "arg", node) for a in args)

    def formatted(s: Expr) -> Expr:
        if s.type is STR:
            return hir.BuildStr([texts.formatted(b, node, value, s)], STR, b.pos(node))
        problem = b.error(node, "E0401", f"`format` takes a text as format, not `{show(s.type)}`", about=[s])
        text = "format() argument 2 must be str, not "
        raise problem.raising("TypeError", text + "None" if s.type is NONE else naming(text + "{}", s))

    return b.by_member(spec, formatted, node)


def _type(b: Builder, node: ast.Call) -> Expr:
    if len(node.args) != 1 or node.keywords:
        raise b.error(node, "E0212", "`type` with three arguments makes a class")
    return class_values.class_of(b, node, b.expr(node.args[0]))


def _callable(b: Builder, node: ast.Call) -> Expr:
    """`callable(x)`: functions, classes, and objects whose class has `__call__`."""
    (value,) = arguments.evaluate(b, node).positional

    def apply(x: Expr) -> Expr:
        is_one = isinstance(x.type, FuncT | ClassT) or calls.find_instance_method(b, x.type, "__call__")
        return hir.Seq([hir.ExprStmt(x)], hir.Const(is_one, BOOL), BOOL)

    return b.by_member(value, apply, node)


BUILTINS: dict[str, Callable[[Builder, ast.Call], Expr]] = {
    **written_calls.WRITTEN,
    "print": printing.print_call,
    "str": _str,
    "repr": _str,
    "ascii": _ascii,
    "bool": _bool,
    "int": _number,
    "float": _number,
    "complex": _complex,
    "isinstance": _isinstance,
    "issubclass": _issubclass,
    "list": _list,
    "set": _set,
    "frozenset": _set,
    "tuple": _tuple,
    "range": _range,
    "object": _object,
    "slice": _slice,
    "bytes": octets.make,
    "bytearray": octets.make,
    "dict": _dict,
    "sorted": _sorted,
    "sum": reductions.sum_call,
    "any": reductions.any_all,
    "all": reductions.any_all,
    "min": reductions.min_max,
    "max": reductions.min_max,
    "divmod": _divmod,
    "pow": _pow,
    "hex": _digits,
    "oct": _digits,
    "bin": _digits,
    "format": _format,
    "type": _type,
    "zip": lazy.builtin,
    "enumerate": lazy.builtin,
    "map": lazy.builtin,
    "filter": lazy.builtin,
    "reversed": lazy.builtin,
    "iter": lazy.iter_call,
    "next": iterators.next_call,
    "aiter": awaiting.aiter_call,
    "anext": awaiting.anext_call,
    "open": files.open_call,
    "callable": _callable,
    "id": unary_builtins.identity,
    "vars": object_dicts.vars_call,
    "dir": listing.dir_call,
    "getattr": named_attributes.getattr_call,
    "hasattr": named_attributes.hasattr_call,
    "setattr": named_attributes.setattr_call,
    "delattr": deletions.delattr_call,
    **dict.fromkeys(("len", "abs", "ord", "chr", "round", "hash", "input"), _plain),
}

AS_VALUES = {n for n in BUILTINS if not n.startswith(".")} - {
    "getattr",
    "hasattr",
    "setattr",
    "delattr",
    "aiter",
    "anext",
}
"""builtins that `key=` and other values may be; the others need to see the names that they are given"""
