"""`dir(x)` of objects and classes of the program: the names that the class bodies bind, and the fields that there are.

for name in dir(self): …        →        for name in ["__class__", …, "test_add", "test_sub", "total"]: …
"""

from __future__ import annotations

import ast
import functools
from itertools import groupby

from pyx2c.frontend import host_modules
from pyx2c.frontend.program import shown_name
from pyx2c.hirgen import arguments, literals, meanings
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cached_functions import CACHED
from pyx2c.hirgen.object_dicts import has_other_dict, stored
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.py_names import made_below
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, STR, ClassT, InstanceT, show

_OF_EACH = ("__module__", "__dict__", "__weakref__", "__doc__")
_OF_DATACLASSES = ("__dataclass_fields__", "__dataclass_params__", "__match_args__", "__annotations__")


def dir_call(b: Builder, node: ast.Call) -> Expr:
    """`dir(x)`."""
    given = arguments.evaluate(b, node).positional
    if len(given) != 1:
        hint = "`dir(x)` lists the attributes of an object"
        raise b.error(node, "E0211", "variables are not entries of a dictionary", hint=hint)
    return b.by_member(given[0], lambda x: _of(b, node, x), node)


def _of(b: Builder, node: ast.Call, x: Expr) -> Expr:
    if isinstance(x.type, ClassT) and x.type.cls is not None:
        return _listed(b, node, [(name, None) for name in sorted(_of_class(b, node, x.type.cls))])
    if not isinstance(x.type, InstanceT):
        raise b.error(node, "E0211", f"the attributes of `{show(x.type)}` are not listed", about=[x])
    classes = made_below(x.type.cls)
    x = b.save(x, "obj", node)
    tests = [meanings.is_one_of(b, x, [c]) for c in classes[:-1]]
    actions = [(str(c), functools.partial(_of_object, b, node, b.coerce(x, InstanceT(c)), c)) for c in classes]
    return b.alternatives(tests, actions, node) if tests else actions[0][1]()


def _of_object(b: Builder, node: ast.Call, x: Expr, cls: ClassInfo) -> Expr:
    """Of an object of exactly this class. Beside each name, whether the object has it, where that isn't sure."""
    if any(c.info is not None and c.info.library for c in cls.mro):
        raise _not_listed(b, node, cls)
    flags: dict[str, Expr | None] = dict.fromkeys(_of_class(b, node, cls))
    for name in stored(b, cls):
        field = cls.find_field(name)
        if field is not None and field.cell.type is not NEVER and name.removesuffix(CACHED) not in flags:
            flags[name] = None if meanings.sure_of(b, cls, name) else meanings.flag(b, x, field)
    return _listed(b, node, sorted(flags.items(), key=lambda item: item[0]))


def _listed(b: Builder, node: ast.Call, names: list[tuple[str, Expr | None]]) -> Expr:
    if all(flag is None for _, flag in names):
        return literals.make_list(b, node, [hir.Const(name, STR) for name, _ in names])
    made = b.save(literals.make_list(b, node, []), "names", node)
    for sure, run in groupby(names, lambda item: item[1] is None):
        for name, flag in [] if sure else run:
            assert flag is not None
            b.emit(hir.If(flag, [hir.ExprStmt(b.must("list.append", [made, hir.Const(name, STR)], node))], []))
        if sure:
            more = literals.make_list(b, node, [hir.Const(name, STR) for name, _ in run])
            b.emit(hir.ExprStmt(b.must("list.extend", [made, more], node)))
    return made


def _of_class(b: Builder, node: ast.Call, cls: ClassInfo) -> set[str]:
    """What `dir` of a class lists; of the library's classes, what CPython's have."""
    names = set(dir(object))
    for c in cls.mro:
        if c.builtin and c.name == "object":
            continue
        if c.node is None or c.info is None or has_other_dict(c) or c.container or c.holds_value:
            raise _not_listed(b, node, c)
        if c.info.library:
            found = host_modules.member(shown_name(c.info.name), c.name)
            if not isinstance(found, type):
                raise _not_listed(b, node, c)
            names |= set(vars(found))
            continue
        names |= {*_OF_EACH, *_bound(c.node.body), *c.added}
        if c.dataclass is not None:
            names |= {*_OF_DATACLASSES}
    return {name for name in names if not name.startswith(".")}


def _not_listed(b: Builder, node: ast.Call, cls: ClassInfo) -> TypeProblem:
    return b.error(node, "E0211", f"the attributes of `{cls.name}` are not listed", hint="list the names yourself")


def _bound(body: list[ast.stmt]) -> set[str]:
    """The names that a class's body binds."""
    names: set[str] = set()
    for stmt in body:
        match stmt:
            case ast.AnnAssign(value=value, target=target):
                names.add("__annotations__")
                names |= _targets(target) if value is not None else set()
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case _:
                names |= _targets(stmt)
    return names


def _targets(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
