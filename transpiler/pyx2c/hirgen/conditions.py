"""Conditions and what they tell about types; `and`, `or` and `if` as values."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable
from dataclasses import dataclass

from pyx2c.frontend.decided import COMPARED
from pyx2c.hirgen import abstract, class_tests, classnames, comparisons, container_bases, named_attributes, operators
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.walk import Branch, Env
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Pos, Var
from pyx2c.ir.types import (
    BOOL,
    INT,
    NEVER,
    NONE,
    ClassT,
    DictT,
    FuncT,
    InstanceT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    members,
    union,
)


@dataclass(slots=True)
class Test:
    """A truth value, and `env` where it holds and where it does not; None where that can't be."""

    value: Expr
    yes: Env | None
    no: Env | None

    def negated(self) -> Test:
        """`not test`."""
        return Test(hir.Not(self.value), self.no, self.yes)


def condition(b: Builder, node: ast.expr, at: Pos, *, as_value: bool = False) -> Test:
    """A test. Where control goes on, `env` is to be set to what the test tells.

    at: what tracebacks show while `__bool__` runs: CPython means what asks for the truth, such as the `if` statement.
    as_value: within the test, `and` and `or` ask themselves.
    """
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return condition(b, operand, b.pos(node) if as_value else at, as_value=as_value).negated()
        case ast.BoolOp():
            return _and_or(b, node, b.pos(node) if as_value else at, at)
        case ast.Compare(ops=[ast.Is() | ast.IsNot() as op], comparators=[ast.Constant(value=None)]):
            test = _none_test(b, node)
            return test.negated() if isinstance(op, ast.IsNot) else test
        case ast.Compare(left=ast.Name(), ops=[ast.Is() | ast.IsNot() as op], comparators=[other]) if _is_only_one(
            b, other
        ):
            test = _only_one_test(b, node)
            return test.negated() if isinstance(op, ast.IsNot) else test
        case ast.Compare(
            left=ast.Call(func=ast.Name(id="len"), args=[ast.Name() as x], keywords=[]),
            ops=[op],
            comparators=[ast.Constant(value=int(number))],
        ) if b.lookup("len") is None and type(op) in comparisons.COMPARE:
            return _length_test(b, node, x, lambda length: bool(COMPARED[type(op)](length, number)), at)
        case ast.Call(func=ast.Name(id="isinstance"), args=[_, _]) if b.lookup("isinstance") is None:
            return isinstance_test(b, node)
        case ast.Call(func=ast.Name(id="hasattr"), args=[_, ast.Constant(value=str())]) if b.lookup("hasattr") is None:
            return _hasattr_test(b, node)
    same = classnames.same_class(b, node)
    if same is not None:
        found = _decided(b, same.test)
        var = _subject(b, same.asked) if same.asked is not None else None
        if var is not None:
            found.yes = _narrowed(found.yes, var, same.found)
        return found if same.is_same else found.negated()
    return _truth_test(b, node, b.expr(node), at)


def decision(b: Builder, node: ast.expr, at: Pos, *, as_value: bool = False) -> Test:
    """A whole test; the walk ends with one that never has a value."""
    before, test = b.env, condition(b, node, at, as_value=as_value)
    if test.yes is None and test.no is None:
        b.env = before
        b.emit(hir.ExprStmt(test.value, b.pos(node)))
        b.end(hir.Const(None, NEVER))
    return test


def _truth_test(b: Builder, node: ast.expr, value: Expr, at: Pos) -> Test:
    """`bool(value)` of an expression that was evaluated."""
    shown = b.shown_at.get(node)
    b.shown_at[node] = at
    test = comparisons.truth(b, node, value)
    if shown is None:
        del b.shown_at[node]
    else:
        b.shown_at[node] = shown
    found = _decided(b, test)
    var = _subject(b, node)
    if value.type is NONE and var is None:
        return Test(test, None, found.no)
    if var is None or var.type is BOOL:
        return found
    return Test(test, _narrowed(found.yes, var, truthy(value.type)), _narrowed(found.no, var, falsy(value.type)))


def _decided(b: Builder, test: Expr) -> Test:
    """A test that tells nothing, but perhaps its outcome."""
    outcome = known_outcome(test)
    return Test(test, None if outcome is False else b.fork(), None if outcome is True else b.fork())


def _subject(b: Builder, node: ast.expr) -> Var | None:
    """The variable whose value a test is about, if nothing else can change it meanwhile."""
    target = node.target if isinstance(node, ast.NamedExpr) else node
    var = b.lookup(target.id) if isinstance(target, ast.Name) else None
    return var if var is not None and b.is_local(var) else None


def _narrowed(env: Env | None, var: Var, t: Type) -> Env | None:
    """`env` where the variable holds a `t`."""
    if env is not None and t is NEVER:
        return None
    if env is not None and var in env:
        env[var] = t
    return env


def _and_or(b: Builder, node: ast.BoolOp, at: Pos, last: Pos) -> Test:
    """`last`: what tracebacks show while the last operand is asked."""
    is_and = isinstance(node.op, ast.And)
    first = condition(b, node.values[0], at)
    result, on, off = first.value, *((first.yes, first.no) if is_and else (first.no, first.yes))
    ends = [off]
    for value in node.values[1:]:
        if on is None:
            break
        b.env = on
        found: list[Test] = []
        result = b.short_circuit(
            "and" if is_and else "or",
            result,
            functools.partial(_note, b, value, found, last if value is node.values[-1] else at),
        )
        on = None
        for test in found:
            on, off = (test.yes, test.no) if is_and else (test.no, test.yes)
            ends.append(off)
    b.env = b.merge([on, *ends])
    return Test(result, on, b.merge(ends)) if is_and else Test(result, b.merge(ends), on)


def _note(b: Builder, node: ast.expr, found: list[Test], at: Pos) -> Expr:
    """The truth value of a test, which is kept; none where it never ends."""
    test = condition(b, node, at)
    found.append(test)
    return test.value


def _none_test(b: Builder, node: ast.Compare) -> Test:
    value = b.expr(node.left)
    test = comparisons.identity(b, node, value, hir.NONE_CONST)
    var = _subject(b, node.left)
    found = _decided(b, test)
    rest = union(m for m in members(value.type) if m is not NONE)
    if var is None:
        return Test(test, found.yes, None) if value.type is NONE else found
    return Test(test, _narrowed(found.yes, var, NONE), _narrowed(found.no, var, rest))


def _length_test(b: Builder, node: ast.Compare, x: ast.Name, holds: Callable[[int], bool], at: Pos) -> Test:
    """`len(args) == 2`: a tuple's length is part of its type, and what else the variable holds may have any."""
    found = _truth_test(b, node, b.expr(node), at)
    var = _subject(b, x)
    held = members(b.read(var, x).type) if var is not None else []
    if var is None or not any(isinstance(m, TupleT) for m in held):
        return found
    yes = union(m for m in held if not isinstance(m, TupleT) or holds(len(m.items)))
    no = union(m for m in held if not isinstance(m, TupleT) or not holds(len(m.items)))
    if NEVER in (yes, no):
        return Test(hir.Const(no is NEVER, BOOL), None if yes is NEVER else b.fork(), None if no is NEVER else b.fork())
    return Test(found.value, _narrowed(found.yes, var, yes), _narrowed(found.no, var, no))


def _is_only_one(b: Builder, node: ast.expr) -> bool:
    """Whether it says `NotImplemented` or `...`."""
    match node:
        case ast.Name(id="NotImplemented" | "Ellipsis" as name):
            return b.lookup(name) is None
        case ast.Constant(value=value):
            return value is Ellipsis
    return False


def _only_one_test(b: Builder, node: ast.Compare) -> Test:
    """`x is NotImplemented`, `x is ...`: what else `x` may hold."""
    value, other = b.expr(node.left), b.expr(node.comparators[0])
    found = _decided(b, comparisons.identity(b, node, value, other))
    var = _subject(b, node.left)
    if var is None:
        return found
    rest = union(m for m in members(value.type) if m is not other.type)
    same = other.type if rest is not value.type else NEVER
    return Test(found.value, _narrowed(found.yes, var, same), _narrowed(found.no, var, rest))


def isinstance_test(b: Builder, node: ast.Call) -> Test:
    """`isinstance(x, C)` and what it tells about x."""
    value = b.expr(node.args[0])
    stmts, classes = b.collect(lambda: class_tests.named(b, node.args[1]))
    if stmts or classes.values:
        value = b.save(value, "obj", node)
        b.out.extend(stmts)
    if classes.values:
        return _decided(b, isinstance_of_values(b, node.args[1], value, classes))
    for t in classes.types:
        if not isinstance(t, Type) and any(abstract.is_mixed(m, t) for m in members(value.type)):
            raise b.error(node, "E0405", "which kind of function this is shows only when the program runs")
        if isinstance(t, InstanceT) and t.cls.structural == "Protocol":
            if any(abstract.asked_by_hook(m, t.cls) for m in members(value.type)):
                raise b.error(node, "E0205", "whether an object has what is asked for is up to its `__getattr__`")
    test, yes, no = _isinstance(value, classes.types)
    found = _decided(b, test)
    var = _subject(b, node.args[0])
    if var is None:
        return found
    return Test(test, _narrowed(found.yes, var, union(yes)), _narrowed(found.no, var, union(no)))


def _hasattr_test(b: Builder, node: ast.Call) -> Test:
    """`hasattr(x, "name")` and which members of a union it leaves."""
    value, name = b.expr(node.args[0]), ast.literal_eval(node.args[1])
    outcomes: list[tuple[Type, bool | None]] = []
    test = named_attributes.has(b, node, value, name, lambda t, found: outcomes.append((t, known_outcome(found))))
    found = _decided(b, test)
    if len(outcomes) < 2 or any(isinstance(t, ClassT) for t, _ in outcomes):
        return found
    yes = union(t for t, outcome in outcomes if outcome is not False)
    no = union(t for t, outcome in outcomes if outcome is not True)
    var = _subject(b, node.args[0])
    if var is None:
        return Test(test, found.yes if yes is not NEVER else None, found.no if no is not NEVER else None)
    return Test(test, _narrowed(found.yes, var, yes), _narrowed(found.no, var, no))


def isinstance_of_values(b: Builder, written: ast.expr, value: Expr, classes: class_tests.Named) -> Expr:
    """Of classes that are known when the program runs."""
    node = written

    def test(c: Expr) -> Expr:
        if isinstance(c.type, VarTupleT):
            return class_tests.in_tuple(b, node, c, test)
        if isinstance(c.type, TupleT):
            held = b.save(c, "classes", node)
            return any_of(hir.Const(False, BOOL), [hir.TupleGet(held, i, t) for i, t in enumerate(c.type.items)])
        if not isinstance(c.type, ClassT):
            raise b.error(node, "E0401", "`isinstance` takes classes")
        return _isinstance(value, [class_tests.instances(b, written, c.type)])[0]

    def any_of(result: Expr, values: list[Expr]) -> Expr:
        for c in values:
            result = b.short_circuit("or", result, functools.partial(b.by_member, c, test, node))
        return result

    return any_of(_isinstance(value, classes.types)[0], classes.values)


def _isinstance(value: Expr, tests: list[Type | abstract.Abstract]) -> tuple[Expr, list[Type], list[Type]]:
    """The test, and what of the value's type passes and what does not."""
    yes: list[Type] = []
    no: list[Type] = []
    for m in members(value.type):
        inside, outside = split_type(m, tests)
        yes += inside
        no += outside
    test: Expr = hir.IsType(value, yes)
    if not yes or not no:
        test = hir.Seq([hir.ExprStmt(value)], hir.Const(not no, BOOL), BOOL)
    return test, yes, no


def split_type(t: Type, tests: list[Type | abstract.Abstract]) -> tuple[list[Type], list[Type]]:
    """What of a member of a union `isinstance` with these classes lets through, and what not."""
    if isinstance(t, InstanceT):
        if any(_is_plain(t, test) for test in tests):
            return [t], []
        inside: list[Type] = []
        for test in tests:
            below: list[Type] = []
            if isinstance(test, InstanceT) and test.cls.structural == "Protocol":
                below = abstract.of_protocol(t, test.cls)
            elif isinstance(test, InstanceT):
                below = [InstanceT(c) for c in _below_both(t.cls, test.cls)]
            elif not isinstance(test, Type):
                below = abstract.instances(t, test)
            if t in below:
                return [t], []
            inside += below
        return inside, [t]
    for test in tests:
        if not isinstance(test, Type):
            if abstract.is_one(t, test):
                return [t], []
            continue
        if isinstance(test, InstanceT) and test.cls.structural == "Protocol" and abstract.of_protocol(t, test.cls):
            return [t], []
        if isinstance(t, SetT) and isinstance(test, SetT) and t.frozen != test.frozen:
            continue
        if isinstance(t, DictT) and isinstance(test, DictT) and test.flavour not in ("dict", t.flavour):
            continue
        if comparisons.type_kind(t) == comparisons.type_kind(test) or (t is BOOL and test is INT):
            return [t], []
        if isinstance(t, TupleT | VarTupleT) and isinstance(test, TupleT | VarTupleT):
            return [t], []
    return [], [t]


def _below_both(a: ClassInfo, b: ClassInfo) -> list[ClassInfo]:
    """The topmost classes that derive from both."""
    both = [c for c in a.descendants() if b in c.mro]
    return [c for c in both if not any(base in both for base in c.mro[1:])]


def _is_plain(t: InstanceT, test: Type | abstract.Abstract) -> bool:
    """Whether objects of a class are ints, strings, tuples or containers too."""
    if isinstance(test, Type) and container_bases.is_kind(t, test):
        return True
    if isinstance(test, TupleT | VarTupleT):
        return t.cls.named_tuple() is not None
    return False


# -- truth and types --------------------------------------------------------------------------------


def truthy(t: Type) -> Type:
    """What the values of `t` that are true can be."""
    return union(m for m in members(t) if m is not NONE and not (isinstance(m, TupleT) and not m.items))


def falsy(t: Type) -> Type:
    """What the values of `t` that are false can be."""
    return union(m for m in members(t) if not _always_true(m))


def _always_true(t: Type) -> bool:
    match t:
        case FuncT() | ClassT():
            return True
        case TupleT():
            return bool(t.items)
        case InstanceT():
            return not any(c.find_method(n) for c in t.cls.descendants() for n in ("__bool__", "__len__"))
    return False


def known_outcome(test: Expr) -> bool | None:
    """How a test ends, where that is known at compile time."""
    match test:
        case hir.Const(value=bool(value)):
            return value
        case hir.Seq(value=value):
            return known_outcome(value)
        case hir.Not(operand=operand):
            inner = known_outcome(operand)
            return None if inner is None else not inner
        case hir.BoolOp(op=op, left=left, right=right):
            sides = known_outcome(left), known_outcome(right)
            decides = op == "or"
            return decides if decides in sides else None if None in sides else not decides
    return None


# -- values -----------------------------------------------------------------------------------------


@dataclass(slots=True)
class Decided:
    """A value and a test of its truth; the value of a condition is the test itself, all others are saved."""

    value: Expr
    test: Test


def _decide(b: Builder, node: ast.expr, at: Pos) -> Decided:
    """Evaluates an operand of `and` or `or`, which stand at `at`."""
    match node:
        case ast.BoolOp():
            value = b.save(bool_value(b, node), "left", node)
            return Decided(value, _truth_test(b, node, value, at))
        case ast.UnaryOp(op=ast.Not()) | ast.Compare() | ast.Call(func=ast.Name(id="isinstance")):
            test = condition(b, node, b.pos(node), as_value=True)
            return Decided(test.value, test)
    value = b.save(b.expr(node), "left", node)
    return Decided(value, _truth_test(b, node, value, at))


def bool_value(b: Builder, node: ast.BoolOp) -> Expr:
    """`a and b`, `a or b` as values."""
    return _chain(b, node, isinstance(node.op, ast.And), node.values)


def _chain(b: Builder, node: ast.BoolOp, is_and: bool, nodes: list[ast.expr]) -> Expr:
    first, *rest = nodes
    if not rest:
        return b.expr(first)
    left = _decide(b, first, b.pos(node))
    on, off = (left.test.yes, left.test.no) if is_and else (left.test.no, left.test.yes)
    if on is None:
        b.env = off
        return left.value
    b.env = on
    right = b.branch(lambda: _chain(b, node, is_and, rest))
    b.env = b.merge([b.env, off])
    stays = falsy(left.value.type) if is_and else truthy(left.value.type)
    if off is None or stays is NEVER:
        b.emit(hir.ExprStmt(left.value))
        return _sequence(b, right)
    stmts, value = right
    if left.value.type is BOOL and value is not None and value.type is BOOL:
        return hir.BoolOp("and" if is_and else "or", left.value, hir.Seq(stmts, value, BOOL) if stmts else value)
    kept = b.save(left.value, "left", node)
    test = kept if left.test.value is left.value else left.test.value
    stay: Branch = ([], b.coerce(kept, stays))
    return b.choose([test], [right, stay] if is_and else [stay, right], node)


def _sequence(b: Builder, branch: Branch) -> Expr:
    """A branch that is always taken."""
    stmts, value = branch
    b.out.extend(stmts)
    if value is None:
        b.end(hir.NONE_CONST)
    return value


def unary_value(b: Builder, node: ast.UnaryOp) -> Expr:
    """`not x` and the arithmetic ones."""
    if isinstance(node.op, ast.Not):
        return truth_value(b, node, node)
    return operators.unary(b, node)


def truth_value(b: Builder, node: ast.expr, asks: ast.expr) -> Expr:
    """A condition as a value."""
    test = decision(b, node, b.pos(asks), as_value=True)
    b.env = b.merge([test.yes, test.no])
    return test.value


def if_value(b: Builder, node: ast.IfExp) -> Expr:
    """`a if c else b`."""
    test = decision(b, node.test, b.pos(node))
    if test.yes is None or test.no is None:
        b.emit(hir.ExprStmt(test.value))
        b.env = test.yes if test.yes is not None else test.no
        return b.expr(node.body if test.yes is not None else node.orelse)
    b.env = test.yes
    then = b.branch(lambda: b.expr(node.body))
    after, b.env = b.env, test.no
    other = b.branch(lambda: b.expr(node.orelse))
    merged = b.merge([after, b.env])
    b.env = merged if merged is not None else test.no  # where neither has a value, the choice itself ends the walk
    return b.choose([test.value], [then, other], node)
