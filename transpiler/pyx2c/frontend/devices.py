"""Refuses the devices of a Xen guest in a program for Linux, at the import that brings them in."""

from __future__ import annotations

from pyx2c.diag import Diagnostics, Span
from pyx2c.frontend.program import Import, Module, Program
from pyx2c.options import Target

DEVICES = "_xen"
"""What the modules of the package `xen` are made of, provided by the compiler."""


def refuse_devices(program: Program, target: Target) -> None:
    """Raises CompileErrors where the program can't be built for that target."""
    if target is Target.XEN or DEVICES not in program.intrinsics:
        return
    found = Diagnostics()
    for module in program.modules:
        for line in module.imports:
            if not module.from_library and _reaches(program, line):
                hint = "compile it with --target xen, or run it with --on xen"
                what = "this import needs the devices of a Xen guest, which Linux doesn't have"
                found.error("E0106", Span.of(module.display_path, line.node), what, hint=hint)
    found.raise_errors()


def _reaches(program: Program, line: Import) -> bool:
    """Whether an import makes a module of the library run that stands on the devices."""
    names = {name.module for name in line.names} | set(line.runs)
    seen: set[str] = set()
    while names:
        name = names.pop()
        if name == DEVICES:
            return True
        module: Module | None = program.by_name.get(name)
        if module is not None and module.from_library and name not in seen:
            seen.add(name)
            names |= {inner.module for i in module.imports for inner in i.names}
            names |= {run for i in module.imports for run in i.runs}
    return False
