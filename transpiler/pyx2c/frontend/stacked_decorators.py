"""`@property` and its kin above decorators of one's own: the getter calls the decorated method.

    @property                          @noted
    @noted                             def .property value(self): …
    def value(self): …         →
                                       @property
                                       def value(self): return self..property value()

So is it with setters, deleters, `cached_property`, `cache` and `lru_cache`, the last two of functions, too.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.known import MEANINGLESS
from pyx2c.frontend.mangling import call_it
from pyx2c.frontend.meant import Meanings, located
from pyx2c.frontend.nodes import every_statement, last_name

_CACHES = frozenset(("functools", name) for name in ("cached_property", "cache", "lru_cache"))
_OF_PROPERTIES = ("setter", "deleter", "getter")


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    for node in every_statement(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.Module):
            body: list[ast.stmt] = []
            for statement in node.body:
                if isinstance(statement, ast.FunctionDef) and _is_stacked(statement, meanings):
                    body.append(_inner(statement, in_class=isinstance(node, ast.ClassDef)))
                body.append(statement)
            node.body = body


def _is_stacked(function: ast.FunctionDef, meanings: Meanings) -> bool:
    first, *others = function.decorator_list or [ast.Constant(None)]
    return _keeps(first, meanings) and any(_name_of(d) not in MEANINGLESS for d in others)


def _keeps(decorator: ast.expr, meanings: Meanings) -> bool:
    """Whether it makes a property, or a method that remembers."""
    match decorator:
        case ast.Name("property"):
            return True
        case ast.Attribute(ast.Name(), attr) if attr in _OF_PROPERTIES:
            return True
        case ast.Call(func):
            decorator = func
    return meanings.of(decorator) in _CACHES


def _inner(function: ast.FunctionDef, *, in_class: bool) -> ast.FunctionDef:
    """The decorated method, which the function then calls."""
    _, *others = function.decorator_list
    kept = [d for d in others if _name_of(d) in MEANINGLESS]
    name = f".{_name_of(function.decorator_list[0])} {function.name}"
    decorators = [d for d in others if d not in kept]
    inner = ast.FunctionDef(name, _without_defaults(function.args), function.body, decorators, function.returns)
    ast.copy_location(inner, function)
    call_it(inner, function.name)
    given = _passed(function.args)
    callee = ast.Attribute(given.pop(0), name, ast.Load()) if in_class else ast.Name(name, ast.Load())
    called = ast.Call(callee, given, _passed_by_name(function.args))
    body: list[ast.stmt] = [ast.Return(called)]
    located(body[0], function)
    function.body = body
    function.decorator_list = [function.decorator_list[0], *kept]
    return inner


def _passed(args: ast.arguments) -> list[ast.expr]:
    found: list[ast.expr] = [ast.Name(a.arg, ast.Load()) for a in [*args.posonlyargs, *args.args]]
    return [*found, ast.Starred(ast.Name(args.vararg.arg, ast.Load()), ast.Load())] if args.vararg else found


def _passed_by_name(args: ast.arguments) -> list[ast.keyword]:
    found = [ast.keyword(a.arg, ast.Name(a.arg, ast.Load())) for a in args.kwonlyargs]
    return [*found, ast.keyword(None, ast.Name(args.kwarg.arg, ast.Load()))] if args.kwarg else found


def _without_defaults(args: ast.arguments) -> ast.arguments:
    """The same parameters: all are given."""
    none: list[ast.expr | None] = [None] * len(args.kwonlyargs)
    return ast.arguments(args.posonlyargs, args.args, args.vararg, args.kwonlyargs, none, args.kwarg, [])


def _name_of(decorator: ast.expr) -> str:
    return last_name(decorator.func if isinstance(decorator, ast.Call) else decorator)
