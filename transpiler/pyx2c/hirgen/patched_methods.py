"""Special methods that a decorator of the class gives it: they are made values, which the decorator can assign.

def shown(cls):                              @shown
    cls.__repr__ = lambda self: …            class Point:
    return cls                       →           @(lambda f: f)
                                                 def __repr__(self, *a, **k): raise …      where it has none
@shown
class Point: …

What operators and builtins call is then the value: see made_methods.py. The same where the program assigns to a special
method of a class that it names, `Point.__repr__ = f`, if the class has such a method, or if nothing can have asked for
it before, or if what `object` does without one can be written down. Other assignments to special methods are refused.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.late_members import given_to, nothing_between
from pyx2c.hirgen.made_methods import is_special

_MISSING = "def {name}(self, *args, **named): raise NotImplementedError"
_NOT_IMPLEMENTED = "def {name}(self, other): return NotImplemented"
_DEFAULTS = {
    "__repr__": "def __repr__(self): return "
    "f'<{{type(self).__module__}}.{{type(self).__qualname__}} object at {{id(self):#x}}>'",
    "__str__": "def __str__(self): return repr(self)",
    **{f"__{name}__": _NOT_IMPLEMENTED for name in "eq lt le gt ge add sub mul truediv floordiv mod matmul".split()},
    **{f"__{name}__": _NOT_IMPLEMENTED for name in "radd rsub rmul rtruediv rfloordiv rmod and or xor".split()},
}
"""what `object` does, as a method"""


def expand_patched_methods(tree: ast.Module) -> set[ast.AST]:
    """Rewrites the module's classes in place; the functions that this adds."""
    classes = [s for s in tree.body if isinstance(s, ast.ClassDef)]
    if not classes:
        return set()
    functions = {s.name: s for s in tree.body if isinstance(s, ast.FunctionDef)}
    assigned = _special_assigned(tree)
    added: set[ast.AST] = set()
    for cls in classes:
        called = [d.func if isinstance(d, ast.Call) else d for d in cls.decorator_list]
        makers = [functions[d.id] for d in called if isinstance(d, ast.Name) and d.id in functions]
        for name in dict.fromkeys(name for maker in makers for name in _assigned(maker)):
            below = any(_reads(maker, name) for maker in makers) or name == "__eq__"
            if _has(cls, name) or not cls.bases or not below:
                _make_value(cls, name, _MISSING, added)
        for name, text in _patched(tree, cls, assigned).items():
            _make_value(cls, name, text, added)
    return added


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


def _reads(maker: ast.FunctionDef, name: str) -> bool:
    """Whether it looks at an attribute of that name: a class may have it from one above."""
    reads = (n for n in every_node(maker) if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Load))
    return any(n.attr == name for n in reads) or any(
        isinstance(n, ast.Constant) and n.value == name for n in every_node(maker)
    )


def _special_assigned(tree: ast.Module) -> list[tuple[str, str]]:
    """The special attributes that the program assigns to anything that has a name: (name, attribute)."""
    found: list[tuple[str, str]] = []
    for node in every_node(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=attr, ctx=ast.Store()) if is_special(attr):
                found.append((name, attr))
    return found


def _patched(tree: ast.Module, cls: ast.ClassDef, assigned: list[tuple[str, str]]) -> dict[str, str]:
    """The special methods that the program assigns to the class by its name, and what they are before."""
    found: dict[str, str] = {}
    own = [attr for name, attr in assigned if name == cls.name]
    for n in tree.body if own else ():
        if given_to(tree, n) is cls and isinstance(n, ast.Assign) and isinstance(n.targets[0], ast.Attribute):
            name = n.targets[0].attr
            if is_special(name) and nothing_between(tree, cls, n) and not (cls.bases and name == "__eq__"):
                found[name] = _MISSING
    for attr in own:
        plain = not cls.bases and not cls.decorator_list and attr in _DEFAULTS
        if attr not in found and (_has(cls, attr) or plain):
            found[attr] = _DEFAULTS.get(attr, _MISSING)
    return found


def _has(cls: ast.ClassDef, name: str) -> bool:
    return any(isinstance(s, ast.FunctionDef) and s.name == name for s in cls.body)


def _make_value(cls: ast.ClassDef, name: str, missing: str, added: set[ast.AST]) -> None:
    if not _has(cls, name):
        made = _add(cls, missing.format(name=name))
        added.add(made)
        if name == "__eq__" and not _has(cls, "__hash__") and not cls.bases:
            added.add(_add(cls, "def __hash__(self): return object.__hash__(self)"))
    for method in cls.body:
        if isinstance(method, ast.FunctionDef) and method.name == name:
            same = ast.parse("lambda f: f", mode="eval").body
            _place(same, method)
            method.decorator_list.insert(0, same)


def _add(cls: ast.ClassDef, text: str) -> ast.stmt:
    (made,) = ast.parse(text).body
    _place(made, cls.body[0])
    cls.body.append(made)
    return made


def _place(tree: ast.AST, at: ast.AST) -> None:
    for n in every_node(tree):
        if hasattr(n, "lineno"):
            ast.copy_location(n, at)
