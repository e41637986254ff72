"""What `object` gives each class, called by name: `super().__hash__()`, `object.__eq__(self, other)`, and as methods.

class A:
    def __eq__(self, other): ...
    __hash__ = object.__hash__      →   def __hash__(self): return object.__hash__(self)
"""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.hirgen import arguments, comparisons, operator_methods, texts
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.said_names import HOOKS
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, STR, InstanceT, cases, show

_PARAMETERS = {"__hash__": "self", "__eq__": "self, other", "__str__": "self", "__format__": "self, spec"}
NAMES = frozenset(_PARAMETERS)
_CONTAINERS = ("dict", "OrderedDict", "defaultdict", "Counter")
"""whose items may be attributes: `__getattr__ = dict.get`"""


def as_method(name: str, value: ast.expr) -> str | None:
    """The method that `name = object.name` in a class's body makes, as text; a hook of attributes, also of a dict."""
    match value:
        case ast.Attribute(value=ast.Name(id="object"), attr=attr) if attr in _PARAMETERS:
            given = _PARAMETERS[attr]
            return f"def {name}({given}): return object.{attr}({given})"
        case ast.Attribute(value=ast.Name(id=kind), attr=attr) if name in HOOKS and kind in _CONTAINERS:
            given = "self, name, value" if name == "__setattr__" else "self, name"
            return f"def {name}({given}): return {kind}.{attr}({given})"
    return None


def call(b: Builder, node: ast.AST, me: Expr, name: str, args: list[Expr]) -> Expr | None:
    """`object.name(me, ...)`; None where that is nothing known here."""
    if not isinstance(me.type, InstanceT) or len(args) != _PARAMETERS.get(name, "").count(","):
        return None
    match name:
        case "__hash__":
            return b.must("id", [me], node)
        case "__str__":
            return hir.BuildStr([texts.text_part(b, node, me, "repr")], STR, b.pos(node))
        case "__format__":
            return texts.without_spec(b, node, me, args[0])
        case "__eq__":
            return _is_same(b, node, b.save(me, "self", node), b.save(args[0], "other", node))
    return None


def called_by_name(b: Builder, node: ast.Call, name: str) -> Expr:
    """`object.name(me, ...)` as the program writes it."""
    given = arguments.evaluate_any(b, node)
    if not given.positional or given.keywords or given.rest is not None or given.more is not None:
        raise b.error(node, "E0403", f"`object.{name}` needs an object")
    me, *rest = given.positional

    def of_one(x: Expr) -> Expr:
        found = call(b, node, x, name, rest)
        if found is None:
            raise b.error(node, "E0402", f"`object.{name}` of `{show(x.type)}` is nothing known here", about=[x])
        return found

    if len(cases(me.type)) > 1:
        rest = [b.save(x, "arg", node) for x in rest]
    return b.by_member(me, of_one, node)


def _is_same(b: Builder, node: ast.AST, me: Expr, other: Expr) -> Expr:
    """True for the object itself; of others `object` doesn't know."""
    true: Any = hir.Const(True, BOOL)
    actions = [("same", lambda: true), ("other", lambda: operator_methods.not_implemented(b, node))]
    return b.alternatives([comparisons.identity(b, node, me, other)], actions, node)
