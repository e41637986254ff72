"""Instantiate generic headers for tests, and compile them with the runtime's core under the sanitizers.

Identifier components T, K, V become a program's types.

Before: `list_T_append`, `T_eq`. After, for T = int: `list_int_append`, `int_eq`.
"""

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from pyx2c.image.generics import marks
from pyx2c.image.toolchain import LDS_SYMBOLS

ROOT = Path(__file__).resolve().parents[2]
GENERIC = ROOT / "rt" / "generic"
FLAGS = (
    "-std=gnu11 -O1 -g -Wall -Wextra -Werror -Wno-unused-function -fno-strict-aliasing "
    "-fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover "
    "-ffunction-sections -Wl,--gc-sections "
    f"{LDS_SYMBOLS}"
).split()
CORE = ("exc", "region", "sb", "slice", "hash", "traceback")
DROPPED = re.compile(r'^#(?:pragma once|include "(?!rt/).*")$', re.M)


def instantiate(header: str, **names: str) -> str:
    """The text of rt/generic/<header>.h with every identifier's components replaced."""
    text = DROPPED.sub("", (GENERIC / f"{header}.h").read_text())

    kept = {f"K_{name}": macro for name, macro in marks(is_str=False).items()}  # by keys that don't know their hash

    def rename(match: re.Match[str]) -> str:
        if match[0] in kept:
            return kept[match[0]]
        return "_".join(names.get(part, part) for part in match[0].split("_"))

    return re.sub(r"[A-Za-z_]\w*", rename, text)


def build(output: Path, *parts: str, folders: Sequence[str] = ()) -> Path:
    """The program made of generic_host.h, the parts and further folders of rt/core, under the sanitizers."""
    source = output.with_suffix(".c")
    source.write_text('#include "generic_host.h"\n' + "".join(parts))
    files = [str(p) for d in (*CORE, *folders) for p in sorted((ROOT / "rt/core" / d).glob("*.c"))]
    folders_of_headers = ("rt/include", "rt/platform/host", "rt/generic", "tests/rt")
    include = [f"-I{ROOT / folder}" for folder in folders_of_headers]
    command = ["gcc", *FLAGS, *include, "-o", str(output), str(source), *files]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return output


def ask(program: Path, lines: Sequence[str]) -> list[str]:
    """The program's output line by line; it must end well and complain about nothing."""
    done = subprocess.run([program], input="\n".join(lines), capture_output=True, text=True, timeout=60)
    assert (done.stderr[-3000:], done.returncode) == ("", 0)
    return done.stdout.splitlines()
