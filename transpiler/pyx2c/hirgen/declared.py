"""What the annotation of a parameter makes of the type of an argument.

def f(xs: list[float], n: int = None)        f([], 3): `xs` is a list of floats, `n` may be None

One instance serves all callers that give values of the declared type. CPython asks no annotation: where a call is one
of several cases and its argument is nothing that is declared, the function is compiled for what it is given; so it is
where the function itself asks what it was given, as `__eq__(self, other: Point)` does.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace

from pyx2c.diag.diagnostic import Label, Span
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import container_bases
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst, FuncRef
from pyx2c.hirgen.typenames import accepts, may_accept, share, type_from_node
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.types import FLOAT, NEVER, NONE, Cell, DictT, Type, is_dict, join, members, show, without_none


def annotation_type(b: Builder, ref: FuncRef, annotation: ast.expr) -> Type:
    """The type that an annotation in a function's signature names."""
    home = b.engine.module_bodies[-1]
    key = (ref, "annotation", annotation)
    if key not in home.memo:
        at = Builder(b.engine, ref.encl or home, ref.module)
        at.class_scope = ref.cls
        home.memo[key] = type_from_node(at, annotation)
    found: Type = home.memo[key]
    return found


def variadic_type(b: Builder, ref: FuncRef) -> Type:
    """What the annotation of `*args` says of each item; NEVER where inference decides."""
    args = ref.node.args
    note = args.vararg.annotation if args.vararg else None
    declared: Type = annotation_type(b, ref, note) if note is not None else NEVER
    ref.variadic.add(declared)
    return declared


def mapping_cell(b: Builder, ref: FuncRef) -> Cell:
    """What the values of `**kwargs` are."""
    args = ref.node.args
    note = args.kwarg.annotation if args.kwarg else None
    if note is not None:
        ref.mapping.add(annotation_type(b, ref, note))
    return ref.mapping


def parameter_type(b: Builder, node: ast.AST, ref: FuncRef, index: int, actual: Type) -> Type:
    """The type that a parameter has in the instance for an argument of type `actual`; E0407 where it can't have one."""
    if index == 0 and ref.cls is not None and ref.cls.kinds.get(ref.name, "method") != "static":
        return actual
    annotation = _annotation(ref, index)
    if annotation is None:
        return actual
    declared = annotation_type(b, ref, annotation)
    if declared is NEVER:
        return actual
    if actual is NONE and _is_none_by_default(ref, index):
        return join(declared, NONE)
    if not may_accept(declared, actual if actual is NONE else without_none(actual)):
        problem = _refused(b, node, ref, index, annotation, actual)
        if b.cases or b.is_doubtful(problem, node) or _hands_on_misuse(b) or _asks(ref, index):
            return actual
        raise problem
    if any(container_bases.is_kind(a, d) for a in members(actual) for d in members(declared)):
        return actual
    if isinstance(declared, DictT) and is_dict(actual) and declared.flavour == "dict":
        declared.key.unify(actual.key)
        declared.value.unify(actual.value)
        return actual
    share(declared, hir.Const(None, actual))
    if not accepts(declared, FLOAT) and FLOAT in members(actual):
        return actual
    return join(declared, actual)


def _asks(ref: FuncRef, index: int) -> bool:
    """Whether the function tests by `isinstance` what a parameter is, or declines what it can't take."""
    name = ref.scope.params[index]
    for n in every_node(ref.node):
        match n:
            case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Name(id=tested), _]) if tested == name:
                return True
            case ast.Name(id="NotImplemented"):
                return True
    return False


def _hands_on_misuse(b: Builder) -> bool:
    """Whether this is a function of the library that itself is given what is against its annotations, where the program
    may never get to: what it calls says so when it runs."""
    return b.inst.ref.module.library and b.inst in b.engine.misused


def takes(b: Builder, ref: FuncRef, name: str, t: Type) -> bool:
    """Whether the annotation of a parameter admits values of the type."""
    index = ref.scope.params.index(name)
    annotation = _annotation(ref, index)
    declared = NEVER if annotation is None else annotation_type(b, ref, annotation)
    return declared is NEVER or may_accept(declared, t) or (t is NONE and _is_none_by_default(ref, index))


def note_misuse(b: Builder, inst: FuncInst, types: Sequence[Type]) -> None:
    """Notes of an instance that what it is given is against its annotations: see certainty.py."""
    if not all(takes(b, inst.ref, name, t) for name, t in zip(inst.ref.scope.params, types, strict=False)):
        b.engine.misused.add(inst)


def _annotation(ref: FuncRef, index: int) -> ast.expr | None:
    args = ref.node.args
    plain = {a.arg: a.annotation for a in [*args.posonlyargs, *args.args, *args.kwonlyargs]}
    return plain.get(ref.scope.params[index])


def _is_none_by_default(ref: FuncRef, index: int) -> bool:
    """Whether it is `x: int = None`, which means `int | None` as annotations were first defined (PEP 484)."""
    args = ref.node.args
    names = [a.arg for a in (*args.posonlyargs, *args.args)]
    given = dict(zip(reversed(names), reversed(args.defaults), strict=False))
    given |= {a.arg: d for a, d in zip(args.kwonlyargs, args.kw_defaults, strict=True) if d is not None}
    default = given.get(ref.scope.params[index])
    return isinstance(default, ast.Constant) and default.value is None


def _refused(b: Builder, node: ast.AST, ref: FuncRef, index: int, annotation: ast.expr, actual: Type) -> TypeProblem:
    name, declared = ref.scope.params[index], show(annotation_type(b, ref, annotation))
    message = f"`{name}` of `{ref.qualname}` is `{declared}`, not `{show(actual)}`"
    problem = b.error(node, "E0407", message)
    here = Label(Span.of(ref.module.display_path, annotation), f"`{name}` is declared `{declared}` here")
    problem.diagnostic = replace(problem.diagnostic, labels=(here,))
    return problem
