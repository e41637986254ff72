"""Which subscripts are surely within the list: no test at run time.

    for i in range(len(xs)):                 i + 1 <= len(xs)
        ys[i] = xs[i] + xs[i - 1]            xs[i] is within, xs[i - 1] only where i is known to be positive

Facts have the form `v + k <= len(xs)` or `len(ys) + k <= len(xs)` for two variables, and hold until one of them is
assigned: they are kept in the environment of the walk (`range_env`) beside the intervals, which say that an index is
not negative. A list that nothing in the program ever makes shorter keeps what was known of its length, whoever else
can reach it, as do tuples, strings and bytes; of others nothing is noted.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any, Protocol

from pyx2c.analysis.interval import neg
from pyx2c.analysis.range_env import Env
from pyx2c.analysis.range_values import Value, hull
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import BYTES, STR, Cell, ListT, Type, VarTupleT
from pyx2c.ir.walk import walk

Facts = dict[tuple[Var, object], int]
"""A list's variable and the token for what it holds → k: what has the fact, plus k, is at most the list's length"""
Bounded = tuple[str, Var]
"""What has facts: ("upto", variable), its value; ("holds", variable), the length of what it holds."""
INDEXED = frozenset("list vtuple str bytes".split())
_MOST = 16
"""facts that are looked at in a row, also where those of code that never runs contradict each other"""
_LENGTHS = frozenset("len len_raw list.size vtuple.size".split())
_KEEPS_LENGTH = frozenset(
    """setitem list.append method.append list.extend method.extend method.insert method.reverse
    list.sort list.sort_by iadd""".split()
)
"""of the operations that change a list, those that don't make it shorter"""


class Known(Protocol):
    """The walk, as far as bounds need it."""

    env: Env
    last: dict[Expr, Value]
    facts: Any

    def tracked(self, var: Var) -> bool: ...

    def var(self, var: Var) -> Value: ...


def shortened(functions: Iterable[Any]) -> set[Cell]:
    """The element cells of lists that some operation may make shorter."""
    found: set[Cell] = set()
    for inst in functions:
        for node in walk(inst.body):
            if isinstance(node, hir.Prim) and "writes" in node.op.flags and node.op.name not in _KEEPS_LENGTH:
                found.update(a.type.item.find() for a in node.args if isinstance(a.type, ListT))
    return found


def assigned(w: Known, var: Var, value: Expr, upper: Facts) -> None:
    """Notes what `var = value`, just done, tells of lengths; `upper` is what the value was at most."""
    if not w.tracked(var):
        return
    if upper:
        w.env.set(("upto", var), upper)
    if isinstance(value, hir.Prim):
        small = [(key, k, w.env.token(key[1])) for key, k in below(w, value) if key[1] is not var]
        if small:
            w.env.set(("from", var), small)
    if not _has_length(w, value.type):
        return
    match value:
        case hir.Read() if value.var.kind == "temp" and w.tracked(value.var):
            w.env.copy(var, value.var)
        case hir.Prim(args=[hir.Prim() as items, count]) if value.op.name == "mul" and items.op.name == "list.literal":
            if items.args:
                _repeated(w, var, count)
        case hir.Prim(args=items_) if value.op.name in ("list.literal", "vtuple.literal"):
            w.env.set(("least", var), len(items_))


def _repeated(w: Known, var: Var, count: Expr) -> None:
    """`var = [x] * count`"""
    size = hull(w.last[count])
    if size.lo is not None and size.lo > 0:
        w.env.set(("least", var), size.lo)
    reaches(w, var, count, 0)


def reaches(w: Known, xs: Var, e: Expr, k: int) -> None:
    """Notes that `e + k <= len(xs)`."""
    for key, offset in below(w, e):
        if key[1] is not xs:
            _add(w, key, {(xs, w.env.token(xs)): offset + k})


def _add(w: Known, key: Bounded, facts: Facts) -> None:
    w.env.set(key, _both(w.env.known(key) or {}, facts))


def below(w: Known, e: Expr) -> list[tuple[Bounded, int]]:
    """What, plus a number, is no more than an expression."""
    match e:
        case hir.Read() if w.tracked(e.var):
            found: list[tuple[Bounded, int]] = []
            for at in w.env.same(e.var):
                found.append((("upto", at), 0))
                known = w.env.known(("from", at)) or ()
                found += [(key, k) for key, k, token in known if w.env.holds(key[1], token)]
            return found
        case hir.Coerce():
            return below(w, e.value)
        case hir.Prim() if e.op.name in _LENGTHS:
            return [(("holds", xs), 0) for xs in _lists(w, e.args[0]) if _usable(w, xs)]
        case hir.Prim(args=[_, stop, step]) if e.op.name == "loop.stop":
            return below(w, stop) if step in w.last and hull(w.last[step]).low > 0 else []
        case hir.Prim(args=[a, hir.Const(value=by)]) if e.op.name in ("add", "sub") and type(by) is int:
            return [(key, k + (-by if e.op.name == "sub" else by)) for key, k in below(w, a)]
    return []


def _both(a: Facts, b: Facts) -> Facts:
    """What two sets of facts say together."""
    return {**a, **{key: max(k, a.get(key, k)) for key, k in b.items()}}


def learn_below(w: Known, small: Expr, large: Expr, strict: int, stale: frozenset[Var]) -> None:
    """Notes that `small + strict <= large`."""
    upper = at_most(w, large) if place(large)[0] not in stale else {}
    var, k = place(small)
    while upper and var is not None and var not in stale:
        if w.tracked(var):
            _add(w, ("upto", var), {key: off + strict + k for key, off in upper.items() if key[0] not in stale})
        var = w.env.original(var)


def at_most(w: Known, e: Expr) -> Facts:
    """Lengths that an expression, plus a number, does not exceed."""
    match e:
        case hir.Read():
            return _facts(w, "upto", w.env.same(e.var))
        case hir.Coerce():
            return at_most(w, e.value)
        case hir.Prim() if e.op.name in _LENGTHS:
            return _of_length(w, e.args[0])
        case hir.Prim() if e.op.name == "loop.stop":
            return at_most(w, e.args[1])
        case hir.Prim() if e.op.name == "cursor.value":
            return at_most(w, e.args[0])
        case hir.Prim(args=[a, b]) if e.op.result.head == "int" and e.op.name == "sub":
            return _raised(at_most(w, a), hull(w.last[b]).lo)
        case hir.Prim(args=[a, b]) if e.op.result.head == "int" and e.op.name == "add":
            a_lo, b_lo = (neg(hull(w.last[x])).lo for x in (a, b))
            return _both(_raised(at_most(w, a), b_lo), _raised(at_most(w, b), a_lo))
    return {}


def _raised(facts: Facts, by: int | None) -> Facts:
    """The facts of what is smaller, by at least so much; None is not known."""
    return {} if by is None else {key: off + by for key, off in facts.items()}


def _facts(w: Known, what: str, variables: Iterable[Var]) -> Facts:
    """What is noted under ("upto", variable) or ("holds", variable), as far as it still holds."""
    found: Facts = {}
    for at in variables:
        facts: Facts = w.env.known((what, at)) or {}
        found = _both(found, {key: k for key, k in facts.items() if w.env.holds(*key)})
    return found


def _of_length(w: Known, e: Expr) -> Facts:
    """Of the length of a list."""
    lists = [xs for xs in _lists(w, e) if _usable(w, xs)]
    return {**_facts(w, "holds", lists), **{(xs, w.env.token(xs)): 0 for xs in lists}}


def within(w: Known, e: hir.Prim) -> bool:
    """Whether a subscript, whose parts were just evaluated, is surely within its list."""
    index = hull(w.last[e.args[1]])
    if index.empty or index.low < 0 or not _has_length(w, e.args[0].type):
        return False
    lists = _lists(w, e.args[0])
    least = max((w.env.known(("least", xs)) or 0 for xs in lists), default=0)
    if index.high < least:
        return True
    var, k = place(e.args[1])
    if var is None:
        return False
    upper = _no_longer(w, _facts(w, "upto", w.env.same(var)))
    return any(xs in lists and k < off for (xs, _), off in upper.items())


def _no_longer(w: Known, facts: Facts) -> Facts:
    """The facts, and those of lists that are no shorter than theirs."""
    found = dict(facts)
    waiting = list(facts.items())
    for (xs, _), off in itertools.islice(waiting, _MOST):  # grows on the way
        for key, k in _facts(w, "holds", [xs]).items():
            if off + k > found.get(key, -1):
                found[key] = off + k
                waiting.append((key, off + k))
    return found


def _usable(w: Known, var: Var) -> bool:
    return w.tracked(var) and _has_length(w, var.type)


def _has_length(w: Known, t: Type) -> bool:
    """Whether it is of a type whose objects never get shorter."""
    if isinstance(t, ListT):
        return t.item.find() not in w.facts.shortened
    return isinstance(t, VarTupleT) or t in (STR, BYTES)


def _lists(w: Known, e: Expr) -> list[Var]:
    """The variables that hold the list which an expression is."""
    while isinstance(e, hir.Coerce):
        e = e.value
    return list(w.env.same(e.var)) if isinstance(e, hir.Read) else []


def place(e: Expr) -> tuple[Var | None, int]:
    """The variable that an expression is, plus a constant."""
    match e:
        case hir.Read():
            return e.var, 0
        case hir.Coerce():
            return place(e.value)
        case hir.Prim() if e.op.name in ("add", "sub", "cursor.add") and len(e.args) == 2:
            var, offset = place(e.args[0])
            by = e.args[1]
            if isinstance(by, hir.Const) and type(by.value) is int:
                return var, offset + (-by.value if e.op.name == "sub" else by.value)
        case hir.Prim() if e.op.name == "cursor.value":
            return place(e.args[0])
    return None, 0
