"""What was measured of servers in guests, and the arithmetic on it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Figures:
    """Nanoseconds of QEMU's virtual clock, one an instruction, over `count` steps; latencies are of one step.
    `client` is the part of dom0's that the load client took."""

    count: int
    elapsed: int
    guest: int
    dom0: int
    client: int
    latency_median: int
    latency_p99: int
    latency_max: int
    retries: int

    @property
    def guest_each(self) -> float:
        """Thousands of instructions of the guest for one step."""
        return self.guest / self.count / 1000

    @property
    def dom0_each(self) -> float:
        """The same of dom0, the load client among it."""
        return self.dom0 / self.count / 1000

    @property
    def rate(self) -> float:
        """Steps in a second."""
        return self.count * 1e9 / self.elapsed


def parse_figures(text: str) -> Figures:
    """Reads what load/account.c prints. Raises ValueError or TypeError for anything else."""
    pairs = (line.split() for line in text.splitlines())
    return Figures(**{name: int(value) for name, value in pairs})


@dataclass(slots=True)
class Session:
    """figures: by line and server. troubles: why there are no figures, a line each."""

    memory_mb: int
    figures: dict[str, dict[str, Figures]] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)

    def ratio(self, line: str, ours: str, others: tuple[str, ...]) -> float | None:
        """Our guest's instructions as a part of those of the best of the others; None where either is missing."""
        found = self.figures.get(line, {})
        theirs = [found[name].guest for name in others if name in found]
        return found[ours].guest / min(theirs) if ours in found and theirs else None


def as_json(session: Session) -> dict[str, Any]:
    return {
        "unit": "nanoseconds of QEMU's virtual clock: one an instruction",
        "memory_mb": session.memory_mb,
        "lines": {
            line: {server: asdict(figures) for server, figures in servers.items()}
            for line, servers in session.figures.items()
        },
        "troubles": session.troubles,
    }
