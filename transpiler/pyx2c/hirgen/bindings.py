"""What module-level names are bound to, and who else can see them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from pyx2c.frontend.bindings import binds as binds_name
from pyx2c.frontend.import_sources import Source, source_of
from pyx2c.frontend.known import MEANINGLESS
from pyx2c.frontend.nodes import last_name
from pyx2c.hirgen.program import FuncRef, ModuleInfo
from pyx2c.ir.types import ClassT, FuncT, ModuleT, Type

TYPE_NAMES = frozenset(
    "int float bool str bytes list dict set frozenset tuple type deque defaultdict Union Optional List Dict Set"
    " FrozenSet Tuple Deque DefaultDict Counter Callable Iterable Iterator Generator Sequence Mapping MutableMapping"
    " MutableSequence Collection Container Reversible Literal Annotated".split()
)
"""names that, with [] or |, are a type and no value"""


def binders(module: ModuleInfo, name: str) -> list[ast.AST]:
    """The statements at module level that bind a name, imports from one source as one; a `global` in a function counts
    twice, as it may bind often."""
    if module.binders is None:
        module.binders = {}
        for node, names in _all_binders(module):
            for bound in names:
                module.binders.setdefault(bound, []).append(node)
        for bound, nodes in module.binders.items():
            if len(nodes) > 1 and len({_source(node, bound) for node in nodes}) == 1:
                del nodes[1:]  # however often it is imported from there
    return module.binders.get(name, [])


def _source(node: ast.AST, name: str) -> Source | int:
    """What an import gives the name; of other nodes, something that is theirs alone."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return next((source_of(node, a) for a in node.names if binds_name(a) == [name]), id(node))
    return id(node)


def _all_binders(module: ModuleInfo) -> Iterator[tuple[ast.AST, list[str]]]:
    for node in module.nodes:
        if isinstance(node, ast.Global):
            yield node, node.names * 2
    stack: list[ast.AST] = list(module.tree.body)
    while stack:
        node = stack.pop()
        match node:
            case ast.FunctionDef() if is_overload(node):
                continue
            case ast.FunctionDef() | ast.ClassDef():
                yield node, [node.name]
                continue
            case ast.Lambda():
                continue
            case ast.Import():
                yield node, [a.asname or a.name.split(".")[0] for a in node.names]
            case ast.ImportFrom():
                yield node, [a.asname or a.name for a in node.names]
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield node, [name]
        stack.extend(ast.iter_child_nodes(node))


def is_overload(node: ast.FunctionDef) -> bool:
    """Whether a definition only tells a type checker of one way to call the function that follows."""
    return any(last_name(d) == "overload" for d in node.decorator_list)


def imported_as(module: ModuleInfo, node: ast.expr) -> tuple[str, str] | None:
    """(module, attribute) that an expression means through the module's imports."""
    match node:
        case ast.Name(id=name):
            source, attr = module.imports.get(name, ("", None))
            return (source, attr) if attr is not None and len(binders(module, name)) <= 1 else None
        case ast.Attribute(value=ast.Name(id=name), attr=attr):
            source, inner = module.imports.get(name, ("", ""))
            return (source, attr) if inner is None and len(binders(module, name)) <= 1 else None
    return None


def static_binding(engine: Any, module: ModuleInfo, name: str) -> Type | None:
    """What a module-level name is bound to for good, if it is bound once."""
    found = binders(module, name)
    if not found and name in module.imports:
        return _imported(engine, module, name)
    if len(found) != 1:
        return None
    match found[0]:
        case ast.ClassDef() if name in module.classes:
            return ClassT.of(module.classes[name])
        case ast.FunctionDef(decorator_list=decorators) as node if all(_is_meaningless(module, d) for d in decorators):
            key = (node, None)
            if key not in engine.node_refs:
                engine.node_refs[key] = FuncRef(node, module, name.lstrip("."), name.lstrip("."))
            return FuncT(frozenset([engine.node_refs[key]]))
        case ast.Import() | ast.ImportFrom():
            return _imported(engine, module, name)
    return None


def class_meant(engine: Any, module: ModuleInfo, name: str) -> Any:
    """The class that a module-level name means for good, also one that another name was given: `Tree = FastTree`."""
    seen: set[tuple[str, str]] = set()
    while (module.name, name) not in seen:
        seen.add((module.name, name))
        bound = engine.static_binding(module, name)
        if isinstance(bound, ClassT):
            return bound.cls
        source, attr = module.imports.get(name, ("", None))
        if attr is not None and source in engine.modules and len(binders(module, name)) <= 1:
            module, name = engine.modules[source], attr
            continue
        value = assigned_once(module, name)
        if isinstance(value, ast.Name):
            name = value.id
    return None


def binds(module: ModuleInfo, name: str) -> bool:
    """Whether the module, or a function in it, gives the name a value."""
    if name in module.scope.locals or name in module.imports or name in ("__name__", "__doc__", "__file__"):
        return True
    return name in module.declared_global


def assigned_once(module: ModuleInfo, name: str) -> ast.expr | None:
    """What a module-level name is assigned, where nothing else binds it."""
    return assigned(module.tree.body, name) if len(binders(module, name)) == 1 else None


def assigned(body: list[ast.stmt], name: str) -> ast.expr | None:
    """What the only assignment to a name in the statements gives it."""
    found: list[ast.expr] = []
    for stmt in body:
        match stmt:
            case ast.Assign(targets=[ast.Name(id=bound)], value=value) if bound == name:
                found.append(value)
            case ast.AnnAssign(target=ast.Name(id=bound), value=ast.expr() as value) if bound == name:
                found.append(value)
    return found[0] if len(found) == 1 else None


def _is_meaningless(module: ModuleInfo, node: ast.expr) -> bool:
    name = last_name(node)
    return name in MEANINGLESS or module.hidden and name in ("contextmanager", "asynccontextmanager")


def _imported(engine: Any, module: ModuleInfo, name: str) -> Type | None:
    source, attr = module.imports.get(name, (name, None))
    if attr is None:
        return ModuleT(source)
    other = engine.modules.get(source)
    if other is not None and not engine.is_intrinsic(source, attr):
        bound: Type | None = engine.static_binding(other, attr)
        return bound
    cls = engine.builtin_classes.get(attr)
    return ClassT.of(cls) if cls is not None and source in (cls.module, f"_{cls.module}", "builtins") else None


def type_alias(engine: Any, module: ModuleInfo, name: str) -> ast.expr | None:
    """The type that a module-level name stands for: `Json = Union[...]`, `Id = int | None`, `Node = Leaf | Branch`."""
    if module.aliases is None:
        found = [alias for stmt in module.tree.body if (alias := alias_statement(engine, module, stmt)) is not None]
        module.aliases = {n: node for n, node in found if len(binders(module, n)) == 1}
    return module.aliases.get(name)


def is_type_alias(engine: Any, module: ModuleInfo, name: str) -> bool:
    """Whether a module-level name stands for a type, also one that the module imports from another that imports it."""
    if type_alias(engine, module, name) is not None:
        return True
    source, attr = module.imports.get(name, ("", None))
    other = engine.modules.get(source) if attr is not None and len(binders(module, name)) <= 1 else None
    return other is not None and is_type_alias(engine, other, str(attr))


def alias_statement(engine: Any, module: ModuleInfo, stmt: ast.stmt) -> tuple[str, ast.expr] | None:
    """Name and type, when the statement can only be meant as a name for a type."""
    match stmt:
        case ast.Assign(targets=[ast.Name()], value=value) if not _may_be_type(module, value):
            return None
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if _names_type(value) and not _is_name(value):
            return name, value
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.BinOp() as value) if _joins(engine, module, value):
            return name, value
        case ast.AnnAssign(target=ast.Name(id=name), annotation=note, value=ast.expr() as value):
            return (name, value) if last_name(note) == "TypeAlias" else None
    return None


_MAKERS_OF_TYPES = frozenset(
    "NewType TypeVar ParamSpec namedtuple NamedTuple TypedDict Enum IntEnum make_dataclass".split()
)


def _may_be_type(module: ModuleInfo, node: ast.expr) -> bool:
    """Whether no part of `A | B` is the value of a call, of which `|` may make anything."""
    match node:
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            return _may_be_type(module, left) and _may_be_type(module, right)
        case ast.Name(id=name):
            given = assigned_once(module, name)
            return not isinstance(given, ast.Call) or last_name(given.func) in _MAKERS_OF_TYPES
    return not isinstance(node, ast.Call)


def _joins(engine: Any, module: ModuleInfo, node: ast.expr) -> bool:
    """Whether it is `A | B | ...` of which one at least is a class of the program."""
    match node:
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            return _joins(engine, module, left) or _joins(engine, module, right)
        case ast.Name(id=name):
            return isinstance(static_binding(engine, module, name), ClassT)
        case ast.Attribute(value=ast.Name(id=name), attr=attr):
            source = static_binding(engine, module, name)
            other = engine.modules.get(source.name) if isinstance(source, ModuleT) else None
            return other is not None and isinstance(static_binding(engine, other, attr), ClassT)
    return False


def _is_name(node: ast.expr) -> bool:
    return isinstance(node, ast.Name | ast.Attribute | ast.Constant)


def _names_type(node: ast.expr) -> bool:
    match node:
        case ast.Name() | ast.Attribute():
            return last_name(node) in TYPE_NAMES
        case ast.Constant(value=None):
            return True
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            return _names_type(left) or _names_type(right)
        case ast.Subscript(value=base):
            return last_name(base) in TYPE_NAMES
    return False


def used_by_functions(module: ModuleInfo, name: str) -> bool:
    """Whether any function of the module means this module-level name."""
    if module.function_names is None:
        module.function_names = module.scope.captured | module.declared_global
    return name in module.function_names


def imports_name(module: ModuleInfo, source: str, name: str) -> bool:
    """Whether another module may reach the name."""
    return any(s == source and attr in (None, name) for s, attr in module.imports.values())
