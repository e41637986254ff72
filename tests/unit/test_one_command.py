"""The command in a C file's first comment builds it, with nothing else of ours."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest
from pyx2c import driver
from pyx2c.options import CompileOptions, Target

PROGRAM = 'import math\nprint("hello", math.sin(0.5), 2 ** 100)\n'


@pytest.mark.parametrize("target", Target)
def test_the_command_in_the_first_comment(target: Target, tmp_path: Path) -> None:
    source = tmp_path / "app.py"
    source.write_text(PROGRAM)
    driver.compile(CompileOptions(source, tmp_path / "app.c", targets=(target,), emit_c=True))
    found = re.search(r"^ \*   (gcc .*)$", (tmp_path / "app.c").read_text(), re.M)
    assert found
    subprocess.run(shlex.split(found[1]), cwd=tmp_path, check=True)
    if target is Target.LINUX:
        said = subprocess.run([tmp_path / "app"], capture_output=True, text=True, check=True).stdout
        assert said == "hello 0.479425538604203 1267650600228229401496703205376\n"
