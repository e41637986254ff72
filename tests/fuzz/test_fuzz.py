"""The fuzzer's own rules, and a few of its programs: small ones, of fixed seeds."""

import ast
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from language.program import write  # noqa: E402
from language.shrink import Shrinker  # noqa: E402
from language.trial import Build, Kind, cpython, try_source, try_text  # noqa: E402
from sets import Writer  # noqa: E402

SIZE = 4
SEEDS = range(1, 5)
"""without a difference when they were chosen"""


@pytest.mark.parametrize("seed", range(20))
def test_programs_are_valid(seed: int) -> None:
    ast.parse(write(seed, 20).with_uncaught([]))


def test_a_seed_gives_one_program() -> None:
    assert write(7, 20) == write(7, 20) != write(8, 20)


@pytest.mark.parametrize("seed", SEEDS)
def test_compiled_programs_show_what_cpython_shows(seed: int) -> None:
    _, verdict = try_text(write(seed, SIZE), Build.SANITIZED if seed % 2 else Build.QUICK)
    assert verdict.kind is Kind.SAME, verdict.shown


def test_sets_have_the_order_of_cpython() -> None:
    verdict = try_source(Writer(2).program(), Build.SANITIZED, [()])
    assert verdict.kind is Kind.SAME, verdict.shown


def test_a_difference_is_noticed() -> None:
    verdict = try_source("import sys\n\nprint(sys.version)\n", Build.QUICK, [()])  # docs/differences.md
    assert (verdict.kind, verdict.detail) == (Kind.DIFFERS, "stdout")


def test_shrinking_keeps_what_is_refused() -> None:
    source = "def f(x):\n    y = x + 1\n    print(y)\n    return eval('x')\n\n\nprint(1)\nif 1 > 2:\n    print(f(3))\n"
    wanted = try_source(source, Build.QUICK, [()])
    assert wanted.kind is Kind.REFUSED
    small = Shrinker(source, Build.QUICK, [()], wanted, lambda text: None).shrink()
    assert "eval" in small and len(small.splitlines()) <= 2


def test_a_program_without_end_says_nothing(tmp_path: Path) -> None:
    assert cpython("while True:\n    pass\n", tmp_path) is None


def test_an_interrupt_leaves_the_summary(tmp_path: Path) -> None:
    command = [sys.executable, str(Path(__file__).with_name("fuzz.py")), "run", "--size", "1", "--build", "quick"]
    fuzzer = subprocess.Popen([*command, "--keep", str(tmp_path)], start_new_session=True, stdout=subprocess.DEVNULL)
    summary = tmp_path / "summary.json"
    while not summary.exists() and fuzzer.poll() is None:
        time.sleep(0.1)
    os.killpg(fuzzer.pid, signal.SIGINT)  # as a terminal does
    assert fuzzer.wait(timeout=300) == 0
    assert json.loads(summary.read_text())["programs"] >= 1
