"""The harness of `pyx2c bench`: its arithmetic, how it compares and what it says, with peers that stand in."""

import json
import sys
from importlib import import_module
from pathlib import Path

import pytest
from pyx2c.bench import catalog, command, instructions
from pyx2c.bench.catalog import Program
from pyx2c.bench.compare import compare, steps
from pyx2c.bench.instructions import Counts
from pyx2c.bench.measure import Meter, Run
from pyx2c.bench.peers import OURS, REFERENCE, TWIN, Peer, find_peers
from pyx2c.bench.results import Cell, Result, Session, as_json, geometric_mean

SHOW = (sys.executable, "-c", "import sys; print(*sys.argv[1:])", "size")


def cell(*seconds: float, memory: int = 1024) -> Cell:
    return Cell(runs=[Run(cpu=s, wall=2 * s, memory=memory) for s in seconds])


def result(name: str = "p", **cells: Cell) -> Result:
    return Result(name, ("7",), cells)


def test_a_median_is_no_mean() -> None:
    assert cell(1.0, 9.0, 2.0).time == 2.0
    assert cell(1.0, 2.0).time == 1.5
    assert cell().time is None


def test_ratios_say_how_many_times_our_time_a_peer_takes() -> None:
    found = result(pyx2c=cell(2.0), cpython=cell(10.0), pypy=cell(1.0), c=cell(0.5))
    assert found.ratio(REFERENCE) == 5.0
    assert found.ratio("mypyc") is None
    assert found.best_ratio() == 0.5, "C by hand is not a peer"
    assert found.weakness() == 0.25


def test_no_ratio_is_infinite() -> None:
    assert result(pyx2c=cell(0.0), c=cell(0.001)).ratio(TWIN) == pytest.approx(10.0)


def test_nothing_is_said_of_what_did_not_run() -> None:
    found = result(pyx2c=Cell(trouble="doesn't compile"), cpython=cell(1.0))
    assert found.ratio(REFERENCE) is None
    assert found.best_ratio() is None
    assert Session("small", 1, {OURS: "", REFERENCE: ""}, [found]).summary() == {}


def test_geometric_mean() -> None:
    assert geometric_mean([2.0, 8.0]) == pytest.approx(4.0)
    assert geometric_mean([3.0]) == pytest.approx(3.0)
    with pytest.raises(ValueError):
        geometric_mean([])


def test_summary_takes_the_best_peer_of_each_program() -> None:
    fast_pypy = result(pyx2c=cell(1.0), cpython=cell(9.0), pypy=cell(2.0), c=cell(1.0))
    fast_cpython = result(pyx2c=cell(1.0), cpython=cell(8.0), pypy=cell(32.0))
    session = Session("large", 3, {OURS: "1", REFERENCE: "3.11", "pypy": "7", TWIN: "12"}, [fast_pypy, fast_cpython])
    summary = session.summary()
    assert summary["best peer"] == pytest.approx(4.0)
    assert summary["pypy"] == pytest.approx(8.0)
    assert summary[TWIN] == pytest.approx(1.0)


def test_json_form() -> None:
    built = Cell(build=Run(cpu=2.5, wall=3.0, memory=9), size=40_000, runs=[Run(1.0, 1.5, 528)])
    session = Session("large", 1, {OURS: "1", REFERENCE: "3.11"}, [result(pyx2c=built, cpython=cell(4.0))])
    data = json.loads(json.dumps(as_json(session)))
    (program,) = data["programs"]
    assert (program["name"], program["arguments"]) == ("p", ["7"])
    assert program["peers"][OURS] == {
        "cpu": 1.0,
        "wall": 1.5,
        "memory_kib": 528,
        "ratio": 1.0,
        "runs": 1,
        "bytes": 40_000,
        "compile_cpu": 2.5,
        "compile_wall": 3.0,
        "trouble": "",
        "wrong": False,
    }
    assert program["peers"][REFERENCE]["compile_cpu"] is None
    assert data["summary"] == {REFERENCE: pytest.approx(4.0), "best peer": pytest.approx(4.0)}


def run_all(tmp_path: Path, peers: list[Peer], rounds: int = 2) -> tuple[Result, list[str]]:
    source = tmp_path / "p.py"
    source.write_text("print('source')\n")
    program = Program("p", source, ("7",))
    work = tmp_path / "work"
    work.mkdir()
    found = Result("p", program.arguments)
    told: list[str] = []
    compare(program, peers, rounds, Meter(work), work, found, told.append)
    assert len(told) == steps(program, peers, rounds)
    return found, told


def stand_in(name: str, *run: str, build: tuple[str, ...] = (), artefact: str = "") -> Peer:
    return Peer(name, run or SHOW, hint="", build=build, artefact=artefact, version="1")


def test_peers_run_in_turns_with_the_program_s_arguments(tmp_path: Path) -> None:
    found, told = run_all(tmp_path, [stand_in("a"), stand_in(REFERENCE), stand_in("b")])
    assert all(len(c.runs) == 2 and not c.trouble for c in found.cells.values())
    assert [t.split()[1] for t in told if " of " in t] == ["cpython,", "a,", "b,"] * 2
    assert all(run.memory > 1000 and run.wall > 0 for run in found.cells["a"].runs)


def test_another_output_is_wrong_and_counts_as_a_failure(tmp_path: Path) -> None:
    found, _ = run_all(tmp_path, [stand_in(REFERENCE), stand_in("liar", *SHOW[:-1], "other")])
    assert found.cells["liar"].wrong
    assert "line 1 is 'other 7' instead of 'size 7'" in found.cells["liar"].trouble
    assert found.cells["liar"].runs == []
    assert Session("small", 1, {}, [found]).failed()


def test_another_status_is_wrong(tmp_path: Path) -> None:
    fails = (sys.executable, "-c", "import sys; print(*sys.argv[1:]); sys.exit('gone')", "size")
    found, _ = run_all(tmp_path, [stand_in(REFERENCE), stand_in("x", *fails)])
    assert found.cells["x"].trouble == "ends with status 1, CPython with 0: gone"


def test_what_is_built_is_measured_and_the_source_is_no_longer_beside_it(tmp_path: Path) -> None:
    script = "import pathlib, shutil; shutil.copy('p.py', 'p.out')"
    builder = stand_in(
        "builder",
        *(
            sys.executable,
            "-c",
            "import os, sys; print('size', sys.argv[2]); assert os.listdir(sys.argv[1]) == ['p.out']",
        ),
        "{folder}",
        build=(sys.executable, "-c", script),
        artefact="{name}.out",
    )
    found, _ = run_all(tmp_path, [stand_in(REFERENCE), builder])
    assert found.cells["builder"].trouble == ""
    assert found.cells["builder"].size == len("print('source')\n")
    build = found.cells["builder"].build
    assert build is not None and build.cpu > 0


def test_a_peer_that_refuses_is_told_and_no_failure(tmp_path: Path) -> None:
    refuses = stand_in("x", build=(sys.executable, "-c", "raise SystemExit('not that')"), artefact="{name}.out")
    found, _ = run_all(tmp_path, [stand_in(REFERENCE), refuses])
    assert found.cells["x"].trouble == "doesn't compile: not that"
    session = Session("small", 1, {}, [found])
    assert not session.failed()
    found.cells[OURS] = found.cells.pop("x")
    assert session.failed(), "that we refuse is one"


def test_missing_peers_are_told_apart() -> None:
    there, missing = find_peers(sys.executable, [REFERENCE])
    assert [peer.name for peer in there] == [OURS, REFERENCE]
    assert there[1].run[0] == sys.executable
    assert missing == []


def test_every_program_ships_is_explained_and_has_what_its_size_says() -> None:
    assert sorted(catalog.SIZES) == sorted(p.stem for p in catalog.PROGRAMS.glob("*.py"))
    twins = {p.stem for p in catalog.PROGRAMS.glob("*.c")}
    assert twins <= catalog.SIZES.keys() and len(twins) >= 15
    for name in catalog.SIZES:
        program = catalog.shipped(name, large=True)
        assert program.summary.endswith(".") and (program.twin is not None) == (name in twins)


def test_choosing(tmp_path: Path) -> None:
    own = tmp_path / "own.py"
    own.write_text("")
    assert command.choose(str(own), "large").arguments == ()
    assert command.choose(str(own), "12").arguments == ("12",)
    sample = tmp_path / "sample" / "main.py"
    sample.parent.mkdir()
    sample.write_text("")
    assert command.choose(str(sample), "12").name == "sample"
    assert command.choose("nbody", "12").arguments == ("12",)
    assert command.choose("nbody", "small").arguments == (str(catalog.SIZES["nbody"][0]),)
    for name, size in (("nobody", "small"), ("nbody", "huge"), (str(tmp_path / "none.py"), "small")):
        with pytest.raises(command.WrongUsage):
            command.choose(name, size)


def test_an_interrupt_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(program: Program, *arguments: object) -> None:
        (found,) = [a for a in arguments if isinstance(a, Result)]
        found.cells |= {OURS: cell(1.0), REFERENCE: cell(3.0)}
        if program.name == "life":
            raise KeyboardInterrupt

    monkeypatch.setattr(command, "compare", interrupted)
    options = command.BenchOptions(("nbody", "life", "matmul"), (REFERENCE,), json=tmp_path / "out.json")
    assert command.bench(options) == 130
    data = json.loads((tmp_path / "out.json").read_text())
    assert [program["name"] for program in data["programs"]] == ["nbody", "life"]
    assert data["summary"][REFERENCE] == pytest.approx(3.0)


def test_an_unknown_peer_is_wrong_usage() -> None:
    with pytest.raises(command.WrongUsage, match="no peer `jython`"):
        command.bench(command.BenchOptions(("nbody",), ("jython",)))


def test_counts_that_grow(tmp_path: Path) -> None:
    kept = Counts("12.2.0", {"a": 1000, "b": 1000, "c": 1000, "gone": 5})
    now = Counts("12.2.0", {"a": 1100, "b": 1101, "c": 10, "new": 7})
    assert instructions.grown(now, kept) == {"b": pytest.approx(1.101)}
    instructions.write_counts(kept, tmp_path / "kept.json")
    assert instructions.read_counts(tmp_path / "kept.json") == kept


def test_a_chart_has_a_bar_for_each_ratio(tmp_path: Path) -> None:
    pytest.importorskip("pygal", reason="the chart is in the extra `bench`")
    write_chart = import_module("pyx2c.bench.chart").write_chart
    found = result("spectral", pyx2c=cell(1.0), cpython=cell(4.0), c=cell(0.5))
    write_chart(Session("small", 1, {OURS: "1", REFERENCE: "3", TWIN: "12"}, [found]), tmp_path / "out.svg")
    text = (tmp_path / "out.svg").read_text()
    assert "spectral" in text and "4.00" in text and "0.50" in text
