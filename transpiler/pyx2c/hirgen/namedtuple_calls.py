"""Calls of `namedtuple` become class statements.

P = namedtuple("P", "x y", defaults=[0])   →   class P(NamedTuple): x: object; y: object = 0
P.__new__.__defaults__ = (0,)                  the same, as it was written before there was `defaults`
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node

MADE = ".NamedTuple"
"""the base of class statements that were calls; no name of the program is like it"""
_MODULES = ("collections", "typing")


class _AsClass(ast.NodeTransformer):
    """`P = namedtuple(...)` and `class P(namedtuple(...))` become class statements with annotated fields."""

    def __init__(self, meanings: Meanings) -> None:
        found = meanings.names(*_MODULES)
        self.names = {name: what for name, what in found.items() if what in ("namedtuple", "NamedTuple")}
        self.modules = meanings.aliases(*_MODULES)

    def visit_Assign(self, node: ast.Assign) -> ast.stmt:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
                fields = self._fields(call)
                if fields is not None:
                    return ast.copy_location(_class(name, fields, [], node), node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
        self.generic_visit(node)
        for base in node.bases:
            fields = self._fields(base) if isinstance(base, ast.Call) else None
            if fields is not None:
                return ast.copy_location(_class(node.name, fields, node.body, node), node)
        return node

    def _fields(self, call: ast.Call) -> list[tuple[str, ast.expr | None, ast.expr | None]] | None:
        """(name, type, default) of each field."""
        match call.func:
            case ast.Name(id=name):
                made = self.names.get(name, "")
            case ast.Attribute(value=ast.Name(id=name), attr=attr) if name in self.modules:
                made = attr
            case _:
                return None
        if made == "namedtuple" and len(call.args) >= 2:
            return _plain_fields(call)
        if made == "NamedTuple" and len(call.args) == 2 and isinstance(call.args[1], ast.List | ast.Tuple):
            pairs = [p.elts for p in call.args[1].elts if isinstance(p, ast.Tuple) and len(p.elts) == 2]
            return [(str(n.value), t, None) for n, t in pairs if isinstance(n, ast.Constant)]
        return None


def _plain_fields(call: ast.Call) -> list[tuple[str, ast.expr | None, ast.expr | None]] | None:
    match call.args[1]:
        case ast.Constant(value=str(text)):
            names = text.replace(",", " ").split()
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split"), args=[], keywords=[]):
            names = text.split()
        case ast.List(elts=elts) | ast.Tuple(elts=elts):
            names = [str(e.value) for e in elts if isinstance(e, ast.Constant)]
        case _:
            return None
    defaults = next((k.value for k in call.keywords if k.arg == "defaults"), None)
    given = (_items(defaults, len(names)) if defaults is not None else None) or []
    filled: list[ast.expr | None] = [*[None] * (len(names) - len(given)), *given]
    return [(n, None, d) for n, d in zip(names, filled, strict=True)]


def _items(value: ast.expr, size: int) -> list[ast.expr] | None:
    """The items of `(a, b)`, `(a,) * 3` or `(a,) * len(P._fields)`, where P has `size` fields."""
    match value:
        case ast.List(elts=elts) | ast.Tuple(elts=elts):
            return elts
        case ast.BinOp(ast.List(elts=elts) | ast.Tuple(elts=elts), ast.Mult(), ast.Constant(value=int(times))):
            return elts * times
        case ast.BinOp(
            ast.List(elts=elts) | ast.Tuple(elts=elts),
            ast.Mult(),
            ast.Call(ast.Name("len"), [ast.Attribute(attr="_fields")], []),
        ):
            return elts * size
    return None


def _give_defaults(body: list[ast.stmt]) -> None:
    """Assignments to `P.__new__.__defaults__` become defaults of the fields."""
    made: dict[str, ast.ClassDef] = {}
    for statement in list(body):
        match statement:
            case ast.ClassDef(name=name, bases=[ast.Name(id=base)]) if base == MADE:
                made[name] = statement
            case ast.Assign([ast.Attribute(ast.Attribute(ast.Name(name), "__new__"), "__defaults__")], value) if (
                name in made
            ):
                fields = [s for s in made[name].body if isinstance(s, ast.AnnAssign)]
                items = _items(value, len(fields))
                if items is not None and len(items) <= len(fields):
                    for field, item in zip(reversed(fields), reversed(items), strict=False):
                        field.value = item
                    body.remove(statement)


def _class(
    name: str, fields: list[tuple[str, ast.expr | None, ast.expr | None]], body: list[ast.stmt], at: ast.AST
) -> ast.ClassDef:
    lines: list[ast.stmt] = [
        ast.AnnAssign(ast.Name(n, ast.Store()), t or ast.Name("object", ast.Load()), d, 1) for n, t, d in fields
    ]
    base = ast.Name(MADE, ast.Load())
    made = ast.ClassDef(name, [base], [], [*lines, *body] or [ast.Pass()], [])
    for n in every_node(made):
        if isinstance(n, ast.expr | ast.stmt) and not hasattr(n, "lineno"):
            ast.copy_location(n, at)
    return made


def as_classes(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites the module's named tuples in place."""
    calls = _AsClass(meanings)
    if calls.names or calls.modules:
        calls.visit(tree)
        for node in every_node(tree):
            if isinstance(node, ast.Module | ast.FunctionDef):
                _give_defaults(node.body)
