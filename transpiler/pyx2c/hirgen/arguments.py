"""Arguments of calls: evaluated left to right, then bound to parameters as CPython binds them.

What `*values` and `**mapping` hold is known at compile time where they are tuples of known length and keywords passed
on. Else it is sorted out when the program runs: `rest` are the positional arguments behind the first list, `more` the
mapping's items.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NoReturn

from pyx2c.diag.diagnostic import Diagnostic
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import call_sites
from pyx2c.hirgen.argument_texts import complaint
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.declared import mapping_cell, takes, variadic_type
from pyx2c.hirgen.dispatch_order import FIRST
from pyx2c.hirgen.parameters import Parameters
from pyx2c.hirgen.program import FuncRef
from pyx2c.hirgen.py_names import naming
from pyx2c.hirgen.walk import Branch, TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, INT, NEVER, NONE, STR, Cell, DictT, ListT, TupleT, VarTupleT, is_dict, members, show

MAX_ARITIES = 12
"""of one function with `*args`: from then on its tuples have no known length"""


@dataclass(slots=True)
class Arguments:
    """Evaluated arguments of a call, in the order they were written."""

    positional: list[Expr]
    keywords: dict[str, Expr]
    rest: Expr | None = None
    """a saved list of further positional arguments"""
    more: Expr | None = None
    """a saved dict of further keyword arguments"""
    callee: Expr | None = None
    """the closure called, which carries defaults"""

    def behind(self, *first: Expr) -> Arguments:
        """The same with other arguments in front."""
        return replace(self, positional=[*first, *self.positional])

    def saved(self, b: Builder, node: ast.AST) -> Arguments:
        """The same, each evaluated already: to be used in several places."""
        positional = [b.save(a, "arg", node) for a in self.positional]
        return replace(
            self, positional=positional, keywords={n: b.save(a, "arg", node) for n, a in self.keywords.items()}
        )


def evaluate(b: Builder, node: ast.Call) -> Arguments:
    """Evaluates the arguments of a call that needs to know how many there are."""
    return need_known(b, node, evaluate_any(b, node))


class UnknownCount(TypeProblem):
    """Of a call with `*values` that can only be made with arguments whose number is known."""

    def __init__(self, diagnostic: Diagnostic, call: ast.AST) -> None:
        super().__init__(diagnostic)
        self.call = call


def need_known(b: Builder, node: ast.AST, given: Arguments) -> Arguments:
    """The arguments, where it is known how many there are and what they are called; else an error."""
    if given.rest is not None:
        problem = b.error(node, "E0506", "`*` in this call needs a tuple of known length", hint="pass the list itself")
        raise UnknownCount(problem.diagnostic, node)
    if given.more is not None:
        raise b.error(node, "E0506", "`**` in this call is not supported", hint="name the arguments")
    return given


def evaluate_any(b: Builder, node: ast.Call) -> Arguments:
    """Evaluates the arguments left to right."""
    reader = _Reader(b, node)
    last = None
    for arg in node.args:
        if not isinstance(arg, ast.Starred):
            reader.positional(arg)
        elif len(node.args) == 1:
            last = b.save(reader.starred(arg), "star", node) if node.keywords else reader.starred(arg)
        else:
            reader.star(arg, reader.starred(arg))
    for keyword in node.keywords:
        if keyword.arg is None:
            reader.mapping(keyword.value)
        else:
            reader.keyword(keyword.arg, keyword.value)
    if last is not None:  # CPython looks into what stands alone when it calls
        reader.star(node.args[0], last)
    return Arguments(reader.values, reader.keywords, reader.rest, reader.more)


class _Reader:
    """The arguments read so far. Statements that a later one needs run behind the earlier ones."""

    def __init__(self, b: Builder, node: ast.Call) -> None:
        self.b = b
        self.node = node
        self.values: list[Expr] = []
        self.keywords: dict[str, Expr] = {}
        self.rest: Expr | None = None
        self.more: Expr | None = None

    def _value(self, node: ast.expr) -> Expr:
        stmts, value = self.b.aside(node)
        if stmts:
            self._settle()
            self.b.out.extend(stmts)
        return value

    def _settle(self) -> None:
        self.values = [self.b.save(v, "arg", self.node) for v in self.values]
        self.keywords = {n: self.b.save(v, "arg", self.node) for n, v in self.keywords.items()}

    def positional(self, node: ast.expr) -> None:
        value = self._value(node)
        if self.rest is None:
            self.values.append(value)
        else:
            self.b.emit(hir.ExprStmt(self.b.must("list.append", [self.rest, value], self.node)))

    def starred(self, node: ast.Starred) -> Expr:
        """What stands behind a star."""
        return self.b.as_tuple(self.node, self._value(node.value))

    def star(self, node: ast.expr, value: Expr) -> None:
        """Its items."""
        if len(kinds := members(value.type)) > 1 and sum(k is not NONE for k in kinds) == 1:
            value = self.b.by_member(value, lambda x: self._iterable(x, node), node)
        if isinstance(value.type, TupleT) and self.rest is None:
            items = self._items(value, value.type)
            self.values = [*self.values, *items]
        elif self.rest is None and isinstance(value.type, ListT | VarTupleT) and self._stays(node):
            self._settle()
            self.rest = self.b.save(value, "rest", self.node)
        else:
            self._extend(value)

    def _iterable(self, x: Expr, node: ast.expr) -> Expr:
        return x if x.type is not NONE else self._refused(x, node, "*", "an iterable", "an iterable")

    def _stays(self, node: ast.expr) -> bool:
        """Whether the items are the same when the function is called: nothing is evaluated behind them."""
        plain = all(isinstance(k.value, ast.Constant | ast.Name | ast.Attribute) for k in self.node.keywords)
        return len(self.node.args) == 1 or node is self.node.args[-1] and plain

    def _items(self, value: Expr, t: TupleT) -> list[Expr]:
        if isinstance(value, hir.TupleMake):
            return value.items
        self._settle()
        saved = self.b.save(value, "star", self.node)
        return [hir.TupleGet(saved, i, item) for i, item in enumerate(t.items)]

    def _extend(self, value: Expr) -> None:
        """Adds to a list of our own."""
        self._settle()
        if self.rest is None:
            cell = self.b.cell(self.node, "rest")
            new = hir.Prim(self.b.row("list.new"), [], ListT(cell), self.b.pos(self.node), {"T": cell})
            self.rest = self.b.save(new, "rest", self.node)
        self.b.emit(hir.ExprStmt(self.b.behind(self.node, "arguments.extend", [self.rest, value])))

    def keyword(self, name: str, node: ast.expr) -> None:
        if name in self.keywords:
            raise self.b.error(node, "E0403", f"two values for `{name}`")
        self.keywords[name] = self._value(node)

    def mapping(self, node: ast.expr) -> None:
        if isinstance(node, ast.Dict) and all(isinstance(k, ast.Constant) for k in node.keys):
            for key, shown in zip(node.keys, node.values, strict=True):
                assert isinstance(key, ast.Constant)
                self.keyword(str(key.value), shown)
            return
        value = self._value(node)
        if isinstance(value.type, TupleT) and value.type.names is not None:
            for name, item in zip(value.type.names, self._items(value, value.type), strict=True):
                self.keywords[name] = item
        else:
            self._update(self.b.by_member(value, lambda x: self._mapping(x, node), node))

    def _mapping(self, x: Expr, node: ast.expr) -> Expr:
        return x if is_dict(x.type) else self._refused(x, node, "**", "a dict", "a mapping")

    def _refused(self, x: Expr, node: ast.expr, stars: str, short: str, wanted: str) -> NoReturn:
        """What can't stand behind a star; where other members of a union can, it raises when the program runs."""
        problem = self.b.error(node, "E0401", f"`{stars}` needs {short}, not `{show(x.type)}`", about=[x])
        name = f"{self.b.module.name}.{getattr(self.node.func, 'id', '')}()"
        text = naming(f"{name} argument after {stars} must be {wanted}, not {{}}", x)
        raise problem.raising("TypeError", text, isinstance(self.node.func, ast.Name))

    def _update(self, value: Expr) -> None:
        self._settle()
        if self.more is None:
            self.more = self.b.save(value, "more", self.node)
        else:
            merged = self.b.behind(self.node, "arguments.merged", [self.more, value])
            self.more = self.b.save(merged, "more", self.node)


def items_of(made: Expr) -> list[Expr]:
    """The items of a tuple that was just made."""
    assert isinstance(made, hir.TupleMake)
    return made.items


def match_parameters(b: Builder, node: ast.AST, ref: FuncRef, given: Arguments) -> list[Expr]:
    """One expression per parameter, as CPython binds them; what it would refuse is an error."""
    params = Parameters.of(ref)
    if given.rest is not None or given.more is not None:
        return _RunTime(b, node, ref, params, given).match()
    _check_count(b, node, ref, params, given)
    given = _in_order(b, node, params, given)
    keywords = dict(given.keywords)
    result: list[Expr] = []
    for i, name in enumerate(params.positional):
        named = name in keywords and i >= params.only_positional
        if i < len(given.positional):
            if named:
                raise _refused(b, node, ref, params, given, f"`{ref.qualname}` got two values for `{name}`")
            result.append(given.positional[i])
        else:
            result.append(keywords.pop(name) if named else _default(b, node, ref, name, given))
    if params.variadic is not None:
        result.append(_variadic(b, node, ref, given.positional[len(params.positional) :]))
    for name in params.keyword:
        result.append(keywords.pop(name) if name in keywords else _default(b, node, ref, name, given))
    if params.mapping is not None:
        result.append(_mapping(b, node, ref, params.mapping, keywords))
    elif keywords:
        known = ", ".join(params.by_keyword) or "none that a call can name"
        message = f"`{ref.qualname}` has no parameter `{next(iter(keywords))}`"
        raise _refused(b, node, ref, params, given, message, f"it has: {known}")
    return result


def check(b: Builder, node: ast.AST, ref: FuncRef, given: Arguments) -> None:
    """CPython's TypeError where arguments of which it is known only at run time how many there are don't fit."""
    _RunTime(b, node, ref, Parameters.of(ref), given).check()


def _refused(
    b: Builder, node: ast.AST, ref: FuncRef, params: Parameters, given: Arguments, message: str, hint: str = ""
) -> TypeProblem:
    """Arguments that don't fit: a TypeError with CPython's text where the function is one of several."""
    problem = b.error(node, "E0403", message, hint=hint)
    if params.positional[:1] == [FIRST] and not given.positional:
        return problem.raising("TypeError", f"{ref.qualname} requires at least 1 positional argument")
    return problem.raising("TypeError", f"{ref.qualname}() {complaint(ref, params, given)}")


def _check_count(b: Builder, node: ast.AST, ref: FuncRef, params: Parameters, given: Arguments) -> None:
    count, most = len(given.positional), len(params.positional)
    if count > most and params.variadic is None:
        message = f"`{ref.qualname}` takes {most} positional arguments, {count} given"
        raise _refused(b, node, ref, params, given, message)


def _in_order(b: Builder, node: ast.AST, params: Parameters, given: Arguments) -> Arguments:
    """Saved, where keywords are not in the order of the parameters: they are evaluated in that of the call."""
    order = [n for n in [*params.positional, *params.keyword] if n in given.keywords]
    return given if list(given.keywords) == order else given.saved(b, node)


def _default(b: Builder, node: ast.AST, ref: FuncRef, name: str, given: Arguments) -> Expr:
    """The value of a parameter that the call leaves out."""
    found = call_sites.place(b, node, ref, name, given.keywords) or default(b, ref, name, given.callee)
    if found is None:
        message = f"`{ref.qualname}` needs an argument `{name}`"
        raise _refused(b, node, ref, Parameters.of(ref), given, message)
    return found


def default(b: Builder, ref: FuncRef, name: str, callee: Expr | None = None) -> Expr | None:
    """The default of a parameter, if it has one."""
    if name in ref.factories:
        return b.call_known(ref.node, ref.factories[name], [])
    if name in ref.kept and callee is not None:
        var = ref.kept[name]
        return hir.Captured(callee, ref, var, var.type)
    if ref.module.hidden and name not in ref.defaults:
        _set_constant_defaults(b, ref)
    found = ref.defaults.get(name)
    if isinstance(found, hir.TupleMake):
        return hir.TupleMake([], found.type)
    return hir.Read(found.var, found.var.type) if isinstance(found, hir.Read) else found


def _set_constant_defaults(b: Builder, ref: FuncRef) -> None:
    """Of a function in a module whose body never runs: its defaults are constants."""
    args = ref.node.args
    pairs = list(zip(reversed([*args.posonlyargs, *args.args]), reversed(args.defaults), strict=False))
    pairs += [(a, d) for a, d in zip(args.kwonlyargs, args.kw_defaults, strict=True) if d is not None]
    for arg, value in pairs:
        if arg.arg not in ref.defaults:
            ref.defaults[arg.arg] = b.expr(value)


def _variadic(b: Builder, node: ast.AST, ref: FuncRef, extra: list[Expr]) -> Expr:
    """`*args`: a tuple of known length; of any length where the annotation names the items' one type."""
    declared = variadic_type(b, ref)
    ref.arities.add(len(extra))
    if declared is NEVER and len(ref.arities) <= MAX_ARITIES:
        return hir.TupleMake(extra, TupleT(tuple(e.type for e in extra)), b.pos(node))
    cell = ref.variadic
    for e in extra:
        cell.add(e.type)
    typed = [b.coerce(e, cell.type) for e in extra]
    return hir.Prim(b.row("vtuple.literal"), typed, VarTupleT(cell), b.pos(node), {"T": cell})


def _mapping(b: Builder, node: ast.AST, ref: FuncRef, name: str, given: dict[str, Expr]) -> Expr:
    """`**kwargs`: the values with their names known, where they are only passed on; else a dict."""
    if _only_passed_on(ref, name):
        t = TupleT(tuple(e.type for e in given.values()), tuple(given))
        return hir.TupleMake(list(given.values()), t, b.pos(node))
    made = b.save(_new_dict(b, node, mapping_cell(b, ref)), "kwargs", node)
    if not set(given) <= set(ref.keywords_given):
        ref.keywords_given.update(dict.fromkeys(given))
        b.engine.look_again(ref.instances.values())
    for key, value in given.items():
        b.emit(hir.ExprStmt(b.must("setitem", [made, hir.Const(key, STR), value], node)))
    return made


def _only_passed_on(ref: FuncRef, name: str) -> bool:
    """Whether the function uses its `**kwargs` only as `**kwargs` in calls."""
    if ref.passes_on is None:
        uses = [n for n in every_node(ref.node) if isinstance(n, ast.Name) and n.id == name]
        calls = [n for n in every_node(ref.node) if isinstance(n, ast.Call)]
        passed = [k.value for c in calls for k in c.keywords if k.arg is None]
        ref.passes_on = all(any(u is p for p in passed) for u in uses)
    return ref.passes_on


def _new_dict(b: Builder, node: ast.AST, value: Cell) -> Expr:
    key = b.cell(node, "keywords")
    key.add(STR)
    return hir.Prim(b.row("dict.new"), [], DictT(key, value), b.pos(node), {"K": key, "V": value})


class _RunTime:
    """Binds arguments of which it is known only at run time how many there are, or what they are called."""

    def __init__(self, b: Builder, node: ast.AST, ref: FuncRef, params: Parameters, given: Arguments) -> None:
        self.b = b
        self.node = node
        self.ref = ref
        self.params = params
        self.given = given.saved(b, node)
        self.size: Expr | None = None

    def match(self) -> list[Expr]:
        self.check()
        params, given = self.params, self.given
        result = [self._positional(i, name) for i, name in enumerate(params.positional)]
        if params.variadic is not None:
            result.append(self._rest())
        result += [self._named(name) for name in params.keyword]
        if params.mapping is not None:
            result.append(self._mapping(params.mapping))
        return [self.b.save(r, "bound", self.node) for r in result] if given.positional else result

    def _texts(self, names: list[str]) -> Expr:
        cell = self.b.cell(self.node, "names")
        cell.add(STR)
        items: list[Expr] = [hir.Const(n, STR) for n in names]
        return hir.Prim(self.b.row("list.literal"), items, ListT(cell), self.b.pos(self.node), {"T": cell})

    def check(self) -> None:
        """TypeError, as CPython words it, for too many, too few or unknown arguments."""
        b, node, params, given = self.b, self.node, self.params, self.given
        have: Expr = hir.int_const(len(given.positional))
        if given.rest is not None:
            self.size = b.save(b.must("len", [given.rest], node), "size", node)
            have = b.must("add", [have, self.size], node)
        names = self._texts(list(given.keywords))
        if given.more is not None:
            names = b.behind(node, "arguments.with_keys", [names, given.more, hir.Const(self.ref.called, STR)])
        without = [n for n in [*params.positional, *params.keyword] if default(b, self.ref, n, given.callee) is None]
        b.emit(
            hir.ExprStmt(
                b.behind(
                    node,
                    "arguments.check",
                    [
                        hir.Const(self.ref.qualname, STR),
                        self._texts(params.positional),
                        hir.int_const(params.only_positional),
                        self._texts(params.keyword),
                        self._texts(without),
                        hir.Const(params.variadic is not None, BOOL),
                        hir.Const(params.mapping is not None, BOOL),
                        have,
                        names,
                    ],
                ),
                b.pos(node),
            )
        )

    def _positional(self, i: int, name: str) -> Expr:
        given = self.given
        at = i - len(given.positional)
        if at < 0:
            return given.positional[i]
        by_keyword = i >= self.params.only_positional
        if given.rest is None or self.size is None:
            return self._named(name, by_keyword)
        there = self.b.must("gt", [self.size, hir.int_const(at)], self.node)
        return self._choice(name, there, given.rest, hir.int_const(at), lambda: self._named(name, by_keyword))

    def _named(self, name: str, by_keyword: bool = True) -> Expr:
        given = self.given
        if by_keyword and name in given.keywords:
            return given.keywords[name]
        other = call_sites.place(self.b, self.node, self.ref, name, given.keywords)
        other = other or default(self.b, self.ref, name, given.callee) or hir.Const(None, NEVER)
        if given.more is None or not by_keyword:
            return other
        key = hir.Const(name, STR)
        there = self.b.must("contains", [given.more, key], self.node)
        return self._choice(name, there, given.more, key, lambda: other)

    def _choice(self, name: str, there: Expr, container: Expr, key: Expr, other: Callable[[], Expr]) -> Expr:
        """`container[key]` where it is there, else the other value; the check has refused calls where neither is.
        That value is taken in its branch: it may be that there never is one, as in a mapping without items."""
        b = self.b
        found = b.apart(lambda: self._taken(b.must("getitem", [container, key], self.node), name))
        stmts, value = b.apart(other)
        missing: Branch = (stmts, value if value is not None and value.type is not NEVER else None)
        return b.choose([there], [found, missing], self.node)

    def _taken(self, value: Expr, name: str) -> Expr:
        """The value for a parameter. To which parameters a list's items come shows when it runs: functions of the
        library refuse then what they can't take, as CPython's do."""
        b = self.b
        if not self.ref.module.library or takes(b, self.ref, name, value.type):
            return value
        text = hir.Const(f"{self.ref.qualname.removesuffix('.__init__')}() can't take such a `{name}`", STR)
        b.emit(hir.ExprStmt(value))
        return b.known(hir.Prim(b.row("raise.TypeError"), [text], NEVER, b.pos(self.node)))

    def _rest(self) -> Expr:
        b, node, given = self.b, self.node, self.given
        cell = self.ref.variadic
        variadic_type(b, self.ref)
        binding = {"T": cell}
        extra = given.positional[len(self.params.positional) :]
        for e in extra:
            cell.add(e.type)
        typed = [b.coerce(e, cell.type) for e in extra]
        if given.rest is None:
            return hir.Prim(b.row("vtuple.literal"), typed, VarTupleT(cell), b.pos(node), binding)
        made = b.save(hir.Prim(b.row("list.literal"), typed, ListT(cell), b.pos(node), binding), "rest", node)
        first = max(len(self.params.positional) - len(given.positional), 0)
        part = b.must("slice2", [given.rest, hir.int_const(first), hir.Prim(b.row("slice.none"), [], INT)], node)
        b.emit(hir.ExprStmt(b.behind(node, "arguments.extend", [made, part])))
        return b.must("vtuple", [made], node)

    def _mapping(self, name: str) -> Expr:
        b, node, given = self.b, self.node, self.given
        known = set(self.params.by_keyword)
        named = {key: value for key, value in given.keywords.items() if key not in known}
        if given.more is None:
            return _mapping(b, node, self.ref, name, named)
        if not self.ref.keywords_unknown:
            self.ref.keywords_unknown = True
            b.engine.look_again(self.ref.instances.values())
        made = b.save(_new_dict(b, node, mapping_cell(b, self.ref)), "kwargs", node)
        for key, value in named.items():
            b.emit(hir.ExprStmt(b.must("setitem", [made, hir.Const(key, STR), value], node)))
        names = self._texts(self.params.by_keyword)
        b.emit(hir.ExprStmt(b.behind(node, "arguments.add_others", [made, given.more, names])))
        return made
