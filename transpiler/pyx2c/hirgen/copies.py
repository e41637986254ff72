"""`copy.copy` and `copy.deepcopy`: what a copy is made of is known from the type.

    copy(obj)         →   obj.__copy__()            a method that the compiler writes: a bare object of the class,
    deepcopy(obj)     →   obj.__deepcopy__(memo)    then each field; with copies of what it refers to

Containers are copied by stdlib_subset/_behind/copy.py. `memo` maps the address of each object to that of its copy.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import arguments, attributes, calls, dataclass_methods, default_factories, hooks, meanings
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.dataclass_functions import read_field
from pyx2c.hirgen.program import HELD, ClassInfo
from pyx2c.hirgen.py_names import naming
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BINFILE,
    BOOL,
    BYTEARRAY,
    INT,
    NEVER,
    TEXTFILE,
    DequeT,
    DictT,
    InstanceT,
    IterT,
    ListT,
    SetT,
    TupleT,
    VarTupleT,
    show,
)

_TEXTS = {
    "__copy__": """
def __copy__(self):
    new = raw_({name})
    shallow_(self, new)
    return new
""",
    "__deepcopy__": """
def __deepcopy__(self, memo):
    new = raw_({name})
    at = memo.get(identity_(self), 0)
    if at:
        return known_(new, at)
    memo[identity_(self)] = identity_(new)
    deep_(self, new, memo)
    return new
""",
}


def call(b: Builder, node: ast.Call, name: str) -> Expr | None:
    """A function of module copy; None for names that it doesn't have."""
    given = arguments.evaluate(b, node).positional
    if name == "_at":
        return b.must("object.at", given, node)
    if name not in ("copy", "deepcopy") or not given:
        return None
    if name == "copy":
        return b.by_member(given[0], lambda x: _shallow(b, node, x), node)
    memo = given[1] if len(given) > 1 else b.make_dict(node, {})
    if isinstance(memo.type, DictT):
        memo.type.key.add(INT)
        memo.type.value.add(INT)
    memo = b.save(memo, "memo", node)
    return _deep(b, node, given[0], memo)


def _shallow(b: Builder, node: ast.AST, x: Expr) -> Expr:
    t = x.type
    _refuse(b, node, x)
    if isinstance(t, InstanceT):
        return x if t.cls.enum else calls.call_method(b, node, _with_methods(b, node, x), "__copy__", [])
    if isinstance(t, SetT) and t.frozen:
        return x
    if isinstance(t, ListT | SetT | DequeT) or t is BYTEARRAY:
        return b.must("method.copy", [x], node)
    if isinstance(t, DictT):
        return dict_copy(b, node, x)
    return x


def dict_copy(b: Builder, node: ast.AST, d: Expr) -> Expr:
    """`d.copy()` of a dict of any kind."""
    t = d.type
    assert isinstance(t, DictT)
    if t.flavour == "dict":
        return b.must("dict.copy", [d], node)
    d = b.save(d, "d", node)
    made = b.must("method.copy", [d], node)
    assert isinstance(made, hir.Prim)
    made.type = DictT(t.key, t.value, t.flavour)
    return default_factories.copied(b, node, d, made)


def _deep(b: Builder, node: ast.AST, value: Expr, memo: Expr) -> Expr:
    def one(x: Expr) -> Expr:
        _refuse(b, node, x)
        x = b.save(x, "original", node)
        match x.type:
            case InstanceT():
                if x.type.cls.enum:
                    return x
                return _once(b, node, _with_methods(b, node, x), memo)
            case ListT():
                return b.behind(node, "copy.listed", [x, memo])
            case DictT() as t:
                return b.behind(node, "copy.mapped", [x, _emptied(b, node, x, t), memo])
            case SetT(frozen=True):
                return b.behind(node, "copy.frozen", [x, memo])
            case SetT() as t:
                return b.behind(node, "copy.gathered", [x, _emptied(b, node, x, t), memo])
            case DequeT() as t:
                return b.behind(node, "copy.queued", [x, _emptied(b, node, x, t), memo])
            case VarTupleT():
                return b.behind(node, "copy.strung", [x, memo])
            case TupleT():
                parts = [hir.TupleGet(x, i, t) for i, t in enumerate(x.type.items)]
                items = [b.save(_deep(b, node, p, memo), "item", node) for p in parts]
                return hir.TupleMake(items, TupleT(tuple(i.type for i in items)), b.pos(node))
        return b.must("method.copy", [x], node) if x.type is BYTEARRAY else x

    return b.by_member(value, one, node)


def _once(b: Builder, node: ast.AST, x: Expr, memo: Expr) -> Expr:
    """By the class's method, unless the object was copied before. Those that the compiler writes look themselves."""
    assert isinstance(x.type, InstanceT)
    written = [c.methods["__deepcopy__"] for c in x.type.cls.descendants() if "__deepcopy__" in c.methods]
    found = x.type.cls.find_method("__deepcopy__")
    if all(_is_ours(m) for m in written) and (found is None or _is_ours(found[1])):
        return calls.call_method(b, node, x, "__deepcopy__", [memo])
    memo = b.save(memo, "memo", node)
    at = b.save(b.behind(node, "copy.met", [x, memo]), "at", node)

    def copied() -> Expr:
        made = b.save(calls.call_method(b, node, x, "__deepcopy__", [memo]), "made", node)
        if isinstance(made.type, InstanceT):
            b.emit(hir.ExprStmt(b.behind(node, "copy.note", [x, made, memo])))
        return made

    tests = [b.must("truth", [at], node)]
    return b.alternatives(tests, [("met", lambda: b.must("object.at", [x, at], node)), ("new", copied)], node)


def _is_ours(method: ast.FunctionDef) -> bool:
    return any(isinstance(n, ast.Name) and n.id == "deep_" for n in every_node(method))


def _emptied(b: Builder, node: ast.AST, x: Expr, t: DictT | SetT | DequeT) -> Expr:
    """A copy with nothing in it: what else it has, as a default factory or a greatest length, stays."""
    made = b.must("method.copy", [x], node)
    assert isinstance(made, hir.Prim)
    if isinstance(t, DictT):
        made.type = DictT(t.key, t.value, t.flavour)
    saved = b.save(default_factories.copied(b, node, x, made), "new", node)
    b.emit(hir.ExprStmt(b.must("method.clear", [saved], node)))
    return saved


def _refuse(b: Builder, node: ast.AST, x: Expr) -> None:
    t = x.type
    if isinstance(t, IterT) or t in (TEXTFILE, BINFILE):
        problem = b.error(node, "E0401", f"`{show(t)}` can't be copied", about=[x])
        raise problem.raising("TypeError", naming("cannot pickle '{}' object", x))
    if isinstance(t, InstanceT) and t.cls.is_exception:
        raise b.error(node, "E0506", "copies of exceptions are not supported yet")


def _with_methods(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """The object; its class and those below it have the methods from now on."""
    assert isinstance(x.type, InstanceT)
    for cls in reversed([*x.type.cls.descendants()]):
        for name, text in _TEXTS.items():
            _write(cls, name, text)
    return b.save(x, "obj", node)


def _write(cls: ClassInfo, name: str, text: str) -> None:
    found = cls.find_method(name)
    if cls.node is None or found is not None and (found[0] is cls or name not in found[0].written):
        return
    dataclass_methods.add_method(cls, cls.node, name, text.replace("{name}", cls.name))


def shallow_fields(b: Builder, node: ast.Call) -> Expr:
    """`shallow_(old, new)`: each field as it is; what a class derived from a container holds is its own."""
    old, new = (b.save(b.expr(a), "obj", node) for a in node.args)
    _each_field(b, node, old, new, None)
    _ask_for_state(b, node, old)
    return hir.NONE_CONST


def deep_fields(b: Builder, node: ast.Call) -> Expr:
    """`deep_(old, new, memo)`: a deep copy of each field."""
    old, new, memo = (b.save(b.expr(a), "obj", node) for a in node.args)
    _ask(b, node, old, "__deepcopy__")
    _each_field(b, node, old, new, memo)
    _ask_for_state(b, node, old)
    return hir.NONE_CONST


def _each_field(b: Builder, node: ast.AST, old: Expr, new: Expr, memo: Expr | None) -> None:
    assert isinstance(old.type, InstanceT)
    for field in old.type.cls.all_fields():

        def put(name: str = field.name) -> Expr:
            value = read_field(b, node, old, name)
            if memo is not None:
                value = _deep(b, node, value, memo)
            elif name == HELD:
                value = _shallow(b, node, value)
            attributes.set_field(b, node, new, name, value)
            return hir.NONE_CONST

        there = meanings.has_field(b, node, old, field.name)
        b.emit(hir.If(there, b.optional(put), []))


def _ask(b: Builder, node: ast.AST, x: Expr, name: str) -> None:
    """CPython asks a class's `__getattr__` how its objects are copied; here it has to raise AttributeError then."""
    assert isinstance(x.type, InstanceT)
    of = hooks.owner(x.type.cls, "__getattr__")
    if of is None or x.type.cls.find_method(name) is not None and name not in _TEXTS:
        return
    value, there = hooks.attempt(b, node, lambda: hooks.get(b, node, x, name, of))
    if value.type is not NEVER:
        message = f"`__getattr__` of `{x.type.cls.name}` may give `{name}`, by which its objects are copied"
        hint = "raise AttributeError for names that begin with two underscores"
        raise b.error(of.methods["__getattr__"], "E0506", message, hint=hint)
    b.emit(hir.ExprStmt(there))


def _ask_for_state(b: Builder, node: ast.AST, old: Expr) -> None:
    """The same of an object that has nothing yet, which is then given the fields of the old one, if that has some."""
    assert isinstance(old.type, InstanceT)
    cls, names = old.type.cls, [f.name for f in old.type.cls.all_fields() if f.name != HELD]
    if not names or hooks.owner(cls, "__getattr__") is None:
        return
    some: Expr = hir.Const(False, BOOL)
    for name in names:
        b.engine.set_changes(name)  # the hook sees an object that lacks them
        some = hir.BoolOp("or", some, meanings.has_field(b, node, old, name))

    def ask() -> None:
        _ask(b, node, b.save(hir.New(cls, InstanceT(cls), b.pos(node)), "empty", node), "__setstate__")

    b.emit(hir.If(some, b.optional(ask), []))
