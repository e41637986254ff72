"""What a test in front of `getattr(x, name)` tells of the name.

{name[3:]: getattr(self, name) for name in dir(self) if name.startswith("do_")}

for name in dir(self):
    if not name.startswith("do_"):
        continue
    table[name] = getattr(self, name)
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from pyx2c.frontend.bindings import binds
from pyx2c.frontend.nodes import every_node

_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)
_LATER = (ast.Lambda, ast.FunctionDef, ast.AsyncFunctionDef, ast.GeneratorExp)
"""what runs when the loop around it may have come to another name"""


def ends(home: ast.AST, name: ast.Name) -> tuple[str, str]:
    """What is known of the beginning and the end of a text that is read, a variable of a loop in `home`."""
    tests: list[ast.expr] = []
    path = _path(home, name)
    for outer, inner in zip(reversed(path[:-1]), reversed(path[1:]), strict=True):
        tests += _holding(outer, inner)
        if _is_bound_by(outer, inner, name.id):
            rebound = sum(name.id in binds(n) for n in every_node(outer))
            return _ends(tests, name.id) if rebound == 1 else ("", "")
        if isinstance(outer, _LATER):
            break
    return "", ""


def _path(root: ast.AST, node: ast.AST) -> list[ast.AST]:
    """The nodes from the root down to a node; none where it isn't there."""
    if root is node:
        return [root]
    for part in ast.iter_child_nodes(root):
        found = _path(part, node)
        if found:
            return [root, *found]
    return []


def _is_bound_by(outer: ast.AST, inner: ast.AST, name: str) -> bool:
    """Whether the node is the loop whose variable the name is, seen from inside."""
    if isinstance(outer, ast.For):
        return inner in outer.body and isinstance(outer.target, ast.Name) and outer.target.id == name
    if isinstance(outer, _COMPREHENSIONS):
        return any(isinstance(g.target, ast.Name) and g.target.id == name for g in outer.generators)
    return False


def _holding(outer: ast.AST, inner: ast.AST) -> list[ast.expr]:
    """The tests that hold where a part of a node runs."""
    match outer:
        case ast.If(test=test, body=body) if inner in body:
            return [test, *_passed(body, inner)]
        case ast.IfExp(test=test, body=body) if inner is body:
            return [test]
        case ast.BoolOp(op=ast.And(), values=values):
            return values[: values.index(inner)] if isinstance(inner, ast.expr) else []
        case ast.For(body=body) if inner in body:
            return _passed(body, inner)
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            return [test for part in outer.generators for test in part.ifs] if inner not in outer.generators else []
        case ast.comprehension(ifs=ifs) if isinstance(inner, ast.expr) and inner in ifs:
            return ifs[: ifs.index(inner)]
    return []


def _passed(body: list[ast.stmt], inner: ast.AST) -> list[ast.expr]:
    """`if not test: continue` in front of a statement."""
    found: list[ast.expr] = []
    for statement in body:
        if statement is inner:
            break
        match statement:
            case ast.If(test=ast.UnaryOp(ast.Not(), test), body=[*_, ast.Continue() | ast.Return()], orelse=[]):
                found.append(test)
    return found


def _ends(tests: list[ast.expr], name: str) -> tuple[str, str]:
    begin = end = ""
    for test in tests:
        for part in _conjuncts(test):
            match part:
                case ast.Call(ast.Attribute(ast.Name(asked), "startswith"), [ast.Constant(str() as text)], []):
                    begin = text if asked == name and len(text) > len(begin) else begin
                case ast.Call(ast.Attribute(ast.Name(asked), "endswith"), [ast.Constant(str() as text)], []):
                    end = text if asked == name and len(text) > len(end) else end
                case ast.Compare(
                    ast.Subscript(ast.Name(asked), ast.Slice(None, ast.Constant(int() as count), None)),
                    [ast.Eq()],
                    [ast.Constant(str() as text)],
                ):
                    begin = text if asked == name and len(text) == count > len(begin) else begin
    return begin, end


def _conjuncts(test: ast.expr) -> Iterator[ast.expr]:
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        for value in test.values:
            yield from _conjuncts(value)
    else:
        yield test
