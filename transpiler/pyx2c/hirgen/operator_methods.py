"""Methods of the program's classes that stand for operators: which one is asked first, and what NotImplemented does.

    class Length:
        def __add__(self, other):
            if not isinstance(other, Length): return NotImplemented
            ...

NotImplemented is an object of a class of its own, in `_behind/notimplemented.py`. Where a method's result is one, the
other operand's method is asked.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Sequence

from pyx2c.hirgen import calls
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.meanings import is_one_of
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.py_names import made_below
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NEVER, NONE, InstanceT, ModuleT, Type, members, union

MODULE = "_behind.notimplemented"
ELLIPSIS = "_behind.ellipsis"
MISSING = "_behind.missing"
Attempt = tuple[Expr, str, Expr]
"""an object, the name of a method, its argument"""


def not_implemented(b: Builder, node: ast.AST) -> Expr:
    """`NotImplemented`."""
    return b.behind(node, "notimplemented.value", [])


def is_not_implemented(t: Type) -> bool:
    """Whether a type is that of NotImplemented."""
    return isinstance(t, InstanceT) and t.cls.module == MODULE


def is_only_one(t: Type) -> bool:
    """Whether all values of a type are one: None, a module, and those of NotImplemented, Ellipsis and MISSING."""
    if isinstance(t, InstanceT):
        return t.cls.module in (MODULE, ELLIPSIS, MISSING)
    return t is NONE or isinstance(t, ModuleT)


_ORDERS = ("__lt__", "__le__", "__gt__", "__ge__")


def has_any(b: Builder, left: Expr, right: Expr, name: str, reflected: str) -> bool:
    """Whether a class of the operands has a method for the operator."""
    return calls.find_instance_method(b, left.type, name) or calls.find_instance_method(b, right.type, reflected)


def by_class(b: Builder, node: ast.AST, x: Expr, names: Sequence[str], apply: Callable[[Expr], Expr]) -> Expr:
    """Applies an operation to an object by the first of these methods that its class has: seen as what it is where that
    is another one in classes below its own."""
    heirs = differing(x.type, names)
    if not heirs:
        return apply(x)
    saved = b.save(x, "obj", node)
    tests = [is_one_of(b, saved, [c]) for c in heirs]
    actions = [(str(c), functools.partial(apply, b.coerce(saved, InstanceT(c)))) for c in heirs]
    return b.alternatives(tests, [*actions, ("others", lambda: apply(saved))], node)


def by_classes(
    b: Builder,
    node: ast.AST,
    left: Expr,
    right: Expr,
    names: tuple[Sequence[str], Sequence[str]],
    apply: Callable[[Expr, Expr], Expr],
) -> Expr:
    """The same of two operands; `names`: the methods of the left one, and of the right one."""
    if not differing(left.type, names[0]) and not differing(right.type, names[1]):
        return apply(left, right)
    left, right = b.save(left, "left", node), b.save(right, "right", node)
    return by_class(b, node, left, names[0], lambda x: by_class(b, node, right, names[1], lambda y: apply(x, y)))


def differing(t: Type, names: Sequence[str]) -> list[ClassInfo]:
    """The classes that an object of this type can be of and that have another one of the methods as their first."""
    if not isinstance(t, InstanceT) or not names:
        return []
    own = _first_method(t.cls, names)
    return [c for c in made_below(t.cls) if _first_method(c, names) != own]


def _first_method(cls: ClassInfo, names: Sequence[str]) -> tuple[str, bool]:
    """The first of these methods that a class has, and whether it is that of a container it derives from."""
    for name in names:
        found = cls.find_method(name)
        if found is not None and calls.is_method(found[0], name):
            return name, bool(found[0].container)
    return "", False


def operate(
    b: Builder,
    node: ast.AST,
    left: Expr,
    right: Expr,
    names: tuple[str, str],
    otherwise: Callable[[Expr, Expr], Expr],
) -> Expr:
    """What the operands' methods (that of the left one, the reflected one) give; `otherwise` where none does it."""
    name, reflected = names
    has_reflected = calls.find_instance_method(b, right.type, reflected)
    arithmetic = name not in _ORDERS and name != reflected
    common = _common(left.type, right.type) if arithmetic and has_reflected else []
    asked_first = _asked_first(left.type, right.type, reflected)
    if has_reflected or calls.find_instance_method(b, left.type, name):
        left, right = b.save(left, "left", node), b.save(right, "right", node)
    attempts: list[Attempt] = [(left, name, right)] if calls.find_instance_method(b, left.type, name) else []
    backwards: list[Attempt] = [(right, reflected, left)] if has_reflected else []

    def in_order() -> Expr:
        return _first_of(b, node, attempts, then)

    def then() -> Expr:
        if not common:
            return by_right()
        if common == _made(left.type) == _made(right.type) and len(common) == 1:
            return otherwise(left, right)
        tests = [hir.BoolOp("and", is_one_of(b, left, [c]), is_one_of(b, right, [c])) for c in common]
        same = functools.reduce(lambda x, y: hir.BoolOp("or", x, y), tests)
        return b.alternatives([same], [("one class", lambda: otherwise(left, right)), ("two", by_right)], node)

    def by_right() -> Expr:
        return _first_of(b, node, backwards, lambda: otherwise(left, right))

    if not asked_first:
        return in_order()
    swapped: list[Attempt] = [(right, reflected, left), *attempts]
    test: Expr = hir.Const(False, BOOL)
    for heir, bases in asked_first:
        both = hir.BoolOp("and", is_one_of(b, right, [heir]), is_one_of(b, left, bases))
        test = both if isinstance(test, hir.Const) else hir.BoolOp("or", test, both)
    actions = [
        ("swapped", lambda: _first_of(b, node, swapped, lambda: otherwise(left, right))),
        ("in order", in_order),
    ]
    return b.alternatives([test], actions, node)


def _made(t: Type) -> list[ClassInfo]:
    return list(made_below(t.cls)) if isinstance(t, InstanceT) else []


def _common(left: Type, right: Type) -> list[ClassInfo]:
    """The classes that both operands may be of. For operands of one class an operator of arithmetic does not ask the
    reflected method."""
    rights = _made(right)
    return [c for c in _made(left) if c in rights]


def in_place(
    b: Builder, node: ast.AST, left: Expr, right: Expr, name: str, otherwise: Callable[[Expr, Expr], Expr]
) -> Expr:
    """What the left operand's method for `+=` and its kin gives; `otherwise` where that does not do it."""
    left, right = b.save(left, "left", node), b.save(right, "right", node)
    return _first_of(b, node, [(left, name, right)], lambda: otherwise(left, right))


def _asked_first(left: Type, right: Type, reflected: str) -> list[tuple[ClassInfo, list[ClassInfo]]]:
    """Classes of the right operand that have a method of their own, and those of the left one they derive from."""
    found: list[tuple[ClassInfo, list[ClassInfo]]] = []
    if not isinstance(left, InstanceT) or not isinstance(right, InstanceT):
        return found
    lefts = made_below(left.cls)
    for heir in made_below(right.cls):
        method = heir.find_method(reflected)
        bases = [c for c in lefts if c is not heir and c in heir.mro and c.find_method(reflected) != method]
        if method is not None and bases:
            found.append((heir, bases))
    return found


def _first_of(b: Builder, node: ast.AST, attempts: list[Attempt], otherwise: Callable[[], Expr]) -> Expr:
    if not attempts:
        return otherwise()
    value, name, other = attempts[0]
    result = calls.call_method(b, node, value, name, [other])
    rest = union(m for m in members(result.type) if not is_not_implemented(m))
    if rest is result.type:
        return result
    saved = b.save(result, "result", node)
    if rest is NEVER:
        return _first_of(b, node, attempts[1:], otherwise)
    actions = [
        ("done", lambda: b.coerce(saved, rest)),
        ("not implemented", lambda: _first_of(b, node, attempts[1:], otherwise)),
    ]
    return b.alternatives([hir.IsType(saved, list(members(rest)))], actions, node)
