"""HIR to C: names, precedence, order of evaluation, exits; the text of functions."""

from pathlib import Path

import pytest
import pyx2c.prim  # noqa: F401
from pyx2c.cgen.program import CText, write_program
from pyx2c.cgen.writer import prune
from pyx2c.frontend.load import load_program
from pyx2c.hirgen.engine import infer
from pyx2c.ir.lir import C, If, Line, Local, Loop, S, Set, binary, negate, template
from pyx2c.lower import lower
from pyx2c.lower.names import c_identifier
from pyx2c.options import data_dir


def c_text(file: Path) -> CText:
    return write_program(lower(infer(load_program(file, data_dir("stdlib_subset")))))


def functions(tmp_path: Path, source: str) -> dict[str, str]:
    """The C text of each function of a program in app.py."""
    file = tmp_path / "app.py"
    file.write_text(source)
    return dict(c_text(file).program.functions)


@pytest.mark.parametrize(("text", "args", "expected"), [
    ("{0} + {1}", [C("a + b", 13), C("c", 16)], "a + b + c"),
    ("{0} * {1}", [C("a + b", 13), C("c", 16)], "(a + b) * c"),
    ("{0}->len != 0", [C("(list_int *)p", 15)], "((list_int *)p)->len != 0"),
    ("f({0}, {1})", [C("a ? b : c", 4), C("d", 16)], "f(a ? b : c, d)"),
    ("!{0}", [C("a == b", 10)], "!(a == b)"),
    ("-{0}", [C("-a", 14)], "-(-a)"),
    ("-{0}", [C("a + b", 13)], "-(a + b)"),
])  # fmt: skip
def test_templates_put_parentheses_where_c_needs_them(text: str, args: list[C], expected: str) -> None:
    assert template(text, {str(i): a for i, a in enumerate(args)}).text == expected


def test_negation_turns_equality_around() -> None:
    assert negate(C("a == b", 10)).text == "a != b"
    assert negate(negate(C("f(x)"))).text == "f(x)"


def test_and_inside_or_keeps_its_parentheses() -> None:
    assert binary("||", binary("&&", C("a"), C("b")), C("c")).text == "(a && b) || c"


def test_keywords_and_runtime_names_get_an_underscore() -> None:
    assert [c_identifier(n) for n in ("int", "rt_x", "naïve", "a.b")] == ["int_", "rt_x_", "nauefve", "a__b"]


def test_values_nobody_reads_keep_only_their_effects() -> None:
    body: list[S] = [
        Set("a", C("f()"), None, True),
        Set("b", C("1"), None, False),
        If(C("c"), [Set("b", C("g()"))], []),
        Loop(None, [], [Line("break;")]),
    ]
    pruned = prune(body, {"a": Local("a", "rt_int"), "b": Local("b", "rt_int")})
    assert [type(s).__name__ for s in pruned] == ["Line", "If", "Loop"]


def test_calls_that_may_raise_stand_on_lines_of_their_own(tmp_path: Path) -> None:
    text = functions(tmp_path, "def f(x):\n    return x // 2\ndef g(x):\n    return f(x) * 2 + f(x + 1)\nprint(g(3))\n")
    body = text["app__g"].split("\n")
    assert sum("app__f(" in line for line in body) == 2
    assert not any(line.count("app__f(") > 1 for line in body)


def test_a_return_out_of_try_unlinks_the_handler_and_runs_finally(tmp_path: Path) -> None:
    source = (
        "def f(d, k):\n    try:\n        return d[k]\n    finally:\n        print('out')\nprint(f({'a': 1}, 'a'))\n"
    )
    lines = [line.strip() for line in functions(tmp_path, source)["app__f"].split("\n")]
    leave = lines.index("rt_handler_leave(&h1);")
    assert lines[leave + 1].startswith("rt_sb_bytes(out") and lines[leave + 3].startswith("return")


def test_optional_pointers_are_null_and_other_unions_tagged(tmp_path: Path) -> None:
    source = (
        "def f(x: str | None) -> int:\n    return 0 if x is None else len(x)\n"
        "def g(x: int | str) -> str:\n    return x if isinstance(x, str) else 'n'\n"
        "print(f(None), f('a'), g(1), g('b'))\n"
    )
    text = functions(tmp_path, source)
    assert "app__f(rt_str x)" in text["app__f"] and "app__g(un_int_str x)" in text["app__g"]


def test_lines_know_their_python_position(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text("def f(n):\n    x = n + 1\n    return 10 // x\nprint(f(1), f(-5))\n")
    text = c_text(file)
    lines = text.program.functions["app__f"].split("\n")[1:]
    found = {lines[offset].strip(): pos.line for offset, pos in text.lines["app__f"]}
    assert [line for code, line in found.items() if "floordiv" in code] == [3]
