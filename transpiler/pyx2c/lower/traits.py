"""Operations on types that containers, printing and comparing need, as C functions written on demand.

eq of tuple[int, str]   →   bool tup_int_str_eq(tup_int_str a, tup_int_str b)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pyx2c.hirgen.py_names import py_name
from pyx2c.image.generics import ADDRESS, Elem, marks, plainness
from pyx2c.ir.types import (
    BYTEARRAY,
    NONE,
    STR,
    ClassT,
    DequeT,
    DictT,
    FuncT,
    InstanceT,
    IterT,
    ListT,
    Scalar,
    SetT,
    TupleT,
    Type,
    UnionT,
    VarTupleT,
    is_view,
    members,
    show,
)  # fmt: skip
from pyx2c.lower.constants import c_string
from pyx2c.lower.function_traits import FunctionTraits
from pyx2c.lower.mixed import Mixed
from pyx2c.lower.repr import Rep, Reps, class_name, declare, holds_value, is_plain

SCALARS = {
    "int": "rt_int",
    "raw": "rt_i64",
    "unsigned": "rt_u64",
    "narrow": "rt_i64",
    "float": "rt_float",
    "complex": "rt_complex",
    "bool": "rt_bool",
    "str": "rt_str",
    "bytes": "rt_bytes",
    "range": "rt_range",
    "slice": "rt_slice",
}
OPS = ("eq", "hash", "lt", "repr", "keep")


class Traits:
    """Names operations and writes those that the runtime lacks."""

    def __init__(
        self,
        reps: Reps,
        engine: Any,
        method: Callable[[Any, list[str]], str],
        closure_id: Callable[[Any], int],
        receivers: Callable[[], Iterable[tuple[str, int, str]]],
    ) -> None:
        self.reps = reps
        self.closure_id = closure_id
        self.functions_of = FunctionTraits(receivers)
        self.engine = engine
        self.method = method
        self.functions: dict[str, str] = {}
        self.known: dict[str, tuple[Rep, Type]] = {}
        self.of_functions: dict[str, tuple[str, Rep, Type]] = {}
        """operations on functions, which are written when it is known which methods are values"""
        self.finished = False
        self.mixed = Mixed(self)
        reps.elem = self.elem

    def elem(self, rep: Rep, t: Type) -> Elem:
        """The element type of a generic's instance. Its operations are written at the end, when they are used."""
        base = SCALARS.get(rep.kind)
        if base:
            ops = {op: f"{base}_{op}" for op in OPS}
            return Elem(rep.suffix, rep.ctype, {**ops, **marks(rep.kind == "str"), "plain": plainness(is_plain(rep))})
        self.known[rep.suffix] = (rep, t)
        ops = {op: self.name(op, rep) for op in OPS}
        made = {**ops, **marks(False), "plain": plainness(is_plain(rep))}
        return Elem(rep.suffix, self.reps.element_type(rep), made, ADDRESS if rep.ctype.endswith("*") else "")

    def name(self, op: str, rep: Rep) -> str:
        """The C function of an operation, without writing it."""
        if rep.kind in SCALARS:
            return f"{SCALARS[rep.kind]}_{op}"
        if op == "keep" and not holds_value(rep):
            return "RT_SAME"
        if op == "keep" and rep.kind == "optint":
            return "opt_int_keep"
        if rep.kind == "list" and op in ("eq", "lt", "repr"):
            return f"{rep.ctype.removesuffix(' *')}_{op}"
        return (
            f"{rep.suffix}_{op}_of"
            if rep.kind in ("vtuple", "set", "frozenset", "dict", "deque", "list")
            else f"{rep.suffix}_{op}"
        )

    def op(self, op: str, t: Type, rep: Rep | None = None) -> str:
        """The C function of an operation on a type (in a representation), written if need be."""
        rep = rep or self.reps.of(t)
        name = self.name(op, rep)
        if op == "str" and rep.kind not in SCALARS and not self._has_str(t):
            return self.op("repr", t)
        if rep.kind not in SCALARS and name != "RT_SAME" and name not in self.functions:
            if not (rep.kind == "list" and op in ("eq", "lt", "repr")):
                self.functions[name] = ""
                if rep.kind == "func" and not self.finished:
                    self.of_functions[name] = op, rep, t
                else:
                    self.functions[name] = self._write(op, name, rep, t)
        return name

    def finish(self) -> None:
        """Writes the operations of all element types; the shaker drops what is not reached."""
        self.finished = True
        for name, (op, rep, t) in self.of_functions.items():
            self.functions[name] = self._write(op, name, rep, t)
        done = 0
        while done < len(self.known):
            items = list(self.known.values())
            for _, t in items[done:]:
                for op in OPS:
                    self.op(op, t)
            done = len(items)

    def _has_str(self, t: Type) -> bool:
        return any(isinstance(m, InstanceT) or m is STR for m in members(t))

    def _write(self, op: str, name: str, rep: Rep, t: Type) -> str:
        body = getattr(self, f"_{op}")(rep, t)
        lines = "".join(f"  {line}\n" for line in body)
        return f"/* {op} of {show(t)} */\n{self._head(op, name, rep)} {{\n{lines}}}"

    def _head(self, op: str, name: str, rep: Rep) -> str:
        x = declare(rep.ctype, "x")
        if op in ("eq", "lt"):
            return f"static bool {name}({declare(rep.ctype, 'a')}, {declare(rep.ctype, 'b')})"
        if op == "hash":
            return f"static uint64_t {name}({x})"
        if op == "typename":
            return f"static const char *{name}({x})"
        if op == "keep":
            return f"static {declare(rep.ctype, name)}({x}, rt_region *r)"
        return f"static void {name}(rt_sb *out, {x})"

    # -- equality ---------------------------------------------------------------------------------

    def _compared(self, op: str, t: Type) -> list[str]:
        """Calls the program's function that compares values of this type; nothing where there is none."""
        inst = self.engine.comparer(op, t)
        if inst is None:
            return []
        call = f"return {self.method(inst, ['a', 'b'])};"
        if op == "lt":
            return [call]
        if isinstance(t, InstanceT) or self.reps.of(t).kind == "optptr":
            return ["if (a == b) return true;", call]
        objects = [i for i, m in enumerate(t.members) if isinstance(m, InstanceT)] if isinstance(t, UnionT) else []
        return [*(f"if (a.tag == {i} && b.tag == {i} && a.u._{i} == b.u._{i}) return true;" for i in objects), call]

    def _eq(self, rep: Rep, t: Type) -> list[str]:
        if found := self._compared("eq", t):
            return found
        match t:
            case TupleT():
                tests = [f"{self.op('eq', p)}(a._{i}, b._{i})" for i, p in enumerate(t.items)]
                return [f"return {' && '.join(tests)};"] if tests else ["(void)a, (void)b;", "return true;"]
            case UnionT():
                return self._eq_union(rep, t)
            case InstanceT():
                lines = self._call_method("__eq__", t, ["a", "b"], "a == b")
                return lines if lines == ["return a == b;"] else ["if (a == b) return true;", *lines]
            case VarTupleT():
                return [f"return list_{rep.parts[0].suffix}_eq(a, b);"]
            case SetT():
                return [f"return set_{rep.parts[0].suffix}_eq(a, b);"]
            case DictT():
                return [f"return dict_{rep.parts[0].suffix}_{rep.parts[1].suffix}_eq(a, b);"]
            case DequeT():
                return [f"return deque_{rep.parts[0].suffix}_eq(a, b);"]
        if rep.kind == "none":
            return ["(void)a, (void)b;", "return true;"]
        if rep.kind == "func":
            return self.functions_of.equality()
        return ["return list_byte_eq(a, b);" if t is BYTEARRAY else "return a == b;"]

    def _eq_union(self, rep: Rep, t: UnionT) -> list[str]:
        if rep.kind == "optint":
            return ["return rt_int_eq(a, b);"]
        if rep.kind == "optptr":
            return [f"return a == b || (a && b && {self.op('eq', t.members[1])}(a, b));"]
        return self.mixed.lines("eq", t, t)

    # -- order ------------------------------------------------------------------------------------

    def _lt(self, rep: Rep, t: Type) -> list[str]:
        if found := self._compared("lt", t):
            return found
        match t:
            case TupleT():
                return self._lt_tuple(t)
            case UnionT():
                return self.mixed.lines("lt", t, t)
            case InstanceT():
                return [
                    f"if ({test}) {text}" if test else text
                    for test, call in self._branches(("__lt__",), t, ["a", "b"])
                    for text in [f"return {call};" if call else self._unordered(t)]
                ]
            case VarTupleT():
                return [f"return list_{rep.parts[0].suffix}_lt(a, b);"]
            case SetT():
                return [f"return set_{rep.parts[0].suffix}_lt(a, b);"]
        return ["(void)a, (void)b;", self._unordered(t)]

    def _unordered(self, t: Type) -> str:
        return f"rt_raise_unordered({self.type_name(t, 'a')}, {self.type_name(t, 'b')});"

    def type_name(self, t: Type, x: str) -> str:
        """The name of a value's type, as C text."""
        match t:
            case UnionT():
                return f"{self.op('typename', t)}({x})"
            case InstanceT():
                return f"((rt_exc *){x})->cls->name" if t.cls.is_exception else f"{x}->cls->name"
        return c_string(py_name(t).encode())

    def _typename(self, rep: Rep, t: Type) -> list[str]:
        assert isinstance(t, UnionT)
        if rep.kind in ("optint", "optptr"):
            none = "RT_INT_NONE" if rep.kind == "optint" else "NULL"
            return [f'return x == {none} ? "NoneType" : {self.type_name(t.members[1], "x")};']
        names = [self.type_name(m, f"x.u._{i}") for i, m in enumerate(t.members)]
        cases = [f"case {i}: return {name};" for i, name in enumerate(names[:-1])]
        return ["switch (x.tag) {", *cases, f"default: return {names[-1]};", "}"]

    def _lt_tuple(self, t: TupleT) -> list[str]:
        lines = []
        for i, p in enumerate(t.items[:-1]):
            lines.append(f"if (!{self.op('eq', p)}(a._{i}, b._{i})) return {self.op('lt', p)}(a._{i}, b._{i});")
        if not t.items:
            return ["(void)a, (void)b;", "return false;"]
        last, item = len(t.items) - 1, t.items[-1]
        if item is NONE or not isinstance(item, Scalar | TupleT | VarTupleT | ListT):
            lines.append(f"if ({self.op('eq', item)}(a._{last}, b._{last})) return false;")
        return [*lines, f"return {self.op('lt', item)}(a._{last}, b._{last});"]

    # -- hash -------------------------------------------------------------------------------------

    def _hash(self, rep: Rep, t: Type) -> list[str]:
        match t:
            case TupleT():
                adds = [f"acc = rt_hash_tuple_add(acc, {self.op('hash', p)}(x._{i}));" for i, p in enumerate(t.items)]
                unused = [] if t.items else ["(void)x;"]
                return [
                    *unused,
                    "uint64_t acc = rt_hash_tuple_begin();",
                    *adds,
                    f"return rt_hash_tuple_end(acc, {len(t.items)});",
                ]
            case UnionT() if rep.kind == "optint":
                return ["return x == RT_INT_NONE ? RT_HASH_NONE : rt_int_hash(x);"]
            case UnionT() if rep.kind == "optptr":
                return [f"return x ? {self.op('hash', t.members[1])}(x) : RT_HASH_NONE;"]
            case UnionT():
                cases = [
                    f"case {i}: return {self.op('hash', m)}(x.u._{i});"
                    for i, m in enumerate(t.members)
                    if rep.parts[i].kind != "none"
                ]
                return ["switch (x.tag) {", *cases, "default: return RT_HASH_NONE;", "}"]
            case InstanceT():
                refused = [c for c in t.cls.descendants() if c.is_made and _is_unhashable(c)]
                lines = [
                    f"if (x->cls == &class_{class_name(c)}) rt_raise_unhashable({c_string(c.name.encode())});"
                    for c in refused
                ]
                return [*lines, *self._call_method("__hash__", t, ["x"], "rt_address_hash(x)")]
            case VarTupleT():
                return [f"return list_{rep.parts[0].suffix}_hash_tuple(x);"]
            case SetT() if t.frozen:
                return [f"return set_{rep.parts[0].suffix}_hash_frozen(x);"]
        if rep.kind == "none":
            return ["(void)x;", "return RT_HASH_NONE;"]
        if rep.kind in ("list", "dict", "set", "deque", "bytearray"):
            return ["(void)x;", f"rt_raise_unhashable({c_string(py_name(t).encode())});"]
        return self.functions_of.hash() if rep.kind == "func" else ["return rt_address_hash(x);"]

    # -- text -------------------------------------------------------------------------------------

    def _repr(self, rep: Rep, t: Type) -> list[str]:
        return self._text("repr", rep, t)

    def _str(self, rep: Rep, t: Type) -> list[str]:
        return self._text("str", rep, t)

    def _text(self, how: str, rep: Rep, t: Type) -> list[str]:
        match t:
            case TupleT():
                return self._repr_tuple(t)
            case UnionT() if rep.kind == "optint":
                return ['if (x == RT_INT_NONE) rt_sb_cstr(out, "None");', "else rt_int_repr(out, x);"]
            case UnionT() if rep.kind == "optptr":
                return [f"if (x) {self.op(how, t.members[1])}(out, x);", 'else rt_sb_cstr(out, "None");']
            case UnionT():
                cases = [
                    f"case {i}: {self.op(how, m)}(out, x.u._{i}); break;"
                    for i, m in enumerate(t.members)
                    if rep.parts[i].kind != "none"
                ]
                return ["switch (x.tag) {", *cases, 'default: rt_sb_cstr(out, "None");', "}"]
            case InstanceT():
                return self._text_instance(how, rep, t)
            case VarTupleT():
                return [f"list_{rep.parts[0].suffix}_repr_tuple(out, x);"]
            case SetT():
                return [f"set_{rep.parts[0].suffix}_repr{'_frozen' if t.frozen else ''}(out, x);"]
            case DictT():
                return self._repr_dict(f"dict_{rep.parts[0].suffix}_{rep.parts[1].suffix}_repr", t)
            case DequeT():
                return [f"deque_{rep.parts[0].suffix}_repr(out, x);"]
        if isinstance(t, ClassT):
            return ["rt_class_repr(out, x);"]
        if t is BYTEARRAY:
            return ["rt_bytearray_repr(out, x->data, x->len);"]
        if isinstance(t, IterT):
            return [f'rt_address_repr(out, x, "{py_name(t)}");']
        if rep.kind == "func":
            return self._repr_function()
        text = {"none": "None", "file": "<file>"}.get(rep.kind, rep.kind)
        return ["(void)x;", f'rt_sb_cstr(out, "{text}");']

    def _repr_function(self) -> list[str]:
        """Builtin ones and the program's own by their names; bound methods by what they are."""
        cases = []
        of_methods = [ref for cls in self.engine.classes for ref in cls.refs.values()]
        for ref in [*self.engine.node_refs.values(), *of_methods]:
            if ref.written_as:
                shows = f"rt_sb_cstr(out, {c_string(ref.written_as.encode())});"
            elif ref.bound or ref.stands_for or ref.module.library:
                continue
            else:
                shows = f"rt_function_repr(out, x, {c_string(ref.qualname.encode())});"
            cases.append(f"case {self.closure_id(ref)}: {shows} break;")
        return ["switch (x->id) {", *cases, 'default: rt_sb_cstr(out, "<function>");', "}"]

    def _repr_dict(self, name: str, t: DictT) -> list[str]:
        match t.flavour:
            case "Counter":
                return [f"{name}_counter(out, x);"]
            case "OrderedDict":
                return [f"{name}_ordered(out, x);"]
            case "defaultdict":
                return [
                    'rt_sb_cstr(out, "defaultdict(");',
                    *self._repr_factory(t),
                    f'rt_sb_bytes(out, ", ", 2); {name}(out, x);',
                    "rt_sb_char(out, ')');",
                ]
        if is_view(t):
            kind, _, part = t.flavour.partition("_")
            return [f'rt_sb_cstr(out, "{kind}");', f"{name}_{part}(out, x);"]
        return [f"{name}(out, x);"]

    def _repr_factory(self, t: DictT) -> list[str]:
        """Of a builtin type its name; a dict's own factory; of other functions no more than what they are."""
        made = self.engine.factory_of(t.value)
        names = {self.engine.factory_names.get(ref) for ref in made.refs} if isinstance(made, FuncT) else set()
        if len(names) > 1:
            return [f"if (x->factory) {self.op('repr', made)}(out, x->factory);", 'else rt_sb_cstr(out, "None");']
        (only,) = names or {""}
        if only == "":
            return ['rt_sb_cstr(out, "None");']
        ref = min(made.refs) if isinstance(made, FuncT) else None
        text = ref.written_as if ref is not None and ref.written_as else "<function>"
        return [f"rt_sb_cstr(out, {c_string(text.encode())});"]

    def _repr_tuple(self, t: TupleT) -> list[str]:
        lines = ["rt_sb_char(out, '(');"] if t.items else ["(void)x;", "rt_sb_char(out, '(');"]
        for i, p in enumerate(t.items):
            if i:
                lines.append('rt_sb_bytes(out, ", ", 2);')
            lines.append(f"{self.op('repr', p)}(out, x._{i});")
        return [*lines, 'rt_sb_bytes(out, ",)", 2);' if len(t.items) == 1 else "rt_sb_char(out, ')');"]

    def _text_instance(self, how: str, rep: Rep, t: InstanceT) -> list[str]:
        names = ("__str__", "__repr__") if how == "str" and not t.cls.is_exception else (f"__{how}__",)
        default = (
            f"rt_exc_{how}(out, (rt_exc *)x)" if t.cls.is_exception
            else f"rt_address_repr(out, x, {self._own_name(t.cls, names)})"
        )  # fmt: skip
        branches = [
            (test, f"rt_sb_str(out, {text})" if text else default) for test, text in self._branches(names, t, ["x"])
        ]
        lines = [f"if ({test}) {text};" if test else f"{text};" for test, text in branches]
        return [f"{'else ' if i else ''}{line}" for i, line in enumerate(lines)]

    def _own_name(self, cls: Any, names: tuple[str, ...]) -> str:
        """The name of the class of `x`, which has none of these methods."""
        made = [c for c in cls.descendants() if c.is_made and self._first_method(c, names) is None] or [cls]
        *first, last = [f'"{self._shown(c)}"' for c in made]
        tests = (f"x->cls == &class_{class_name(c)} ? {name} : " for c, name in zip(made, first, strict=False))
        return "".join(tests) + last

    def _shown(self, cls: Any) -> str:
        main = cls.module == getattr(self.engine, "main", "")
        return f"__main__.{cls.qualname}" if main else str(cls.shown_name)

    def _call_method(self, name: str, t: InstanceT, args: list[str], default: str) -> list[str]:
        """Returns what the method of the object's class gives, or the default where its class has none."""
        return [
            f"if ({test}) return {text or default};" if test else f"return {text or default};"
            for test, text in self._branches((name,), t, args)
        ]

    def _branches(self, names: tuple[str, ...], t: InstanceT, args: list[str]) -> list[tuple[str, str]]:
        """Tests of the object's class and calls of its first method of these; the last needs no test.

        An empty call stands for the classes without such a method.
        """
        found: dict[Any, list[Any]] = {}
        for cls in t.cls.descendants():
            if cls.is_made:
                found.setdefault(self._first_method(cls, names), []).append(cls)
        if t.cls.builtin or not found:
            found.setdefault(self._first_method(t.cls, names), []).append(t.cls)
        insts = sorted(found, key=lambda i: i is None)
        held = f"((rt_exc *){args[0]})->cls" if t.cls.is_exception else f"{args[0]}->cls"
        tests = [" || ".join(f"{held} == &class_{class_name(c)}" for c in found[i]) for i in insts[:-1]]
        calls = [self.method(inst, args) if inst is not None else "" for inst in insts]
        return list(zip([*tests, ""], calls, strict=True))

    def _first_method(self, cls: Any, names: tuple[str, ...]) -> Any:
        return next((i for i in (self.engine.trait_instance(cls, n) for n in names) if i is not None), None)

    # -- keep -------------------------------------------------------------------------------------

    def _keep(self, rep: Rep, t: Type) -> list[str]:
        match t:
            case TupleT():
                lines = [
                    f"x._{i} = {self.op('keep', p)}(x._{i}, r);"
                    for i, p in enumerate(t.items)
                    if holds_value(rep.parts[i])
                ]
                return [*lines, "return x;"]
            case UnionT() if rep.kind == "optint":
                return ["return x == RT_INT_NONE ? x : rt_int_keep(x, r);"]
            case UnionT() if rep.kind == "optptr":
                return [f"return x ? {self.op('keep', t.members[1])}(x, r) : x;"]
            case VarTupleT():
                item = rep.parts[0].suffix
                return [f"return !x || rt_region_outlives(x->region, r) ? x : list_{item}_copy(r, x);"]
            case UnionT():
                lines = [
                    f"if (x.tag == {i}) x.u._{i} = {self.op('keep', m)}(x.u._{i}, r);"
                    for i, m in enumerate(t.members)
                    if holds_value(rep.parts[i])
                ]
                return [*lines, "return x;"]
        return ["(void)r;", "return x;"]


def _is_unhashable(cls: Any) -> bool:
    """Whether the first class that says so compares by `__eq__` and has no `__hash__`."""
    for c in cls.mro:
        if "__hash__" in c.methods or "__eq__" in c.methods:
            return "__hash__" not in c.methods
    return False


__all__ = ["NONE", "ListT", "Traits"]
