"""The generics keep their contracts: headers compile over opaque types, and what the compiler calls exists."""

import re
import subprocess
from pathlib import Path

import pytest
from instantiate import GENERIC, ROOT
from pyx2c.prim import containers, table

HEADERS = ["list", "list_slice", "list_sort", "tuple", "dict", "dict_update", "set", "deque"]
FLAGS = "-std=gnu11 -O2 -ffreestanding -Wall -Wextra -Werror -Wno-unused-function".split()
DEFINITION = re.compile(r"^static (?:inline )?[\w ]+?\*?((?:list|dict|set|deque)_\w+)\(([^)]*)\)", re.M)
CALL = re.compile(r"^\(?((?:list|dict|set|deque)_\w+)\((.*?)\)(?: != 0|, \{0\}\))?$")


@pytest.mark.parametrize("headers", [*([h] for h in HEADERS), HEADERS], ids="+".join)
def test_headers_compile_over_opaque_types(tmp_path: Path, headers: list[str]) -> None:
    source = tmp_path / "t.c"
    source.write_text("".join(f'#include "{header}.h"\n' for header in headers))
    include = [f"-I{ROOT / folder}" for folder in ("rt/include", "rt/platform/linux", "rt/generic")]
    command = ["gcc", *FLAGS, *include, "-c", str(source), "-o", "/dev/null"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.stderr == ""


def definitions() -> dict[str, int]:
    """The generic functions and how many parameters each has."""
    text = "".join((GENERIC / f"{header}.h").read_text() for header in HEADERS)
    return {name: params.count(",") + 1 for name, params in DEFINITION.findall(text)}


def called(row: table.Op) -> tuple[str, int] | None:
    """The generic function of a row and how many arguments it gets."""
    if re.fullmatch(r"(list|dict|set|deque)_\w+", row.c):
        return row.c, len(row.params) + ("alloc" in row.flags)
    found = CALL.match(row.c)
    return (found[1], re.sub(r"\([^()]*\)", "", found[2]).count(",") + 1) if found else None


def test_every_row_has_its_function() -> None:
    assert containers
    known = definitions()
    rows = [row for rows in table.ROWS.values() for row in rows if not row.name.endswith(".literal")]
    calls = {call for row in rows if (call := called(row)) is not None}
    assert len(calls) > 60
    # bytearray is a list of bytes: its rows name that instance
    generic = {(name.replace("list_byte_", "list_T_"), n) for name, n in calls}
    assert {(name, n) for name, n in generic if known.get(name) != n} == set()
