"""What `pyx2c regions` tells: the sites and regions of a program, and what a run held in them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from pyx2c.memory.profile import Held, Profile
from pyx2c.memory.sites import BOUNDS, Place, Site, Survey
from pyx2c.regions.scopes import RegionName

_FIRST = {"object": 0, "text": 1, "copy": 2, "growth": 3, "other": 4}
_NOTHING = Held(0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Row:
    """A site with what a run held of it; of several sites at one place the first has it all."""

    site: Site
    held: Held | None
    by_region: tuple[tuple[RegionName, Held], ...]
    library: bool


@dataclass(frozen=True, slots=True)
class Report:
    """`regions` with what a run held in them; `profile` is missing where there was none."""

    program: str
    rows: list[Row]
    regions: list[tuple[RegionName, Held | None]]
    exceptions_stay: bool
    profile: Profile | None
    sources: dict[str, list[str]]
    """the lines of each file"""

    @property
    def own(self) -> list[Row]:
        """The sites of the program itself, and those of the library that held something when it held most."""
        return [r for r in self.rows if not r.library or (r.held is not None and r.held.at_peak)]

    def line(self, file: str, line: int) -> str:
        """A line of the program, or nothing."""
        lines = self.sources.get(file, [])
        return lines[line - 1] if 0 < line <= len(lines) else ""

    def name(self, file: str) -> str:
        """A file as seen from the script's folder."""
        folder = os.path.dirname(self.program)
        inside = file.startswith(folder + os.sep) if folder else not os.path.isabs(file)
        return os.path.relpath(file, folder or ".") if inside else os.path.basename(file)

    def title(self, region: RegionName) -> str:
        """What people call a region."""
        where = f"{region.function}" if region.function != "<module>" else "the module"
        match region.kind:
            case "program":
                return "the program"
            case "runtime":
                return "the runtime's own"
            case "function":
                return f"function {region.function}, line {region.line}"
            case "handler":
                return f"handlers of the try at line {region.line}, in {where}"
        return f"loop at line {region.line}, in {where}"


def make_report(
    program: str, survey: Survey, profile: Profile | None, sources: dict[str, list[str]], own: Iterable[str]
) -> Report:
    """Joins what is known of a program with what a run has counted."""
    files = set(own)
    held = dict(profile.sites) if profile is not None else {}
    rows = [_row(s, held, profile, files) for s in sorted(survey.sites, key=_order)]
    rows += [_row(_unknown(place), held, profile, files) for place in list(held)]
    rows.sort(key=lambda r: (r.library, _order(r.site)))
    counted = dict(profile.regions) if profile is not None else {}
    names = dict.fromkeys([*survey.regions, *(n for n, h in counted.items() if h.total)])
    regions = [(n, counted.get(n, _NOTHING) if profile is not None else None) for n in names]
    return Report(program, rows, regions, survey.exceptions_stay, profile, sources)


def _order(site: Site) -> Any:
    return (site.place, _FIRST[site.kind], site.what)


def _row(site: Site, held: dict[Place, Held], profile: Profile | None, own: set[str]) -> Row:
    if profile is None:
        return Row(site, None, (), site.place[0] not in own)
    mine = held.pop(site.place, _NOTHING)
    parts = profile.held.get(site.place, []) if mine is not _NOTHING else []
    by_region = tuple((profile.regions[n][0], h) for n, h in sorted(parts, key=lambda p: -p[1].at_peak))
    return Row(site, mine, by_region, site.place[0] not in own)


def _unknown(place: Place) -> Site:
    """A place that only a run knows."""
    why = "what the runtime makes here: a number of any size, an exception, room that a container needs"
    return Site(place, "other", "other", "", (), why, (), "")


def as_json(report: Report) -> str:
    """The whole report; regions are named by their index."""
    number = {name: n for n, (name, _) in enumerate(report.regions)}
    sites = [_site_json(row, number) for row in report.rows]
    regions = [
        {**asdict(name), "title": report.title(name), "memory": asdict(held) if held else None}
        for name, held in report.regions
    ]
    data: dict[str, Any] = {"program": report.program, "regions": regions, "sites": sites}
    if report.profile is not None:
        order = [number.get(name) for name, _ in report.profile.regions]
        data["profile"] = {
            "complete": report.profile.complete,
            "memory": asdict(report.profile.all),
            "samples": [
                {
                    "microseconds": s.microseconds,
                    "clock": s.clock,
                    "regions": {n: h for n, h in zip(order, s.held, strict=True) if h and n is not None},
                }
                for s in report.profile.samples
            ],
        }
    return json.dumps(data, indent=2) + "\n"


def _site_json(row: Row, number: dict[RegionName, int]) -> dict[str, Any]:
    site = row.site
    file, line, column, end_line, end_column, function = site.place
    return {
        "file": file,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "function": function,
        "what": site.what,
        "kind": site.kind,
        "region": site.region,
        "regions": [number[r] for r in site.regions if r in number],
        "why": site.why,
        "chain": [asdict(step) for step in site.chain],
        "bound": site.bound,
        "bounded": BOUNDS.get(site.bound, ""),
        "library": row.library,
        "memory": None if row.held is None else asdict(row.held),
        "memory_by_region": [{"region": number[r], **asdict(h)} for r, h in row.by_region if r in number],
    }
