"""Ints whose annotation says a range are tested where a value comes in that may lie outside; behind that it is known.

    Port = Annotated[int, Bounds(0, 0xFFFF)]        in module `machine`, or the program's own

    def connect(port: Port): ...     connect(n)     →      connect(bounded(n, 0, 65535))
    self.port: Port = 0              self.port = n  →      self.port = bounded(n, 0, 65535)

The analysis of ranges finds `bounded` within its bounds, and so all that it flows to is a machine word; where the value
is known to fit, nothing is left of it. CPython asks no annotation: there all ints do, here OverflowError is raised.

Bounds are of parameters, results (also of items of a tuple that is returned as such), attributes and variables. Calls
through values pass what they pass: a parameter that such a call may reach with another number holds that too.
Requires inference to be finished.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from pyx2c.frontend.nodes import every_statement
from pyx2c.hirgen import bindings
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import INT
from pyx2c.ir.walk import walk
from pyx2c.prim.table import ROWS

Bounds = tuple[int, int]
NAME = "Bounds"
"""of the class in `machine` whose objects say them"""
_ROW = "int.bounded"


def bound_ints(engine: Any) -> None:
    """Puts the tests in."""
    reader = _Reader(engine)
    if not reader.any_bounds():
        return
    fields = dict(_fields(engine, reader))
    for inst in engine.functions:
        _within(inst, reader, fields)


class _Reader:
    """What annotations say."""

    def __init__(self, engine: Any) -> None:
        self.engine = engine
        self._params: dict[Any, list[Bounds | None]] = {}
        self._locals: dict[Any, dict[str, Bounds]] = {}

    def any_bounds(self) -> bool:
        """Whether some module has an alias with bounds; most programs have none."""
        return any(NAME in m.source for m in self.engine.modules.values())

    def of(self, module: Any, note: ast.expr | None) -> Bounds | None:
        """The bounds that an annotation in a module says."""
        match note:
            case ast.Name(id=name):
                alias = bindings.type_alias(self.engine, module, name)
                if alias is not None:
                    return self.of(module, alias)
                source, attr = module.imports.get(name, ("", None))
                return self._named(source, attr)
            case ast.Attribute(value=ast.Name(id=owner), attr=attr):
                source, inner = module.imports.get(owner, ("", None))
                return self._named(f"{source}.{inner}" if inner else source, attr)
            case ast.Subscript(value=base, slice=ast.Tuple(elts=[_, ast.Call(func=func, args=[low, high])])):
                if _last(base) == "Annotated" and _last(func) == NAME:
                    return _number(low), _number(high)
        return None

    def _named(self, source: str, attr: str | None) -> Bounds | None:
        other = self.engine.modules.get(source)
        return self.of(other, ast.Name(attr)) if other is not None and attr else None

    def params(self, ref: Any) -> list[Bounds | None]:
        """Of each parameter."""
        if ref not in self._params:
            a = getattr(ref.node, "args", None)
            notes = {p.arg: p.annotation for p in [*a.posonlyargs, *a.args, *a.kwonlyargs]} if a is not None else {}
            self._params[ref] = [self.of(ref.module, notes.get(name)) for name in ref.scope.params]
        return self._params[ref]

    def variables(self, ref: Any) -> dict[str, Bounds]:
        """Of the variables that a function annotates, its parameters among them."""
        if ref not in self._locals:
            found = {n: b for n, b in zip(ref.scope.params, self.params(ref), strict=False) if b}
            for node in every_statement(ref.node):
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                    bounds = self.of(ref.module, node.annotation)
                    if bounds is not None:
                        found[node.target.id] = bounds
            self._locals[ref] = found
        return self._locals[ref]


def _fields(engine: Any, reader: _Reader) -> Iterator[tuple[Any, Bounds]]:
    """The attributes of classes that have bounds."""
    for cls in engine.classes:
        if cls.node is None or cls.info is None:
            continue
        for node in every_statement(cls.node):
            if not isinstance(node, ast.AnnAssign):
                continue
            match node.target:
                case ast.Name(id=name) if node in cls.node.body:
                    pass
                case ast.Attribute(value=ast.Name(id="self"), attr=name):
                    pass
                case _:
                    continue
            field = next((c.fields[name] for c in cls.mro if name in c.fields), None)
            bounds = reader.of(cls.info, node.annotation)
            if field is not None and bounds is not None:
                yield field, bounds


def _within(inst: Any, reader: _Reader, fields: dict[Any, Bounds]) -> None:
    ref = inst.ref
    result = getattr(ref.node, "returns", None) if not ref.is_generator else None
    variables = reader.variables(ref)
    for node in list(walk(inst.body)):
        match node:
            case hir.Call():
                for i, bounds in enumerate(reader.params(node.func.ref)):
                    if bounds is not None and i < len(node.args) and node.func.params[i].type is INT:
                        node.args[i] = _bounded(node.args[i], bounds, node.pos)
            case hir.SetField() if node.field in fields and node.field.cell.type is INT:
                node.value = _bounded(node.value, fields[node.field], node.pos)
            case hir.Assign() if node.var.name in variables and _is_own(node.var, inst) and node.var.type is INT:
                node.value = _bounded(node.value, variables[node.var.name], node.pos)
            case hir.Return() if result is not None and node.value is not None:
                _result(node, reader, ref.module, result)


def _is_own(var: Var, inst: Any) -> bool:
    return var.owner is inst and var.kind in ("local", "param")


def _result(node: hir.Return, reader: _Reader, module: Any, note: ast.expr) -> None:
    assert node.value is not None
    match note, node.value:
        case ast.Subscript(slice=ast.Tuple(elts=notes)), hir.TupleMake(items=items) if len(notes) == len(items):
            for i, (item, inner) in enumerate(zip(items, notes, strict=True)):
                bounds = reader.of(module, inner)
                if bounds is not None and item.type is INT:
                    items[i] = _bounded(item, bounds, node.pos)
        case _:
            bounds = reader.of(module, note)
            if bounds is not None and node.value.type is INT:
                node.value = _bounded(node.value, bounds, node.pos)


def _bounded(value: Expr, bounds: Bounds, pos: Any) -> Expr:
    if value.type is not INT or isinstance(value, hir.Prim) and value.op.name == _ROW:
        return value
    if isinstance(value, hir.Const) and type(value.value) is int and bounds[0] <= value.value <= bounds[1]:
        return value
    low, high = (hir.Const(b, INT) for b in bounds)
    return hir.Prim(ROWS[_ROW][0], [value, low, high], INT, pos)


def _last(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _number(node: ast.expr) -> int:
    """A bound: a literal, or an operation on such."""
    match node:
        case ast.Constant(value=int(value)):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_number(operand)
        case ast.BinOp(left=left, op=op, right=right):
            a, b = _number(left), _number(right)
            match op:
                case ast.LShift():
                    return a << b
                case ast.Sub():
                    return a - b
                case ast.Add():
                    return a + b
    raise ValueError(f"bounds are written with numbers, <<, + and -: {ast.unparse(node)}")
