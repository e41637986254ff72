"""Inference walks few instances twice, whatever the size of the program; deep programs don't exhaust the stack."""

from pathlib import Path
from typing import Any

import pytest
from pyx2c.deepstack import deep_stack
from pyx2c.frontend.load import load_program
from pyx2c.hirgen.engine import infer
from pyx2c.options import data_dir
from synthetic import KINDS


@deep_stack
def inferred(path: Path, text: str) -> Any:
    path.write_text(text)
    return infer(load_program(path, data_dir("stdlib_subset")))


@pytest.mark.parametrize("kind", KINDS)
def test_walks_grow_with_the_program_only(kind: str, tmp_path: Path) -> None:
    engine = inferred(tmp_path / "app.py", KINDS[kind](900))
    assert engine.walks <= 2.5 * len(engine.functions) + 8


def test_a_thousand_calls_deep(tmp_path: Path) -> None:
    engine = inferred(tmp_path / "app.py", KINDS["chain"](4000))
    assert len(engine.functions) == 1002


def test_the_same_functions_in_the_same_order_each_time(tmp_path: Path) -> None:
    text = "fs = [lambda x: x + 1, lambda x: x * 2]\ndef f(g): return g(3)\nprint(f(fs[0]), [f(h) for h in fs])\n"
    runs = [[str(f) for f in inferred(tmp_path / "app.py", text).functions] for _ in range(3)]
    assert runs[0] == runs[1] == runs[2]


def test_what_nothing_calls_any_more_is_not_walked_again(tmp_path: Path) -> None:
    program = Path(__file__).parents[1] / "lang" / "inference" / "rules_of_closures_over_json.py"
    engine = inferred(tmp_path / "app.py", program.read_text())
    assert engine.walks <= 1.3 * engine.count
