"""What `inspect` asks the compiler: the parameters of functions, what kind of value something is, members, docstrings.

inspect.signature(f)    →    Signature([Parameter(*row) for row in _inspect.parameters(f)], …)

The library's `inspect` is Python; what it can't know from a value stands here, as functions of the module `_inspect`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.frontend.coroutines import kind_of
from pyx2c.hirgen import annotation_values, arguments, function_attributes
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo, FuncRef, ModuleInfo
from pyx2c.hirgen.py_names import made_below
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import STR, ClassT, FuncT, InstanceT, IterT, ModuleT, TupleT, Type, show

MODULE = "_inspect"
_Apply = Callable[[FuncRef], Expr]


def call(b: Builder, node: ast.Call, name: str) -> Expr:
    """`_inspect.name(...)`."""
    given = arguments.evaluate(b, node).positional
    return _FUNCTIONS[name](b, node, *given)


def _kind(b: Builder, node: ast.Call, x: Expr) -> Expr:
    """What a value is: "function", "method", "builtin", "class", "module", an iterator's class, or nothing known."""

    def one(x: Expr) -> Expr:
        if isinstance(x.type, FuncT):
            return function_attributes.by_function(b, node, x, lambda ref: hir.Const(_kind_of(ref), STR))
        b.evaluate(x)
        return hir.Const(_kind_of_value(x.type), STR)

    return b.by_member(x, one, node)


def _kind_of_value(t: Type) -> str:
    if isinstance(t, ClassT):
        return "class"
    if isinstance(t, ModuleT):
        return "module"
    return t.flavour if isinstance(t, IterT) else ""


def _kind_of(ref: FuncRef) -> str:
    if ref.stands_for or ref.written_as:
        return "builtin"
    return "method" if ref.bound or _of_class(ref) else "function"


def _of_class(ref: FuncRef) -> bool:
    return ref.cls is not None and ref.cls.refs.get(f"{ref.name}.of_class") is ref


def _makes(b: Builder, node: ast.Call, x: Expr) -> Expr:
    """What calls of a function make, beside values: "generator", "coroutine", "async_generator", or nothing."""

    def of(ref: FuncRef) -> Expr:
        return hir.Const(kind_of(ref.node) or ("generator" if ref.is_generator else ""), STR)

    def one(x: Expr) -> Expr:
        if isinstance(x.type, FuncT):
            return function_attributes.by_function(b, node, x, of)
        b.evaluate(x)
        return hir.Const("", STR)

    return b.by_member(x, one, node)


def _parameters(b: Builder, node: ast.Call, x: Expr, empty: Expr) -> Expr:
    """(name, kind, default, annotation) of each parameter; kinds are numbers, `empty` stands for what is not there."""

    def one(x: Expr) -> Expr:
        if isinstance(x.type, FuncT):
            f = b.save(x, "function", node)
            return function_attributes.by_function(b, node, f, lambda ref: _of_function(b, node, f, ref, empty))
        if isinstance(x.type, ClassT):
            return _of_constructor(b, node, x.type.cls, empty)
        problem = b.error(node, "E0401", f"`{show(x.type)}` has no signature", about=[x])
        raise problem.raising("TypeError", f"{show(x.type)} is not a callable object")

    return b.by_member(x, one, node)


def _of_constructor(b: Builder, node: ast.Call, cls: ClassInfo, empty: Expr) -> Expr:
    found = cls.find_method("__init__")
    if cls.builtin or cls.enum or cls.tuple_fields is not None or cls.is_exception or cls.find_method("__new__"):
        raise b.error(node, "E0506", f"the signature of the class `{cls.name}` is not known")
    if found is None:
        return _rows(b, node, [])
    return _of_function(b, node, None, b.engine.method_ref(found[0], "__init__"), empty, skip=1)


def _of_function(b: Builder, node: ast.Call, x: Expr | None, ref: FuncRef, empty: Expr, skip: int = 0) -> Expr:
    ref = _written(b, node, ref)
    if ref.cls is not None and (ref.bound or _of_class(ref)):
        skip = 1
        found = ref.cls.find_method(ref.name)
        assert found is not None
        ref = b.engine.method_ref(found[0], ref.name)  # it has the defaults
    args = ref.node.args
    plain = [*args.posonlyargs, *args.args]
    kinds = [*((a, 0) for a in args.posonlyargs), *((a, 1) for a in args.args)][skip:]
    kinds += [(args.vararg, 2)] if args.vararg else []
    kinds += [(a, 3) for a in args.kwonlyargs]
    kinds += [(args.kwarg, 4)] if args.kwarg else []
    without = {a.arg for a in plain[: len(plain) - len(args.defaults)]}
    without |= {a.arg for a, d in zip(args.kwonlyargs, args.kw_defaults, strict=True) if d is None}
    rows: list[Expr] = []
    for arg, kind in kinds:
        has = kind in (0, 1, 3) and arg.arg not in without
        default = _default(b, node, ref, arg.arg, x) if has else empty
        note = empty if arg.annotation is None else _note(b, node, ref, arg.annotation)
        parts = [hir.Const(arg.arg, STR), hir.int_const(kind), b.save(default, "default", node), note]
        rows.append(hir.TupleMake(parts, TupleT(tuple(p.type for p in parts)), b.pos(node)))
    return _rows(b, node, rows)


def _rows(b: Builder, node: ast.Call, rows: list[Expr]) -> Expr:
    return hir.TupleMake(rows, TupleT(tuple(r.type for r in rows)), b.pos(node))


def _written(b: Builder, node: ast.Call, ref: FuncRef) -> FuncRef:
    """The function whose signature it has: what `functools.wraps` was given, or itself, if the program has it."""
    if isinstance(ref.wraps, FuncT) and len(ref.wraps.refs) == 1:
        (inner,) = ref.wraps.refs
        assert isinstance(inner, FuncRef)
        return _written(b, node, inner)
    made = ref.cls is not None and ref.name in ref.cls.written
    if not made and (ref.node not in ref.module.functions or ref.node in ref.module.unseen or ref.module.library):
        hint = "ask a function of the program"
        raise b.error(node, "E0506", f"the signature of `{ref.shown}` is not known", hint=hint)
    return ref


def _default(b: Builder, node: ast.Call, ref: FuncRef, name: str, callee: Expr | None) -> Expr:
    if name in ref.factories:
        return b.behind(node, "annotations.shown_as", [hir.Const("<factory>", STR)])
    if name in ref.kept and callee is None:
        raise b.error(node, "E0506", f"the default of `{name}` differs from one function `{ref.shown}` to the next")
    found = arguments.default(b, ref, name, callee)
    return hir.NONE_CONST if found is None else found


def _note(b: Builder, node: ast.Call, ref: FuncRef, note: ast.expr) -> Expr:
    if annotation_values.is_postponed(ref.module):
        return hir.Const(ast.unparse(note), STR)
    return b.save(annotation_values.value(b, node, ref.module, note), "note", node)


def _returns(b: Builder, node: ast.Call, x: Expr, empty: Expr) -> Expr:
    """The annotation of what a function returns, or `empty`."""

    def of(ref: FuncRef) -> Expr:
        ref = _written(b, node, ref)
        if ref.cls is not None and ref.cls.dataclass is not None and ref.name in ref.cls.written:
            return hir.NONE_CONST
        note = ref.node.returns if isinstance(ref.node, ast.FunctionDef) else None
        return empty if note is None else _note(b, node, ref, note)

    def one(x: Expr) -> Expr:
        if isinstance(x.type, FuncT):
            return function_attributes.by_function(b, node, x, of)
        found = x.type.cls.find_method("__init__") if isinstance(x.type, ClassT) else None
        return empty if found is None else of(b.engine.method_ref(found[0], "__init__"))

    return b.by_member(x, one, node)


def _doc(b: Builder, node: ast.Call, x: Expr) -> Expr:
    """The docstring of a function, a class or an object's class, of bases where it has none of its own."""

    def of(ref: FuncRef) -> Expr:
        known = _written(b, node, ref) if ref.wraps is not None else ref
        nodes = [known.node]
        if known.cls is not None:
            nodes += [c.methods[known.name] for c in known.cls.mro if known.name in c.methods]
        return _first([n for n in nodes if isinstance(n, ast.FunctionDef)])

    def one(x: Expr) -> Expr:
        if isinstance(x.type, FuncT):
            return function_attributes.by_function(b, node, x, of)
        if not isinstance(x.type, ClassT | InstanceT) or x.type.cls.builtin:
            raise b.error(node, "E0506", f"the docstring of `{show(x.type)}` is not known", about=[x])
        b.evaluate(x)
        if isinstance(x.type, ClassT):
            return _first([c.node for c in x.type.cls.mro if c.node is not None])
        found = [_first([c.node] if c.node is not None else []) for c in made_below(x.type.cls)]
        if len({f.value for f in found if isinstance(f, hir.Const)}) > 1:
            raise b.error(node, "E0506", f"the docstrings of `{show(x.type)}` and classes below differ", about=[x])
        return found[0]

    return b.by_member(x, one, node)


def _first(nodes: list[ast.FunctionDef] | list[ast.ClassDef]) -> Expr:
    texts = [text for n in nodes if (text := ast.get_docstring(n, clean=False)) is not None]
    return hir.Const(texts[0], STR) if texts else hir.NONE_CONST


def _members(b: Builder, node: ast.Call, x: Expr, wanted: Expr) -> Expr:
    """(name, value) of the members that `inspect.getmembers` gives with that predicate of `inspect`."""
    refs = wanted.type.refs if isinstance(wanted.type, FuncT) else ()
    kind = "".join(ref.name.removeprefix("is") for ref in refs if ref.module.name == "inspect")

    def one(x: Expr) -> Expr:
        names: list[str] = []
        if isinstance(x.type, ModuleT) and kind in ("class", "function"):
            names = _in_module(b, b.engine.modules[x.type.name], kind)
        elif isinstance(x.type, ClassT) and kind == "function":
            names = _methods(x.type.cls, ("method", "static"))
        elif isinstance(x.type, InstanceT) and kind == "method" and len(x.type.cls.descendants()) == 1:
            names = _methods(x.type.cls, ("method", "class"))
        else:
            hint = "predicates are `isfunction` of classes, `ismethod` of objects, and both `isclass` of modules"
            raise b.error(node, "E0506", f"these members of `{show(x.type)}` are not listed", hint=hint, about=[x])
        b.evaluate(x)
        return _rows(b, node, [_member(b, node, name) for name in names])

    return b.by_member(x, one, node)


def _member(b: Builder, node: ast.Call, name: str) -> Expr:
    read = b.derived(node, f"member {name}", lambda: ast.Attribute(node.args[0], name, ast.Load()))
    value = b.save(b.expr(read), "member", node)
    return hir.TupleMake([hir.Const(name, STR), value], TupleT((STR, value.type)), b.pos(node))


def _methods(cls: ClassInfo, kinds: tuple[str, ...]) -> list[str]:
    above = [c for c in cls.mro if not c.builtin]
    names = {n for c in above for n in c.methods if n not in c.written and c.kinds.get(n, "method") in kinds}
    return sorted(n for n in names if "." not in n)


def _in_module(b: Builder, module: ModuleInfo, kind: str) -> list[str]:
    wanted = ClassT if kind == "class" else FuncT
    names = [n for n in {*module.scope.locals, *module.imports} if "." not in n]
    return sorted(n for n in names if isinstance(b.engine.static_binding(module, n), wanted))


_FUNCTIONS: dict[str, Callable[..., Expr]] = {
    "kind": _kind,
    "makes": _makes,
    "parameters": _parameters,
    "returns": _returns,
    "doc": _doc,
    "members": _members,
}
