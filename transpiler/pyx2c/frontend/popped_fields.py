"""What is taken out of an object's dict for good, and what of a `cached_property` is to be made anew.

self.__dict__.pop("area", None)        →        if "area" in self.__dict__: del self.area

Not in modules with a property of that name or a `__delattr__`, which the object's dict goes past.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.field_updates import object_of
from pyx2c.frontend.meant import located
from pyx2c.frontend.nodes import bodies, every_statement


def write_out(tree: ast.Module) -> None:
    """Rewrites a module in place."""
    holders = list(every_statement(tree))
    if not any(isinstance(s, ast.Expr) and _parts(s) is not None for s in holders):
        return
    functions = [f for f in holders if isinstance(f, ast.FunctionDef)]
    if any(f.name == "__delattr__" for f in functions):
        return
    taken = {f.name for f in functions if any(map(_is_property, f.decorator_list))}
    for node in holders:
        for body in bodies(node):
            body[:] = [_written(s, taken) for s in body]


def _is_property(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Name) and decorator.id == "property"


def _parts(stmt: ast.stmt) -> tuple[ast.Name, str] | None:
    """The object and the name of `obj.__dict__.pop("name", default)` whose value nobody uses."""
    match stmt:
        case ast.Expr(
            value=ast.Call(
                func=ast.Attribute(value=held, attr="pop"),
                args=[ast.Constant(value=str(name)), ast.Constant() | ast.Name()],
                keywords=[],
            )
        ) if name.isidentifier():
            obj = object_of(held)
            return None if obj is None else (obj, name)
    return None


def _written(stmt: ast.stmt, taken: set[str]) -> ast.stmt:
    parts = _parts(stmt)
    if parts is None or parts[1] in taken:
        return stmt
    obj, name = parts
    fields = ast.Attribute(ast.Name(obj.id, ast.Load()), "__dict__", ast.Load())
    there = ast.Compare(ast.Constant(name), [ast.In()], [fields])
    made = ast.If(there, [ast.Delete([ast.Attribute(ast.Name(obj.id, ast.Load()), name, ast.Del())])], [])
    located(made, stmt)
    return made
