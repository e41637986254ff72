"""Special methods that a decorator of the class gives it: they are made values, which the decorator can assign.

def shown(cls):                              @shown
    cls.__repr__ = lambda self: …            class Point:
    return cls                       →           @(lambda f: f)
                                                 def __repr__(self, *a, **k): raise …      where it has none
@shown
class Point: …

What operators and builtins call is then the value: see made_methods.py. Only what a decorator assigns in any case is:
what else is assigned to special methods is refused.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.made_methods import is_special

_MISSING = "def {name}(self, *args, **named): raise NotImplementedError"


def expand_patched_methods(tree: ast.Module) -> None:
    """Rewrites the module's classes in place."""
    functions = {s.name: s for s in tree.body if isinstance(s, ast.FunctionDef)}
    for cls in (s for s in tree.body if isinstance(s, ast.ClassDef)):
        called = [d.func if isinstance(d, ast.Call) else d for d in cls.decorator_list]
        makers = [functions[d.id] for d in called if isinstance(d, ast.Name) and d.id in functions]
        for name in dict.fromkeys(name for maker in makers for name in _assigned(maker)):
            _make_value(cls, name)


def _assigned(maker: ast.FunctionDef) -> Iterator[str]:
    """The special methods that a function, or one in it, gives its first parameter whatever happens."""
    given = maker.args.args[0].arg if maker.args.args else None
    for stmt in maker.body:
        match stmt:
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id=name), attr=attr)]) if name == given:
                if is_special(attr):
                    yield attr
            case ast.FunctionDef():
                yield from _assigned(stmt)


def _make_value(cls: ast.ClassDef, name: str) -> None:
    found = [s for s in cls.body if isinstance(s, ast.FunctionDef) and s.name == name]
    if not found:
        if cls.bases:
            return
        (made,) = ast.parse(_MISSING.format(name=name)).body
        assert isinstance(made, ast.FunctionDef)
        for n in every_node(made):
            if isinstance(n, ast.expr | ast.stmt | ast.arg):
                ast.copy_location(n, cls.body[0])
        cls.body.append(made)
        found = [made]
    for method in found:
        same = ast.parse("lambda f: f", mode="eval").body
        for n in every_node(same):
            if isinstance(n, ast.expr | ast.arg):
                ast.copy_location(n, method)
        method.decorator_list.insert(0, same)
