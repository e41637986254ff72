"""Runs `pyx2c check` over CPython's own library and its tests: programs nobody wrote for this compiler.

    check_stdlib.py [WORD ...]      only files whose path contains one of the words
    check_stdlib.py --show OUTCOME  names the files with that outcome, with what was said
    check_stdlib.py --in-place      where a file stands, its neighbours are imported too
    check_stdlib.py --called        as programs in which everything runs, all stages up to C (made_up.py)

Each file is checked in a folder and a process of its own, forked from one that has loaded the compiler. Counted are
files that are clean, that get diagnostics, at which the compiler fails (each a mistake of the compiler), and that take
too long.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import signal
import sys
import sysconfig
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from made_up import translate_what_can_be
from pyx2c import driver
from pyx2c.diag import CompileErrors
from pyx2c.options import CompileOptions

SECONDS = 20
"""of CPU"""
MEMORY = 4 << 30
OUTCOMES = ("clean", "diagnostics", "failure", "timeout")


@dataclass(frozen=True, slots=True)
class Result:
    outcome: str
    detail: str = ""


def files(words: list[str]) -> list[Path]:
    """The library's modules, those of its packages, and its tests."""
    root = Path(sysconfig.get_paths()["stdlib"])
    found = [path for path in sorted(root.rglob("*.py")) if "site-packages" not in path.parts]
    return [p for p in found if not words or any(word in str(p.relative_to(root)) for word in words)]


def check_alone(path: Path) -> Result:
    """The outcome of a copy of the file that has no neighbours."""
    with tempfile.TemporaryDirectory(prefix="pyx2c-stdlib-") as folder:
        copy = Path(shutil.copy(path, folder))
        return check(lambda: driver.check(CompileOptions(copy, verify=True)))


def check_in_place(path: Path) -> Result:
    """The outcome of the file with its neighbours."""
    return check(lambda: driver.check(CompileOptions(path, verify=True)))


def check_called(path: Path) -> Result:
    """The outcome of a copy in which everything is called and nothing is wrong."""
    with tempfile.TemporaryDirectory(prefix="pyx2c-stdlib-") as folder:
        return check(lambda: translate_what_can_be(path.read_bytes(), Path(folder) / path.name))


def check(work: Callable[[], object]) -> Result:
    """The outcome of some work of the compiler, done in a child process."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        result = _in_child(work)
        os.write(write, f"{result.outcome}\n{result.detail}".encode(errors="replace")[:4000])
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        outcome, _, detail = pipe.read().decode(errors="replace").partition("\n")
    status = os.waitpid(child, 0)[1]
    if outcome:
        return Result(outcome, detail)
    died = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    return Result("timeout") if died == signal.SIGPROF else Result("failure", f"the compiler died of signal {died}")


def _in_child(work: Callable[[], object]) -> Result:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        work()
    except CompileErrors as errors:
        return Result("diagnostics", "\n".join(f"{d.code} {d.message}" for d in errors.diagnostics[:20]))
    except BaseException as error:
        return Result("failure", _where(error))
    return Result("clean")


def _where(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    inner = [f for f in frames if "pyx2c" in f.filename][-3:]
    calls = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(inner))
    return f"{type(error).__name__}: {str(error)[:300]} at {calls}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--show", choices=OUTCOMES, default="failure")
    parser.add_argument("--in-place", action="store_const", dest="how", const=check_in_place, default=check_alone)
    parser.add_argument("--called", action="store_const", dest="how", const=check_called)
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    started = time.monotonic()
    for path in files(options.words):
        result = options.how(path)
        counts[result.outcome] += 1
        if result.outcome == options.show or result.outcome == "timeout":
            print(f"{result.outcome} {path}: {result.detail}", flush=True)
    total = ", ".join(f"{counts[outcome]} {outcome}" for outcome in OUTCOMES)
    print(f"{sum(counts.values())} files: {total}; {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
