"""Which programs sweep their regions, and `--no-sweep`."""

from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.diag import CompileErrors
from pyx2c.options import CompileOptions

STORES = """\
latest = {}
for i in range(9):
    latest[i % 3] = str(i)
"""
REPLACES = """\
def step(grid):
    return [[x + 1 for x in row] for row in grid]

def run():
    grid = [[1, 2], [3, 4]]
    for _ in range(9):
        grid = step(grid)
    return grid

print(run())
"""
GOES_BY_ITSELF = """\
def words(line):
    return [word.upper() for word in line.split()]

print("hello", len(words("a b c")))
for i in range(3):
    print(words(f"turn {i}"))
"""


def options(text: str, folder: Path, sweep: bool = True) -> CompileOptions:
    (folder / "app.py").write_text(text)
    return CompileOptions(folder / "app.py", folder / "app.c", emit_c=True, sweep=sweep)


@pytest.mark.parametrize("text, line", [(STORES, 3), (REPLACES, 7)])
def test_what_may_gather_is_swept_or_refused(text: str, line: int, tmp_path: Path) -> None:
    driver.compile(options(text, tmp_path))
    assert "rt_sweep(" in (tmp_path / "app.c").read_text()
    for work in (driver.compile, driver.check):
        with pytest.raises(CompileErrors) as caught:
            work(options(text, tmp_path, sweep=False))  # type: ignore[operator]
        assert {d.code for d in caught.value.diagnostics} == {"E0409"}
        assert line in [d.span.line for d in caught.value.diagnostics]


def test_nothing_of_the_sweep_is_in_a_program_whose_memory_goes_by_itself(tmp_path: Path) -> None:
    driver.compile(options(GOES_BY_ITSELF, tmp_path, sweep=False))
    assert "rt_sweep" not in (tmp_path / "app.c").read_text()
