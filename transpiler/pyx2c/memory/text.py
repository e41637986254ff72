"""The report for people at a terminal.

app.py:8:20  Node          caller  swept  16,000  part of what is returned
     8  out.append(Node(i))                 put in by `append`
     9  return out                          returned
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pyx2c.memory.report import Report, Row
from pyx2c.memory.sites import BOUNDS

_NAMES = {
    "stack": "on the C stack",
    "loop": "in loops",
    "function": "in functions",
    "caller": "in callers' regions",
    "program": "in the program's region",
}
_COLOURS = {"stack": "32", "loop": "36", "function": "34", "caller": "35", "program": "33"}
_DANGER = {"swept": "33", "grows": "31"}
MOST_REGIONS = 4


def bytes_text(n: int) -> str:
    """`950`, `12.3k`, `4.56M`: three digits, powers of 1024."""
    value = float(n)
    for unit in ("", "k", "M", "G"):
        if value < 1000 or unit == "G":
            break
        value /= 1024
    digits = f"{value:.{max(0, 3 - len(str(int(value))))}f}"
    return f"{n}" if not unit else f"{digits.removesuffix('.00').removesuffix('.0')}{unit}"


def as_text(report: Report, colour: bool = False, all_sites: bool = False) -> str:
    """The report as text; `all_sites`: the library's too."""
    paint = _paint if colour else _plain
    rows = report.rows if all_sites else report.own
    columns = zip(*(_cells(report, r) for r in rows), strict=True)
    widths = [max(map(len, column)) for column in columns]
    lines: list[str] = []
    for row in rows:
        cells = _cells(report, row)
        padded = [c.rjust(w) if i == 4 else c.ljust(w) for i, (c, w) in enumerate(zip(cells, widths, strict=True))]
        padded[0] = paint("1", padded[0])
        padded[2] = paint(_COLOURS.get(row.site.region, "0"), padded[2])
        padded[3] = paint(_DANGER.get(row.site.bound, "0"), padded[3])
        lines.append("  ".join(c for c in (*padded, row.site.why) if c.strip()).rstrip())
        lines += [paint("2", text) for text in _more(report, row)]
    lines += ["", *_regions(report), *_summary(report, rows, all_sites)]
    return "\n".join(lines).lstrip("\n") + "\n"


def as_concise(report: Report, all_sites: bool = False) -> str:
    """A line a site, for editors and grep."""
    lines = []
    for row in report.rows if all_sites else report.own:
        place, what, region, bound, held = _cells(report, row)
        lines.append(f"{place}: {what}: {region or '-'}: {bound or '-'}: {row.site.why}{f': {held}' if held else ''}\n")
    return "".join(lines)


def _cells(report: Report, row: Row) -> tuple[str, str, str, str, str]:
    file, line, column = row.site.place[:3]
    place = f"{report.name(file)}:{line}:{column}" if line else "(no place)"
    held = "" if row.held is None else bytes_text(row.held.at_peak) if row.held.count else "-"
    return place, row.site.what, row.site.region, row.site.bound, held


def _more(report: Report, row: Row) -> Iterator[str]:
    """The chain, the regions that a caller's may be, and where the bytes were."""
    for step in row.site.chain:
        source = report.line(step.file, step.line).strip()
        yield f"    line {step.line:<5} {source:40}  {step.text}"
    if row.site.region == "caller" and row.site.regions:
        names = [report.title(r) for r in row.site.regions]
        more = f", and {len(names) - MOST_REGIONS} more" if len(names) > MOST_REGIONS else ""
        yield f"    in: {'; '.join(names[:MOST_REGIONS])}{more}"
    if row.held is not None and row.held.count:
        held = row.held
        times = f"{held.count:,} time{'s' * (held.count != 1)}"
        yield f"    at most {held.peak:,} bytes, {held.total:,} in all, {times}, {held.end:,} at the end"
        if len(row.by_region) > 1:
            shares = "; ".join(f"{h.at_peak:,} in {report.title(r)}" for r, h in row.by_region[:MOST_REGIONS])
            yield f"    at the peak: {shares}"


def _regions(report: Report) -> list[str]:
    """What each region held, most first."""
    counted = [(name, held) for name, held in report.regions if held is not None and held.count]
    if not counted:
        return []
    lines = [f"{'at peak':>12} {'most':>12} {'in all':>14} {'times':>11}  region"]
    for name, held in sorted(counted, key=lambda x: -x[1].at_peak):
        figures = f"{held.at_peak:12,} {held.peak:12,} {held.total:14,} {held.count:11,}"
        lines.append(f"{figures}  {report.title(name)}")
    return [*lines, ""]


def _summary(report: Report, rows: list[Row], all_sites: bool) -> Iterator[str]:
    if report.exceptions_stay:
        yield "exceptions may outlive their handlers: all live in the program's region"
    if report.profile is not None:
        held = report.profile.all
        yield f"{held.peak:,} bytes were held at most, {held.total:,} allocated in {held.count:,} allocations"
        if not report.profile.complete:
            yield "memory ran out while this was counted: later allocations are missing"
    used = [b for b in BOUNDS if any(r.site.bound == b for r in rows)]
    yield from (f"{bound}: {BOUNDS[bound]}" for bound in used)
    objects = Counter(r.site.region for r in rows if r.site.kind == "object")
    total = ", ".join(f"{objects[k]} {name}" for k, name in _NAMES.items() if objects[k])
    count = sum(objects.values())
    yield f"{count} allocation{'s' * (count != 1)} of objects: {total}" if objects else "no allocations of objects"
    hidden = len(report.rows) - len(rows)
    if hidden and not all_sites:
        yield f"{hidden} more in the library: `--all` tells them too"


def _paint(code: str, text: str) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if code != "0" else text


def _plain(_: str, text: str) -> str:
    return text
