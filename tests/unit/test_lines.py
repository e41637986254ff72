"""The line table: encoding, and a traceback through a real build."""

from __future__ import annotations

import subprocess
from pathlib import Path

from pyx2c.image.lines import PyLine, assembly, packed_carets, read_source_map, write_source_map
from pyx2c.image.rtindex import load_index
from pyx2c.image.shake import CProgram, shake_layout
from pyx2c.image.toolchain import BuildOptions, build_plan, run_plan

RT = Path(__file__).resolve().parents[2] / "rt"


def test_strings_and_frames_are_shared() -> None:
    frame = PyLine("a.py", 3, "f", "g()")
    words = [w.split()[1] for w in assembly({8: (frame,), 20: (frame,)}, 4).splitlines() if ".long" in w]
    assert words == ["2", "1", "4", "0", "16", "0", "3", "1", "6", "8", "0", "0"]


def test_source_map_survives_its_file(tmp_path: Path) -> None:
    lines = {7: PyLine("a.py", 1, "<module>", "x = é", "    ^")}
    write_source_map(lines, tmp_path / "m.json")
    assert read_source_map(tmp_path / "m.json") == lines


def test_traceback_tells_equal_raises_and_inlined_frames_apart(tmp_path: Path) -> None:
    raises = 'if (n > {}) rt_raise_msg(&rt_class_ValueError, "boom");\n'
    program = CProgram(functions={
        "app__g": "static void app__g(int n) {\n" + raises.format(5) + raises.format(3) + "}",
        "app__f": "static void app__f(int n) {\napp__g(n);\n}",
        "rt_program": "void rt_program(void) {\napp__f(rt_argc + 3);\n}",
    })  # fmt: skip
    shaken = shake_layout(program, load_index([RT]), "linux")
    at = shaken.lines
    lines = {
        at["app__g"] + 1: PyLine("a.py", 2, "g", "raise ValueError('boom')"),
        at["app__g"] + 2: PyLine("a.py", 4, "g", "raise ValueError('boom')"),
        at["app__f"] + 1: PyLine("a.py", 6, "f", "g(n)"),
        at["rt_program"] + 1: PyLine("a.py", 8, "<module>", "f(4)"),
    }
    (tmp_path / "app.c").write_text(shaken.text)
    write_source_map(lines, tmp_path / "map.json")
    run_plan(
        build_plan(
            BuildOptions(tmp_path / "app.c", tmp_path / "app", rt=RT, source_map=tmp_path / "map.json")
        )
    )
    done = subprocess.run([str(tmp_path / "app")], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr == (
        "Traceback (most recent call last):\n"
        '  File "a.py", line 8, in <module>\n    f(4)\n'
        '  File "a.py", line 6, in f\n    g(n)\n'
        "  File \"a.py\", line 4, in g\n    raise ValueError('boom')\n"
        "ValueError: boom\n"
    )


def test_carets_are_packed_by_runs() -> None:
    assert packed_carets("") == b""
    assert packed_carets("    ~~~^^~" + "~" * 70) == bytes([4, 64 | 3, 128 | 2, 64 | 63, 64 | 8])
