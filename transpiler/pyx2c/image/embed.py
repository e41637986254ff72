"""`--embed PATH[=NAME]`: files that are part of the image, found there by open().

    {'data/words.txt': Path('words.txt')}  →  rt_embedded[] = {{"data/words.txt", start, size}, {0}}

The bytes come in through the assembler's .incbin, so a megabyte costs no compile time.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pyx2c.image.reach import CProgram


class EmbedError(Exception):
    """A file that can't be embedded."""


def embedded_files(arguments: Iterable[Path]) -> dict[str, Path]:
    """Name in the image → file, for each `PATH` or `PATH=NAME`; a directory stands for all files below it."""
    files: dict[str, Path] = {}
    for argument in arguments:
        path, name = _split(argument)
        if path.is_dir():
            files.update({str(name / p.relative_to(path)): p for p in sorted(path.rglob("*")) if p.is_file()})
        elif path.is_file():
            files[str(name)] = path
        else:
            raise EmbedError(f"{path}: no such file to embed")
    return files


def embedded_folders(arguments: Iterable[Path]) -> list[Path]:
    """The directories whose files are embedded, with all below them."""
    roots = [path for path, _ in map(_split, arguments) if path.is_dir()]
    return [*roots, *(p for root in roots for p in root.rglob("*") if p.is_dir())]


def _split(argument: Path) -> tuple[Path, Path]:
    path, _, name = str(argument).rpartition("=")
    return (argument, argument) if not path or argument.exists() else (Path(path), Path(name))


def with_embedded(program: CProgram, files: dict[str, Path]) -> CProgram:
    """The program with the table `rt_embedded` (type and accessors: the Xen platform's embedded.h) and its bytes."""
    objects = {**program.objects, "rt_embedded": embedded_text(files)}
    return CProgram(program.types, program.declarations, program.functions, objects, program.roots, program.instances)


def embedded_text(files: dict[str, Path]) -> str:
    """The table, ended by a row of zeros, and the assembly that brings the bytes in."""
    data = [f"rt_embedded_{n}" for n in range(len(files))]
    lines = [f"extern const char {d}[];" for d in data]
    if files:
        body = "".join(_incbin(d, p) for d, p in zip(data, files.values(), strict=True))
        lines.append(f'asm(".pushsection .rodata.rt_embedded, \\"a\\"\\n"\n{body}    ".popsection\\n");')
    rows = [f"  {{{c_string(n)}, {d}, {p.stat().st_size}}},\n" for (n, p), d in zip(files.items(), data, strict=True)]
    lines.append("const struct rt_embedded_file rt_embedded[] = {\n" + "".join(rows) + "  {0, 0, 0},\n};")
    return "\n".join(lines)


def _incbin(label: str, path: Path) -> str:
    file = str(path.resolve()).replace("\\", "\\\\\\\\").replace('"', '\\\\\\"')
    return f'    "{label}:\\n  .incbin \\"{file}\\"\\n  .byte 0\\n"\n'


def c_string(text: str) -> str:
    """A C literal with the UTF-8 bytes of `text`."""
    plain = "".join(chr(b) if 32 <= b < 127 and b not in b'"\\?' else f"\\{b:03o}" for b in text.encode())
    return f'"{plain}"'
