"""An unchanged build is answered from its record; any change to what it read or wrote is not."""

import os
from pathlib import Path

import pytest
from pyx2c import rebuild
from pyx2c.options import CompileResult, Target

COMMAND = ["compile", "app.py", "-o", "app"]


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which `COMMAND` has just been done."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "cache").mkdir()
    for name in ("app.py", "part.py", "app", "app.c", "app.debug"):
        Path(name).write_text(name)
    result = CompileResult(Path("app.c"), {Target.LINUX: Path("app")}, read=[Path("app.py"), Path("part.py"), tmp_path])
    rebuild.remember(COMMAND, result, [], "app  4 bytes\n")
    return tmp_path


def test_the_same_command_prints_the_same(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rebuild.answer(COMMAND)
    assert capsys.readouterr().out == "app  4 bytes\n"


@pytest.mark.parametrize("name", ["app.py", "part.py", "app", "app.c", "app.debug"])
def test_a_changed_file_is_seen(built: Path, name: str) -> None:
    Path(name).write_text("something longer than before")
    assert not rebuild.answer(COMMAND)


def test_a_touched_or_missing_file_is_seen(built: Path) -> None:
    os.utime("part.py", ns=(1, 1))
    assert not rebuild.answer(COMMAND)
    Path("part.py").unlink()
    assert not rebuild.answer(COMMAND)


def test_a_new_module_beside_the_script_is_seen(built: Path) -> None:
    Path("random.py").write_text("")
    assert not rebuild.answer(COMMAND)


@pytest.mark.parametrize("command", [["compile", "app.py"], [*COMMAND, "-O", "1"], ["check", "app.py"],
                                     [*COMMAND, "--dump-after", "infer"]])  # fmt: skip
def test_another_command_is_another_build(built: Path, command: list[str]) -> None:
    assert not rebuild.answer(command)


def test_another_place_is_another_build(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (built / "below").mkdir()
    monkeypatch.chdir(built / "below")
    assert not rebuild.answer(COMMAND)


def test_another_compiler_is_another_build(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rebuild, "_compiler", lambda: "another")
    assert not rebuild.answer(COMMAND)
