"""The verifier of HIR: what every pass must find and leave.

    app.scale#3: Assign at app.py:7: the value is `str`, the variable `int`: x: int = y: str

Structure: each node stands at one place, nothing follows what never ends, `break` and `continue` stand in loops.
Variables: each belongs to the function, to one around it, or to a module. Types: what a node takes is what its operands
yield, rows of the table of operations included; no value that is never made is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.dump import HirText
from pyx2c.ir.hir import Expr, Pos, Stmt, Var, known_truth
from pyx2c.ir.types import (
    BOOL,
    BYTES,
    COMPLEX,
    FLOAT,
    I64,
    INT,
    NEVER,
    NONE,
    RANGE,
    STR,
    TEXTFILE,
    Cell,
    ClassT,
    DequeT,
    DictT,
    FuncT,
    InstanceT,
    IterT,
    ListT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    members,
    same,
    show,
    union,
)
from pyx2c.ir.walk import part_names

_WIDER = {BOOL: (INT, FLOAT, COMPLEX, I64), INT: (FLOAT, COMPLEX, I64), I64: (INT, FLOAT, COMPLEX), FLOAT: (COMPLEX,)}
"""what a number may stand for"""
_LITERALS: dict[Type, tuple[type, ...]] = {
    INT: (int,), I64: (int,), FLOAT: (float, int), BOOL: (bool,), STR: (str,), BYTES: (bytes,), NONE: (type(None),),
    COMPLEX: (complex,),
}  # fmt: skip


class VerifyError(Exception):
    """The compiler broke a rule of its own; the message lists where."""

    def __init__(self, stage: str, problems: list[str]) -> None:
        super().__init__(f"after `{stage}`: {len(problems)} broken rules\n" + "\n".join(problems))
        self.problems = problems


def require(stage: str, problems: list[str]) -> None:
    """Raises VerifyError if there are problems."""
    if problems:
        raise VerifyError(stage, problems)


def verify_hir(engine: Any) -> list[str]:
    """What is wrong with the functions of an inferred program."""
    return [problem for inst in engine.functions for problem in verify_function(engine, inst)]


def verify_function(engine: Any, inst: Any) -> list[str]:
    """What is wrong with one function instance."""
    return _Check(engine, inst).run()


def includes(wide: Type, t: Type) -> bool:
    """Whether each value of `t` is one of `wide`'s, numbers seen as wider ones included."""
    return all(any(_holds(w, m) for w in members(wide)) for m in members(t))


def meets(a: Type, b: Type) -> bool:
    """Whether a value of one may be one of the other's: what a narrowing or a widening needs."""
    if a is NEVER or b is NEVER:
        return True
    return any(_holds(x, y) or _holds(y, x) or _may_be_both(x, y) for x in members(a) for y in members(b))


def _may_be_both(a: Type, b: Type) -> bool:
    """Whether some class derives from both."""
    if not (isinstance(a, InstanceT) and isinstance(b, InstanceT)):
        return False
    return any(b.cls in cls.mro for cls in a.cls.descendants())


def _holds(wide: Type, t: Type) -> bool:
    if same(wide, t) or wide in _WIDER.get(t, ()):  # type: ignore[call-overload]
        return True
    match wide, t:
        case InstanceT(), InstanceT():
            return wide.cls in t.cls.mro
        case DictT(), DictT():
            return wide.key.find() is t.key.find() and wide.value.find() is t.value.find()
        case SetT(), SetT():
            return wide.item.find() is t.item.find()
        case FuncT(), FuncT():
            return t.refs <= wide.refs
        case ClassT(), ClassT():
            return t.classes <= wide.classes
        case TupleT(), TupleT():
            return len(wide.items) == len(t.items) and all(map(includes, wide.items, t.items))
        case VarTupleT(), TupleT():
            return all(includes(wide.item.type, item) for item in t.items)
    return False


class _Check:
    """The walk over one function."""

    def __init__(self, engine: Any, inst: Any) -> None:
        self.engine = engine
        self.inst = inst
        self.shown = HirText(inst)
        self.problems: list[str] = []
        self.seen: set[int] = set()
        self.loops = 0
        self.around: list[Any] = []
        """instances whose variables may be used"""
        outer = inst
        while outer is not None:
            self.around += [outer, *(var.owner for var in outer.ref.outer_names.values())]
            outer = outer.ref.encl

    def run(self) -> list[str]:
        self.variables(None, self.inst.params)
        if len(set(self.inst.params)) != len(self.inst.params):
            self.wrong(None, "a parameter stands twice")
        self.block(self.inst.body)
        if not self.inst.falls_through and not _ends(self.inst.body):
            self.wrong(None, "the end can be reached, though nothing is to return there")
        return self.problems

    # -- telling ----------------------------------------------------------------------------------

    def wrong(self, node: Any, rule: str) -> None:
        pos = getattr(node, "pos", None)
        at = f" at {_place(pos)}" if pos is not None else ""
        kind = f" {type(node).__name__}{at}:" if node is not None else ""
        text = f": {self.shown.node(node)}" if node is not None else ""
        self.problems.append(f"{self.inst.ref}#{self.inst.number}:{kind} {rule}{text}")

    def expect(self, holds: bool, node: Any, rule: str) -> None:
        if not holds:
            self.wrong(node, rule)

    def takes(self, node: Any, what: str, value: Expr, wanted: Type) -> None:
        """A value goes where values of `wanted` are."""
        if value.type is not NEVER and not includes(wanted, value.type):
            self.wrong(node, f"{what} is `{show(value.type)}`, wanted is `{show(wanted)}`")

    def truth(self, node: Any, value: Expr) -> None:
        """A condition is a truth value."""
        self.expect(value.type in (BOOL, NEVER), node, f"the condition is `{show(value.type)}`")

    # -- walking ----------------------------------------------------------------------------------

    def block(self, stmts: list[Stmt]) -> None:
        for n, stmt in enumerate(stmts):
            self.visit(stmt)
            if n + 1 < len(stmts) and _ends([stmt], jumps=True):
                self.wrong(stmts[n + 1], "stands behind a statement that never ends")

    def visit(self, node: Any) -> None:
        if not _is_atom(node):
            self.expect(id(node) not in self.seen, node, "stands at two places")
            self.seen.add(id(node))
        rule = RULES.get(type(node))
        if rule is not None:
            rule(self, node)
        for name in part_names(type(node)):
            self.part(node, name, getattr(node, name))

    def part(self, node: Any, name: str, value: Any) -> None:
        inside = isinstance(node, hir.While) and name in ("body", "step")
        self.loops += inside
        if isinstance(value, list) and value and isinstance(value[0], Stmt):
            self.block(value)
        elif isinstance(value, list | tuple):
            for item in value:
                self.part(node, name, item)
        elif isinstance(value, Expr | Stmt | hir.Handler | hir.StrPart):
            if isinstance(value, Expr) and value.type is NEVER and (type(node), name) not in MAY_END:
                self.wrong(node, f"its `{name}` is never made")
            self.visit(value)
        self.loops -= inside

    # -- variables --------------------------------------------------------------------------------

    def variables(self, node: Any, variables: Iterable[Var]) -> None:
        for var in variables:
            known = var.module in self.engine.modules if var.kind == "global" else var.owner in self.around
            self.expect(known, node, f"`{var.name}` is no variable of this function")


# -- what each node must be ------------------------------------------------------------------------


def _const(c: _Check, e: hir.Const) -> None:
    kinds = _LITERALS.get(e.type)
    if kinds is not None:
        c.expect(isinstance(e.value, kinds), e, f"the literal is no `{show(e.type)}`")


def _read(c: _Check, e: hir.Read) -> None:
    c.variables(e, [e.var])
    c.expect(meets(e.var.type, e.type), e, f"the variable is `{show(e.var.type)}`")


def _prim(c: _Check, e: hir.Prim) -> None:
    if e.op.name.endswith(".literal"):
        for arg in e.args:
            c.takes(e, "an item", arg, e.binding["T"].type)
        return
    c.expect(len(e.args) == len(e.op.params), e, f"{len(e.args)} operands for {len(e.op.params)}")
    for n, (arg, pattern) in enumerate(zip(e.args, e.op.params, strict=False)):
        _operand(c, e, n, arg, pattern)

    result, t = e.op.result, e.type
    if "noreturn" in e.op.flags:
        c.expect(t is NEVER, e, "never returns")
    elif t is not NEVER:
        c.expect(_fits(result, t, e.binding, meets), e, f"the row yields `{result.head}`")


def _operand(c: _Check, e: hir.Prim, n: int, arg: Expr, pattern: Any) -> None:
    if arg.type is not NEVER and not _fits(pattern, arg.type, e.binding, includes):
        c.wrong(e, f"operand {n} is `{show(arg.type)}`, the row wants `{pattern.head}`")


_SCALARS: dict[str, tuple[Type, ...]] = {
    "int": (INT, BOOL, I64), "i64": (INT, BOOL, I64), "num": (FLOAT, INT, BOOL, I64), "float": (FLOAT, INT, BOOL),
    "complex": (COMPLEX,), "cnum": (COMPLEX, FLOAT, INT, BOOL, I64),
    "bool": (BOOL,), "str": (STR,), "bytes": (BYTES,), "None": (NONE,), "range": (RANGE,), "file": (TEXTFILE,),
}  # fmt: skip
_CONTAINERS: dict[str, type[Type]] = {
    "list": ListT, "vtuple": VarTupleT, "set": SetT, "frozenset": SetT, "deque": DequeT, "dict": DictT, "iter": IterT,
}  # fmt: skip


def _fits(pattern: Any, t: Type, binding: dict[str, Cell], agrees: Callable[[Type, Type], bool]) -> bool:
    """Whether a type is what a row's pattern stands for; unbound parameters and unknown heads stand for anything."""
    head = pattern.head
    if head in _SCALARS:
        return t in _SCALARS[head] or (head == "None" and isinstance(t, ClassT))  # what has no value at run time
    if head in binding:
        return agrees(binding[head].type, t)
    if head == "optional":
        return all(m is NONE or _fits(pattern.args[0], m, binding, agrees) for m in members(t))
    if head not in _CONTAINERS:
        return True
    if not isinstance(t, _CONTAINERS[head]):
        return False
    pairs = zip(pattern.args, _cells(t), strict=True)
    return all(_is_cell_of(p, cell, binding) for p, cell in pairs)


def _is_cell_of(pattern: Any, cell: Cell, binding: dict[str, Cell]) -> bool:
    """Whether a container's cell is the row's. One of nothing may be one of anything; one of scalars that C makes may
    come to hold other values too."""
    if pattern.head in _SCALARS:
        return cell.type is NEVER or any(m in _SCALARS[pattern.head] for m in members(cell.type))
    return pattern.head not in binding or binding[pattern.head].find() is cell.find()


def _cells(t: Any) -> tuple[Cell, ...]:
    if isinstance(t, IterT):
        return (t.item, t.sent, t.result)
    return (t.key, t.value) if isinstance(t, DictT) else (t.item,)


def _call(c: _Check, e: hir.Call) -> None:
    _arguments(c, e, e.func, e.args)
    c.expect(meets(e.type, e.func.result.type), e, f"the function returns `{show(e.func.result.type)}`")


def _arguments(c: _Check, e: Expr, func: Any, args: list[Expr]) -> None:
    c.expect(len(args) == len(func.params), e, f"{len(args)} arguments for {len(func.params)}")
    for arg, param in zip(args, func.params, strict=False):
        c.takes(e, f"`{param.name}`", arg, param.type)


def _get_field(c: _Check, e: hir.GetField) -> None:
    _field_of(c, e, e.obj, e.field)
    c.expect(meets(e.field.cell.type, e.type), e, f"the field is `{show(e.field.cell.type)}`")


def _set_field(c: _Check, s: hir.SetField) -> None:
    _field_of(c, s, s.obj, s.field)
    c.takes(s, "the value", s.value, s.field.cell.type)


def _field_of(c: _Check, node: Any, obj: Expr, field: Any) -> None:
    if obj.type is not NEVER:
        has = isinstance(obj.type, InstanceT) and any(c in obj.type.cls.mro for c in field.owners)
        c.expect(has, node, f"`{show(obj.type)}` has no field `{field.name}`")


def _tuple_make(c: _Check, e: hir.TupleMake) -> None:
    items = e.type.items if isinstance(e.type, TupleT) else ()
    c.expect(len(items) == len(e.items), e, f"{len(e.items)} items for {len(items)}")
    for item, t in zip(e.items, items, strict=False):
        c.takes(e, "an item", item, t)


def _tuple_get(c: _Check, e: hir.TupleGet) -> None:
    t = e.tuple.type
    if t is NEVER:
        return
    if not isinstance(t, TupleT) or not 0 <= e.index < len(t.items):
        c.wrong(e, f"`{show(t)}` has no item {e.index}")
    else:
        c.expect(meets(t.items[e.index], e.type), e, f"the item is `{show(t.items[e.index])}`")


def _if_expr(c: _Check, e: hir.IfExpr) -> None:
    c.truth(e, e.cond)
    for branch in (e.then, e.other):
        c.takes(e, "a branch", branch, e.type)


def _coerce(c: _Check, e: hir.Coerce) -> None:
    c.expect(meets(e.value.type, e.type), e, f"no `{show(e.value.type)}` is a `{show(e.type)}`")


def _seq(c: _Check, e: hir.Seq) -> None:
    c.expect(meets(e.value.type, e.type), e, f"its value is `{show(e.value.type)}`")


def _bool_op(c: _Check, e: hir.BoolOp) -> None:
    c.expect(e.op in ("and", "or"), e, f"`{e.op}` is no operator")
    c.truth(e, e.left)
    c.truth(e, e.right)


def _is_type(c: _Check, e: hir.IsType) -> None:
    c.expect(bool(e.tests), e, "no type is asked for")


def _build_str(c: _Check, e: hir.BuildStr) -> None:
    c.expect(e.type is STR, e, "is no str")
    for part in e.parts:
        c.expect(part.how in ("str", "repr", "format"), e, f"`{part.how}` is no way to write a value")
        if part.spec is not None:
            c.takes(e, "the format", part.spec, STR)


def _assign(c: _Check, s: hir.Assign) -> None:
    c.variables(s, [s.var])
    c.takes(s, "the value", s.value, s.var.type)


def _jump(c: _Check, s: Any) -> None:
    c.expect(c.loops > 0, s, "stands in no loop")


def _return(c: _Check, s: hir.Return) -> None:
    if s.value is not None:
        iterator = c.inst.memo.get("iterator")
        wanted = iterator.result if iterator is not None else c.inst.result
        c.takes(s, "the value", s.value, wanted.type)


def _yield(c: _Check, e: hir.Yield) -> None:
    iterator = c.inst.memo.get("iterator")
    c.expect(iterator is not None, e, "the function is no generator")
    if iterator is not None:
        c.takes(e, "the item", e.value, iterator.item.type)
        c.expect(meets(union((NONE, iterator.sent.type)), e.type), e, f"what is sent is `{show(iterator.sent.type)}`")


def _raise(c: _Check, s: hir.Raise) -> None:
    for value in (s.value, s.cause):
        if value is not None and value.type is not NEVER:
            is_exc = all(m is NONE or isinstance(m, InstanceT) and m.cls.is_exception for m in members(value.type))
            c.expect(is_exc, s, f"`{show(value.type)}` is no exception")


def _handler(c: _Check, h: hir.Handler) -> None:
    c.expect(all(cls.is_exception for cls in h.classes), h, "catches what is no exception")
    if h.var is not None:
        c.variables(h, [h.var])


MAY_END = {
    (hir.ExprStmt, "value"), (hir.Seq, "value"), (hir.IfExpr, "then"), (hir.IfExpr, "other"), (hir.BoolOp, "right"),
    (hir.MakeClosure, "captured"),
    (hir.Yield, "value"),
}  # fmt: skip
"""Where an expression that is never made may stand: it ends a statement or a branch."""

RULES: dict[type, Callable[[_Check, Any], None]] = {
    hir.Const: _const, hir.Read: _read, hir.Prim: _prim, hir.Call: _call, hir.GetField: _get_field,
    hir.IsBound: lambda c, e: c.expect(e.var.kind == "global" and e.var.flagged, e, "asks what nobody notes"),
    hir.HasField: lambda c, e: _field_of(c, e, e.obj, e.field), hir.SetField: _set_field,
    hir.DeleteField: lambda c, s: _field_of(c, s, s.obj, s.field),
    hir.TupleMake: _tuple_make, hir.TupleGet: _tuple_get,
    hir.IfExpr: _if_expr, hir.Coerce: _coerce, hir.Seq: _seq, hir.IsType: _is_type, hir.BuildStr: _build_str,
    hir.Not: lambda c, e: c.truth(e, e.operand), hir.If: lambda c, s: c.truth(s, s.cond),
    hir.While: lambda c, s: c.truth(s, s.cond), hir.Assign: _assign, hir.Break: _jump, hir.Continue: _jump,
    hir.Return: _return, hir.Raise: _raise, hir.Handler: _handler, hir.BoolOp: _bool_op,
    hir.Yield: _yield,
}  # fmt: skip


def _ends(stmts: list[Stmt], jumps: bool = False) -> bool:
    """Whether control never reaches the end of the statements; `jumps`: because one of them leaves the block."""
    return any(_ends_one(s, jumps) for s in stmts)


def _ends_one(s: Stmt, jumps: bool) -> bool:
    match s:
        case hir.Break() | hir.Continue() | hir.Return() | hir.Raise():
            return True
        case hir.If():
            known = None if jumps else known_truth(s.cond)
            return (known is False or _ends(s.then, jumps)) and (known is True or _ends(s.other, jumps))
        case hir.Try():
            return (_ends(s.body, jumps) or _ends(s.orelse, jumps)) and all(_ends(h.body, jumps) for h in s.handlers)
        case hir.Finally():
            return _ends(s.body, jumps) or _ends(s.final, jumps)
        case hir.While():
            stays = known_truth(s.cond) is True or _ends(s.orelse)
            return not jumps and stays and not any(map(_breaks, s.body))
    return not jumps and any(getattr(v, "type", None) is NEVER for f in fields(s) for v in _listed(getattr(s, f.name)))  # type: ignore[arg-type]


def _breaks(s: Stmt) -> bool:
    """Whether the statement may leave the loop around it by `break`."""
    if isinstance(s, hir.Break):
        return True
    if isinstance(s, hir.While):
        return any(map(_breaks, s.orelse))
    parts = [getattr(s, f.name) for f in fields(s)]  # type: ignore[arg-type]
    handlers = s.handlers if isinstance(s, hir.Try) else []
    blocks = [*(p for p in parts if isinstance(p, list)), *(h.body for h in handlers)]
    return any(_breaks(inner) for block in blocks for inner in block if isinstance(inner, Stmt))


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _is_atom(node: Any) -> bool:
    """Whether it says so little that one object may stand for it at several places."""
    match node:
        case hir.Const() | hir.Read():
            return True
        case hir.Coerce(value=inner) | hir.TupleGet(tuple=inner):
            return _is_atom(inner)
        case hir.Prim(args=args, op=op):
            return not args and not op.flags
    return False


def _place(pos: Pos) -> str:
    return f"{pos.file}:{pos.line}"
