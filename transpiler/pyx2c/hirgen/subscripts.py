"""Items and slices: reading, setting, deleting."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any

from pyx2c.hirgen import (
    arguments,
    bounds,
    calls,
    conversions,
    dict_items,
    dicts,
    enum_members,
    exception_values,
    octets,
    operator_methods,
    refusals,
    samples,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.hirgen.whole_numbers import bool_as_int
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BOOL,
    BYTEARRAY,
    COMPLEX,
    FLOAT,
    INT,
    NONE,
    SLICE,
    ClassT,
    DictT,
    InstanceT,
    ListT,
    TupleT,
    cases,
    is_dict,
    members,
    show,
)


def subscript(b: Builder, node: ast.Subscript) -> Expr:
    """`obj[index]`."""
    of_dict = dict_items.read(b, node)
    if of_dict is not None:
        return of_dict
    obj = b.expr(node.value)
    if isinstance(obj.type, ClassT) and not obj.type.cls.enum and not _has_own_items(obj.type):
        return obj
    if isinstance(node.slice, ast.Slice):
        if len(cases(obj.type)) == 1 and not isinstance(obj.type, InstanceT | ClassT):
            return get_slice(b, node, obj, node.slice)
        saved = b.save(obj, "obj", node)
        return get_item(b, node, saved, slice_value(b, node.slice))
    stmts, index = b.aside(node.slice)
    if stmts:
        obj = b.save(obj, "obj", node)
        b.out.extend(stmts)
    return get_item(b, node, obj, index)


_ITEM = "__class_getitem__"


def _has_own_items(t: ClassT) -> bool:
    return t.cls.find_method(_ITEM) is not None


def get_item(b: Builder, node: ast.expr, obj: Expr, index: Expr) -> Expr:
    """`obj[index]` of evaluated parts."""

    def apply(x: Expr) -> Expr:
        if not calls.find_instance_method(b, x.type, "__getitem__"):
            x = b.plain_value(b.as_tuple(node, x))
        if isinstance(x.type, ClassT) and _has_own_items(x.type):
            return calls.call_exactly(
                b, node, x, b.engine.method_ref(x.type.cls.owner_of(_ITEM), _ITEM), arguments.Arguments([index], {})
            )
        if isinstance(x.type, ClassT) and not x.type.cls.enum:
            return hir.Const(None, x.type)
        if isinstance(x.type, ClassT):
            return enum_members.by_name(b, node, x, index)
        if isinstance(x.type, TupleT) and SLICE not in cases(index.type):
            return _tuple_item(b, node, x, x.type, _as_index(b, node, index))
        if isinstance(x.type, InstanceT):
            return _special(b, node, x, [index], _GET)
        if SLICE in cases(index.type) and index.type is not SLICE and not is_dict(x.type):
            x = b.save(x, "obj", node)
            return b.by_member(b.save(index, "index", node), lambda i: get_item(b, node, x, i), node)
        if index.type is SLICE:
            return _cut(b, node, x, index)
        if isinstance(x.type, DictT) and x.type.flavour == "defaultdict":
            return dicts.default_item(b, node, x, index)
        if isinstance(x.type, DictT) and x.type.flavour == "Counter":
            return b.must("counter.get", [x, index, hir.int_const(0)], node)
        at = _as_index(b, node, index) if not is_dict(x.type) else index
        if is_dict(x.type):
            x, at = exception_values.guard_key(b, node, x, at)
        found = b.prim_of_some("getitem", [x, at], node)
        if found is None:
            message = f"`{show(x.type)}` can't be indexed with `{show(index.type)}`"
            x, index_given = b.save(x, "obj", node), b.save(index, "index", node)
            problem = b.error(node, "E0401", message, about=[x, index_given])
            text = refusals.index_text(x, index_given)
            exact = samples.refuses(operator.getitem, x, index_given, text=text)
            raise problem.raising("TypeError", text, exact)
        return found

    if len(cases(obj.type)) > 1:
        index = b.save(index, "index", node)
    return b.by_member(obj, apply, node)


def _as_index(b: Builder, node: ast.AST, index: Expr) -> Expr:
    """An index: of an object with `__index__` what that gives."""
    if isinstance(index.type, InstanceT) and calls.find_instance_method(b, index.type, "__index__"):
        return calls.call_method(b, node, index, "__index__", [])
    return index


def _tuple_item(b: Builder, node: ast.expr, x: Expr, t: TupleT, index: Expr) -> Expr:
    if isinstance(index, hir.Const) and isinstance(index.value, int):
        at = index.value + (len(t.items) if index.value < 0 else 0)
        if not 0 <= at < len(t.items):
            problem = b.error(node, "E0401", f"a tuple of {len(t.items)} has no item {index.value}")
            raise problem.raising("IndexError", "tuple index out of range")
        return hir.TupleGet(x, at, t.items[at], b.pos(node))
    made = b.tuple_of_any_length(node, x)
    found = b.prim_of_some("getitem", [made, index], node)
    if found is None:
        problem = b.error(node, "E0401", f"a tuple can't be indexed with `{show(index.type)}`")
        text = refusals.index_text(x, index)
        raise problem.raising("TypeError", text, exact=samples.refuses(operator.getitem, x, index, text=text))
    return found


def _special(b: Builder, node: ast.AST, x: Expr, args: list[Expr], access: _Access) -> Expr:
    """`obj[...]` by a method of the object's class."""
    if operator_methods.differing(x.type, access[:1]):
        args = [b.save(a, "item", node) for a in args]
        return operator_methods.by_class(b, node, x, access[:1], lambda y: _by_method(b, node, y, args, access))
    return _by_method(b, node, x, args, access)


def _by_method(b: Builder, node: ast.AST, x: Expr, args: list[Expr], access: _Access) -> Expr:
    if not calls.find_instance_method(b, x.type, access[0]):
        x, index, *_ = arguments.Arguments([x, *args], {}).saved(b, node).positional
        problem = b.error(node, "E0402", f"`{show(x.type)}` has no method `{access[0]}`")
        raise _refused(problem, x, index, access)
    return calls.call_method(b, node, x, access[0], args)


def slice_value(b: Builder, node: ast.Slice) -> Expr:
    """`start:stop:step` as a slice object."""
    parts = _between_colons(b, node)
    return b.must("slice.new", [hir.NONE_CONST if p is None else p for p in parts], node)


def _between_colons(b: Builder, node: ast.Slice) -> list[Expr | None]:
    """The expressions of a slice, None for one that isn't there. Statements that a later one needs run behind the
    earlier ones."""
    parts: list[Expr | None] = []
    for p in (node.lower, node.upper, node.step):
        stmts, value = ([], None) if p is None else b.aside(p)
        if stmts:
            parts = [None if x is None else b.save(x, "part", node) for x in parts]
            b.out.extend(stmts)
        parts.append(value)
    return parts


def _parts_of(b: Builder, node: ast.AST, index: Expr) -> list[Expr]:
    saved = b.save(index, "slice", node)
    return [b.must(f"slice.{part}_of", [saved], node) for part in ("start", "stop", "step")]


def _cut(b: Builder, node: ast.AST, x: Expr, index: Expr) -> Expr:
    """`x[s]` with a slice object."""
    if isinstance(x.type, TupleT):
        x = b.tuple_of_any_length(node, x)
    saved = b.save(x, "obj", node)
    found = b.prim("slice", [saved, *_parts_of(b, node, index)], node)
    if found is None:
        problem = b.error(node, "E0401", f"`{show(x.type)}` can't be sliced", about=[x])
        raise _refused(problem, x, index, _GET)
    return found


def set_item(b: Builder, node: ast.Subscript, obj: Expr, value: Expr) -> None:
    """`obj[index] = value`."""
    if isinstance(node.slice, ast.Slice) and _may_be_instance(obj):
        obj, value = b.save(obj, "obj", node), b.save(value, "value", node)
        store_item(b, node, obj, slice_value(b, node.slice), value)
        return
    if isinstance(node.slice, ast.Slice):
        saved = b.save(obj, "obj", node)
        parts, value = _slice_parts(b, node.slice), b.save(value, "value", node)
        done = b.by_member(saved, lambda x: _set_slice(b, node, x, parts, value), node)
        b.emit(hir.ExprStmt(done, b.pos(node)))
        return
    stmts, index = b.aside(node.slice)
    if stmts:
        obj = b.save(obj, "obj", node)
        b.out.extend(stmts)
    store_item(b, node, obj, index, value)


def _may_be_instance(x: Expr) -> bool:
    return any(isinstance(m, InstanceT) for m in members(x.type))


def _set_slice(b: Builder, node: ast.expr, obj: Expr, parts: list[Expr], value: Expr) -> Expr:
    source = value
    if obj.type is BYTEARRAY:
        source = (
            value
            if value.type is BYTEARRAY
            else b.must("bytearray", [octets.to_bytes(b, node, value, "bytes.of_items")], node)
        )
    elif not isinstance(value.type, ListT):
        source = conversions.to_list(b, node, value)
    found = b.prim("setslice", [obj, *parts, source], node)
    if found is None:
        problem = b.error(node, "E0401", f"a slice of `{show(obj.type)}` can't be assigned", about=[obj])
        text = naming(_STORE[1], obj)
        raise problem.raising("TypeError", text, exact=samples.refuses(_set_some, obj, text=text))
    return found


def store_item(b: Builder, node: ast.expr, obj: Expr, index: Expr, value: Expr) -> None:
    """`obj[index] = value` of evaluated parts."""
    if len(cases(obj.type)) > 1 or len(cases(index.type)) > 1:
        obj, index, value = b.save(obj, "obj", node), b.save(index, "index", node), b.save(value, "value", node)
    done = b.by_member(obj, lambda x: _store(b, node, x, index, value), node)
    b.emit(hir.ExprStmt(done, b.pos(node)))


def _store(b: Builder, node: ast.expr, obj: Expr, index: Expr, value: Expr) -> Expr:
    if isinstance(obj.type, InstanceT):
        return _special(b, node, obj, [index, value], _STORE)
    if is_dict(obj.type):
        return b.must("setitem", [obj, index, value], node)
    return b.by_member(index, lambda i: _store_at(b, node, obj, i, value), node)


def _store_at(b: Builder, node: ast.expr, obj: Expr, index: Expr, value: Expr) -> Expr:
    index = _as_index(b, node, index)
    if index.type is SLICE:
        obj, value = b.save(obj, "obj", node), b.save(value, "value", node)
        return _set_slice(b, node, obj, _parts_of(b, node, index), value)
    found = b.prim("setitem", [obj, index, value], node)
    if found is None:
        problem = b.error(
            node,
            "E0401",
            f"`{show(obj.type)}` has no items to assign with index `{show(index.type)}`",
            about=[obj, index],
        )
        raise _refused(problem, obj, index, _STORE)
    return found


def delete_item(b: Builder, node: ast.Subscript) -> None:
    """`del obj[index]`."""
    obj = b.save(b.expr(node.value), "obj", node)
    if isinstance(node.slice, ast.Slice) and not _may_be_instance(obj):
        parts = _slice_parts(b, node.slice)
        some = hir.Const(None, SLICE)
        done = b.by_member(obj, lambda x: _deleted(b, node, x, some, b.prim("delslice", [x, *parts], node)), node)
    else:
        index = slice_value(b, node.slice) if isinstance(node.slice, ast.Slice) else b.expr(node.slice)
        index = b.save(index, "index", node)
        done = b.by_member(obj, lambda x: delete_at(b, node, x, index), node)
    b.emit(hir.ExprStmt(done, b.pos(node)))


def delete_at(b: Builder, node: ast.expr, x: Expr, index: Expr) -> Expr:
    """`del x[index]` of evaluated parts."""
    if isinstance(x.type, InstanceT):
        return _special(b, node, x, [index], _DELETE)
    if is_dict(x.type):
        return b.must("delitem", [*exception_values.guard_key(b, node, x, index)], node)
    return b.by_member(index, lambda i: _delete_one(b, node, x, i), node)


def _delete_one(b: Builder, node: ast.expr, x: Expr, index: Expr) -> Expr:
    index = _as_index(b, node, index)
    if index.type is SLICE:
        return _deleted(b, node, x, index, b.prim("delslice", [x, *_parts_of(b, node, index)], node))
    return _deleted(b, node, x, index, b.prim("delitem", [x, index], node))


def _deleted(b: Builder, node: ast.expr, x: Expr, index: Expr, found: Expr | None) -> Expr:
    if found is None:
        problem = b.error(node, "E0401", f"items of `{show(x.type)}` can't be deleted", about=[x])
        access = (_DELETE[0], _no_deletion(x, index), _DELETE[2])
        raise _refused(problem, x, index, access)
    return found


_Access = tuple[str, str, Callable[[Any, Any], object]]
"""a method, what an object without it does not do, and the operation in CPython"""
_GET: _Access = ("__getitem__", "'{}' object is not subscriptable", operator.getitem)
_STORE: _Access = (
    "__setitem__",
    "'{}' object does not support item assignment",
    lambda x, i: operator.setitem(x, i, None),
)
_DELETE: _Access = ("__delitem__", "'{}' object doesn't support item deletion", operator.delitem)
_NO_SEQUENCES = (INT, BOOL, FLOAT, COMPLEX, NONE)


def _set_some(x: Any) -> None:
    x[0:1] = [1]


def _no_deletion(x: Expr, index: Expr) -> str:
    """CPython has two wordings: one of sequences that are given an index, one of all others."""
    does_not = x.type in _NO_SEQUENCES or index.type is SLICE
    return _DELETE[1].replace("doesn't", "does not") if does_not else _DELETE[1]


def _refused(problem: TypeProblem, x: Expr, index: Expr, access: _Access) -> TypeProblem:
    """An access that can't be: because of the index, or of the object."""
    _, lacks, action = access
    text = refusals.index_text(x, index) if isinstance(x.type, ListT) else naming(lacks, x)
    return problem.raising("TypeError", text, exact=samples.refuses(action, x, index, text=text))


def _slice_parts(b: Builder, node: ast.Slice) -> list[Expr]:
    """start, stop, step; a missing one is the runtime's RT_SLICE_NONE."""
    missing = hir.Prim(b.row("slice.none"), [], INT)
    nodes = (node.lower, node.upper, node.step)
    parts = [
        None if n is None or e is None or _is_none(n) else bool_as_int(b, n, _index_of_slice(b, n, e))
        for n, e in zip(nodes, _between_colons(b, node), strict=True)
    ]
    if any(p is not None and _may_be_none(p) for p in parts):
        made = b.must("slice.new", [hir.NONE_CONST if p is None else p for p in parts], node)
        return _parts_of(b, node, made)
    return [missing if p is None else bounds.bound(b, p) for p in parts]


def _index_of_slice(b: Builder, node: ast.expr, e: Expr) -> Expr:
    """An int or None, also of an object with `__index__`; what else a union may be is refused when it runs."""
    kinds = members(e.type)
    if len(kinds) == 1 or not any(t in _INDEXES for t in kinds):
        return _as_index(b, node, e)

    def one(x: Expr) -> Expr:
        x = _as_index(b, node, x)
        if x.type in _INDEXES:
            return x
        text = "slice indices must be integers or None or have an __index__ method"
        problem = b.error(node, "E0401", f"`{show(x.type)}` is no bound of a slice", about=[x])
        raise problem.raising("TypeError", text, exact=samples.refuses(lambda i: [][:i], x, text=text))

    return b.by_member(e, one, node)


_INDEXES = (INT, BOOL, NONE)


def _may_be_none(e: Expr) -> bool:
    kinds = members(e.type)
    return NONE in kinds and all(t in (NONE, INT, BOOL) for t in kinds)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def get_slice(b: Builder, node: ast.Subscript, obj: Expr, s: ast.Slice) -> Expr:
    """`obj[a:b:c]`."""
    saved = b.save(obj, "obj", node)
    parts = [
        p if isinstance(p, hir.Const | hir.Read | hir.Prim) else b.save(p, "part", node) for p in _slice_parts(b, s)
    ]
    if isinstance(obj.type, TupleT):
        cut = _slice_tuple(b, node, saved, obj.type, s)
        if cut is not None:
            return cut
        saved = b.tuple_of_any_length(node, saved)
    found = b.prim("slice" if s.step is not None else "slice2", [saved, *parts[: 3 if s.step is not None else 2]], node)
    if found is None:
        problem = b.error(node, "E0401", f"`{show(obj.type)}` can't be sliced", about=[obj])
        text = naming(_GET[1], obj)
        raise problem.raising("TypeError", text, exact=samples.refuses(lambda x: x[1:2], obj, text=text))
    return found


def _slice_tuple(b: Builder, node: ast.Subscript, saved: Expr, t: TupleT, s: ast.Slice) -> Expr | None:
    """A slice with bounds written as literals, whose items are known; None for others."""
    try:
        bounds = [ast.literal_eval(p) if p is not None else None for p in (s.lower, s.upper, s.step)]
    except ValueError:
        return None
    indexes = list(range(len(t.items)))[slice(*bounds)]
    items: list[Expr] = [hir.TupleGet(saved, i, t.items[i]) for i in indexes]
    return hir.TupleMake(items, TupleT(tuple(i.type for i in items)), b.pos(node))
