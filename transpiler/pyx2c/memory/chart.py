"""Bytes over time as stacked areas: the paths of an SVG, whose frame the page's template draws.

The regions that held most have an area each, all others share the last. x is the time of the run, y the bytes held.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from pyx2c.memory.profile import Profile, Sample

WIDTH, HEIGHT = 960, 260
MOST_AREAS = 9
TICKS = 4
_TIMES = ((1_000_000, "s"), (1_000, "ms"), (1, "µs"))


@dataclass(frozen=True, slots=True)
class Area:
    """`region`: its index in the profile, or -1 for the rest."""

    region: int
    path: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Coordinates are those of a view of WIDTH × HEIGHT, y downwards."""

    areas: list[Area]
    bytes_ticks: list[tuple[float, int]]
    time_ticks: list[tuple[float, str]]
    peak: tuple[float, float]


def draw(profile: Profile) -> Chart:
    """The chart of a run."""
    samples = profile.samples
    end = max(samples[-1].microseconds, 1)
    step = _round_step(max(profile.all.peak, 1))
    top = step * math.ceil(max(profile.all.peak, 1) / step)
    xs = [s.microseconds / end * WIDTH for s in samples]
    shown = _shown(profile)
    rest = [sum(h for n, h in enumerate(s.held) if n not in shown) for s in samples]
    layers = [(n, [s.held[n] for s in samples]) for n in shown]
    if any(rest):
        layers.append((-1, rest))
    below = [0.0] * len(samples)
    areas = []
    for region, held in layers:
        above = [b + h / top * HEIGHT for b, h in zip(below, held, strict=True)]
        areas.append(Area(region, _path(xs, below, above)))
        below = above
    ticks = [(HEIGHT - n * step / top * HEIGHT, n * step) for n in range(top // step + 1)]
    times = [(n / TICKS * WIDTH, time_text(n * end / TICKS)) for n in range(TICKS + 1)]
    peak = max(samples, key=lambda s: sum(s.held))
    return Chart(areas, ticks, times, (peak.microseconds / end * WIDTH, HEIGHT - _total(peak) / top * HEIGHT))


def _shown(profile: Profile) -> list[int]:
    """The regions that have an area: those that held most, in their order."""
    most = sorted(range(len(profile.regions)), key=lambda n: -profile.regions[n][1].peak)[:MOST_AREAS]
    return sorted(n for n in most if profile.regions[n][1].peak)


def _total(sample: Sample) -> int:
    return sum(sample.held)


def _path(xs: list[float], below: list[float], above: list[float]) -> str:
    there = [f"{x:.1f},{HEIGHT - y:.1f}" for x, y in zip(xs, above, strict=True)]
    back = [f"{x:.1f},{HEIGHT - y:.1f}" for x, y in zip(xs[::-1], below[::-1], strict=True)]
    return f"M{' L'.join([*there, *back])} Z"


def _round_step(most: int) -> int:
    """Between ticks: 1, 2 or 4 times a power of 2 in units of k or M, so that at most TICKS + 1 are needed."""
    return int(2 ** math.ceil(math.log2(max(most / TICKS, 1))))


def time_text(microseconds: float) -> str:
    """`12.5 ms`"""
    for size, unit in _TIMES:
        if microseconds >= size:
            return f"{microseconds / size:.3g} {unit}"
    return "0"
