"""HIR: typed, structured, Python-level operations as expression trees.

Built by `hirgen` while types are inferred, so node types may hold cells that still grow; after the fixpoint
they are final. Evaluation order is Python's: left to right, innermost first. Control flow is structured.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Any

from pyx2c.ir.types import BOOL, INT, NONE, Cell, Type, members, same


@dataclass(frozen=True, slots=True)
class Inlined:
    """A comprehension, which CPython runs as a function of its own: its name in tracebacks and where it is called."""

    name: str
    at: Pos


@dataclass(frozen=True, slots=True)
class Pos:
    """A source range: module path, lines from 1, columns from 0 in UTF-8 bytes; the comprehension it is in."""

    file: str
    line: int
    col: int
    end_line: int
    end_col: int
    inside: Inlined | None = None

    @staticmethod
    def of(file: str, node: ast.AST, inside: Inlined | None = None) -> Pos:
        """The range of a syntax node."""
        n: Any = node
        return Pos(file, n.lineno, n.col_offset, n.end_lineno, n.end_col_offset, inside)


@dataclass(slots=True, eq=False)
class Var:
    """A variable: parameter, local, temporary, or module-level name."""

    name: str
    cell: Cell
    kind: str = "local"
    """`local`, `param`, `temp`, `global`"""
    boxed: bool = False
    """Lives in a heap cell, because a closure shares it and it changes after the closure was made."""
    flagged: bool = False
    """May be read before it is assigned: carries a `bound` flag."""
    late: bool = False
    """Of a module: it may be deleted."""
    added: bool = False
    """Of a class: may have no value, since code outside its body gives it one, or its body only perhaps."""
    guarded: bool = False
    """Another variable tells whether it is assigned."""
    module: str = ""
    owner: Any = None
    holds: Any = None
    """Of a temporary: what it was made for, as the program says it."""

    @property
    def type(self) -> Type:
        """The values it ever holds."""
        return self.cell.type


class Expr:
    """Base of expressions: `.type` is what it yields, `.pos` where it stands."""

    __slots__ = ()
    type: Type
    pos: Pos | None


@dataclass(slots=True, eq=False)
class Const(Expr):
    """A literal: int, float, bool, str, bytes or None."""

    value: Any
    type: Type
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Read(Expr):
    """A variable's value, its type narrowed to what can be there."""

    var: Var
    type: Type
    pos: Pos | None = None
    checked: bool = False
    """Raises UnboundLocalError or NameError when not yet assigned."""


@dataclass(slots=True, eq=False)
class Prim(Expr):
    """A primitive operation: a row of the table with its type parameters bound."""

    op: Any
    args: list[Expr]
    type: Type
    pos: Pos | None = None
    binding: dict[str, Cell] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Call(Expr):
    """A direct call of a function instance. For a closure, `env` yields it."""

    func: Any
    args: list[Expr]
    type: Type
    pos: Pos | None = None
    env: Expr | None = None


@dataclass(slots=True, eq=False)
class MakeClosure(Expr):
    """A function as a value, with what it captures."""

    ref: Any
    captured: list[Expr]
    type: Type
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Captured(Expr):
    """What a closure of the function `ref` carries as `var`: a default that was evaluated when it was made."""

    closure: Expr
    ref: Any
    var: Var
    type: Type
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class New(Expr):
    """A fresh zeroed instance."""

    cls: Any
    type: Type
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class GetField(Expr):
    """`obj.name` of an instance."""

    obj: Expr
    field: Any
    type: Type
    pos: Pos | None = None
    checked: bool = False
    """Raises AttributeError where the object does not have it yet."""


@dataclass(slots=True, eq=False)
class HasField(Expr):
    """Whether an instance has the attribute yet."""

    obj: Expr
    field: Any
    type: Type = BOOL
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class IsBound(Expr):
    """Whether a module-level variable has a value yet."""

    var: Var
    type: Type = BOOL
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class TupleMake(Expr):
    """A tuple of known length."""

    items: list[Expr]
    type: Type
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class TupleGet(Expr):
    """Item `index` of a tuple of known length."""

    tuple: Expr
    index: int
    type: Type
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class IfExpr(Expr):
    """`a if cond else b`."""

    cond: Expr
    then: Expr
    other: Expr
    type: Type
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class BoolOp(Expr):
    """Short-circuit `and` / `or` of truth values (BOOL operands)."""

    op: str
    left: Expr
    right: Expr
    type: Type = BOOL
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Not(Expr):
    """Negation of a BOOL."""

    operand: Expr
    type: Type = BOOL
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class IsType(Expr):
    """Whether the value is one of the given types."""

    value: Expr
    tests: list[Type]
    type: Type = BOOL
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Coerce(Expr):
    """The value seen as `type`: a union widened or narrowed, a base or derived class. Converts nothing."""

    value: Expr
    type: Type
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Seq(Expr):
    """Statements, then a value."""

    stmts: list[Stmt]
    value: Expr
    type: Type
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Yield(Expr):
    """Hands an item to whoever asked for the next one, and waits; its value is what is sent then.

    `inner` is the iterator of a `yield from`: what is thrown while waiting goes to it.
    """

    value: Expr
    type: Type
    pos: Pos | None = None
    inner: Expr | None = None


@dataclass(slots=True, eq=False)
class StrPart:
    """A piece of an f-string: literal text, or a value with how to write it."""

    text: str = ""
    value: Expr | None = None
    how: str = "str"
    """`str`, `repr` or `format`"""
    spec: Expr | None = None


@dataclass(slots=True, eq=False)
class BuildStr(Expr):
    """A string written piece by piece: f-strings, str(), repr(), %-formatting."""

    parts: list[StrPart]
    type: Type
    pos: Pos | None = None


class Stmt:
    """Base of statements."""

    __slots__ = ()


@dataclass(slots=True, eq=False)
class Assign(Stmt):
    """`var = value`."""

    var: Var
    value: Expr
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Delete(Stmt):
    """`del var`: unbound from here on."""

    var: Var
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class SetField(Stmt):
    """`obj.name = value`."""

    obj: Expr
    field: Any
    value: Expr
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class DeleteField(Stmt):
    """`del obj.name`, which the object has: it lacks the field from here on."""

    obj: Expr
    field: Any
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class ExprStmt(Stmt):
    """An expression for its effect."""

    value: Expr
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Print(Stmt):
    """`print(parts…, sep, end, file, flush)` to a standard stream."""

    parts: list[Expr]
    sep: Expr | None
    end: Expr | None
    stderr: bool
    flush: Expr | None
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class If(Stmt):
    """Two-way branch on a BOOL."""

    cond: Expr
    then: list[Stmt]
    other: list[Stmt]
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class While(Stmt):
    """A loop; `step` runs after the body and on `continue`, `orelse` when the condition fails."""

    cond: Expr
    body: list[Stmt]
    step: list[Stmt]
    orelse: list[Stmt]
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Break(Stmt):
    """Leaves the innermost loop."""

    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Continue(Stmt):
    """Next round of the innermost loop."""

    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Return(Stmt):
    """Leaves the function."""

    value: Expr | None
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Ready(Stmt):
    """In an internal iterator: what stands before is done when the iterator is made."""

    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Raise(Stmt):
    """Raises an exception instance; with no value, the one being handled again.

    `again`: the frame is in its traceback already, or is not to be.
    """

    value: Expr | None
    cause: Expr | None = None
    suppress: bool = False
    pos: Pos | None = None
    again: bool = False


@dataclass(slots=True, eq=False)
class Handler:
    """An `except` clause: `classes` empty catches everything."""

    classes: list[Any]
    var: Var | None
    body: list[Stmt]
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Try(Stmt):
    """`try` with handlers and `else`; a `finally` is its own `Finally` around it."""

    body: list[Stmt]
    handlers: list[Handler]
    orelse: list[Stmt]
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Finally(Stmt):
    """`final` runs however `body` is left."""

    body: list[Stmt]
    final: list[Stmt]
    pos: Pos | None = None


@dataclass(slots=True, eq=False)
class Function:
    """A function instance's body."""

    name: str
    qualname: str
    module: str
    params: list[Var]
    captured: list[Var]
    result: Cell
    body: list[Stmt]
    pos: Pos | None
    locals: list[Var] = field(default_factory=list)


NONE_CONST = Const(None, NONE)


def int_const(value: int) -> Const:
    """A Python integer literal."""
    return Const(value, INT)


def known_truth(cond: Expr) -> bool | None:
    """What a condition always is, as far as a reader sees."""
    match cond:
        case Const(value=bool(value)):
            return value
        case Seq(value=inner):
            return known_truth(inner)
        case Not(operand=inner):
            known = known_truth(inner)
            return None if known is None else not known
        case BoolOp(op=op, left=left, right=right):
            deciding = op == "or"
            sides = known_truth(left), known_truth(right)
            return deciding if deciding in sides else None if None in sides else not deciding
        case IsType(value=value, tests=tests):
            return True if all(any(same(t, m) for t in tests) for m in members(value.type)) else None
    return None
