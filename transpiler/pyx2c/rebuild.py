"""An unchanged build is answered before the compiler is loaded.

Each build leaves a record of what it read (modules, the directories in which they were looked for, embedded files, the
compiler itself) and what it wrote, by time of change and size. The same command in the same place prints what it
printed then, if nothing of either has changed since.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyx2c.options import CompileResult, cache_dir, data_dir

_LOOKS_INSIDE = ("--dump-after", "--verify", "--help", "-h")
"""options that print more than a record holds"""
Stamp = tuple[str, int, int]


def answer(arguments: list[str]) -> bool:
    """Whether the command was a build of which nothing has changed; then its output is printed again."""
    if arguments[:1] != ["compile"] or any(a.startswith(_LOOKS_INSIDE) for a in arguments):
        return False
    try:
        record = json.loads(_record(arguments).read_text(encoding="utf-8"))
        unchanged = record["compiler"] == _compiler() and all(_stamp(Path(f[0])) == tuple(f) for f in record["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return False
    if unchanged:
        sys.stdout.write(record["text"])
    return unchanged


def remember(arguments: list[str], result: CompileResult, more: Iterable[Path], text: str) -> None:
    """Leaves the record of a build; `more` are files it wrote beside the result's."""
    images = result.images.values()
    written = [result.c_file, *images, *(i.with_name(i.name + ".debug") for i in images), *more]
    files = [_stamp(path) for path in dict.fromkeys([*result.read, *written])]
    path = _record(arguments)
    path.parent.mkdir(parents=True, exist_ok=True)
    record = {"compiler": _compiler(), "files": files, "text": text}
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    temporary.write_text(json.dumps(record), encoding="utf-8")
    temporary.replace(path)


def _record(arguments: list[str]) -> Path:
    place = json.dumps([str(Path.cwd()), *arguments]).encode()
    return cache_dir() / "builds" / f"{hashlib.sha256(place).hexdigest()[:32]}.json"


def _stamp(path: Path) -> Stamp:
    """When a file, or what a directory lists, changed last; and a file's size. A missing file has neither."""
    try:
        status = path.stat()
    except OSError:
        return str(path.absolute()), 0, 0
    return str(path.absolute()), status.st_mtime_ns, 0 if path.is_dir() else status.st_size


def _compiler() -> str:
    """What identifies the compiler, the runtime it brings, and gcc."""
    digest = hashlib.sha256()
    roots = [Path(__file__).parent, *(data_dir(n) for n in ("rt", "xen_headers", "stdlib_subset"))]
    for path in [*(f for root in roots for f in _files(str(root))), shutil.which("gcc") or ""]:
        digest.update(f"{_stamp(Path(path))}\n".encode())
    return digest.hexdigest()


def _files(folder: str) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda e: e.name) if os.path.isdir(folder) else ():
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _files(entry.path)
        else:
            yield entry.path
