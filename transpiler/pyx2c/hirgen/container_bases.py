"""Classes derived from dict, list and set.

    class Stack(list): …        Stack's base is a copy of the class List of stdlib_subset/_behind/containers.py

The copy is of that class alone, so that its items have a type of their own. Its field `__held__` is the container.
UserDict and UserList are copied likewise, but are classes as others are.
"""

from __future__ import annotations

import ast
import copy
from typing import Any

from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import HELD, ClassInfo, ModuleInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, INT, NONE, DequeT, DictT, InstanceT, ListT, SetT, TupleT, Type, VarTupleT

BASES = {
    "dict": "Dict",
    "OrderedDict": "OrderedDict",
    "defaultdict": "DefaultDict",
    "Counter": "Counter",
    "list": "List",
    "set": "Set",
    "deque": "Deque",
}
"""a base's name → the class behind it"""
ORDINARY = ("UserDict", "UserList")
"""classes with an attribute `data`, which derive from no builtin type"""
VALUES = {"int": "Int", "float": "Float", "str": "Str", "tuple": "Tuple"}
"""the same of values that don't change"""
OF_COLLECTIONS = ("OrderedDict", "defaultdict", "Counter", "deque", *ORDINARY)
"""those that are imported"""
_EMPTY = dict.fromkeys(("Dict", "OrderedDict", "DefaultDict", "Counter"), "{}")
_EMPTY |= {"List": "[]", "Set": "set()", "Deque": "()"}


def home(base: str) -> str:
    """The module of `_behind` that has the class behind a base."""
    return "values" if base in VALUES else "deque_bases" if base == "deque" else "containers"


def copy_of_node(module: ModuleInfo, base: str) -> ast.ClassDef:
    """The definition of the class behind a base, under the base's name."""
    classes = {s.name: s for s in module.tree.body if isinstance(s, ast.ClassDef)}
    if base in ORDINARY:
        return copy.deepcopy(classes[base])
    line = [classes[(BASES | VALUES)[base]]]
    while line[-1].bases:
        (parent,) = line[-1].bases
        assert isinstance(parent, ast.Name)
        line.append(classes[parent.id])
    methods = {s.name: s for c in reversed(line) for s in c.body if isinstance(s, ast.FunctionDef)}
    node = copy.copy(line[0])
    node.name, node.bases, node.body = base, [], [copy.deepcopy(s) for s in methods.values()]
    return node


def finish(engine: Any, info: ClassInfo, base: str) -> None:
    """What a copy needs beyond its definition. Its module's body never runs, so defaults are constants, set here."""
    if base not in ORDINARY:
        info.container = base
        info.empty = ast.parse(_EMPTY[BASES[base]], mode="eval").body
    for name in info.methods:
        ref = engine.method_ref(info, name)
        args = ref.node.args
        given = zip(reversed([*args.posonlyargs, *args.args]), reversed(args.defaults), strict=False)
        keywords = zip(args.kwonlyargs, args.kw_defaults, strict=True)
        for arg, value in [*given, *keywords]:
            if value is not None:
                ref.defaults[arg.arg] = _constant(value)


def _constant(node: ast.expr) -> Expr:
    if isinstance(node, ast.Tuple):
        return hir.TupleMake([], TupleT(()))
    value = ast.literal_eval(node)
    return hir.Const(value, {bool: BOOL, int: INT, type(None): NONE}[type(value)])


def fill(b: Builder, base: ClassInfo, me: Expr) -> None:
    """Gives a new object what it holds."""
    field, node = base.find_field(HELD), base.empty
    assert field is not None and node is not None
    if BASES[base.container] == "OrderedDict":
        key, value = b.cell(node, "key"), b.cell(node, "value")
        t = DictT(key, value, "OrderedDict")
        held: Expr = hir.Prim(b.row("dict.new"), [], t, b.pos(node), {"K": key, "V": value})
    elif BASES[base.container] == "Deque":
        item = b.cell(node, "deque")
        held = hir.Prim(b.row("deque.new"), [hir.int_const(-1)], DequeT(item), b.pos(node), {"T": item})
    else:
        held = b.expr(node)
    field.cell.add(held.type)
    b.emit(hir.SetField(b.coerce(me, field.holder(me.type)), field, b.coerce(held, field.cell.type)))


def is_kind(t: Type, test: Type) -> bool:
    """Whether objects of a class are of a builtin type too: `isinstance(Stack(), list)`."""
    if isinstance(t, InstanceT) and t.cls.plain:
        plain: str = t.cls.plain
        return plain == ("tuple" if isinstance(test, TupleT | VarTupleT) else getattr(test, "name", ""))
    base = t.cls.container_base() if isinstance(t, InstanceT) else None
    if base is None:
        return False
    kind = {"List": ListT, "Set": SetT, "Deque": DequeT}.get(BASES[base.container], DictT)
    return isinstance(test, kind) and not (isinstance(test, SetT) and test.frozen)


def inherits(cls: ClassInfo, method: str) -> bool:
    """Whether all objects seen as of that class have the container's own method."""
    found = (c.find_method(method) for c in [cls, *cls.descendants()])
    return all(f is not None and f[0].container for f in found)
