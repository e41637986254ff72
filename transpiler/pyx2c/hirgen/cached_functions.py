"""`functools.cache`, `lru_cache` and `cached_property` as Python.

    @cache                      .fib_cache = {}
    def fib(n):                 def .fib(n): …                    the program's function, shown as `fib`
        …                 →     def fib(n):
                                    .key = n
                                    if .key in .fib_cache: return .fib_cache[.key]
                                    .value = .fib(n)
                                    .fib_cache[.key] = .value
                                    return .value

The function that looks up is not shown in tracebacks, as CPython's is none of Python. Names that begin with a dot are
the compiler's own. A bounded cache throws out what was not used for longest: the first key of the dict.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.namedtuple_calls import MADE

DEFAULT_SIZE = 128
CACHED = " cached"
"""ends the name of the field that a cached property keeps its value in"""
INFO = ".CacheInfo"
"""the class of what `cache_info()` gives"""


class _Caches(ast.NodeTransformer):
    def __init__(self, meanings: Meanings) -> None:
        self.names = meanings.names("functools")
        self.module_names = meanings.aliases("functools")
        self.asks: set[str] = set()
        self.before: list[ast.stmt] = []
        self.made: set[ast.AST] = set()
        """the functions made here"""
        self.sizes: dict[str, int | None] = {}
        """of cached functions that are seen where the walk is"""
        self.methods: dict[str, tuple[str, int | None]] = {}
        """of cached methods of classes of the module: class and size, where no other class has one of that name"""

    @property
    def idle(self) -> bool:
        return not self.names and not self.module_names

    def _named(self, node: ast.expr) -> str:
        """`lru_cache` and the like, when a decorator is one."""
        if isinstance(node, ast.Call):
            return self._named(node.func)
        if isinstance(node, ast.Name):
            return self.names.get(node.id, "")
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in self.module_names:
            return node.attr
        return ""

    def visit_ClassDef(self, node: ast.ClassDef) -> list[ast.stmt]:
        outer, self.before = self.before, []
        node.body = self._body(node.body, node.name)
        before, self.before = self.before, outer
        return [*before, node]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> list[ast.stmt]:
        return self._function(node, "")

    def _body(self, body: Sequence[ast.stmt], owner: str) -> list[ast.stmt]:
        result: list[ast.stmt] = []
        for stmt in body:
            made = self._function(stmt, owner) if isinstance(stmt, ast.FunctionDef) else self.visit(stmt)
            result += made if isinstance(made, list) else [made]
        return result

    def _function(self, node: ast.FunctionDef, owner: str) -> list[ast.stmt]:
        outside = dict(self.sizes)
        self.generic_visit(node)
        self.sizes = outside
        for d in node.decorator_list:
            kind = self._named(d)
            if kind in ("cache", "lru_cache"):
                node.decorator_list.remove(d)
                made = self._cached(node, owner, _size(d, kind), typed=_is_typed(d))
            elif kind == "cached_property":
                node.decorator_list.remove(d)
                return self._cached_property(node)
            else:
                continue
            if owner:
                self.before.append(made.pop(0))
            return made
        return [node]

    def _cached(self, node: ast.FunctionDef, owner: str, size: int | None, *, typed: bool) -> list[ast.stmt]:
        name = node.name
        table = f".{owner}.{name} cache" if owner else f".{name} cache"
        inner = f".{name}"
        args = node.args
        plain = [a.arg for a in [*args.posonlyargs, *args.args]]
        given = [*plain, *([f"*{args.vararg.arg}"] if args.vararg else [])]
        given += [f"{a.arg}={a.arg}" for a in args.kwonlyargs]
        keys = [*plain, *([args.vararg.arg] if args.vararg else []), *(a.arg for a in args.kwonlyargs)]
        if args.kwarg:
            given.append(f"**{args.kwarg.arg}")
            keys.append(f"tuple({args.kwarg.arg}.items())")
        key = keys[0] if len(keys) == 1 else f"({', '.join(keys)})"
        if typed:
            key = f"({', '.join([*keys, *(f'type({k}).__name__' for k in plain)])})"
        elif len(keys) == 1 and not args.vararg and not args.kwarg:
            key = f"({key},) if isinstance({key}, (bool, float, complex)) else {key}"  # an int is a key by itself
        kinds = [d for d in node.decorator_list if isinstance(d, ast.Name) and d.id in ("classmethod", "staticmethod")]
        is_static = any(d.id == "staticmethod" for d in kinds)
        receiver = f"{owner}." if owner and is_static else f"{plain.pop(0)}." if owner and plain else ""
        call = f"{receiver}INNER({', '.join(given[1:] if receiver and not is_static else given)})"
        lookup = _lookup(key, call, size, "cache_info" in self.asks)
        body = _parse(lookup, {"TABLE": table, "INNER": inner, "KEY": f"{inner} key", "VALUE": f"{inner} value"})
        wrapper = ast.FunctionDef(name, args, body, node.decorator_list, node.returns)
        self.made.add(wrapper)
        if not owner:
            self.sizes[name] = size
        node.name, node.decorator_list = inner, list(kinds)
        made = [*self._tables(table), node, wrapper]
        return [self._placed(m, node) for m in made]

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        match node.func:
            case ast.Attribute(value=ast.Name(id=name), attr=what) if name in self.sizes and what in self.asks:
                return self._asked(node, f".{name} cache", what, self.sizes[name])
            case ast.Attribute(value=ast.Attribute(value=ast.Name(), attr=name), attr=what) if (
                name in self.methods and what in self.asks
            ):
                owner, size = self.methods[name]
                return self._asked(node, f".{owner}.{name} cache", what, size)
        return node

    def _asked(self, node: ast.Call, table: str, what: str, size: int | None) -> ast.expr:
        made = _of_cache(table, what, size, "cache_info" in self.asks)
        for n in every_node(made):
            ast.copy_location(n, node)
        return made

    def note_methods(self, tree: ast.Module) -> None:
        """Looks for the cached methods."""
        found: dict[str, list[tuple[str, int | None] | None]] = {}
        for cls in (n for n in every_node(tree) if isinstance(n, ast.ClassDef)):
            for f in (n for n in cls.body if isinstance(n, ast.FunctionDef)):
                kinds = [(d, kind) for d in f.decorator_list if (kind := self._named(d)) in ("cache", "lru_cache")]
                is_cached = len(kinds) == 1 and cls in tree.body
                found.setdefault(f.name, []).append((cls.name, _size(*kinds[0])) if is_cached else None)
        self.methods = {name: each[0] for name, each in found.items() if len(each) == 1 and each[0] is not None}

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr="__wrapped__", ctx=ast.Load()) if name in self.sizes:
                return ast.copy_location(ast.Name(f".{name}", ast.Load()), node)
        return node

    def _cached_property(self, node: ast.FunctionDef) -> list[ast.stmt]:
        """The getter keeps its result in a field; assigning puts another one there, `del` takes it away."""
        name, me = node.name, node.args.args[0].arg
        field = name + CACHED
        text = (
            f"def getter({me}):\n"
            f" if not hasattr({me}, '{field}'): object.__setattr__({me}, '{field}', {me}.INNER())\n"
            f" return {me}.VALUE\n"
            f"def setter({me}, value): {me}.VALUE = value\n"
            f"def deleter({me}): del {me}.VALUE"
        )
        known = {"TABLE": "", "VALUE": field, "INNER": f".{name}"}
        methods = [m for m in _parse(text, known) if isinstance(m, ast.FunctionDef)]
        for m in methods:
            kind = ast.Attribute(ast.Name(name, ast.Load()), m.name, ast.Load())
            m.decorator_list = [ast.Name("property", ast.Load()) if m.name == "getter" else kind]
            m.name = name
        self.made.update(methods)
        node.name, node.decorator_list = f".{name}", []
        return [self._placed(m, node) for m in (node, *methods)]

    def _placed(self, stmt: ast.stmt, at: ast.AST) -> ast.stmt:
        """The statement where the function stands, unless it is the function itself."""
        for n in every_node(stmt) if stmt is not at else ():
            if isinstance(n, ast.expr | ast.stmt | ast.arg | ast.keyword):
                ast.copy_location(n, at)
        return stmt

    def _tables(self, table: str) -> list[ast.stmt]:
        """The dict of results, and a list of hits and misses where the program asks for them."""
        names: list[tuple[str, ast.expr]] = [(table, ast.Dict([], []))]
        if "cache_info" in self.asks:
            names.append((f"{table} counts", ast.List([ast.Constant(0), ast.Constant(0)], ast.Load())))
        if len(names) == 1:
            return [ast.Assign([ast.Name(table, ast.Store())], names[0][1])]
        targets: list[ast.expr] = [ast.Name(n, ast.Store()) for n, _ in names]
        return [ast.Assign([ast.Tuple(targets, ast.Store())], ast.Tuple([v for _, v in names], ast.Load()))]


def _is_typed(node: ast.expr) -> bool:
    """`lru_cache(typed=True)`: equal arguments of several types have results of their own."""
    given = {k.arg: k.value for k in node.keywords} if isinstance(node, ast.Call) else {}
    value = given.get("typed")
    return isinstance(value, ast.Constant) and bool(value.value)


def _size(node: ast.expr, kind: str) -> int | None:
    """`maxsize`: None without a limit."""
    if kind == "cache":
        return None
    values = [*node.args, *(k.value for k in node.keywords if k.arg == "maxsize")] if isinstance(node, ast.Call) else []
    if values and isinstance(values[0], ast.Constant):
        return values[0].value if isinstance(values[0].value, int) else None
    return DEFAULT_SIZE


def _lookup(key: str, call: str, size: int | None, counts: bool) -> str:
    hit = "COUNTS[0] += 1; " if counts else ""
    miss = "COUNTS[1] += 1; " if counts else ""
    if size is None:
        found = "return TABLE[KEY]"
        store = "TABLE[KEY] = VALUE"
    else:
        found = "VALUE = TABLE.pop(KEY); TABLE[KEY] = VALUE; return VALUE"
        store = f"TABLE[KEY] = VALUE\nif len(TABLE) > {size}: first_key_(TABLE)" if size else "pass"
    return f"KEY = {key}\nif KEY in TABLE: {hit}{found}\n{miss}VALUE = {call}\n{store}\nreturn VALUE"


def _parse(text: str, names: dict[str, str]) -> list[ast.stmt]:
    tree = ast.parse(text)
    table = names["TABLE"]
    known = names | {"COUNTS": f"{table} counts", "first_key_": ".first_key", "forget_": ".forget"}
    for n in every_node(tree):
        if isinstance(n, ast.Name):
            n.id = known.get(n.id, n.id)
        elif isinstance(n, ast.Attribute):
            n.attr = known.get(n.attr, n.attr)
    return tree.body


def _of_cache(table: str, what: str, size: int | None, counts: bool) -> ast.expr:
    """`f.cache_clear()` and `f.cache_info()`"""
    text = f"INFO(COUNTS[0], COUNTS[1], {size}, len(TABLE))"
    if what == "cache_clear":
        text = "forget_(TABLE, COUNTS)" if counts else "TABLE.clear()"
    (stmt,) = _parse(text, {"TABLE": table, "INFO": INFO})
    assert isinstance(stmt, ast.Expr)
    return stmt.value


def expand_caches(tree: ast.Module, meanings: Meanings) -> set[ast.AST]:
    """Rewrites the module's cached functions in place; the functions that tracebacks don't show."""
    caches = _Caches(meanings)
    if caches.idle:
        return set()
    caches.asks = {n.attr for n in every_node(tree) if isinstance(n, ast.Attribute)} & {"cache_info", "cache_clear"}
    if caches.asks:
        caches.note_methods(tree)
    caches.visit(tree)
    if "cache_info" in caches.asks:
        fields = "".join(f"\n  {f}: object" for f in ("hits", "misses", "maxsize", "currsize"))
        (info,) = ast.parse(f"class CacheInfo(BASE):{fields}").body
        assert isinstance(info, ast.ClassDef)
        info.name, info.bases = INFO, [ast.copy_location(ast.Name(MADE, ast.Load()), info)]
        tree.body.insert(0, info)
    return caches.made
