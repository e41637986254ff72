"""The report as one HTML page that needs nothing else: source beside its regions, sites, and a chart of a run."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

from pyx2c.memory.chart import HEIGHT, WIDTH, draw, time_text
from pyx2c.memory.profile import Held
from pyx2c.memory.report import Report, Row
from pyx2c.memory.sites import BOUNDS, Place
from pyx2c.memory.text import bytes_text
from pyx2c.regions.scopes import PROGRAM_REGION, RegionName

COLOURS = 10
"""how many hues the page's style knows; the first is the program's"""


@dataclass(slots=True)
class Bar:
    """A region's part of a line: `edge` is first, last, both or empty."""

    region: RegionName
    edge: str


@dataclass(slots=True)
class Line:
    """A line of source: bars from the outermost region inwards, None where a column is empty."""

    number: int
    bars: list[Bar | None]
    html: Markup
    held: int


@dataclass(slots=True)
class Source:
    """A file of the program; `depth`: columns of bars."""

    name: str
    lines: list[Line] = field(default_factory=list)
    depth: int = 0


def as_page(report: Report, all_sites: bool = False) -> str:
    """The page; `all_sites`: the library's too."""
    rows = report.rows if all_sites else report.own
    numbers = {place: n for n, place in enumerate(dict.fromkeys(r.site.place for r in rows))}
    colours = _colours(report)
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(short=bytes_text, exact=lambda n: f"{n:,}", duration=time_text, coded=_coded)
    sources = [_source(report, file, rows, numbers, colours) for file in _files(rows)]
    return environment.get_template("page.html.j2").render(
        report=report,
        rows=rows,
        numbers=numbers,
        colours=colours,
        sources=sources,
        bounds=BOUNDS,
        chart=draw(report.profile) if report.profile is not None else None,
        width=WIDTH,
        height=HEIGHT,
        counted=_counted(report),
        widest=max((line.held for s in sources for line in s.lines), default=0),
        has_run=report.profile is not None,
    )


def _coded(text: str) -> Markup:
    """Names in backquotes as code."""
    parts = [Markup("<code>{}</code>" if n % 2 else "{}").format(part) for n, part in enumerate(text.split("`"))]
    return Markup().join(parts)


def _counted(report: Report) -> list[tuple[RegionName, Held | None]]:
    """The regions to tell of: where there was a run, those that held something then, most first."""
    if report.profile is None:
        return report.regions
    return sorted((r for r in report.regions if r[1] and r[1].count), key=lambda r: -r[1].at_peak if r[1] else 0)


def _files(rows: list[Row]) -> list[str]:
    return list(dict.fromkeys(r.site.place[0] for r in rows if not r.library and r.site.place[0]))


def _colours(report: Report) -> dict[RegionName, int]:
    """A hue for each region; the program has the first for itself. Those that held most differ for sure."""
    by_peak = sorted(report.regions, key=lambda r: -(r[1].peak if r[1] is not None else 0))
    others = [name for name, _ in by_peak if name != PROGRAM_REGION]
    return {PROGRAM_REGION: 0, **{name: 1 + n % (COLOURS - 1) for n, name in enumerate(others)}}


def _source(
    report: Report, file: str, rows: list[Row], numbers: dict[Place, int], colours: dict[RegionName, int]
) -> Source:
    texts = report.sources[file]
    here = [name for name, _ in report.regions if name.file == file and name.kind in ("function", "loop")]
    columns = _columns([RegionName("program", "", file, 1, len(texts)), *here])
    source = Source(report.name(file), depth=len(columns))
    for number, text in enumerate(texts, 1):
        bars = [next((_bar(r, number) for r in c if r.line <= number <= r.end_line), None) for c in columns]
        on_line = [r for r in rows if r.site.place[0] == file and r.site.place[1] == number]
        held = sum(r.held.at_peak for r in on_line if r.held is not None)
        source.lines.append(Line(number, bars, _marked(text, number, on_line, numbers, colours), held))
    return source


def _columns(regions: list[RegionName]) -> list[list[RegionName]]:
    """Regions that share no line stand in one column; inner ones further right."""
    columns: list[list[RegionName]] = []
    for region in sorted(regions, key=lambda r: (r.line, -r.end_line, r.kind != "program")):
        around = [n for n, c in enumerate(columns) if any(_overlap(region, r) for r in c)]
        at = max(around, default=-1) + 1
        if at == len(columns):
            columns.append([])
        columns[at].append(region)
    return columns


def _overlap(a: RegionName, b: RegionName) -> bool:
    return a.line <= b.end_line and b.line <= a.end_line


def _bar(region: RegionName, line: int) -> Bar:
    edge = ("first " if line == region.line else "") + ("last" if line == region.end_line else "")
    return Bar(PROGRAM_REGION if region.kind == "program" else region, edge.strip())


def _marked(
    text: str, number: int, rows: list[Row], numbers: dict[Place, int], colours: dict[RegionName, int]
) -> Markup:
    """A line with a mark around each site; one that goes on is marked to the line's end."""
    raw = text.encode()
    spans: dict[tuple[int, int], list[Row]] = {}
    for row in rows:
        spans.setdefault(_span(row.site.place, raw), []).append(row)
    html, at, open_ends = Markup(), 0, list[int]()
    for start, end in [*sorted(spans, key=lambda s: (s[0], -s[1])), (len(raw), -1)]:
        while open_ends and open_ends[-1] <= start:
            html += escape(_text(raw, at, open_ends[-1])) + Markup("</mark>")
            at = open_ends.pop()
        html += escape(_text(raw, at, start))
        at = start
        if (start, end) in spans:
            html += _mark(spans[start, end], numbers, colours)
            open_ends.append(min([end, *open_ends]))
    return html + Markup("</mark>") * len(open_ends)


def _span(place: Place, raw: bytes) -> tuple[int, int]:
    """What a site marks of its first line, in bytes: at least to its end where the place says nothing that is there."""
    _, line, column, end_line, end_column, _ = place
    start = column - 1 if column <= len(raw) else 0
    end = end_column - 1 if end_line == line else len(raw)
    return start, end if start < end <= len(raw) else len(raw)


def _text(raw: bytes, start: int, end: int) -> str:
    return raw[start:end].decode(errors="ignore")


def _mark(rows: list[Row], numbers: dict[Place, int], colours: dict[RegionName, int]) -> Markup:
    """Of several functions' sites, as in a dataclass's methods, the first gives the colour."""
    row, site = rows[0], rows[0].site
    shown = row.by_region[0][0] if row.by_region else next(iter(site.regions), None)
    colour = f"c{colours[shown]}" if shown in colours else "cs" if site.region == "stack" else "cx"
    mark = Markup('<mark class="{} k-{}" data-site="{}" tabindex="0">')
    sites = dict.fromkeys(str(numbers[r.site.place]) for r in rows)
    return mark.format(colour, site.kind, " ".join(sites))
