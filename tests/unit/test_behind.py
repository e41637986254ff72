"""The Python behind the language (stdlib_subset/_behind), as far as CPython is no judge of it."""

import ast
import subprocess
from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.options import CompileOptions, data_dir

IDENTITY = """
def same(a, b):
    try:
        return str(a is b)
    except NotImplementedError as e:
        return str(e).partition(" ")[0]

class N: pass

n = N()
for x in [n, 5, 1000000, "ab", "x", None]:
    print(*[same(x, y) for y in [n, 5, 999999 + 1, "".join(["a", "b"]), "x", None]])
"""
EXPECTED = """\
True False False False False False
False True False False False False
False False `is` False False False
False False False `is` False False
False False False False True False
False False False False False True
"""


def test_identity_of_equal_values_among_unions(tmp_path: Path) -> None:
    """CPython's answer depends on where the values come from: see docs/differences.md."""
    (tmp_path / "app.py").write_text(IDENTITY)
    driver.compile(CompileOptions(tmp_path / "app.py", tmp_path / "app"))
    assert subprocess.run([tmp_path / "app"], capture_output=True, text=True, check=True).stdout == EXPECTED


@pytest.mark.parametrize("path", sorted(data_dir("stdlib_subset").glob("_behind/**/*.py")), ids=lambda p: p.stem)
def test_modules_hold_definitions_alone(path: Path) -> None:
    """Nobody runs their bodies: what they assigned would never be there."""
    allowed = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    for number, stmt in enumerate(ast.parse(path.read_text()).body):
        is_docstring = number == 0 and isinstance(stmt, ast.Expr)
        assert is_docstring or isinstance(stmt, allowed), f"line {stmt.lineno}"
