"""Methods of builtin types as values: `names.append`, `counts.get`, `str.lower`.

They are functions of the program: `(lambda obj: lambda *args: obj.append(*args))(names)`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import function_refs
from pyx2c.hirgen.abstract import python_class
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo, FuncRef
from pyx2c.hirgen.py_names import py_name
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BINFILE, TEXTFILE, ClassT, FuncT, InstanceT, IterT, ModuleT, Type

if TYPE_CHECKING:
    from pyx2c.hirgen.engine import Engine

_PYTHON: dict[str, type] = {
    t.__name__: t
    for t in (int, float, complex, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice)
}


_OF_ITERATORS = {
    "generator": ("__next__", "__iter__", "send", "throw", "close"),
    "coroutine": ("__await__", "send", "throw", "close"),
    "async_generator": ("__aiter__", "__anext__", "aclose"),
}


def has_method(t: Type, name: str) -> bool:
    """Whether values of a builtin type have a method of that name."""
    if isinstance(t, InstanceT | ClassT | FuncT | ModuleT):
        return False
    shown = py_name(t).rpartition(".")[2]
    python = {"defaultdict": dict, "Counter": dict, "OrderedDict": dict, "deque": list}.get(shown) or _PYTHON.get(shown)
    if python is None:
        if isinstance(t, IterT):
            return name in _OF_ITERATORS.get(t.flavour, ("__next__", "__iter__"))
        return t in (TEXTFILE, BINFILE) and callable(getattr(python_class(t), name, None))
    return callable(getattr(python, name, None)) or name in ("appendleft", "popleft", "most_common", "elements")


def method_value(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr:
    """`x.name` as a function."""
    key = ("method value", name)
    if key not in b.engine.node_refs:
        tree = ast.parse(f"lambda obj: lambda *args, **kwargs: obj.{name}(*args, **kwargs)", mode="eval").body
        assert isinstance(tree, ast.Lambda)
        b.engine.node_refs[key] = FuncRef(tree, b.engine.modules[b.engine.main], name, name)
    return b.call_known(node, b.engine.node_refs[key], [x])


def is_method_value(engine: Engine, ref: FuncRef) -> bool:
    """Whether a function makes methods of builtin types values."""
    return engine.node_refs.get(("method value", ref.name)) is ref


def bind(b: Builder, node: ast.AST, x: Expr, name: str, value: Expr) -> Expr:
    """`x.name` where the class has a value of that name: a function binds the object, as the class's methods do.

    class Shape: draw = outline      →      shape.draw("red") is outline(shape, "red")
    """
    return b.by_member(value, lambda v: _bind(b, node, x, name, v), node)


def _bind(b: Builder, node: ast.AST, x: Expr, name: str, value: Expr) -> Expr:
    refs = value.type.refs if isinstance(value.type, FuncT) else ()
    binding = [ref for ref in refs if _binds(ref)]
    if not binding:
        return value
    if len(binding) < len(refs):
        message = "this attribute may be a function, which binds the object, or one that does not"
        raise b.error(node, "E0506", message, hint="make it a method")
    return b.call_known(node, _binder(b, name), [b.save(value, "f", node), x])


def _binds(ref: FuncRef) -> bool:
    if ref.bound or ref.stands_for or (ref.cls is not None and ref.cls.kinds.get(ref.name) == "class"):
        return False
    return ref.node in ref.module.functions or ref.node in ref.module.descriptors


def _binder(b: Builder, name: str) -> FuncRef:
    key = ("binder", name)
    if key not in b.engine.node_refs:
        tree = ast.parse("lambda f, obj: lambda *args, **kwargs: f(obj, *args, **kwargs)", mode="eval").body
        assert isinstance(tree, ast.Lambda)
        b.engine.node_refs[key] = FuncRef(tree, b.engine.modules[b.engine.main], name, name)
    found: FuncRef = b.engine.node_refs[key]
    return found


def of_class(b: Builder, node: ast.AST, x: Expr, name: str, cls: ClassInfo) -> Expr:
    """`x.name` of a method that a decorator made: the function kept in the class, with the object as first argument."""
    function = b.read(cls.attrs[name], node)
    if cls.decorated[name] == "static":
        return function
    return to_object(b, node, function, x, name)


def to_object(b: Builder, node: ast.AST, function: Expr, x: Expr, name: str) -> Expr:
    """A function with an object as its first argument: it goes on to be called what the function is."""
    bound = b.call_known(node, _binder(b, name), [b.save(function, "f", node), x])
    if isinstance(bound.type, FuncT):
        for ref in bound.type.refs:
            ref.wraps = function.type
    return bound


_WITH_KEYWORDS = ("split", "rsplit", "splitlines", "expandtabs", "encode", "decode", "format", "to_bytes")
"""methods of builtin types whose parameters a call may name"""


def method_of_type(b: Builder, node: ast.Attribute) -> Expr | None:
    """`str.lower` as a function of the object; None for other attributes."""
    owner = node.value
    if not isinstance(owner, ast.Name) or owner.id not in _PYTHON or b.lookup(owner.id) is not None:
        return None
    if not callable(getattr(_PYTHON[owner.id], node.attr, None)):
        return None
    text = f"lambda obj, *args: obj.{node.attr}(*args)"
    if node.attr in _WITH_KEYWORDS:
        text = f"lambda obj, /, *args, **named: obj.{node.attr}(*args, **named)"
    is_static = (owner.id, node.attr) in (("dict", "fromkeys"), ("int", "from_bytes"), ("bytes", "fromhex"))
    if is_static:
        text = f"lambda *args: {owner.id}.{node.attr}(*args)"

    def make() -> ast.expr:
        tree = ast.parse(text, mode="eval").body
        for n in every_node(tree):
            if isinstance(n, ast.expr | ast.arg):
                ast.copy_location(n, node)
        return tree

    made = b.derived(node, "method", make)
    if not is_static:
        b.module.descriptors.add(made)
    value = b.expr(made)
    if isinstance(value.type, FuncT):
        for ref in value.type.refs:
            ref.written_as = function_refs.repr_without_address(getattr(_PYTHON[owner.id], node.attr))
    return value
