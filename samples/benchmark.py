"""Measures the samples: compiled, their twins by hand in C, CPython, and PyPy where it is installed.

    python samples/benchmark.py [--rounds 5] [--large] [--json FILE] [--pypy PROGRAM] [SAMPLE ...]

Runs are interleaved; the tables show medians of the time on the processor (user and system) and on the clock, from start
to exit, with the ratio to the compiled program, and the largest memory each has held. `--large` takes a size for which the
compiled program needs some tenths of a second, so that PyPy has compiled what is hot; CPython then runs once. Every
output is compared: with expected.txt, and for large sizes with CPython's. Then: sizes of the executables, and how long
compiling takes with an empty cache, after a change to the program, and with everything in the cache.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

SAMPLES = Path(__file__).resolve().parent
COLUMNS = ("pyx2c", "C", "PyPy", "CPython")
LARGE: dict[str, list[str]] = {
    "bank": ["300000"],
    "big_integers": ["chudnovsky", "200000"],
    "fib_primes": ["38"],
    "json_like": ["60000"],
    "nbody": ["3000000"],
    "richards": ["2000000"],
    "spectral_norm": ["2000"],
    "sudoku": ["400"],
    "word_count": ["large.txt"],
}
"""arguments that make the work long; `large.txt` is made here"""


@dataclass(slots=True)
class Run:
    """One run: seconds on the processor and on the clock, peak memory in KiB."""

    cpu: float
    wall: float
    memory: int


@dataclass(slots=True)
class Bench:
    """What the runs need: programs, the folder for what they make."""

    work: Path
    pypy: str
    arguments: list[str] = field(default_factory=list)

    def run(self, command: list[str], folder: Path, cache: Path | None = None) -> tuple[Run, str]:
        """One run and its output."""
        out = self.work / "output"
        environment = {**os.environ, "XDG_CACHE_HOME": str(cache)} if cache else None
        command = [str(self.work / "measure"), str(out), *command]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment)
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}: {done.stderr}")
        wall, user, system, memory, status = map(int, done.stdout.split())
        if status:
            raise SystemExit(f"{' '.join(command)} ended with status {status}\n{done.stderr}")
        return Run((user + system) / 1e6, wall / 1e6, memory), out.read_text()

    def commands(self, sample: Path) -> dict[str, list[str]]:
        """What to run, by the name of its column."""
        native = self.work / sample.name
        script = str(sample / "main.py")
        found = {"pyx2c": [str(native)], "CPython": [sys.executable, script]}
        if self.pypy:
            found["PyPy"] = [self.pypy, script]
        twin = sample / "twin.c"
        if twin.is_file():
            built = self.work / f"{sample.name}-twin"
            subprocess.run(["gcc", "-O2", str(twin), "-o", str(built), "-lm"], check=True)
            found["C"] = [str(built)]
        return found


def compile_sample(bench: Bench, sample: Path) -> list[Run]:
    """Compiling with an empty cache, after a change, and unchanged."""
    script = bench.work / "main.py"
    script.write_text((sample / "main.py").read_text())
    command = [sys.executable, "-m", "pyx2c", "compile", str(script), "-o", str(bench.work / sample.name)]
    cache = bench.work / f"cache-{sample.name}"
    first, _ = bench.run(command, sample, cache)
    script.write_text(script.read_text() + "print(end='')\n")
    changed, _ = bench.run(command, sample, cache)
    script.write_text((sample / "main.py").read_text())
    bench.run(command, sample, cache)
    again, _ = bench.run(command, sample, cache)
    return [first, changed, again]


def measure(bench: Bench, sample: Path, arguments: list[str], rounds: int) -> dict[str, list[Run]]:
    """Interleaved runs of all columns."""
    folder = sample
    if "large.txt" in arguments:
        folder = bench.work
        (folder / "large.txt").write_text((sample / "text.txt").read_text() * 12)
    commands = bench.commands(sample)
    expected = (sample / "expected.txt").read_text() if not arguments else ""
    runs: dict[str, list[Run]] = {column: [] for column in commands}
    for turn in range(rounds):
        for column in sorted(commands, key=lambda c: c != "CPython"):
            if arguments and turn and column == "CPython":
                continue
            run, output = bench.run([*commands[column], *arguments], folder)
            expected = expected or output
            if output != expected:
                raise SystemExit(f"{sample.name}: {column} printed something else:\n{output}")
            runs[column].append(run)
    return runs


def median(runs: list[Run], of: Callable[[Run], float]) -> float:
    return statistics.median(map(of, runs))


def row(name: str, runs: dict[str, list[Run]], of: Callable[[Run], float], digits: int) -> str:
    """A line of a table: medians, and how many times the compiled program's."""
    base = median(runs["pyx2c"], of)
    cells = []
    for column in COLUMNS:
        value = median(runs[column], of) if column in runs else None
        cells.append("-" if value is None else f"{value:,.{digits}f} ({value / max(base, 1e-6):.2f})")
    return f"{name:16}" + "".join(f"{cell:>20}" for cell in cells)


def seconds(run: dict[str, float]) -> str:
    return f"{run['cpu']:.2f} ({run['wall']:.2f})"


def as_data(runs: dict[str, list[Run]]) -> dict[str, object]:
    return {c: {"cpu": median(r, lambda x: x.cpu), "wall": median(r, lambda x: x.wall),
                "memory_kib": median(r, lambda x: x.memory), "runs": len(r)} for c, r in runs.items()}  # fmt: skip


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--large", action="store_true", help="long runs instead of the samples' own size")
    parser.add_argument("--json", type=Path, metavar="FILE", help="writes all figures there")
    parser.add_argument("--pypy", default=shutil.which("pypy3") or "", metavar="PROGRAM")
    parser.add_argument("samples", nargs="*", metavar="SAMPLE")
    return parser.parse_args()


def main() -> None:
    chosen = options()
    names = chosen.samples or sorted(p.parent.name for p in SAMPLES.glob("*/main.py"))
    if chosen.large:
        names = [n for n in names if n in LARGE]
    head = "".join(f"{c:>20}" for c in COLUMNS)
    found: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as work:
        bench = Bench(Path(work), chosen.pypy)
        source = str(SAMPLES / "measure.c")
        subprocess.run(["gcc", "-O2", "-static", source, "-o", str(bench.work / "measure")], check=True)
        print(f"seconds{'':9}{head}")
        all_runs = {}
        for name in names:
            compiled = compile_sample(bench, SAMPLES / name)
            runs = all_runs[name] = measure(bench, SAMPLES / name, LARGE[name] if chosen.large else [], chosen.rounds)
            size = (bench.work / name).stat().st_size
            found[name] = {"bytes": size, "compile": [asdict(c) for c in compiled], **as_data(runs)}
            print(row(name, runs, lambda r: r.cpu, 4), flush=True)
        print(f"\non the clock{'':4}{head}")
        for name, runs in all_runs.items():
            print(row(name, runs, lambda r: r.wall, 4))
        print(f"\npeak memory, KiB{head}")
        for name, runs in all_runs.items():
            print(row(name, runs, lambda r: r.memory, 0))
    print("\nexecutable, and seconds on the processor (on the clock) to compile it")
    print(f"{'':16}{'bytes':>20}{'empty cache':>20}{'after a change':>20}{'unchanged':>20}")
    for name, data in found.items():
        times = "".join(f"{seconds(c):>20}" for c in data["compile"])
        print(f"{name:16}{data['bytes']:>20,}{times}")
    if chosen.json:
        chosen.json.write_text(json.dumps({"large": chosen.large, "samples": found}, indent=1) + "\n")


if __name__ == "__main__":
    main()
