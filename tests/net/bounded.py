"""The bounds of annotations (module `machine`) tested under CPython, as a compiled program tests them.

Arguments, results and attributes of all functions and classes of a package are looked at; what lies outside raises
OverflowError. The compiler puts the same tests into the program.
"""

import ast
import functools
import inspect
import pkgutil
import sys
import typing
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any

from machine import Bounds


def enforce(package: str) -> None:
    """Puts tests around every function and class of the package's modules."""
    root = import_module(package)
    names = [root.__name__, *(m.name for m in pkgutil.walk_packages(root.__path__, f"{package}."))]
    checked: dict[Any, Any] = {}
    modules = [import_module(name) for name in names]
    for module in modules:
        for value in list(vars(module).values()):
            if getattr(value, "__module__", None) != module.__name__:
                continue
            if isinstance(value, FunctionType):
                checked[value] = _checked(value)
            elif inspect.isclass(value):
                _check_class(module, value)
    for module in list(sys.modules.values()):
        for name, value in list(vars(module).items()) if isinstance(module, ModuleType) else []:
            if isinstance(value, FunctionType) and value in checked:
                setattr(module, name, checked[value])


def _of(hint: Any) -> Bounds | None:
    return next((m for m in getattr(hint, "__metadata__", ()) if isinstance(m, Bounds)), None)


def _test(what: str, value: Any, bounds: Bounds | None) -> None:
    if bounds is not None and isinstance(value, int) and not bounds.least <= value <= bounds.most:
        raise OverflowError(f"{what} is {value}, not within {bounds}")


def _checked(function: FunctionType) -> Any:
    hints = {name: _of(h) for name, h in typing.get_type_hints(function, include_extras=True).items()}
    if not any(hints.values()):
        return function
    names = list(inspect.signature(function).parameters)

    @functools.wraps(function)
    def call(*args: Any, **named: Any) -> Any:
        for name, value in [*zip(names, args, strict=False), *named.items()]:
            _test(f"{function.__qualname__}: {name}", value, hints.get(name))
        result = function(*args, **named)
        _test(f"result of {function.__qualname__}", result, hints.get("return"))
        return result

    return call


def _check_class(module: ModuleType, cls: type) -> None:
    fields: dict[str, Bounds] = {}
    for node in ast.walk(ast.parse(inspect.getsource(cls))):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name) | ast.Attribute(attr=name), annotation=ast.Name(id=alias)):
                bounds = _of(getattr(module, alias, None))
                if bounds is not None:
                    fields[name] = bounds
    for name, value in list(vars(cls).items()):
        if isinstance(value, FunctionType):
            setattr(cls, name, _checked(value))
    if fields:
        plain = cls.__setattr__

        def assign(self: Any, name: str, value: Any) -> None:
            _test(f"{cls.__name__}.{name}", value, fields.get(name))
            plain(self, name, value)

        cls.__setattr__ = assign  # type: ignore[method-assign, assignment]
