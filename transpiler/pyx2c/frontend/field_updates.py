"""Attributes that an object's dict is given: they are set by name.

self.__dict__.update(options)        →   for .name1, .value1 in options.items(): setattr(self, .name1, .value1)
vars(self).update(a=1)                   self.a = 1

Not in modules with properties, descriptors or slots: what an object's dict is given goes past these. It goes past a
`__setattr__` of the object's class, too, wherever that stands: what is written here says so.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import bodies, every_node, every_statement

_PAST = "past_hooks"


def go_past_hooks(node: ast.AST) -> None:
    """Says so of a store."""
    node.__dict__[_PAST] = True


def goes_past_hooks(node: ast.AST) -> bool:
    """Whether a store was written here."""
    return bool(getattr(node, _PAST, False))


def write_out(tree: ast.Module) -> None:
    """Rewrites a module in place."""
    holders = list(every_statement(tree))
    if not any(_written(n, 0) for n in holders if isinstance(n, ast.Expr)) or any(map(_goes_first, every_node(tree))):
        return
    count = 0
    for node in holders:
        for body in bodies(node):
            for i in reversed(range(len(body))):
                made = _written(body[i], count)
                if made is not None:
                    count += 1
                    body[i : i + 1] = made


def _goes_first(node: ast.AST) -> bool:
    """Whether it may be of what comes before an object's dict, or takes its place."""
    match node:
        case ast.Name(id=name) | ast.FunctionDef(name=name):
            return name in ("property", "__slots__", "__set__", "__setattr__")
    return False


def _written(stmt: ast.stmt, count: int) -> list[ast.stmt] | None:
    """What stands for a statement; None where it stays."""
    match stmt:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=held, attr="update"), args=args, keywords=keywords)) if (
            (obj := object_of(held)) is not None and len(args) <= 1 and all(map(_is_name, args))
        ):
            made = [_loop(stmt, obj, a, f"{count}") for a in args]
            made += [
                _setting(stmt, obj, k.arg, k.value) if k.arg else _loop(stmt, obj, k.value, f"{count}.{i}")
                for i, k in enumerate(keywords)
                if k.arg or _is_name(k.value)
            ]
            return made if len(made) == len(args) + len(keywords) else None
    return None


def object_of(node: ast.expr) -> ast.Name | None:
    """The `x` of `x.__dict__` and `vars(x)`."""
    match node:
        case ast.Attribute(value=ast.Name() as obj, attr="__dict__"):
            return obj
        case ast.Call(func=ast.Name(id="vars"), args=[ast.Name() as obj], keywords=[]):
            return obj
    return None


def _is_name(node: ast.expr) -> bool:
    return isinstance(node, ast.Name)


def _loop(at: ast.stmt, obj: ast.Name, source: ast.expr, number: str) -> ast.stmt:
    name, value = f".name{number}", f".value{number}"
    target = ast.Tuple([ast.Name(name, ast.Store()), ast.Name(value, ast.Store())], ast.Store())
    items = ast.Call(ast.Attribute(source, "items", ast.Load()), [], [])
    call = _call("setattr", obj, ast.Name(name, ast.Load()), ast.Name(value, ast.Load()))
    return _located(ast.For(target, items, [ast.Expr(call)], []), at)


def _setting(at: ast.stmt, obj: ast.Name, name: str, value: ast.expr) -> ast.stmt:
    target = ast.Attribute(ast.Name(obj.id, ast.Load()), name, ast.Store())
    go_past_hooks(target)
    return _located(ast.Assign([target], value), at)


def _call(function: str, obj: ast.Name, *args: ast.expr) -> ast.Call:
    call = ast.Call(ast.Name(function, ast.Load()), [ast.Name(obj.id, ast.Load()), *args], [])
    go_past_hooks(call)
    return call


def _located(stmt: ast.stmt, at: ast.stmt) -> ast.stmt:
    for n in every_node(stmt):
        if isinstance(n, ast.expr | ast.stmt) and not hasattr(n, "lineno"):
            ast.copy_location(n, at)
    return stmt
