"""How many instructions a program takes, which no other work on the machine changes: a guard for the compiler's speed.

Counted by valgrind's cachegrind with its model of caches off, over the whole run of a native executable. Counts are
kept in a file; one that has grown by more than a tenth is told. Another gcc makes other code, so its version is kept
with them.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from pyx2c.bench.catalog import Program
from pyx2c.bench.measure import MeasureError
from pyx2c.bench.peers import gcc_version

GROWTH = 1.10
"""how many times the kept count is too much"""

VALGRIND = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--branch-sim=no", "--cachegrind-out-file=/dev/null")


@dataclass(frozen=True, slots=True)
class Counts:
    """instructions: by program. gcc: the version that made the code."""

    gcc: str
    instructions: dict[str, int]


def count(program: Program, work: Path) -> int:
    """Compiles the program and counts the instructions of one run. Raises MeasureError."""
    native = work / program.name
    _done([sys.executable, "-m", "pyx2c", "compile", str(program.source), "-o", str(native)], dict(os.environ))
    told = _done([*VALGRIND, str(native), *program.arguments], {"PATH": os.environ["PATH"]})
    found = re.search(r"I +refs: +([\d,]+)", told)
    if not found:
        raise MeasureError(f"valgrind said nothing of instructions:\n{told}")
    return int(found[1].replace(",", ""))


def count_all(programs: list[Program], work: Path) -> Counts:
    return Counts(gcc_version(), {program.name: count(program, work) for program in programs})


def read_counts(file: Path) -> Counts:
    """Raises OSError, and ValueError or KeyError for something else than counts."""
    data = json.loads(file.read_text())
    return Counts(data["gcc"], data["instructions"])


def write_counts(counts: Counts, file: Path) -> None:
    file.write_text(json.dumps({"gcc": counts.gcc, "instructions": counts.instructions}, indent=1) + "\n")


def grown(now: Counts, kept: Counts) -> dict[str, float]:
    """The programs that take too many instructions now: how many times what they took."""
    both = now.instructions.keys() & kept.instructions.keys()
    times = {name: now.instructions[name] / kept.instructions[name] for name in sorted(both)}
    return {name: ratio for name, ratio in times.items() if ratio > GROWTH}


def _done(command: list[str], environment: dict[str, str]) -> str:
    """What a command has written to stderr."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
    except FileNotFoundError as error:
        raise MeasureError(f"{command[0]} is not there: apt-get install {command[0]}") from error
    if done.returncode:
        raise MeasureError(f"{' '.join(command)} failed:\n{done.stderr}")
    return done.stderr
