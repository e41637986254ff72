"""The guests' images of a test run, built beside the run: while one guest runs, the next programs are compiled."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from programs import ROOT, CompileFailed, Program
from pyx2c.image.xenhost.config import Boot, Guest, GuestResult
from pyx2c.image.xenhost.session import XenSession

BOOTS: tuple[Boot, ...] = ("pv", "pvh")


def build_image(program: Program, output: Path) -> Path:
    """Through the command line; a sample's other files are embedded under their names. Samples are built as users
    build them, all others at -O1."""
    here = program.script.parent
    own = ("README.md", "expected.txt", "__pycache__")
    data = [path.name for path in sorted(here.iterdir()) if path.suffix != ".py" and path.name not in own]
    embed = [word for name in data for word in ("--embed", name)] if program.is_sample else ["-O", "1"]
    done = subprocess.run(
        [sys.executable, "-m", "pyx2c", "compile", str(program.script), "--target", "xen", "-o", str(output), *embed],
        capture_output=True,
        text=True,
        cwd=here,
        env={**os.environ, "PYTHONPATH": str(ROOT / "transpiler")},
        timeout=300,
    )
    if done.returncode:
        raise CompileFailed((done.stderr or done.stdout).strip())
    return output


class GuestImages:
    """Image by program; those named at first are begun at once, in order."""

    def __init__(self, folder: Path, programs: list[Program]) -> None:
        self._folder = folder
        self._pool = ThreadPoolExecutor(2)
        self._images: dict[str, Future[Path]] = {}
        for program in programs:
            self._begin(program)

    def _begin(self, program: Program) -> Future[Path]:
        if program.name not in self._images:
            output = self._folder / str(len(self._images)) / "app"
            output.parent.mkdir()
            self._images[program.name] = self._pool.submit(build_image, program, output)
        return self._images[program.name]

    def of(self, program: Program) -> Path:
        return self._begin(program).result()

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


def run_guest(xen: XenSession, image: Path, program: Program, boot: Boot, memory: int) -> tuple[str, int, GuestResult]:
    """What the console showed, `$HERE` for the program's folder, the exit status, and all the rest."""
    guest = Guest(image.stem, image, boot, memory, " ".join(program.args), program.stdin.encode())
    result = xen.run(guest, timeout=120)
    console = result.console.decode(errors="replace").replace(str(program.script.parent), "$HERE")
    assert result.exit_code is not None, console
    return console, result.exit_code, result
