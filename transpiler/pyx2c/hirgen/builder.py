"""The walk over one function instance: names, flow-sensitive types, primitive operations.

Types and HIR are built in one walk, so that the choice of an operation is written once. The engine walks a
function again when a cell it read has grown, and keeps the HIR of the last walk. Everything that must be the
same object from walk to walk (cells of literals, temporaries) is memoised by syntax node.

`env` maps a variable to the type it has at this point of the program: what was assigned last, joined where
paths meet, narrowed by tests. A variable that is missing from `env` may be unassigned.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

from pyx2c.diag.diagnostic import Diagnostic, Span
from pyx2c.hirgen.program import ClassInfo, FuncInst, ModuleInfo
from pyx2c.hirgen.scopes import Changes
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Pos, Stmt, Var
from pyx2c.ir.types import (
    NEVER,
    STR,
    Cell,
    ClassT,
    DictT,
    InstanceT,
    Scalar,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    join,
    members,
    same,
    show,
)
from pyx2c.prim import table

Env = dict[Var, Type]
N = TypeVar("N", bound=ast.AST)
R = TypeVar("R")


class TypeProblem(Exception):
    """Stops the walk of one statement: the diagnostic says why."""

    def __init__(self, diagnostic: Diagnostic, runtime: tuple[str, str] | None = None) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic
        self.runtime = runtime or ("TypeError", diagnostic.message)
        """the exception and text of CPython when only some members of a union meet the problem"""


def member_key(t: Type) -> str:
    """A name for a member of a union that stays the same while its element types grow."""
    match t:
        case InstanceT() | ClassT():
            return f"{type(t).__name__} {t.cls.module}.{t.cls.qualname}"
        case TupleT():
            return f"tuple of {len(t.items)}"
        case DictT():
            return t.flavour
        case SetT():
            return "frozenset" if t.frozen else "set"
        case Scalar():
            return t.name
    return type(t).__name__


@dataclass(slots=True)
class Loop:
    """The loop being walked: environments at its exits."""

    breaks: list[Env] = field(default_factory=list)
    continues: list[Env] = field(default_factory=list)


class Builder:
    """Builds the HIR of one function instance or module body."""

    exprs: dict[type[ast.AST], Callable[[Builder, Any], Expr]] = {}
    stmts: dict[type[ast.AST], Callable[[Builder, Any], None]] = {}
    targets: dict[type[ast.AST], Callable[[Builder, Any, Expr], None]] = {}
    call_behind: ClassVar[Callable[[Builder, ast.AST, str, list[Expr]], Expr]]

    def __init__(self, engine: Any, inst: FuncInst, module: ModuleInfo) -> None:
        self.engine = engine
        self.inst = inst
        self.module = module
        self.env: Env | None = {}
        self.out: list[Stmt] = []
        self.loops: list[Loop] = []
        self.tries: list[list[Env]] = []
        self.renamed: list[dict[str, Var]] = []
        self.handling: list[Var] = []
        self.path: tuple[str, ...] = ()
        self.aliases: dict[ast.expr, Type] = {}
        self.inside: hir.Inlined | None = None
        self.counts: dict[tuple[ast.AST | None, str, tuple[str, ...]], int] = {}

    # -- positions, errors, memo ------------------------------------------------------------------

    def pos(self, node: ast.AST) -> Pos:
        """Where `node` stands."""
        return Pos.of(self.module.display_path, node, self.inside)

    def inlined(self, name: str, at: ast.AST, action: Callable[[], R]) -> R:
        """Runs `action`, what it builds being in a comprehension called at `at`."""
        saved, self.inside = self.inside, hir.Inlined(name, self.pos(at))
        try:
            return action()
        finally:
            self.inside = saved

    def error(self, node: Any, code: str, message: str, hint: str = "", notes: tuple[str, ...] = ()) -> TypeProblem:
        """An error at `node`, to be raised."""
        return TypeProblem(Diagnostic(code, message, Span.of(self.module.display_path, node), hint=hint, notes=notes))

    def cell(self, node: ast.AST | None, tag: str = "") -> Cell:
        """The cell that belongs to this node in this instance."""
        key = (node, tag, self.path)
        if key not in self.inst.memo:
            self.inst.memo[key] = Cell(tag)
        found: Cell = self.inst.memo[key]
        return found

    def _number(self, node: ast.AST | None, tag: str) -> int:
        """How many times this walk asked for `tag` here, on this path through the members of unions.

        A union that gains a member between two walks adds a path and shifts no number on the others.
        """
        key = (node, tag, self.path)
        self.counts[key] = self.counts.get(key, 0) + 1
        return self.counts[key]

    def derived(self, node: ast.AST, tag: str, make: Callable[[], N]) -> N:
        """A syntax node made from `node`, the same one at every walk: memo keys hold nodes."""
        key = (node, "derived", tag)
        if key not in self.inst.memo:
            self.inst.memo[key] = ast.copy_location(make(), node)
        found: N = self.inst.memo[key]
        return found

    def temp(self, node: ast.AST | None, type: Type, tag: str = "t") -> Var:
        """A fresh temporary, the same one at every walk."""
        key = (node, "temp", tag, self.path, self._number(node, tag))
        if key not in self.inst.memo:
            self.inst.memo[key] = Var(tag, Cell(tag), "temp", owner=self.inst)
        var: Var = self.inst.memo[key]
        var.cell.add(type)
        return var

    # -- statements out ---------------------------------------------------------------------------

    def emit(self, stmt: Stmt) -> None:
        """Appends a statement, unless this point can't be reached."""
        if self.env is not None:
            self.out.append(stmt)

    def block(self, nodes: list[ast.stmt]) -> list[Stmt]:
        """Walks statements into a list of their own."""
        saved, self.out = self.out, []
        for node in nodes:
            self.stmt(node)
        result, self.out = self.out, saved
        return result

    def aside(self, node: ast.expr) -> tuple[list[Stmt], Expr]:
        """Walks an expression, catching the statements it emits."""
        return self.collect(lambda: self.expr(node))

    def collect(self, action: Callable[[], R]) -> tuple[list[Stmt], R]:
        """Runs `action`, catching the statements it emits."""
        saved, self.out = self.out, []
        try:
            value = action()
            return self.out, value
        finally:
            self.out = saved

    def stmt(self, node: ast.stmt) -> None:
        """Walks one statement; an error in it is reported and the walk goes on after it."""
        if self.env is None:
            return
        handler = self.stmts.get(type(node))
        depths = len(self.loops), len(self.tries), len(self.renamed)
        try:
            if handler is None:
                raise self.error(node, "E0506", f"`{type(node).__name__}` statements are not supported yet")
            handler(self, node)
        except TypeProblem as problem:
            self.engine.report(self.inst, problem.diagnostic)
            for stack, depth in zip((self.loops, self.tries, self.renamed), depths, strict=True):
                del stack[depth:]  # type: ignore[attr-defined]

    def expr(self, node: ast.expr) -> Expr:
        """Walks an expression."""
        handler = self.exprs.get(type(node))
        if handler is None:
            raise self.error(node, "E0506", f"`{type(node).__name__}` expressions are not supported yet")
        return handler(self, node)

    def bind(self, target: ast.expr, value: Expr) -> None:
        """`target = value` of an evaluated value."""
        handler = self.targets.get(type(target))
        if handler is None:
            raise self.error(target, "E0506", "this assignment target is not supported yet")
        handler(self, target, value)

    # -- variables --------------------------------------------------------------------------------

    def lookup(self, name: str) -> Var | None:
        """The variable a name refers to, by Python's scope rules; None for builtins."""
        for names in reversed(self.renamed):
            if name in names:
                return names[name]
        inst: FuncInst | None = self.inst
        while inst is not None and inst.ref.node is not None and not isinstance(inst.ref.node, ast.Module):
            scope = inst.ref.scope
            if name in scope.globals or name in scope.imported:
                break
            if name in scope.locals:
                var = inst.var(name)
                var.boxed = name in scope.rebound
                return var
            inst = inst.ref.encl
        if name in self.module.scope.locals or name in self.module.globals or name in self.module.imports:
            return self.module.var(name)
        return None

    def is_local(self, var: Var) -> bool:
        """Whether `env` tracks the variable: only this code can change it meanwhile."""
        if var.kind == "global":
            return isinstance(self.inst.ref.node, ast.Module) and not self.engine.shared(var)
        return var.owner is self.inst and not var.boxed

    def read(self, var: Var, node: ast.AST | None) -> Expr:
        """The variable's value here."""
        pos = self.pos(node) if node is not None else None
        if not self.is_local(var) or var.kind == "temp":
            checked = var.late and not (self.env is not None and self._bound_mark(var) in self.env)
            var.flagged |= checked
            return hir.Read(var, var.type, pos, checked)
        if self.env is not None and var in self.env:
            return hir.Read(var, self.env[var], pos)
        var.flagged = True
        return hir.Read(var, var.type, pos, checked=True)

    def assign(self, var: Var, value: Expr, node: ast.AST | None = None) -> None:
        """`var = value`."""
        var.cell.add(value.type)
        self.emit(hir.Assign(var, value, self.pos(node) if node is not None else None))
        if self.env is not None and self.is_local(var):
            self.env[var] = value.type
        elif self.env is not None and var.kind == "global":
            self.env[self._bound_mark(var)] = value.type
        self.remember()

    def _bound_mark(self, var: Var) -> Var:
        """Stands in `env` where a module-level variable that functions see too is known to be bound."""
        key = (var, "bound")
        if key not in self.inst.memo:
            self.inst.memo[key] = Var(f"{var.name} is bound", Cell("bound"), "temp", owner=self.inst)
        mark: Var = self.inst.memo[key]
        return mark

    def forget(self, var: Var) -> None:
        """The variable is unbound here."""
        if self.env is not None:
            self.env.pop(var, None)
            self.env.pop(self._bound_mark(var), None)

    def remember(self) -> None:
        """Tells the `try` statements around that an exception may find the variables as they are now."""
        for envs in self.tries:
            if self.env is not None:
                envs.append(dict(self.env))

    def save(self, value: Expr, tag: str = "t", node: ast.AST | None = None) -> Expr:
        """Keeps the value in a temporary, unless reading it again costs and changes nothing."""
        if isinstance(value, hir.Const) or (isinstance(value, hir.Read) and value.var.kind == "temp"):
            return value
        var = self.temp(node, value.type, tag)
        self.emit(hir.Assign(var, value))
        return hir.Read(var, value.type)

    # -- flow -------------------------------------------------------------------------------------

    def merge(self, envs: list[Env | None]) -> Env | None:
        """The environment where paths meet."""
        live = [e for e in envs if e is not None]
        if not live:
            return None
        result: Env = {}
        for var, t in live[0].items():
            if all(var in e for e in live[1:]):
                for other in live[1:]:
                    t = join(t, other[var])
                result[var] = t
        return result

    def widen(self, changes: Changes, env: Env | None = None) -> None:
        """Around a loop: variables that its body changes may hold whatever they ever hold."""
        env = self.env if env is None else env
        if env is None:
            return
        for name in changes.bound | changes.deleted:
            var = self.lookup(name)
            if var is None:
                continue
            if name in changes.deleted:
                env.pop(self._bound_mark(var), None)
            if var not in env:
                continue
            env[var] = var.type
            if name in changes.deleted:
                del env[var]

    # -- operations -------------------------------------------------------------------------------

    def coerce(self, value: Expr, wanted: Type) -> Expr:
        """The value seen as `wanted`, where that differs."""
        if wanted is NEVER or same(value.type, wanted):
            return value
        return hir.Coerce(value, wanted, value.pos)

    def prim(self, name: str, args: list[Expr], node: ast.AST | None) -> Expr | None:
        """The row of that name which takes these arguments, applied; None when there is none."""
        if any(a.type is NEVER for a in args):
            return self.unreachable(args, node)
        row = table.find(name, [a.type for a in args])
        if row is None:
            return None
        tag = f"{name}:{self._number(node, name)}:"
        binding: table.Binding = {}

        def fresh(p: str) -> Cell:
            return self.cell(node, tag + p)

        for pattern, arg in zip(row.params, args, strict=True):
            if pattern.args:
                table.bind(pattern, arg.type, binding, fresh)
        for pattern, arg in zip(row.params, args, strict=True):
            if not pattern.args and pattern.head in "TKV":
                table.bind(pattern, arg.type, binding, fresh)
        typed = [
            self.coerce(a, table.param_type(p, binding, a.type)) if p.head != "num" else a
            for p, a in zip(row.params, args, strict=True)
        ]
        result = table.result_type(row.result, binding, fresh)
        return hir.Prim(row, typed, result, self.pos(node) if node is not None else None, dict(binding))

    def must(self, name: str, args: list[Expr], node: ast.AST | None) -> Expr:
        """Like `prim` for operations that are known to exist."""
        found = self.prim(name, args, node)
        if found is None:
            types = ", ".join(show(a.type) for a in args)
            at = node if node is not None else self.module.tree.body[0]
            raise self.error(at, "E0402", f"`{name}` can't take ({types})")
        return found

    def behind(self, node: ast.AST, name: str, args: list[Expr]) -> Expr:
        """A call of a function of `stdlib_subset/_behind`."""
        return self.call_behind(node, name, args)

    def by_member(self, value: Expr, apply: Callable[[Expr], Expr], node: ast.AST) -> Expr:
        """Applies an operation to a value of union type, member by member."""
        parts = members(value.type)
        if not parts:
            return self.unreachable([value], node)
        if len(parts) == 1:
            return apply(value)
        saved = self.save(value, "u", node)
        branches: list[tuple[Type, list[Stmt], Expr]] = []
        problems: list[TypeProblem] = []
        outer = self.path
        for part in parts:
            self.path = (*outer, member_key(part))
            try:
                stmts, result = self.collect(functools.partial(apply, hir.Coerce(saved, part, value.pos)))
            except TypeProblem as problem:
                problems.append(problem)
                stmts, result = [], self.raise_type_error(problem, part, node)
            finally:
                self.path = outer
            branches.append((part, stmts, result))
        if len(problems) == len(parts) and problems:
            raise problems[0]
        total: Type = NEVER
        for _, _, result in branches:
            total = join(total, result.type)
        chosen = self._as_value(branches[-1], total, node)
        for branch in reversed(branches[:-1]):
            test = hir.IsType(saved, [branch[0]])
            chosen = hir.IfExpr(test, self._as_value(branch, total, node), chosen, total, value.pos)
        return chosen

    def _as_value(self, branch: tuple[Type, list[Stmt], Expr], total: Type, node: ast.AST) -> Expr:
        _, stmts, result = branch
        value = self.coerce(result, total) if result.type is not NEVER else result
        return hir.Seq(stmts, value, total, self.pos(node)) if stmts else value

    def unreachable(self, values: list[Expr], node: ast.AST | None) -> Expr:
        """What stands behind values of which one is never made."""
        pos = self.pos(node) if node is not None else None
        return hir.Seq([hir.ExprStmt(v) for v in values], hir.Const(None, NEVER), NEVER, pos)

    def raise_type_error(self, problem: TypeProblem, part: Type, node: ast.AST) -> Expr:
        """An expression that raises what CPython raises when the operation meets this member."""
        cls, text = problem.runtime
        return hir.Prim(table.ROWS["raise." + cls][0], [hir.Const(text, STR)], NEVER, self.pos(node))

    def row(self, name: str) -> table.Op:
        """The only row of that name."""
        return table.ROWS[name][0]

    def rows(self, name: str) -> list[table.Op]:
        """All rows of that name."""
        return table.ROWS[name]

    def tuple_op(self, name: str) -> table.Op:
        """A comparison of tuples."""
        return self.row(f"tuple.{name}")

    def vtuple(self, item: Cell) -> Type:
        """`tuple[item, ...]`."""
        return VarTupleT(item)

    def tuple_of_any_length(self, node: ast.AST, x: Expr) -> Expr:
        """A tuple of known length as one of any length."""
        assert isinstance(x.type, TupleT)
        cell = self.cell(node, "vtuple")
        for t in x.type.items:
            cell.add(t)
        saved = self.save(x, "tuple", node)
        items: list[Expr] = [self.coerce(hir.TupleGet(saved, i, t), cell.type) for i, t in enumerate(x.type.items)]
        return hir.Prim(self.row("vtuple.literal"), items, VarTupleT(cell), self.pos(node), {"T": cell})

    def class_named(self, name: str) -> ClassInfo | None:
        """A builtin class (exceptions)."""
        found: ClassInfo | None = self.engine.builtin_classes.get(name)
        return found
