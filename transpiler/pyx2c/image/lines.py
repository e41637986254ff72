"""The traceback line table: from return addresses to Python frames.

A traceback at run time has only return addresses. Debug information knows the C line of each, inlined callees
included; the source map knows the Python line of each C line. Both are joined here, after the first link, into the
object `rt_lines` (format: rt/include/rt/trace.h), which the second link adds behind the text, so that no address
in the text moves.

    call at 0x401234 ─ addr2line ─ app.c:410 (inlined) in f, app.c:512 in g  →  frames f, line 3; g, line 9

The source map is JSON: {"files": [...], "lines": {"<C line>": [[file, line, function, text, carets], ...]}}: the frames
of a C line, innermost first (several within a comprehension); `file` is an index into `files`, `carets` is the line
CPython prints below the text, or "".
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from pyx2c.image.linetable import PyLine, line_table

CALL = re.compile(
    r"^ *([0-9a-f]+):\t((?:[0-9a-f]{2} )+) *\t(?:(?:notrack|bnd|addr32|data16|rex\S*)\s+)*call", re.MULTILINE
)
"""an instruction of objdump's list: address, bytes, name"""
LEVEL = re.compile(r"^(.*):(\d+|\?)(?: \(discriminator \d+\))?$")
ORIGIN = "rt_main"


class LinesError(Exception):
    """A table that can't be made; the message says why."""


def write_source_map(lines: Mapping[int, PyLine], path: Path) -> None:
    """Writes what `main` reads: C line → Python line."""
    files = list(dict.fromkeys(f.file for p in lines.values() for f in p.frames()))

    def row(f: PyLine) -> list[object]:
        return [files.index(f.file), f.line, f.function, f.text, f.carets]

    rows = {str(n): [row(f) for f in p.frames()] for n, p in lines.items()}
    path.write_text(json.dumps({"files": files, "lines": rows}))


def read_source_map(path: Path) -> dict[int, PyLine]:
    data = json.loads(path.read_text())
    found: dict[int, PyLine] = {}
    for n, rows in data["lines"].items():
        frame: PyLine | None = None
        for f, line, function, text, carets in reversed(rows):
            frame = PyLine(data["files"][f], line, function, text, carets, frame)
        assert frame is not None
        found[int(n)] = frame
    return found


def main(argv: list[str]) -> None:
    """ELF, source map, assembly file to write."""
    elf, source_map, out = map(Path, argv)
    sites, origin = call_sites(elf, read_source_map(source_map))
    out.write_text(assembly(sites, origin))


def call_sites(elf: Path, lines: Mapping[int, PyLine]) -> tuple[dict[int, tuple[PyLine, ...]], int]:
    """Python frames, innermost first, by return address; and the address of rt_main."""
    returns = return_addresses(elf)
    chains = c_lines(elf, [address - 1 for address in returns])
    found: dict[int, tuple[PyLine, ...]] = {}
    for address, chain in zip(returns, chains, strict=True):
        frames = tuple(frame for n in chain if n in lines for frame in lines[n].frames())
        if frames:
            found[address] = frames
    return found, _origin(elf)


def return_addresses(elf: Path) -> list[int]:
    """The address behind each call instruction."""
    calls = CALL.finditer(_run("objdump", "-d", "-w", str(elf)))
    return [int(match[1], 16) + len(match[2].split()) for match in calls]


def c_lines(elf: Path, addresses: list[int]) -> list[list[int]]:
    """For each address the C lines of its chain of inlined functions, innermost first."""
    text = "\n".join(f"{a:#x}" for a in addresses)
    chains: list[list[int]] = []
    for line in _run("addr2line", "-a", "-i", "-e", str(elf), feed=text).splitlines():
        if line.startswith("0x"):
            chains.append([])
        elif (match := LEVEL.match(line)) and match.group(2).isdigit():
            chains[-1].append(int(match.group(2)) if match.group(1).endswith(".c") else 0)
    return chains


def _origin(elf: Path) -> int:
    for line in _run("nm", str(elf)).splitlines():
        words = line.split()
        if words[-1] == ORIGIN:
            return int(words[0], 16)
    raise LinesError(f"{elf}: no symbol {ORIGIN}")


def assembly(sites: Mapping[int, tuple[PyLine, ...]], origin: int) -> str:
    """The table as assembly text."""
    table = line_table([(address - origin, frames) for address, frames in sorted(sites.items())])
    return (
        '.section .rodata.zz_rt_lines, "a", @progbits\n.balign 4\n.globl rt_lines\n.type rt_lines, @object\n'
        "rt_lines:\n" + _directives(table)
        + '.size rt_lines, . - rt_lines\n.section .note.GNU-stack, "", @progbits\n'
    )  # fmt: skip


def _directives(data: bytes) -> str:
    parts = [data[i : i + 32] for i in range(0, len(data), 32)]
    return "".join("  .byte " + ",".join(map(str, part)) + "\n" for part in parts)


def _run(*argv: str, feed: str = "") -> str:
    try:
        done = subprocess.run(argv, input=feed, capture_output=True, text=True)
    except FileNotFoundError as error:
        raise LinesError(f"{argv[0]}: not found; install Debian's package binutils") from error
    if done.returncode:
        raise LinesError(f"{' '.join(argv)}\n{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main(sys.argv[1:])
