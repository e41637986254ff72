"""Builtin functions of one evaluated value, as `map` and key functions apply them."""

from __future__ import annotations

import ast
import builtins

from pyx2c.hirgen import (
    arguments,
    calls,
    comparisons,
    enum_members,
    function_refs,
    operator_methods,
    real_numbers,
    samples,
    texts,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BYTEARRAY,
    BYTES,
    INT,
    NONE,
    STR,
    ClassT,
    DequeT,
    DictT,
    FuncT,
    InstanceT,
    IterT,
    ListT,
    SetT,
    TupleT,
    members,
    show,
)

_REFUSED = {
    "len": "object of type '{}' has no len()",
    "abs": "bad operand type for abs(): '{}'",
    "int": "int() argument must be a string, a bytes-like object or a real number, not '{}'",
    "float": "float() argument must be a string or a real number, not '{}'",
    "ord": "ord() expected string of length 1, but {} found",
    "chr": "'{}' object cannot be interpreted as an integer",
    "round": "type {} doesn't define __round__ method",
}
"""CPython's text for a value of the wrong type"""


def call_builtin_values(b: Builder, node: ast.AST, name: str, args: list[Expr]) -> Expr:
    """A builtin of one argument on an evaluated value: for map and key functions."""
    if name in ("str", "repr"):
        return hir.BuildStr([texts.text_part(b, node, args[0], name)], STR, b.pos(node))
    if name == "bool":
        return comparisons.truth(b, node, args[0])
    return simple(b, node, name, args)


_ROWS = frozenset("str repr bool int float len abs ord chr round hash".split())


def apply_builtin(b: Builder, node: ast.AST, name: str, args: list[Expr]) -> Expr:
    """A builtin function or class named by the program, applied to evaluated values."""
    cls = b.class_named(name)
    if cls is not None:
        return calls.construct(b, node, cls, arguments.Arguments(args, {}))
    if len(args) == 1 and name in _ROWS:
        return call_builtin_values(b, node, name, args)
    ref = function_refs.builtin(b.engine, name, len(args))
    if ref is None:
        raise b.error(node, "E0302", f"`{name}` is not defined")
    return calls.call_function(b, node, ref, args)


_ID_OF_NONE = 16
"""no object is at such an address"""


def identity(b: Builder, node: ast.Call) -> Expr:
    """`id(x)` of an object that is at one address as long as it lives."""
    given = arguments.evaluate(b, node).positional
    if len(given) != 1:
        raise b.error(node, "E0403", "`id` takes one object")

    def of_one(x: Expr) -> Expr:
        if x.type is NONE:
            return hir.Seq([hir.ExprStmt(x)], hir.int_const(_ID_OF_NONE), INT)
        objects = InstanceT | ListT | DictT | SetT | DequeT | IterT | FuncT
        if not isinstance(x.type, objects) and x.type is not BYTEARRAY:
            raise b.error(node, "E0401", f"`id` can't take `{show(x.type)}`: values have no address of their own")
        return b.must("id", [x], node)

    return b.by_member(given[0], of_one, node)


_DUNDERS = {name: f"__{name}__" for name in ("len", "abs", "hash", "int", "float", "round")}


def simple(b: Builder, node: ast.AST, name: str, args: list[Expr]) -> Expr:
    """A builtin with rows in the table, or the special method that stands behind it."""
    dunder = _DUNDERS.get(name)

    def apply(x: Expr) -> Expr:
        if dunder is None or name == "hash" or calls.find_instance_method(b, x.type, dunder):
            return one(x)
        return operator_methods.by_class(b, node, x, (dunder,), one)

    def one(x: Expr) -> Expr:
        if isinstance(x.type, InstanceT) and dunder and calls.find_instance_method(b, x.type, dunder):
            return calls.call_method(b, node, x, dunder, args[1:])
        to_number = name in ("int", "float") and len(args) == 1
        number = real_numbers.by_methods(b, node, x, "__index__") if to_number else None
        if number is not None:
            return b.must(name, [number], node)
        if isinstance(x.type, ClassT) and name == "len":
            return enum_members.size(b, node, x)
        if x.type in (BYTES, BYTEARRAY) and name in ("int", "float", "ord"):
            return b.behind(node, f"{name}.of_bytes", [b.must("bytes", [x], node), *args[1:]])
        if isinstance(x.type, TupleT) and name == "len":
            return hir.Seq([hir.ExprStmt(x)], hir.int_const(len(x.type.items)), INT)
        found = b.prim_of_some(name, [x, *args[1:]], node)
        if found is None:
            took = ", ".join(f"`{show(a.type)}`" for a in [x, *args[1:]])
            problem = b.error(node, "E0401", f"`{name}` can't take {took}", about=[x, *args[1:]])
            if name in _REFUSED:
                text = naming(_REFUSED[name], x)
                exact = samples.refuses(getattr(builtins, name), x, *args[1:], text=text)
                problem.raising("TypeError", text, exact)
            raise problem
        return found

    if not args:
        found = b.prim(name, [], node)
        if found is not None:
            return found
        raise b.error(node, "E0403", f"`{name}` needs an argument")
    if len(args) > 1 and len(members(b.known(args[0]).type)) > 1:
        args = [b.save(a, "arg", node) for a in args]
    return b.by_member(args[0], apply, node)
