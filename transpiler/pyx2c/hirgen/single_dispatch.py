"""`functools.singledispatch` and `singledispatchmethod` as Python.

    @singledispatch                 def .show(x): …                the program's function, shown as `show`
    def show(x): …                  def ._(x: int): …
                              →     def show(x):
    @show.register                      if isinstance(x, int): return ._(x)
    def _(x: int): …                    return .show(x)

    show.dispatch(C)          →     def ".dispatch of show"(C): if issubclass(C, int): return ._ …
    show.registry             →     {object: .show, int: ._}

What stands in which order is in dispatch_order.py. What can't be ordered is left as it was written, which is an error
later on.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.dispatch_order import FIRST, Generic, Model, ordered, tests

_KINDS = ("singledispatch", "singledispatchmethod")
_OF_METHODS = {"classmethod": "class", "staticmethod": "static"}
Body = list[ast.stmt]


class _Dispatches:
    def __init__(self, tree: ast.Module, meanings: Meanings) -> None:
        self.tree = tree
        self.meanings = meanings
        self.names = meanings.names("functools")
        self.module_names = meanings.aliases("functools")
        self.made: set[ast.AST] = set()
        self.keyworded: set[str] = set()
        """the names of functions that are called with keywords"""

    def expand(self) -> None:
        keyworded = (n.func for n in every_node(self.tree) if isinstance(n, ast.Call) and n.keywords)
        self.keyworded = {f.id if isinstance(f, ast.Name) else getattr(f, "attr", "") for f in keyworded}
        self.tree.body = self._body(self.tree.body, "function", [self.tree.body])
        self._inside(self.tree, [self.tree.body])

    def _inside(self, node: ast.AST, bodies: list[Body]) -> None:
        """The functions and classes in a statement; `bodies` are those around it whose classes it sees."""
        for n in ast.iter_child_nodes(node):
            if isinstance(n, ast.ClassDef):
                n.body = self._body(n.body, "method", bodies)
            elif isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef):
                n.body = self._body(n.body, "function", [*bodies, n.body])
            if isinstance(n, ast.stmt | ast.excepthandler | ast.match_case):
                self._inside(n, [*bodies, n.body] if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef) else bodies)

    def _kind(self, node: ast.expr) -> str:
        if isinstance(node, ast.Name):
            return self.names.get(node.id, "")
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in self.module_names:
            return node.attr
        return ""

    def _generic(self, stmt: ast.stmt, kind: str) -> Generic | None:
        """The function that chooses which a statement defines."""
        if not isinstance(stmt, ast.FunctionDef) or not stmt.decorator_list:
            return None
        first, *others = [self._kind(d) for d in stmt.decorator_list]
        if first != _KINDS[kind == "method"] or len(others) > (kind == "method"):
            return None
        return (
            Generic(stmt, _OF_METHODS.get(_builtin(stmt.decorator_list[-1]), "") or kind) if not any(others) else None
        )

    def _body(self, body: Body, kind: str, bodies: list[Body]) -> Body:
        found = [g for stmt in body if (g := self._generic(stmt, kind)) is not None]
        generics = {g.node.name: g for g in found}
        if not generics:
            return body
        used = [s.name for s in body if isinstance(s, ast.FunctionDef)]
        registered = [(s, *self._noting(i, s, generics, used, body)) for i, s in enumerate(body)]
        model = Model(bodies, self.meanings)
        result: Body = []
        orders = {name: ordered(model, g) for name, g in generics.items()}
        if any(order is None for order in orders.values()):
            return body
        for stmt, change, late in registered:
            result.append(stmt if change is None else change())
            result += [_placed(_flag(name, True), stmt) for name in late]
        for name, g in generics.items():
            order = orders[name]
            assert order is not None
            at = result.index(g.node)
            flags = [_placed(_flag(name, False), g.node) for name in dict.fromkeys(g.late)]
            result[at : at + 1] = [g.node, *flags, self._wrapper(g, model, order, body)]
            if kind == "function":
                result[at + 1 : at + 1] = self._asked(g, model, order, result)
        return result

    def _asked(self, g: Generic, model: Model, order: list[tuple[type, str]], body: Body) -> Body:
        """The function behind `dispatch`, where that is asked; `registry` is written where it is asked."""
        name, node = f".dispatch of {g.node.name.removeprefix('.')}", g.node
        asks = _Asks(g, name)
        for stmt in body:
            asks.visit(stmt)
        if not asks.dispatch:
            return []
        lines = ["def F(KIND):", *(f" if TEST{i}(): return WAY{i}" for i in range(len(order))), " return OTHER"]
        known = {"KIND": FIRST, "OTHER": node.name} | {f"WAY{i}": way for i, (_, way) in enumerate(order)}
        made = _filled(lines, known, tests(model, g, order, "issubclass"))
        made.name = name
        self.made.add(made)
        return [_placed(made, node)]

    def _noting(
        self, i: int, stmt: ast.stmt, generics: dict[str, Generic], used: list[str], body: list[ast.stmt]
    ) -> tuple[Callable[[], ast.stmt] | None, list[str]]:
        """The same as `_register`, and the functions registered here that may have been called for before."""
        before = {name: len(g.ways) for name, g in generics.items()}
        change = self._register(stmt, generics, used)
        late: list[str] = []
        for name, g in generics.items():
            new = [way for _, way in g.ways[before[name] :]]
            if new and g.kind == "function" and any(map(_may_call, body[body.index(g.node) + 1 : i])):
                g.late += new
                late += new
        return change, list(dict.fromkeys(late))

    def _register(self, stmt: ast.stmt, generics: dict[str, Generic], used: list[str]) -> Callable[[], ast.stmt] | None:
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
        self, stmt: ast.FunctionDef, generics: dict[str, Generic], used: list[str]
    ) -> Callable[[], ast.stmt] | None:
        found: list[tuple[Generic, ast.expr]] = []
        kinds = [d for d in stmt.decorator_list if _builtin(d) in _OF_METHODS]
        for d in stmt.decorator_list:
            call = d if isinstance(d, ast.Call) else None
            g = _registers(call.func if call else d, generics)
            if g is None:
                continue
            params = [*stmt.args.posonlyargs, *stmt.args.args][g.kind in ("method", "class") :]
            note = call.args[0] if call and call.args else params[0].annotation if params else None
            if note is not None:
                found.append((g, _unquoted(note)))
        if not found or len(found) + len(kinds) != len(stmt.decorator_list):
            return None
        if any(
            [_OF_METHODS[_builtin(k)] for k in kinds] != [g.kind][: g.kind in _OF_METHODS.values()] for g, _ in found
        ):
            return None
        name = stmt.name
        while name in used and (name != stmt.name or used.count(name) > 1 or name == "_"):
            name = f".{name}"
        used.append(name)
        for g, note in found:
            g.ways += [(part, name) for part in _parts(note)]

        def change() -> ast.stmt:
            stmt.name, stmt.decorator_list = name, kinds
            return stmt

        return change

    def _wrapper(self, g: Generic, model: Model, order: list[tuple[type, str]], body: Body) -> ast.FunctionDef:
        node = g.node
        params = [*node.args.posonlyargs, *node.args.args]
        behind = 1 + (g.kind in ("method", "class"))
        given, taken = ["FIRST"], ["FIRST"]
        if len(params) > behind or node.args.vararg or any(_others(body, way, behind) for _, way in g.ways):
            given.append("*REST")
            taken.append("*REST")
        if node.name in self.keyworded:
            given.append("**NAMED")
            taken.append("**NAMED")
        name = node.name
        node.name, node.decorator_list = f".{name}", [d for d in node.decorator_list if _builtin(d) in _OF_METHODS]
        me = "ME." if g.kind != "function" else ""
        lines = [f"def F({', '.join((['ME'] if me else []) + taken)}):"]
        lines += [f" if TEST{i}(): return {me}WAY{i}({', '.join(given)})" for i in range(len(order))]
        lines.append(f" return {me}OTHER({', '.join(given)})")
        known = {"FIRST": FIRST, "REST": ".rest given", "NAMED": ".named given", "ME": ".self", "OTHER": f".{name}"}
        known |= {f"WAY{i}": way for i, (_, way) in enumerate(order)}
        made = _filled(lines, known, tests(model, g, order, "isinstance"))
        if g.kind in _OF_METHODS.values():
            made.decorator_list = [ast.Name("classmethod", ast.Load())]
        made.name = name
        made.body[:0] = [s for s in node.body[:1] if ast.get_docstring(node, clean=False) is not None]
        self.made.add(made)
        _placed(made, node)
        return made


class _Asks(ast.NodeTransformer):
    """`f.dispatch(C)` and `f.registry` of one function, written anew."""

    def __init__(self, g: Generic, dispatch: str) -> None:
        self.g = g
        self.name = g.node.name.removeprefix(".")
        self.function = dispatch
        self.dispatch = False

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        if not isinstance(node.value, ast.Name) or node.value.id != self.name:
            return node
        if node.attr == "dispatch":
            self.dispatch = True
            return ast.copy_location(ast.Name(self.function, ast.Load()), node)
        if node.attr == "registry" and not self.g.late:
            keys = [ast.Name("object", ast.Load()), *(_class_of(part) for part, _ in self.g.ways)]
            values = [f".{self.name}", *(way for _, way in self.g.ways)]
            made = ast.Dict(list(keys), [ast.Name(v, ast.Load()) for v in values])
            for n in every_node(made):
                ast.copy_location(n, node)
            return made
        return node


def _class_of(part: ast.expr) -> ast.expr:
    return ast.parse("type(None)", mode="eval").body if isinstance(part, ast.Constant) else part


def _filled(lines: list[str], known: dict[str, str], asked: list[ast.expr]) -> ast.FunctionDef:
    """A function written with other names, and with tests in place of `TEST0()` and so on."""
    (made,) = ast.parse("\n".join(lines)).body
    assert isinstance(made, ast.FunctionDef)
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
                n.test = asked[int(n.test.func.id.removeprefix("TEST"))]
    return made


def _builtin(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _flag(way: str, value: bool) -> ast.stmt:
    return ast.Assign([ast.Name(f"{way} is registered", ast.Store())], ast.Constant(value))


def _may_call(stmt: ast.stmt) -> bool:
    """Whether a statement may call functions of the module."""
    if isinstance(stmt, ast.ClassDef):
        return False
    parts = stmt.decorator_list if isinstance(stmt, ast.FunctionDef) else [stmt]
    calls = [n.func for part in parts for n in every_node(part) if isinstance(n, ast.Call)]
    return any(not (isinstance(f, ast.Attribute) and f.attr == "register") for f in calls)


def _others(body: Body, name: str, behind: int) -> list[ast.arg]:
    """The parameters of a function of the body but for so many."""
    for n in body:
        if isinstance(n, ast.FunctionDef) and n.name == name:
            return [*n.args.posonlyargs, *n.args.args, *n.args.kwonlyargs][behind:]
    return []


def _unquoted(note: ast.expr) -> ast.expr:
    """An annotation that may be written as a text."""
    if isinstance(note, ast.Constant) and isinstance(note.value, str):
        return ast.parse(note.value, mode="eval").body
    return note


def _registers(node: ast.expr, generics: dict[str, Generic]) -> Generic | None:
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
