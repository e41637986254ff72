"""Instantiate a generic header for tests: identifier components T, K, V become a program's types.

Before: `list_T_append`, `T_eq`. After, for T = int: `list_int_append`, `int_eq`.
"""

import re
from pathlib import Path

GENERIC = Path(__file__).resolve().parents[2] / "rt" / "generic"
DROPPED = re.compile(r'^#(?:pragma once|include "(?!rt/).*")$', re.M)


def instantiate(header: str, **names: str) -> str:
    """The text of rt/generic/<header>.h with every identifier's components replaced."""
    text = DROPPED.sub("", (GENERIC / f"{header}.h").read_text())

    def rename(match: re.Match[str]) -> str:
        return "_".join(names.get(part, part) for part in match[0].split("_"))

    return re.sub(r"[A-Za-z_]\w*", rename, text)
