"""Calls of `namedtuple` become class statements.

P = namedtuple("P", "x y", defaults=[0])   →   class P(NamedTuple): x: object; y: object = 0
P.__new__.__defaults__ = (0,)                  the same, as it was written before there was `defaults`
"""

from __future__ import annotations

import ast
from collections import Counter

from pyx2c.frontend.bindings import binds
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
        self.known: dict[str, list[str]] = {}
        """the fields of the classes made so far, and the texts of names that are constants"""

    def visit_Module(self, node: ast.Module) -> ast.Module:
        bound = Counter(name for n in every_node(node) for name in binds(n))
        for statement in node.body:
            match statement:
                case ast.Assign([ast.Name(name)], ast.Constant() | ast.Tuple() | ast.List() as value):
                    texts = _texts(value, {})
                    if texts is not None and bound[name] == 1 and not _changes(node, name):
                        self.known[name] = texts
        self.generic_visit(node)
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.stmt:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
                fields = self._fields(call)
                if fields is not None:
                    self.known[f"{name}._fields"] = [n for n, _, _ in fields]
                    return ast.copy_location(_class(name, fields, [], node), node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.stmt:
        self.generic_visit(node)
        for base in node.bases:
            fields = self._fields(base) if isinstance(base, ast.Call) else None
            if fields is not None:
                self.known[f"{node.name}._fields"] = [n for n, _, _ in fields]
                made = _class(node.name, fields, [_no_field(s) for s in node.body], node)
                made.bases = [made.bases[0] if n is base else n for n in node.bases]
                made.keywords, made.decorator_list = node.keywords, node.decorator_list
                return ast.copy_location(made, node)
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
            return _plain_fields(call, self.known)
        if made == "NamedTuple" and len(call.args) == 2 and isinstance(call.args[1], ast.List | ast.Tuple):
            pairs = [p.elts for p in call.args[1].elts if isinstance(p, ast.Tuple) and len(p.elts) == 2]
            return [(str(n.value), t, None) for n, t in pairs if isinstance(n, ast.Constant)]
        return None


def _no_field(statement: ast.stmt) -> ast.stmt:
    """A statement of the class's own body without its annotation, which would name a field."""
    match statement:
        case ast.AnnAssign(target=ast.Name() as target, value=None):
            return ast.copy_location(ast.Pass(), target)
        case ast.AnnAssign(target=ast.Name() as target, value=ast.expr() as value):
            return ast.copy_location(ast.Assign([target], value), statement)
    return statement


def _plain_fields(
    call: ast.Call, known: dict[str, list[str]]
) -> list[tuple[str, ast.expr | None, ast.expr | None]] | None:
    names = _texts(call.args[1], known)
    if names is None:
        return None
    defaults = next((k.value for k in call.keywords if k.arg == "defaults"), None)
    given = (_items(defaults, len(names)) if defaults is not None else None) or []
    filled: list[ast.expr | None] = [*[None] * (len(names) - len(given)), *given]
    return [(n, None, d) for n, d in zip(names, filled, strict=True)]


def _texts(value: ast.expr, known: dict[str, list[str]]) -> list[str] | None:
    """The names in `"x y"`, `"x y".split()`, `["x", "y"]`, `NAMES`, `P._fields + ("z",)`, `(*P._fields, "z")`."""
    match value:
        case ast.Constant(value=str(text)):
            return text.replace(",", " ").split()
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split"), args=[], keywords=[]):
            return text.split()
        case ast.Name(name):
            return known.get(name)
        case ast.Attribute(ast.Name(name), "_fields"):
            return known.get(f"{name}._fields")
        case ast.BinOp(left, ast.Add(), right) if not isinstance(left, ast.Constant):
            parts = [_texts(left, known), _texts(right, known)]
        case ast.List(elts=elts) | ast.Tuple(elts=elts):
            parts = [_one(e, known) for e in elts]
        case _:
            return None
    return [text for part in parts if part is not None for text in part] if None not in parts else None


def _one(item: ast.expr, known: dict[str, list[str]]) -> list[str] | None:
    if isinstance(item, ast.Starred):
        return _texts(item.value, known)
    return [item.value] if isinstance(item, ast.Constant) and isinstance(item.value, str) else None


def _changes(tree: ast.Module, name: str) -> bool:
    """Whether anything is done to what a name stands for but to read it: `NAMES.append(x)`, `NAMES[0] = x`."""
    for node in every_node(tree):
        match node:
            case ast.Call(ast.Attribute(ast.Name(found))) if found == name:
                return True
            case ast.Subscript(ast.Name(found), ctx=ast.Store() | ast.Del()) if found == name:
                return True
    return False


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
