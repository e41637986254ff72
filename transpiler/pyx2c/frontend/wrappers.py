"""`functools.update_wrapper`: said of a function it is `@wraps`, said of an object it gives it the function's names.

def wrapper(*args): …                   @wraps(f)
return update_wrapper(wrapper, f)   →   def wrapper(*args): …
                                        return wrapper

update_wrapper(self, f)             →   self.__name__, self.__doc__, self.__wrapped__ = f.__name__, f.__doc__, f
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings, located, put_in_front
from pyx2c.frontend.nodes import bodies, every_statement

_WRAPS = ".wraps"


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("functools"):
        return
    found = [body for node in every_statement(tree) for body in bodies(node)]
    used = [_in_body(body, meanings) for body in found]
    if any(used):
        imported: ast.stmt = ast.ImportFrom("functools", [ast.alias("wraps", _WRAPS)], 0)
        located(imported, ast.Pass(lineno=1, col_offset=0, end_lineno=1, end_col_offset=0))
        put_in_front(tree, [imported])


def _in_body(body: list[ast.stmt], meanings: Meanings) -> bool:
    """Rewrites the calls in a block; whether a function in it was given a decorator."""
    used = False
    defined: dict[str, ast.FunctionDef] = {}
    for i, statement in enumerate(body):
        if isinstance(statement, ast.FunctionDef):
            defined[statement.name] = statement
        elif isinstance(statement, ast.Expr | ast.Return | ast.Assign) and isinstance(statement.value, ast.Call):
            call = statement.value
            if meanings.of(call.func) != ("functools", "update_wrapper") or len(call.args) != 2 or call.keywords:
                continue
            wrapper, wrapped = call.args
            if not isinstance(wrapper, ast.Name) or not isinstance(wrapped, ast.Name):
                continue
            if wrapper.id in defined:
                decorator = ast.Call(ast.Name(_WRAPS, ast.Load()), [ast.Name(wrapped.id, ast.Load())], [])
                located(decorator, call)
                defined[wrapper.id].decorator_list.append(decorator)
                statement.value = wrapper
                used = True
            elif isinstance(statement, ast.Expr):
                body[i] = _names(wrapper.id, wrapped.id, statement)
    return used


def _names(wrapper: str, wrapped: str, at: ast.stmt) -> ast.stmt:
    names = ("__name__", "__doc__")
    left = ", ".join(f"{wrapper}.{name}" for name in (*names, "__wrapped__"))
    right = ", ".join([*(f"{wrapped}.{name}" for name in names), wrapped])
    (made,) = ast.parse(f"{left} = {right}").body
    located(made, at)
    return made
