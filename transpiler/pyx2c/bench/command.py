"""`pyx2c bench`: chooses programs and peers, measures, prints and writes; an interrupt loses nothing."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from pyx2c.bench.catalog import SIZES, Program, shipped
from pyx2c.bench.compare import Watch, compare, steps
from pyx2c.bench.instructions import count_all, grown, read_counts, write_counts
from pyx2c.bench.measure import MeasureError, Meter
from pyx2c.bench.peers import NAMES, REFERENCE, Peer, find_peers
from pyx2c.bench.report import WIDE, print_session
from pyx2c.bench.results import Result, Session, as_json


class WrongUsage(Exception):
    """Of the command line; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class BenchOptions:
    """names: shipped programs, or paths of .py files; none: all that ship. peers: none: all that are installed.

    size: "small", "large", or the argument itself. against: counts of instructions that must not grow.
    """

    names: tuple[str, ...] = ()
    peers: tuple[str, ...] = ()
    rounds: int = 5
    size: str = "large"
    python: str = sys.executable
    json: Path | None = None
    svg: Path | None = None
    instructions: bool = False
    against: Path | None = None


def list_programs() -> int:
    width = max(map(len, SIZES))
    for name in SIZES:
        program = shipped(name, large=False)
        print(f"{name:{width}}  {'C ' if program.twin else '  '} {program.summary}")
    return 0


def bench(options: BenchOptions) -> int:
    """0; 1 when something printed other than CPython, failed, or grew; 130 after an interrupt. Raises WrongUsage."""
    programs = [choose(name, options.size) for name in options.names or SIZES]
    unknown = [name for name in options.peers if name not in NAMES]
    if unknown:
        raise WrongUsage(f"no peer `{unknown[0]}`: there are {', '.join(NAMES)}")
    try:
        return _count(programs, options) if options.instructions else _compare(programs, options)
    except (MeasureError, OSError, subprocess.CalledProcessError, ValueError, KeyError, ImportError) as error:
        print(f"pyx2c: {error}", file=sys.stderr)
        return 1


def choose(name: str, size: str) -> Program:
    """A shipped program by its name, a user's by its path. Raises WrongUsage."""
    given = size not in ("small", "large")
    if name.endswith(".py"):
        path = Path(name).resolve()
        if not path.is_file():
            raise WrongUsage(f"there is no file {name}")
        folder = path.parent.name
        name = folder if path.stem == "main" and folder.isidentifier() else path.stem
        return Program(name, path, (size,) if given else ())
    if name not in SIZES:
        raise WrongUsage(f"no program `{name}`: `pyx2c bench --list` names them; a path ends in .py")
    if given and not size.isdecimal():
        raise WrongUsage("--size is small, large, or the argument of the programs, a number")
    program = shipped(name, size == "large")
    return Program(program.name, program.source, (size,)) if given else program


def _compare(programs: list[Program], options: BenchOptions) -> int:
    peers = _find(options)
    chart = import_module("pyx2c.bench.chart") if options.svg else None
    session = Session(options.size, options.rounds, {peer.name: peer.version for peer in peers})
    interrupted = _measure(programs, peers, session)
    if not sys.stdout.isatty():
        print_session(session, Console(width=WIDE))
    else:
        print_session(session, Console())
    if options.json:
        options.json.write_text(json.dumps(as_json(session), indent=1) + "\n")
    if chart and options.svg:
        chart.write_chart(session, options.svg)
    return 130 if interrupted else int(session.failed())


def _find(options: BenchOptions) -> list[Peer]:
    """Says once which peers are missing. CPython is always there: what it prints is what must be printed."""
    wanted = {*(options.peers or NAMES), REFERENCE}
    there, missing = find_peers(options.python, wanted)
    for peer in missing:
        print(f"pyx2c: without {peer.name}, which is not installed: {peer.hint}", file=sys.stderr)
    return there


def _measure(programs: list[Program], peers: list[Peer], session: Session) -> bool:
    """Whether it was interrupted."""
    with tempfile.TemporaryDirectory(prefix="pyx2c-bench-") as folder, _progress(programs, peers, session) as watch:
        work = Path(folder)
        try:
            meter = Meter(work)
            for program in programs:
                result = Result(program.name, program.arguments)
                session.results.append(result)
                compare(program, peers, session.rounds, meter, work, result, watch)
        except KeyboardInterrupt:
            return True
    return False


@contextmanager
def _progress(programs: list[Program], peers: list[Peer], session: Session) -> Iterator[Watch]:
    """A bar on a terminal, nothing elsewhere."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description:40}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        total = sum(steps(program, peers, session.rounds) for program in programs)
        task = progress.add_task("", total=total)

        def watch(text: str) -> None:
            progress.update(task, advance=1, description=text or None)

        yield watch


def _count(programs: list[Program], options: BenchOptions) -> int:
    """Instructions of each program; which of them have grown beyond a file's."""
    kept = read_counts(options.against) if options.against else None
    with tempfile.TemporaryDirectory(prefix="pyx2c-bench-") as folder:
        now = count_all(programs, Path(folder))
    for name, instructions in now.instructions.items():
        before = f" ({instructions / kept.instructions[name]:.3f})" if kept and name in kept.instructions else ""
        print(f"{name:16} {instructions:>15,}{before}")
    if options.json:
        write_counts(now, options.json)
    if kept is None:
        return 0
    if kept.gcc != now.gcc:
        print(f"pyx2c: {options.against} has the counts of gcc {kept.gcc}; this is {now.gcc}", file=sys.stderr)
    too_many = grown(now, kept)
    for name, ratio in too_many.items():
        print(f"pyx2c: {name} takes {ratio:.2f} times the instructions it took", file=sys.stderr)
    return int(bool(too_many))
