"""`pyx2c demo`: one sample, four machines, one answer: CPython, Linux, a Xen PV and a Xen PVH guest."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from pyx2c import commands
from pyx2c.diag import CompileErrors
from pyx2c.diag.render import render_text
from pyx2c.options import CompileOptions, Target, data_dir

SAMPLES = ("hello", "primes", "fibonacci")
"""tried in this order"""


@dataclass(frozen=True, slots=True)
class Outcome:
    where: str
    output: str
    status: int


def show_demo(source: Path | None) -> int:
    """0 when all four agree; 1 with the reason otherwise."""
    source = source or _sample()
    if source is None:
        print(f"pyx2c: no sample in {data_dir('samples')}", file=sys.stderr)
        return 1
    try:
        outcomes = run_everywhere(source)
    except CompileErrors as errors:
        sys.stderr.write(render_text(errors.diagnostics, colour=sys.stderr.isatty()))
        return 1
    except (commands.ToolFailed, subprocess.CalledProcessError, ImportError) as error:
        print(f"pyx2c: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return _compare(outcomes)


def run_everywhere(source: Path) -> list[Outcome]:
    """What the program prints and its exit status, on CPython first."""
    outcomes = [_process("CPython", [sys.executable, str(source)])]
    with tempfile.TemporaryDirectory(prefix="pyx2c-demo-") as folder:
        both = (Target.LINUX, Target.XEN)
        result = commands.build(CompileOptions(source, Path(folder) / "demo", both))
        outcomes.append(_process("Linux", [str(result.images[Target.LINUX])]))
        for boot in ("pv", "pvh"):
            console, status = commands.boot_xen(result.images[Target.XEN], [], boot, 32)
            outcomes.append(Outcome(f"Xen {boot.upper()}", console, status))
    return outcomes


def _sample() -> Path | None:
    paths = [data_dir("samples") / name / "main.py" for name in SAMPLES]
    return next((path for path in paths if path.is_file()), None)


def _process(where: str, command: list[str]) -> Outcome:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return Outcome(where, done.stdout, done.returncode)


def _compare(outcomes: list[Outcome]) -> int:
    table = Table(show_lines=True)
    for outcome in outcomes:
        table.add_column(f"{outcome.where} (exit {outcome.status})")
    table.add_row(*(outcome.output for outcome in outcomes))
    Console(highlight=False, markup=False).print(table)
    first = outcomes[0]
    other = [o.where for o in outcomes[1:] if (o.output, o.status) != (first.output, first.status)]
    print(f"differs from CPython: {', '.join(other)}" if other else "identical on all four")
    return 1 if other else 0
