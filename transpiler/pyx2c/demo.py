"""`pyx2c demo`: one sample, four machines, one answer: CPython, Linux, a Xen PV and a Xen PVH guest."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pyx2c import commands
from pyx2c.diag import CompileErrors
from pyx2c.diag.render import render_text
from pyx2c.guests import BOOTS, DEFAULT_MEMORY, boot_guest, open_xen
from pyx2c.options import CompileOptions, CompileResult, Target, data_dir

SAMPLES = ("hello", "primes", "fibonacci")
"""tried in this order"""
GUEST_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Outcome:
    where: str
    output: str
    status: int | None


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
    except (*commands.FAILURES, ImportError) as error:
        print(f"pyx2c: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return compare(outcomes)


def run_everywhere(source: Path) -> list[Outcome]:
    """What the program prints and its exit status, on CPython first."""
    outcomes = [_process("CPython", [sys.executable, str(source)])]
    with tempfile.TemporaryDirectory(prefix="pyx2c-demo-") as folder:
        _say(f"compiling {source}")
        result = commands.build(CompileOptions(source, Path(folder) / "demo", (Target.LINUX, Target.XEN)))
        _say(_sizes(result))
        outcomes.append(_process("Linux", [str(result.images[Target.LINUX])]))
        _say("starting Xen; the first time, its Debian packages are fetched")
        return outcomes + _on_xen(result.images[Target.XEN])


def _on_xen(image: Path) -> list[Outcome]:
    """Both kinds of guest in one boot of Xen."""
    outcomes = []
    started = time.monotonic()
    with open_xen() as xen:
        _say(f"Xen is up after {time.monotonic() - started:.0f} s")
        for boot in BOOTS:
            run = boot_guest(xen, image, [], boot, DEFAULT_MEMORY, timeout=GUEST_SECONDS)
            outcomes.append(Outcome(f"Xen {boot.upper()}", run.console.decode(errors="replace"), run.exit_code))
    return outcomes


def _sizes(result: CompileResult) -> str:
    images = [f"{target.value} {size:,}" for target, size in result.sizes.items()]
    return f"bytes: {', '.join([*images, f'C {result.c_file.stat().st_size:,}'])}"


def _say(text: str) -> None:
    print(f"demo: {text}", file=sys.stderr, flush=True)


def _sample() -> Path | None:
    paths = [data_dir("samples") / name / "main.py" for name in SAMPLES]
    return next((path for path in paths if path.is_file()), None)


def _process(where: str, command: list[str]) -> Outcome:
    """Its stdout, then its stderr, as a console shows them."""
    done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    return Outcome(where, (done.stdout + done.stderr).decode(errors="replace"), done.returncode)


def compare(outcomes: list[Outcome]) -> int:
    """Prints the outcomes side by side; 1 when one differs from the first."""
    table = Table(show_lines=True)
    for outcome in outcomes:
        table.add_column(Text(f"{outcome.where} (exit {outcome.status})"))
    table.add_row(*(Text(outcome.output) for outcome in outcomes))
    Console(highlight=False).print(table)
    first = outcomes[0]
    other = [o.where for o in outcomes[1:] if (o.output, o.status) != (first.output, first.status)]
    print(f"differs from CPython: {', '.join(other)}" if other else f"identical on all {len(outcomes)}")
    return 1 if other else 0
