"""Arithmetic: binary and unary operators, unions taken apart."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any

from pyx2c.hirgen import (
    calls,
    default_factories,
    dict_views,
    extending,
    octet_kinds,
    octets,
    operator_methods,
    percent,
    refusals,
    samples,
    value_bases,
    view_operators,
    whole_numbers,
)
from pyx2c.hirgen.abstract import python_class
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BOOL,
    BYTEARRAY,
    BYTES,
    FLOAT,
    INT,
    STR,
    DequeT,
    DictT,
    InstanceT,
    ListT,
    Scalar,
    SetT,
    TupleT,
    VarTupleT,
    is_dict,
    show,
)

BINARY: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ("+", "add"),
    ast.Sub: ("-", "sub"),
    ast.Mult: ("*", "mul"),
    ast.Div: ("/", "truediv"),
    ast.FloorDiv: ("//", "floordiv"),
    ast.Mod: ("%", "mod"),
    ast.Pow: ("**", "pow"),
    ast.LShift: ("<<", "lshift"),
    ast.RShift: (">>", "rshift"),
    ast.BitAnd: ("&", "and"),
    ast.BitOr: ("|", "or"),
    ast.BitXor: ("^", "xor"),
    ast.MatMult: ("@", "matmul"),
}

_SEQUENCES = (ListT, TupleT, VarTupleT)

UNARY: dict[type[ast.unaryop], tuple[str, str]] = {
    ast.USub: ("-", "neg"),
    ast.UAdd: ("+", "pos"),
    ast.Invert: ("~", "invert"),
}


def binary(b: Builder, node: ast.BinOp) -> Expr:
    """`left op right`."""
    joined = percent.as_joined(b, node)
    if joined is not None:
        return b.expr(joined)
    left = b.expr(node.left)
    stmts, right = b.aside(node.right)
    if stmts:
        left = b.save(left, "left", node)
        b.out.extend(stmts)
    if isinstance(node.op, ast.Mod) and not calls.find_instance_method(b, left.type, "__mod__"):
        left = b.plain_value(left)
    if isinstance(node.op, ast.Mod) and left.type is STR:
        return percent.percent_format(b, node, left, right)
    if isinstance(node.op, ast.Mod) and left.type in (BYTES, BYTEARRAY):
        return percent.of_bytes(b, node, left, right)
    return binary_op(b, node, *BINARY[type(node.op)], left, right)


def binary_op(b: Builder, node: ast.AST, sign: str, name: str, left: Expr, right: Expr, inplace: bool = False) -> Expr:
    """The operator on two values, unions taken apart."""
    names = ([*([f"__i{name}__"] if inplace else []), f"__{name}__"], [f"__r{name}__"])

    def apply(x: Expr, y: Expr) -> Expr:
        return operator_methods.by_classes(
            b, node, x, y, names, lambda p, q: _binary(b, node, sign, name, p, q, inplace)
        )

    return b.by_members(left, right, apply, node)


def _binary(b: Builder, node: ast.AST, sign: str, name: str, left: Expr, right: Expr, inplace: bool) -> Expr:
    if name == "add":
        right = octet_kinds.appended(b, node, left, right)
        grown = octets.extended(b, node, left, right) if inplace else None
        if grown is not None:
            return grown
    left, right = octet_kinds.same_kind(b, node, left, right)
    if not calls.find_instance_method(b, left.type, f"__{name}__"):
        left = b.as_tuple(node, left)
        if not calls.find_instance_method(b, right.type, f"__r{name}__"):
            right = b.as_tuple(node, right)
    if inplace and name == "or" and is_dict(left.type) and left.type.flavour != "Counter":
        if isinstance(right.type, Scalar) and not hasattr(python_class(right.type), "__iter__"):
            problem = b.error(node, "E0406", f"`{show(right.type)}` can't be iterated over", about=[right])
            raise problem.raising("TypeError", naming("'{}' object is not iterable", right))
        return b.behind(node, "dict.ior", [left, right])
    if name in dict_views.SET_OPERATORS and (dict_views.like_set(left) or dict_views.like_set(right)):
        return view_operators.operator(b, node, name, left, right)
    counted = _counters(b, node, name, left, right, inplace)
    if counted is not None:
        return counted
    if inplace and name == "xor" and isinstance(left.type, SetT) and not left.type.frozen:
        if isinstance(right.type, SetT):
            return b.must("ixor", [left, right], node)
    if inplace and calls.find_instance_method(b, left.type, f"__i{name}__"):
        return operator_methods.in_place(
            b, node, left, right, f"__i{name}__", lambda x, y: _by_values(b, node, sign, name, x, y, inplace)
        )
    return _by_values(b, node, sign, name, left, right, inplace)


def _by_values(b: Builder, node: ast.AST, sign: str, name: str, left: Expr, right: Expr, inplace: bool) -> Expr:
    """What builtin types do, then what methods of classes do."""
    has_method = operator_methods.has_any(b, left, right, f"__{name}__", f"__r{name}__")
    if has_method and value_bases.decides(b, node, name, left, right):
        return _by_values(b, node, sign, name, b.plain(left), b.plain(right), inplace=False)
    if inplace and not has_method and not (isinstance(left.type, SetT) and left.type.frozen):
        found = extending.extended(b, node, left, right) if name == "add" and isinstance(left.type, ListT) else None
        found = found or b.prim("i" + name, [left, right], node)
        if found is not None:
            return found
    if name == "add" and {type(left.type), type(right.type)} == {TupleT, VarTupleT}:
        left, right = (b.tuple_of_any_length(node, x) if isinstance(x.type, TupleT) else x for x in (left, right))
    if isinstance(left.type, TupleT) and isinstance(right.type, TupleT) and name == "add":
        return _concat_tuples(b, node, left, right)
    if name == "pow" and left.type is INT and isinstance(right, hir.Const) and right.type is INT and right.value < 0:
        right = hir.Const(float(right.value), FLOAT, right.pos)
    if name == "mul" and not has_method:
        left, right = _repetitions(b, node, left, right), _repetitions(b, node, right, left)
    if name == "mul":
        repeated = _repeated_tuple(b, node, left, right)
        if repeated is not None:
            return repeated
    if name == "or" and is_dict(left.type) and is_dict(right.type):
        left, right = b.save(left, "left", node), b.save(right, "right", node)
    found = None if has_method else b.prim(name, [left, right], node)
    if found is not None:
        return _of_flavour(b, node, found, left, right)

    def refuse(x: Expr, y: Expr) -> Expr:
        if value_bases.decides(b, node, name, x, y, after=True):
            return _by_values(b, node, sign, name, b.plain(x), b.plain(y), inplace=False)
        held = b.as_tuple(node, y)
        if isinstance(x.type, TupleT | VarTupleT) and held is not y:
            return _by_values(b, node, sign, name, x, held, inplace=False)
        raise _refused(b, node, sign, x, y, inplace)

    return operator_methods.operate(b, node, left, right, (f"__{name}__", f"__r{name}__"), refuse)


def _repetitions(b: Builder, node: ast.AST, x: Expr, other: Expr) -> Expr:
    """A number of times, where that is an object with `__index__` beside something to be repeated."""
    if not calls.find_instance_method(b, x.type, "__index__"):
        return x
    is_sequence = isinstance(other.type, ListT | TupleT | VarTupleT) or other.type in (STR, BYTES, BYTEARRAY)
    return whole_numbers.whole(b, node, x) if is_sequence else x


def _of_flavour(b: Builder, node: ast.AST, made: Expr, left: Expr, right: Expr) -> Expr:
    """`a | b` of dicts is of the special kind that one of them is, of sets as the left one; others as they are."""
    if isinstance(made, hir.Prim) and isinstance(made.type, SetT) and isinstance(left.type, SetT):
        made.type = SetT(made.type.item, left.type.frozen)
    if isinstance(made, hir.Prim) and is_dict(made.type):
        special = next((x for x in (left, right) if is_dict(x.type) and x.type.flavour != "dict"), None)
        if special is not None and isinstance(special.type, DictT):
            made.type = DictT(made.type.key, made.type.value, special.type.flavour)
            return default_factories.copied(b, node, special, made)
    return made


def _refused(b: Builder, node: ast.AST, sign: str, left: Expr, right: Expr, inplace: bool) -> TypeProblem:
    left, right = b.save(left, "left", node), b.save(right, "right", node)
    sides = f"`{show(left.type)}` and `{show(right.type)}`"
    problem = b.error(node, "E0401", f"`{sign}{'=' * inplace}` can't take {sides}", about=[left, right])
    text = refusals.operator_text(sign, left, right, inplace)
    return problem.raising("TypeError", text, exact=samples.refuses(_python(sign, inplace), left, right, text=text))


def _python(sign: str, inplace: bool) -> Callable[[Any, Any], Any]:
    """The operator as CPython has it."""
    if sign == "divmod()":
        return divmod
    name = next(n for s, n in BINARY.values() if s == sign)
    found: Callable[[Any, Any], Any] = getattr(operator, f"__{'i' if inplace else ''}{name}__")
    return found


def _counters(b: Builder, node: ast.AST, name: str, left: Expr, right: Expr, inplace: bool) -> Expr | None:
    """`a + b` and the like of Counters and deques."""
    if isinstance(left.type, DequeT) and name == "add" and not isinstance(right.type, DequeT):
        return b.behind(node, "deque.iadd", [left, right])
    if name == "mul" and (isinstance(left.type, DequeT) or isinstance(right.type, DequeT)):
        queue, times = (left, right) if isinstance(left.type, DequeT) else (right, left)
        if times.type in (INT, BOOL):
            return b.behind(node, "deque.imul" if inplace and queue is left else "deque.mul", [queue, times])
    if name == "add" and isinstance(left.type, DequeT) and isinstance(right.type, DequeT):
        return b.behind(node, "deque.iadd" if inplace else "deque.add", [left, right])
    if not (isinstance(left.type, DictT) and left.type.flavour == "Counter" and isinstance(right.type, DictT)):
        return None
    function = {"add": "add", "sub": "sub", "or": "union", "and": "intersection"}.get(name)
    if not function:
        return None
    if not inplace and right.type.flavour != "Counter":  # what a Counter doesn't know a dict does
        plain = hir.Coerce(left, DictT(left.type.key, left.type.value), left.pos)
        return _by_values(b, node, "|", name, plain, right, inplace) if name == "or" else None
    if not inplace:
        return b.behind(node, f"Counter.{function}", [left, right])
    left = b.save(left, "counter", node)
    right = hir.Coerce(right, DictT(right.type.key, right.type.value, "Counter"), right.pos)
    return b.behind(node, "Counter.become", [left, b.behind(node, f"Counter.{function}", [left, right])])


def _concat_tuples(b: Builder, node: ast.AST, left: Expr, right: Expr) -> Expr:
    assert isinstance(left.type, TupleT) and isinstance(right.type, TupleT)
    if _grows(b, node):
        return b.must("add", [b.tuple_of_any_length(node, left), b.tuple_of_any_length(node, right)], node)
    a, c = b.save(left, "left", node), b.save(right, "right", node)
    items: list[Expr] = [hir.TupleGet(a, i, t) for i, t in enumerate(left.type.items)]
    items += [hir.TupleGet(c, i, t) for i, t in enumerate(right.type.items)]
    return hir.TupleMake(items, TupleT(left.type.items + right.type.items), b.pos(node))


def _grows(b: Builder, node: ast.AST) -> bool:
    """Whether a sum becomes the new value of what it adds to, again and again: `path = path + (x,)` in a loop."""
    if node in b.growing:
        return True
    if not isinstance(node, ast.AugAssign):
        return False
    var = b.lookup(node.target.id) if isinstance(node.target, ast.Name) else None
    return var is None or bool(b.loops) or not b.is_local(var)


def grows_into(b: Builder, target: ast.expr, value: ast.expr) -> bool:
    """Whether `target = value` adds to the target's own value, perhaps again and again."""
    if not isinstance(value, ast.BinOp) or not isinstance(value.op, ast.Add):
        return False
    shown = ast.unparse(target)
    if shown not in (ast.unparse(value.left), ast.unparse(value.right)):
        return False
    var = b.lookup(target.id) if isinstance(target, ast.Name) else None
    return var is None or bool(b.loops) or not b.is_local(var)


def _repeated_tuple(b: Builder, node: ast.AST, left: Expr, right: Expr) -> Expr | None:
    """A tuple of known length times a literal; None for anything else."""
    pair, times = (left, right) if isinstance(left.type, TupleT) else (right, left)
    if not isinstance(pair.type, TupleT):
        return None
    if not isinstance(times, hir.Const) or times.type is not INT:
        return b.must("mul", [b.tuple_of_any_length(node, pair), times], node)
    count, saved = max(times.value, 0), b.save(pair, "repeated", node)
    items: list[Expr] = [hir.TupleGet(saved, i, t) for i, t in enumerate(pair.type.items)]
    return hir.TupleMake(items * count, TupleT(pair.type.items * count), b.pos(node))


def unary(b: Builder, node: ast.UnaryOp) -> Expr:
    """`-x`, `+x`, `~x`."""
    sign, name = UNARY[type(node.op)]
    operand = b.expr(node.operand)
    if isinstance(operand, hir.Const) and isinstance(operand.value, int | float) and name == "neg":
        if not isinstance(operand.value, bool):
            return hir.Const(-operand.value, operand.type, b.pos(node))

    def apply(x: Expr) -> Expr:
        own = calls.find_instance_method(b, x.type, f"__{name}__")
        found = None if own else b.prim(name, [x], node)
        if found is not None:
            return found
        if isinstance(x.type, DictT) and x.type.flavour == "Counter" and name in ("pos", "neg"):
            return b.behind(node, "Counter.positive" if name == "pos" else "Counter.negative", [x])
        if isinstance(x.type, InstanceT) and calls.find_instance_method(b, x.type, f"__{name}__"):
            return calls.call_method(b, node, x, f"__{name}__", [])
        problem = b.error(node, "E0401", f"unary `{sign}` can't take `{show(x.type)}`", about=[x])
        text = naming(f"bad operand type for unary {sign}: '{{}}'", x)
        exact = samples.refuses(getattr(operator, f"__{name}__"), x, text=text)
        raise problem.raising("TypeError", text, exact)

    return b.by_member(operand, apply, node)
