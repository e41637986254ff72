"""The C of a lowered program, ready to be linked with the part of the runtime that it reaches."""

from __future__ import annotations

from dataclasses import dataclass

from pyx2c.cgen.wrap import wrapped_text
from pyx2c.cgen.writer import write_function
from pyx2c.image.reach import CProgram
from pyx2c.ir.hir import Pos
from pyx2c.lower.program import ProgramLowering

SWEEP_START = "rt_sweep_from(RT_FRAME());"
SWEEPING = {
    "rt_page_begin": "static inline char *rt_page_begin(rt_page *page) { return rt_sweep_page_begin(page); }",
    "rt_begins": "static inline void rt_begins(void *p) { rt_sweep_begins(p); }",
    "rt_begins_no_more": "static inline void rt_begins_no_more(void *p) { rt_sweep_begins_no_more(p); }",
    "rt_leaves": "static inline void rt_leaves(void *p, size_t n) { rt_sweep_leaves(p, n); }",
    "rt_grows": "static inline bool rt_grows(rt_region *r) { return rt_sweep_grows(r); }",
}
"""what a program that may have to sweep a region has its own of: see rt/include/rt/sweep.h"""


@dataclass(frozen=True, slots=True)
class CText:
    """`lines`: for each function the lines of its text, from 0 at the line of its name, that have a Python position."""

    program: CProgram
    lines: dict[str, list[tuple[int, Pos]]]


def write_program(lowered: ProgramLowering) -> CText:
    """Writes every function; those of the operations on types come before those of the program."""
    written = {function.name: write_function(function) for function in lowered.lir}
    bodies = lowered.engine.module_bodies
    first = [inst for inst in bodies if inst.ref.module.library or inst is bodies[-1]]
    sweeps = lowered.sweeps
    calls = [*([SWEEP_START] if sweeps else []), *lowered.start, *(f"{inst.cname}();" for inst in first)]
    body = "".join(f"  {line}\n" for line in calls)
    start = f"void rt_program(void) {{\n{body}}}"
    functions = {
        **{name: wrapped_text(text) for name, text in lowered.traits.functions.items() if text},
        **lowered.functions,
        **{name: function.text for name, function in written.items()},
        "rt_program": start,
        **(SWEEPING if sweeps else {}),
    }
    program = CProgram(
        types={**lowered.reps.types, **lowered.types},
        functions=functions,
        objects={n: wrapped_text(text) for n, text in {**lowered.constants.objects, **lowered.objects}.items()},
        instances=tuple(lowered.reps.instances.values()),
    )
    return CText(program, {name: function.lines for name, function in written.items()})
