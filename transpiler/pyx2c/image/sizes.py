"""What an image is made of: bytes by module of the program, of the library and of the runtime, and their functions.

    212,480 bytes in the file, 12,288 more in memory
     48,120  net          TCP 20,113: arrival 5,096, transmit 4,785, …

Read from the symbols of the file with the debug information, which the linker gave sizes.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pyx2c.image.toolchain import ToolError

CONTAINERS = frozenset("dict list set deque tup vtup iter opt un closure".split())
"""what the names of functions of generic types begin with"""
MOST_SHOWN = 8
"""functions of a group that the text names"""


@dataclass(slots=True)
class Group:
    """A module, or a part of the runtime. `functions`: bytes in the file by symbol; `memory`: beyond the file."""

    kind: str
    name: str
    functions: dict[str, int] = field(default_factory=dict)
    memory: int = 0

    @property
    def size(self) -> int:
        """Bytes in the file."""
        return sum(self.functions.values())


@dataclass(slots=True)
class SizeReport:
    """Groups, the largest first; `file` is the size of the image, `unnamed` what no symbol stands for: headers, gaps,
    literals of text."""

    file: int
    unnamed: int
    groups: list[Group]


def size_report(image: Path, debug: Path, main: str, modules: Mapping[str, bool]) -> SizeReport:
    """`modules`: the program's, by name, and whether they are the library's; `main`: the script's name without `.py`.
    Raises ToolError."""
    names = {main if name == "__main__" else name.replace(".", "__"): name for name in modules}
    groups: dict[tuple[str, str], Group] = {}
    for symbol, size, section in _symbols(debug):
        kind, name = _place(symbol, names, modules)
        group = groups.setdefault((kind, name), Group(kind, name))
        if section == ".bss":
            group.memory += size
        else:
            group.functions[symbol] = group.functions.get(symbol, 0) + size
    found = sorted(groups.values(), key=lambda g: (-g.size, -g.memory, g.name))
    file = image.stat().st_size
    return SizeReport(file, file - sum(g.size for g in found), found)


def _symbols(debug: Path) -> list[tuple[str, int, str]]:
    """Name, size and section of each function and object."""
    done = subprocess.run(["nm", "--format=sysv", str(debug)], capture_output=True, text=True)
    if done.returncode:
        raise ToolError(f"nm {debug}\n{done.stderr}")
    rows = [[cell.strip() for cell in line.split("|")] for line in done.stdout.splitlines()]
    return [(r[0], int(r[4], 16), r[6]) for r in rows if len(r) == 7 and r[4] and r[3] in ("FUNC", "OBJECT")]


def _place(symbol: str, names: Mapping[str, str], modules: Mapping[str, bool]) -> tuple[str, str]:
    plain = symbol.partition(".")[0].removeprefix("class_")
    if plain == "rt_lines":
        return "table", "tracebacks"
    words = plain.split("__")
    for count in range(len(words) - 1, 0, -1):
        module = names.get("__".join(words[:count])) or names.get("__".join(words[:count]).rstrip("_"))
        if module is not None:
            return ("library" if modules[module] else "program"), module
    if words[0] == "_behind":
        return "library", ".".join(words[:2])
    first, _, rest = plain.partition("_")
    if first in CONTAINERS:
        return "containers", first
    if first in ("text", "data", "big") and rest:
        return "constants", first
    if first in ("rt", "xen", "linux"):
        return "runtime", f"{first}_{rest.partition('_')[0]}"
    return "runtime", "other"


def as_text(report: SizeReport) -> str:
    """One line a group."""
    memory = sum(g.memory for g in report.groups)
    lines = [f"{report.file:,} bytes in the file, {memory:,} more in memory"]
    for g in report.groups:
        largest = sorted(g.functions.items(), key=lambda item: (-item[1], item[0]))[:MOST_SHOWN]
        shown = ", ".join(f"{_short(name, g.name)} {size:,}" for name, size in largest)
        lines.append(f"{g.size:>9,}  {g.kind:10} {g.name:24} {shown}")
    lines.append(f"{report.unnamed:>9,}  headers, gaps, literals")
    return "\n".join(lines) + "\n"


def _short(symbol: str, module: str) -> str:
    return symbol if module == "__main__" else symbol.removeprefix(module.replace(".", "__") + "__")


def as_json(report: SizeReport) -> str:
    """The same with all functions."""
    groups = [
        {"kind": g.kind, "name": g.name, "bytes": g.size, "memory": g.memory, "functions": g.functions}
        for g in report.groups
    ]
    return json.dumps({"bytes": report.file, "unnamed": report.unnamed, "groups": groups}, indent=1) + "\n"
