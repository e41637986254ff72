"""`pyx2c regions` as text, JSON and page, and profiles whose figures are known by construction.

The goldens lie beside their program in tests/reports; where the report is meant to change, write them anew with
`pyx2c regions orders.py` and `--format json` there, the folder as $HERE, and read what has changed.
"""

import html.parser
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pyx2c import driver
from pyx2c.memory.page import as_page
from pyx2c.memory.report import as_json
from pyx2c.memory.text import as_concise, as_text
from pyx2c.options import CompileOptions

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "tests" / "reports"
ORDERS = REPORTS / "orders.py"

INSTANCES = """\
class Node:
    def __init__(self, value):
        self.value = value

def build(count):
    return [Node(i) for i in range(count)]

nodes = build(1000)
print(len(nodes))
"""
TEXTS = """\
texts = []
for i in range(10):
    texts.append(str(i) * 1000)
print(len(texts))
"""
ITERATIONS = """\
def work(turns):
    for turn in range(turns):
        row = [turn] * 100
        assert len(row) == 100

work(50)
"""
SWEEPS = """\
latest = {}
for i in range(20000):
    latest[i % 50] = "x" * (i % 90) + str(i)
print(len(latest))
"""
KEYS = """\
class Key:
    def __init__(self, a):
        self.a = a
    def __hash__(self):
        return hash((self.a, str(self.a)))
    def __eq__(self, other):
        return isinstance(other, Key) and self.a == other.a

numbers = {}
for i in range(300):
    numbers[Key(i)] = i
print(len(numbers))
"""
STOPS = """\
import sys
names = ["a", "b"]
sys.exit(len(names) + 1)
"""
FAILS = """\
names = [str(n) for n in range(3)]
print(names[5])
"""


def run(text: str, folder: Path, *flags: str, **environment: str) -> tuple[Any, subprocess.CompletedProcess[str]]:
    """The profile of a program, and what it showed."""
    script = folder / "app.py"
    script.write_text(text)
    command = [sys.executable, "-m", "pyx2c", "compile", "app.py", "--profile-memory", "--verify", *flags]
    subprocess.run(command, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT / "transpiler")}, check=True)
    done = subprocess.run(
        [folder / "app"], cwd=folder, capture_output=True, text=True, env={**os.environ, **environment}
    )
    path = Path(environment.get("PYX2C_MEMORY_PROFILE", folder / "app.memory.json"))
    return json.loads(path.read_text()), done


def at(profile: Any, line: int, column: int, end_column: int) -> dict[str, Any]:
    """What was counted at a place."""
    place = (line, column, end_column)
    (found,) = [s for s in profile["sites"] if (s["line"], s["column"], s["end_column"]) == place]
    assert isinstance(found, dict)
    return found


def test_instances_of_a_list(tmp_path: Path) -> None:
    """Two words each, the class and the value. The program holds most when the list grows for the last time."""
    profile, done = run(INSTANCES, tmp_path)
    node = at(profile, 6, 13, 20)
    assert (node["peak"], node["end"], node["total"], node["count"]) == (16_000, 16_000, 16_000, 1000)
    items = at(profile, 6, 12, 43)
    assert items["end"] == 32 + 3 * 4096  # the list, and its 1024 places in whole pages
    assert profile["all"]["end"] == node["end"] + items["end"]
    assert profile["all"]["peak"] == node["at_peak"] + items["at_peak"] > profile["all"]["end"]
    assert done.stdout == "1000\n" and done.stderr == ""
    assert profile["regions"][1]["kind"] == "program"
    assert profile["regions"][1]["end"] == profile["all"]["end"]


def test_texts_that_are_kept(tmp_path: Path) -> None:
    """Three words of a text's own, its bytes and a NUL, in whole words."""
    profile, _ = run(TEXTS, tmp_path)
    kept = at(profile, 3, 18, 31)
    assert (kept["end"], kept["count"]) == (10 * 1032, 10)


def test_a_loop_holds_one_iteration(tmp_path: Path) -> None:
    profile, _ = run(ITERATIONS, tmp_path)
    first, row = at(profile, 3, 15, 21), at(profile, 3, 15, 27)
    assert (row["peak"], row["total"], row["end"]) == (32 + 104, 50 * (32 + 104), 0)  # a byte each
    assert (first["peak"], first["total"], first["end"]) == (32 + 8, 50 * (32 + 8), 0)
    (loop,) = [r for r in profile["regions"] if r["kind"] == "loop" and r["total"]]
    assert (loop["line"], loop["end_line"], loop["peak"]) == (2, 4, 32 + 104 + 32 + 8)


@pytest.mark.parametrize("flags", [(), ("--sanitize", "-O", "0")], ids=["plain", "sanitized"])
def test_what_is_swept_is_no_longer_held(flags: tuple[str, ...], tmp_path: Path) -> None:
    profile, done = run(SWEEPS, tmp_path, *flags)
    assert (done.stdout, done.stderr, done.returncode) == ("50\n", "", 0)
    assert profile["all"]["end"] * 5 < profile["all"]["total"]
    for figure in ("at_peak", "end", "total", "count"):
        sums = {kind: sum(x[figure] for x in profile[kind]) for kind in ("sites", "regions", "held")}
        assert set(sums.values()) == {profile["all"][figure]}, figure
    assert all(x[figure] >= 0 for x in profile["held"] for figure in ("at_peak", "peak", "end"))


def test_a_dict_grows_where_it_is_written_though_its_keys_make_text(tmp_path: Path) -> None:
    profile, _ = run(KEYS, tmp_path)
    assert at(profile, 11, 5, 20)["end"] > 300 * 8
    assert at(profile, 5, 30, 41)["count"] >= 300
    assert at(profile, 5, 30, 41)["peak"] < 300 * 8


def test_samples_are_bounded_and_in_order(tmp_path: Path) -> None:
    profile, _ = run(SWEEPS, tmp_path)
    samples = profile["samples"]
    assert 128 <= len(samples) <= 256
    assert all(a["clock"] < b["clock"] for a, b in zip(samples, samples[1:], strict=False))
    assert all(len(s["regions"]) == len(profile["regions"]) for s in samples)


@pytest.mark.parametrize("text, status, shown", [(STOPS, 3, ""), (FAILS, 1, "IndexError: list index out of range")])
def test_a_profile_is_written_however_the_program_ends(text: str, status: int, shown: str, tmp_path: Path) -> None:
    profile, done = run(text, tmp_path, PYX2C_MEMORY_PROFILE=str(tmp_path / "elsewhere.json"))
    assert done.returncode == status
    assert done.stderr.strip().endswith(shown)
    assert profile["complete"] and profile["all"]["total"] > 0
    assert not (tmp_path / "app.memory.json").exists()


def test_the_report_of_a_run(tmp_path: Path) -> None:
    """Bytes stand beside the site that inference knows."""
    run(INSTANCES, tmp_path)
    options = CompileOptions(tmp_path / "app.py")
    report = driver.regions(options, tmp_path / "app.memory.json")
    data = json.loads(as_json(report))
    (node,) = [s for s in data["sites"] if s["what"] == "Node"]
    assert (node["region"], node["memory"]["end"]) == ("caller", 16_000)
    assert [data["regions"][n]["kind"] for n in node["regions"]] == ["program"]
    assert data["profile"]["memory"]["peak"] == max(sum(s["regions"].values()) for s in data["profile"]["samples"])
    assert "at most 16,000 bytes, 16,000 in all, 1,000 times, 16,000 at the end" in as_text(report)
    check_page(as_page(report), report)


def test_a_profile_of_another_version_is_refused(tmp_path: Path) -> None:
    run(INSTANCES, tmp_path)
    (tmp_path / "app.py").write_text(INSTANCES.replace("1000", "2000"))
    with pytest.raises(Exception, match="has changed since"):
        driver.regions(CompileOptions(tmp_path / "app.py"), tmp_path / "app.memory.json")
    (tmp_path / "app.memory.json").write_text("[]")
    with pytest.raises(Exception, match="not a memory profile"):
        driver.regions(CompileOptions(tmp_path / "app.py"), tmp_path / "app.memory.json")


def test_text_and_json() -> None:
    report = driver.regions(CompileOptions(ORDERS))
    assert as_text(report) == (REPORTS / "orders.txt").read_text()
    assert as_json(report).replace(str(REPORTS), "$HERE") == (REPORTS / "orders.json").read_text()
    places = [line.split(": ")[0] for line in as_concise(report).splitlines()]
    assert places == [f"orders.py:{r.site.place[1]}:{r.site.place[2]}" for r in report.own]
    coloured = as_text(report, colour=True)
    assert "\x1b[" in coloured


SHARED = """\
from dataclasses import dataclass

@dataclass(order=True)
class Version:
    major: int
    name: str

print(sorted([Version(2, "<b>"), Version(1, "a")]), Version(1, "c") == Version(1, "c"))
"""


@pytest.mark.parametrize("text", [ORDERS.read_text(), SHARED], ids=["orders", "methods of one place"])
def test_page_without_a_run(text: str, tmp_path: Path) -> None:
    """The methods that a decorator makes all stand where the class does."""
    (tmp_path / "app.py").write_text(text)
    report = driver.regions(CompileOptions(tmp_path / "app.py"))
    check_page(as_page(report), report)


class Tags(html.parser.HTMLParser):
    """Notes whether every element is closed in its order, and the places that marks and rows stand for."""

    VOID = frozenset(("meta", "line"))

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.marks: set[str] = set()
        self.rows: list[str] = []
        self.templates: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "mark" and given.get("data-site"):
            self.marks.update((given["data-site"] or "").split())
        if tag == "tr" and given.get("class") == "site":
            self.rows.append(given["data-site"] or "")
        if tag == "template":
            self.templates.add((given["id"] or "").removeprefix("site-"))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.VOID

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, tag


def check_page(page: str, report: Any) -> None:
    """It is well-formed, needs no network, and shows each site in its table and its source."""
    tags = Tags()
    tags.feed(page)
    tags.close()
    assert tags.open == []
    places = list(dict.fromkeys(r.site.place for r in report.own))
    assert len(tags.rows) == len(report.own)
    assert tags.templates == {str(n) for n in range(len(places))}
    in_source = {
        str(n) for n, place in enumerate(places) if place in {r.site.place for r in report.rows if not r.library}
    }
    assert tags.marks == in_source
    assert "http:" not in page and "https:" not in page and "<link" not in page and "url(" not in page


def test_programs_that_count_nothing_have_nothing_of_it(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(SWEEPS)
    driver.compile(CompileOptions(tmp_path / "app.py", tmp_path / "app"))
    names = ("rt_profile", "rt_tally", "rt_cell")
    text = (tmp_path / "app.c").read_text()
    assert not [name for name in names if name in text]
    symbols = subprocess.check_output(["nm", tmp_path / "app.debug"], text=True)
    assert "rt_alloc" in symbols
    assert not [line for line in symbols.splitlines() if "profile" in line or "rt_made" in line]
    assert "MEMORY_PROFILE" not in (tmp_path / "app").read_bytes().decode("latin-1")


def pyx2c(*args: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pyx2c", *map(str, args)]
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT / "transpiler")}
    )


def test_run_and_report_in_one_command(tmp_path: Path) -> None:
    """What the program prints stays apart from a report that is data."""
    (tmp_path / "app.py").write_text("import sys\nprint(sys.argv[1:])\nsys.exit(4)\n")
    done = pyx2c("regions", tmp_path / "app.py", "--run", "--format", "json", "--", "one", "two")
    assert (done.returncode, done.stderr) == (0, "['one', 'two']\n")
    data = json.loads(done.stdout)
    assert data["profile"]["memory"]["total"] > 0
    page = tmp_path / "page.html"
    done = pyx2c("regions", tmp_path / "app.py", "--run", "--html", page, "--", "one")
    assert (done.returncode, done.stdout) == (0, "['one']\n")
    assert "Bytes over time" in page.read_text()


@pytest.mark.parametrize("args", [("--run", "--profile", "x.json"), ("--", "one")])
def test_wrong_usage(args: tuple[str, ...]) -> None:
    assert pyx2c("regions", ORDERS, *args).returncode == 2


def test_guests_are_refused() -> None:
    done = pyx2c("compile", "app.py", "--target", "xen", "--profile-memory")
    assert done.returncode == 2
    assert "for Linux" in done.stderr
