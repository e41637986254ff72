"""Lists that only collect text for `join` become strings that grow (analysis/growing.py).

    out = []                                 out = ""; begun = False
    for x in xs:                             for x in xs:
        out.append(f(x))               →         out = out + ("," if begun else "") + f(x); begun = True
    return ",".join(out)                     return out

That is so where nothing else asks for the list, which only gets texts behind its others, and where a loop does that.
Comprehensions, generator expressions and `reversed` in `join` have become such loops before. Each text is copied once,
when it is there, and no list of them is held meanwhile.

Requires inference to be finished.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import BOOL, STR, Cell, ListT
from pyx2c.ir.walk import blocks, parts, substitute, walk
from pyx2c.prim.table import ROWS

_MAKES = frozenset({"list.new", "list.literal"})
_APPENDS = frozenset({"list.append", "method.append"})
_ADD = next(row for row in ROWS["add"] if row.result.head == "str")


@dataclass(slots=True)
class _List:
    """What a function does with a list of texts."""

    steps: set[int] = field(default_factory=set)
    """ids of statements that make the list or add to it"""
    made: set[int] = field(default_factory=set)
    """ids of those that make it"""
    depths: list[int] = field(default_factory=list)
    """how many loops are around each that makes it"""
    deepest: int = 0
    """the same of those that add to it"""
    joins: list[hir.Prim] = field(default_factory=list)
    kept: bool = False
    """whether anything else is done with it"""


def collect_text(engine: Any) -> None:
    """Rewrites the functions of a program."""
    users: dict[Var, Any] = {}
    found: dict[Any, dict[Var, _List]] = {}
    for inst in engine.functions:
        if inst.ref.is_generator or not any(_joins(n) for n in walk(inst.body)):
            seen = {v for n in walk(inst.body) if isinstance(v := getattr(n, "var", None), Var) and _of_text(v)}
        else:
            lists = found[inst] = _Lists().of(inst.body)
            seen = set(lists)
        for var in seen:
            users[var] = inst if users.get(var, inst) is inst else None
    for inst, lists in found.items():
        for var, use in lists.items():
            if users[var] is inst and _fits(inst, var, use):
                _rewrite(inst, var, use)


def _of_text(var: Var) -> bool:
    return isinstance(var.type, ListT) and var.type.item.type is STR


def _joins(e: Any) -> bool:
    """Whether it is a `join` of a list, with a separator that stands there."""
    return (
        isinstance(e, hir.Prim) and e.op.name == "method.join" and e.op.params[-1].head == "list"
        and isinstance(e.args[0], hir.Const) and isinstance(e.args[1], hir.Read)
    )  # fmt: skip


class _Lists:
    """The lists of texts in a function."""

    def __init__(self) -> None:
        self.found: dict[Var, _List] = {}
        self.loops = 0

    def of(self, body: list[Stmt]) -> dict[Var, _List]:
        """All that are named there."""
        self.visit(body)
        return self.found

    def use(self, var: Var) -> _List:
        """What is known of a list."""
        return self.found.setdefault(var, _List())

    def visit(self, node: Any) -> None:
        """Notes what stands in a piece of code."""
        if isinstance(node, list | tuple):
            for item in node:
                self.visit(item)
            return
        if isinstance(node, Stmt) and self.step(node):
            return
        if _joins(node) and _of_text(node.args[1].var):
            self.use(node.args[1].var).joins.append(node)
            return
        var = getattr(node, "var", None)
        if isinstance(var, Var) and _of_text(var):
            self.use(var).kept = True
        self.loops += isinstance(node, hir.While)
        for part in parts(node):
            self.visit(part)
        self.loops -= isinstance(node, hir.While)

    def step(self, s: Stmt) -> bool:
        """Whether the statement makes a list or adds to it."""
        match s:
            case hir.Assign(var=var, value=hir.Prim() as made) if made.op.name in _MAKES and _of_text(var):
                use = self.use(var)
                use.made.add(id(s))
                use.depths.append(self.loops)
            case hir.Assign(var=var, value=hir.Prim() as e) if e.op.name == "iadd" and _adds(e, var):
                use = self.use(var)
            case hir.ExprStmt(value=hir.Prim(args=[hir.Read(var=var), _]) as e) if _of_text(var) and (
                e.op.name in _APPENDS or e.op.name == "method.extend" and _adds(e, var)
            ):
                use = self.use(var)
            case _:
                return False
        if id(s) not in use.made:
            use.deepest = max(use.deepest, self.loops)
        texts = _texts(s)
        use.steps.add(id(s))
        use.kept |= any(getattr(n, "var", None) is var for n in walk(texts))
        self.visit(texts)
        return True


def _texts(s: Any) -> list[Expr]:
    """What a statement that makes a list or adds to it puts in."""
    op, args = s.value.op.name, s.value.args
    if op in _MAKES:
        return list(args)
    return [args[1]] if op in _APPENDS else list(args[1].args)


def _adds(e: hir.Prim, var: Var) -> bool:
    """Whether an operation adds the items of a literal to the list in a variable."""
    match e.args:
        case [hir.Read(var=old), hir.Prim() as more]:
            return old is var and _of_text(var) and more.op.name == "list.literal"
    return False


def _fits(inst: Any, var: Var, use: _List) -> bool:
    """Whether the list is one that only collects, in a loop."""
    if use.kept or not use.joins or not use.depths or use.deepest <= min(use.depths):
        return False
    own = isinstance(inst.ref.node, ast.Module) if var.kind == "global" else var.owner is inst
    if not own or var.kind == "param" or var.boxed or var.flagged:
        return False
    return len({join.args[0].value for join in use.joins}) == 1  # type: ignore[attr-defined]


def _rewrite(inst: Any, var: Var, use: _List) -> None:
    """A string in place of the list."""
    between = str(use.joins[0].args[0].value)  # type: ignore[attr-defined]
    begun = Var("begun", Cell("begun", BOOL), "temp", owner=inst) if between else None
    var.cell = Cell(var.name, STR)
    joins = {id(join) for join in use.joins}

    def text_of(part: Any) -> Expr | None:
        return hir.Read(var, STR, part.pos) if id(part) in joins else None

    def steps(s: Stmt) -> list[Stmt]:
        if id(s) not in use.steps:
            return [s]
        pos = s.pos  # type: ignore[attr-defined]
        out: list[Stmt] = []
        if id(s) in use.made:
            out.append(hir.Assign(var, hir.Const("", STR, pos), pos))
            if begun is not None:
                out.append(hir.Assign(begun, hir.Const(False, BOOL, pos), pos))
        for text in _texts(s):
            whole: Expr = hir.Read(var, STR, pos)
            if begun is not None:
                sep = hir.IfExpr(hir.Read(begun, BOOL), hir.Const(between, STR), hir.Const("", STR), STR, pos)
                whole = hir.Prim(_ADD, [whole, sep], STR, pos)
            out.append(hir.Assign(var, hir.Prim(_ADD, [whole, text], STR, pos), pos))
            if begun is not None:
                out.append(hir.Assign(begun, hir.Const(True, BOOL, pos), pos))
        return out

    for block in list(blocks(inst.body)):
        block[:] = [new for s in block for new in steps(s)]
    for node in list(walk(inst.body)):
        substitute(node, text_of)
