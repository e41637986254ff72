"""A C file that gcc gets in parts makes the program that it makes in one piece."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.image import parts, toolchain
from pyx2c.image.parts import Layout, Piece, count_parts, split
from pyx2c.image.toolchain import Step
from pyx2c.options import CompileOptions, Target

PROGRAM = """\
class Shelf:
    def __init__(self):
        self.boxes = {"a": [1, 2], "b": [3]}

    def take(self, name, at):
        return self.boxes[name][at]


def total(shelf, names):
    return sum(shelf.take(n, 0) for n in names)


shelf = Shelf()
print(total(shelf, ["a", "b"]), sorted(shelf.boxes, key=lambda n: -len(n + n)), 2 ** 90)
print(f"{total(shelf, ['a']):>5}", [w.upper() for w in "x y z".split()])
total(shelf, ["a", "c"])
"""


@pytest.fixture
def in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LARGE", 1)
    monkeypatch.setattr(parts, "SHARE", 60_000)


@pytest.mark.usefixtures("in_parts")
@pytest.mark.parametrize("opt, target", [
    (2, Target.LINUX), (0, Target.LINUX), (2, Target.XEN),
])  # fmt: skip
def test_a_program_in_parts(opt: int, target: Target, tmp_path: Path) -> None:
    source = tmp_path / "app.py"
    source.write_text(PROGRAM)
    options = CompileOptions(source, tmp_path / "app", targets=(target,), opt=opt)
    image = driver.compile(options).images[target]
    if target is Target.LINUX:
        seen = subprocess.run([image], capture_output=True, text=True)
        expected = subprocess.run([sys.executable, source], capture_output=True, text=True)
        assert (seen.stdout, seen.stderr, seen.returncode) == (expected.stdout, expected.stderr, expected.returncode)


@pytest.mark.usefixtures("in_parts")
def test_embedded_files_stand_in_one_part(tmp_path: Path) -> None:
    source, notes = tmp_path / "app.py", tmp_path / "notes.txt"
    source.write_text(PROGRAM + "print(open('notes.txt').read())\n")
    notes.write_text("what stands in the file\n")
    image = tmp_path / "app"
    driver.compile(CompileOptions(source, image, targets=(Target.XEN,), embed=(Path(f"{notes}=notes.txt"),), opt="0"))
    assert image.read_bytes().count(b"what stands in the file\n") == 1


@pytest.mark.usefixtures("in_parts")
def test_the_image_does_not_depend_on_where_it_was_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("app.py").write_text(PROGRAM)
    images: list[bytes] = []
    for cache in ("one", "two"):
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / cache))
        driver.compile(CompileOptions(Path("app.py"), Path("app")))
        images.append(Path("app").read_bytes())
    assert images[0] == images[1]


def test_each_function_stands_in_one_part() -> None:
    functions = [Piece(f"static void f{n}(void) {{ g(); }}", 18, n + 1) for n in range(10)]
    functions.append(Piece("static inline void g(void) {}", 26, 20))
    layout = Layout("", (), (Piece("static int x = 1;", 13),), "", tuple(functions))
    assert count_parts(layout) == 1
    texts = split(layout, 2, "a.c")
    assert [sum(f"\nvoid f{n}(void) {{" in t for t in texts) for n in range(10)] == [1] * 10
    assert all("static inline void g(void) {}" in t for t in texts)
    assert ["extern int x" in t for t in texts] == [False, True]
    assert '#line 10 "a.c"\nvoid f9(void)' in texts[1]


def test_steps_that_need_nothing_of_one_another_run_side_by_side() -> None:
    one, two, both = (Path(name) for name in ("one", "two", "both"))
    steps = [Step(("a",), (), (one,)), Step(("b",), (), (two,)), Step(("c",), (one, two), (both,))]
    assert list(toolchain._groups(steps)) == [steps[:2], steps[2:]]
