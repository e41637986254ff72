"""Classes: bases, methods, fields; and the built-in exceptions."""

from __future__ import annotations

import ast
import builtins
import re
from typing import Any

from pyx2c.frontend.known import MEANINGLESS
from pyx2c.frontend.mangling import plain_name
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import (
    abstract_mixins,
    bindings,
    body_names,
    container_bases,
    dataclass_methods,
    enums,
    lazy_exceptions,
    made_methods,
    named_tuples,
    namedtuple_calls,
    object_methods,
)
from pyx2c.hirgen.fields import Field, add_field, share_fields
from pyx2c.hirgen.program import HELD, ClassInfo, ModuleInfo
from pyx2c.ir.hir import Var
from pyx2c.ir.types import NONE, Cell

_PLAIN_BASES = {"object", "ABC", "Protocol", "Generic", "NamedTuple", "TypedDict", namedtuple_calls.MADE}


EXCEPTION_GROUPS = ("BaseExceptionGroup", "ExceptionGroup")
"""exceptions whose Python stands in `_behind`"""
_STRUCTURAL = ("Protocol", "TypedDict")
_SHOWN = {("threading", "local"): "_thread._local"}
"""classes that CPython calls otherwise"""
_OF_MODULES = (
    ("FrozenInstanceError", "dataclasses", ("AttributeError",)),
    ("UnsupportedOperation", "io", ("OSError", "ValueError")),
)
"""exceptions that the runtime has although a module defines them"""


def builtin_exceptions() -> dict[str, ClassInfo]:
    """CPython's built-in exception classes by name; some have several names."""
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
        if isinstance(cls, type) and issubclass(cls, BaseException) and name not in EXCEPTION_GROUPS:
            found[name] = add(cls)
    for name, module, above in _OF_MODULES:
        bases = [found[base] for base in above]
        info = ClassInfo(name, module, bases, qualname=name, is_exception=True, builtin=True)
        info.mro = [info, *bases, *bases[-1].mro[1:]]
        for base in bases:
            base.subclasses.append(info)
        found[name] = info
    found["EnvironmentError"] = found["IOError"] = found["OSError"]
    stop = found["StopIteration"]
    stop.fields["value"] = Field("value", Cell("value of StopIteration", NONE), stop)
    return found


def plain_object() -> ClassInfo:
    """The class of `object()`. No other class has it among its bases: what all objects can do is known anyway."""
    info = ClassInfo("object", "builtins", [], qualname="object")
    info.mro = [info]
    return info


def builtin_types() -> dict[str, ClassInfo]:
    """The classes of values that are no instances: int, str, list and so on."""
    found: dict[str, ClassInfo] = {}
    for name in BUILTIN_TYPES:
        base = {"bool": "int", "defaultdict": "dict", "Counter": "dict", "OrderedDict": "dict"}.get(name)
        info = ClassInfo(name, "builtins", [found[base]] if base is not None else [], qualname=name, builtin=True)
        info.mro = [info, *(info.bases)]
        found[name] = info
    return found


BUILTIN_TYPES = (
    "int float complex bool str bytes bytearray list tuple dict set frozenset range slice type NoneType function method"
    " module deque defaultdict Counter OrderedDict generator".split()
)


def declare(engine: Any, module: ModuleInfo) -> None:
    """Makes the module's classes known before anything is walked."""
    for node in module.tree.body:
        for inner in _class_statements(node):
            module.classes[inner.name] = declare_class(engine, module, inner, inner.name)


def _class_statements(node: ast.stmt) -> list[ast.ClassDef]:
    """The class that a statement of a module defines, also under `if` and `try`."""
    match node:
        case ast.ClassDef():
            return [node]
        case ast.If() | ast.Try():
            blocks = [node.body, node.orelse, *([node.finalbody] if isinstance(node, ast.Try) else [])]
            return [c for block in blocks for stmt in block for c in _class_statements(stmt)]
    return []


def declare_class(
    engine: Any,
    module: ModuleInfo,
    node: ast.ClassDef,
    qualname: str,
    encl: Any = None,
    outer: ClassInfo | None = None,
) -> ClassInfo:
    """One class: bases, methods, fields, and the classes in it. outer: the class in whose body it stands."""
    of_program = [_base(engine, module, n, encl, outer) for n in node.bases]
    bases = [b for b in of_program if b is not None]
    others = [dataclass_methods.last_name(n) for n, b in zip(node.bases, of_program, strict=True) if b is None]
    if not enums.enum_kind(module, node, bases):
        bases += _containers(engine, module, node, qualname)
    info = ClassInfo(
        _SHOWN.get((module.name, node.name)) or plain_name(node),
        module.name,
        bases,
        node,
        module,
        qualname.lstrip("."),
        encl=encl,
        outer=outer,
    )
    info.serial = sum(c.module == module.name and c.qualname == info.qualname for c in engine.classes) if encl else 0
    engine.classes.append(info)
    info.mro = _linearise(info)
    info.is_exception = any(b.is_exception for b in bases)
    info.is_abstract = any(b.is_abstract for b in bases) or _is_abc(node)
    info.structural = next((name for name in others if name in _STRUCTURAL), "")
    info.structural = info.structural or next((b.structural for b in bases if b.structural == "TypedDict"), "")
    info.enum = enums.enum_kind(module, node, bases)
    info.plain = next((b.plain for b in bases if b.plain), "")
    for base in bases:
        base.subclasses.append(info)
    for stmt in node.body:
        if isinstance(stmt, ast.ClassDef):
            inner = f"{qualname}.{plain_name(stmt)}"
            info.inner[stmt.name] = declare_class(engine, module, stmt, inner, encl, info)
    _members(info, node, () if _are_slots_read(engine) else ("__slots__",))
    options = dataclass_methods.dataclass_options(node)
    if options is not None:
        info.dataclass = options
        dataclass_methods.synthesise(info, node, options)
    if dataclass_methods.decorator(node, "total_ordering") is not None:
        dataclass_methods.fill_ordering(info, node)
    if info.enum:
        enums.declare_enum(info, node)
    elif named_tuples.is_named_tuple(module, node, bases):
        named_tuples.declare_named_tuple(info, node)
    elif info.named_tuple() is not None:
        named_tuples.declare_below(info, node)
    abstract_mixins.fill(info, node)
    lazy_exceptions.fill(info, node)
    if not any("__setattr__" in c.methods for c in info.mro):  # it says what an assignment sets
        for method in list(info.methods.values()):
            _self_fields(info, method)
    for field in share_fields(info, sorted({name for c in info.mro[1:] for name in c.fields})):
        engine.look_again(field.cell.find().readers)
    return info


def _base(
    engine: Any, module: ModuleInfo, node: ast.expr, encl: Any, outer: ClassInfo | None = None
) -> ClassInfo | None:
    if isinstance(node, ast.Subscript):
        node = node.value
    if isinstance(node, ast.Attribute):
        source = _module_named(engine, module, node.value)
        if source is not None:
            of_module: ClassInfo | None = bindings.class_meant(engine, source, node.attr)
            return of_module
        owner = _base(engine, module, node.value, encl, outer)
        return owner.find_inner(node.attr) if owner is not None else None
    if not isinstance(node, ast.Name):
        return None
    if outer is not None and node.id in outer.inner:
        return outer.inner[node.id]
    local = _local_class(encl, node.id)
    if local is not None:
        return local
    cls: ClassInfo | None = bindings.class_meant(engine, module, node.id) if node.id in module.scope.locals else None
    if cls is not None:
        return cls
    if node.id in _PLAIN_BASES:
        return None
    if node.id in EXCEPTION_GROUPS:
        group: ClassInfo = engine.behind("exception_groups").classes[node.id]
        return group
    found: ClassInfo | None = engine.builtin_class(node.id)
    return found


def is_known_base(engine: Any, module: ModuleInfo, node: ast.expr, info: ClassInfo) -> bool:
    """Whether a base is a class of the program or of the library, a container, or one that `declare_class` knows."""
    made = isinstance(node, ast.Name) and node.id == namedtuple_calls.MADE
    of_program = _base(engine, module, node, info.encl, info.outer)
    return made or of_program is not None or _container_named(engine, module, node) is not None


def _containers(engine: Any, module: ModuleInfo, node: ast.ClassDef, qualname: str) -> list[ClassInfo]:
    """What a class derived from a builtin one has for a base: a class of its own."""
    base = next((name for b in node.bases if (name := _container_named(engine, module, b))), None)
    if base is None:
        return []
    is_value = base in container_bases.VALUES
    home = engine.behind(container_bases.home(base))
    name = f"{qualname}.{base}" if module.name == engine.main else f"{module.name}.{qualname}.{base}"
    info = declare_class(engine, home, container_bases.copy_of_node(home, base), name)
    if base not in container_bases.ORDINARY:
        add_field(info, HELD)
    if is_value:
        info.plain, info.holds_value = base, True
    else:
        container_bases.finish(engine, info, base)
    return [info]


def _container_named(engine: Any, module: ModuleInfo, node: ast.expr) -> str | None:
    """`dict`, `list[int]`, `int`, `collections.OrderedDict`: the builtin class that a base is."""
    match node:
        case ast.Subscript(value=value):
            return _container_named(engine, module, value)
        case ast.Attribute(value=ast.Name(id=name), attr=attr) if module.imports.get(name) == ("collections", None):
            return attr if attr in container_bases.BASES or attr in container_bases.ORDINARY else None
        case ast.Name(id=name) if name in (
            *container_bases.BASES,
            *container_bases.VALUES,
            *container_bases.ORDINARY,
        ):
            source = module.imports.get(name)
            if source is not None:
                return name if source[0] == "collections" else None
            return None if name in module.scope.locals or name in container_bases.OF_COLLECTIONS else name
    return None


def _module_named(engine: Any, module: ModuleInfo, node: ast.expr) -> ModuleInfo | None:
    """The module that `package.module` means."""
    if isinstance(node, ast.Name):
        found: ModuleInfo | None = engine.imported_module(module, node.id)
        return found
    if not isinstance(node, ast.Attribute):
        return None
    package = _module_named(engine, module, node.value)
    if package is None:
        return None
    inner: ModuleInfo | None = engine.modules.get(f"{package.name}.{node.attr}")
    return inner


def _is_abc(node: ast.ClassDef) -> bool:
    named = [*node.bases, *(k.value for k in node.keywords if k.arg == "metaclass")]
    return any(dataclass_methods.last_name(n) in ("ABC", "ABCMeta") for n in named)


def _local_class(encl: Any, name: str) -> ClassInfo | None:
    """A class that a function around defines under that name."""
    while encl is not None:
        if name in encl.local_classes:
            found: ClassInfo = encl.local_classes[name]
            return found
        encl = encl.ref.encl
    return None


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


def _are_slots_read(engine: Any) -> bool:
    """Whether the program looks at `__slots__`, which is a class attribute like others then."""
    return any(_SLOTS_READ.search(m.source) for m in engine.modules.values() if not m.library)


_SLOTS_READ = re.compile(r"__slots__(?!\s*(:|=[^=]))")


def _members(info: ClassInfo, node: ast.ClassDef, unread: tuple[str, ...]) -> None:
    for stmt in node.body:
        match stmt:
            case ast.FunctionDef() if bindings.is_overload(stmt):
                pass
            case ast.FunctionDef() if any(map(_is_own_decorator, stmt.decorator_list)):
                _decorated(info, stmt)
            case ast.FunctionDef():
                kind = _method_kind(stmt)
                name = f"{stmt.name}.{kind}" if kind in ("setter", "deleter") else stmt.name
                info.methods[name] = stmt
                info.kinds[name] = kind
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=other)) if other in info.methods:
                info.methods[name] = info.methods[other]
                info.kinds[name] = info.kinds[other]
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="property")) as call):
                _property(info, name, call)
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=kind), args=[ast.Name(id=other)])
            ) if kind in _WRAPPED and name == other and name in info.methods:
                info.methods[name] = info.methods[other]
                info.kinds[name] = _WRAPPED[kind]
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=kind), args=[ast.Lambda() as value])
            ) if kind in _WRAPPED:
                info.methods[name] = _method_of(value, "<lambda>")
                info.kinds[name] = _WRAPPED[kind]
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Lambda() as value):
                info.methods[name] = _method_of(value, "<lambda>")
                info.kinds[name] = "method"
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Attribute() as value) if (
                text := object_methods.as_method(name, value)
            ):
                dataclass_methods.add_method(info, stmt, name, text)
                assert info.info is not None
                info.info.unseen.add(info.methods[name])
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call) if _is_partial(info, call):
                info.methods[name] = _partial_method(info, call, name)
                info.kinds[name] = "method"
            case ast.Assign(targets=[ast.Name(id=name)]) if name not in ("__match_args__", *unread):
                held = made_methods.holds(info, name, stmt) if made_methods.is_value(stmt) else name
                info.attrs[held] = Var(f"{info.name}__{name}", Cell(name), "global", module=info.module)
            case ast.AnnAssign(target=ast.Name(id=name), value=value):
                of_class = dataclass_methods.last_name(stmt.annotation) == "ClassVar"
                if value is not None and (of_class or dataclass_methods.dataclass_options(node) is None):
                    info.attrs[name] = Var(f"{info.name}__{name}", Cell(name), "global", module=info.module)
                elif not of_class and info.find_field(name) is None and name != "_":
                    info.fields[name] = Field(name, Cell(name), info)
            case _:
                for name in [n for n, _ in enums.members_of(stmt)] if info.enum else body_names.bound_in_body(stmt):
                    held = made_methods.holds(info, name, stmt) if made_methods.is_value(stmt) else name
                    info.attrs[held] = Var(f"{info.name}__{name}", Cell(name), "global", module=info.module)
    if not info.enum:
        gone = body_names.deleted_names(info.info) if info.info is not None else set()
        for name in sorted((body_names.may_lack_value(node.body) | gone) & info.attrs.keys()):
            info.added[name] = info.attrs.pop(name)
            info.added[name].added = info.added[name].flagged = True


_WRAPPED = {"staticmethod": "static", "classmethod": "class"}
"""`area = staticmethod(area)`, as it was written before there were decorators"""
_OF_METHODS = frozenset(
    "staticmethod classmethod property setter getter deleter contextmanager asynccontextmanager".split()
)


def _is_own_decorator(node: ast.expr) -> bool:
    """Whether a decorator of a method is a call when the program runs."""
    if isinstance(node, ast.Call):
        return True
    return dataclass_methods.last_name(node) not in _OF_METHODS | MEANINGLESS


def _decorated(info: ClassInfo, stmt: ast.FunctionDef) -> None:
    """A method that decorators make: what they are given is a method under a name that no program writes."""
    name = stmt.name
    info.methods[f".{name}"] = stmt
    info.kinds[f".{name}"] = "static"
    kind = _method_kind(stmt)
    held = made_methods.holds(info, name, stmt) if kind == "method" else name
    info.decorated[held] = kind
    info.attrs[held] = Var(f"{info.name}__{name}", Cell(name), "global", module=info.module)


def _property(info: ClassInfo, name: str, call: ast.Call) -> None:
    """`name = property(getter, setter, doc=text)`."""
    given = dict(zip(("fget", "fset", "fdel", "doc"), call.args, strict=False))
    given |= {k.arg: k.value for k in call.keywords if k.arg is not None}
    for kind, by in (("property", "fget"), ("setter", "fset")):
        arg, key = given.get(by), name if kind == "property" else f"{name}.setter"
        if isinstance(arg, ast.Name) and arg.id in info.methods:
            info.methods[key] = info.methods[arg.id]
            info.kinds[key] = kind
        elif isinstance(arg, ast.Lambda):
            info.methods[key] = _method_of(arg, "<lambda>")
            info.kinds[key] = kind
    if name in info.methods and isinstance(given.get("doc"), ast.Constant):
        info.methods[name] = _documented(info.methods[name], given["doc"])


def _documented(method: ast.FunctionDef, text: ast.expr) -> ast.FunctionDef:
    """A method of that docstring."""
    body = method.body[1:] if ast.get_docstring(method, clean=False) is not None else method.body
    body = [ast.copy_location(ast.Expr(text), text), *body]
    made = ast.FunctionDef(method.name, method.args, body, [], method.returns)
    return ast.copy_location(made, method)


def _method_of(node: ast.Lambda, name: str) -> ast.FunctionDef:
    """A lambda in a class's body, which is a method like any other."""
    body = ast.copy_location(ast.Return(node.body), node.body)
    made = ast.FunctionDef(name, node.args, [body], [])
    return ast.copy_location(made, node)


def _is_partial(info: ClassInfo, call: ast.Call) -> bool:
    """Whether it is `partialmethod(method, ...)` of a method of the class, with arguments that mean the same later."""
    assert info.info is not None
    values = [*call.args[1:], *(k.value for k in call.keywords)]
    return (
        bindings.imported_as(info.info, call.func) == ("functools", "partialmethod")
        and all(_is_constant(v) for v in values)
        and bool(call.args)
        and isinstance(call.args[0], ast.Name)
        and info.kinds.get(call.args[0].id) == "method"
    )


def _is_constant(node: ast.expr) -> bool:
    """Whether it is a constant or a number with a sign."""
    return isinstance(node.operand if isinstance(node, ast.UnaryOp) else node, ast.Constant)


def _partial_method(info: ClassInfo, call: ast.Call, name: str) -> ast.FunctionDef:
    """The method that `partialmethod` makes. It calls the one that it was given, whatever classes below have."""
    assert info.node is not None and info.info is not None
    given = [*(ast.unparse(a) for a in call.args[1:]), "*args"]
    given += [*(f"{k.arg}={ast.unparse(k.value)}" for k in call.keywords), "**kwargs"]
    called = f"{info.node.name}.{ast.unparse(call.args[0])}(self, {', '.join(given)})"
    text = f"def {name}(self, /, *args, **kwargs): return {called}"
    made = ast.parse(text).body[0]
    assert isinstance(made, ast.FunctionDef)
    for part in every_node(made):
        if hasattr(part, "lineno"):
            ast.copy_location(part, call)
    info.info.unseen.add(made)
    return made


def _method_kind(node: ast.FunctionDef) -> str:
    for d in node.decorator_list:
        if isinstance(d, ast.Name) and d.id in (*_WRAPPED, "property"):
            return _WRAPPED.get(d.id, "property")
        if isinstance(d, ast.Attribute) and d.attr in ("setter", "deleter"):
            return d.attr
    if node.name == "__new__":
        return "static"
    return "class" if node.name in ("__init_subclass__", "__class_getitem__") else "method"


def _self_fields(info: ClassInfo, method: ast.FunctionDef) -> None:
    if not method.args.args or info.kinds.get(method.name) in ("static", "class"):
        return
    me = method.args.args[0].arg
    for n in every_node(method):
        if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store) and isinstance(n.value, ast.Name):
            if n.value.id == me and f"{n.attr}.setter" not in info.methods and n.attr not in FIXED:
                add_field(info, n.attr)


FIXED = ("__dict__", "__class__")
"""what every object has and none can be given"""
ANY_FIELD = "*"
"""asked for by who depends on which fields objects of a class have at all"""
ANY_ASKED = "?"
"""asked for by who depends on those, and on which are asked for"""
