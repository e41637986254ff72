"""`==` and `<` of values that may be of different types, member by member of their unions.

int | str < float        →        int and float are compared as numbers, str and float raise TypeError
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyx2c.ir.types import NONE, DictT, SetT, TupleT, Type, UnionT, is_view, same
from pyx2c.lower.repr import Rep, declare

if TYPE_CHECKING:
    from pyx2c.lower.traits import Traits

_NUMBERS = ("int", "bool", "float")


class Mixed:
    """Writes the C of comparisons between two types."""

    def __init__(self, traits: Traits) -> None:
        self.traits = traits

    def function(self, op: str, x: Type, y: Type) -> str:
        """The C function that compares a value of `x` with one of `y`."""
        if same(x, y):
            return self.traits.op(op, x)
        left, right = self.traits.reps.of(x), self.traits.reps.of(y)
        name = f"{left.suffix}_{right.suffix}_{op}_mixed"
        if name not in self.traits.functions:
            self.traits.functions[name] = ""
            head = f"static bool {name}({declare(left.ctype, 'a')}, {declare(right.ctype, 'b')})"
            lines = "".join(f"  {line}\n" for line in ["(void)a, (void)b;", *self.lines(op, x, y)])
            self.traits.functions[name] = f"{head} {{\n{lines}}}"
        return name

    def lines(self, op: str, x: Type, y: Type) -> list[str]:
        """The body of a function that compares `a` of one type with `b` of another."""
        found: list[str] = []
        for guard_a, a, s in self._ways(x, "a"):
            for guard_b, b, t in self._ways(y, "b"):
                test = " && ".join(g for g in (guard_a, guard_b) if g)
                lines = self._pair(op, s, t, a, b)
                if len(lines) == 1 and test:
                    found.append(f"if ({test}) {lines[0]}")
                elif lines and test:
                    found += [f"if ({test}) {{", *(f"  {line}" for line in lines), "}"]
                else:
                    found += lines
        if op == "eq":
            return [*found, "return false;"]
        names = f"{self.traits.type_name(x, 'a')}, {self.traits.type_name(y, 'b')}"
        return [*found, f"rt_raise_unordered({names});"]

    def _ways(self, t: Type, v: str) -> list[tuple[str, str, Type]]:
        """The members of a type: a test that the value is one, the value as that, and its type."""
        rep = self.traits.reps.of(t)
        if not isinstance(t, UnionT):
            return [("", v, t)]
        if rep.kind in ("optint", "optptr"):
            none = "RT_INT_NONE" if rep.kind == "optint" else "NULL"
            return [(f"{v} == {none}", v, NONE), (f"{v} != {none}", v, t.members[1])]
        return [(f"{v}.tag == {i}", f"{v}.u._{i}", m) for i, m in enumerate(t.members)]

    def _pair(self, op: str, s: Type, t: Type, a: str, b: str) -> list[str]:
        """Statements that compare two values; none for those that are neither equal nor ordered."""
        p, q = self.traits.reps.of(s), self.traits.reps.of(t)
        if p.kind in _NUMBERS and q.kind in _NUMBERS:
            return [f"return {(_equal if op == 'eq' else _less)(p, q, a, b)};"]
        if op == "eq" and "complex" in (p.kind, q.kind) and {p.kind, q.kind} <= {*_NUMBERS, "complex"}:
            return [f"return rt_complex_eq({_as_complex(p, a)}, {_as_complex(q, b)});"]
        if p.kind == q.kind == "none":
            return ["return true;"] if op == "eq" and p == q else []
        if same(s, t) or isinstance(s, SetT) and isinstance(t, SetT) and same(s.item.type, t.item.type):
            return [f"return {self.traits.op(op, s)}({a}, {b});"]
        if op == "eq" and isinstance(s, DictT) and isinstance(t, DictT) and p.ctype == q.ctype:
            if not is_view(s) and not is_view(t):  # the order of OrderedDicts counts between two of them only
                return [f"return {self.traits.op(op, DictT(s.key, s.value))}({a}, {b});"]
        if isinstance(s, TupleT) and isinstance(t, TupleT):
            return self._tuples(op, s, t, a, b)
        return []

    def _tuples(self, op: str, s: TupleT, t: TupleT, a: str, b: str) -> list[str]:
        """By the first items that differ; where there are none the shorter tuple is less."""
        if op == "eq" and len(s.items) != len(t.items):
            return []
        lines: list[str] = []
        for k, (x, y) in enumerate(zip(s.items, t.items, strict=False)):
            items = f"({a}._{k}, {b}._{k})"
            decided = "false" if op == "eq" else self.function("lt", x, y) + items
            lines.append(f"if (!{self.function('eq', x, y)}{items}) return {decided};")
        answer = op == "eq" or len(s.items) < len(t.items)
        return [*lines, f"return {'true' if answer else 'false'};"]


def _less(p: Rep, q: Rep, a: str, b: str) -> str:
    """`a < b` of two numbers."""
    match p.kind, q.kind:
        case "int", "float":
            return f"rt_int_cmp_order({a}, {b}) < 0"
        case "float", "int":
            return f"rt_int_cmp_order({b}, {a}) > 0"
        case ("int", _) | (_, "int"):
            return f"rt_int_lt({_as_int(p, a)}, {_as_int(q, b)})"
    return f"{a} < {b}"


def _equal(p: Rep, q: Rep, a: str, b: str) -> str:
    match p.kind, q.kind:
        case "int", "float":
            return f"rt_int_cmp_double({a}, {b}) == 0"
        case "float", "int":
            return f"rt_int_cmp_double({b}, {a}) == 0"
        case ("int", _) | (_, "int"):
            return f"rt_int_eq({_as_int(p, a)}, {_as_int(q, b)})"
    return f"{a} == {b}"


def _as_complex(rep: Rep, x: str) -> str:
    number = f"rt_int_to_double({x})" if rep.kind == "int" else x
    return x if rep.kind == "complex" else f"rt_complex_of({number}, 0.0)"


def _as_int(rep: Rep, x: str) -> str:
    return f"RT_INT({x})" if rep.kind == "bool" else x
