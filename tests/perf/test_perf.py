"""`pyx2c check --perf` tells of every line marked `# slow: CODE`, and of no other."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pyx2c.diag.codes import CODES

HERE = Path(__file__).parent
PROGRAMS = sorted(p for p in HERE.glob("*.py") if not p.name.startswith("test_"))


def check_perf(path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pyx2c", "check", "--perf", *options, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.stem)
def test_slow_where_marked(program: Path) -> None:
    marked = [
        (number, code)
        for number, line in enumerate(program.read_text().splitlines(), 1)
        for code in re.findall(r"W\d{4}", line.partition("# slow:")[2])
    ]
    found = json.loads(check_perf(program, "--format", "json").stdout)
    assert sorted((d["line"], d["code"]) for d in found) == sorted(marked)
    assert all(d["severity"] == "warning" and d["hint"] for d in found)


def test_every_code_is_shown() -> None:
    told = {code for code in CODES if code.startswith("W")}
    assert told == {code for p in PROGRAMS for code in re.findall(r"# slow: .*?(W\d{4})", p.read_text())}


def test_hottest_first(tmp_path: Path) -> None:
    program = tmp_path / "p.py"
    program.write_text(
        "def f(xs: list[int], n: int) -> int:\n"
        "    a = 0\n"
        "    for i in range(n):\n"
        "        a += i in xs\n"
        "    for i in range(n):\n"
        "        for j in range(n):\n"
        "            a += j in xs\n"
        "    return a\n"
        "print(f([1], 2))\n"
    )
    lines = check_perf(program, "--format", "concise").stdout.splitlines()
    assert [line.split(":")[1] for line in lines] == ["7", "4"]


def test_nothing_to_tell(tmp_path: Path) -> None:
    program = tmp_path / "p.py"
    program.write_text("print(sum(range(10)))\n")
    assert check_perf(program).stdout == "no slow operations found\n"
