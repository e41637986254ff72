"""Functions of `operator` and `functools` that are, or give, functions: written as lambdas; other names of `open`.

itemgetter(1)      →   lambda x: x[1]
partial(f, 2)      →   (lambda f, a: lambda *args, **kwargs: f(a, *args, **kwargs))(f, 2)
operator.add       →   lambda a, b: a + b
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import arguments, behind, bindings, bound_methods, calls, files, partials
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import FuncT, TupleT

_BINARY = {
    "add": "+", "concat": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**",
    "matmul": "@", "and_": "&", "or_": "|", "xor": "^", "lshift": "<<", "rshift": ">>",
    "eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "is_": "is", "is_not": "is not",
}  # fmt: skip
_TEXTS = {
    **{name: f"lambda a, b: a {sign} b" for name, sign in _BINARY.items()},
    "neg": "lambda a: -a",
    "pos": "lambda a: +a",
    "not_": "lambda a: not a",
    "truth": "lambda a: bool(a)",
    "abs": "lambda a: abs(a)",
    "inv": "lambda a: ~a",
    "invert": "lambda a: ~a",
    "contains": "lambda a, b: b in a",
    "getitem": "lambda a, b: a[b]",
    "countOf": "lambda a, b: list(a).count(b)",
}


def value(b: Builder, node: ast.AST, module: str, name: str) -> Expr | None:
    """A function of `operator` as a value."""
    if module != "operator" or name not in _TEXTS:
        return None
    key = ("operator", name)
    if key not in b.engine.node_refs:
        tree = _parsed(_TEXTS[name], node)
        assert isinstance(tree, ast.Lambda)
        main = b.engine.modules[b.engine.main]
        main.unseen.add(tree)
        shown = f"<built-in function {name}>"
        b.engine.node_refs[key] = FuncRef(tree, main, name, name, written_as=shown)
    ref = b.engine.node_refs[key]
    return hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(node))


def call(b: Builder, node: ast.Call, module: str, name: str) -> Expr | None:
    """A call of a function that gives a function; None for all others."""
    maker = _MAKERS.get((module, name))
    if maker is not None:
        return maker(b, node)
    made = value(b, node.func, module, name)
    return calls.apply(b, node, made, arguments.evaluate(b, node).positional) if made is not None else None


def _parsed(text: str, at: ast.AST) -> ast.expr:
    tree = ast.parse(text, mode="eval").body
    for n in every_node(tree):
        if isinstance(n, ast.expr | ast.arg):
            ast.copy_location(n, at)
    return tree


def _given(b: Builder, node: ast.Call, text: str) -> Expr:
    """A lambda in whose text `A0`, `A1` … stand for the call's arguments, evaluated now."""

    def make() -> ast.expr:
        names = [f"A{i}" for i in range(len(node.args))]
        if all(isinstance(a, ast.Constant) for a in node.args):
            inner = _parsed(text, node)
            return _Put(dict(zip(names, node.args, strict=True))).visit(inner)  # type: ignore[no-any-return]
        outer = _parsed(f"lambda {', '.join(names)}: {text}", node)
        return ast.copy_location(ast.Call(outer, node.args, []), node)

    return b.expr(b.derived(node, "given", make))


class _Put(ast.NodeTransformer):
    def __init__(self, values: dict[str, ast.expr]) -> None:
        self.values = values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.values.get(node.id, node)


def _itemgetter(b: Builder, node: ast.Call) -> Expr:
    parts: list[str] = []
    for i, arg in enumerate(node.args):
        length = _length(b, arg) if isinstance(arg, ast.Starred) else None
        if isinstance(arg, ast.Starred) and length is None:
            return _of_any_number(b, node, ".items_to_get", "x[{}]")
        parts += [f"x[A{i}[{at}]]" for at in range(length)] if length is not None else [f"x[A{i}]"]
    if not parts:
        raise b.error(node, "E0403", "`itemgetter` takes one argument at least")
    if len(parts) > len(node.args) or any(isinstance(a, ast.Starred) for a in node.args):
        node = b.derived(node, "tuples", lambda: ast.Call(node.func, list(map(_bare, node.args)), []))
    return _given(b, node, f"lambda x: {parts[0] if len(parts) == 1 else '(' + ', '.join(parts) + ')'}")


def _of_any_number(b: Builder, node: ast.Call, checked: str, one: str) -> Expr:
    """A getter of as many things as a list has when the program runs: of one, that thing, of more, a tuple."""

    def make() -> ast.Call:
        named = ast.Name(checked, ast.Load())
        items = ast.Call(named, [ast.List(node.args, ast.Load())], [])
        for part in (named, items, *items.args):
            ast.copy_location(part, node)
        return ast.Call(node.func, [items], [])

    text = f"lambda x: {one.format('A0[0]')} if len(A0) == 1 else tuple([{one.format('n')} for n in A0])"
    return _given(b, b.derived(node, "many", make), text)


def _length(b: Builder, node: ast.Starred) -> int | None:
    """How many items the tuple in `f(*tuple)` has; None where only the run tells."""
    _, value = b.apart(lambda: b.expr(node.value))
    return len(value.type.items) if value is not None and isinstance(value.type, TupleT) else None


def _bare(node: ast.expr) -> ast.expr:
    return node.value if isinstance(node, ast.Starred) else node


def _written_out(b: Builder, node: ast.expr) -> list[ast.expr]:
    """The items of `*NAMES`, a tuple that is written there or that the module calls so; other arguments as they are."""
    if not isinstance(node, ast.Starred):
        return [node]
    held: ast.expr | None = node.value
    if isinstance(held, ast.Name):
        var = b.lookup(held.id)
        of_module = var is not None and var.kind == "global"
        held = bindings.assigned_once(b.module, held.id) if of_module else None
    return held.elts if isinstance(held, ast.Tuple) else [node]


def _attrgetter(b: Builder, node: ast.Call) -> Expr:
    every = [part for a in node.args for part in _written_out(b, a)]
    if not every:
        raise b.error(node, "E0403", "`attrgetter` takes one argument at least")
    if any(isinstance(a, ast.Starred) for a in every):
        return _of_any_number(b, node, ".names_to_get", "getattr(x, {})")
    computed = [a for a in every if not _text(a)]
    at = {id(a): i for i, a in enumerate(computed)}
    parts = [f"x.{_text(a)}" if _text(a) else f"getattr(x, A{at[id(a)]})" for a in every]
    text = f"lambda x: {parts[0] if len(parts) == 1 else '(' + ', '.join(parts) + ')'}"
    if not computed:
        return b.expr(b.derived(node, "getter", lambda: _parsed(text, node)))
    return _given(b, b.derived(node, "computed", lambda: ast.Call(node.func, list(map(_undotted, computed)), [])), text)


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _undotted(name: ast.expr) -> ast.expr:
    """A computed name, which must be that of one attribute."""
    return ast.copy_location(ast.Call(ast.copy_location(ast.Name(".undotted", ast.Load()), name), [name], []), name)


def _methodcaller(b: Builder, node: ast.Call) -> Expr:
    if not node.args or any(isinstance(a, ast.Starred) for a in node.args):
        raise b.error(node, "E0506", "`methodcaller` takes a name and arguments that are written out")
    name, *rest = node.args
    named = [k for k in node.keywords if k.arg]
    first = [] if _text(name) else [name]
    bare = b.derived(node, "bare", lambda: ast.Call(node.func, [*first, *rest, *(k.value for k in named)], []))
    given = [f"A{len(first) + i}" for i in range(len(rest))]
    given += [f"{k.arg}=A{len(first) + len(rest) + i}" for i, k in enumerate(named)]
    method = f"x.{_text(name)}" if _text(name) else "getattr(x, A0)"
    return _given(b, bare, f"lambda x: {method}({', '.join(given)})")


def partial(b: Builder, node: ast.Call) -> Expr:
    if not node.args or isinstance(node.args[0], ast.Starred):
        raise b.error(node, "E0506", "`partial` takes a function written out")
    names = [f"{'S' if isinstance(a, ast.Starred) else 'A'}{i}" for i, a in enumerate(node.args)]
    params = [*names, *(f"K_{k.arg or i}" for i, k in enumerate(node.keywords))]
    given = [f"*{n}" if isinstance(a, ast.Starred) else n for n, a in zip(names, node.args, strict=True)][1:]
    named = [f"{k.arg}=K_{k.arg}" if k.arg else f"**K_{i}" for i, k in enumerate(node.keywords)]
    text = f"lambda {', '.join(params)}: lambda *args, **kwargs: A0({', '.join([*given, '*args', *named, '**kwargs'])})"

    def make() -> ast.expr:
        args = [ast.Tuple([a], ast.Load()) if isinstance(a, ast.Starred) else a for a in node.args]
        values = [ast.copy_location(v, a) for v, a in zip(args, node.args, strict=True)]
        maker = partials.mark(_parsed(text, node))
        return ast.copy_location(ast.Call(maker, [*values, *(k.value for k in node.keywords)], []), node)

    return b.expr(b.derived(node, "partial", make))


def _cmp_to_key(b: Builder, node: ast.Call) -> Expr:
    ref = behind.function(b, "functools.cmp_to_key")
    compare = hir.MakeClosure(ref, [], FuncT(frozenset([ref])), b.pos(node))
    return calls.apply(b, node, compare, arguments.evaluate(b, node).positional)


def _method_type(b: Builder, node: ast.Call) -> Expr:
    """`types.MethodType(function, obj)`: the function bound to the object."""
    given = arguments.evaluate(b, node).positional
    if len(given) != 2 or node.keywords:
        raise b.error(node, "E0403", "`MethodType` takes a function and an object")
    function, obj = [b.save(x, "bound", node) for x in given]
    return bound_methods.to_object(b, node, function, obj, "MethodType")


_MAKERS: dict[tuple[str, str], Callable[[Builder, ast.Call], Expr]] = {
    ("operator", "itemgetter"): _itemgetter,
    ("operator", "attrgetter"): _attrgetter,
    ("operator", "methodcaller"): _methodcaller,
    ("functools", "partial"): partial,
    ("functools", "cmp_to_key"): _cmp_to_key,
    ("types", "MethodType"): _method_type,
    ("io", "open"): files.open_call,
    ("os", "fdopen"): files.open_call,
}
