"""The whole-program fixpoint: walks function instances again until no type grows.

A function is instantiated per tuple of argument types (annotated parameters take part with their declared
type, so that one instance serves all callers). A new instance is walked where it is first called, so that its
caller knows the result in the same walk; only recursion meets an instance whose result is not known yet.
Walking an instance reads cells; when one of them grows, the instance is walked again, callees before callers.
What the module bodies reach at the end is the program.
"""

from __future__ import annotations

import ast
import functools
import heapq
import sys
from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from typing import Any

from pyx2c.diag.diagnostic import Diagnostic, Diagnostics, Span
from pyx2c.frontend.known import HIDDEN, is_compact, is_silent
from pyx2c.frontend.mangling import plain_name
from pyx2c.frontend.program import Program, When
from pyx2c.hirgen import (
    attributes,
    behind,
    calls,
    certainty,
    classes,
    comparers,
    contexts,
    conversions,
    copied,
    declared,
    definitions,
    endless_walks,
    entering,
    entries,
    expressions,
    function_refs,
    generators,
    growing_closures,
    lazy,
    left_behind,
    method_closures,
    methods,
    origins,
    refusals,
    remade_classes,
    run_once,
    statements,
    stopping,
    targets,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.fields import add_below
from pyx2c.hirgen.known_names import Names
from pyx2c.hirgen.program import ClassInfo, FuncInst, FuncRef, ModuleInfo
from pyx2c.hirgen.typenames import type_from_node
from pyx2c.hirgen.walk import Spoilt, TypeProblem
from pyx2c.ir import endless_nesting, hir
from pyx2c.ir.endless_tuples import kept_cells, of_any_length, with_few_within
from pyx2c.ir.hir import Var
from pyx2c.ir.structure import nesting, structure
from pyx2c.ir.types import (
    BOOL,
    NEVER,
    NONE,
    Cell,
    InstanceT,
    Type,
    same,
)

MAX_INSTANCES = 200
"""of one function: the calls that would make more share one instance, since types may grow without end"""
GENERAL = ("general",)
"""its key"""
MOST_WITHIN = {20: 1, 6: 4}
"""of tuples in one another in arguments of a function that has more than so many instances; deeper ones are tuples of
any length"""
MAX_NESTING = 10
"""of containers in an argument's type that are told apart"""
MAX_DEPTH = 2000
"""of calls of functions not walked yet, that are walked on top of one another; half the compiler's stack"""


class Engine(Names):
    """The program under inference and, when it is done, its HIR."""

    def __init__(self, program: Program, apart: bool = False) -> None:
        super().__init__(program.main.name)
        self.contexts = contexts.Contexts(apart)
        Builder.exprs = expressions.EXPRS
        Builder.stmts = {**statements.STMTS, **definitions.STMTS}
        Builder.targets = targets.TARGETS
        Builder.call_behind = behind.call
        Builder.call_known = calls.call_function
        Builder.set_field = attributes.set_field
        Builder.call_on_value = methods.on_value
        Builder.make_list, Builder.make_set = conversions.to_list, conversions.to_set
        Builder.copied = copied.arguments
        Builder.first_class, Builder.reversed_value = lazy.one_iterator, lazy.backwards_of
        self.classes: list[ClassInfo] = [*dict.fromkeys(self.builtin_classes.values()), self.object_class]
        self.functions: list[FuncInst] = []
        self.module_bodies: list[FuncInst] = []
        self.entries: dict[str, FuncInst] = {}
        """what the runtime calls, by the variable of the runtime that refers to it"""
        self.problems: dict[FuncInst, list[Diagnostic]] = {}
        self.flows: copied.Flows = {}
        self.queue: list[tuple[int, FuncInst]] = []
        """the instances to walk again, as a heap: the youngest first, since callees are younger than callers"""
        self.queued: set[FuncInst] = set()
        self.misused: set[FuncInst] = set()
        """the instances that are given what is against their annotations"""
        self.left_behind = left_behind.LeftBehind(self)
        self.depth = 0
        self.walks = 0
        """so far, of all instances: what inference costs"""
        self.count = 0
        self.factory_names: dict[FuncRef, str] = {}
        """functions that stand for a builtin type as a factory"""
        self.factory_nodes: dict[ast.Call, ast.Lambda] = {}
        self.matchers: dict[tuple[str, int], FuncRef | None] = {}
        """of the patterns that are known, see pattern_code.py"""
        self.throws = False
        """whether anything is ever thrown into a generator"""
        self.closing = Cell("closing")
        """grows when the program has a generator that runs code when it is ended early"""
        self.async_closing = Cell("async closing")
        """the same of async generators"""
        self._trait_of: dict[tuple[ClassInfo, str], FuncInst] = {}
        self._comparers: list[tuple[str, Type, FuncInst]] = []
        self.not_traits: dict[FuncRef, Diagnostic] = {}
        self.function_attributes: dict[tuple[FuncRef, str], Var] = {}
        self.asked_attributes: dict[tuple[FuncRef, str], set[FuncInst]] = {}
        """who has asked in vain for one of these"""
        self.remade: dict[tuple[FuncInst, ast.ClassDef], tuple[Diagnostic, bool]] = {}
        """class statements that may run more than once, with what to say if they must not; whether in a loop"""
        self.changed: dict[Var | str, Cell] = {}
        """class attributes that are assigned from outside the class's body; names of attributes that are deleted"""
        for module in program.modules:
            hidden = module.from_library and module.name.partition(".")[0] in (*HIDDEN, "_behind")
            info = ModuleInfo(module.name, module.display_path, module.source, module.tree, hidden=hidden)
            info.library = module.from_library
            info.missing, info.flags = module.missing, module.flags
            info.silent = module.from_library and is_silent(module.name)
            info.compact = module.from_library and is_compact(module.name)
            info.imports = {n.name: (n.module, n.attribute) for i in module.imports for n in i.names}
            running = [i for i in module.imports if i.when is not When.TYPES]
            info.runs = {(i.node.lineno, i.node.col_offset): i.runs for i in running}
            self.modules[module.name] = info
        self.order, self.signals = [m.name for m in program.modules], program.signals
        self.catches = refusals.named(n for m in self.modules.values() if not m.library for n in m.nodes)

    # -- running ----------------------------------------------------------------------------------

    def run(self) -> Engine:
        """Infers everything; raises CompileErrors with all that is wrong."""
        Cell.on_grow = self._grown
        Cell.with_fewer_tuples = of_any_length
        for name in self.order:
            module = self.modules[name]
            classes.declare(self, module)
            ref = FuncRef(module.tree, module, "<module>", "<module>")  # type: ignore[arg-type]
            self.module_bodies.append(self._new_instance(ref, (), []))
            module.body = self.module_bodies[-1]
            module.body.sure = module.body.once = True
        for inst in self.module_bodies:
            self._walk_at_once(inst)
        self._settle()
        rounds = 0
        while entries.instantiate(self) or self._traits() or (rounds < certainty.ROUNDS and self._revise()):
            rounds += 1
            self._settle()
        Cell.reader = None
        entering.join_alike(self.functions)
        found = Diagnostics()
        found.extend(self.not_traits.values())
        found.extend(certainty.errors(self))
        found.extend(remade_classes.errors(self))
        said: set[tuple[Span, str, str]] = set()
        for inst in self.functions:
            for problem in behind.at_the_call(inst, self.problems.get(inst, ())):
                what = (problem.span, problem.code, problem.message)
                if what not in said:
                    said.add(what)
                    found.add(problem)
        if found.has_errors and self.contexts.mixed(MAX_NESTING + 1):
            raise contexts.MixedUp(found.sorted())
        found.raise_errors()
        return self

    def _revise(self) -> bool:
        return certainty.revise(self, [*self.module_bodies, *self.trait_roots()])

    def _grown(self, readers: Iterable[Any]) -> None:
        for inst in readers:
            if inst not in self.queued:
                self.queued.add(inst)
                heapq.heappush(self.queue, (-inst.number, inst))

    def look_again(self, insts: Iterable[FuncInst]) -> None:
        """Something other than a cell that these instances have seen is no longer so."""
        self._grown(set(insts))

    def mark_closing(self, inst: FuncInst) -> None:
        """Ending this generator early runs code."""
        generators.mark_closing(self, inst)

    def _settle(self) -> None:
        self._fixpoint()
        while copied.join_alike(self):
            self._fixpoint()
        self.functions = sorted(self.left_behind.reached(), key=lambda i: i.number)

    def _fixpoint(self) -> None:
        while self.queue:
            inst = heapq.heappop(self.queue)[1]
            if inst in self.queued and not self.left_behind.leave(inst):
                self._walk_at_once(inst)
            self.queued.discard(inst)
            if not self.queue:
                self._grown(self.left_behind.called_again())

    def _walk_at_once(self, inst: FuncInst) -> None:
        """Walks an instance until it is settled, on top of the walk that needs it.

        Too deep in calls of calls it is left to the queue: the caller is walked again when the result is known.
        """
        if self.depth >= min(MAX_DEPTH, sys.getrecursionlimit() // 100):
            return
        reader = Cell.reader
        self.depth += 1
        for _ in endless_walks.until(self, inst):
            self.walks += 1
            self._walk(inst)
        self.depth -= 1
        Cell.reader = reader

    def _walk(self, inst: FuncInst) -> None:
        self.problems.pop(inst, None)
        was_spoilt, inst.spoilt = inst.spoilt, False
        Cell.reader = inst
        b = Builder(self, inst, inst.ref.module)
        inst.callees, inst.written, inst.sure_callees, inst.doubtful = [], [], [], []
        node: Any = inst.ref.node
        entering.enter(b)
        if isinstance(node, ast.Lambda):
            self._walk_lambda(b, inst, node)
        elif inst.ref.walk is not None:
            self._walk_internal(b, inst)
        else:
            inst.body = [*b.out, *b.block(node.body)]
            stopping.end_quietly(b)
        inst.falls_through = b.env is not None
        if inst.falls_through and not inst.spoilt and not isinstance(node, ast.Lambda):
            generators.results(inst).add(NONE)
        inst.analysed = True
        if was_spoilt and not inst.spoilt:
            self._grown(inst.result.find().readers)

    def _walk_lambda(self, b: Builder, inst: FuncInst, node: ast.Lambda) -> None:
        def answer() -> None:
            result = calls.dispatched(b, node, inst) if inst.ref.dispatches else b.expr(node.body)
            generators.results(inst).add(result.type)
            b.emit(hir.Return(result, b.pos(node.body)))
            b.env = None

        self._walk_whole(b, inst, answer)

    def _walk_internal(self, b: Builder, inst: FuncInst) -> None:
        assert inst.ref.walk is not None
        self._walk_whole(b, inst, functools.partial(inst.ref.walk, b))

    def _walk_whole(self, b: Builder, inst: FuncInst, action: Callable[[], object]) -> None:
        try:
            inst.body, _ = b.branch(action)
        except TypeProblem as problem:
            self.report(inst, problem.diagnostic)
        except Spoilt:
            inst.spoilt = True

    def report(self, inst: FuncInst, diagnostic: Diagnostic) -> None:
        """An error found in the current walk of an instance; the last walk's errors count."""
        inst.spoilt = True
        if not isinstance(inst.ref.node, ast.Module):
            extra = origins.call_label(inst, diagnostic.span, diagnostic.labels)
            diagnostic = replace(diagnostic, labels=(*diagnostic.labels, *extra))
        self.problems.setdefault(inst, []).append(diagnostic)

    # -- instances --------------------------------------------------------------------------------

    def _new_instance(self, ref: FuncRef, key: Hashable, types: list[Type]) -> FuncInst:
        self.count += 1
        params: list[Var] = []
        inst = FuncInst(ref, key, params, Cell(f"result of {ref}"), self.count)
        if not isinstance(ref.node, ast.Module):
            for name, t in zip(ref.scope.params, types, strict=True):
                params.append(entering.parameter(inst, name, t))
        if ref.is_generator:
            generators.declare(self, inst)
        ref.instances[key] = inst
        self._grown({inst})
        return inst

    def instance(self, b: Builder, node: ast.AST, ref: FuncRef, types: list[Type]) -> FuncInst:
        """The instance of a function for these argument types."""
        wanted = [declared.parameter_type(b, node, ref, i, t) for i, t in enumerate(types)]
        within = next((most for count, most in MOST_WITHIN.items() if len(ref.instances) > count), None)
        if within is not None:
            fresh = kept_cells(b.inst.memo, (node, ref), ref.name)
            wanted = [with_few_within(t, fresh, within) for t in wanted]
        for t in wanted:
            if nesting(t) > MAX_NESTING:
                endless_nesting.close(t)
        own = run_once.is_own_call(b, node, ref)
        key = (*(structure(t, MAX_NESTING + 1) for t in wanted), *([b.pos(node), b.inst.number] if own else []))
        key = (*key, *self.contexts.key(b, node, ref, wanted))
        sure = b.inst.sure and b.surely_runs(node)
        inst = ref.instances.get(key) or (None if b.unrolled else growing_closures.maker(ref, wanted))
        if inst is None and len(ref.instances) > MAX_INSTANCES:
            inst, key, own = ref.instances.get(GENERAL), GENERAL, False
        if inst is None:
            Cell.here = (b.module.display_path, node)
            inst = self._new_instance(ref, key, wanted)
            is_inner = b.module.hidden if ref.module.hidden else b.inst.ref.dispatches is not None
            inst.called_at = b.inst.called_at if is_inner else Span.of(b.module.display_path, node)  # type: ignore[arg-type]
            self._declare_result(inst)
            inst.sure = sure
            declared.note_misuse(b, inst, types)
            if own:
                run_once.make_static(inst, b.inst)
            inst.once |= run_once.is_only_call(b, node, ref)
            self.contexts.called(b, node, inst)
            self._walk_at_once(inst)
        elif self.left_behind.called(inst):
            self._grown([inst])
            self._walk_at_once(inst)
        self.contexts.called(b, node, inst)
        if sure:
            certainty.called(self, inst)
        for param, t in zip(inst.params, wanted, strict=True):
            param.cell.add(t)
        return inst

    def _declare_result(self, inst: FuncInst) -> None:
        node = inst.ref.node
        if isinstance(node, ast.FunctionDef) and node.returns is not None:
            try:
                type_from_node(Builder(self, inst, inst.ref.module), node.returns)
            except TypeProblem as problem:
                self.report(inst, problem.diagnostic)

    def method_ref(self, cls: ClassInfo, name: str) -> FuncRef:
        """The definition of a method of exactly this class."""
        if name not in cls.refs:
            assert cls.info is not None
            cls.refs[name] = FuncRef(
                cls.methods[name], cls.info, name, f"{cls.qualname}.{plain_name(cls.methods[name])}", cls, cls.encl
            )
        return cls.refs[name]

    def function_ref(self, b: Builder, node: ast.FunctionDef | ast.Lambda) -> FuncRef:
        """The definition of a nested or module-level function where it stands."""
        top = isinstance(b.inst.ref.node, ast.Module)
        key = (node, None if top else b.inst)
        if key not in self.node_refs:
            name = plain_name(node) if isinstance(node, ast.FunctionDef) else "<lambda>"
            outer = "" if top else f"{b.inst.ref.qualname}.<locals>."
            self.node_refs[key] = FuncRef(node, b.module, name, outer + name, None, None if top else b.inst)
        return self.node_refs[key]

    def captured(self, ref: FuncRef) -> list[Var]:
        """The variables of enclosing functions that a closure carries."""
        result: list[Var] = []
        for name in sorted(ref.scope.free):
            encl = ref.encl
            if name in ref.outer_names:
                result.append(ref.outer_names[name])
                continue
            while encl is not None and not isinstance(encl.ref.node, ast.Module):
                if name in encl.local_classes:
                    result += method_closures.variables(self, encl.local_classes[name])
                    break
                if name in encl.ref.scope.locals:
                    var = encl.var(name)
                    if var.kind == "global":
                        break
                    var.boxed = name in encl.ref.scope.rebound
                    result.append(var)
                    break
                encl = encl.ref.encl
        return list(dict.fromkeys([*result, *ref.kept.values()]))

    # -- classes ----------------------------------------------------------------------------------

    def mark_made(self, cls: ClassInfo) -> None:
        """An instance of exactly this class exists: calls on its bases may reach its methods."""
        if cls.is_made:
            return
        cls.is_made = True
        for base in cls.mro:
            self._grown(base.made.find().readers)
        self._grown(cls.made.find().readers)

    def new_field(self, cls: ClassInfo, name: str) -> Any:
        """A field that is assigned from outside the class's methods."""
        if cls.builtin:
            return None
        field = add_below(cls, name)
        self._answer(cls, name)
        self._answer(cls, classes.ANY_FIELD)
        self._grown(field.cell.find().readers)
        return field

    def add_class_attribute(self, cls: ClassInfo, name: str) -> Var:
        """A class attribute that is set from outside the class's body."""
        var = Var(f"{cls.name}__{name}", Cell(name), "global", module=cls.module, flagged=True, added=True)
        cls.added[name] = var
        self._answer(cls, name)
        self._answer(cls, classes.ANY_FIELD)
        return var

    def _answer(self, cls: ClassInfo, name: str) -> None:
        """What an attribute means is not what it was, for who asked."""
        for c in [*cls.mro, *cls.descendants()]:
            for asked in [c.asked[n] for n in (name, classes.ANY_ASKED) if n in c.asked]:
                self._grown(asked.readers)

    def asks(self, cls: ClassInfo, name: str) -> None:
        """Who is being walked depends on what fields of that name there are in the class and those around it."""
        if name not in cls.asked:
            self._answer(cls, name)
        _ = cls.asked.setdefault(name, Cell(name)).type

    def changes(self, attr: Var | str) -> bool:
        """Whether a class attribute is assigned from outside the class's body, or attributes of a name are deleted."""
        return self.changed.setdefault(attr, Cell("changed")).type is not NEVER

    def set_changes(self, attr: Var | str) -> None:
        """It is."""
        self.changed.setdefault(attr, Cell("changed")).add(NONE)

    def behind(self, name: str) -> ModuleInfo:
        """A module of the Python behind what CPython has in C."""
        return behind.module(self, name)

    def trait_instance(self, cls: ClassInfo, name: str) -> FuncInst | None:
        """The instance of `__eq__`, `__hash__`, `__lt__`, `__repr__` or `__str__` that generic code calls."""
        found = cls.find_method(name)
        if found is None:
            return None
        return self._trait_of.get((found[0], name))

    def comparer(self, op: str, t: Type) -> FuncInst | None:
        """The function by which generic code compares values of this type, where no one method does it."""
        return next((inst for o, u, inst in self._comparers if o == op and same(t, u)), None)

    def trait_roots(self) -> list[FuncInst]:
        """Instances that generic code needs."""
        comparers = (inst for _, _, inst in self._comparers)
        return list(dict.fromkeys([*self._trait_of.values(), *comparers, *self.entries.values()]))

    def builder(self, cls: ClassInfo) -> Builder:
        """What makes instances for generic code, as if the program's body called them."""
        return Builder(self, self.module_bodies[-1], cls.info)  # type: ignore[arg-type]

    def _traits(self) -> bool:
        """Instantiates the methods that printing, hashing and comparing elements may call."""
        before = self.trait_roots()
        for cls in self.classes:
            if cls.builtin or not cls.is_made:
                continue
            for name in ("__eq__", "__hash__", "__lt__", "__repr__", "__str__"):
                found = cls.find_method(name)
                if found is None or found[0].builtin:
                    continue
                ref = self.method_ref(found[0], name)
                other = [InstanceT(found[0])] if name in ("__eq__", "__lt__") else []
                b = self.builder(found[0])
                if len(ref.scope.params) != len(other) + 1:
                    if not function_refs.takes(ref, len(other) + 1):
                        message = f"`{ref.qualname}` with parameters that Python gives nothing is not supported yet"
                        self.not_traits[ref] = b.error(found[1], "E0506", message).diagnostic
                        continue
                    ref = function_refs.without_more(self, found[1], found[0], name)
                inst = self.instance(b, found[1], ref, [InstanceT(found[0]), *other])
                if other and inst.result.type is not BOOL:
                    ref = function_refs.comparer(self, found[1], found[0], name)
                    inst = self.instance(b, found[1], ref, [InstanceT(found[0]), *other])
                self._trait_of[found[0], name] = inst
        compared = comparers.compared_types(self.functions)
        self._comparers = [(op, t, comparers.instantiate(self, op, t)) for op, t in compared]
        return self.trait_roots() != before


def infer(program: Program, *, apart: bool = False) -> Engine:
    """Infers the types of a whole program and builds its HIR; `apart` is explained in contexts.py."""
    return Engine(program, apart).run()
