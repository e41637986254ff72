"""Walking statements and expressions: where their HIR goes, what is known at this point, where a walk ends early.

`env` maps a variable to the type it has at this point of the program: what was assigned last, joined where
paths meet, narrowed by tests. A variable that is missing from `env` may be unassigned. Where control can't come,
`env` is None.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, ClassVar, NoReturn, TypeVar

from pyx2c.diag.diagnostic import Diagnostic, Span
from pyx2c.hirgen import origins
from pyx2c.hirgen.places import place
from pyx2c.hirgen.program import FuncInst, ModuleInfo
from pyx2c.hirgen.refusals import expected
from pyx2c.hirgen.sure_parts import need_not_run
from pyx2c.hirgen.unreachable import Frame, Unreachable
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Pos, Stmt, Var
from pyx2c.ir.types import NEVER, STR, Cell, Type, join
from pyx2c.prim.table import ROWS

Env = dict[Var, Type]
Branch = tuple[list[Stmt], Expr | None]
"""statements, then a value; None where they never end"""
R = TypeVar("R")


class TypeProblem(Exception):
    """Stops the walk of one statement: the diagnostic says why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic
        self.runtime: tuple[str, str | Expr] = ("NotImplementedError", diagnostic.message)
        """the exception and its text when only some members of a union meet the problem; CPython might do it"""
        self.exact = False
        """whether that is what CPython says"""
        self.at: ast.AST | None = None
        """the part of the expression that raises it, where it isn't all"""
        self.instead: Expr | None = None
        """of several problems, one for each member of a union: what raises the one that is met"""

    def raising(self, cls: str, text: str | Expr, exact: bool = True) -> TypeProblem:
        """The problem, with the exception and text of CPython; not exact where CPython may do what pyx2c can't."""
        self.runtime, self.exact, self.instead = (cls, text), exact, None
        return self


class Spoilt(Exception):
    """Stops the walk of one statement: it needs the result of a function that has errors."""


@dataclass(slots=True)
class Loop:
    """The loop being walked: environments at its exits."""

    breaks: list[Env] = field(default_factory=list)


def _is_asked(inst: FuncInst) -> bool:
    """Whether it is a hook: it is there for attributes that may be missing."""
    return inst.ref.cls is not None and inst.ref.name == "__getattr__"


class _Limits:
    """Where the early end of a walk stops: what was opened inside is closed, what is held stays where it is."""

    __slots__ = ("walk", "loops", "tries", "caught", "renamed", "outer")

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.loops, self.tries = len(walk.loops), len(walk.tries)
        self.caught, self.renamed = len(walk.caught), len(walk.renamed)
        self.outer = walk.frame, walk.path, walk.cases, walk.inside

    def __enter__(self) -> None:
        self.walk.frame = Frame(self.walk.out)

    def __exit__(self, *_: object) -> None:
        walk = self.walk
        del walk.loops[self.loops :], walk.tries[self.tries :]
        del walk.caught[self.caught :], walk.renamed[self.renamed :]
        walk.frame, walk.path, walk.cases, walk.inside = self.outer


class Walk:
    """The walk over one function instance or module body."""

    exprs: ClassVar[dict[type[ast.AST], Callable[[Any, Any], Expr]]] = {}
    stmts: ClassVar[dict[type[ast.AST], Callable[[Any, Any], None]]] = {}
    targets: ClassVar[dict[type[ast.AST], Callable[[Any, Any, Expr], None]]] = {}

    def __init__(self, engine: Any, inst: FuncInst, module: ModuleInfo) -> None:
        self.engine = engine
        self.inst = inst
        self.module = module
        self.env: Env | None = {}
        self.out: list[Stmt] = []
        self.frame = Frame(self.out)
        self.loops: list[Loop] = []
        self.tries: list[list[Env]] = []
        self.caught: list[frozenset[str]] = [frozenset(("AttributeError",))] if _is_asked(inst) else []
        """what the `try` statements around this point catch"""
        self.renamed: list[dict[str, Var]] = []
        self.path: tuple[str, ...] = ()
        self.cases = 0
        """of how many choices between cases this point is in one case"""
        self.unrolled = False
        """whether a call here is one of several, as many as the program's text says"""
        self.inside: hir.Inlined | None = None
        self.shown_at: dict[ast.AST, Pos] = {}
        """what tracebacks show instead of a node, where a loop goes on inside another call"""

    # -- positions and errors ---------------------------------------------------------------------

    def pos(self, node: ast.AST) -> Pos:
        """Where `node` stands."""
        return self.shown_at.get(node) or self.pos_in(self.inside, node)

    def pos_in(self, frame: hir.Inlined | None, node: ast.AST) -> Pos:
        """Where `node` stands, in a frame of its own."""
        if frame is not None:
            return place(self.module.display_path, self.module.source, node, frame)
        found = self.module.positions.get(node)
        if found is None:
            found = place(self.module.display_path, self.module.source, node)
            self.module.positions[node] = found
        return found

    @contextmanager
    def inlined(self, frame: hir.Inlined, names: dict[str, Var]) -> Iterator[None]:
        """Walks what belongs to a comprehension, with its own names."""
        outer, self.inside = self.inside, frame
        self.renamed.append(names)
        try:
            yield
        finally:
            self.renamed.pop()
            self.inside = outer

    @contextmanager
    def unrolling(self) -> Iterator[None]:
        """Walks calls that stand for the rounds of a loop."""
        outer, self.unrolled = self.unrolled, True
        try:
            yield
        finally:
            self.unrolled = outer

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Walks one of several things that belong to the same node: what is kept for each is kept by its name."""
        outer, self.path = self.path, (*self.path, name)
        try:
            yield
        finally:
            self.path = outer

    def error(self, node: Any, code: str, message: str, hint: str = "", about: Sequence[Expr] = ()) -> TypeProblem:
        """An error at `node`, to be raised; it shows where the types of the values it is about came from."""
        span = Span.of(self.module.display_path, node)
        return TypeProblem(Diagnostic(code, message, span, labels=origins.labels(span, about), hint=hint))

    # -- statements -------------------------------------------------------------------------------

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

    def stmt(self, node: ast.stmt) -> None:
        """Walks one statement; an error in it is reported and the walk goes on after it."""
        if self.env is None:
            return
        handler = self.stmts.get(type(node))
        Cell.here = (self.module.display_path, node)
        try:
            with _Limits(self):
                if handler is None:
                    raise self.error(node, "E0506", f"`{type(node).__name__}` statements are not supported yet")
                self._or_refused(handler, node)
        except Unreachable:
            if not self.inst.spoilt:
                self.env = None
        except TypeProblem as problem:
            self.engine.report(self.inst, problem.diagnostic)
        except Spoilt:
            self.inst.spoilt = True

    # -- expressions ------------------------------------------------------------------------------

    def expr(self, node: ast.expr) -> Expr:
        """Walks an expression. What its handler evaluated is held until it has made the whole of it."""
        handler = self.exprs.get(type(node))
        if handler is None:
            raise self.error(node, "E0506", f"`{type(node).__name__}` expressions are not supported yet")
        depth = len(self.frame.held)
        value: Expr = self._or_refused(handler, node)
        del self.frame.held[depth:]
        Cell.here = (self.module.display_path, node)
        return self.hold(value)

    def _or_refused(self, handler: Callable[[Any, Any], R], node: Any) -> R:
        """What the handler makes of a node; what CPython would refuse is raised when it runs, where the program expects
        that, or where a function is called with several types and it is this type's part that is met with others."""
        try:
            return handler(self, node)
        except TypeProblem as problem:
            self.refuse(problem, node)

    def refuse(self, problem: TypeProblem, node: ast.AST) -> NoReturn:
        """Ends the walk with what CPython raises here, or with an error."""
        if not self.is_expected(problem) and not (problem.exact and self.is_doubtful(problem, node)):
            raise problem
        self.end(self.raised(problem, node))

    def is_expected(self, problem: TypeProblem) -> bool:
        """Whether the program catches what CPython raises when it meets the problem."""
        return problem.exact and expected(problem.runtime[0], self.caught, self.engine.catches)

    def surely_runs(self, node: ast.AST) -> bool:
        """Whether each call of the function being walked comes to what stands at `node`: see certainty.py."""
        return not self.cases and not need_not_run(self.inst.ref.node, node)

    def is_doubtful(self, problem: TypeProblem, node: ast.AST) -> bool:
        """Whether the problem may never be met: this function may never be called for these types, or not get there."""
        ref = self.inst.ref
        library = ref.module.library and not ref.constructs_container and not ref.stands_for
        if self.inst.strict or isinstance(ref.node, ast.Module) or library:
            return False
        if self.inst.sure and not need_not_run(ref.node, node):
            return False
        self.inst.doubtful.append(problem.diagnostic)
        return True

    def raised(self, problem: TypeProblem, node: ast.AST) -> Expr:
        """An expression that raises what CPython raises when it meets the problem."""
        if problem.instead is not None:
            return problem.instead
        cls, text = problem.runtime
        said = hir.Const(text, STR) if isinstance(text, str) else text
        return hir.Prim(ROWS["raise." + cls][0], [said], NEVER, self.pos(problem.at or node))

    def aside(self, node: ast.expr) -> tuple[list[Stmt], Expr]:
        """Walks an expression, catching the statements it emits."""
        return self.collect(lambda: self.expr(node))

    def tried(self, node: ast.expr) -> tuple[list[Stmt], Expr]:
        """Walks an expression of which the caller may use nothing after all."""
        depth, calls = len(self.frame.held), len(self.inst.written)
        stmts, value = self.aside(node)
        del self.frame.held[depth:], self.inst.written[calls:]
        return stmts, value

    def collect(self, action: Callable[[], R]) -> tuple[list[Stmt], R]:
        """Runs `action`, catching the statements it emits, which are the next to run."""
        saved, self.out = self.out, []
        self.frame.lists.append((self.out, 0))
        try:
            return self.out, action()
        except (Unreachable, TypeProblem):
            saved.extend(self.out)
            raise
        finally:
            self.frame.lists.pop()
            self.out = saved

    def branch(self, action: Callable[[], R]) -> tuple[list[Stmt], R | None]:
        """Runs `action` as a part of the program that need not run; None where it never yields a value.

        Catches the statements it emits. Afterwards `env` is that of the branch's end.
        """
        saved, self.out = self.out, []
        try:
            with _Limits(self):
                return self.out, action()
        except Unreachable:
            return self.out, None
        except Spoilt:
            self.inst.spoilt = True
            return self.out, None
        finally:
            self.out = saved

    def apart(self, action: Callable[[], R]) -> tuple[list[Stmt], R | None]:
        """A branch that leaves `env` as it is."""
        env = self.env
        self.env = self.fork()
        found = self.branch(action)
        self.env = env
        return found

    def optional(self, action: Callable[[], object]) -> list[Stmt]:
        """The statements of a branch that is there for them only; `env` stays as it is."""
        return self.apart(action)[0]

    def bind(self, target: ast.expr, value: Expr) -> None:
        """`target = value` of an evaluated value."""
        handler = self.targets.get(type(target))
        if handler is None:
            raise self.error(target, "E0506", "this assignment target is not supported yet")
        handler(self, target, self.known(value))

    def supposed(self, action: Callable[[], Expr]) -> Expr | None:
        """What `action` would yield; nothing of it is kept."""
        calls = len(self.inst.written)
        value = self.apart(action)[1]
        del self.inst.written[calls:]
        return value

    # -- values that are never there --------------------------------------------------------------

    def hold(self, value: Expr) -> Expr:
        """Says that the value is evaluated here and used later in the statement."""
        self.known(value)
        if not isinstance(value, hir.Const):
            self.frame.hold(value)
        return value

    def known(self, value: Expr) -> Expr:
        """The value; where it is never there, the walk of the statement or branch ends after its evaluation."""
        if value.type is NEVER:
            if isinstance(value, hir.Call) and value.func.spoilt:
                raise Spoilt
            self.end(value)
        return value

    def all_known(self, values: list[Expr]) -> None:
        """Ends the walk where one of the values is never there, after those before it."""
        for i, value in enumerate(values):
            if value.type is NEVER:
                for earlier in values[:i]:
                    self.emit(hir.ExprStmt(earlier, earlier.pos))
                self.end(value)

    def end(self, value: Expr) -> NoReturn:
        """Ends the walk of the statement or branch with the evaluation of a value that is never there."""
        self.frame.keep_effects(value)
        self.emit(hir.ExprStmt(value, value.pos))
        if not self.inst.spoilt:
            self.env = None
        raise Unreachable

    # -- flow -------------------------------------------------------------------------------------

    def fork(self) -> Env | None:
        """A copy of `env`, for one of several paths."""
        return dict(self.env) if self.env is not None else None

    def merge(self, envs: list[Env | None]) -> Env | None:
        """The environment where paths meet."""
        live = [e for e in envs if e is not None]
        if not live:
            return None
        first, *others = live
        result: Env = {}
        for var, t in first.items():
            for env in others:
                other = env.get(var)
                if other is None:
                    break
                if other is not t:
                    t = join(t, other)
            else:
                result[var] = t
        return result

    def remember(self) -> None:
        """Tells the `try` statements around that an exception may find the variables as they are now."""
        for envs in self.tries:
            if self.env is not None:
                envs.append(dict(self.env))
