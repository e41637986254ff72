"""Definitions: classes, dataclasses, functions, imports; and the built-in exceptions."""

from __future__ import annotations

import ast
import builtins
from typing import Any

from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo, Field, FuncRef, ModuleInfo
from pyx2c.hirgen.typenames import type_from_node
from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.types import Cell, ClassT, FuncT, ModuleT, Type

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
    code = Cell("code")
    found["SystemExit"].fields["code"] = Field("code", code, found["SystemExit"])
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
    options = _dataclass_options(node)
    if options is not None:
        info.dataclass = options
        _synthesise(info, node, options)
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
                if value is not None and _dataclass_options(node) is None:
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


# -- dataclasses ------------------------------------------------------------------------------------


def _dataclass_options(node: ast.ClassDef) -> dict[str, Any] | None:
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


def _synthesise(info: ClassInfo, node: ast.ClassDef, options: dict[str, Any]) -> None:
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
    body = "; ".join([f"self.{n} = {n}" for n in names] + (["self.__post_init__()"] if "__post_init__" in info.methods else []))
    shown = ", ".join(f"{n}={{self.{n}!r}}" for n, f in zip(names, fields, strict=True) if not _hidden(f))
    texts = {
        "__init__": f"def __init__({', '.join(['self', *params])}): {body or 'pass'}",
        "__repr__": f"def __repr__(self): return f'{info.qualname}({shown})'",
        "__eq__": f"def __eq__(self, other): return {own} == {other}",
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


# -- module-level names -----------------------------------------------------------------------------


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
            return engine.static_binding(other, attr) if other is not None else None  # type: ignore[no-any-return]
    return None


def used_by_functions(module: ModuleInfo, name: str) -> bool:
    """Whether any function or class body of the module mentions the name."""
    if module.function_names is None:
        functions = [f for f in ast.walk(module.tree) if isinstance(f, ast.FunctionDef | ast.Lambda)]
        module.function_names = {n.id for f in functions for n in ast.walk(f) if isinstance(n, ast.Name)}
        module.function_names |= {x for n in ast.walk(module.tree) if isinstance(n, ast.Global) for x in n.names}
    return name in module.function_names


def imports_name(module: ModuleInfo, source: str, name: str) -> bool:
    """Whether another module may reach the name."""
    return any(s == source and attr in (None, name) for s, attr in module.imports.values())


# -- statements -------------------------------------------------------------------------------------


def function_def(b: Builder, node: ast.FunctionDef) -> None:
    """`def`: its defaults are evaluated now; the name is bound."""
    ref = b.engine.function_ref(b, node)
    for d in node.decorator_list:
        name = d.id if isinstance(d, ast.Name) else d.attr if isinstance(d, ast.Attribute) else ""
        if name not in ("overload", "abstractmethod", "override", "final", "cache", "no_type_check"):
            raise b.error(d, "E0506", f"the decorator `{ast.unparse(d)}` is not supported yet")
    set_defaults(b, ref)
    var = b.lookup(node.name)
    assert var is not None
    b.assign(var, hir.MakeClosure(ref, captured(b, ref), FuncT(frozenset([ref])), b.pos(node)), node)


def captured(b: Builder, ref: FuncRef) -> list[hir.Expr]:
    """What a closure made here carries."""
    return [hir.Read(v, v.type) for v in b.engine.captured(ref)]


def set_defaults(b: Builder, ref: FuncRef) -> None:
    """Evaluates the defaults of parameters, once, where the definition stands."""
    args = ref.node.args
    positional = [*args.posonlyargs, *args.args]
    pairs = list(zip(positional[len(positional) - len(args.defaults):], args.defaults, strict=True))
    pairs += [(a, d) for a, d in zip(args.kwonlyargs, args.kw_defaults, strict=True) if d is not None]
    for arg, node in pairs:
        value = b.expr(node)
        if not isinstance(value, hir.Const):
            key = (node, "default")
            if key not in b.inst.memo:
                name = f"{ref.qualname.replace('.', '__').replace('<locals>', 'in')}__{arg.arg}"
                b.inst.memo[key] = Var(name, Cell(arg.arg), "global", module=b.module.name)
            var: Var = b.inst.memo[key]
            b.assign(var, value, node)
            value = hir.Read(var, var.type)
        ref.defaults[arg.arg] = value


def class_def(b: Builder, node: ast.ClassDef) -> None:
    """`class`: class attributes and defaults are evaluated now."""
    info = b.module.classes.get(node.name)
    if info is None or info.node is not node:
        raise b.error(node, "E0506", "a class inside a function is not supported yet", hint="move it to the module")
    for name in info.methods:
        set_defaults(b, b.engine.method_ref(info, name))
    for stmt in node.body:
        match stmt:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in info.attrs:
                b.assign(info.attrs[name], b.expr(value), stmt)
            case ast.AnnAssign(target=ast.Name(id=name), value=value, annotation=annotation):
                declared = type_from_node(b, annotation)
                if name in info.attrs and value is not None:
                    result = b.expr(value)
                    info.attrs[name].cell.add(declared)
                    b.assign(info.attrs[name], result, stmt)
                elif name in info.fields:
                    info.fields[name].cell.add(declared)
            case ast.FunctionDef() | ast.Expr() | ast.Pass() | ast.Assign():
                pass
            case _:
                raise b.error(stmt, "E0506", "this statement in a class body is not supported yet")


def import_stmt(b: Builder, node: ast.Import | ast.ImportFrom) -> None:
    """Imports: the loader has ordered the modules; names from program modules are read where they live."""
    if isinstance(node, ast.ImportFrom):
        for alias in node.names:
            name = alias.asname or alias.name
            source, attr = b.module.imports.get(name, (None, None))
            other = b.engine.modules.get(source)
            if other is None or attr is None or b.engine.static_binding(b.module, name) is not None:
                continue
            origin = other.var(attr)
            target = b.lookup(name)
            if target is not None:
                b.assign(target, hir.Read(origin, origin.type), node)


STMTS = {ast.FunctionDef: function_def, ast.ClassDef: class_def, ast.Import: import_stmt, ast.ImportFrom: import_stmt}
