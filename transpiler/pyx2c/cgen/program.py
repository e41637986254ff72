"""The C of a lowered program, ready to be linked with the part of the runtime that it reaches."""

from __future__ import annotations

from dataclasses import dataclass

from pyx2c.cgen.hooks import hooks, starts
from pyx2c.cgen.inlining import COMPACT_TRACED, NOINLINE, has_loops
from pyx2c.cgen.wrap import wrapped_text
from pyx2c.cgen.writer import write_functions
from pyx2c.image.reach import CProgram
from pyx2c.ir.hir import Pos
from pyx2c.lower.program import ProgramLowering

SIGNALS = """
  rt_handler escaped;
  if (RT_TRY(&escaped)) {
    rt_modules();
    rt_handler_leave(&escaped);
  } else {
    rt_signal_escaped(rt_handler_exc(&escaped));
  }
"""
"""what ends the program may be an interrupt"""


@dataclass(frozen=True, slots=True)
class CText:
    """`lines`: for each function the lines of its text, from 0 at the line of its name, that have a Python position."""

    program: CProgram
    lines: dict[str, list[tuple[int, Pos]]]


def write_program(lowered: ProgramLowering) -> CText:
    """Writes every function; those of the operations on types come before those of the program."""
    bodies = lowered.engine.module_bodies
    once = {inst.cname for inst in bodies if inst.ref.module.library}
    for function in lowered.lir:
        function.compact |= function.name in once and not has_loops(function)
    between = lowered.traits.functions | lowered.functions
    written = write_functions(lowered.lir, between, bodies[-1].cname)
    first = [inst for inst in bodies if inst.ref.module.library or inst is bodies[-1]]
    kind = lowered.sweeps, lowered.profile is not None
    modules = "".join(f"  {inst.cname}();\n" for inst in first)
    body = "".join(f"  {line}\n" for line in [*starts(*kind), *lowered.start])
    if lowered.engine.signals:
        lowered.functions["rt_modules"] = f"static {COMPACT_TRACED}{NOINLINE}void rt_modules(void) {{\n{modules}}}"
        modules = SIGNALS.lstrip("\n")
    start = f"{COMPACT_TRACED}{NOINLINE}void rt_program(void) {{\n{body}{modules}}}"
    functions = {
        **{name: wrapped_text(text) for name, text in lowered.traits.functions.items() if text},
        **lowered.functions,
        **{name: function.text for name, function in written.items()},
        "rt_program": start,
        **hooks(*kind, watches=any("rt_xen_store_missed" in function.text for function in written.values())),
    }
    told = lowered.profile.objects() if lowered.profile is not None else {}
    program = CProgram(
        types={**lowered.reps.types, **lowered.types},
        functions=functions,
        objects={n: wrapped_text(text) for n, text in {**lowered.constants.objects, **lowered.objects}.items()} | told,
        instances=tuple(lowered.reps.instances.values()),
    )
    return CText(program, {name: function.lines for name, function in written.items()})
