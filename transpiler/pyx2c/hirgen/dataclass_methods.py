"""The methods that `@dataclass` writes, as Python."""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.hirgen.program import ClassInfo, FuncRef


def dataclass_options(node: ast.ClassDef) -> dict[str, Any] | None:
    for d in node.decorator_list:
        call = d if isinstance(d, ast.Call) else None
        target = call.func if call else d
        name = target.attr if isinstance(target, ast.Attribute) else target.id if isinstance(target, ast.Name) else ""
        if name == "dataclass":
            return {k.arg: ast.literal_eval(k.value) for k in call.keywords if k.arg} if call else {}
    return None


def _field_nodes(info: ClassInfo) -> list[ast.AnnAssign]:
    found: dict[str, ast.AnnAssign] = {}
    for cls in reversed(info.mro):
        if cls.node is None or cls.dataclass is None and cls is not info:
            continue
        for stmt in cls.node.body:
            if isinstance(stmt, ast.AnnAssign) and isinstance(stmt.target, ast.Name):
                if "ClassVar" not in ast.unparse(stmt.annotation):
                    found[stmt.target.id] = stmt
    return list(found.values())


def _option(stmt: ast.AnnAssign, name: str) -> ast.expr | None:
    value = stmt.value
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name | ast.Attribute):
        called = value.func.id if isinstance(value.func, ast.Name) else value.func.attr
        if called == "field":
            return next((k.value for k in value.keywords if k.arg == name), None)
    return value if name == "default" else None


def synthesise(info: ClassInfo, node: ast.ClassDef, options: dict[str, Any]) -> None:
    """Writes the dataclass's methods as Python."""
    fields = _field_nodes(info)
    names = [f.target.id for f in fields if isinstance(f.target, ast.Name)]
    params, factories = [], {}
    for f, name in zip(fields, names, strict=True):
        text = f"{name}: {ast.unparse(f.annotation)}"
        default, factory = _option(f, "default"), _option(f, "default_factory")
        if factory is not None:
            factories[name] = ast.copy_location(ast.Call(factory, [], []), node)
            text += " = None"
        elif default is not None:
            text += f" = {ast.unparse(default)}"
        params.append(text)
    own = "(" + "".join(f"self.{n}, " for n in names) + ")"
    other = "(" + "".join(f"other.{n}, " for n in names) + ")"
    body = "; ".join(
        [f"self.{n} = {n}" for n in names] + (["self.__post_init__()"] if "__post_init__" in info.methods else [])
    )
    shown = ", ".join(f"{n}={{self.{n}!r}}" for n, f in zip(names, fields, strict=True) if not _hidden(f))
    texts = {
        "__init__": f"def __init__({', '.join(['self', *params])}): {body or 'pass'}",
        "__repr__": f"def __repr__(self): return f'{info.qualname}({shown})'",
        "__eq__": f"def __eq__(self, other): return isinstance(other, {info.name}) and {own} == {other}",
    }
    if options.get("frozen"):
        texts["__hash__"] = f"def __hash__(self): return hash({own})"
    if options.get("order"):
        for name, sign in (("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">=")):
            texts[f"__{name}__"] = f"def __{name}__(self, other): return {own} {sign} {other}"
    for name, text in texts.items():
        if name not in info.methods and options.get(name.strip("_"), True):
            method = ast.parse(text).body[0]
            assert isinstance(method, ast.FunctionDef)
            for n in ast.walk(method):
                if hasattr(n, "lineno"):
                    ast.copy_location(n, node)
            info.methods[name] = method
            info.kinds[name] = "method"
            if name == "__init__" and info.info is not None:
                ref = FuncRef(method, info.info, name, f"{info.qualname}.__init__", info)
                ref.factories = factories  # type: ignore[assignment]
                info.refs[name] = ref


def _hidden(f: ast.AnnAssign) -> bool:
    shown = _option(f, "repr")
    return isinstance(shown, ast.Constant) and shown.value is False
