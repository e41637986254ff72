"""`setattr` with a name that only the run tells: one of those that the program reads from such objects, or they have.

for key, value in json.load(file).items():        if key == "host": self.host = value
    setattr(self, key, value)                  →  elif key == "port": self.port = value
                                                  else: nobody can see it
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable

from pyx2c.hirgen import abstract, meanings, object_dicts
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.classes import ANY_ASKED, ANY_FIELD
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.py_names import py_name
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, STR, ClassT, FuncT, InstanceT, ModuleT, members

Store = Callable[[Expr, str], Expr]
"""sets the attribute of that name of an object"""
ByHook = Callable[[Expr, Expr, Callable[[], Expr]], Expr]
"""what a hook of an object makes of a computed name; what is done where it has none"""


def can_be(obj: Expr, name: Expr) -> bool:
    """Whether objects of the program's classes stand there, and besides only such as take no attributes."""
    own = [m for m in members(obj.type) if isinstance(m, InstanceT)]
    others = [m for m in members(obj.type) if not isinstance(m, InstanceT)]
    if not own or STR not in members(name.type) or any(isinstance(m, ClassT | FuncT | ModuleT) for m in others):
        return False
    return not any(c.builtin or c.enum or c.named_tuple() is not None for m in own for c in m.cls.descendants())


def store(b: Builder, node: ast.Call, obj: Expr, name: Expr, put: Store, by_hook: ByHook | None = None) -> Expr:
    """Puts the value where the name says; NotImplementedError where it would hide a method, or makes an attribute that
    somebody may look for by a computed name or in `vars()`."""

    def named(text: Expr) -> Expr:
        if text.type is not STR:
            message = hir.Const(f"attribute name must be string, not '{py_name(text.type)}'", STR)
            return b.known(hir.Prim(b.row("raise.TypeError"), [message], NEVER, b.pos(node)))

        def one(x: Expr) -> Expr:
            x = b.save(x, "obj", node)
            plain = functools.partial(_store_of, b, node, x, text, put)
            return plain() if by_hook is None else by_hook(x, text, plain)

        return b.by_member(obj, one, node)

    return b.by_member(name, named, node)


def _store_of(b: Builder, node: ast.Call, x: Expr, name: Expr, put: Store) -> Expr:
    if not isinstance(x.type, InstanceT):
        kind = abstract.python_class(x.type)
        shown, known = hir.Const(kind.__name__, STR), hir.Const(" ".join(dir(kind)), STR)
        return b.known(b.behind(node, "attributes.set_on_builtin", [shown, name, known]))
    cls: ClassInfo = x.type.cls
    b.engine.asks(cls, ANY_ASKED)
    family = list(dict.fromkeys([*cls.mro, *cls.descendants()]))
    methods = _methods(b, cls, family)
    found = dict.fromkeys(n for c in family if not c.builtin for n in [*c.fields, *c.attrs, *c.added, *c.asked])
    found |= dict.fromkeys(n for c in family for n in c.methods if c.kinds.get(n) == "property")
    found |= dict.fromkeys(n for c in family for n in _listed(c))
    names = [n for n in found if n.isidentifier() and n[:2] != "__" and n not in methods]
    seen = any(ANY_FIELD in c.asked or object_dicts.has_slots(c) for c in family)
    hidden = hir.Const("*" if seen else " ".join(methods), STR)

    def other() -> Expr:
        return b.behind(node, "attributes.set_unknown", [name, hidden])

    tests = [b.must("eq", [name, hir.Const(n, STR)], node) for n in names]
    return b.alternatives(tests, [*((n, functools.partial(put, x, n)) for n in names), ("", other)], node)


def _listed(cls: ClassInfo) -> list[str]:
    """The texts in lists of a class's body: `__slots__ = "x", "y"`, `_fields = ["name"]`."""
    body = cls.node.body if cls.node is not None else []
    lists = [s.value.elts for s in body if isinstance(s, ast.Assign) and isinstance(s.value, ast.Tuple | ast.List)]
    return [n.value for elts in lists for n in elts if isinstance(n, ast.Constant) and isinstance(n.value, str)]


def _methods(b: Builder, cls: ClassInfo, family: list[ClassInfo]) -> list[str]:
    """The names that mean a method of some object of the class."""
    every = dict.fromkeys(n for c in family for n in [*c.methods, *c.decorated])
    objects = cls.descendants()
    return [n for n in every if any(meanings.meaning(b, c, n).kind in ("method", "decorated") for c in objects)]
