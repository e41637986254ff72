"""Compile single parts of rt/ under the sanitizers into a driver that answers lines with lines.

The driver is tests/rt/standin/<name>.c: it reads one operation a line and prints one line for it. Regions and
exceptions are stand-ins (standin.c), so that a part is tested alone.
"""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from pyx2c.image.toolchain import LDS_SYMBOLS

ROOT = Path(__file__).resolve().parents[2]
STANDIN = Path(__file__).resolve().parent / "standin"
TEXT_PARTS = ("core/sb", "core/str", "core/unicode", "core/slice", "core/hash")
INCLUDE = [f"-I{path}" for path in (ROOT / "rt/include", ROOT / "rt/platform/host", STANDIN)]
FLAGS = (
    "-std=gnu11 -O1 -g -fno-omit-frame-pointer -fno-strict-aliasing -Wall -Wextra -Werror "
    "-fsanitize=address,undefined -fno-sanitize-recover=all -ffunction-sections -Wl,--gc-sections "
    f"{LDS_SYMBOLS}"
).split()


def part_sources(parts: Sequence[str]) -> list[str]:
    """The C files of folders below rt/, the built-in exception classes and the string functions."""
    strings = [ROOT / f"rt/libc/string/{name}.c" for name in ("strlen", "strcmp", "memchr")]
    folders = [file for part in parts for file in sorted((ROOT / "rt" / part).glob("*.c"))]
    return [str(file) for file in [*folders, *strings, *sorted((ROOT / "rt/core/exc").glob("class_*.c"))]]


def build_driver(name: str, parts: Sequence[str], output: Path) -> Path:
    """The driver `name` with the given parts of rt/."""
    own = [str(STANDIN / f"{name}.c"), str(STANDIN / "standin.c")]
    files = [*own, *part_sources(parts)]
    command = ["gcc", *FLAGS, *INCLUDE, *files, "-o", str(output), "-lm"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return output


def ask(driver: Path, lines: Sequence[str]) -> list[str]:
    """The driver's answer to each line, all in one process."""
    text = "".join(f"{line}\n" for line in lines)
    done = subprocess.run([driver], input=text, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr[-4000:]
    answers = done.stdout.splitlines()
    assert len(answers) == len(lines)
    return answers
