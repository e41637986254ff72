"""Prints which programs of tests/lang and samples the compiler can do, and the first error of each other one.

`status.py [WORD ...]` takes only programs whose name contains one of the words; `-j N` runs N at a time.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import zip_longest
from pathlib import Path

from programs import CompileFailed, Outcome, Program, lang_programs, run_native, sample_programs


def verdict(program: Program) -> str:
    """Empty when native equals the expectation, else the first difference in one line."""
    with tempfile.TemporaryDirectory(prefix="pyx2c-status-") as folder:
        try:
            found = run_native(program, Path(folder) / "app")
        except CompileFailed as error:
            return f"compile: {telling_line(str(error))}"
        except subprocess.TimeoutExpired as error:
            return f"timeout: {Path(error.cmd[0]).name}"
    return first_difference(program.expected, found)


def telling_line(text: str) -> str:
    """The line of a compiler's output that names the error; of a Python traceback the last one."""
    lines = text.splitlines()
    if "Traceback (most recent call last):" in lines:
        return lines[-1]
    return next((line for line in lines if "error" in line), lines[0])


def first_difference(expected: Outcome | None, found: Outcome) -> str:
    if expected is None:
        return "no expectation written"
    for stream, want, have in differences(expected, found):
        return f"{stream}: wants {want!r}, has {have!r}"
    return ""


def differences(expected: Outcome, found: Outcome) -> Iterator[tuple[str, object, object]]:
    pairs = (("stdout", expected.stdout, found.stdout), ("stderr", expected.stderr, found.stderr))
    for stream, want, have in pairs:
        lines = zip_longest(want.splitlines(), have.splitlines())
        yield from ((f"{stream} {n}", a, b) for n, (a, b) in enumerate(lines, 1) if a != b)
    if expected.status != found.status:
        yield "status", expected.status, found.status


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*")
    parser.add_argument("-j", type=int, default=2, dest="jobs")
    parser.add_argument("-q", action="store_true", dest="quiet", help="only failures")
    options = parser.parse_args()
    programs = [
        p
        for p in [*lang_programs(), *sample_programs()]
        if not options.words or any(word in p.name for word in options.words)
    ]
    passed = 0
    with ThreadPoolExecutor(options.jobs) as pool:
        for program, error in zip(programs, pool.map(verdict, programs), strict=True):
            passed += not error
            if error or not options.quiet:
                print(f"{'FAIL' if error else 'pass'}  {program.name:44} {error[:150]}", flush=True)
    print(f"{passed} of {len(programs)} pass")


if __name__ == "__main__":
    main()
