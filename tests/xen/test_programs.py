"""Compiled programs as guests: what CPython prints, PV and PVH print."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from programs import LANG, Program, not_yet, read_program, sample_programs
from pyx2c import driver
from pyx2c.image.xenhost.config import Boot, Guest
from pyx2c.image.xenhost.session import XenSession
from pyx2c.options import CompileOptions, Target

LANGUAGE = [
    "ints/bigint.py",
    "floats/repr.py",
    "strings/indexing.py",
    "dicts/order_and_growth.py",
    "classes/basics.py",
    "comprehensions/all_kinds.py",
    "library/math_transcendental.py",
    "exceptions/uncaught.py",
    "exceptions/recursion_limit.py",
    "exceptions/exit_message.py",
]
PROGRAMS = [*sample_programs(), *(read_program(LANG / name) for name in LANGUAGE)]
MEMORY_MB = {"samples/word_count": 64}
"""all others get 16 MB"""


def _image(program: Program, folder: Path) -> Path:
    """The guest of a program; a sample's other files are embedded under their names."""
    here = os.getcwd()
    os.chdir(program.script.parent)
    try:
        texts = sorted(Path(".").glob("*.txt")) if program.is_sample else []
        data = tuple(path for path in texts if path.name != "expected.txt")
        options = CompileOptions(program.script, folder / "app", (Target.XEN,), embed=data)
        return driver.compile(options).images[Target.XEN]
    finally:
        os.chdir(here)


WAITING = not_yet()


def _param(program: Program) -> object:
    reason = WAITING.get(program.name)
    marks = [] if reason is None else [pytest.mark.xfail(strict=True, reason=reason)]
    return pytest.param(program, id=program.name, marks=marks)


@pytest.mark.parametrize("program", [_param(program) for program in PROGRAMS])
def test_guest_prints_what_cpython_prints(program: Program, tmp_path: Path, xen: XenSession) -> None:
    image = _image(program, tmp_path)
    assert program.expected is not None
    boots: tuple[Boot, ...] = ("pv", "pvh")
    for boot in boots:
        memory = MEMORY_MB.get(program.name, 16)
        cmdline = " ".join(program.args)
        result = xen.run(Guest("app", image, boot, memory, cmdline, program.stdin.encode()), timeout=120)
        console = result.console.decode().replace(str(program.script.parent), "$HERE")
        expected = program.expected
        assert console == expected.stdout + expected.stderr
        assert (result.exit_code or 0) == expected.status
