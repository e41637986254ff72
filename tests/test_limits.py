"""Memory exhausted: MemoryError with its traceback, caught and not, the same on CPython and Linux under a limit and in
Xen guests of a few MB.

Where in a statement memory ends is a matter of sizes: the loops are written in one line, and carets are not compared.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest
from guest_images import BOOTS, GuestImages, run_guest
from programs import Program, compile_native, read_program
from pyx2c.image.xenhost.session import XenSession

HERE = Path(__file__).resolve().parent / "limits"
PROGRAMS = [read_program(path) for path in sorted(HERE.glob("*.py"))]
CPYTHON_BYTES = 128 << 20
LINUX_BYTES = 32 << 20
MEMORY_MB = {"recursion_takes_memory": 8}
"""1,000 calls, as many as CPython allows, each with a page of its own; all others run in 4 MB"""
ANY = pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.script.stem)


def without_carets(text: str) -> list[str]:
    lines = text.replace(str(HERE), "$HERE").splitlines()
    return [line for line in lines if line.strip(" ^~")]


def run_limited(command: list[str], size: int) -> tuple[list[str], list[str], int]:
    """Stdout, stderr without carets, and status, under a limit of the address space in bytes."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (size, size))

    done = subprocess.run(command, capture_output=True, text=True, timeout=120, preexec_fn=limit)
    return done.stdout.splitlines(), without_carets(done.stderr), done.returncode


@pytest.fixture(scope="module")
def cpython() -> dict[str, tuple[list[str], list[str], int]]:
    """What CPython shows, by program."""
    return {p.name: _within_limits(p) for p in PROGRAMS}


def _within_limits(program: Program) -> tuple[list[str], list[str], int]:
    """CPython may lack the memory even to handle its MemoryError: then it gets a little more."""
    for more in range(12):
        shown = run_limited([sys.executable, str(program.script)], CPYTHON_BYTES + more * (5 << 18))
        if shown[0] and shown[0][-1].startswith("goes on"):
            break
    return shown


@ANY
def test_linux(program: Program, tmp_path: Path, cpython: dict[str, tuple[list[str], list[str], int]]) -> None:
    compile_native(program, tmp_path / "app")
    expected = cpython[program.name]
    assert expected[0] and expected[0][-1].startswith("goes on")
    assert run_limited([str(tmp_path / "app")], LINUX_BYTES) == expected


@ANY
def test_xen(
    program: Program,
    guest_images: GuestImages,
    xen: XenSession,
    cpython: dict[str, tuple[list[str], list[str], int]],
) -> None:
    image = guest_images.of(program)
    out, err, expected_status = cpython[program.name]
    for boot in BOOTS:
        console, status, _ = run_guest(xen, image, program, boot, MEMORY_MB.get(program.script.stem, 4))
        assert (without_carets(console), status) == (out + err, expected_status), boot
