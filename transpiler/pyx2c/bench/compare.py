"""Builds a program with every peer, runs them in turns, and holds each output against CPython's.

Turns, because a machine's speed changes from one minute to the next: so all have the same weather.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from pyx2c.bench.catalog import Program
from pyx2c.bench.measure import Meter, Outcome
from pyx2c.bench.peers import REFERENCE, Peer
from pyx2c.bench.results import Cell, Result

LONG = 3.0
"""seconds on the processor; who takes longer runs once"""

Watch = Callable[[str], None]
"""told before each step what it is"""


def compare(
    program: Program, peers: list[Peer], rounds: int, meter: Meter, work: Path, result: Result, watch: Watch
) -> None:
    """Fills `result`, step by step, so that what an interrupt leaves is whole runs. One of the peers is CPython."""
    takers = [peer for peer in peers if peer.takes(program)]
    folders = {peer.name: _folder(program, peer, work) for peer in takers}
    for peer in takers:
        watch(f"{program.name}: {peer.name} compiles" if peer.build else f"{program.name}: {peer.name}")
        result.cells[peer.name] = _build(program, peer, meter, folders[peer.name])
    takers.sort(key=lambda peer: peer.name != REFERENCE)
    expected: Outcome | None = None
    for turn in range(rounds):
        for peer in takers:
            cell = result.cells[peer.name]
            if cell.trouble or (turn and cell.runs[0].cpu > LONG):
                watch("")
                continue
            watch(f"{program.name}: {peer.name}, {turn + 1} of {rounds}")
            done = _run(program, peer, meter, folders[peer.name])
            expected = expected or done
            _note(cell, done, expected)


def steps(program: Program, peers: list[Peer], rounds: int) -> int:
    """How often `compare` tells what it does."""
    return (1 + rounds) * sum(peer.takes(program) for peer in peers)


def _folder(program: Program, peer: Peer, work: Path) -> Path:
    folder = work / program.name / peer.name
    folder.mkdir(parents=True)
    return folder


def _build(program: Program, peer: Peer, meter: Meter, folder: Path) -> Cell:
    """With an empty cache; the copy of the program is gone afterwards, so that an import finds what was built."""
    command = peer.build_command(program, folder)
    if not command:
        return Cell()
    copy = folder / f"{program.name}.py"
    shutil.copy(program.source, copy)
    done = meter.run(command, folder, {"XDG_CACHE_HOME": str(folder / "cache")})
    copy.unlink()
    built = peer.built(program, folder)
    if done.run.status or built is None:
        last = (done.errors.strip() or done.output.decode(errors="replace").strip()).splitlines()[-1:]
        return Cell(build=done.run, trouble=f"doesn't compile: {''.join(last)}")
    return Cell(build=done.run, size=built.stat().st_size)


def _run(program: Program, peer: Peer, meter: Meter, folder: Path) -> Outcome:
    return meter.run(peer.run_command(program, folder), program.source.parent, {"PYTHONPATH": str(folder)})


def _note(cell: Cell, done: Outcome, expected: Outcome) -> None:
    if (done.output, done.run.status) == (expected.output, expected.run.status):
        cell.runs.append(done.run)
        return
    cell.wrong = True
    if done.run.status != expected.run.status:
        last = "".join(done.errors.strip().splitlines()[-1:])
        cell.trouble = f"ends with status {done.run.status}, CPython with {expected.run.status}: {last}"
    else:
        cell.trouble = f"prints something else than CPython: {_first_difference(done.output, expected.output)}"


def _first_difference(found: bytes, expected: bytes) -> str:
    ours, theirs = (text.decode(errors="replace").splitlines() for text in (found, expected))
    for number, (a, b) in enumerate(zip(ours, theirs, strict=False), 1):
        if a != b:
            return f"line {number} is {a[:60]!r} instead of {b[:60]!r}"
    return f"{len(ours)} lines instead of {len(theirs)}"
