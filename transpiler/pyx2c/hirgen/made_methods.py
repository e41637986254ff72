"""Special methods that are values: what operators call is a method, which hands its arguments on to the value.

class Mod:                               class Mod:
    @coerced                                 @coerced
    def __add__(self, other): …      →       def "__add__ of Mod"(self, other): …
    __sub__ = operation(int.__sub__)         "__sub__ of Mod" = operation(int.__sub__)
                                             def __add__(self, a): return self."__add__ of Mod"(a)
                                             def __sub__(self, a): return self."__sub__ of Mod"(a)
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pyx2c.frontend.nodes import every_node

if TYPE_CHECKING:
    from pyx2c.hirgen.program import ClassInfo

_NUMBERS = "add sub mul truediv floordiv mod divmod pow matmul and or xor lshift rshift"
_ARGUMENTS = {
    **{f"__{kind}{name}__": "a" for name in _NUMBERS.split() for kind in ("", "r", "i")},
    **{f"__{name}__": "a" for name in "eq ne lt le gt ge getitem contains delitem missing format".split()},
    **{f"__{name}__": "" for name in "neg pos abs invert int float complex index bool len hash repr str".split()},
    **{f"__{name}__": "" for name in "iter next reversed enter bytes trunc floor ceil".split()},
    "__setitem__": "a, b",
    "__exit__": "a, b, c",
    "__call__": "*a, **k",
    "__init__": "*a, **k",
}


def is_special(name: str) -> bool:
    """Whether it is a method that operators, builtins or statements call, and that may be a value."""
    return name in _ARGUMENTS


def is_value(stmt: ast.stmt) -> bool:
    """Whether a statement of a class's body gives one or several names a value that may be called."""
    match stmt:
        case ast.Assign(targets=targets, value=ast.Call() | ast.Name() | ast.Attribute() | ast.Lambda()):
            return all(isinstance(t, ast.Name) for t in targets)
    return False


def key(info: ClassInfo, name: str) -> str:
    """The attribute that holds what a class calls `name`."""
    held = f"{name} of {info.qualname}"
    return held if held in info.attrs else name


def holds(info: ClassInfo, name: str, at: ast.AST) -> str:
    """Lets a class have a special method that hands on to an attribute; the attribute's name, `name` where the method
    is none of these."""
    if name not in _ARGUMENTS:
        return name
    held, given = f"{name} of {info.qualname}", _ARGUMENTS[name]
    head = ", ".join(["self", *([f"{given}, /" if "*" not in given else given] if given else [])])
    (made,) = ast.parse(f"def {name}({head}): return self.held({given})").body
    assert isinstance(made, ast.FunctionDef) and info.info is not None
    for part in every_node(made):
        if hasattr(part, "lineno"):
            ast.copy_location(part, at)
        if isinstance(part, ast.Attribute):
            part.attr = held
    info.info.unseen.add(made)
    info.methods[name] = made
    info.kinds[name] = "method"
    return held
