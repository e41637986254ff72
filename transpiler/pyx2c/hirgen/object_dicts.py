"""`vars(x)` and `x.__dict__`: the fields of an object as a dict, made where it is asked for.

for name, value in vars(point).items()       →       {"x": point.x, "y": point.y}.items()

In CPython that is the object's own dict: it changes when the object does, and the other way round. Here it is a new
one, so it may stand only where it is looked at at once and not kept: what keeps it says `dict(vars(x))`.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import arguments, class_dicts, meanings, samples
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cached_functions import CACHED
from pyx2c.hirgen.classes import ANY_FIELD
from pyx2c.hirgen.definite import stored_order
from pyx2c.hirgen.program import HELD, ClassInfo, ModuleInfo
from pyx2c.hirgen.py_names import made_below, py_name
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, STR, ClassT, DictT, InstanceT, show

_LOOK = frozenset(
    "print len str repr dict list tuple set frozenset sorted any all max min sum format isinstance".split()
)
"""builtins that look at an argument and don't keep it"""
_LOOK_IN_MODULES = frozenset(
    (
        ("json", "dumps"),
        ("json", "dump"),
        ("pprint", "pprint"),
        ("pprint", "pformat"),
        ("copy", "deepcopy"),
        ("copy", "copy"),
    )
)
_METHODS = frozenset("items keys values get copy __contains__ __getitem__ __len__".split())


def vars_call(b: Builder, node: ast.Call) -> Expr:
    """`vars(x)`."""
    given = arguments.evaluate(b, node).positional
    if len(given) != 1 or node.keywords:
        hint = "put the values in a dict of your own"
        raise b.error(node, "E0211", "variables are not entries of a dictionary", hint=hint)
    return b.by_member(given[0], lambda x: fields(b, node, x), node)


def fields(b: Builder, node: ast.expr, x: Expr) -> Expr:
    """The dict of an object's fields."""
    if not isinstance(x.type, InstanceT | ClassT):
        return _refuse(b, node, x)
    if node not in _looked_at(b) and not _is_of_new_object(node, x):
        hint = "`dict(vars(x))` makes a copy"
        raise b.error(node, "E0215", "an object's fields are no dict that can be kept or changed", hint=hint)
    if isinstance(x.type, ClassT):
        b.evaluate(x)
        return class_dicts.entries(b, node, x.type.cls)
    if (x.type.cls.module, x.type.cls.name) == ("argparse", "Namespace"):
        return _of_namespace(b, node, x, x.type.cls)
    classes = made_below(x.type.cls)
    x = b.save(x, "obj", node)
    tests = [meanings.is_one_of(b, x, [c]) for c in classes[:-1]]
    actions = [(str(c), functools.partial(_of_class, b, node, b.coerce(x, InstanceT(c)), c)) for c in classes]
    return b.alternatives(tests, actions, node) if tests else actions[0][1]()


def _is_of_new_object(node: ast.expr, x: Expr) -> bool:
    """Whether nobody else has the object: `vars(parser.parse_args())` may be kept and changed."""
    match node:
        case ast.Call(args=[ast.Call(ast.Attribute(attr="parse_args"), [] | [_], [])]):
            return isinstance(x.type, InstanceT) and x.type.cls.module == "argparse"
    return False


def _refuse(b: Builder, node: ast.expr, x: Expr) -> Expr:
    if isinstance(node, ast.Attribute):
        problem = b.error(node, "E0215", f"`{show(x.type)}` has no dict of its fields here", about=[x])
        text = f"'{py_name(x.type)}' object has no attribute '__dict__'"
        raise problem.raising("AttributeError", text, exact=samples.no_attribute("__dict__", x))
    problem = b.error(node, "E0215", f"`vars` can't take `{show(x.type)}`", about=[x])
    text = "vars() argument must have __dict__ attribute"
    raise problem.raising("TypeError", text, exact=samples.refuses(vars, x, text=text))


def _of_class(b: Builder, node: ast.expr, x: Expr, cls: ClassInfo) -> Expr:
    """Of an object of exactly this class."""
    order = None if has_other_dict(cls) else stored_order(b.engine, cls, stored(b, cls))
    if order is None:
        message = f"the order in which objects of `{cls.name}` get their fields is not known"
        raise b.error(node, "E0215", message, hint="assign all fields in `__init__`, one after the other")
    key, value = b.cell(node, "key"), b.cell(node, "value")
    key.add(STR)
    new = hir.Prim(b.row("dict.new"), [], DictT(key, value), b.pos(node), {"K": key, "V": value})
    made = b.save(new, "made", node)
    for name in order:
        field = cls.find_field(name)
        assert field is not None
        if field.cell.type is NEVER:
            continue
        got = hir.GetField(b.coerce(x, field.holder(x.type)), field, field.cell.type, b.pos(node))
        value.add(got.type)
        shown = hir.Const(name.removesuffix(CACHED), STR)
        put = hir.ExprStmt(b.must("setitem", [made, shown, got], node))
        b.emit(put if meanings.sure_of(b, cls, name) else hir.If(meanings.flag(b, x, field), [put], []))
    return made


def _of_namespace(b: Builder, node: ast.expr, x: Expr, cls: ClassInfo) -> Expr:
    """Of what argparse gives: it knows the order, which is that of the declarations."""
    names = sorted(n for n in stored(b, cls) if not n.startswith("_"))
    return b.behind(node, "namespaces.as_dict", [x, hir.Const(" ".join(names), STR)])


def stored(b: Builder, cls: ClassInfo) -> set[str]:
    """The fields that objects of the class may have of their own."""
    names = {name for c in cls.mro if not c.builtin for name in c.fields} - {HELD}
    for name in (*names, ANY_FIELD):
        b.engine.asks(cls, name)
    return names


def has_other_dict(cls: ClassInfo) -> bool:
    """Whether CPython's objects have no dict, or another one than their fields."""
    return bool(cls.enum or cls.named_tuple() or cls.structural) or any(has_slots(c) for c in cls.mro)


def has_slots(cls: ClassInfo) -> bool:
    """Whether a class itself says which attributes its objects have."""
    return bool((cls.dataclass or {}).get("slots")) or bool(slots_of(cls))


def slots_of(cls: ClassInfo) -> list[ast.Assign]:
    """The assignments to `__slots__` in the class's body."""
    return [
        n
        for n in (cls.node.body if cls.node is not None else [])
        if isinstance(n, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "__slots__" for t in n.targets)
    ]


def is_looked_at(b: Builder, node: ast.AST) -> bool:
    """Whether what an expression gives is looked at at once and not kept."""
    return node in _looked_at(b)


def _looked_at(b: Builder) -> set[ast.expr]:
    """The expressions of a module whose values are looked at at once and not kept."""
    memo = b.engine.module_bodies[-1].memo
    key = (b.module.name, "looked at", len(b.module.said))
    if key not in memo:
        trees = [b.module.tree, *b.module.said]
        memo[key] = {e for tree in trees for n in every_node(tree) for e in _looked_at_by(b.module, n)}
    found: set[ast.expr] = memo[key]
    return found


def _only_looks(module: ModuleInfo, func: ast.expr) -> bool:
    match func:
        case ast.Name(id=name) if name in module.imports:
            return module.imports[name] in _LOOK_IN_MODULES
        case ast.Name(id=name):
            return name in _LOOK and name not in module.scope.locals and name not in module.globals
        case ast.Attribute(value=ast.Constant(value=str()), attr="join"):
            return True
        case ast.Attribute(value=ast.Name(id=home), attr=attr) if home in module.imports:
            return (module.imports[home][0], attr) in _LOOK_IN_MODULES
    return False


def _looked_at_by(module: ModuleInfo, node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Attribute(value=value, attr=attr) if attr in _METHODS:
            yield value
        case ast.Subscript(value=value, ctx=ast.Load()):
            yield value
        case ast.Call(func=func, args=args, keywords=keywords):
            yield from (k.value for k in keywords if k.arg is None)
            if _only_looks(module, func):
                yield from args
                yield from (k.value.body for k in keywords if k.arg == "default" and isinstance(k.value, ast.Lambda))
        case ast.Compare():
            yield from (node.left, *node.comparators)
        case ast.For(iter=value) | ast.comprehension(iter=value):
            yield value
        case ast.FormattedValue(value=value) | ast.Starred(value=value):
            yield value
        case ast.Dict(keys=keys, values=values):
            yield from (v for k, v in zip(keys, values, strict=True) if k is None)
        case ast.BinOp(op=ast.Mod() | ast.BitOr(), left=left, right=right):
            yield from (left, right)
