"""The texts that calls give to a parameter, where each is written in the call.

def rotate(self, node, side): setattr(node, side, …)
node = self.rotate(node, "left")                            side: left, right
node = self.rotate(node, side="right")
"""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.frontend.nodes import every_node

_KINDS = ("staticmethod", "classmethod")


def parameters(function: ast.FunctionDef) -> list[str]:
    """The names of the parameters that take one value."""
    args = function.args
    return [a.arg for a in [*args.posonlyargs, *args.args, *args.kwonlyargs]]


def of_parameter(engine: Any, function: ast.FunctionDef, name: str) -> list[str] | None:
    """Every text that a parameter is given; None where that isn't known.

    All that bears the function's name counts: each use has to be a call, also those of other functions so called.
    """
    decorators = [d.id if isinstance(d, ast.Name) else "" for d in function.decorator_list]
    if any(d not in _KINDS for d in decorators) or function.name.startswith("__"):
        return None
    nodes = _nodes(engine)
    is_bound = decorators != ["staticmethod"] and any(isinstance(n, ast.ClassDef) and function in n.body for n in nodes)
    classes = {n.name for n in nodes if isinstance(n, ast.ClassDef)} if decorators != ["classmethod"] else set()
    default = _default(function, name)
    found = [default] if default is not None else []
    called: set[int] = set()
    for n in nodes:
        match n:
            case ast.Call(func=(ast.Name(id=f) | ast.Attribute(attr=f)) as func) if f == function.name:
                on_class = isinstance(func, ast.Attribute) and ast.unparse(func.value) in classes
                values = _given(function, n, name, is_bound and not on_class)
                if values is None:
                    return None
                called.add(id(func))
                found += values
            case ast.Name(id=f) | ast.Attribute(attr=f) if f == function.name and id(n) not in called:
                return None
            case ast.Constant(value=f) if f == function.name:
                return None
            case ast.alias(name=f, asname=str()) if f.rpartition(".")[2] == function.name:
                return None
    texts = [v.value for v in found if isinstance(v, ast.Constant) and isinstance(v.value, str)]
    return list(dict.fromkeys(texts)) or None if len(texts) == len(found) else None


def _nodes(engine: Any) -> list[ast.AST]:
    """All of the program, a node behind the one it is part of."""
    return [n for m in engine.modules.values() if not m.library for n in every_node(m.tree)]


def _default(function: ast.FunctionDef, name: str) -> ast.expr | None:
    args = function.args
    positional = [*args.posonlyargs, *args.args]
    pairs = list(zip(reversed(positional), reversed(args.defaults), strict=False))
    pairs += [(a, d) for a, d in zip(args.kwonlyargs, args.kw_defaults, strict=True) if d is not None]
    return next((d for a, d in pairs if a.arg == name), None)


def _given(function: ast.FunctionDef, call: ast.Call, name: str, bound: bool) -> list[ast.expr] | None:
    """What a call gives to the parameter: nothing where it leaves it out; None where that isn't known. bound: the first
    parameter is none of its arguments."""
    if any(isinstance(a, ast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords):
        return None
    args = function.args
    positional = [a.arg for a in [*args.posonlyargs, *args.args]][bound:]
    if len(call.args) > len(positional):
        return None
    at = positional.index(name) if name in positional else len(positional)
    return [*call.args[at : at + 1], *(k.value for k in call.keywords if k.arg == name)]
