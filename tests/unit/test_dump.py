"""What `--dump-after` prints: one statement a line, types shown, stages named."""

import re
from pathlib import Path

import pytest
from pyx2c import commands, driver
from pyx2c.ir import hir
from pyx2c.ir.dump import dump_c_function, dump_function
from pyx2c.ir.lir import C, CFunction, If, Line, Local, Loop, Set
from pyx2c.options import CompileOptions

SOURCE = """def double(xs, factor):
    try:
        return [x * factor for x in xs]
    finally:
        print("done", f"{factor:>3}")

print(double([1, 2], 3))
"""

LOWERED = """int64_t app__f(rt_int n)
  local i: int64_t
  set i = 0    pure
  loop i < 9
    if n
      break;
  step
    set i = i + 1
  return i;
"""


def dumped(tmp_path: Path, capsys: pytest.CaptureFixture[str], stage: str) -> list[str]:
    (tmp_path / "app.py").write_text(SOURCE)
    options = CompileOptions(tmp_path / "app.py", tmp_path / "app.c", emit_c=True, dump_after=(stage,))
    driver.compile(options)
    return capsys.readouterr().out.splitlines()


def test_hir_shows_types_and_structure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = dumped(tmp_path, capsys, "infer")
    place = tmp_path / "app.py"
    start = lines.index(f"def __main__.double(xs: list[int], factor: int) -> list[int]    {place}:1")
    assert [line.strip() for line in lines[start + 1 :]] == [
        "try",
        "made: list[int] = list.new(): list[int]",
        "seq: list[int] = xs: list[int]",
        "i: i64 = 0: i64",
        "while cursor.lt(i: i64, list.size(seq: list[int]): i64): bool",
        "x: int = list.at(seq: list[int], i: i64): int",
        "list.append(made: list[int], mul(x: int, factor: int): int): None",
        "step",
        "i: i64 = cursor.add(i: i64, 1: i64): i64",
        "return made: list[int]",
        "finally",
        "print('done', str(format factor: int by '>3'): str)",
        "None",
    ]


def test_modules_and_lir_have_their_stages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert dumped(tmp_path, capsys, "load") == [f"__main__: {tmp_path / 'app.py'}"]
    lowered = dumped(tmp_path, capsys, "lower")
    assert any(re.match(r"list_\w+ \* app__double_\(", line) for line in lowered)
    assert "    if RT_TRY(&h1)    # 2" in lowered


def test_an_unknown_stage_is_told_with_those_that_are_there() -> None:
    options = CompileOptions(Path("app.py"), dump_after=("infer", "hir"))
    assert commands.unknown_stages(options) == "no stage `hir`: there are load, infer, rewrite, specialise, lower"
    assert commands.unknown_stages(CompileOptions(Path("app.py"), dump_after=("infer",))) == ""


def test_lir_shows_its_structure() -> None:
    loop = Loop(C("i < 9"), [Set("i", C("i + 1"))], [If(C("n"), [Line("break;")], [])])
    body = [Set("i", C("0"), None, False), loop, Line("return i;")]
    function = CFunction("app__f", "", "int64_t", [("rt_int", "n")], body, {"i": Local("i", "int64_t")})
    assert dump_c_function(function) == LOWERED


def test_a_node_without_a_rule_shows_its_members(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("print(1)\n")
    [module] = driver.check(CompileOptions(tmp_path / "app.py")).functions
    module.body = [hir.Handler([], None, [hir.Break()])]
    assert dump_function(module).splitlines()[1] == "  Handler(classes=[], var=None, body=[break])"
