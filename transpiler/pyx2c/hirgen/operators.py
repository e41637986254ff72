"""Operators: arithmetic, comparison, truth, conditions with what they tell about types."""

from __future__ import annotations

import ast

from pyx2c.hirgen import percent
from pyx2c.hirgen.builder import Builder, TypeProblem
from pyx2c.hirgen.calls import call_method, find_instance_method, truth_method
from pyx2c.hirgen.typenames import type_from_node
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import (
    BOOL, FLOAT, INT, NEVER, NONE, STR, Cell, DictT, InstanceT, ListT, SetT, TupleT, Type, VarTupleT, join,
    members, same, show, union,
)

BINARY: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ("+", "add"), ast.Sub: ("-", "sub"), ast.Mult: ("*", "mul"), ast.Div: ("/", "truediv"),
    ast.FloorDiv: ("//", "floordiv"), ast.Mod: ("%", "mod"), ast.Pow: ("**", "pow"), ast.LShift: ("<<", "lshift"),
    ast.RShift: (">>", "rshift"), ast.BitAnd: ("&", "and"), ast.BitOr: ("|", "or"), ast.BitXor: ("^", "xor"),
    ast.MatMult: ("@", "matmul"),
}
UNARY: dict[type[ast.unaryop], tuple[str, str]] = {
    ast.USub: ("-", "neg"), ast.UAdd: ("+", "pos"), ast.Invert: ("~", "invert"),
}
COMPARE: dict[type[ast.cmpop], tuple[str, str, str]] = {
    ast.Eq: ("==", "eq", "eq"), ast.NotEq: ("!=", "ne", "ne"), ast.Lt: ("<", "lt", "gt"), ast.LtE: ("<=", "le", "ge"),
    ast.Gt: (">", "gt", "lt"), ast.GtE: (">=", "ge", "le"),
}
Facts = dict[Var, Type]


class Unsupported(TypeProblem):
    """An operation a member of a union can't do: at run time a TypeError with CPython's text."""

    def __init__(self, problem: TypeProblem, text: str) -> None:
        super().__init__(problem.diagnostic)
        self.runtime = ("TypeError", text)


def binary(b: Builder, node: ast.BinOp) -> Expr:
    """`left op right`."""
    left = b.expr(node.left)
    stmts, right = b.collect(lambda: b.expr(node.right))
    if stmts:
        left = b.save(left, "left", node)
        b.out.extend(stmts)
    if isinstance(node.op, ast.Mod) and left.type is STR:
        return percent_format(b, node, left, right)
    return binary_op(b, node, *BINARY[type(node.op)], left, right)


def binary_op(b: Builder, node: ast.AST, sign: str, name: str, left: Expr, right: Expr, inplace: bool = False) -> Expr:
    """The operator on two values, unions taken apart."""
    if left.type is NEVER or right.type is NEVER:
        return hir.Seq([hir.ExprStmt(left), hir.ExprStmt(right)], hir.Const(None, NEVER), NEVER, b.pos(node))
    if len(members(right.type)) > 1:
        left = b.save(left, "left", node)
    return b.by_member(
        left, lambda x: b.by_member(right, lambda y: _binary(b, node, sign, name, x, y, inplace), node), node
    )


def _binary(b: Builder, node: ast.AST, sign: str, name: str, left: Expr, right: Expr, inplace: bool) -> Expr:
    if inplace:
        found = b.prim("i" + name, [left, right], node)
        if found is not None:
            return found
    if isinstance(left.type, TupleT) and isinstance(right.type, TupleT) and name == "add":
        return _concat_tuples(b, node, left, right)
    found = b.prim(name, [left, right], node)
    if found is not None:
        return found
    for value, dunder, other in ((left, f"__{name}__", right), (right, f"__r{name}__", left)):
        if isinstance(value.type, InstanceT) and find_instance_method(b, value.type, dunder):
            return call_method(b, node, value, dunder, [other])
    text = f"unsupported operand type(s) for {sign}{'=' if inplace else ''}: '{py_name(left.type)}' and '{py_name(right.type)}'"
    if name == "add" and left.type is STR:
        text = f'can only concatenate str (not "{py_name(right.type)}") to str'
    problem = b.error(node, "E0401", f"`{sign}` can't take `{show(left.type)}` and `{show(right.type)}`")
    raise Unsupported(problem, text)


def py_name(t: Type) -> str:
    """`type(x).__name__` of the values of a non-union type."""
    match t:
        case InstanceT():
            return str(t.cls.name)
        case ListT():
            return "list"
        case DictT():
            return "collections.defaultdict" if t.flavour == "defaultdict" else t.flavour
        case SetT():
            return "frozenset" if t.frozen else "set"
        case TupleT() | VarTupleT():
            return "tuple"
    return "NoneType" if t is NONE else show(t) if not show(t).startswith("function") else "function"


def _concat_tuples(b: Builder, node: ast.AST, left: Expr, right: Expr) -> Expr:
    assert isinstance(left.type, TupleT) and isinstance(right.type, TupleT)
    a, c = b.save(left, "left", node), b.save(right, "right", node)
    items: list[Expr] = [hir.TupleGet(a, i, t) for i, t in enumerate(left.type.items)]
    items += [hir.TupleGet(c, i, t) for i, t in enumerate(right.type.items)]
    return hir.TupleMake(items, TupleT(left.type.items + right.type.items), b.pos(node))


def unary(b: Builder, node: ast.UnaryOp) -> Expr:
    """`-x`, `+x`, `~x`, `not x`."""
    if isinstance(node.op, ast.Not):
        return hir.Not(condition(b, node.operand)[0])
    sign, name = UNARY[type(node.op)]
    operand = b.expr(node.operand)
    if isinstance(operand, hir.Const) and isinstance(operand.value, int | float) and name == "neg":
        if not isinstance(operand.value, bool):
            return hir.Const(-operand.value, operand.type, b.pos(node))

    def apply(x: Expr) -> Expr:
        found = b.prim(name, [x], node)
        if found is not None:
            return found
        if isinstance(x.type, InstanceT) and find_instance_method(b, x.type, f"__{name}__"):
            return call_method(b, node, x, f"__{name}__", [])
        problem = b.error(node, "E0401", f"unary `{sign}` can't take `{show(x.type)}`")
        raise Unsupported(problem, f"bad operand type for unary {sign}: '{py_name(x.type)}'")

    return b.by_member(operand, apply, node)


def compare(b: Builder, node: ast.Compare) -> Expr:
    """A comparison, chained ones included: each operand is evaluated once."""
    left = b.expr(node.left)
    result: Expr | None = None
    for i, (op, right_node) in enumerate(zip(node.ops, node.comparators, strict=True)):
        last = i == len(node.ops) - 1
        stmts, right = b.collect(lambda n=right_node: b.expr(n))
        if stmts:
            left = b.save(left, "left", node)
        if not last:
            saved, keep = b.collect(lambda r=right: b.save(r, "mid", node))
            stmts, right = stmts + saved, keep
        if result is None:
            b.out.extend(stmts)
            result = compare_op(b, node, op, left, right)
        else:
            more, test = b.collect(lambda x=left, y=right, o=op: compare_op(b, node, o, x, y))
            test = hir.Seq(stmts + more, test, BOOL) if stmts + more else test
            result = hir.BoolOp("and", result, test)
        left = right
    assert result is not None
    return result


def compare_op(b: Builder, node: ast.AST, op: ast.cmpop, left: Expr, right: Expr) -> Expr:
    """One comparison of two values."""
    if isinstance(op, ast.Is | ast.IsNot):
        test = identity(b, node, left, right)
        return hir.Not(test) if isinstance(op, ast.IsNot) else test
    if isinstance(op, ast.In | ast.NotIn):
        test = contains(b, node, left, right)
        return hir.Not(test) if isinstance(op, ast.NotIn) else test
    sign, name, swapped = COMPARE[type(op)]
    if name in ("eq", "ne"):
        test = equal(b, node, left, right)
        return hir.Not(test) if name == "ne" else test
    if len(members(right.type)) > 1:
        left = b.save(left, "left", node)
    return b.by_member(
        left, lambda x: b.by_member(right, lambda y: _order(b, node, sign, name, swapped, x, y), node), node
    )


def _order(b: Builder, node: ast.AST, sign: str, name: str, swapped: str, x: Expr, y: Expr) -> Expr:
    if isinstance(x.type, TupleT) and isinstance(y.type, TupleT) and len(x.type.items) == len(y.type.items):
        t = join(x.type, y.type)
        return hir.Prim(b.tuple_op(name), [b.coerce(x, t), b.coerce(y, t)], BOOL, b.pos(node), {"T": Cell("", t)})
    found = b.prim(name, [x, y], node)
    if found is not None:
        return found
    for value, dunder, other in ((x, f"__{name}__", y), (y, f"__{swapped}__", x)):
        if isinstance(value.type, InstanceT) and find_instance_method(b, value.type, dunder):
            return truth(b, node, call_method(b, node, value, dunder, [other]))
    problem = b.error(node, "E0401", f"`{sign}` can't compare `{show(x.type)}` and `{show(y.type)}`")
    raise Unsupported(problem, f"'{sign}' not supported between instances of '{py_name(x.type)}' and '{py_name(y.type)}'")


def identity(b: Builder, node: ast.AST, left: Expr, right: Expr) -> Expr:
    """`left is right`."""
    for value, other in ((left, right), (right, left)):
        if other.type is NONE:
            if not any(m is NONE for m in members(value.type)):
                return hir.Seq([hir.ExprStmt(value)], hir.Const(False, BOOL), BOOL)
            return hir.IsType(value, [NONE])
    if left.type is BOOL and right.type is BOOL:
        return b.must("eq", [left, right], node)
    joined = join(left.type, right.type)
    if isinstance(joined, InstanceT | ListT | DictT | SetT):
        return hir.Prim(b.row("is"), [b.coerce(left, joined), b.coerce(right, joined)], BOOL, b.pos(node))
    parts = members(joined)
    if len(parts) == 2 and parts[0] is NONE and isinstance(parts[1], InstanceT | ListT | DictT | SetT):
        return hir.Prim(b.row("is"), [b.coerce(left, joined), b.coerce(right, joined)], BOOL, b.pos(node))
    raise b.error(node, "E0404", f"`is` between `{show(left.type)}` and `{show(right.type)}` has no defined answer",
                  hint="compare with `==`")


def equal(b: Builder, node: ast.AST, left: Expr, right: Expr) -> Expr:
    """`left == right`: False between types that never compare equal."""
    numbers = {INT, FLOAT, BOOL}
    if len(members(left.type)) > 1 or len(members(right.type)) > 1:
        joined = join(left.type, right.type)
        if not any(isinstance(m, InstanceT) for m in members(joined)):
            return hir.Prim(b.row("union.eq"), [b.coerce(left, joined), b.coerce(right, joined)], BOOL, b.pos(node),
                            {"T": Cell("", joined)})
        left = b.save(left, "left", node)
        right = b.save(right, "right", node)
        return b.by_member(left, lambda x: b.by_member(right, lambda y: equal(b, node, x, y), node), node)
    if left.type in numbers and right.type in numbers:
        return b.must("eq", [left, right], node)
    for value, other in ((left, right), (right, left)):
        if isinstance(value.type, InstanceT) and find_instance_method(b, value.type, "__eq__"):
            if not isinstance(other.type, InstanceT) or join(value.type, other.type) is not union((value.type, other.type)):
                return truth(b, node, call_method(b, node, value, "__eq__", [other]))
    if _kind(left.type) != _kind(right.type):
        return hir.Seq([hir.ExprStmt(left), hir.ExprStmt(right)], hir.Const(False, BOOL), BOOL)
    joined = join(left.type, right.type)
    found = b.prim("eq", [b.coerce(left, joined), b.coerce(right, joined)], node)
    if found is not None:
        return found
    if len(members(joined)) != 1:
        return hir.Seq([hir.ExprStmt(left), hir.ExprStmt(right)], hir.Const(False, BOOL), BOOL)
    return hir.Prim(b.row("any.eq"), [b.coerce(left, joined), b.coerce(right, joined)], BOOL, b.pos(node),
                    {"T": Cell("", joined)})


def _kind(t: Type) -> str:
    match t:
        case InstanceT():
            return "instance"
        case TupleT():
            return f"tuple{len(t.items)}"
        case SetT():
            return "set"
    return type(t).__name__ + (t.name if hasattr(t, "name") else "")


def contains(b: Builder, node: ast.AST, item: Expr, container: Expr) -> Expr:
    """`item in container`."""
    def apply(c: Expr) -> Expr:
        if isinstance(c.type, TupleT):
            return _in_tuple(b, node, item, c)
        if isinstance(c.type, InstanceT):
            return truth(b, node, call_method(b, node, c, "__contains__", [item]))
        found = b.prim("contains", [c, item], node)
        if found is None:
            problem = b.error(node, "E0401", f"`in` can't look for `{show(item.type)}` in `{show(c.type)}`")
            raise Unsupported(problem, f"argument of type '{py_name(c.type)}' is not iterable")
        return found

    item = b.save(item, "item", node) if not isinstance(item, hir.Const) else item
    return b.by_member(container, apply, node)


def _in_tuple(b: Builder, node: ast.AST, item: Expr, c: Expr) -> Expr:
    assert isinstance(c.type, TupleT)
    saved = c if isinstance(c, hir.TupleMake) else b.save(c, "tuple", node)
    result: Expr = hir.Const(False, BOOL)
    for i, t in reversed(list(enumerate(c.type.items))):
        value = saved.items[i] if isinstance(saved, hir.TupleMake) else hir.TupleGet(saved, i, t)
        test = equal(b, node, item, value)
        result = test if isinstance(result, hir.Const) else hir.BoolOp("or", test, result)
    return result


def truth(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`bool(value)`."""
    def apply(x: Expr) -> Expr:
        if x.type is BOOL:
            return x
        if x.type is NONE:
            return hir.Seq([hir.ExprStmt(x)], hir.Const(False, BOOL), BOOL)
        if isinstance(x.type, TupleT):
            return hir.Seq([hir.ExprStmt(x)], hir.Const(bool(x.type.items), BOOL), BOOL)
        if isinstance(x.type, InstanceT):
            return truth_method(b, node, x)
        return b.prim("truth", [x], node) or hir.Seq([hir.ExprStmt(x)], hir.Const(True, BOOL), BOOL)

    return b.by_member(value, apply, node)


def condition(b: Builder, node: ast.expr) -> tuple[Expr, Facts, Facts]:
    """A test: its truth value, and what its being true or false tells about variables' types."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        test, yes, no = condition(b, node.operand)
        return hir.Not(test), no, yes
    if isinstance(node, ast.BoolOp):
        return _and_or(b, node)
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], ast.Is | ast.IsNot):
        return _none_test(b, node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "isinstance":
        if b.lookup("isinstance") is None and len(node.args) == 2:
            return isinstance_test(b, node)
    value = b.expr(node)
    test = truth(b, node, value)
    facts: Facts = {}
    falsy: Facts = {}
    target = node.target if isinstance(node, ast.NamedExpr) else node
    if isinstance(target, ast.Name):
        var = b.lookup(target.id)
        if var is not None and b.is_local(var):
            facts[var] = union(m for m in members(value.type) if m is not NONE)
            falsy[var] = value.type
    return test, facts, falsy


def _and_or(b: Builder, node: ast.BoolOp) -> tuple[Expr, Facts, Facts]:
    is_and = isinstance(node.op, ast.And)
    saved = dict(b.env) if b.env is not None else None
    test, yes, no = condition(b, node.values[0])
    for value in node.values[1:]:
        narrow(b, yes if is_and else no)
        stmts, (right, yes2, no2) = b.collect(lambda v=value: condition(b, v))
        right = hir.Seq(stmts, right, BOOL) if stmts else right
        test = hir.BoolOp("and" if is_and else "or", test, right)
        both = {**yes, **yes2} if is_and else {**no, **no2}
        either_a, either_b = (no, no2) if is_and else (yes, yes2)
        either = {v: join(either_a[v], either_b[v]) for v in either_a if v in either_b}
        yes, no = (both, either) if is_and else (either, both)
    if saved is not None and b.env is not None:
        for var in list(b.env):
            b.env[var] = saved.get(var, b.env[var])
    return test, yes, no


def _none_test(b: Builder, node: ast.Compare) -> tuple[Expr, Facts, Facts]:
    left, right = b.expr(node.left), b.expr(node.comparators[0])
    test = identity(b, node, left, right)
    facts_is: Facts = {}
    facts_not: Facts = {}
    source = node.left.target if isinstance(node.left, ast.NamedExpr) else node.left
    if right.type is NONE and isinstance(source, ast.Name):
        var = b.lookup(source.id)
        if var is not None and b.is_local(var):
            facts_is[var] = NONE
            facts_not[var] = union(m for m in members(left.type) if m is not NONE)
    if isinstance(node.ops[0], ast.IsNot):
        return hir.Not(test), facts_not, facts_is
    return test, facts_is, facts_not


def isinstance_test(b: Builder, node: ast.Call) -> tuple[Expr, Facts, Facts]:
    """`isinstance(x, C)` and what it tells about x."""
    value = b.expr(node.args[0])
    second = node.args[1]
    nodes = second.elts if isinstance(second, ast.Tuple) else [second]
    tests = [type_from_node(b, n, test=True) for n in nodes]
    yes: list[Type] = []
    no: list[Type] = []
    for m in members(value.type):
        inside, outside = _split(m, tests)
        yes += inside
        no += outside
    facts_yes: Facts = {}
    facts_no: Facts = {}
    if isinstance(node.args[0], ast.Name):
        var = b.lookup(node.args[0].id)
        if var is not None and b.is_local(var):
            facts_yes[var], facts_no[var] = union(yes), union(no)
    if not no:
        return hir.Seq([hir.ExprStmt(value)], hir.Const(True, BOOL), BOOL), facts_yes, facts_no
    if not yes:
        return hir.Seq([hir.ExprStmt(value)], hir.Const(False, BOOL), BOOL), facts_yes, facts_no
    return hir.IsType(value, yes), facts_yes, facts_no


def _split(t: Type, tests: list[Type]) -> tuple[list[Type], list[Type]]:
    if isinstance(t, InstanceT):
        inside: list[Type] = []
        for test in tests:
            if isinstance(test, InstanceT) and test.cls in t.cls.mro:
                return [t], []
            if isinstance(test, InstanceT) and t.cls in test.cls.mro:
                inside.append(test)
        return inside, [t]
    for test in tests:
        if _kind(t) == _kind(test) or (t is BOOL and test is INT):
            return [t], []
        if isinstance(t, TupleT | VarTupleT) and isinstance(test, TupleT | VarTupleT):
            return [t], []
    return [], [t]


def narrow(b: Builder, facts: Facts) -> None:
    """Takes what a test told into the environment."""
    if b.env is None:
        return
    for var, t in facts.items():
        if var in b.env and not same(b.env[var], t):
            b.env[var] = t


def bool_value(b: Builder, node: ast.BoolOp) -> Expr:
    """`a and b`, `a or b` as values."""
    saved = dict(b.env) if b.env is not None else None
    is_and = isinstance(node.op, ast.And)
    value = b.expr(node.values[0])
    for right_node in node.values[1:]:
        kept = b.save(value, "left", node)
        test = truth(b, node, kept)
        _narrow_by(b, node.values[0], kept.type, is_and)
        stmts, right = b.collect(lambda n=right_node: b.expr(n))
        left_type = kept.type
        if not is_and:
            left_type = union(m for m in members(kept.type) if m is not NONE)
        elif not any(m in (BOOL, INT, FLOAT, STR) or not isinstance(m, InstanceT) for m in members(kept.type)):
            left_type = NONE if any(m is NONE for m in members(kept.type)) else kept.type
        total = join(left_type, right.type)
        then: Expr = b.coerce(right, total) if right.type is not NEVER else right
        then = hir.Seq(stmts, then, total) if stmts else then
        stay = b.coerce(b.coerce(kept, left_type), total)
        first, second = (then, stay) if is_and else (stay, then)
        value = first if total is NEVER else hir.IfExpr(test, first, second, total, b.pos(node))
    if saved is not None and b.env is not None:
        for var in list(b.env):
            b.env[var] = saved.get(var, b.env[var])
    return value


def _narrow_by(b: Builder, node: ast.expr, t: Type, is_true: bool) -> None:
    _, (_, yes, no) = b.collect(lambda: condition(b, node))
    narrow(b, yes if is_true else no)


def if_value(b: Builder, node: ast.IfExp) -> Expr:
    """`a if c else b`."""
    test, yes, no = condition(b, node.test)
    saved = dict(b.env) if b.env is not None else None
    narrow(b, yes)
    then_stmts, then = b.collect(lambda: b.expr(node.body))
    b.env = dict(saved) if saved is not None else None
    narrow(b, no)
    else_stmts, other = b.collect(lambda: b.expr(node.orelse))
    b.env = saved
    total = join(then.type, other.type)
    then = b.coerce(then, total) if then.type is not NEVER else then
    other = b.coerce(other, total) if other.type is not NEVER else other
    then = hir.Seq(then_stmts, then, total) if then_stmts else then
    other = hir.Seq(else_stmts, other, total) if else_stmts else other
    return hir.IfExpr(test, then, other, total, b.pos(node))


def percent_format(b: Builder, node: ast.BinOp, left: Expr, right: Expr) -> Expr:
    """`"…" % values` with a literal template: split now."""
    from_node = node.left
    if not (isinstance(from_node, ast.Constant) and isinstance(from_node.value, str)):
        raise b.error(node, "E0506", "`%` formatting needs a literal template for now", hint="write an f-string")
    values: list[Expr]
    if isinstance(right.type, TupleT):
        saved = right if isinstance(right, hir.TupleMake) else b.save(right, "args", node)
        values = (list(saved.items) if isinstance(saved, hir.TupleMake)
                  else [hir.TupleGet(saved, i, t) for i, t in enumerate(right.type.items)])
    else:
        values = [right]
    return percent.build(b, node, from_node.value, values)
