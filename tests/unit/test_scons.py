"""The SCons tool: a C file becomes an image step by step; programs are built by the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAD = f"""
import sys
sys.path.insert(0, {str(ROOT / "transpiler")!r})
from pyx2c.image import scons_tool
env = Environment(tools=["default", scons_tool.generate])
"""


def scons(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "SCons", "-C", str(folder), *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_c_file_becomes_an_image_once(tmp_path: Path) -> None:
    exit_42 = 'asm(".globl _start\\n_start: mov $60, %eax\\n mov $42, %edi\\n syscall");\n'
    (tmp_path / "app.c").write_text(exit_42)
    (tmp_path / "SConstruct").write_text(f'{HEAD}env.CImage("out/app", "app.c", rt={str(ROOT / "rt")!r})\n')
    assert "gcc" in scons(tmp_path)
    assert subprocess.run([tmp_path / "out" / "app"]).returncode == 42
    assert (tmp_path / "out" / "app.debug").is_file()
    assert "up to date" in scons(tmp_path)


@pytest.mark.parametrize("target", ["linux", "both"])
def test_a_program_is_compiled_by_the_command_line(tmp_path: Path, target: str) -> None:
    (tmp_path / "SConstruct").write_text(f'{HEAD}env.Pyx2c("out/app", "app.py", target={target!r})\n')
    (tmp_path / "app.py").write_text("print(1)\n")
    shown = scons(tmp_path, "--dry-run", "--tree=all")
    assert f"-m pyx2c compile app.py --target {target} -o out/app\n" in shown
    assert ("out/app.xen" in shown) == (target == "both")


def test_the_repository_builds_every_sample() -> None:
    shown = scons(ROOT, "--dry-run")
    for script in ROOT.glob("samples/*/main.py"):
        for target in ("linux", "xen"):
            assert f"-o build/{target}/{script.parent.name}\n" in shown
