"""`functools.singledispatch` and `singledispatchmethod` as Python.

    @singledispatch                 def .show(x): …                the program's function, shown as `show`
    def show(x): …                  def ._(x: int): …
                              →     def show(x):
    @show.register                      if isinstance(x, int): return ._(x)
    def _(x: int): …                    return .show(x)

The tests stand in such an order that the class comes first which CPython finds first along the argument's `__mro__`:
classes of the module are modelled with their bases, so that Python itself says what their order is. Where a class comes
from elsewhere, its test asks whether it is below the others. What can't be ordered so is left as it was written, which
is an error later on.
"""

from __future__ import annotations

import ast
import builtins
import collections.abc
import numbers
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node

_KINDS = ("singledispatch", "singledispatchmethod")
_DISJOINT = (collections.abc.Mapping, collections.abc.Sequence, collections.abc.Set)
"""no builtin class is two of these"""


@dataclass(slots=True)
class _Generic:
    """A function that chooses by the class of its first argument, and what was registered with it."""

    node: ast.FunctionDef
    bound: bool
    """a method, whose first argument stands behind `self`"""
    ways: list[tuple[ast.expr, str]] = field(default_factory=list)
    """classes, and the names of the functions for them"""
    late: list[str] = field(default_factory=list)
    """the names of those before whose registration it may be called: each has a flag that says whether it is there"""


class _Model:
    """Python classes with the order of bases that the module's classes have."""

    def __init__(self, tree: ast.Module) -> None:
        self.classes: dict[str, type] = {}
        self.tests: dict[str, ast.expr] = {}
        """what a class is called where it is tested"""
        self.own: set[type] = set()
        self.elsewhere: set[type] = set()
        for stmt in tree.body:
            if isinstance(stmt, ast.ClassDef):
                self._define(stmt)

    def _define(self, stmt: ast.ClassDef) -> None:
        bases = [self.named(b.value if isinstance(b, ast.Subscript) else b) for b in stmt.bases]
        known = tuple(b for b in bases if b is not object)
        if any(b in self.elsewhere for b in known):
            return
        try:
            made = type(stmt.name, known, {})
        except TypeError:
            return
        self.classes[stmt.name] = made
        self.tests[stmt.name] = ast.Name(stmt.name, ast.Load())
        self.own.add(made)

    def named(self, node: ast.expr) -> type:
        """The class that an expression means."""
        text = ast.unparse(node)
        name = text.rpartition(".")[2]
        if text == "type(None)" or isinstance(node, ast.Constant) and node.value is None:
            return type(None)
        if name not in self.classes:
            found = None
            for home in (builtins, collections.abc, collections, numbers):
                found = found or getattr(home, name, None)
            if not isinstance(found, type):
                found = type(name, (), {})
                self.elsewhere.add(found)
            self.classes[name] = found
        return self.classes[name]


class _Dispatches:
    def __init__(self, tree: ast.Module, meanings: Meanings) -> None:
        self.tree = tree
        self.names = meanings.names("functools")
        self.module_names = meanings.aliases("functools")
        self.made: set[ast.AST] = set()
        self.keyworded: set[str] = set()
        """the names of functions that are called with keywords"""

    def expand(self) -> None:
        keyworded = (n.func for n in every_node(self.tree) if isinstance(n, ast.Call) and n.keywords)
        self.keyworded = {f.id if isinstance(f, ast.Name) else getattr(f, "attr", "") for f in keyworded}
        self.tree.body = self._body(self.tree.body, False)
        for stmt in self.tree.body:
            if isinstance(stmt, ast.ClassDef):
                stmt.body = self._body(stmt.body, True)

    def _kind(self, node: ast.expr) -> str:
        if isinstance(node, ast.Name):
            return self.names.get(node.id, "")
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in self.module_names:
            return node.attr
        return ""

    def _body(self, body: list[ast.stmt], bound: bool) -> list[ast.stmt]:
        generics: dict[str, _Generic] = {}
        for stmt in body:
            if isinstance(stmt, ast.FunctionDef) and len(stmt.decorator_list) == 1:
                if self._kind(stmt.decorator_list[0]) == _KINDS[bound]:
                    generics[stmt.name] = _Generic(stmt, bound)
        if not generics:
            return body
        used = [s.name for s in body if isinstance(s, ast.FunctionDef)]
        registered = [(s, *self._noting(i, s, generics, used, body)) for i, s in enumerate(body)]
        model = _Model(self.tree)
        result: list[ast.stmt] = []
        ordered = {name: _order(model, g) for name, g in generics.items()}
        if any(order is None for order in ordered.values()):
            return body
        for stmt, change, late in registered:
            result.append(stmt if change is None else change())
            result += [_placed(_flag(name, True), stmt) for name in late]
        for name, g in generics.items():
            order = ordered[name]
            assert order is not None
            at = result.index(g.node)
            flags = [_placed(_flag(name, False), g.node) for name in dict.fromkeys(g.late)]
            result[at : at + 1] = [g.node, *flags, self._wrapper(g, order)]
        return result

    def _noting(
        self, i: int, stmt: ast.stmt, generics: dict[str, _Generic], used: list[str], body: list[ast.stmt]
    ) -> tuple[Callable[[], ast.stmt] | None, list[str]]:
        """The same as `_register`, and the functions registered here that may have been called for before."""
        before = {name: len(g.ways) for name, g in generics.items()}
        change = self._register(stmt, generics, used)
        late: list[str] = []
        for name, g in generics.items():
            new = [way for _, way in g.ways[before[name] :]]
            if new and not g.bound and any(map(_may_call, body[body.index(g.node) + 1 : i])):
                g.late += new
                late += new
        return change, list(dict.fromkeys(late))

    def _register(
        self, stmt: ast.stmt, generics: dict[str, _Generic], used: list[str]
    ) -> Callable[[], ast.stmt] | None:
        """Notes what a statement registers; what it becomes, if the names can all be resolved."""
        if isinstance(stmt, ast.FunctionDef):
            return self._decorated(stmt, generics, used)
        if not isinstance(stmt, ast.Expr) or not isinstance(stmt.value, ast.Call):
            return None
        call = stmt.value
        inner = call.func if isinstance(call.func, ast.Call) else None
        g = _registers(inner.func if inner else call.func, generics)
        args = [*inner.args, *call.args] if inner else call.args
        if g is None or len(args) != 2:
            return None
        name = f".{g.node.name} {len(g.ways)}"
        g.ways.append((args[0], name))
        assigned = ast.Assign([ast.Name(name, ast.Store())], args[1])
        return lambda: _placed(assigned, stmt)

    def _decorated(
        self, stmt: ast.FunctionDef, generics: dict[str, _Generic], used: list[str]
    ) -> Callable[[], ast.stmt] | None:
        found: list[tuple[_Generic, ast.expr]] = []
        for d in stmt.decorator_list:
            call = d if isinstance(d, ast.Call) else None
            g = _registers(call.func if call else d, generics)
            if g is None:
                continue
            params = [*stmt.args.posonlyargs, *stmt.args.args][g.bound :]
            note = call.args[0] if call and call.args else params[0].annotation if params else None
            if note is not None:
                found.append((g, _unquoted(note)))
        if not found or len(found) != len(stmt.decorator_list):
            return None
        name = stmt.name
        while name in used and (name != stmt.name or used.count(name) > 1 or name == "_"):
            name = f".{name}"
        used.append(name)
        for g, note in found:
            g.ways += [(part, name) for part in _parts(note)]

        def change() -> ast.stmt:
            stmt.name, stmt.decorator_list = name, []
            return stmt

        return change

    def _wrapper(self, g: _Generic, order: list[tuple[ast.expr, str]]) -> ast.FunctionDef:
        node = g.node
        params = [*node.args.posonlyargs, *node.args.args]
        given, taken = ["FIRST"], ["FIRST"]
        if len(params) > 1 + g.bound or node.args.vararg or any(len(_others(self.tree, w)) for _, w in g.ways):
            given.append("*REST")
            taken.append("*REST")
        if node.name in self.keyworded:
            given.append("**NAMED")
            taken.append("**NAMED")
        name = node.name
        node.name, node.decorator_list = f".{name}", []
        me = "ME." if g.bound else ""
        lines = [f"def F({', '.join((['ME'] if g.bound else []) + taken)}):"]
        lines += [f" if TEST{i}(): return {me}WAY{i}({', '.join(given)})" for i in range(len(order))]
        lines.append(f" return {me}OTHER({', '.join(given)})")
        (made,) = ast.parse("\n".join(lines)).body
        assert isinstance(made, ast.FunctionDef)
        known = {"FIRST": _FIRST, "REST": ".rest given", "NAMED": ".named given", "ME": ".self", "OTHER": f".{name}"}
        known |= {f"WAY{i}": way for i, (_, way) in enumerate(order)}
        for n in every_node(made):
            match n:
                case ast.Name():
                    n.id = known.get(n.id, n.id)
                case ast.arg():
                    n.arg = known.get(n.arg, n.arg)
                case ast.Attribute():
                    n.attr = known.get(n.attr, n.attr)
                case ast.If():
                    assert isinstance(n.test, ast.Call) and isinstance(n.test.func, ast.Name)
                    n.test = order[int(n.test.func.id.removeprefix("TEST"))][0]
        made.name = name
        self.made.add(made)
        _placed(made, node)
        return made


def _flag(way: str, value: bool) -> ast.stmt:
    return ast.Assign([ast.Name(f"{way} is registered", ast.Store())], ast.Constant(value))


def _may_call(stmt: ast.stmt) -> bool:
    """Whether a statement may call functions of the module."""
    if isinstance(stmt, ast.ClassDef):
        return False
    parts = stmt.decorator_list if isinstance(stmt, ast.FunctionDef) else [stmt]
    calls = [n.func for part in parts for n in every_node(part) if isinstance(n, ast.Call)]
    return any(not (isinstance(f, ast.Attribute) and f.attr == "register") for f in calls)


def _others(tree: ast.Module, name: str) -> list[ast.arg]:
    """The parameters behind the first of a function of the module."""
    for n in tree.body:
        if isinstance(n, ast.FunctionDef) and n.name == name:
            return [*n.args.posonlyargs, *n.args.args, *n.args.kwonlyargs][1:]
    return []


def _unquoted(note: ast.expr) -> ast.expr:
    """An annotation that may be written as a text."""
    if isinstance(note, ast.Constant) and isinstance(note.value, str):
        return ast.parse(note.value, mode="eval").body
    return note


def _registers(node: ast.expr, generics: dict[str, _Generic]) -> _Generic | None:
    """The function that `f.register` registers with."""
    if isinstance(node, ast.Attribute) and node.attr == "register" and isinstance(node.value, ast.Name):
        return generics.get(node.value.id)
    return None


def _parts(node: ast.expr) -> list[ast.expr]:
    """The classes of `int | str` and of `Union[int, str]`."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_parts(node.left), *_parts(node.right)]
    if isinstance(node, ast.Subscript) and ast.unparse(node.value).rpartition(".")[2] == "Union":
        return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
    return [node]


def _is_abstract(cls: type) -> bool:
    return cls.__module__ in ("collections.abc", "numbers")


def _order(model: _Model, g: _Generic) -> list[tuple[ast.expr, str]] | None:
    """The tests, the nearest class first, and the functions for them; None where that is not known."""
    ways: dict[type, str] = {}
    for node, way in g.ways:
        cls = model.named(node)
        if isinstance(node, ast.Constant):
            node = ast.parse("type(None)", mode="eval").body
        model.tests.setdefault(cls.__name__, node)
        if way in g.late and cls in ways:
            return None
        ways[cls] = way
    if object in ways:
        return None
    abstract = [c for c in ways if _is_abstract(c)]
    if abstract and any(c in model.own or c in model.elsewhere for c in ways):
        return None
    if not all(_comparable(a, b) for a in abstract for b in abstract):
        return None
    chosen = dict(ways)
    for cls in model.own:
        found = next((c for c in cls.__mro__ if c in ways), None)
        if len(cls.__bases__) > 1 and found is not None:
            chosen.setdefault(cls, ways[found])
    nearest: list[type] = []
    for cls in chosen:
        at = next((i for i, c in enumerate(nearest) if issubclass(cls, c) or _is_abstract(c) > _is_abstract(cls)), None)
        nearest.insert(len(nearest) if at is None else at, cls)
    return [(_when_registered(g, chosen[cls], _test(model, cls, chosen)), chosen[cls]) for cls in nearest]


def _when_registered(g: _Generic, way: str, test: ast.expr) -> ast.expr:
    if way not in g.late:
        return test
    return ast.BoolOp(ast.And(), [ast.Name(f"{way} is registered", ast.Load()), test])


_FIRST = ".first given"
"""the argument that decides; with a space, since a function `f` is kept as `.f`"""


def _comparable(a: type, b: type) -> bool:
    return issubclass(a, b) or issubclass(b, a) or all(issubclass(c, _DISJOINT) for c in (a, b))


def _test(model: _Model, cls: type, chosen: dict[type, str]) -> ast.expr:
    """`isinstance(x, C)`; where a class from elsewhere may be nearer, it must not be that one's."""
    first = ast.Name(_FIRST, ast.Load())

    def ask(function: str, *args: ast.expr) -> ast.expr:
        return ast.Call(ast.Name(function, ast.Load()), list(args), [])

    test = ask("isinstance", first, model.tests[cls.__name__])
    for other in chosen:
        if other is cls or not (other in model.elsewhere and (cls in model.own or cls in model.elsewhere)):
            continue
        name = model.tests[other.__name__]
        below = ask("issubclass", name, model.tests[cls.__name__])
        nearer = ast.BoolOp(ast.And(), [below, ask("isinstance", first, name)])
        test = ast.BoolOp(ast.And(), [test, ast.UnaryOp(ast.Not(), nearer)])
    return test


def _placed(made: ast.stmt, at: ast.AST) -> ast.stmt:
    """The statement where another one stands."""
    for n in every_node(made):
        if isinstance(n, ast.expr | ast.stmt | ast.arg | ast.keyword):
            ast.copy_location(n, at)
    return made


def expand_dispatches(tree: ast.Module, meanings: Meanings) -> set[ast.AST]:
    """Rewrites the module's functions that choose by class, in place; the functions that tracebacks don't show."""
    dispatches = _Dispatches(tree, meanings)
    mentioned: Sequence[str] = [*dispatches.names.values(), *(_KINDS if dispatches.module_names else ())]
    if not any(kind in mentioned for kind in _KINDS):
        return set()
    dispatches.expand()
    return dispatches.made
