"""Descriptors as properties: objects of classes with `__get__` and `__set__` that stand in a class's body.

    class Item:                         class .Positive(Positive):
        price = Positive()                  def __set__(self, obj, value): …; obj._price = value
                               →        class Item:
                                            .price = .Positive()
                                            @property
                                            def price(self): return self..price.__get__(self, self.__class__)
                                            … and a setter
                                        Item..price.__set_name__(Item, "price")

A descriptor keeps values under a name that it computes: `setattr(obj, self.private, value)`. What `self.private` is
follows from `__set_name__` and `__init__`, so each use has a class of its own below the descriptor's, whose methods say
the name. What does not follow is left as it was written, which is an error later on.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from typing import Any

from pyx2c.frontend.nodes import every_node

_METHODS = ("__get__", "__set__", "__delete__", "__set_name__")
_NOT_OF_USE = ("__init__", "__set_name__")


def expand_descriptors(tree: ast.Module) -> set[ast.AST]:
    """Rewrites the module's uses of descriptors, in place; the functions that tracebacks don't show."""
    classes = {s.name: s for s in tree.body if isinstance(s, ast.ClassDef)}
    if not any(isinstance(f, ast.FunctionDef) and f.name in _METHODS for c in classes.values() for f in c.body):
        return set()
    hidden: set[ast.AST] = set()
    body: list[ast.stmt] = []
    for stmt in tree.body:
        if not isinstance(stmt, ast.ClassDef) or stmt.decorator_list:
            body.append(stmt)
            continue
        uses = [u for s in stmt.body if (u := _use(tree, classes, s)) is not None]
        clones, behind = [], []
        for use in uses:
            clones += use.clone()
            behind += use.replace(stmt, hidden)
        body += [*clones, stmt, *behind]
    tree.body = body
    return hidden


@dataclass(slots=True)
class _Use:
    """A descriptor in a class's body."""

    stmt: ast.Assign | ast.AnnAssign
    name: str
    call: ast.Call
    of: str
    """the name of the descriptor's class"""
    methods: dict[str, ast.FunctionDef]
    """of that class, inherited ones included"""
    known: dict[str, str]
    """what is known of the texts in the descriptor's fields"""
    serial: int

    def slot(self, name: str) -> str:
        """The field for a name under which a value is kept; that of the attribute itself is hidden behind it."""
        return f"..{name}" if name == self.name else name

    def changed(self) -> list[ast.FunctionDef]:
        """The methods that have to say a name."""
        return [m for name, f in self.methods.items() if name not in _NOT_OF_USE and (m := _Names(self).of(f))]

    def clone(self) -> list[ast.stmt]:
        """A class for this use, if any method has to say a name."""
        changed = self.changed()
        if not changed:
            return []
        clone = f"{'.' * (self.serial + 1)}{self.of}"
        made = ast.ClassDef(clone, [ast.Name(self.of, ast.Load())], [], list(changed), [])
        self.call.func = ast.copy_location(ast.Name(clone, ast.Load()), self.call.func)
        return [_placed(made, self.stmt)]

    def replace(self, owner: ast.ClassDef, hidden: set[ast.AST]) -> list[ast.stmt]:
        """Puts the descriptor and its property in the class's body; what is to be done behind the class."""
        at = owner.body.index(self.stmt)
        held = ast.Assign([ast.Name(f".{self.name}", ast.Store())], self.call)
        made = [_placed(held, self.stmt), *(_placed(f, self.stmt) for f in self._property())]
        hidden.update(f for f in made if isinstance(f, ast.FunctionDef))
        owner.body[at : at + 1] = made
        if "__set_name__" not in self.methods:
            return []
        told = ast.Attribute(
            ast.Attribute(ast.Name(owner.name, ast.Load()), f".{self.name}", ast.Load()), "__set_name__"
        )
        told.ctx = ast.Load()
        call = ast.Call(told, [ast.Name(owner.name, ast.Load()), ast.Constant(self.name)], [])
        return [_placed(ast.Expr(call), self.stmt)]

    def _property(self) -> list[ast.FunctionDef]:
        getter = self.methods.get("__get__")
        kind = ", ME.__class__" if getter is not None and len(getter.args.args) > 2 else ""
        read = f"ME.HELD.__get__(ME{kind})" if getter is not None else "ME.SLOT"
        texts = [f"@property\ndef F(ME): return {read}"]
        if "__set__" in self.methods:
            texts.append("@F.setter\ndef F(ME, VALUE): ME.HELD.__set__(ME, VALUE)")
        names = {
            "F": self.name,
            "HELD": f".{self.name}",
            "SLOT": self.slot(self.name),
            "ME": ".self",
            "VALUE": ".value",
        }
        made = [f for text in texts for f in ast.parse(text).body if isinstance(f, ast.FunctionDef)]
        for f in made:
            for n in every_node(f):
                for part in ("id", "arg", "attr", "name"):
                    if isinstance(getattr(n, part, None), str):
                        setattr(n, part, names.get(getattr(n, part), getattr(n, part)))
        return made


def _use(tree: ast.Module, classes: dict[str, ast.ClassDef], stmt: ast.stmt) -> _Use | None:
    match stmt:
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=of)) as call):
            pass
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(func=ast.Name(id=of)) as call):
            pass
        case _:
            return None
    methods = _methods(classes, of)
    if not {"__get__", "__set__"} & set(methods) or "__delete__" in methods:
        return None
    if "__set__" not in methods and any(_stores(n, name) for n in every_node(tree)):
        return None
    used = [n for n in classes if n.lstrip(".") == of]
    serial = sum(len(n) - len(of) > 0 for n in used)
    classes[f"{'.' * (serial + 1)}{of}"] = classes[of]
    assert isinstance(stmt, ast.Assign | ast.AnnAssign)
    use = _Use(stmt, name, call, of, methods, _known(methods, call, name), serial)
    return None if any(_says_super(f) for f in use.changed()) else use


def _says_super(function: ast.FunctionDef) -> bool:
    """Whether a method would mean another class's base if it stood in another class."""
    return any(isinstance(n, ast.Name) and n.id == "super" for n in every_node(function))


def _stores(node: ast.AST, name: str) -> bool:
    """Whether an object gets a value of its own for the attribute."""
    return isinstance(node, ast.Attribute) and node.attr == name and isinstance(node.ctx, ast.Store)


def _methods(classes: dict[str, ast.ClassDef], name: str) -> dict[str, ast.FunctionDef]:
    """The methods of a class of the module, the nearest of each name."""
    found: dict[str, ast.FunctionDef] = {}
    if name in classes:
        for written in reversed(classes[name].bases):
            base = written.value if isinstance(written, ast.Subscript) else written  # `Field[int]`
            found |= _methods(classes, base.id) if isinstance(base, ast.Name) and base.id != name else {}
        found |= {f.name: f for f in classes[name].body if isinstance(f, ast.FunctionDef)}
    return found


# -- texts --------------------------------------------------------------------------------------------


def _known(methods: dict[str, ast.FunctionDef], call: ast.Call, name: str) -> dict[str, str]:
    """The fields of the descriptor that hold a text known from the program's: `__set_name__` comes last."""
    texts: dict[str, str | None] = {}
    for kind in _NOT_OF_USE:
        if kind in methods:
            texts |= _assigned(methods[kind], _given(methods[kind], call, name))
    later = {attr for kind, f in methods.items() if kind not in _NOT_OF_USE for attr in _assigned(f, {})}
    return {attr: text for attr, text in texts.items() if text is not None and attr not in later}


def _given(f: ast.FunctionDef, call: ast.Call, name: str) -> dict[str, str]:
    """The parameters of `__init__` or `__set_name__` that are texts which the program says."""
    params = [a.arg for a in f.args.args]
    if f.name == "__set_name__":
        return {params[2]: name} if len(params) == 3 else {}
    pairs = [*zip(params[1:], call.args, strict=False), *((k.arg, k.value) for k in call.keywords)]
    return {p: v.value for p, v in pairs if p and isinstance(v, ast.Constant) and isinstance(v.value, str)}


def _assigned(f: ast.FunctionDef, given: dict[str, str]) -> dict[str, str | None]:
    """What a method assigns to fields of its object; None where that does not follow from the text."""
    me = [a.arg for a in f.args.args[:1]]
    stores = [
        n for n in every_node(f) if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store) and _is(n.value, me)
    ]
    found: dict[str, str | None] = dict.fromkeys(n.attr for n in stores)
    plain = [s for s in f.body if isinstance(s, ast.Assign) and len(s.targets) == 1]
    for s in plain:
        target = s.targets[0]
        if isinstance(target, ast.Attribute) and target in stores and [n.attr for n in stores].count(target.attr) == 1:
            found[target.attr] = _text(s.value, given)
    return found


def _is(node: ast.expr, names: list[str]) -> bool:
    return isinstance(node, ast.Name) and node.id in names


def _text(node: ast.expr, given: dict[str, str]) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name):
            return given.get(name)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            parts = [_text(left, given), _text(right, given)]
        case ast.JoinedStr(values=values):
            parts = [_text(v, given) for v in values]
        case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
            return _text(value, given)
        case _:
            return None
    return None if None in parts else "".join(p for p in parts if p is not None)


# -- names --------------------------------------------------------------------------------------------


class _Names(ast.NodeTransformer):
    """Says the names that a method of a descriptor computes."""

    def __init__(self, use: _Use) -> None:
        self.use = use
        self.me = ""
        self.changed = False

    def of(self, function: ast.FunctionDef) -> ast.FunctionDef | None:
        """The method with its names said; None where it computes none."""
        self.me = function.args.args[0].arg if function.args.args else ""
        made = self.visit(copy.deepcopy(function))
        return made if self.changed else None

    def _slot(self, node: ast.expr) -> str | None:
        match node:
            case ast.Attribute(value=ast.Name(id=me), attr=attr) if me == self.me:
                return self.use.known.get(attr)
        return None

    def _said(self, obj: ast.expr, slot: str, at: ast.AST, ctx: ast.expr_context) -> Any:
        self.changed = True
        return ast.copy_location(ast.Attribute(self.visit(obj), slot, ctx), at)

    def visit_Call(self, node: ast.Call) -> Any:
        match node:
            case ast.Call(func=ast.Name(id="getattr"), args=[obj, name, *default]):
                slot = self._slot(name)
                if slot is not None and slot != self.use.name:
                    return self._get(obj, slot, default, node)
            case ast.Call(func=ast.Name(id="hasattr"), args=[obj, name]):
                slot = self._slot(name)
                if slot is not None and slot != self.use.name:
                    return self._has(obj, slot, node)
            case ast.Call(
                func=ast.Attribute(value=ast.Attribute(value=obj, attr="__dict__"), attr="get"), args=[name, *default]
            ):
                slot = self._slot(name)
                if slot is not None:
                    return self._get(obj, self.use.slot(slot), default or [ast.Constant(None)], node)
        return self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> Any:
        match node.value:
            case ast.Call(func=ast.Name(id="setattr"), args=[obj, name, value]):
                slot = self._slot(name)
                if slot is not None and slot != self.use.name:
                    target = self._said(obj, slot, node.value, ast.Store())
                    return ast.copy_location(ast.Assign([target], self.visit(value)), node)
        return self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> Any:
        match node:
            case ast.Subscript(
                value=ast.Attribute(value=obj, attr="__dict__"), slice=name, ctx=ast.Load() | ast.Store()
            ):
                slot = self._slot(name)
                if slot is not None:
                    return self._item(obj, self.use.slot(slot), node)
        return self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> Any:
        match node:
            case ast.Compare(
                left=name,
                ops=[ast.In() | ast.NotIn() as op],
                comparators=[ast.Attribute(value=obj, attr="__dict__")],
            ):
                slot = self._slot(name)
                if slot is not None:
                    there = self._has(obj, self.use.slot(slot), node)
                    return there if isinstance(op, ast.In) else ast.copy_location(ast.UnaryOp(ast.Not(), there), node)
        return self.generic_visit(node)

    def _get(self, obj: ast.expr, slot: str, default: list[ast.expr], at: ast.AST) -> Any:
        if not default:
            return self._said(obj, slot, at, ast.Load())
        self.changed = True
        given = [self.visit(obj), ast.Constant(slot), *(self.visit(d) for d in default)]
        return _placed(ast.Call(ast.Name("getattr", ast.Load()), given, []), at)

    def _has(self, obj: ast.expr, slot: str, at: ast.AST) -> Any:
        self.changed = True
        return _placed(ast.Call(ast.Name("hasattr", ast.Load()), [self.visit(obj), ast.Constant(slot)], []), at)

    def _item(self, obj: ast.expr, slot: str, at: ast.Subscript) -> Any:
        """An item of the object's dict: KeyError where it is missing."""
        if isinstance(at.ctx, ast.Store):
            return self._said(obj, slot, at, ast.Store())
        missing = ast.Subscript(ast.Call(ast.Name("dict", ast.Load()), [], []), copy.deepcopy(at.slice), ast.Load())
        made = ast.IfExp(self._has(copy.deepcopy(obj), slot, at), self._said(obj, slot, at, ast.Load()), missing)
        return _placed(made, at)


def _placed(made: Any, at: ast.AST) -> Any:
    """Nodes where another one stands, those that stand nowhere yet."""
    for n in every_node(made):
        if isinstance(n, ast.expr | ast.stmt | ast.arg | ast.keyword) and not hasattr(n, "lineno"):
            ast.copy_location(n, at)
    return made
