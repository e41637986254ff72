"""Classes derived from int, float, str and tuple.

    class Money(int): …        Money's base is a copy of the class Int of stdlib_subset/_behind/values.py

Its field `__held__` is the value. An object stands wherever its value does (`Builder.plain`); what the program's class
defines comes first, as CPython asks methods of a derived class first.
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import calls, unary_builtins
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import HELD, ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, COMPLEX, FLOAT, INT, InstanceT, TupleT, Type, VarTupleT
from pyx2c.prim import table


def construct(b: Builder, node: ast.AST, cls: ClassInfo, given: Arguments) -> Expr:
    """`C(...)` of a class without a `__new__` of its own: the base makes the value, then `__init__` runs."""
    given = given.saved(b, node)
    me = make(b, node, cls, given)
    init = cls.find_method("__init__")
    if init is not None:
        called = calls.call_exactly(b, node, me, b.engine.method_ref(init[0], "__init__"), given)
        b.emit(hir.ExprStmt(called, b.pos(node)))
    return me


def make(b: Builder, node: ast.AST, cls: ClassInfo, given: Arguments) -> Expr:
    """`int.__new__(cls, ...)`: an object that holds the value which the base makes of the arguments."""
    b.engine.mark_made(cls)
    value = b.save(_value(b, node, cls.plain, given), "held", node)
    me = b.save(calls.with_class_defaults(b, node, cls, hir.New(cls, InstanceT(cls), b.pos(node))), "new", node)
    field = cls.find_field(HELD)
    assert field is not None
    field.cell.add(value.type)
    b.emit(hir.SetField(b.coerce(me, field.holder(me.type)), field, b.coerce(value, field.cell.type)))
    return me


def _value(b: Builder, node: ast.AST, base: str, given: Arguments) -> Expr:
    if given.keywords or given.rest is not None or given.more is not None:
        raise b.error(node, "E0506", f"`{base}` of a derived class takes positional arguments that are written out")
    args = given.positional
    if base == "tuple" and not args:
        return hir.TupleMake([], TupleT(()), b.pos(node))
    if base == "tuple" and len(args) == 1:
        args = [b.as_tuple(node, args[0])]
        if isinstance(args[0].type, TupleT | VarTupleT):
            return args[0]
    return unary_builtins.apply_builtin(b, node, base, args)


_NUMBERS: dict[Type, int] = {BOOL: 1, INT: 1, FLOAT: 2, COMPLEX: 3}


def takes(left: Type, right: Type, name: str) -> bool:
    """Whether the left operand's builtin type does this operator with such a right one (else it is NotImplemented)."""
    if left in _NUMBERS:
        return _NUMBERS[left] >= _NUMBERS.get(right, 9) and table.find(name, [left, right]) is not None
    if isinstance(left, TupleT | VarTupleT):
        return isinstance(right, TupleT | VarTupleT) if name != "mul" else right in (INT, BOOL)
    return table.find(name, [left, right]) is not None


def among(*operands: Expr) -> bool:
    """Whether one of them is an object of such a class."""
    return any(isinstance(x.type, InstanceT) and x.type.cls.value_base() is not None for x in operands)


def decides(b: Builder, node: ast.AST, name: str, left: Expr, right: Expr, after: bool = False) -> bool:
    """Whether the operator of a builtin type comes before methods of the operands' classes, or `after` these gave
    NotImplemented."""
    if not among(left, right):
        return False
    p, q = b.plain(left), b.plain(right)
    if not takes(p.type, q.type, name):
        return after and not _defines(left.type, right.type, name) and table.find(name, [p.type, q.type]) is not None
    if after:
        return not _defines(left.type, right.type, name)
    if calls.find_instance_method(b, left.type, f"__{name}__"):
        return False
    if not calls.find_instance_method(b, right.type, f"__r{name}__"):
        return True
    return not _is_below(right.type, left.type)


def _defines(left: Type, right: Type, name: str) -> bool:
    """Whether no builtin operator is left to ask: both operands are of a class with a method of its own."""
    owns = isinstance(left, InstanceT) and left.cls.defines(f"__{name}__")
    reflected = isinstance(right, InstanceT) and right.cls.defines(f"__r{name}__")
    return owns and (reflected or left == right)


def _is_below(t: Type, base: Type) -> bool:
    """Whether a value's class is derived from another's."""
    if not isinstance(t, InstanceT):
        return False
    if isinstance(base, InstanceT):
        return t != base and base.cls in t.cls.mro
    plain: str = t.cls.plain
    return plain == getattr(base, "name", "tuple")
