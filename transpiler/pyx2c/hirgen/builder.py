"""The walk over one function instance: names, flow-sensitive types, primitive operations.

Types and HIR are built in one walk, so that the choice of an operation is written once. The engine walks a
function again when a cell it read has grown, and keeps the HIR of the last walk. Everything that must be the
same object from walk to walk (cells of literals, temporaries) is memoised by syntax node.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, TypeVar

from pyx2c.hirgen import origins, row_arguments, samples
from pyx2c.hirgen.program import HELD, ClassInfo, FuncInst, ModuleInfo
from pyx2c.hirgen.scopes import Changes
from pyx2c.hirgen.walk import Branch, Env, TypeProblem, Walk
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Pos, Var
from pyx2c.ir.types import (
    BOOL,
    NEVER,
    STR,
    Cell,
    ClassT,
    DictT,
    InstanceT,
    ListT,
    Scalar,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    cases,
    is_view,
    join,
    members,
    same,
    show,
)
from pyx2c.prim import table

N = TypeVar("N", bound=ast.AST)


def member_key(t: Type) -> str:
    """A name for a member of a union that stays the same while its element types grow."""
    match t:
        case InstanceT():
            return f"InstanceT {t.cls}"
        case ClassT() if len(t.classes) == 1:
            return f"ClassT {t.cls}"
        case TupleT():
            return f"tuple of {len(t.items)}"
        case DictT():
            return t.flavour
        case SetT():
            return "frozenset" if t.frozen else "set"
        case Scalar():
            return t.name
    return type(t).__name__


def viewed(x: Expr) -> Expr:
    """The dict behind a view of one; anything else as it is."""
    return hir.Coerce(x, DictT(x.type.key, x.type.value), x.pos) if is_view(x.type) else x


BEHIND = {"memoryview": "memoryview"} | dict.fromkeys(("BaseExceptionGroup", "ExceptionGroup"), "exception_groups")
"""builtin classes that are Python, and their modules of `_behind`"""


class Builder(Walk):
    """Builds the HIR of one function instance or module body."""

    copied: ClassVar[Callable[..., list[Expr]]]
    make_list: ClassVar[Callable[[Builder, ast.AST, Expr], Expr]]
    make_set: ClassVar[Callable[[Builder, ast.AST, Expr], Expr]]
    call_known: ClassVar[Callable[[Builder, ast.AST, Any, list[Expr]], Expr]]
    call_on_value: ClassVar[Callable[[Builder, ast.Call, Expr, str, Any], Expr]]
    """a method of a builtin type on a value of it"""
    set_field: ClassVar[Callable[[Builder, ast.AST, Expr, str, Expr], None]]
    """`obj.name = value`, whatever its class says of assignments"""
    call_behind: ClassVar[Callable[[Builder, ast.AST, str, list[Expr]], Expr]]
    first_class: ClassVar[Callable[[Builder, ast.AST, Expr], Expr]]  # `iter(x)` as an object
    reversed_value: ClassVar[Callable[[Builder, ast.AST, Expr], Expr]]  # `reversed(x)` as a value

    def __init__(self, engine: Any, inst: FuncInst, module: ModuleInfo) -> None:
        super().__init__(engine, inst, module)
        self.aliases: dict[ast.expr, Type] = {}
        self.growing: set[ast.AST] = set()
        """sums that may be taken of their own result"""
        self.class_scope: ClassInfo | None = None
        """the class in whose body an annotation stands"""
        self.counts: dict[tuple[ast.AST | None, str, tuple[str, ...]], int] = {}
        self.stops_met = 0
        """how often something was met that StopIteration may come out of"""
        self.stops_caught = 0
        """how much is around this point that catches it"""

    # -- what is the same at every walk -----------------------------------------------------------

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
                var.boxed = name in scope.rebound and var.kind != "global"
                return var
            if name in inst.ref.outer_names:
                return inst.ref.outer_names[name]
            inst = inst.ref.encl
        if name in self.module.scope.locals or name in self.module.globals or name in self.module.imports:
            return self.module.var(name)
        return None

    def lookup_is_import(self, node: ast.expr) -> bool:
        """Whether the name an expression begins with is not a variable of a function here."""
        while isinstance(node, ast.Attribute):
            node = node.value
        var = self.lookup(node.id) if isinstance(node, ast.Name) else None
        return var is not None and var.kind == "global"

    def is_local(self, var: Var) -> bool:
        """Whether `env` tracks the variable: only this code can change it meanwhile."""
        if var.kind == "global":
            return isinstance(self.inst.ref.node, ast.Module) and not self.engine.shared(var)
        return var.owner is self.inst and not var.boxed

    def read(self, var: Var, node: ast.AST | None) -> Expr:
        """The variable's value here."""
        pos = self.pos(node) if node is not None else None
        if not self.is_local(var) or var.kind == "temp":
            checked = self.may_be_unbound(var)
            var.flagged |= checked
            return self.known(hir.Read(var, var.type, pos, checked))
        if self.env is not None and var in self.env:
            return hir.Read(var, self.env[var], pos)
        var.flagged = True
        return self.known(hir.Read(var, var.type, pos, checked=True))

    def assign(self, var: Var, value: Expr, node: ast.AST | None = None) -> None:
        """`var = value`."""
        self.known(value)
        Cell.here = origins.place(value) or Cell.here
        var.cell.add(value.type)
        self.emit(hir.Assign(var, value, self.pos(node) if node is not None else None))
        if self.env is not None and self.is_local(var):
            self.env[var] = value.type
        elif self.env is not None and var.kind == "global":
            self.env[self._bound_mark(var)] = value.type
        self.remember()

    def may_be_unbound(self, var: Var) -> bool:
        """Whether a module-level variable may have no value here."""
        if self.env is not None and (self._bound_mark(var) in self.env or var in self.env):
            return False
        inst = self.inst
        while inst.ref.encl is not None:
            inst = inst.ref.encl
        return var.late or self.engine.may_be_unbound(inst.ref, var)

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

    def save(self, value: Expr, tag: str = "t", node: ast.AST | None = None) -> Expr:
        """Keeps the value in a temporary, unless reading it again costs and changes nothing."""
        if isinstance(value, hir.Const) or (isinstance(value, hir.Read) and value.var.kind == "temp"):
            return value
        self.known(value)
        var = self.temp(node, value.type, tag)
        var.holds = value
        self.emit(hir.Assign(var, value))
        return hir.Read(var, value.type)

    def evaluate(self, value: Expr) -> None:
        """Emits the evaluation of what is known already, or not needed: only its effects count."""
        if not isinstance(value, hir.Const | hir.Read | hir.MakeClosure):
            self.emit(hir.ExprStmt(value, value.pos))

    # -- flow -------------------------------------------------------------------------------------

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
        if wanted is NEVER or value.type is NEVER or same(value.type, wanted):
            return value
        return hir.Coerce(value, wanted, value.pos)

    def prim(self, name: str, args: list[Expr], node: ast.AST | None) -> Expr | None:
        """The row of that name which takes these arguments, applied; None when there is none."""
        self.all_known(args)
        if name in ("len", "truth") and is_view(args[0].type):
            args = [viewed(args[0])]
        row = table.find(name, [a.type for a in args])
        if row is None:
            plain = [self.plain(a) for a in args]
            return self.prim(name, plain, node) if any(p is not a for p, a in zip(plain, args, strict=True)) else None
        tag = f"{name}:{self._number(node, name)}:"
        binding: table.Binding = {}

        def fresh(p: str) -> Cell:
            return self.cell(node, tag + p)

        for pattern, arg in zip(row.params, args, strict=True):
            if pattern.args and not pattern.args[0].copied:
                table.bind(pattern, arg.type, binding, fresh)
        if row.copies:
            args = self.copied(row, args, binding, node, tag)
        for pattern, arg in zip(row.params, args, strict=True):
            if not pattern.args and pattern.head in "TKV":
                table.bind(pattern, arg.type, binding, fresh)
        typed = [
            self.coerce(a, table.param_type(p, binding, a.type)) if p.head != "num" else a
            for p, a in zip(row.params, args, strict=True)
        ]
        result = NEVER if "noreturn" in row.flags else table.result_type(row.result, binding, fresh)
        return self.known(hir.Prim(row, typed, result, self.pos(node) if node is not None else None, dict(binding)))

    def prim_of_some(self, name: str, args: list[Expr], node: ast.AST) -> Expr | None:
        """The same, also where only some members of a union can be arguments: the others are errors at run time."""
        args = row_arguments.without_none(name, args)
        found = self.prim(name, args, node)
        if found is not None or not row_arguments.some_fit(name, [a.type for a in args]):
            return found
        at = next((i for i, a in enumerate(args) if len(members(a.type)) > 1), None)
        if at is None:
            return None
        saved = [self.save(a, "arg", node) for a in args]

        def one(x: Expr) -> Expr:
            made = self.prim_of_some(name, [*saved[:at], x, *saved[at + 1 :]], node)
            if made is None:
                problem = self.error(node, "E0401", f"`{name}` can't take `{show(x.type)}`")
                text = samples.row_refusal(name, [*saved[:at], x, *saved[at + 1 :]])
                raise problem.raising("TypeError", text) if text else problem
            return made

        return self.by_member(saved[at], one, node)

    def must(self, name: str, args: list[Expr], node: ast.AST | None) -> Expr:
        """Like `prim` for operations that are known to exist."""
        found = self.prim(name, args, node) if node is None else self.prim_of_some(name, args, node)
        if found is None:
            types = ", ".join(show(a.type) for a in args)
            at = node if node is not None else self.module.tree.body[0]
            raise self.error(at, "E0402", f"`{name}` can't take ({types})")
        return found

    def truth_known(self, value: Expr, answer: bool) -> Expr:
        """An answer known at compile time about a value that is evaluated all the same."""
        return hir.Seq([hir.ExprStmt(value)], hir.Const(answer, BOOL), BOOL)

    def listed(self, node: ast.AST, value: Expr) -> Expr:
        """`list(value)`."""
        return self.make_list(node, value)

    def listed_values(self, node: ast.AST, items: list[Expr]) -> Expr:
        """A new list of these values."""
        cell = self.cell(node, "items")
        for item in items:
            cell.add(item.type)
        typed = [self.coerce(i, cell.type) for i in items]
        return hir.Prim(self.row("list.literal"), typed, ListT(cell), self.pos(node), {"T": cell})

    def make_dict(self, node: ast.AST, items: dict[str, Expr]) -> Expr:
        """A new dict of these items."""
        key, value = self.cell(node, "key"), self.cell(node, "value")
        new = hir.Prim(self.row("dict.new"), [], DictT(key, value), self.pos(node), {"K": key, "V": value})
        made = self.save(new, "made", node)
        for name, item in items.items():
            self.emit(hir.ExprStmt(self.must("setitem", [made, hir.Const(name, STR), item], node)))
        return made

    def behind(self, node: ast.AST, name: str, args: list[Expr]) -> Expr:
        """A call of a function of `stdlib_subset/_behind`."""
        return self.call_behind(node, name, args)

    def plain(self, x: Expr) -> Expr:
        """What is behind a member of an IntEnum or an object derived from a builtin class; others are themselves."""
        if not isinstance(x.type, InstanceT):
            return x
        if x.type.cls.container_base() is not None or x.type.cls.value_base() is not None:
            return self._field(x, HELD)
        return self._field(x, "value") if x.type.cls.plain else x

    def plain_value(self, x: Expr) -> Expr:
        """The int, float, str or tuple behind an object of a class derived from it; any other value itself."""
        return self.plain(x) if isinstance(x.type, InstanceT) and x.type.cls.plain else x

    def _field(self, x: Expr, name: str) -> Expr:
        assert isinstance(x.type, InstanceT)
        found = x.type.cls.find_field(name)
        assert found is not None
        return hir.GetField(self.coerce(x, found.holder(x.type)), found, found.cell.type, x.pos)

    def as_tuple(self, node: ast.AST, x: Expr) -> Expr:
        """A named tuple as the tuple of its fields, an object derived from tuple as what it holds; any other itself."""
        if isinstance(x.type, InstanceT) and x.type.cls.plain == "tuple":
            return self._field(x, HELD)
        cls = x.type.cls.named_tuple() if isinstance(x.type, InstanceT) else None
        if cls is None:
            return x
        saved = self.save(x, "named", node)
        items = [self._field(saved, name) for name in cls.tuple_fields]
        return hir.TupleMake(items, TupleT(tuple(i.type for i in items)), self.pos(node))

    def by_member(self, value: Expr, apply: Callable[[Expr], Expr], node: ast.AST) -> Expr:
        """Applies an operation to a value of union type, member by member."""
        parts = cases(self.known(value).type)
        if len(parts) == 1:
            return apply(value)
        saved = self.save(value, "u", node)
        tests = [self.is_case(saved, part) for part in parts[:-1]]
        actions = [(member_key(p), functools.partial(apply, self.as_case(saved, p))) for p in parts]
        return self.alternatives(tests, actions, node)

    def is_case(self, saved: Expr, part: Type) -> Expr:
        """Whether a value is one of these, which `cases` gave."""
        if not isinstance(part, ClassT):
            return hir.IsType(saved, [part])
        member = next(m for m in members(saved.type) if isinstance(m, ClassT))
        if same(member, part):
            return hir.IsType(saved, [part])
        test = hir.Prim(self.row("is"), [self.coerce(saved, member), hir.Const(None, part)], BOOL)
        return test if len(members(saved.type)) == 1 else hir.BoolOp("and", hir.IsType(saved, [member]), test)

    def as_case(self, saved: Expr, part: Type) -> Expr:
        """The value as one of these."""
        return hir.Const(None, part) if isinstance(part, ClassT) else hir.Coerce(saved, part, saved.pos)

    def alternatives(self, tests: list[Expr], actions: Sequence[tuple[str, Callable[[], Expr]]], node: ast.AST) -> Expr:
        """Like `choose`, for actions with names of their own; those that can't be done raise at run time."""
        branches: list[Branch] = []
        problems: list[TypeProblem] = []
        outer = self.path
        for key, action in actions:
            self.path = (*outer, key)
            self.cases += 1
            branches.append(self.apart(functools.partial(self._or_raise, action, problems, node)))
            self.cases -= 1
            self.path = outer
        if len(problems) == len(actions) and not all(map(self.is_expected, problems)):
            every: TypeProblem = origins.together(problems)
            every.instead = self._chosen(tests, branches, node)
            raise every
        return self.choose(tests, branches, node)

    def _or_raise(self, action: Callable[[], Expr], problems: list[TypeProblem], node: ast.AST) -> Expr:
        try:
            return action()
        except TypeProblem as problem:
            problems.append(problem)
            return self.known(self.raised(problem, node))

    def by_members(self, left: Expr, right: Expr, apply: Callable[[Expr, Expr], Expr], node: ast.AST) -> Expr:
        """Applies an operation to two values, pair by pair of their members. Both are evaluated first."""
        self.all_known([left, right])
        if len(cases(left.type)) > 1 or len(cases(right.type)) > 1:
            left, right = self.save(left, "left", node), self.save(right, "right", node)
        return self.by_member(left, lambda x: self.by_member(right, lambda y: apply(x, y), node), node)

    def choose(self, tests: list[Expr], branches: list[Branch], node: ast.AST | None) -> Expr:
        """The value of the first branch whose test holds; of the last, which has none, where no test does."""
        return self.known(self._chosen(tests, branches, node))

    def _chosen(self, tests: list[Expr], branches: list[Branch], node: ast.AST | None) -> Expr:
        pos = self.pos(node) if node is not None else None
        total: Type = NEVER
        for _, value in branches:
            total = join(total, value.type if value is not None else NEVER)
        *first, last = [self._branch_value(b, total, pos) for b in branches]
        for test, value in zip(reversed(tests), reversed(first), strict=True):
            last = hir.IfExpr(test, value, last, total, pos)
        return last

    def short_circuit(self, op: str, left: Expr, right: Callable[[], Expr]) -> Expr:
        """`left and right`, `left or right` of truth values."""
        before = self.fork()
        stmts, value = self.branch(right)
        self.env = self.merge([before, self.env])
        if value is None:
            value = hir.Const(None, NEVER)
        return hir.BoolOp(op, left, hir.Seq(stmts, value, value.type) if stmts else value)

    def _branch_value(self, branch: Branch, total: Type, pos: Pos | None) -> Expr:
        stmts, value = branch
        if value is None:
            return hir.Seq(stmts, hir.Const(None, NEVER), NEVER, pos)
        value = self.coerce(value, total)
        return hir.Seq(stmts, value, total, pos) if stmts else value

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
        """A builtin class: an exception, or one whose Python stands in `_behind`."""
        found: ClassInfo | None = self.engine.builtin_class(name)
        if name in BEHIND:
            found = self.engine.behind(BEHIND[name]).classes[name]
        return found
