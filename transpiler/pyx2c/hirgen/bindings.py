"""What module-level names are bound to, and who else can see them."""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.hirgen.program import FuncRef, ModuleInfo
from pyx2c.ir.types import ClassT, FuncT, ModuleT, Type


def _binders(module: ModuleInfo, name: str) -> list[ast.AST]:
    """The statements at module level that bind a name."""
    found: list[ast.AST] = []
    for stmt in ast.walk(module.tree):
        match stmt:
            case ast.Global(names=names) if name in names:
                found += [stmt, stmt]
    stack: list[ast.AST] = list(module.tree.body)
    while stack:
        n = stack.pop()
        match n:
            case ast.FunctionDef() | ast.ClassDef():
                found += [n] if n.name == name else []
                continue
            case ast.Lambda():
                continue
            case ast.Import() | ast.ImportFrom():
                bound = [a.asname or (a.name.split(".")[0] if isinstance(n, ast.Import) else a.name) for a in n.names]
                found += [n] if name in bound else []
            case ast.Name(id=other, ctx=ast.Store() | ast.Del()) if other == name:
                found.append(n)
        stack.extend(ast.iter_child_nodes(n))
    return found


def static_binding(engine: Any, module: ModuleInfo, name: str) -> Type | None:
    """What a module-level name is bound to for good, if it is bound once."""
    binders = _binders(module, name)
    if len(binders) != 1:
        return None
    match binders[0]:
        case ast.ClassDef() if name in module.classes:
            return ClassT(module.classes[name])
        case ast.FunctionDef(decorator_list=[]) as node:
            key = (node, None)
            if key not in engine.node_refs:
                engine.node_refs[key] = FuncRef(node, module, name, name)
            return FuncT(frozenset([engine.node_refs[key]]))
        case ast.Import() | ast.ImportFrom():
            source, attr = module.imports.get(name, (name, None))
            if attr is None:
                return ModuleT(source)
            other = engine.modules.get(source)
            return engine.static_binding(other, attr) if other is not None else None
    return None


def used_by_functions(module: ModuleInfo, name: str) -> bool:
    """Whether any function of the module means this module-level name."""
    if module.function_names is None:
        declared = {x for n in ast.walk(module.tree) if isinstance(n, ast.Global) for x in n.names}
        module.function_names = module.scope.captured | declared
    return name in module.function_names


def imports_name(module: ModuleInfo, source: str, name: str) -> bool:
    """Whether another module may reach the name."""
    return any(s == source and attr in (None, name) for s, attr in module.imports.values())
