"""Definite assignment of attributes: which ones an object has whenever anything can look at it.

    class Node:
        def __init__(self, value):
            self.value = value          sure
            register(self)              whoever is called here can look at the object
            self.next = None            not sure: `register` may find it missing
            if value:
                self.extra = 1          not sure

Found by walking `__init__` of exactly one class, what `super().__init__` and methods of the object called there do
included. Where an object is handed on, every call after that may look at it. Reading an attribute that is not sure is
checked when the program runs.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import said_names
from pyx2c.hirgen.program import HELD, ClassInfo
from pyx2c.ir.types import ClassT

Names = set[str]
MOST_CALLS = 20
"""of methods in one another; deeper ones count as unknown"""
_PLAIN = frozenset("len int float bool str range list dict set tuple frozenset deque defaultdict Counter".split())
_ASKS = frozenset("isinstance type id".split())


def sure_fields(engine: Any, cls: ClassInfo) -> Names:
    """The attributes that objects of exactly this class have from when they can be seen."""
    if cls.sure is None:
        cls.sure = _Construction(engine, cls).run()
    return cls.sure


def stored_order(engine: Any, cls: ClassInfo, stored: Names) -> list[str] | None:
    """Those of the fields `stored` that objects of exactly this class have, in the order in which they get them.

    The last one may be missing. None where the order is not known.
    """
    walk = _Construction(engine, cls)
    walk.assigned = {HELD}
    found = cls.find_method("__init__")
    if found is not None:
        walk._method(*found)
    if walk.assigned is None or walk.leaked and _stored_elsewhere(engine, walk.visited, stored):
        return None
    sure = [name for name in stored if name in walk.assigned and not engine.changes(name)]
    before = {name: [seen for n, seen in walk.stores if n == name] for name in stored}
    ranks = {name: sum(all(other in seen for seen in before[name]) for other in sure) for name in sure}
    late = [name for name in stored if name not in sure]
    if sorted(ranks.values()) != list(range(len(sure))) or len(late) > 1:
        return None
    if any(cls.find_attr(name) is not None or not all(seen.issuperset(sure) for seen in before[name]) for name in late):
        return None
    return sorted(sure, key=lambda name: ranks[name]) + late


def _stored_elsewhere(engine: Any, visited: list[ast.FunctionDef], names: Names) -> bool:
    """Whether anything but these methods stores attributes of such names."""
    inside = {id(n) for f in visited for n in every_node(f)}
    trees = [m.tree for m in engine.modules.values() if not m.library]
    return any(_stored(n) in names and id(n) not in inside for tree in trees for n in every_node(tree))


def _stored(node: ast.AST) -> str | None:
    """The attribute that a target stores."""
    match node:
        case ast.Attribute(attr=attr, ctx=ast.Store()):
            return attr
        case ast.Subscript(
            value=ast.Attribute(attr="__dict__"), slice=ast.Constant(value=str(attr)), ctx=ast.Store()
        ):
            return attr
    return None


class _Construction:
    """The walk of what happens before `C(...)` has given its object."""

    def __init__(self, engine: Any, cls: ClassInfo) -> None:
        self.engine = engine
        self.cls = cls
        self.assigned: Names | None = {name for c in cls.mro for name in (c.fields if c.builtin else c.attrs)}
        self.assigned |= {HELD}
        self.stores: list[tuple[str, frozenset[str]]] = []
        """where an attribute may get its first value: its name, and what is assigned there"""
        self.visited: list[ast.FunctionDef] = []
        self.seen: Names | None = None
        """what was assigned at every point where the object was looked at; None: it never was"""
        self.missed: Names = set()
        """what was read while it may not have been assigned"""
        self.leaked = False
        self.owner = cls
        self.me = ""
        self.active: list[ast.FunctionDef] = []
        self.exits: list[Names] = []
        self.breaks: list[list[Names]] = []

    def run(self) -> Names:
        found = self.cls.find_method("__init__")
        if found is not None:
            self._method(*found)
        sure = self.assigned if self.assigned is not None else self.seen or set()
        return (sure & self.seen if self.seen is not None else sure) - self.missed

    # -- what others may see ----------------------------------------------------------------------

    def _look(self) -> None:
        """Code that may have the object runs here."""
        if self.leaked and self.assigned is not None:
            self.seen = set(self.assigned) if self.seen is None else self.seen & self.assigned

    def _read(self, name: str) -> None:
        found = self.cls.find_method(name)
        if found is not None:
            if found[0].kinds.get(name) == "property":
                self._method(*found)
                self._hook("__getattr__", name)
            else:
                self.leaked = True
        elif self.assigned is not None and name not in self.assigned:
            self.missed.add(name)
            self._hook("__getattr__", name)

    def _hook(self, hook: str, name: str) -> None:
        """The class's hook may be asked for an attribute."""
        found = self.cls.find_method(hook)
        if found is not None and name not in vars(object) and name != "__dict__":
            self._maybe(lambda: self._said(found[0], hook, name))

    def _said(self, owner: ClassInfo, hook: str, name: str) -> None:
        """A call of a hook with a name that the program says."""
        node = said_names.of_name(self.engine, self.engine.method_ref(owner, hook), name).node
        assert isinstance(node, ast.FunctionDef)
        self._method(owner, node)

    def _method(self, owner: ClassInfo, node: ast.FunctionDef) -> None:
        """A call of a method of the object."""
        if node in self.active or len(self.active) > MOST_CALLS or not node.args.args:
            self.leaked = True
            self._look()
            return
        saved = self.owner, self.me, self.exits
        self.owner, self.me, self.exits = owner, node.args.args[0].arg, []
        self.active.append(node)
        self.visited.append(node)
        self._block(node.body)
        self.active.pop()
        self.assigned = _common([self.assigned, *self.exits])
        self.owner, self.me, self.exits = saved

    # -- statements -------------------------------------------------------------------------------

    def _block(self, stmts: list[ast.stmt]) -> None:
        for stmt in stmts:
            if self.assigned is not None:
                self._stmt(stmt)

    def _branch(self, stmts: list[ast.stmt], start: Names | None) -> Names | None:
        """What is assigned behind a block that starts with these."""
        self.assigned = set(start) if start is not None else None
        self._block(stmts)
        return self.assigned

    def _stmt(self, node: ast.stmt) -> None:
        assert self.assigned is not None
        match node:
            case ast.Assign():
                self._expr(node.value)
                for target in node.targets:
                    self._target(target)
            case ast.AnnAssign():
                if node.value is not None:
                    self._expr(node.value)
                    self._target(node.target)
            case ast.AugAssign():
                self._expr(node.target)
                self._expr(node.value)
                self._look()
                self._target(node.target)
            case ast.Return():
                if node.value is not None:
                    self._expr(node.value)
                self.exits.append(set(self.assigned))
                self.assigned = None
            case ast.Raise():
                self._children(node)
                self.assigned = None
            case ast.If():
                self._expr(node.test)
                before = self.assigned
                after = self._branch(node.body, before)
                self.assigned = _common([after, self._branch(node.orelse, before)])
            case ast.While() | ast.For():
                self._loop(node)
            case ast.Break():
                self.breaks[-1].append(set(self.assigned))
                self.assigned = None
            case ast.Continue():
                self.assigned = None
            case ast.Try():
                self._try(node)
            case ast.With():
                self._with(node)
            case ast.FunctionDef() | ast.ClassDef():
                self.leaked |= _mentions(node, self.me)
            case ast.Expr() | ast.Assert():
                self._children(node)
            case ast.Pass() | ast.Import() | ast.ImportFrom() | ast.Global() | ast.Nonlocal():
                pass
            case _:
                self._unknown(node)

    def _unknown(self, node: ast.stmt) -> None:
        """A statement of which nothing is known but that it may do anything to what it names."""
        self.leaked |= _mentions(node, self.me)
        self._look()
        if any(isinstance(n, ast.Return | ast.Break | ast.Continue) for n in every_node(node)):
            self.exits.append(set(self.assigned or ()))

    def _loop(self, node: ast.While | ast.For) -> None:
        endless = False
        if isinstance(node, ast.While):
            self._expr(node.test)
            endless = isinstance(node.test, ast.Constant) and bool(node.test.value)
        else:
            self._expr(node.iter)
            self._look()
        before = self.assigned
        self.breaks.append([])
        if isinstance(node, ast.For) and before is not None:
            self.assigned = set(before)
            self._target(node.target)
            self._block(node.body)
        else:
            self._branch(node.body, before)
        ends = self.breaks.pop()
        self.assigned = _common([None if endless else self._branch(node.orelse, before), *ends])

    def _try(self, node: ast.Try) -> None:
        before = self.assigned
        after = self._branch([*node.body, *node.orelse], before)
        exits = [after, *(self._branch(h.body, before) for h in node.handlers)]
        merged = _common(exits)
        self._branch(node.finalbody, merged if merged is not None else before)
        if merged is None:
            self.assigned = None

    def _with(self, node: ast.With) -> None:
        plain = True
        for item in node.items:
            self._expr(item.context_expr)
            call = item.context_expr
            plain &= isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "open"
            if item.optional_vars is not None:
                self._target(item.optional_vars)
        self._look()
        before = self.assigned
        after = self._branch(node.body, before)
        self.assigned = after if plain else _common([after, before])

    def _target(self, node: ast.expr) -> None:
        match node:
            case ast.Name():
                pass
            case ast.Attribute(value=ast.Name(id=name), attr=attr) if name == self.me:
                self._store(attr)
            case ast.Subscript(
                value=ast.Attribute(value=ast.Name(id=name), attr="__dict__"), slice=ast.Constant(value=str(attr))
            ) if name == self.me:
                self._set(attr)
            case ast.Tuple() | ast.List():
                for part in node.elts:
                    self._target(part)
            case ast.Starred():
                self._target(node.value)
            case _:
                self._children(node)
                self._look()

    def _store(self, attr: str) -> None:
        """`self.attr = value`."""
        hook = self.cls.find_method("__setattr__")
        if hook is not None:
            self._said(hook[0], "__setattr__", attr)
        else:
            self._store_plainly(attr)

    def _store_plainly(self, attr: str) -> None:
        setter = self.cls.find_method(f"{attr}.setter")
        if setter is not None:
            self._method(*setter)
        else:
            self._set(attr)

    def _set(self, attr: str) -> None:
        if self.assigned is not None:
            if attr not in self.assigned:
                self.stores.append((attr, frozenset(self.assigned)))
            self.assigned.add(attr)

    # -- expressions ------------------------------------------------------------------------------

    def _children(self, node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self._expr(child)
            elif isinstance(child, ast.keyword):
                self._expr(child.value)

    def _maybe(self, action: Callable[[], None]) -> None:
        """Something that need not run: what it assigns does not count."""
        before = set(self.assigned) if self.assigned is not None else None
        action()
        self.assigned = before

    def _expr(self, node: ast.expr) -> None:
        match node:
            case ast.Constant():
                pass
            case ast.Name():
                self.leaked |= node.id == self.me
            case ast.Attribute(value=ast.Name(id=name)) if name == self.me:
                self._read(node.attr)
            case ast.Call():
                self._call(node)
            case ast.Lambda():
                self.leaked |= _mentions(node, self.me)
            case ast.BoolOp():
                self._expr(node.values[0])
                for value in node.values[1:]:
                    self._maybe(lambda v=value: self._expr(v))  # type: ignore[misc]
            case ast.IfExp():
                self._expr(node.test)
                self._maybe(lambda: self._expr(node.body))
                self._maybe(lambda: self._expr(node.orelse))
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                self._maybe(lambda: self._comprehension(node))
            case ast.Tuple() | ast.List() | ast.Set() | ast.Dict() | ast.NamedExpr() | ast.Starred():
                self._children(node)
            case _:
                self._children(node)
                self._look()

    def _comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> None:
        for generator in node.generators:
            self._children(generator)
        self._children(node)
        self.leaked |= isinstance(node, ast.GeneratorExp) and _mentions(node, self.me)
        self._look()

    def _call(self, node: ast.Call) -> None:
        match node.func, node.args:
            case ast.Attribute(value=ast.Name(id=name), attr=attr), _ if name == self.me:
                self._own_call(node, attr)
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr=attr), _:
                self._arguments(node, 0)
                mro = self.cls.mro
                self._inherited(mro[mro.index(self.owner) + 1 :], attr, node.args)
            case ast.Attribute(value=ast.Name(id=base), attr=attr), [ast.Name(id=name), *_] if name == self.me:
                self._call_of_base(node, base, attr)
            case ast.Name(id=asked), [ast.Name(id=name), *_] if name == self.me and asked in _ASKS:
                self._arguments(node, 1)
            case ast.Name(id="getattr" | "hasattr"), [ast.Name(id=name), ast.Constant(value=str(attr)), *_] if (
                name == self.me
            ):
                self._read(attr)
                self._arguments(node, 2)
            case ast.Name(id="setattr"), [ast.Name(id=name), ast.Constant(value=str(attr)), _] if name == self.me:
                self._arguments(node, 2)
                self._store(attr)
            case ast.Name(id=plain), args if plain in _PLAIN and all(isinstance(a, ast.Constant) for a in args):
                self._arguments(node, 0)
            case _:
                self._children(node)
                self._look()

    def _arguments(self, node: ast.Call, first: int) -> None:
        for value in [*node.args[first:], *(k.value for k in node.keywords)]:
            self._expr(value)

    def _own_call(self, node: ast.Call, attr: str) -> None:
        found = self.cls.find_method(attr)
        kind = found[0].kinds.get(attr) if found is not None else None
        if found is not None and kind == "method":
            self._arguments(node, 0)
            self._method(*found)
            return
        if found is None or kind == "property":
            self._read(attr)
        self._arguments(node, 0)
        self._look()

    def _inherited(self, classes: list[ClassInfo], attr: str, given: list[ast.expr]) -> None:
        owner = next((c for c in classes if attr in c.methods), None)
        name = given[0].value if given and isinstance(given[0], ast.Constant) else None
        if attr in said_names.HOOKS and isinstance(name, str):
            if owner is not None:
                self._said(owner, attr, name)
            elif attr == "__setattr__":
                self._store_plainly(name)
        elif owner is not None:
            self._method(owner, owner.methods[attr])

    def _call_of_base(self, node: ast.Call, base: str, attr: str) -> None:
        """`Base.method(self, ...)`."""
        module = self.owner.info
        bound = self.engine.static_binding(module, base) if module is not None else None
        if base == "object" and attr in said_names.HOOKS:
            self._arguments(node, 1)
            self._inherited([], attr, node.args[1:])
        elif isinstance(bound, ClassT) and bound.cls in self.cls.mro:
            self._arguments(node, 1)
            self._inherited(bound.cls.mro, attr, node.args[1:])
        else:
            self._children(node)
            self._look()


def _common(states: list[Names | None]) -> Names | None:
    """What is assigned on all ways that get here."""
    live = [s for s in states if s is not None]
    return set.intersection(*live) if live else None


def _mentions(node: ast.AST, name: str) -> bool:
    return any(isinstance(n, ast.Name) and n.id == name for n in every_node(node))
