"""The C of a program depends on nothing but the program: not on Python's hashes, nor on where objects lie."""

import os
import subprocess
import sys
from pathlib import Path

from golden import golden_programs
from programs import ROOT, sample_programs

COMPILE_ALL = """
import sys
from pathlib import Path
from pyx2c.driver import compile
from pyx2c.options import CompileOptions

folder, *scripts = map(Path, sys.argv[1:])
for number, script in enumerate(scripts):
    compile(CompileOptions(script, folder / f"{number}.c", emit_c=True))
"""


def c_files(folder: Path, seed: str) -> list[str]:
    scripts = [program.script for program in sample_programs()] + golden_programs()
    env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "transpiler")}
    subprocess.run([sys.executable, "-c", COMPILE_ALL, folder, *scripts], env=env, check=True, timeout=300)
    return [(folder / f"{number}.c").read_text() for number in range(len(scripts))]


def test_c_is_the_same_under_other_hashes(tmp_path: Path) -> None:
    first, second = (c_files(tmp_path / seed, seed) for seed in ("1", "2"))
    assert len(first) >= 10
    assert first == second
