"""The command line: exit statuses, help, start-up, the renderers."""

import gzip
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from pyx2c import commands, demo, guests
from pyx2c.diag import CompileErrors, Diagnostic, Edit, Label, Span
from pyx2c.diag.render import render_concise, render_json, render_text, sources_of
from pyx2c.doctor import Finding, install_command
from pyx2c.image.packing import write_packed
from pyx2c.image.xenhost.errors import XenHostError
from pyx2c.image.xenhost.memory import least_memory, memory_bytes
from pyx2c.options import CompileOptions, OutputFormat, Pack, Target, data_dir

SOURCE = Path(__file__).parents[2] / "transpiler"


def pyx2c(*args: str) -> "subprocess.CompletedProcess[str]":
    env = {**os.environ, "PYTHONPATH": str(SOURCE)}
    return subprocess.run([sys.executable, "-m", "pyx2c", *args], capture_output=True, text=True, env=env)


def test_help_names_every_command_and_loads_no_compiler() -> None:
    shown = pyx2c("--help").stdout
    assert all(word in shown for word in ("compile", "check", "run", "why", "regions", "explain", "doctor"))
    heavy = ("ast_grep_py", "pycparser", "pyx2c.commands")
    code = f"import sys, pyx2c.cli; print([m for m in {heavy} if m in sys.modules])"
    env = {**os.environ, "PYTHONPATH": str(SOURCE)}
    assert subprocess.check_output([sys.executable, "-c", code], env=env, text=True) == "[]\n"


TAP = ["compile", "a.py", "--tap"]
WRONG = [
    *([*TAP, text] for text in (",ip=1.2.3.4", "a b", "sixteen_letters_", "t,ip=1.2.3", "t,mtu=1", "t,gw=x", "t,a=b")),
    [*TAP, "tap0", "--target", "xen"],
    ["run", "a.py", "--on", "xen", "--tap", "tap0"],
    ["compile"],
    ["compile", "a.py", "--target", "vax"],
    ["explain", "E9999"],
    ["no"],
]


@pytest.mark.parametrize("args", WRONG)
def test_wrong_usage_is_2(args: list[str]) -> None:
    assert pyx2c(*args).returncode == 2


def test_explain_prints_the_page() -> None:
    assert pyx2c("explain", "e0201").stdout.startswith("# E0201: eval\n")


def test_an_interrupt_is_130_and_errors_are_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Driver:
        error: BaseException = KeyboardInterrupt()

        def check(self, options: CompileOptions) -> None:
            raise self.error

    driver = Driver()
    monkeypatch.setattr(commands, "_driver", lambda: driver)
    options = CompileOptions(Path("a.py"))
    assert commands.check_program(options, OutputFormat.TEXT) == 130
    driver.error = CompileErrors([Diagnostic("E0201", "no", Span.at("nowhere.py", 3, 4))])
    assert commands.check_program(options, OutputFormat.CONCISE) == 1
    assert capsys.readouterr().out == "nowhere.py:3:5: error[E0201]: no\n"


def test_output_paths() -> None:
    both = CompileOptions(Path("d/app.py"), targets=(Target.LINUX, Target.XEN))
    paths = [both.c_path(), both.executable_path(Target.LINUX), both.executable_path(Target.XEN)]
    assert [str(p) for p in paths] == ["app.c", "app", "app.xen"]
    assert CompileOptions(Path("app.py"), Path("x/y")).executable_path(Target.LINUX) == Path("x/y")


def test_data_is_beside_the_source_in_a_checkout() -> None:
    assert data_dir("rt") == SOURCE.parent / "rt" and data_dir("rt").is_dir()


def test_doctor_installs_only_what_is_required() -> None:
    findings = [Finding("gcc", "", "gcc", True, None), Finding("xl", "", "xen-utils", False, None)]
    assert install_command(findings) == "apt-get install -y gcc"
    assert install_command(findings[1:]) is None


EXAMPLE = Diagnostic(
    "E0201",
    "not here",
    Span.at("f.py", 2, 7, 4),
    "this",
    (Label(Span.at("f.py", 1, 0, 4), "from here"),),
    hint="write int",
    edit=Edit(Span.at("f.py", 2, 7, 4), "int"),
)
SOURCES = sources_of({"f.py": 'text\n"漢" + eval(x)\n'})


def test_an_excerpt_has_carets_under_wide_characters() -> None:
    example = Diagnostic("E0201", "not here", Span.at("f.py", 2, 8, 4), "this")
    lines = render_text([example], SOURCES).splitlines()
    assert lines[:5] == [
        "error[E0201]: not here",
        "  --> f.py:2:7",
        "  |",
        '2 | "漢" + eval(x)',
        "  |        ^^^^ this",
    ]


def test_second_span_hint_and_edit_are_shown() -> None:
    shown = render_text([EXAMPLE], SOURCES)
    assert "---- from here" in shown and "hint: write int" in shown and "edit: - " in shown


def test_json_counts_characters_from_one() -> None:
    [row] = json.loads(render_json([EXAMPLE], SOURCES))
    assert (row["code"], row["line"], row["col"], row["labels"][0]["end_col"]) == ("E0201", 2, 6, 5)
    assert render_concise([EXAMPLE], SOURCES) == "f.py:2:6: error[E0201]: not here\n"


@pytest.mark.parametrize("arg", ["plain", "two words", "", "it's", 'say "hi"', "back\\slash", "é"])
def test_a_guest_splits_its_command_line_as_a_shell_does(arg: str) -> None:
    assert shlex.split(guests.command_line(["first", arg])) == ["first", arg]


def test_a_command_line_too_long_for_a_guest_is_told() -> None:
    with pytest.raises(XenHostError, match="63 arguments"):
        guests.command_line(["a"] * 64)


def test_an_xl_file_names_the_image_and_enough_memory(tmp_path: Path) -> None:
    image = tmp_path / "app.xen"
    (tmp_path / "app.c").write_text("char room[40 << 20] = {0}; int main(void) { return room[5]; }")
    subprocess.run(["gcc", "-static", "-o", image, tmp_path / "app.c"], check=True)
    assert 40 < memory_bytes(image) / 2**20 < 45
    config = guests.write_config(image)
    assert config == tmp_path / "app.xl" and f'kernel = "{image}"' in config.read_text()
    assert f"memory = {least_memory(image, 'pvh')}\n" in config.read_text()


def test_a_packed_image_is_what_the_xl_file_boots(tmp_path: Path) -> None:
    image = tmp_path / "app.xen"
    (tmp_path / "app.c").write_text("int main(void) { return 0; }")
    subprocess.run(["gcc", "-static", "-o", image, tmp_path / "app.c"], check=True)
    packed = write_packed(image, Pack.GZIP)
    assert packed == tmp_path / "app.xen.gz" and gzip.decompress(packed.read_bytes()) == image.read_bytes()
    assert f'kernel = "{packed}"' in guests.write_config(image, packed).read_text()


def test_demo_compares_with_the_first(capsys: pytest.CaptureFixture[str]) -> None:
    same = [demo.Outcome(where, "[bold]1\n", 0) for where in ("CPython", "Linux")]
    assert demo.compare(same) == 0 and "[bold]1" in capsys.readouterr().out
    assert demo.compare([*same, demo.Outcome("Xen PV", "[bold]1\n", 1)]) == 1
    assert "differs from CPython: Xen PV\n" in capsys.readouterr().out
