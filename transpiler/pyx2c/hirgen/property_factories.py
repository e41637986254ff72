"""Functions that make properties, called in a class's body: each call becomes a property of its own.

    def positive(name):                             class Item:
        slot = "_" + name                               def .get(self): return getattr(self, "_price")
        def get(self): return getattr(self, slot)       def .set(self, value): …
        def set(self, value): …                  →      price = property(.get, .set)
        return property(get, set)
    class Item:
        price = positive("price")

What is passed takes the place of the parameters, texts made of it are put together. That is so where the function does
nothing else, and what it is passed is a constant or a name. What is left as it was written is an error later on.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass, field

from pyx2c.frontend.meant import located
from pyx2c.frontend.nodes import every_node

_TEXT_METHODS = frozenset("format upper lower title capitalize strip lstrip rstrip replace removeprefix".split())


def expand_property_factories(tree: ast.Module) -> None:
    """Rewrites the calls in the module's classes, in place."""
    factories = {
        s.name: found for s in tree.body if isinstance(s, ast.FunctionDef) and (found := _factory(s)) is not None
    }
    if not factories:
        return
    bound = [n.name for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef)]
    for owner in tree.body:
        if isinstance(owner, ast.ClassDef):
            body: list[ast.stmt] = []
            for n, stmt in enumerate(owner.body):
                body += _expanded(stmt, factories, bound, n) or [stmt]
            owner.body = body


@dataclass(slots=True)
class _Factory:
    """A function that only makes a property."""

    node: ast.FunctionDef
    assigned: list[tuple[str, ast.expr]] = field(default_factory=list)
    functions: list[ast.FunctionDef] = field(default_factory=list)
    parts: list[int] = field(default_factory=list)
    """which of the functions get and set the value"""


def _factory(node: ast.FunctionDef) -> _Factory | None:
    args = node.args
    if node.decorator_list or args.vararg or args.kwarg or args.posonlyargs:
        return None
    made = _Factory(node)
    *steps, last = node.body
    for step in steps:
        match step:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                made.assigned.append((name, value))
            case ast.FunctionDef():
                made.functions.append(step)
            case ast.Expr(value=ast.Constant()):
                pass
            case _:
                return None
    match last:
        case ast.Return(value=ast.Call(func=ast.Name(id="property"), args=given, keywords=keywords)):
            made.parts = _by_call(made.functions, given, keywords)
        case ast.Return(value=ast.Name(id=name)):
            made.parts = _by_decorators(made.functions, name)
    return made if made.parts and len(made.functions) == len(made.parts) else None


def _by_call(functions: list[ast.FunctionDef], given: list[ast.expr], keywords: list[ast.keyword]) -> list[int]:
    """The functions in `property(get, set)`; none where it is another call."""
    if any(f.decorator_list for f in functions) or any(k.arg not in ("fget", "fset", "doc") for k in keywords):
        return []
    ways = dict(zip(("fget", "fset"), given, strict=False)) | {k.arg: k.value for k in keywords if k.arg != "doc"}
    if len(given) > 2 or "fget" not in ways:
        return []
    names = [f.name for f in functions]
    wanted = [ways[way] for way in ("fget", "fset") if way in ways]
    return [names.index(w.id) for w in wanted if isinstance(w, ast.Name) and w.id in names]


def _by_decorators(functions: list[ast.FunctionDef], name: str) -> list[int]:
    """The functions under `@property` and `@name.setter`."""
    if [f.name for f in functions] not in ([name], [name, name]):
        return []
    match [f.decorator_list for f in functions]:
        case [[ast.Name(id="property")]]:
            return [0]
        case [[ast.Name(id="property")], [ast.Attribute(value=ast.Name(id=of), attr="setter")]] if of == name:
            return [0, 1]
    return []


def _expanded(stmt: ast.stmt, factories: dict[str, _Factory], bound: list[str], serial: int) -> list[ast.stmt]:
    """What takes the place of `x = factory(…)`; nothing where that can't be."""
    match stmt:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=of)) as call):
            pass
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(func=ast.Name(id=of)) as call):
            pass
        case _:
            return []
    factory = factories.get(of)
    known = _passed(factory.node, call) if factory is not None and bound.count(of) == 1 else None
    if factory is None or known is None:
        return []
    for local, value in factory.assigned:
        known[local] = _Known(known).visit(copy.deepcopy(value))
        if not _is_plain(known[local]):
            return []
    made: list[ast.FunctionDef] = []
    for n, part in enumerate(factory.parts):
        f = copy.deepcopy(factory.functions[part])
        f.decorator_list = []
        if _rebinds(f, known):
            return []
        f.body = [_Known(known).visit(s) for s in f.body]
        f.name = "." * (2 * serial + n + 1) + f.name
        made.append(f)
    parts: list[ast.expr] = [ast.Name(f.name, ast.Load()) for f in made]
    assign = ast.Assign([ast.Name(name, ast.Store())], ast.Call(ast.Name("property", ast.Load()), parts, []))
    located(assign, stmt)
    return [*made, assign]


def _passed(node: ast.FunctionDef, call: ast.Call) -> dict[str, ast.expr] | None:
    """What each parameter is; None where a call doesn't fit, or passes what has to be evaluated first."""
    args = node.args
    names = [a.arg for a in args.args]
    if len(call.args) > len(names) or any(k.arg is None for k in call.keywords):
        return None
    known = dict(zip(names[len(names) - len(args.defaults) :], args.defaults, strict=True))
    known |= {a.arg: d for a, d in zip(args.kwonlyargs, args.kw_defaults, strict=True) if d is not None}
    known |= dict(zip(names, call.args, strict=False))
    known |= {k.arg: k.value for k in call.keywords if k.arg is not None}
    every = {*names, *(a.arg for a in args.kwonlyargs)}
    return known if set(known) == every and all(map(_is_plain, known.values())) else None


def _is_plain(e: ast.expr) -> bool:
    """Whether it says the same wherever it stands."""
    match e:
        case ast.Constant() | ast.Name() | ast.Lambda():
            return True
        case ast.UnaryOp(operand=inner) | ast.Attribute(value=inner):
            return _is_plain(inner)
        case ast.Tuple(elts=elts):
            return all(map(_is_plain, elts))
    return False


def _rebinds(f: ast.FunctionDef, known: dict[str, ast.expr]) -> bool:
    """Whether a function has another meaning for one of these names, or for one that they stand for."""
    names = {*known, *(n.id for e in known.values() for n in every_node(e) if isinstance(n, ast.Name))}
    own = {a.arg for n in every_node(f) if isinstance(n, ast.arguments) for a in [*n.args, *n.kwonlyargs]}
    own |= {n.id for n in every_node(f) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Load)}
    return bool(names & own) or any(isinstance(n, ast.Nonlocal) for n in every_node(f))


class _Known(ast.NodeTransformer):
    """Puts what is known in place of names, and puts texts together."""

    def __init__(self, known: dict[str, ast.expr]) -> None:
        self.known = known

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """A name."""
        if node.id not in self.known:
            return node
        made = copy.deepcopy(self.known[node.id])
        located(made, node)
        return made

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """`"_" + name`, `"_%s" % name`"""
        self.generic_visit(node)
        return _together(node) if isinstance(node.op, ast.Add | ast.Mod) else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        """`f"_{name}"`"""
        self.generic_visit(node)
        return _together(node)

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """`name.upper()`"""
        self.generic_visit(node)
        method = isinstance(node.func, ast.Attribute) and node.func.attr in _TEXT_METHODS
        return _together(node) if method and not node.keywords else node


def _together(node: ast.expr) -> ast.expr:
    """The text that an expression of constants gives; the expression itself where it is another."""
    kinds = (ast.Constant, ast.BinOp, ast.Add, ast.Mod, ast.JoinedStr, ast.FormattedValue, ast.Call, ast.Attribute)
    if not all(isinstance(n, kinds) for n in every_node(node)):
        return node
    try:
        text = eval(compile(ast.Expression(node), "", "eval"), {"__builtins__": {}})
    except Exception:  # what it raises it raises in the program
        return node
    return ast.copy_location(ast.Constant(text), node) if isinstance(text, str) else node
