"""What the compiled program is compared with: how each peer is found, how it builds a program and runs it.

A peer is a row: two commands in which `{source}` stands for the program, `{name}` for its name, `{folder}` for a
directory of this program and this peer, in which a copy of the program lies, and `{twin}` for the program by hand in C.
What is built as an extension of CPython has its `main` called by CPython.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from pyx2c import __version__
from pyx2c.bench.catalog import Program

OURS = "pyx2c"
REFERENCE = "cpython"
TWIN = "c"

CALL_MAIN = ("{python}", "-P", "-c", "import {name}; {name}.main()")

PROBE = """
import importlib.metadata, importlib.util, json, platform, sys
found = {"cpython": platform.python_version(), "setuptools": importlib.util.find_spec("setuptools") is not None}
for name in ("mypy", "nuitka", "cython"):
    try:
        found[name] = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        pass
print(json.dumps(found))
"""


@dataclass(frozen=True, slots=True)
class Peer:
    """build: nothing for interpreters. artefact: pattern of what `build` makes there. hint: what installs it."""

    name: str
    run: tuple[str, ...]
    hint: str
    build: tuple[str, ...] = ()
    artefact: str = ""
    version: str = ""

    def takes(self, program: Program) -> bool:
        """Whether it can run the program at all: not every program has a twin."""
        return self.name != TWIN or program.twin is not None

    def build_command(self, program: Program, folder: Path) -> list[str]:
        return self._filled(self.build, program, folder)

    def run_command(self, program: Program, folder: Path) -> list[str]:
        return [*self._filled(self.run, program, folder), *program.arguments]

    def built(self, program: Program, folder: Path) -> Path | None:
        """The file that was built; None when there is none."""
        pattern = self.artefact.format(name=program.name)
        return next(iter(sorted(folder.glob(pattern))), None) if pattern else None

    def _filled(self, words: tuple[str, ...], program: Program, folder: Path) -> list[str]:
        values = {"source": program.source, "name": program.name, "folder": folder, "twin": program.twin}
        return [word.format(**values) for word in words]


EXTRA = "pip install 'pyx2c[bench]'"

PEERS = (
    Peer(
        OURS,
        run=("{folder}/{name}",),
        build=(sys.executable, "-m", "pyx2c", "compile", "{name}.py", "-o", "{folder}/{name}"),
        artefact="{name}",
        hint="it is this program",
    ),
    Peer(REFERENCE, run=("{python}", "{source}"), hint="--python names it"),
    Peer("pypy", run=("pypy3", "{source}"), hint="apt-get install pypy3"),
    Peer(
        "mypyc",
        run=CALL_MAIN,
        build=("{python}", "-m", "mypyc", "{name}.py"),
        artefact="{name}.*.so",
        hint=EXTRA,
    ),
    Peer(
        "nuitka",
        run=("{folder}/{name}.bin",),
        build=("{python}", "-m", "nuitka", "--output-filename={name}.bin", "{name}.py"),
        artefact="{name}.bin",
        hint=EXTRA,
    ),
    Peer(
        "cython",
        run=CALL_MAIN,
        build=("{python}", "-m", "Cython.Build.Cythonize", "-3", "-i", "{name}.py"),
        artefact="{name}.*.so",
        hint=EXTRA,
    ),
    Peer(
        TWIN,
        run=("{folder}/{name}",),
        build=("gcc", "-O2", "{twin}", "-o", "{folder}/{name}", "-lm"),
        artefact="{name}",
        hint="apt-get install gcc",
    ),
)

NAMES = tuple(peer.name for peer in PEERS)


def find_peers(python: str, wanted: Iterable[str]) -> tuple[list[Peer], list[Peer]]:
    """Those wanted and ours, in the order of `PEERS`: the ones that are there, with versions, and the missing ones.

    python: the CPython in which extensions run, and whose packages are looked at. Raises OSError if it can't be run.
    """
    versions = installed(python)
    chosen = [peer for peer in PEERS if peer.name == OURS or peer.name in set(wanted)]
    there = [_for_python(peer, python, versions[peer.name]) for peer in chosen if versions.get(peer.name)]
    return there, [peer for peer in chosen if not versions.get(peer.name)]


def installed(python: str) -> dict[str, str]:
    """The versions of the peers that are there."""
    found = json.loads(_output([python, "-c", PROBE]))
    versions = {OURS: __version__, REFERENCE: found["cpython"], "nuitka": found.get("nuitka", "")}
    if found["setuptools"]:
        versions |= {"mypyc": found.get("mypy", ""), "cython": found.get("cython", "")}
    if shutil.which("pypy3"):
        show = "import sys; print('%d.%d.%d' % sys.pypy_version_info[:3])"
        versions["pypy"] = _output(["pypy3", "-c", show]).strip()
    if shutil.which("gcc"):
        versions[TWIN] = gcc_version()
    return versions


def gcc_version() -> str:
    return _output(["gcc", "-dumpfullversion"]).strip()


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _for_python(peer: Peer, python: str, version: str) -> Peer:
    def put(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(word.replace("{python}", python) for word in words)

    return replace(peer, run=put(peer.run), build=put(peer.build), version=version)
