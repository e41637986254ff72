"""The C of the programs of tests/golden is what the files beside them hold.

A change that is wanted is written by `tests/harness/golden.py`, and read before it is committed.
"""

from pathlib import Path

import pytest
from golden import golden_programs, own_c
from pyx2c.cgen.wrap import WIDTH


@pytest.mark.parametrize("script", golden_programs(), ids=lambda script: script.stem)
def test_c_is_as_written(script: Path) -> None:
    assert own_c(script) == script.with_suffix(".c").read_text()


@pytest.mark.parametrize("script", golden_programs(), ids=lambda script: script.stem)
def test_lines_fit(script: Path) -> None:
    assert max(map(len, script.with_suffix(".c").read_text().splitlines())) <= WIDTH
