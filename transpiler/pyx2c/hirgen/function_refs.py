"""Functions that no `def` or `lambda` of the program makes: builtins and methods as values, shared virtual calls."""

from __future__ import annotations

import ast
import builtins
import importlib
import importlib.util
from typing import TYPE_CHECKING

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import builtin_arity, builtin_calls
from pyx2c.hirgen.program import ClassInfo, FuncRef, ModuleInfo

if TYPE_CHECKING:
    from pyx2c.hirgen.engine import Engine


def bound_method(cls: ClassInfo, name: str) -> FuncRef:
    """A bound method as a value."""
    key = f"{name}.bound"
    if key not in cls.refs:
        found = cls.find_method(name)
        assert found is not None and found[0].info is not None
        cls.refs[key] = FuncRef(found[1], found[0].info, name, f"{cls.qualname}.{name}", cls, None)
        cls.refs[key].bound = True
    return cls.refs[key]


def class_method(cls: ClassInfo, name: str) -> FuncRef:
    """A class method as a value: the function that calls it of this class."""
    key = f"{name}.of_class"
    if key not in cls.refs:
        found = cls.find_method(name)
        assert found is not None and found[0].info is not None
        cls.refs[key] = FuncRef(found[1], found[0].info, name, f"{cls.qualname}.{name}", cls, None)
    return cls.refs[key]


def class_of(ref: FuncRef) -> ClassInfo | None:
    """The class of which the function calls a method, None where it is another function."""
    return ref.cls if ref.cls is not None and ref.cls.refs.get(f"{ref.name}.of_class") is ref else None


def dispatcher(
    engine: Engine, node: ast.AST, cls: ClassInfo, name: str, count: int, keywords: tuple[str, ...]
) -> FuncRef:
    """The function that virtual calls of a method share, where there are many methods to choose from."""
    key = ("dispatcher", cls, name, count, keywords)
    if key not in engine.node_refs:
        params = ", ".join(["self", *(f"a{i}" for i in range(1, count + 1)), *(f"{k}_" for k in keywords)])
        tree = ast.parse(f"lambda {params}: None", mode="eval").body
        assert isinstance(tree, ast.Lambda) and cls.info is not None
        ref = FuncRef(ast.copy_location(tree, node), cls.info, name, f"{cls.qualname}.{name}.dispatch")
        ref.dispatches = (name, count, keywords)
        engine.node_refs[key] = ref
    return engine.node_refs[key]


def comparer(engine: Engine, node: ast.AST, cls: ClassInfo, name: str) -> FuncRef:
    """Compares two objects for generic code as an operator does, where the class's method may return no bool."""
    text = f"lambda a, b: a {'==' if name == '__eq__' else '<'} b"
    return _seen_by_generic_code(engine, node, cls, name, text, "as_bool")


def _seen_by_generic_code(engine: Engine, node: ast.AST, cls: ClassInfo, name: str, text: str, kind: str) -> FuncRef:
    key = (kind, cls, name)
    if key not in engine.node_refs:
        tree = ast.parse(text, mode="eval").body
        assert isinstance(tree, ast.Lambda) and cls.info is not None
        for part in every_node(tree):
            ast.copy_location(part, node)
        cls.info.unseen.add(tree)
        engine.node_refs[key] = FuncRef(tree, cls.info, name, f"{cls.qualname}.{name}.{kind}")
    return engine.node_refs[key]


def takes(ref: FuncRef, count: int) -> bool:
    """Whether the function can be called with so many arguments."""
    args = ref.node.args
    plain = len(args.posonlyargs) + len(args.args)
    named = any(default is None for default in args.kw_defaults)
    return plain - len(args.defaults) <= count and (count <= plain or args.vararg is not None) and not named


def without_more(engine: Engine, node: ast.AST, cls: ClassInfo, name: str) -> FuncRef:
    """A special method for generic code, which gives it no more than operators do: other parameters have defaults."""
    other = name in ("__eq__", "__lt__")
    text = f"lambda a, b: a.{name}(b)" if other else f"lambda a: a.{name}()"
    return _seen_by_generic_code(engine, node, cls, name, text, "without_more")


def builtin(engine: Engine, name: str, arity: int | None = None, keywords: tuple[str, ...] = ()) -> FuncRef | None:
    """A builtin used as a value (`key=len`, `math.sqrt`): a lambda that calls it, with so many arguments and these
    keywords."""
    home, _, plain = name.rpartition(".")
    if not home and name not in builtin_calls.AS_VALUES:
        return None
    module = _importing(engine, home) if home else engine.modules[engine.main]
    key = ("builtin", name, arity, keywords)
    if key not in engine.node_refs:
        fixed = builtin_arity.fixed_count(name) if arity is None else arity
        given = ["*args"] if fixed is None else [f"_{i}" for i in range(fixed)]
        params = ", ".join([*given, *["/"] * (bool(fixed)), *["*"] * (bool(keywords) and fixed is not None), *keywords])
        passed = ", ".join([*given, *(f"{k}={k}" for k in keywords)])
        tree = ast.parse(f"lambda {params}: {name}({passed})", mode="eval").body
        assert isinstance(tree, ast.Lambda)
        text = repr_without_address(getattr(_python_module(home), plain, None))
        engine.node_refs[key] = FuncRef(tree, module, plain, plain, stands_for=name, written_as=text)
    return engine.node_refs[key]


def _python_module(home: str) -> object:
    """CPython's module of that name; None for the compiler's own."""
    if not home:
        return builtins
    return importlib.import_module(home) if importlib.util.find_spec(home.partition(".")[0]) is not None else None


def repr_without_address(function: object) -> str:
    """CPython's `repr` of a builtin function or method; empty where it says an address, which no two runs share."""
    text = repr(function)
    return text if callable(function) and " at 0x" not in text else ""


def _importing(engine: Engine, home: str) -> ModuleInfo:
    """A module that does nothing but import another one."""
    name = f"_behind.values_of_{home}"
    if name not in engine.modules:
        tree = ast.parse(f"import {home}")
        engine.modules[name] = ModuleInfo(name, name, "", tree, hidden=True, library=True)
        engine.modules[name].imports = {home.partition(".")[0]: (home.partition(".")[0], None)}
    return engine.modules[name]
