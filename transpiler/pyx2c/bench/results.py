"""What was measured, and the arithmetic on it: medians, ratios to the compiled program, geometric means, JSON."""

from __future__ import annotations

import math
import platform
import statistics
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from pyx2c.bench.measure import Run
from pyx2c.bench.peers import OURS, REFERENCE, TWIN

SHORTEST = 1e-4
"""seconds; what takes less is taken as this long, so that no ratio is infinite"""


@dataclass(slots=True)
class Cell:
    """One program on one peer.

    build: the run of its compiler; None for interpreters. size: of what was built, in bytes. trouble: why there are no
    figures, or not all. wrong: it printed something else than CPython, or ended with another status.
    """

    build: Run | None = None
    size: int | None = None
    runs: list[Run] = field(default_factory=list)
    trouble: str = ""
    wrong: bool = False

    def median(self, of: Callable[[Run], float]) -> float | None:
        return statistics.median(map(of, self.runs)) if self.runs else None

    @property
    def time(self) -> float | None:
        """The median of the seconds on the processor."""
        return self.median(lambda run: run.cpu)

    @property
    def memory(self) -> float | None:
        """The median of the peak memory, in KiB."""
        return self.median(lambda run: run.memory)


@dataclass(slots=True)
class Result:
    """One program on all peers."""

    name: str
    arguments: tuple[str, ...]
    cells: dict[str, Cell] = field(default_factory=dict)

    def ratio(self, peer: str) -> float | None:
        """The peer's time as a multiple of the compiled program's: above 1, the compiled program is faster."""
        ours = self.cells[OURS].time if OURS in self.cells else None
        theirs = self.cells[peer].time if peer in self.cells else None
        if ours is None or theirs is None:
            return None
        return max(theirs, SHORTEST) / max(ours, SHORTEST)

    def best_ratio(self) -> float | None:
        """The ratio of the fastest peer; C by hand is none, since it is another program."""
        ratios = [self.ratio(peer) for peer in self.cells if peer not in (OURS, TWIN)]
        return min((r for r in ratios if r is not None), default=None)

    def weakness(self) -> float:
        """For sorting: the smallest ratio of all, C by hand included."""
        ratios = [self.ratio(peer) for peer in self.cells if peer != OURS]
        return min((r for r in ratios if r is not None), default=math.inf)


@dataclass(slots=True)
class Session:
    """All that was measured, and with what."""

    size: str
    rounds: int
    versions: dict[str, str]
    results: list[Result] = field(default_factory=list)

    @property
    def peers(self) -> list[str]:
        return list(self.versions)

    def failed(self) -> bool:
        """Whether an output was wrong, or the compiled program, its twin or CPython gave none."""
        return any(
            cell.wrong or (cell.trouble and peer in (OURS, TWIN, REFERENCE))
            for result in self.results
            for peer, cell in result.cells.items()
        )

    def summary(self) -> dict[str, float]:
        """Geometric means of the ratios that there are, by peer and for the best of each program's peers."""
        columns: dict[str, list[float | None]] = {
            peer: [result.ratio(peer) for result in self.results] for peer in self.peers if peer != OURS
        }
        columns["best peer"] = [result.best_ratio() for result in self.results]
        known = {name: [r for r in ratios if r is not None] for name, ratios in columns.items()}
        return {name: geometric_mean(ratios) for name, ratios in known.items() if ratios}


def geometric_mean(values: Iterable[float]) -> float:
    """Raises ValueError for no values, or one that is not positive."""
    logarithms = [math.log(value) for value in values]
    if not logarithms:
        raise ValueError("no values")
    return math.exp(math.fsum(logarithms) / len(logarithms))


def as_json(session: Session) -> dict[str, Any]:
    """Seconds, KiB and bytes; figures that there are not are null."""
    return {
        "machine": f"{platform.machine()}, {platform.system()} {platform.release()}",
        "size": session.size,
        "rounds": session.rounds,
        "versions": session.versions,
        "programs": [
            {
                "name": result.name,
                "arguments": list(result.arguments),
                "peers": {peer: _cell_as_json(result, peer) for peer in result.cells},
            }
            for result in session.results
        ],
        "summary": session.summary(),
    }


def _cell_as_json(result: Result, peer: str) -> dict[str, Any]:
    cell = result.cells[peer]
    return {
        "cpu": cell.time,
        "wall": cell.median(lambda run: run.wall),
        "memory_kib": cell.memory,
        "ratio": result.ratio(peer),
        "runs": len(cell.runs),
        "bytes": cell.size,
        "compile_cpu": cell.build.cpu if cell.build else None,
        "compile_wall": cell.build.wall if cell.build else None,
        "trouble": cell.trouble,
        "wrong": cell.wrong,
    }
