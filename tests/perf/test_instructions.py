"""No benchmark takes a tenth more instructions than it did, unless `instructions.json` says so; and all print the same.

    pyx2c bench --instructions --size small --json tests/perf/instructions.json

writes that file anew; look at what has changed in it before you commit it.
"""

import subprocess
import sys
from pathlib import Path

import pytest
from pyx2c.bench.catalog import SIZES, Program, shipped
from pyx2c.bench.instructions import Counts, count, grown, read_counts
from pyx2c.bench.peers import gcc_version

KEPT = read_counts(Path(__file__).with_name("instructions.json"))
TWINS = [name for name in SIZES if shipped(name, large=False).twin]


def printed(program: Program, *command: str | Path) -> str:
    return subprocess.run([*command, *program.arguments], capture_output=True, text=True, check=True).stdout


def test_every_program_is_counted() -> None:
    assert sorted(KEPT.instructions) == sorted(SIZES)


@pytest.mark.parametrize("name", SIZES)
def test_no_more_instructions_for_the_same_output(name: str, tmp_path: Path) -> None:
    program = shipped(name, large=False)
    now = Counts(KEPT.gcc, {name: count(program, tmp_path)})
    assert printed(program, tmp_path / name) == printed(program, sys.executable, program.source)
    if gcc_version() != KEPT.gcc:
        pytest.skip(f"the counts are those of gcc {KEPT.gcc}")
    assert not grown(now, KEPT)


@pytest.mark.parametrize("name", TWINS)
def test_a_twin_prints_the_same(name: str, tmp_path: Path) -> None:
    program = shipped(name, large=False)
    built = tmp_path / name
    subprocess.run(["gcc", "-O2", "-Wall", "-Wextra", "-Werror", program.twin or "", "-o", built, "-lm"], check=True)
    assert printed(program, built) == printed(program, sys.executable, program.source)
