"""Classes: bases, methods, fields; and the built-in exceptions."""

from __future__ import annotations

import ast
import builtins
from typing import Any

from pyx2c.hirgen import dataclass_methods
from pyx2c.hirgen.program import ClassInfo, Field, ModuleInfo
from pyx2c.ir.hir import Var
from pyx2c.ir.types import NONE, Cell, ClassT

_PLAIN_BASES = {"object", "ABC", "Protocol", "Generic"}


def builtin_exceptions() -> dict[str, ClassInfo]:
    """CPython's built-in exception classes."""
    found: dict[str, ClassInfo] = {}

    def add(cls: type) -> ClassInfo:
        if cls.__name__ not in found:
            bases = [add(b) for b in cls.__bases__ if issubclass(b, BaseException)]
            info = ClassInfo(cls.__name__, "builtins", bases, qualname=cls.__name__, is_exception=True, builtin=True)
            info.mro = [info, *[m for b in bases for m in b.mro]]
            for base in bases:
                base.subclasses.append(info)
            found[cls.__name__] = info
        return found[cls.__name__]

    for name in sorted(dir(builtins)):
        cls = getattr(builtins, name)
        if isinstance(cls, type) and issubclass(cls, BaseException) and cls.__name__ == name:
            add(cls)
    stop = found["StopIteration"]
    stop.fields["value"] = Field("value", Cell("value of StopIteration", NONE), stop)
    return found


def declare(engine: Any, module: ModuleInfo) -> None:
    """Makes the module's classes known before anything is walked."""
    for node in module.tree.body:
        if isinstance(node, ast.ClassDef):
            info = declare_class(engine, module, node)
            module.classes[node.name] = info
            engine.classes.append(info)


def declare_class(engine: Any, module: ModuleInfo, node: ast.ClassDef) -> ClassInfo:
    """One class: bases, methods, fields."""
    bases = [b for b in (_base(engine, module, n) for n in node.bases) if b is not None]
    info = ClassInfo(node.name, module.name, bases, node, module, node.name)
    info.mro = _linearise(info)
    info.is_exception = any(b.is_exception for b in bases)
    for base in bases:
        base.subclasses.append(info)
    _members(info, node)
    options = dataclass_methods.dataclass_options(node)
    if options is not None:
        info.dataclass = options
        dataclass_methods.synthesise(info, node, options)
    for method in list(info.methods.values()):
        _self_fields(info, method)
    return info


def _base(engine: Any, module: ModuleInfo, node: ast.expr) -> ClassInfo | None:
    if isinstance(node, ast.Subscript):
        node = node.value
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        source = engine.imported_module(module, node.value.id)
        return source.classes.get(node.attr) if source is not None else None
    if not isinstance(node, ast.Name) or node.id in _PLAIN_BASES:
        return None
    bound = engine.static_binding(module, node.id) if node.id in module.scope.locals else None
    if isinstance(bound, ClassT):
        cls: ClassInfo = bound.cls
        return cls
    found: ClassInfo | None = engine.builtin_classes.get(node.id)
    return found


def _linearise(info: ClassInfo) -> list[ClassInfo]:
    """C3, as CPython's method resolution order."""
    sequences = [list(b.mro) for b in info.bases] + [list(info.bases)]
    result = [info]
    while any(sequences):
        for seq in sequences:
            if seq and not any(seq[0] in other[1:] for other in sequences):
                chosen = seq[0]
                break
        else:
            break
        result.append(chosen)
        sequences = [[c for c in s if c is not chosen] for s in sequences]
    return result


def _members(info: ClassInfo, node: ast.ClassDef) -> None:
    for stmt in node.body:
        match stmt:
            case ast.FunctionDef():
                kind = _method_kind(stmt)
                name = f"{stmt.name}.setter" if kind == "setter" else stmt.name
                info.methods[name] = stmt
                info.kinds[name] = kind
            case ast.Assign(targets=[ast.Name(id=name)]) if name != "__slots__":
                info.attrs[name] = Var(f"{info.name}__{name}", Cell(name), "global", module=info.module)
            case ast.AnnAssign(target=ast.Name(id=name), value=value):
                if value is not None and dataclass_methods.dataclass_options(node) is None:
                    info.attrs[name] = Var(f"{info.name}__{name}", Cell(name), "global", module=info.module)
                elif info.find_field(name) is None:
                    info.fields[name] = Field(name, Cell(name), info)


def _method_kind(node: ast.FunctionDef) -> str:
    for d in node.decorator_list:
        if isinstance(d, ast.Name) and d.id in ("staticmethod", "classmethod", "property"):
            return {"staticmethod": "static", "classmethod": "class", "property": "property"}[d.id]
        if isinstance(d, ast.Attribute) and d.attr == "setter":
            return "setter"
    return "method"


def _self_fields(info: ClassInfo, method: ast.FunctionDef) -> None:
    if not method.args.args or info.kinds.get(method.name) in ("static", "class"):
        return
    me = method.args.args[0].arg
    for n in ast.walk(method):
        if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store) and isinstance(n.value, ast.Name):
            if n.value.id == me and f"{n.attr}.setter" not in info.methods:
                add_field(info, n.attr)


def add_field(cls: ClassInfo, name: str) -> Field:
    """The field of that name, made here unless a base has it."""
    found = cls.find_field(name)
    if found is None:
        found = cls.fields[name] = Field(name, Cell(name), cls)
    return found
