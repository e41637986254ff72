"""Lowering of a program: functions, classes, globals, closures, and the operations their types need."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from pyx2c.analysis.asked import find_asked
from pyx2c.analysis.interval import EMPTY
from pyx2c.analysis.ranges import Interval, Ranges, infer_ranges
from pyx2c.hirgen import method_closures
from pyx2c.hirgen.bound_methods import is_method_value
from pyx2c.hirgen.program import ClassInfo, FuncInst, FuncRef, ModuleInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.lir import UNARY, C, CFunction, binary, call, cast, member
from pyx2c.ir.types import BINFILE, INT, NEVER, TEXTFILE, InstanceT, Type, show
from pyx2c.ir.walk import walk
from pyx2c.lower import generators
from pyx2c.lower.constants import Constants, c_string
from pyx2c.lower.function import FunctionLowering
from pyx2c.lower.layout import memory_layout
from pyx2c.lower.names import Namer, c_identifier
from pyx2c.lower.profiled import MemoryProfile
from pyx2c.lower.repr import NONE_REP, Rep, Reps, class_name, declare, element_rep, module_name, word_rep
from pyx2c.lower.traits import Traits
from pyx2c.options import data_dir
from pyx2c.regions.growth import gatherings
from pyx2c.regions.infer import infer_regions

COMMENT_WIDTH = 108
BUILTIN_STRUCTS = {
    "OSError": "rt_os_error",
    "SystemExit": "rt_system_exit",
    "UnicodeEncodeError": "rt_unicode_error",
    "UnicodeDecodeError": "rt_unicode_error",
}
_OF_SOME_FILES = frozenset(f"method.{name}" for name in "read readline seek tell truncate".split())


class ProgramLowering:
    """What the functions of a program share."""

    def __init__(
        self, engine: Any, ranges: Ranges | None = None, profile: MemoryProfile | None = None, brief: bool = False
    ) -> None:
        self.engine = engine
        self.brief = brief
        """all functions are written with little C, which calls more, as those that are compiled for size"""
        self.profile = profile
        """the sites and regions whose memory the program counts, if it does"""
        self.called_by_c = frozenset(engine.trait_roots())
        self.ranges = ranges or infer_ranges(engine)
        self.reps = Reps()
        asked = find_asked(engine, self.ranges)
        self.reps.word = lambda cell: element_rep(self.ranges.items(cell).join(asked.get(cell.find(), EMPTY)))
        self.traits = Traits(self.reps, engine, self.method_call, self.closure_id, self.receivers)
        self.namer = Namer()
        self.constants = Constants(self.namer)
        self.globals: dict[Var, str] = {}
        self.flags: dict[Var, str] = {}
        self.boxes: dict[str, str] = {}
        self.ids: dict[FuncRef, int] = {}
        self.statics: dict[FuncRef, str] = {}
        self.closures: dict[FuncRef, str] = {}
        self.types: dict[str, str] = {}
        self.objects: dict[str, str] = {}
        self.functions: dict[str, str] = {}
        """small ones that are written as text"""
        self.lir: list[CFunction] = []
        self.start: list[str] = []
        """what the program does before its first module runs"""
        self.reserved: set[str] = set()
        self.structs: dict[ClassInfo, str] = {}
        self._files: dict[ModuleInfo, str] = {}
        self.layout = memory_layout(engine.classes)
        self.regions = infer_regions(engine, self.ranges.raw)
        self.sweeps = next(gatherings(self.regions), None) is not None

    def is_brief(self, inst: FuncInst) -> bool:
        """Whether a function is written with little C, which calls more."""
        return self.brief or inst.ref.module.compact

    # -- running ----------------------------------------------------------------------------------

    def run(self) -> ProgramLowering:
        """The whole program."""
        for inst in self.engine.functions:
            inst.cname = self._function_name(inst)
        for number, cls in enumerate((c for c in self.engine.classes if not c.builtin), 1):
            self._class(cls, number)
        for inst in self.engine.functions:
            self.lir += self._functions(inst)
        self.traits.finish()
        if self.regions.exceptions_stay:
            self.start.append("rt_exc_region = &rt_program_region;")
        self.start += self._exception_text()
        self.start += self._entries()
        return self

    def _entries(self) -> list[str]:
        """Tells the runtime what to call, when the program has ended and the like."""
        for hook, inst in self.engine.entries.items():
            self.functions[f"{hook}_of"] = f"static void {hook}_of(void) {{ {self.method_call(inst, [])}; }}"
        return [f"{hook} = {hook}_of;" for hook in self.engine.entries]

    def _exception_text(self) -> list[str]:
        """Tells the printer of tracebacks how to show exceptions whose class has a __str__."""
        made = [c for c in self.engine.classes if c.is_exception and c.is_made and not c.builtin]
        if not any(self.engine.trait_instance(c, "__str__") for c in made):
            return []
        shown = self.traits.op("str", InstanceT(self.engine.builtin_classes["BaseException"]))
        self.traits.finish()
        return [f"rt_exc_shown = {shown};"]

    def _functions(self, inst: FuncInst) -> list[CFunction]:
        """What an instance is in C: a generator is two functions."""
        f = FunctionLowering(self, inst)
        made = list(generators.lower_generator(f)) if inst.ref.is_generator else [f.lower()]
        if self.profile is None:
            return made
        return [self.profile.mark(function, inst, inst in self.called_by_c) for function in made]

    def frame_name(self, inst: FuncInst) -> str:
        """The struct of a generator's frame."""
        return f"{inst.cname}__frame"

    def frame_struct(self, inst: FuncInst, members: dict[str, str]) -> None:
        """Defines it: the iterator first."""
        name = self.frame_name(inst)
        first = self.reps.of(inst.result.type).ctype.removesuffix(" *")
        fields = "".join(f"  {declare(ctype, member)};\n" for member, ctype in members.items())
        self.types[name] = f"struct {name} {{\n  {first} base;\n{fields}}};"

    def _function_name(self, inst: FuncInst) -> str:
        ref = inst.ref
        name = "module" if isinstance(ref.node, ast.Module) else ref.qualname
        wanted = "__".join(c_identifier(n) for n in (module_name(ref.module), name, inst.variant) if n)
        return self.namer.fresh(wanted, "__")

    def comment(self, inst: FuncInst) -> str:
        """The Python signature above a function."""
        ref = inst.ref
        file = self._file(ref.module)
        if isinstance(ref.node, ast.Module):
            return f"/* module {ref.module.name}: {file} */"
        params = ", ".join(f"{p.name}: {show(p.type)}" for p in inst.params)
        variant = f", for {inst.variant} ints" if inst.variant else ""
        head = f"def {ref.qualname}({params}) -> {show(inst.result.type)}{variant}".replace("*/", "* /")
        place = f"{file}:{ref.node.lineno}"
        if len(head) + len(place) > COMMENT_WIDTH:
            return "\n * ".join([*textwrap.wrap(f"/* {head}", COMMENT_WIDTH, subsequent_indent="    "), f"{place} */"])
        return f"/* {head}    {place} */"

    def _file(self, module: ModuleInfo) -> str:
        """A module's file, as seen from the script's folder or the library's."""
        if module not in self._files:
            path = Path(module.display_path)
            folders = (Path(self.engine.modules[self.engine.main].display_path).parent, data_dir("stdlib_subset"))
            inner = (str(path.relative_to(folder)) for folder in folders if path.is_relative_to(folder))
            self._files[module] = next(inner, module.display_path)
        return self._files[module]

    def result_rep(self, inst: FuncInst) -> Rep:
        """What a function returns; nothing where it never does."""
        t = inst.result.type
        return NONE_REP if t is NEVER else self.int_rep(t, self.ranges.result(inst))

    def var_rep(self, var: Var) -> Rep:
        """How a variable or parameter is held."""
        return self.int_rep(var.type, self.ranges.var(var))

    def field_rep(self, field: Any) -> Rep:
        """How an attribute is held."""
        return self.int_rep(field.cell.type, self.ranges.field(field))

    def int_rep(self, t: Type, span: Interval) -> Rep:
        """The representation of a type, which for an int depends on what it can be."""
        return (word_rep(span) if t is INT else None) or self.reps.of(t)

    def method_call(self, inst: FuncInst, args: list[str]) -> str:
        """A call of __eq__ and its kin from generic code, as C that yields what the operation wants."""
        hidden = ["&rt_program_region" for _ in self.regions.functions[inst].signature.allocates]
        reps = [self.var_rep(p) for p in inst.params]
        casts = [f"({rep.ctype})" if rep.ctype.endswith("*") else "" for rep in reps]
        given = [*hidden, *(f"{cast}{a}" for cast, a in zip(casts, args, strict=False))]
        if self.captured(inst.ref):
            given.insert(0, self._closure_in(inst, f"({reps[0].ctype}){args[0]}"))
        text = f"{inst.cname}({', '.join(given)})"
        if inst.result.type is NEVER:
            return f"({text}, {'(rt_str){0}' if inst.ref.name in ('__repr__', '__str__') else '0'})"
        given_by = {"int": "rt_hash_given", "raw": "rt_hash_given_i64", "unsigned": "rt_hash_given_u64"}
        taken = given_by.get(self.result_rep(inst).kind) if inst.ref.name == "__hash__" else None
        return f"{taken}({text})" if taken else text

    def _closure_in(self, inst: FuncInst, me: str) -> str:
        """The closure that an object holds for a method."""
        field = method_closures.field(inst.ref)
        return f"(struct {self.closure_name(inst.ref)} *)({me})->{self.field_name(field)}"

    # -- globals ----------------------------------------------------------------------------------

    def global_name(self, var: Var) -> str:
        """The static object of a module-level variable."""
        if var not in self.globals:
            name = self.namer.fresh(c_identifier(f"{module_name(self.engine.modules[var.module])}.{var.name}"))
            self.globals[var] = name
            rep = self.var_rep(var)
            zero = "" if rep.zero in ("0", "false", "NULL", "{0}") else f" = {rep.zero}"
            self.objects[name] = f"static {declare(rep.ctype, name)}{zero};"
        return self.globals[var]

    def is_static(self, var: Var) -> bool:
        """Whether a module-level name is bound to one function for good: then nothing reads the variable."""
        if var.kind != "global":
            return False
        return self.engine.static_binding(self.engine.modules[var.module], var.name) is not None

    def global_flag(self, var: Var) -> str:
        """Whether a module-level variable is bound."""
        if var not in self.flags:
            name = self.namer.fresh(
                c_identifier(f"{module_name(self.engine.modules[var.module])}.{var.name}") + "__bound"
            )
            self.flags[var] = name
            self.objects[name] = f"static bool {name};"
        return self.flags[var]

    def box(self, rep: Rep) -> str:
        """The struct that holds a variable which closures share."""
        name = f"box_{rep.suffix}"
        if name not in self.types:
            value = declare(rep.ctype, "value")
            self.types[name] = f"typedef struct {name} {{\n  {value};\n}} {name};"
            self.functions[f"{name}_new"] = (
                f"static {name} *{name}_new(rt_region *r, {value}) {{\n  {name} *box = rt_alloc(r, sizeof *box);\n"
                f"  box->value = value;\n  return box;\n}}"
            )
        return name

    # -- classes ----------------------------------------------------------------------------------

    def _class(self, cls: ClassInfo, number: int) -> None:
        name = class_name(cls)
        base = next((c for c in cls.mro[1:] if c.builtin), None)
        first = f"{self.builtin_struct(base)} exc;" if cls.is_exception and base else "const rt_class *cls;"
        lines = [f"  {first}\n"]
        own = set(cls.all_fields())
        for at, field in enumerate(self.layout[cls]):
            rep = self.field_rep(field)
            shown = self.field_name(field) if field in own else f"gap_{at}"  # another class's, perhaps of one name
            if not field.owner.builtin and rep.kind != "none":
                lines.append(f"  {declare(rep.ctype, shown)};\n")
            if field.flagged:
                lines.append(f"  bool {shown}__set;\n")
        self.types[name] = f"struct {name} {{\n{''.join(lines)}}};"
        parent = parent_of(cls)
        members = [f".name = {c_string(cls.name.encode())}", f".id = {number}"]
        if parent is not None:
            members.append(f".base = {self.class_object(parent)}")
        if cls.shown_module != getattr(self.engine, "main", "__main__"):
            members.append(f".module = {c_string(cls.shown_module.encode())}")
        if cls.qualname != cls.name:
            members.append(f".qualname = {c_string(cls.qualname.encode())}")
        if cls.shown_kind:
            members.append(f".kind = {c_string(cls.shown_kind.encode())}")
        self.objects[f"class_{name}"] = f"static const rt_class class_{name} = {{{', '.join(members)}}};"

    def is_a(self, held: C, cls: ClassInfo) -> C:
        """Whether a class is this one or below it: its parents lead there, or it is one of those with several bases."""
        result = call("rt_class_is", held, C(self.class_object(cls)))
        for sub in cls.descendants():
            if (sub.is_made or sub.builtin and self.files_raise) and not _leads_to(sub, cls):
                result = binary("||", result, binary("==", held, C(self.class_object(sub))))
        return result

    @cached_property
    def files_raise(self) -> bool:
        """Whether files may raise io.UnsupportedOperation, the only class of the runtime with several bases."""
        every = (node for inst in self.engine.functions for node in walk(inst.body) if isinstance(node, hir.Prim))
        return any(map(_asks_file, every))

    def class_object(self, cls: ClassInfo) -> str:
        """`&class_app__Node` or `&rt_class_ValueError`"""
        if cls.builtin:
            if not cls.is_exception:
                return self._builtin_type(cls)
            return f"&rt_class_{cls.name}"
        return f"&class_{class_name(cls)}"

    def _builtin_type(self, cls: ClassInfo) -> str:
        name = f"class_builtins__{cls.name}"
        base = self._builtin_type(cls.bases[0]) if cls.bases else "NULL"
        module = f", .module = {c_string(cls.shown_module.encode())}" if cls.shown_module else ""
        self.objects.setdefault(
            name, f"static const rt_class {name} = {{.name = {c_string(cls.name.encode())}, .base = {base}{module}}};"
        )
        return f"&{name}"

    def class_of(self, obj: C, cls: ClassInfo) -> C:
        """`obj->cls`, which exceptions have in their first member."""
        if cls.builtin:
            return member(cast("rt_exc *", obj) if False else obj, "cls", True)
        if cls.is_exception:
            return C(f"((rt_exc *){obj.at(UNARY)})->cls")
        return member(obj, "cls", True)

    def struct_of(self, cls: ClassInfo) -> str:
        """The C struct of an instance."""
        return self.builtin_struct(cls) if cls.builtin else f"struct {class_name(cls)}"

    def stop_raiser(self) -> str:
        """The C function that raises a StopIteration without a value."""
        stop = self.engine.builtin_classes["StopIteration"]
        if self.stop_value().kind == "none":
            return "rt_raise_stop"
        struct = self.builtin_struct(stop)
        self.functions["raise_stop"] = (
            f"RT_NORETURN RT_COLD static void raise_stop(void) {{\n"
            f"  {struct} *e = rt_alloc(rt_exc_home(), sizeof *e);\n"
            f"  rt_exc_init(&e->exc, &rt_class_StopIteration, RT_ARGS_NONE, &rt_text_empty);\n"
            f"  e->value = {self.none_of(self.stop_value())};\n  rt_raise(&e->exc);\n}}"
        )
        return "raise_stop"

    def stop_value(self) -> Rep:
        """What `value` of a StopIteration is anywhere in the program."""
        return self.reps.of(self.engine.builtin_classes["StopIteration"].fields["value"].cell.type)

    def none_of(self, rep: Rep) -> str:
        """None in an optional's or a union's representation."""
        return f"({rep.ctype}){{0}}" if rep.zero == "{0}" else rep.zero

    def builtin_struct(self, cls: ClassInfo) -> str:
        """The struct of a builtin exception class: the runtime's, or StopIteration's with its value."""
        if any(c.name == "StopIteration" and c.builtin for c in cls.mro) and self.stop_value().kind != "none":
            value = declare(self.stop_value().ctype, "value")
            self.types["stop_iteration"] = f"struct stop_iteration {{\n  rt_exc exc;\n  {value};\n}};"
            return "struct stop_iteration"
        return next((BUILTIN_STRUCTS[c.name] for c in cls.mro if c.name in BUILTIN_STRUCTS), "rt_exc")

    def field_name(self, field: Any) -> str:
        """A struct member."""
        name = c_identifier(field.name)
        return name + "_" if name in ("cls", "exc") else name

    def presence(self, obj: C, field: Any) -> C:
        """The flag that says whether an object has the attribute."""
        return member(obj, f"{self.field_name(field)}__set", True)

    # -- closures ---------------------------------------------------------------------------------

    def captured(self, ref: FuncRef) -> list[tuple[Var, str]]:
        """What a closure carries, with the member names."""
        if ref.bound or isinstance(ref.node, ast.Module):
            return []
        namer = Namer(frozenset({"base"}))
        return [(var, namer.fresh(c_identifier(var.name))) for var in self.engine.captured(ref)]

    def closure_name(self, ref: FuncRef) -> str:
        """The struct of a closure; made when first asked for."""
        if ref not in self.closures:
            name = self.namer.fresh("closure_" + c_identifier(f"{module_name(ref.module)}.{ref.qualname}"), "__")
            self.closures[ref] = name
            fields = []
            for var, member_name in self.captured(ref):
                rep = self.var_rep(var)
                fields.append(declare(f"{self.box(rep)} *" if var.boxed else rep.ctype, member_name))
            self.types[name] = f"struct {name} {{\n  rt_closure base;\n" + "".join(f"  {x};\n" for x in fields) + "};"
        return self.closures[ref]

    def closure_id(self, ref: FuncRef) -> int:
        """The number by which calls tell closures apart."""
        return self.ids.setdefault(ref, len(self.ids) + 1)

    def static_closure(self, ref: FuncRef) -> str:
        """The object for a function that captures nothing."""
        if ref not in self.statics:
            name = self.namer.fresh("function_" + c_identifier(f"{module_name(ref.module)}.{ref.qualname}"), "__")
            self.statics[ref] = name
            self.objects[name] = f"static rt_closure {name} = {{{self.closure_id(ref)}}};"
        return self.statics[ref]

    def receivers(self) -> Iterator[tuple[str, int, str]]:
        """Methods bound to objects that the program makes values: the name, the closure's number, and the struct with
        the member for the object."""
        for ref, number in self.ids.items():
            if ref.bound:
                yield ref.name, number, f"{self.bound_struct()}.self"
            elif ref in self.closures and ref.encl is not None and is_method_value(self.engine, ref.encl.ref):
                ((var, name),) = self.captured(ref)
                if self.var_rep(var).pointer:
                    yield ref.encl.ref.name, number, f"struct {self.closures[ref]}.{name}"

    def bound_struct(self) -> str:
        """The struct of a bound method."""
        self.types.setdefault("bound_method", "struct bound_method {\n  rt_closure base;\n  void *self;\n};")
        return "struct bound_method"


def _asks_file(node: hir.Prim) -> bool:
    """Whether it makes a file, or wants of one of the standard streams what it may not have."""
    name = node.op.name
    if name.startswith("open.") or name == "sys._unsupported":
        return True
    return name in _OF_SOME_FILES and bool(node.args) and node.args[0].type in (TEXTFILE, BINFILE)


def parent_of(cls: ClassInfo) -> ClassInfo | None:
    """The class that the runtime's chain of bases names next; of an exception an exception."""
    bases = [c for c in cls.mro[1:] if c.is_exception or not cls.is_exception]
    return bases[0] if bases else None


def _leads_to(cls: ClassInfo, base: ClassInfo) -> bool:
    at: ClassInfo | None = cls
    while at is not None and at is not base:
        at = parent_of(at)
    return at is base


__all__ = ["INT", "InstanceT", "ProgramLowering"]
