"""Reads the profile that a program built with --profile-memory has written (rt/core/profile/write.c)."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyx2c.memory.sites import Place
from pyx2c.regions.scopes import RegionName

FORMAT = 1
RUNTIME_REGION = RegionName("runtime")


class ProfileError(Exception):
    """The file is no profile, or one of another program; the message says which."""


@dataclass(frozen=True, slots=True)
class Held:
    """Bytes: held when the program held most, at most, and at the end; made in all, and in how many allocations."""

    at_peak: int
    peak: int
    end: int
    total: int
    count: int


@dataclass(frozen=True, slots=True)
class Sample:
    """What each region of `Profile.regions` held. `clock`: bytes made and gone until then; it says when to sample."""

    clock: int
    microseconds: int
    held: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """A run. `held`: by place and region, where a region's number is its index in `regions`."""

    all: Held
    complete: bool
    regions: list[tuple[RegionName, Held]]
    sites: dict[Place, Held]
    held: dict[Place, list[tuple[int, Held]]]
    samples: list[Sample]


def read_profile(path: Path, digest: str, base: str) -> Profile:
    """The profile of the program with this digest. Files are named as seen from `base`, the script's folder. Raises
    ProfileError and OSError."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            raise ProfileError(f"{path}: a memory profile of another version of pyx2c")
        if data["digest"] != digest:
            raise ProfileError(f"{path}: the program has changed since this profile was written; run it again")
        return _profile(data, os.path.dirname(data["program"]), base)
    except (ValueError, KeyError, TypeError) as error:
        raise ProfileError(f"{path}: not a memory profile ({error})") from error


def _profile(data: Any, theirs: str, ours: str) -> Profile:
    def named(file: str) -> str:
        return os.path.join(ours, os.path.relpath(file, theirs)) if _is_inside(file, theirs) else file

    regions = [(_region(r, named), _held(r)) for r in data["regions"]]
    places = {s["id"]: _place(s, named) for s in data["sites"]}
    held: dict[Place, list[tuple[int, Held]]] = {}
    for cell in data["held"]:
        if cell["site"] in places:
            held.setdefault(places[cell["site"]], []).append((cell["region"], _held(cell)))
    samples = [Sample(s["clock"], s["microseconds"], tuple(s["regions"])) for s in data["samples"]]
    samples.append(Sample(data["clock"], data["microseconds"], tuple(h.end for _, h in regions)))
    peak = data["peak_clock"]
    samples.append(Sample(peak, _time_of(peak, samples), tuple(h.at_peak for _, h in regions)))
    samples.sort(key=lambda s: s.clock)
    sites = {places[s["id"]]: _held(s) for s in data["sites"]}
    return Profile(_held(data["all"]), data["complete"], regions, sites, held, samples)


def _is_inside(file: str, folder: str) -> bool:
    return not os.path.isabs(file) or (bool(folder) and file.startswith(folder + os.sep))


def _region(r: Any, named: Any) -> RegionName:
    if r["kind"] in ("runtime", "program"):
        return RegionName(r["kind"])
    return RegionName(r["kind"], r["function"], named(r["file"]), r["line"], r["end_line"])


def _place(s: Any, named: Any) -> Place:
    if not s["function"]:
        return ("", 0, 0, 0, 0, "")
    return (named(s["file"]), s["line"], s["column"], s["end_line"], s["end_column"], s["function"])


def _held(x: Any) -> Held:
    return Held(x["at_peak"], x["peak"], x["end"], x["total"], x["count"])


def _time_of(clock: int, samples: list[Sample]) -> int:
    """When the clock of bytes stood there, between the samples around; in microseconds."""
    before = max((s for s in samples if s.clock <= clock), key=lambda s: s.clock, default=None)
    after = min((s for s in samples if s.clock >= clock), key=lambda s: s.clock)
    if before is None or after.clock == before.clock:
        return after.microseconds
    share = (clock - before.clock) / (after.clock - before.clock)
    return round(before.microseconds + share * (after.microseconds - before.microseconds))
