"""The plan, its cache, and what the tools' failures look like."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyx2c.image.embed import c_string, embedded_text
from pyx2c.image.toolchain import BuildOptions, Step, ToolError, build_plan, run_plan, step_key


def test_plan_ends_with_the_image_and_its_debug_file(tmp_path: Path) -> None:
    steps = build_plan(
        BuildOptions(tmp_path / "a.c", tmp_path / "a", target="xen", source_map=tmp_path / "m")
    )
    assert [s.outputs[0].name for s in steps] == [
        "a.o", "a.first.elf", "a.lines.s", "a.lines.o", "a.elf", "a.debug", "a",
    ]  # fmt: skip
    assert any(word.endswith("link/xen.lds") for word in steps[1].argv)


def test_cache_answers_by_content_not_by_place(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "in.txt").write_text("same")
    steps = [Step(("cp", str(tmp_path / n / "in.txt"), str(tmp_path / n / "out")), (tmp_path / n / "in.txt",),
                  (tmp_path / n / "out",)) for n in ("one", "two")]  # fmt: skip
    assert step_key(steps[0]) == step_key(steps[1])
    run_plan(steps[:1], tmp_path / "cache")
    (kept,) = (tmp_path / "cache" / "steps").glob("*/0")
    kept.write_text("from the cache")
    run_plan(steps[1:], tmp_path / "cache")
    assert (tmp_path / "two" / "out").read_text() == "from the cache"
    (tmp_path / "two" / "in.txt").write_text("other")
    assert step_key(steps[1]) != step_key(steps[0])


def test_a_tool_that_fails_says_what_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text("int main(")
    with pytest.raises(ToolError, match=r"(?s)gcc .*a\.c:1"):
        run_plan(build_plan(BuildOptions(tmp_path / "a.c", tmp_path / "a")))


def test_a_missing_input_is_named(tmp_path: Path) -> None:
    step = Step(("cp", "x", "y"), (tmp_path / "absent",), (tmp_path / "y",))
    with pytest.raises(ToolError, match="absent"):
        run_plan([step], tmp_path / "cache")


def test_embedded_table_names_path_and_size(tmp_path: Path) -> None:
    (tmp_path / "w").write_bytes(b"12345")
    assert '{"a\\303\\244.txt", rt_embedded_0, 5}' in embedded_text({"aä.txt": tmp_path / "w"})
    assert c_string('a"b?') == '"a\\042b\\077"'
