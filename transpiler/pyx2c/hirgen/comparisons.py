"""Comparison, membership, identity and truth."""

from __future__ import annotations

import ast
import functools
import operator

from pyx2c.hirgen import (
    calls,
    class_attributes,
    cursors,
    dict_items,
    dict_views,
    enum_members,
    none_in,
    octet_kinds,
    operator_methods,
    refusals,
    samples,
    value_bases,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BINFILE,
    BOOL,
    BYTEARRAY,
    BYTES,
    COMPLEX,
    FLOAT,
    INT,
    NONE,
    RANGE,
    STR,
    TEXTFILE,
    Cell,
    ClassT,
    DequeT,
    DictT,
    FuncT,
    InstanceT,
    IterT,
    ListT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    cases,
    is_dict,
    is_view,
    join,
    members,
    show,
)

COMPARE: dict[type[ast.cmpop], tuple[str, str, str]] = {
    ast.Eq: ("==", "eq", "eq"),
    ast.NotEq: ("!=", "ne", "ne"),
    ast.Lt: ("<", "lt", "gt"),
    ast.LtE: ("<=", "le", "ge"),
    ast.Gt: (">", "gt", "lt"),
    ast.GtE: (">=", "ge", "le"),
}


def compare(b: Builder, node: ast.Compare) -> Expr:
    """A comparison, chained ones included: each operand is evaluated once."""
    found = class_attributes.in_dict(b, node) or dict_items.contains(b, node)
    return found or _compare_from(b, node, 0, b.expr(node.left))


def _compare_from(b: Builder, node: ast.Compare, i: int, left: Expr) -> Expr:
    """Comparison `i` and, where it holds, those behind it."""
    stmts, right = b.aside(node.comparators[i])
    if stmts:
        left = b.save(left, "left", node)
        b.out.extend(stmts)
    if i == len(node.ops) - 1:
        return compare_op(b, node, node.ops[i], left, right, as_is=i == 0)
    left, right = b.save(left, "left", node), b.save(right, "mid", node)
    test = compare_op(b, node, node.ops[i], left, right)
    return b.short_circuit("and", test, lambda: _compare_from(b, node, i + 1, right))


def compare_op(b: Builder, node: ast.AST, op: ast.cmpop, left: Expr, right: Expr, as_is: bool = False) -> Expr:
    """One comparison of two values: a bool; `as_is`: what a class's own method gives, whatever that is."""
    if isinstance(op, ast.Is | ast.IsNot):
        test = identity(b, node, left, right)
        return hir.Not(test) if isinstance(op, ast.IsNot) else test
    if isinstance(op, ast.In | ast.NotIn):
        test = contains(b, node, left, right)
        return hir.Not(test) if isinstance(op, ast.NotIn) else test
    sign, name, swapped = COMPARE[type(op)]
    if name == "eq":
        return equal(b, node, left, right, as_is)
    if name == "ne" and not any(isinstance(m, InstanceT) for x in (left, right) for m in members(x.type)):
        return hir.Not(equal(b, node, left, right))

    def apply(x: Expr, y: Expr) -> Expr:
        return _unequal(b, node, x, y, as_is) if name == "ne" else _order(b, node, sign, name, swapped, x, y, as_is)

    names = ([f"__{name}__"], [f"__{swapped}__"])
    return b.by_members(left, right, lambda x, y: operator_methods.by_classes(b, node, x, y, names, apply), node)


def _as_compared(b: Builder, node: ast.AST, left: Expr, right: Expr) -> tuple[Expr, Expr]:
    """Operands of different classes as the values they stand for: bytes, numbers, text, tuples."""
    left, right = octet_kinds.same_kind(b, node, left, right)
    if _derived(left, right):
        own = operator_methods.has_any(b, left, right, "__eq__", "__eq__")
        return (left, right) if own else (b.plain(left), b.plain(right))
    if isinstance(left.type, InstanceT) and isinstance(right.type, InstanceT):
        if left.type.cls.named_tuple() is right.type.cls.named_tuple() and left.type.cls.enum == right.type.cls.enum:
            return left, right
    if any(_compares_itself(x.type) for x in (left, right)):
        return left, right
    if _is_tuple(left.type) and _is_tuple(right.type):
        left, right = b.as_tuple(node, left), b.as_tuple(node, right)
    return b.plain(left), b.plain(right)


def _derived(*operands: Expr) -> bool:
    """Whether one is an object of a class derived from a builtin type that compares what it holds."""
    return value_bases.among(*operands) or any(
        isinstance(x.type, InstanceT) and x.type.cls.container_base() is not None for x in operands
    )


def _compares_itself(t: Type) -> bool:
    """Whether it is a named tuple with an `__eq__` of its own."""
    found = t.cls.find_method("__eq__") if isinstance(t, InstanceT) and t.cls.named_tuple() is not None else None
    return found is not None and "__eq__" not in found[0].written


def _order(
    b: Builder, node: ast.AST, sign: str, name: str, swapped: str, x: Expr, y: Expr, as_is: bool = False
) -> Expr:
    if isinstance(x.type, TupleT) and isinstance(y.type, TupleT) and len(x.type.items) != len(y.type.items):
        return _order_prefixes(b, node, sign, name, swapped, x, y)
    x, y = same_tuples(b, node, x, y)
    if isinstance(x.type, TupleT) and isinstance(y.type, TupleT):
        t = join(x.type, y.type)
        return hir.Prim(b.tuple_op(name), [b.coerce(x, t), b.coerce(y, t)], BOOL, b.pos(node), {"T": Cell("", t)})
    if (views := dict_views.compared(b, node, name, x, y)) is not None:
        return views
    x, y = octet_kinds.same_kind(b, node, x, y)
    if _as_tuples(x.type, y.type):
        x, y = b.as_tuple(node, x), b.as_tuple(node, y)
        if isinstance(x.type, TupleT) and isinstance(y.type, TupleT):
            return _order(b, node, sign, name, swapped, x, y)
    if isinstance(x.type, DequeT) and isinstance(y.type, DequeT):
        x, y = b.listed(node, x), b.listed(node, y)
    if all(isinstance(side.type, DictT) and side.type.flavour == "Counter" for side in (x, y)):
        function = "Counter.less" if name in ("lt", "gt") else "Counter.at_most"
        x, y = b.save(x, "left", node), b.save(y, "right", node)
        return b.behind(node, function, [x, y] if name in ("lt", "le") else [y, x])
    by_method = _derived(x, y) and operator_methods.has_any(b, x, y, f"__{name}__", f"__{swapped}__")
    found = None if by_method else b.prim(name, [x, y], node)
    if found is not None:
        return found

    def refuse(x: Expr, y: Expr) -> Expr:
        by_value = _derived(x, y) and x.type != y.type
        found = b.prim(name, [b.plain(x), b.plain(y)], node) if by_value else None
        if found is not None:
            return found
        raise _refused(b, node, sign, x, y)

    names = _own_method(x.type, f"__{name}__", y.type), _own_method(y.type, f"__{swapped}__", x.type)
    result = operator_methods.operate(b, node, x, y, names, refuse)
    return result if as_is else _truth_of(b, node, result)


def _as_tuples(x: Type, y: Type) -> bool:
    """Whether they are tuples of some kind, and not of one class of named tuples, which has methods for it."""
    if not (_is_tuple(x) and _is_tuple(y)):
        return False
    named = [t.cls.named_tuple() if isinstance(t, InstanceT) else None for t in (x, y)]
    return named[0] is None or named[0] is not named[1]


def _is_tuple(t: Type) -> bool:
    if isinstance(t, InstanceT):
        return t.cls.plain == "tuple" or t.cls.named_tuple() is not None
    return isinstance(t, TupleT | VarTupleT)


def _own_method(t: Type, name: str, other: Type) -> str:
    """The name of a method that compares with `other`, less those of named tuples, which compare tuples only."""
    found = t.cls.find_method(name) if isinstance(t, InstanceT) else None
    of_tuples = found is not None and found[0].tuple_fields is not None and name in found[0].written
    return "" if of_tuples and not _is_tuple(other) else name


def _unequal(b: Builder, node: ast.AST, x: Expr, y: Expr, as_is: bool) -> Expr:
    """`x != y` by the class's own method."""
    if not operator_methods.has_any(b, x, y, "__ne__", "__ne__"):
        p, q = b.plain(x), b.plain(y)
        if _derived(x, y) and not any(isinstance(v.type, InstanceT) for v in (p, q)):
            return hir.Not(equal(b, node, p, q))
        return hir.Not(equal(b, node, x, y))
    x, y = b.save(x, "left", node), b.save(y, "right", node)
    result = operator_methods.operate(b, node, x, y, ("__ne__", "__ne__"), lambda p, q: hir.Not(equal(b, node, p, q)))
    return result if as_is else _truth_of(b, node, result)


def _truth_of(b: Builder, node: ast.AST, result: Expr) -> Expr:
    return result if result.type is BOOL else truth(b, node, b.known(result))


def _refused(b: Builder, node: ast.AST, sign: str, x: Expr, y: Expr) -> TypeProblem:
    problem = b.error(node, "E0401", f"`{sign}` can't compare `{show(x.type)}` and `{show(y.type)}`", about=[x, y])
    text = naming(f"'{sign}' not supported between instances of '{{}}' and '{{}}'", x, y)
    exact = samples.refuses(_SIGNS[sign], x, y, text=text)
    return problem.raising("TypeError", text, exact)


_SIGNS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def same_tuples(b: Builder, node: ast.AST, x: Expr, y: Expr) -> tuple[Expr, Expr]:
    """A tuple of known length compared with one of any length becomes such a one."""
    if isinstance(x.type, TupleT) and isinstance(y.type, VarTupleT):
        x = b.tuple_of_any_length(node, x)
    if isinstance(x.type, VarTupleT) and isinstance(y.type, TupleT):
        y = b.tuple_of_any_length(node, y)
    return x, y


def _order_prefixes(b: Builder, node: ast.AST, sign: str, name: str, swapped: str, x: Expr, y: Expr) -> Expr:
    """Tuples of different length: by the items both have; where these are equal the shorter one is less."""
    assert isinstance(x.type, TupleT) and isinstance(y.type, TupleT)
    size = min(len(x.type.items), len(y.type.items))
    shorter = len(x.type.items) < len(y.type.items)
    holds_when_equal = shorter == (name[0] == "l")
    x, y = (_prefix(b, node, b.save(side, "side", node), size) for side in (x, y))
    decided = name[0] + ("e" if holds_when_equal else "t")
    return _order(b, node, sign, decided, swapped, x, y)


def _prefix(b: Builder, node: ast.AST, x: Expr, size: int) -> Expr:
    assert isinstance(x.type, TupleT)
    items: list[Expr] = [hir.TupleGet(x, i, t) for i, t in enumerate(x.type.items[:size])]
    return hir.TupleMake(items, TupleT(x.type.items[:size]), b.pos(node))


def identity(b: Builder, node: ast.AST, left: Expr, right: Expr) -> Expr:
    """`left is right`."""
    for value, other in ((left, right), (right, left)):
        if operator_methods.is_only_one(other.type):
            value = _besides(b, node, value, other, other is left)
            if other.type not in members(value.type):
                return b.truth_known(value, False)
            return hir.IsType(value, [other.type])
    joined = join(left.type, right.type)
    parts = [m for m in members(joined) if m is not NONE]
    if len(parts) == 1 and _is_object(parts[0]):
        return hir.Prim(b.row("is"), [b.coerce(left, joined), b.coerce(right, joined)], BOOL, b.pos(node))
    pairs = [(x, y) for x in members(left.type) for y in members(right.type) if NONE not in (x, y)]
    if pairs and all(_is_ambiguous(x, y) for x, y in pairs):
        message = f"`is` between `{show(left.type)}` and `{show(right.type)}` has no defined answer"
        raise b.error(node, "E0404", message, hint="compare with `==`")
    return b.by_members(left, right, lambda x, y: _identity(b, node, x, y), node)


def _besides(b: Builder, node: ast.AST, value: Expr, other: Expr, first: bool) -> Expr:
    """A value beside one whose type says all, which is evaluated for what it does, before it or behind it."""
    if isinstance(other, hir.Const | hir.Read):
        return value
    if not first:
        value = b.save(value, "value", node)
    b.emit(hir.ExprStmt(other, b.pos(node)))
    return value


_OBJECTS = InstanceT | ListT | DictT | SetT | DequeT | FuncT | ClassT | IterT
_SCALAR_OBJECTS = (BYTEARRAY, TEXTFILE, BINFILE)
"""what is itself; a value like an int or a str may be another object each time"""


def _is_object(t: Type) -> bool:
    return isinstance(t, _OBJECTS) or t in _SCALAR_OBJECTS


def _is_ambiguous(x: Type, y: Type) -> bool:
    return type_kind(x) == type_kind(y) and x not in (NONE, BOOL) and not _is_object(x)


def _identity(b: Builder, node: ast.AST, left: Expr, right: Expr) -> Expr:
    """`left is right` of values of one type each."""
    if left.type is BOOL and right.type is BOOL:
        return b.must("eq", [left, right], node)
    joined = join(left.type, right.type)
    if _is_object(joined):
        return hir.Prim(b.row("is"), [b.coerce(left, joined), b.coerce(right, joined)], BOOL, b.pos(node))
    if _is_ambiguous(left.type, right.type):
        kind = show(left.type) if left.type in (INT, STR) else "values"
        alone = [hir.Const(b.engine.has_one_module(), BOOL)] if kind == "str" else []
        return b.behind(node, f"identity.of_{kind}", [left, right, *alone])
    same = left.type is NONE and right.type is NONE
    return hir.Seq([hir.ExprStmt(left), hir.ExprStmt(right)], hir.Const(same, BOOL), BOOL)


def equal(b: Builder, node: ast.AST, left: Expr, right: Expr, as_is: bool = False) -> Expr:
    """`left == right`: False between types that never compare equal."""
    if len(members(left.type)) > 1 or len(members(right.type)) > 1:
        joined = join(left.type, right.type)
        apart = any(isinstance(m, InstanceT) or is_view(m) or m is BYTEARRAY for m in members(joined))
        if not apart and all(m.flavour == "dict" for m in members(joined) if isinstance(m, DictT)):
            return hir.Prim(
                b.row("union.eq"),
                [b.coerce(left, joined), b.coerce(right, joined)],
                BOOL,
                b.pos(node),
                {"T": Cell("", joined)},
            )
        return b.by_members(left, right, lambda x, y: equal(b, node, x, y, as_is), node)
    names = (["__eq__"], ["__eq__"])
    return operator_methods.by_classes(b, node, left, right, names, lambda x, y: _equal(b, node, x, y, as_is))


def _equal(b: Builder, node: ast.AST, left: Expr, right: Expr, as_is: bool) -> Expr:
    """The same of values of one type each."""
    if (views := dict_views.compared(b, node, "eq", left, right)) is not None:
        return views
    left, right = _as_compared(b, node, left, right)
    if {left.type, right.type} <= {INT, FLOAT, COMPLEX, BOOL}:
        return b.must("eq", [left, right], node)
    names = _own_method(left.type, "__eq__", right.type), _own_method(right.type, "__eq__", left.type)
    if operator_methods.has_any(b, left, right, *names):
        same = functools.partial(_same_object, b, node)
        result = operator_methods.operate(b, node, left, right, names, same)
        return result if as_is else _truth_of(b, node, result)
    left, right = same_tuples(b, node, left, right)
    if isinstance(left.type, ClassT) and isinstance(right.type, ClassT):
        return _identity(b, node, left, right)
    right = _set_like(right, left.type)
    if type_kind(left.type) != type_kind(right.type):
        return hir.Seq([hir.ExprStmt(left), hir.ExprStmt(right)], hir.Const(False, BOOL), BOOL)
    if is_dict(left.type) and is_dict(right.type):
        if left.type.flavour != right.type.flavour:
            return b.must("eq", [left, right], node)
        if left.type.flavour in ("OrderedDict", "Counter"):
            return b.behind(node, f"{left.type.flavour}.same", [left, right])
    joined = join(left.type, right.type)
    found = b.prim("eq", [b.coerce(left, joined), b.coerce(right, joined)], node)
    if found is not None:
        return found
    if len(members(joined)) != 1:
        return hir.Seq([hir.ExprStmt(left), hir.ExprStmt(right)], hir.Const(False, BOOL), BOOL)
    if isinstance(joined, InstanceT) and joined.cls.named_tuple() is None:
        return _identity(b, node, left, right)
    return hir.Prim(
        b.row("any.eq"),
        [b.coerce(left, joined), b.coerce(right, joined)],
        BOOL,
        b.pos(node),
        {"T": Cell("", joined)},
    )


def _same_object(b: Builder, node: ast.AST, x: Expr, y: Expr) -> Expr:
    """Equality of objects whose classes leave it open: values that are not of one class are compared as such."""
    if _derived(x, y) and x.type != y.type:
        return equal(b, node, b.plain(x), b.plain(y))
    if x.type != y.type and (_compares_itself(x.type) or _compares_itself(y.type)):
        return equal(b, node, b.as_tuple(node, x), b.as_tuple(node, y))
    if isinstance(x.type, InstanceT) and isinstance(y.type, InstanceT):
        return _identity(b, node, x, y)
    return hir.Const(False, BOOL)


def _set_like(x: Expr, t: Type) -> Expr:
    """A set as one that may or may not change, as `t` is: the two compare equal. Anything else as it is."""
    if isinstance(x.type, SetT) and isinstance(t, SetT) and x.type.frozen != t.frozen:
        return hir.Coerce(x, SetT(x.type.item, t.frozen), x.pos)
    return x


def type_kind(t: Type) -> str:
    match t:
        case InstanceT():
            return "instance"
        case TupleT():
            return f"tuple{len(t.items)}"
        case SetT():
            return "set"
        case DictT() if is_view(t):
            return t.flavour
    return type(t).__name__ + (t.name if hasattr(t, "name") else "")


def contains(b: Builder, node: ast.AST, item: Expr, container: Expr) -> Expr:
    """`item in container`."""

    def apply(c: Expr) -> Expr:
        return operator_methods.by_class(b, node, c, ("__contains__", *cursors.METHODS), one)

    def one(c: Expr) -> Expr:
        if not calls.find_instance_method(b, c.type, "__contains__"):
            c = b.plain_value(b.as_tuple(node, c))
        if isinstance(c.type, ClassT):
            return enum_members.contains(b, node, item, c)
        if isinstance(c.type, TupleT):
            return _in_tuple(b, node, item, c)
        if isinstance(c.type, InstanceT) and calls.find_instance_method(b, c.type, "__contains__"):
            return truth(b, node, calls.call_method(b, node, c, "__contains__", [item]))
        if isinstance(c.type, InstanceT | IterT) and cursors.is_iterable_itself(b, c.type):
            return _search(b, node, item, c)
        if c.type is BYTEARRAY:
            c = b.must("bytes", [c], node)
        if is_view(c.type):
            return dict_views.contains(b, node, item, c)
        if c.type is RANGE and item.type is not INT:
            numbers = b.save(c, "numbers", node)
            return b.by_member(item, lambda x: _in_range(b, node, x, numbers), node)
        held = c.type.key if isinstance(c.type, DictT) else getattr(c.type, "item", None)
        found = none_in.contains(b, node, c, _set_like(item, held.type) if held else item, held)
        if found is None and len(cases(item.type)) > 1:
            saved = b.save(c, "container", node)
            return b.by_member(item, lambda x: contains(b, node, x, saved), node)
        if found is None:
            message = f"`in` can't look for `{show(item.type)}` in `{show(c.type)}`"
            problem = b.error(node, "E0401", message, about=[item, c])
            text = refusals.membership_text(c, item)
            raise problem.raising("TypeError", text, exact=samples.refuses(operator.contains, c, item, text=text))
        return found

    item = b.save(item, "item", node) if not isinstance(item, hir.Const) else item
    return b.by_member(container, apply, node)


def _in_range(b: Builder, node: ast.AST, item: Expr, numbers: Expr) -> Expr:
    """Of numbers it is computed; what else might be equal to one is compared with each."""
    if item.type is FLOAT:
        return b.behind(node, "range.has_float", [numbers, item])
    if item.type in (INT, BOOL):
        return b.must("contains", [numbers, b.coerce(item, INT)], node)
    return _search(b, node, item, numbers)


def _search(b: Builder, node: ast.AST, item: Expr, source: Expr) -> Expr:
    """Goes through the items up to the one that is equal."""
    it = cursors.iterate_value(b, node, source)
    found = b.temp(node, BOOL, "found")
    b.emit(hir.Assign(found, hir.Const(False, BOOL)))

    def body() -> None:
        test = equal(b, node, it.value(), item)
        b.emit(hir.If(test, [hir.Assign(found, hir.Const(True, BOOL)), hir.Break()], []))

    cursors.loop_over(b, node, it, body)
    return hir.Read(found, BOOL)


def _in_tuple(b: Builder, node: ast.AST, item: Expr, c: Expr) -> Expr:
    """All items are there before the first is compared."""
    assert isinstance(c.type, TupleT)
    if isinstance(c, hir.TupleMake):
        items = [x if isinstance(x, hir.Const) else b.save(x, "one", node) for x in c.items]
    else:
        saved = b.save(c, "tuple", node)
        items = [hir.TupleGet(saved, i, t) for i, t in enumerate(c.type.items)]

    def among(at: int) -> Expr:
        test = equal(b, node, item, items[at])
        return test if at == len(items) - 1 else b.short_circuit("or", test, lambda: among(at + 1))

    return among(0) if items else hir.Const(False, BOOL)


_TRUTHS = (BOOL, INT, FLOAT, STR, BYTES)


def truth(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`bool(value)`."""

    def apply(x: Expr) -> Expr:
        if isinstance(x, hir.Const) and x.type in _TRUTHS:
            return hir.Const(bool(x.value), BOOL, x.pos)
        if x.type is BOOL:
            return x
        if x.type is NONE:
            return hir.Seq([hir.ExprStmt(x)], hir.Const(False, BOOL), BOOL)
        if isinstance(x.type, TupleT):
            return hir.Seq([hir.ExprStmt(x)], hir.Const(bool(x.type.items), BOOL), BOOL)
        if isinstance(x.type, InstanceT):
            methods = ("__bool__", "__len__")
            return operator_methods.by_class(b, node, x, methods, lambda y: calls.truth_method(b, node, y))
        return b.prim("truth", [x], node) or hir.Seq([hir.ExprStmt(x)], hir.Const(True, BOOL), BOOL)

    return b.by_member(value, apply, node)
