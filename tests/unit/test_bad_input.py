"""What a user gets for input that can't be compiled: a message that says where and why, and status 1."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CASES: dict[str, tuple[dict[str, bytes], list[str]]] = {
    "syntax": ({"app.py": b"def f(:\n    pass\n"}, ["error[E0101]", "app.py:1:7", "def f(:"]),
    "in_a_module": (
        {"app.py": b"import tools\nprint(tools.f())\n", "tools.py": b"def f():\n    return len(5)\n"},
        ["tools.py:2:12", "return len(5)", "`int`"],
    ),
    "call_of_a_module": (
        {"app.py": b"import tools\nprint(tools.f(1))\n", "tools.py": b"def f(x: str) -> int:\n    return len(x)\n"},
        ["error[E0407]", "app.py:2:7", "`str`, not `int`"],
    ),
    "missing_module": ({"app.py": b"import nothere\n"}, ["error[E0102]", "app.py:1:1", "`nothere`"]),
    "missing_script": ({}, ["error[E0103]", "no such file"]),
    "a_directory": ({"app.py/other.py": b""}, ["error[E0103]", "app.py"]),
    "no_text": ({"app.py": b"x = '\xff'\n"}, ["error[E0104]", "0xff"]),
    "nul": ({"app.py": b"x = 1\0\n"}, ["error[", "app.py:1"]),
    "eval": ({"app.py": b"print(eval(input()))\n"}, ["error[E0201]", "app.py:1:7", "hint:"]),
    "all_at_once": (
        {"app.py": b"x = 1 + 'a'\ny = len(3)\nexec('z')\n"},
        ["app.py:3:1"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_bad_input(name: str, tmp_path: Path) -> None:
    files, expected = CASES[name]
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-m", "pyx2c", "compile", "app.py"], cwd=tmp_path, capture_output=True, text=True,
        env={"PYTHONPATH": str(ROOT / "transpiler"), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}, timeout=60,
    )
    assert done.returncode == 1
    assert all(text in done.stderr for text in expected), done.stderr
    assert "Traceback" not in done.stderr
    assert {p.name for p in tmp_path.glob("*.c")} == set()
