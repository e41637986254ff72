"""The line table: encoding, and a traceback through a real build."""

from __future__ import annotations

import subprocess
from pathlib import Path

from pyx2c.image.lines import read_source_map, write_source_map
from pyx2c.image.linetable import PyLine, line_table, number, packed_carets, packed_strings
from pyx2c.image.rtindex import load_index
from pyx2c.image.shake import CProgram, shake_layout
from pyx2c.image.toolchain import BuildOptions, build_plan, run_plan

RT = Path(__file__).resolve().parents[2] / "rt"


def test_strings_and_frames_are_shared() -> None:
    frame = PyLine("a.py", 3, "f", "g()")
    table = line_table([(4, (frame,)), (16, (frame,))])
    head = [1, 32, 39, 40, 40]
    assert table[:20] == b"".join(n.to_bytes(4, "little") for n in head)
    assert table[20:28] == bytes([4, 0, 0, 0, 28, 0, 0, 0])
    assert table[28:] == bytes([0, 0, 12, 0]) + bytes([1, 6, 1, 3, 3 << 3 | 4, 8, 0]) + b"\0" + b"\0a.py\0f\0g()\0"


def test_a_text_is_behind_the_last_one_or_the_same() -> None:
    lines = [PyLine("a.py", n, "f", f"{n}()", marks) for n, marks in ((300, ""), (300, "^"), (301, ""), (309, ""))]
    again = PyLine("a.py", 400, "f", "300()")
    table = line_table([(n, (line,)) for n, line in enumerate([*lines[::-1], again])])
    first = bytes([2400 & 127 | 128 | 2 << 1, 2400 >> 7, 8, 0])
    frames = first + bytes([0, 1]) + bytes([1 << 3 | 2, 0]) + bytes([8 << 3 | 2, 0])
    last = bytes([91 << 3 & 127 | 128 | 2 << 1, 91 << 3 >> 7, 8, 0])
    assert bytes([1, 6, 5, len(frames) + 4]) + frames + last in table


def test_frames_in_line_lead_to_those_around_them() -> None:
    inner, outer = PyLine("a.py", 3, "f", ""), PyLine("a.py", 200, "g", "", "^")
    table = line_table([(-8, (outer,)), (0, (inner, outer))])
    assert bytes([0, 0, 8, 2]) + bytes([1, 6, 1, 3, 1600 & 127 | 128, 1600 >> 7, 1]) in table
    assert bytes([1, 8, 1, 3, 3 << 3 | 1, 0, 0]) in table


def test_each_block_of_sites_stands_for_itself() -> None:
    frame = PyLine("a.py", 1, "f", "")
    table = line_table([(300 * n, (frame,)) for n in range(65)])
    assert table[:4] == bytes([2, 0, 0, 0])
    assert table[28:32] == (300 * 64).to_bytes(4, "little")
    assert int.from_bytes(table[32:36], "little") == 36 + 2 + 63 * 3


def test_numbers_take_seven_bits_a_byte() -> None:
    assert [number(n) for n in (0, 127, 128, 300)] == [b"\0", b"\x7f", b"\x80\1", b"\xac\2"]


def test_frequent_pairs_become_a_byte() -> None:
    texts = [f"value{n} = värde[{n}]" for n in range(20)]
    pairs, strings = packed_strings(texts)
    two = {pairs[i]: pairs[i + 1 : i + 3] for i in range(0, len(pairs), 3)}
    assert len(pairs) + len(strings.data) < len("\0".join(texts).encode()) * 2 // 3

    def whole(data: bytes) -> bytes:
        return b"".join(whole(two[byte]) if byte in two else bytes([byte]) for byte in data)

    for text in texts:
        at = strings[text]
        assert whole(strings.data[at : strings.data.index(0, at)]).decode() == text


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
    run_plan(build_plan(BuildOptions(tmp_path / "app.c", tmp_path / "app", rt=RT, source_map=tmp_path / "map.json")))
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
