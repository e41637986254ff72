"""Guarded arithmetic: operands fit machine words, what is between may not.

    (i + j) * (i + j + 1) // 2 + i      with i and j up to 2**40

is computed in machine words with a test of the one operation that can overflow; only then all of it is computed again
with exact ints:

    RT_MUL_OVERFLOWS(i + j, i + j + 1, &t1) ? rt_int_add(rt_int_floordiv(…), …) : (t1 >> 1) + i

The result is what the place needs: a tagged int, a machine word, a double, or the outcome of a comparison.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyx2c.analysis.interval import I64_RANGE, Interval
from pyx2c.analysis.range_rows import BINARY, UNARY
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.lir import CHOICE, LOGIC_OR, C, binary, call, cast, choice
from pyx2c.ir.types import BOOL, FLOAT, INT
from pyx2c.lower.machine import RULES, fits, word
from pyx2c.lower.repr import BOOL_REP, FLOAT_REP, INT_REP, RAW_REP
from pyx2c.lower.values import Value

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering

_CHECKED = {"add": "RT_ADD_OVERFLOWS", "sub": "RT_SUB_OVERFLOWS", "mul": "RT_MUL_OVERFLOWS"}
_PLAIN = frozenset("floordiv mod and or xor rshift".split())
_HAVE_SLOW = frozenset(f"rt_int_{name}" for name in "add sub mul floordiv mod and or xor rshift".split())
_COMPARED = frozenset("eq lt le gt ge".split())
_MOST = 8
"""operations in one tree: all are written twice"""


@dataclass(slots=True)
class _Tree:
    """An operation on trees, or a leaf: an expression that is a machine word."""

    expr: Expr
    span: Interval
    """what it is where nothing overflows"""
    parts: list[_Tree] = field(default_factory=list)
    checked: bool = False

    def operations(self) -> int:
        return (1 if self.parts else 0) + sum(p.operations() for p in self.parts)

    def leaves(self) -> list[_Tree]:
        return [leaf for p in self.parts for leaf in p.leaves()] if self.parts else [self]


def as_int(f: FunctionLowering, e: hir.Prim) -> Value | None:
    """An operation that gives an int; None where guarding it would gain nothing."""
    tree = _plan(f, e)
    if tree is None or tree.operations() < (1 if fits(f, e) else 2):
        return None
    return _emit(f, tree, "raw" if fits(f, e) else "int")


def as_double(f: FunctionLowering, e: Expr) -> Value | None:
    """An int that a place takes as a double."""
    tree = _plan(f, e) if isinstance(e, hir.Prim) and e.type is INT and not fits(f, e) else None
    return _emit(f, tree, "float") if tree is not None else None


def as_test(f: FunctionLowering, e: hir.Prim) -> Value | None:
    """A comparison."""
    if e.op.name not in _COMPARED or e.op.params[0].head != "int" or e.op.params[1].head != "int":
        return None
    parts = [_plan(f, a) for a in e.args]
    if any(p is None for p in parts) or not any(p.parts for p in parts if p is not None):
        return None
    tree = _Tree(e, Interval(0, 1), [p for p in parts if p is not None])
    return _emit(f, tree, "bool") if tree.operations() <= _MOST else None


# -- planning -------------------------------------------------------------------------------------


def _plan(f: FunctionLowering, e: Expr) -> _Tree | None:
    tree = _tree(f, e)
    return tree if tree is not None and tree.operations() <= _MOST else None


def _tree(f: FunctionLowering, e: Expr) -> _Tree | None:
    if isinstance(e, hir.Prim) and e.type is INT and not _is_word(f, e):
        return _operation(f, e)
    return _Tree(e, f.span(e)) if fits(f, e) else None


def _is_word(f: FunctionLowering, e: hir.Prim) -> bool:
    """Whether all of the expression is computed in machine words anyway."""
    return fits(f, e) and (e.op.name not in RULES or all(fits(f, a) for a in e.args))


def _operation(f: FunctionLowering, e: hir.Prim) -> _Tree | None:
    name = e.op.name
    if (name not in _CHECKED and name not in _PLAIN and name != "neg") or any(p.head != "int" for p in e.op.params):
        return None
    parts = [_tree(f, a) for a in e.args]
    if any(p is None for p in parts):
        return None
    tree = _Tree(e, I64_RANGE, [p for p in parts if p is not None])
    spans = [p.span for p in tree.parts]
    span = UNARY[name](spans[0]) if name == "neg" else BINARY[name](spans[0], spans[1])
    if name in _CHECKED:
        tree.checked = not span.fits_i64
    elif not span.fits_i64 or not _plain(name, spans):
        return None
    tree.span = span.meet(I64_RANGE)
    return tree


def _plain(name: str, spans: list[Interval]) -> bool:
    """Whether the operation neither raises nor needs more than its rule."""
    done = RULES[name]([C("x")] * len(spans), spans)
    return done is not None and not done.raises


# -- emitting -------------------------------------------------------------------------------------


def _emit(f: FunctionLowering, tree: _Tree, to: str) -> Value:
    leaves = tree.leaves()
    values = f.sequence([lambda x=x: f.atom(word(f, x.expr)) for x in leaves])  # type: ignore[misc]
    names = {id(leaf): v for leaf, v in zip(leaves, values, strict=True)}
    checks: list[C] = []
    fast = _fast(f, tree, names, checks)
    level = max(v.level for v in values)
    pos = next((v.pos for v in values if v.pos), None)
    slow = Value(_slow(f, tree, names), INT_REP, INT, level, pos)
    quick = Value(fast, RAW_REP, INT, level, pos, tree.span)
    guard = checks[0]
    for more in checks[1:]:
        guard = binary("||", guard, more)
    return _chosen(f, call("RT_UNLIKELY", guard), slow, quick, to)


def _chosen(f: FunctionLowering, guard: C, slow: Value, quick: Value, to: str) -> Value:
    match to:
        case "bool":
            return Value(choice(guard, slow.c, quick.c), BOOL_REP, BOOL, slow.level, slow.pos)
        case "float":
            c = choice(guard, call("rt_int_to_double_slow", slow.c), cast("double", quick.c))
            return Value(c, FLOAT_REP, FLOAT, slow.level, slow.pos)
        case "raw":
            return Value(choice(guard, call("rt_int_to_i64", slow.c), quick.c), RAW_REP, INT, slow.level, slow.pos)
    return Value(choice(guard, slow.c, f.tagged(quick).c), INT_REP, INT, slow.level, slow.pos)


def _fast(f: FunctionLowering, tree: _Tree, names: dict[int, Value], checks: list[C]) -> C:
    """The expression in machine words; `checks` gets what must not happen, in order."""
    if not tree.parts:
        return names[id(tree)].c
    assert isinstance(tree.expr, hir.Prim)
    args = [_fast(f, p, names, checks) for p in tree.parts]
    name = tree.expr.op.name
    if not tree.checked:
        done = RULES[name](args, [p.span for p in tree.parts])
        assert done is not None
        return done.c
    result = f.new_temp(RAW_REP)
    checks.append(call(_CHECKED[name], *args, C(f"&{result}")))
    return C(result)


def _slow(f: FunctionLowering, tree: _Tree, names: dict[int, Value]) -> C:
    """The expression in tagged words. It is rarely needed: by calls of what operations in line call for large ints."""
    if not tree.parts:
        return f.tagged(names[id(tree)]).c
    assert isinstance(tree.expr, hir.Prim)
    args = [_slow(f, p, names) for p in tree.parts]
    text = tree.expr.op.c
    if "{" not in text:
        return call(f"{text}_slow" if text in _HAVE_SLOW else text, *args)
    for i, a in enumerate(args):
        text = text.replace(f"{{{i}}}", a.text)
    return C(text, CHOICE)


__all__ = ["LOGIC_OR", "as_double", "as_int", "as_test"]
