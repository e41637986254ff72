"""Names that `dir(x)` lists, asked for by `getattr`: those of every object among them, `__class__`, `__init__`, …

[name for name in dir(x) if callable(getattr(x, name)) and not name.startswith("__")]

What those stand for is hardly ever looked at, but has to be there: an object of `_behind/attributes.py` that can be
called or not, as CPython's, and says so where more is asked of it. Where the program tests the name before, as most do,
they are left out.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import possible_names
from pyx2c.hirgen.builder import Builder

_HANDED_ON = ("sorted", "reversed", "list", "tuple", "set", "iter")
_ASKING = ("getattr", "hasattr", "print")
"""builtins that may take the name before without testing it"""


def may_be_of_any_object(b: Builder, node: ast.Call) -> bool:
    """Whether the name in `getattr(x, name)` goes through all that `dir` lists."""
    name = node.args[1]
    if not isinstance(name, ast.Name):
        return False
    home = possible_names.bound_in(b, name.id)
    return any(not _tested(loop, name, node) for loop in every_node(home) if _goes_through_dir(loop, name.id))


def _goes_through_dir(loop: ast.AST, name: str) -> bool:
    match loop:
        case ast.For(target=ast.Name(id=found), iter=items) | ast.comprehension(target=ast.Name(id=found), iter=items):
            while isinstance(items, ast.Call) and isinstance(items.func, ast.Name) and items.args:
                if items.func.id == "dir":
                    return found == name
                if items.func.id not in _HANDED_ON:
                    return False
                items = items.args[0]
    return False


def _tested(loop: ast.AST, name: ast.Name, node: ast.Call) -> bool:
    """Whether something looks at the name before this call."""
    parts = loop.ifs if isinstance(loop, ast.comprehension) else loop.body if isinstance(loop, ast.For) else []
    within = [n for part in parts for n in every_node(part)]
    everywhere = isinstance(loop, ast.comprehension) and node not in within
    asked = {id(a) for n in within if _only_asks(n) for a in n.args}  # type: ignore[attr-defined]
    uses = [n for n in within if isinstance(n, ast.Name) and n.id == name.id and id(n) not in asked]
    return any(everywhere or (n.lineno, n.col_offset) < (node.lineno, node.col_offset) for n in uses)


def _only_asks(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ASKING
