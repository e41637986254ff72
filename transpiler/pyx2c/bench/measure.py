"""One run of a command: its time, its peak memory, its output.

The peak that the kernel counts survives `exec`, so a process that Python starts has at least Python's own: 15 MB. The
commands are therefore started by `measure.c`, a static program of less than 1 MB, which is built once a session.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).with_name("measure.c")


class MeasureError(Exception):
    """The measuring itself failed; the message says why."""


@dataclass(frozen=True, slots=True)
class Run:
    """cpu: seconds on the processor, user and system. wall: seconds on the clock. memory: peak, in KiB."""

    cpu: float
    wall: float
    memory: int
    status: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """A run, and what the command has written."""

    run: Run
    output: bytes
    errors: str


class Meter:
    """Runs commands and measures them; keeps its files in a directory of its caller's."""

    def __init__(self, work: Path) -> None:
        self.program = work / "measure"
        self.output = work / "output"
        command = ["gcc", "-O2", "-static", str(SOURCE), "-o", str(self.program)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise MeasureError(f"gcc failed on {SOURCE.name}:\n{done.stderr}")

    def run(self, command: list[str], folder: Path, environment: dict[str, str] | None = None) -> Outcome:
        """Runs the command in a directory, with these variables besides those that there are."""
        done = subprocess.run(
            [str(self.program), str(self.output), *command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            cwd=folder,
            env={**os.environ, **(environment or {})},
        )
        errors = done.stderr.decode(errors="replace")
        if done.returncode:
            raise MeasureError(f"{' '.join(command)} could not be started\n{errors}")
        wall, user, system, memory, status = map(int, done.stdout.split())
        return Outcome(Run((user + system) / 1e6, wall / 1e6, memory, status), self.output.read_bytes(), errors)
