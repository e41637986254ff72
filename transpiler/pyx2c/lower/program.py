"""Lowering of a program: functions, classes, globals, closures, and the operations their types need."""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.analysis.ranges import Interval, infer_ranges
from pyx2c.cgen.writer import write_function
from pyx2c.hirgen.program import ClassInfo, FuncInst, FuncRef
from pyx2c.image.reach import CProgram
from pyx2c.ir.hir import Pos, Var
from pyx2c.ir.lir import UNARY, C, Written, cast, member
from pyx2c.ir.types import INT, NEVER, InstanceT, Type, show
from pyx2c.lower.constants import Constants, c_string
from pyx2c.lower.function import FunctionLowering
from pyx2c.lower.names import Namer, c_identifier
from pyx2c.lower.repr import NONE_REP, Rep, Reps, class_name, declare, module_name, word_rep
from pyx2c.lower.traits import Traits
from pyx2c.regions.infer import infer_regions

BUILTIN_STRUCTS = {"OSError": "rt_os_error", "SystemExit": "rt_system_exit"}


class ProgramLowering:
    """What the functions of a program share."""

    def __init__(self, engine: Any) -> None:
        self.engine = engine
        self.ranges = infer_ranges(engine)
        self.reps = Reps()
        self.reps.word = lambda cell: word_rep(self.ranges.items(cell))
        self.traits = Traits(self.reps, engine, self.method_call)
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
        self.lines: dict[str, list[tuple[int, Pos]]] = {}
        self.reserved: set[str] = set()
        self.structs: dict[ClassInfo, str] = {}
        ranges = infer_ranges(engine)
        self.regions = infer_regions(engine, ranges.raw)

    # -- running ----------------------------------------------------------------------------------

    def run(self) -> CProgram:
        """The whole program."""
        insts = list(self.engine.functions)
        for inst in insts:
            inst.cname = self._function_name(inst)
        for cls in self.engine.classes:
            if not cls.builtin:
                self._class(cls)
        written = [self._function(inst) for inst in insts]
        self.traits.finish()
        for name, w in zip([i.cname for i in insts], written, strict=True):
            self.functions[name] = w.text
            self.lines[name] = w.lines
        stay = "  rt_exc_region = &rt_program_region;\n" if self.regions.exceptions_stay else ""
        calls = stay + "".join(f"  {i.cname}();\n" for i in self.engine.module_bodies)
        calls = self._exception_text() + calls
        self.functions["rt_program"] = (
            f"/* Runs the modules in the order of their imports. */\nvoid rt_program(void) {{\n{calls}}}"
        )
        return CProgram(
            types={**self.reps.types, **self.types},
            functions={**{k: v for k, v in self.traits.functions.items() if v}, **self.functions},
            objects={**self.constants.objects, **self.objects},
            instances=tuple(self.reps.instances.values()),
        )

    def _exception_text(self) -> str:
        """Tells the printer of tracebacks how to show exceptions whose class has a __str__."""
        made = [c for c in self.engine.classes if c.is_exception and c.is_made and not c.builtin]
        if not any(self.engine.trait_instance(c, "__str__") for c in made):
            return ""
        shown = self.traits.op("str", InstanceT(self.engine.builtin_classes["BaseException"]))
        self.traits.finish()
        return f"  rt_exc_shown = {shown};\n"

    def _function(self, inst: FuncInst) -> Written:
        return write_function(FunctionLowering(self, inst).lower())

    def _function_name(self, inst: FuncInst) -> str:
        ref = inst.ref
        name = "module" if isinstance(ref.node, ast.Module) else ref.qualname
        wanted = c_identifier(module_name(ref.module)) + "__" + c_identifier(name)
        return self.namer.fresh(wanted, "__")

    def comment(self, inst: FuncInst) -> str:
        """The Python signature above a function."""
        ref = inst.ref
        if isinstance(ref.node, ast.Module):
            return f"/* module {ref.module.name}: {ref.module.display_path} */"
        params = ", ".join(f"{p.name}: {show(p.type)}" for p in inst.params)
        line = f"{ref.module.display_path}:{ref.node.lineno}"
        text = f"def {ref.qualname}({params}) -> {show(inst.result.type)}    {line}"
        return f"/* {text.replace('*/', '* /')} */"

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
        given = [*hidden, *(f"({self.var_rep(p).ctype}){a}" for p, a in zip(inst.params, args, strict=False))]
        text = f"{inst.cname}({', '.join(given)})"
        hashes = {"int": "rt_int_hash", "raw": "rt_i64_hash", "unsigned": "rt_u64_hash"}.get(self.result_rep(inst).kind)
        return f"{hashes}({text})" if hashes and inst.ref.name == "__hash__" else text

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

    def _class(self, cls: ClassInfo) -> None:
        name = class_name(cls)
        base = next((c for c in cls.mro[1:] if c.builtin), None)
        first = f"{self.builtin_struct(base)} exc;" if cls.is_exception and base else "const rt_class *cls;"
        lines = [f"  {first}\n"]
        for field in cls.all_fields():
            rep = self.field_rep(field)
            if not field.owner.builtin and rep.kind != "none":
                lines.append(f"  {declare(rep.ctype, self.field_name(field))};\n")
        self.types[name] = f"struct {name} {{\n{''.join(lines)}}};"
        parent = cls.mro[1] if len(cls.mro) > 1 else None
        link = self.class_object(parent) if parent is not None and parent.name != "object" else "NULL"
        main = cls.module == getattr(self.engine, "main", "__main__")
        module = "NULL" if main else c_string(cls.module.encode())
        shown = c_string(cls.name.encode()) if not cls.is_exception else c_string(cls.qualname.encode())
        self.objects[f"class_{name}"] = (
            f"static const rt_class class_{name} = {{{shown}, {link}, {self.engine.classes.index(cls) + 1}, {module}}};"
        )

    def class_object(self, cls: ClassInfo) -> str:
        """`&class_app__Node` or `&rt_class_ValueError`"""
        if cls.builtin:
            alias = {"EnvironmentError": "OSError", "IOError": "OSError"}
            return f"&rt_class_{alias.get(cls.name, cls.name)}"
        return f"&class_{class_name(cls)}"

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

    def builtin_struct(self, cls: ClassInfo) -> str:
        """The runtime's struct for a builtin exception class."""
        return next((BUILTIN_STRUCTS[c.name] for c in cls.mro if c.name in BUILTIN_STRUCTS), "rt_exc")

    def field_name(self, field: Any) -> str:
        """A struct member."""
        name = c_identifier(field.name)
        return name + "_" if name in ("cls", "exc") else name

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

    def bound_struct(self) -> str:
        """The struct of a bound method."""
        self.types.setdefault("bound_method", "struct bound_method {\n  rt_closure base;\n  void *self;\n};")
        return "struct bound_method"


__all__ = ["INT", "InstanceT", "ProgramLowering"]
