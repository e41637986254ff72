"""What annotations with bounds do in a compiled program: what lies outside raises OverflowError, the rest is words."""

import subprocess
from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.options import CompileOptions, Target

PROGRAM = """import sys
from machine import u8, u16, u32, u64, i64


class Counter:
    def __init__(self) -> None:
        self.n: u32 = 0
        self.big: u64 = 0


def take(x: u8) -> int:
    return x


def give(x: int) -> u16:
    return x


def both(x: int) -> tuple[u16, int]:
    return x, x


def local(x: int) -> int:
    y: i64 = x
    return y


n = int(sys.argv[2])
c = Counter()
match sys.argv[1]:
    case "take":
        print(take(n))
    case "give":
        print(give(n))
    case "both":
        print(both(n)[0])
    case "local":
        print(local(n))
    case "field":
        c.n = n
        print(c.n)
    case "big":
        c.big = n
        print(c.big)
"""
BOUNDS = {
    "take": (0, 255),
    "give": (0, 65535),
    "both": (0, 65535),
    "local": (-(1 << 63), (1 << 63) - 1),
    "field": (0, (1 << 32) - 1),
    "big": (0, (1 << 64) - 1),
}


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The executable."""
    folder = tmp_path_factory.mktemp("bounded")
    (folder / "app.py").write_text(PROGRAM)
    return driver.compile(CompileOptions(folder / "app.py", folder / "app")).images[Target.LINUX]


@pytest.mark.parametrize("what", BOUNDS)
def test_bounds_hold(program: Path, what: str) -> None:
    least, most = BOUNDS[what]
    for inside in (least, most, (least + most) // 2):
        done = subprocess.run([program, what, str(inside)], capture_output=True, text=True)
        assert (done.stdout, done.returncode) == (f"{inside}\n", 0)
    for outside in (least - 1, most + 1, 1 << 70, -(1 << 70)):
        done = subprocess.run([program, what, str(outside)], capture_output=True, text=True)
        assert done.returncode == 1
        assert done.stderr.endswith("OverflowError: int is not within the bounds of its annotation\n")


def test_bounded_ints_are_machine_words(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        "import sys\nfrom machine import instant\n\n\nclass Timer:\n    def __init__(self) -> None:\n"
        "        self.at: instant = 0\n\n    def set(self, now: instant) -> instant:\n"
        "        self.at = now + 1000\n        return self.at\n\n\n"
        "timer = Timer()\nprint(timer.set(int(sys.argv[1])), timer.set(5))\n"
    )
    driver.compile(CompileOptions(tmp_path / "app.py", tmp_path / "app.c", emit_c=True))
    text = (tmp_path / "app.c").read_text()
    assert "int64_t app__Timer__set(struct app__Timer *self, int64_t now)" in text
    assert "int64_t at;" in text
