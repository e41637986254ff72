"""Times the samples: compiled, CPython, PyPy where installed, and the twin by hand in C where there is one.

    python samples/benchmark.py [--rounds 5] [SAMPLE ...]

Runs are interleaved, the table shows medians in seconds and the ratio to the compiled program. Every output is
compared with expected.txt; a run that prints something else is an error.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent


def commands(sample: Path, work: Path) -> dict[str, list[str]]:
    """What to run, by the name of its column."""
    native = work / sample.name
    script = str(sample / "main.py")
    subprocess.run([sys.executable, "-m", "pyx2c", "compile", script, "-o", str(native)], check=True, capture_output=True)
    found = {"pyx2c": [str(native)], "CPython": [sys.executable, script]}
    pypy = shutil.which("pypy3")
    if pypy:
        found["PyPy"] = [pypy, script]
    twin = sample / "twin.c"
    if twin.is_file():
        built = work / f"{sample.name}-twin"
        subprocess.run(["gcc", "-O2", str(twin), "-o", str(built), "-lm"], check=True)
        found["C"] = [str(built)]
    return found


def seconds(command: list[str], sample: Path) -> float:
    """Wall time of one run, whose output must be the expected one."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, cwd=sample)
    taken = time.perf_counter() - start
    expected = sample / "expected.txt"
    if done.returncode or (expected.is_file() and done.stdout != expected.read_text()):
        raise SystemExit(f"{sample.name}: {' '.join(command)} printed something else\n{done.stderr}")
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("samples", nargs="*", metavar="SAMPLE")
    options = parser.parse_args()
    names = options.samples or sorted(p.parent.name for p in SAMPLES.glob("*/main.py"))
    print(f"{'sample':16}" + "".join(f"{c:>18}" for c in ("pyx2c", "C", "PyPy", "CPython")))
    for name in names:
        with tempfile.TemporaryDirectory() as work:
            runs = commands(SAMPLES / name, Path(work))
            times: dict[str, list[float]] = {column: [] for column in runs}
            for _ in range(options.rounds):
                for column, command in runs.items():
                    times[column].append(seconds(command, SAMPLES / name))
        medians = {column: statistics.median(t) for column, t in times.items()}
        cells = [f"{medians[c]:.3f} ({medians[c] / medians['pyx2c']:.2f})" if c in medians else "-"
                 for c in ("pyx2c", "C", "PyPy", "CPython")]
        print(f"{name:16}" + "".join(f"{cell:>18}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
