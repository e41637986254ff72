"""Programs that carry their expected result: the files of tests/lang and the folders of samples.

A file of tests/lang ends in blocks of comments. `# --- input` and `# --- args` are written by hand, the
others only by write_expected.py, from CPython's run:

    # --- expected              stdout; `without newline` follows when it does not end in one
    # 42
    # --- stderr                left out when empty; the program's folder stands as $HERE
    # --- status 1              left out when 0

A sample is a folder with `main.py` and its stdout in `expected.txt`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANG = ROOT / "tests" / "lang"
SAMPLES = ROOT / "samples"
NOT_YET = LANG / "not_yet.txt"
OWN = ROOT / "tests" / "harness" / "own"
"""where CPython finds those of the library's packages that it has none of"""

BLOCK = "# --- "
WRITTEN = ("expected", "stderr", "status")
"""blocks that only write_expected.py writes"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run showed; `$HERE` in stderr stands for the folder of the program."""

    stdout: str
    stderr: str
    status: int


@dataclass(frozen=True, slots=True)
class Program:
    """A program to run: its script, arguments, input, and what it must show (None: not written yet)."""

    script: Path
    args: tuple[str, ...] = ()
    stdin: str = ""
    expected: Outcome | None = None
    is_sample: bool = False

    @property
    def name(self) -> str:
        """Its path from the root of the repository, for samples that of the folder."""
        path = self.script.parent if self.is_sample else self.script
        return str(path.relative_to(ROOT))


def lang_programs() -> list[Program]:
    """Every file of tests/lang/<area>, and every `main.py` of a folder below one."""
    files = [*LANG.glob("*/*.py"), *LANG.glob("*/*/main.py")]
    return [read_program(path) for path in sorted(files)]


def sample_programs() -> list[Program]:
    return [read_sample(path) for path in sorted(SAMPLES.glob("*/main.py"))]


def read_exactly(path: Path) -> str:
    """The text of a file, with the ends of lines as they stand there: programs print carriage returns, too."""
    return path.read_bytes().decode()


def read_sample(script: Path) -> Program:
    text = script.parent / "expected.txt"
    expected = Outcome(read_exactly(text), "", 0) if text.is_file() else None
    return Program(script, expected=expected, is_sample=True)


def read_program(script: Path) -> Program:
    blocks = split_blocks(read_exactly(script))[1]
    args = blocks.get("args", ("", ""))[0].split()
    stdin = blocks.get("input", ("", ""))[1]
    expected = None
    if "expected" in blocks:
        detail, text = blocks["expected"]
        stdout = text[:-1] if detail else text
        status = int(blocks.get("status", ("0", ""))[0])
        expected = Outcome(stdout, blocks.get("stderr", ("", ""))[1], status)
    return Program(script, tuple(args), stdin, expected)


def split_blocks(source: str) -> tuple[str, dict[str, tuple[str, str]]]:
    """The program proper, and its blocks: name → (rest of the header, text)."""
    code, _, rest = ("\n" + source).partition("\n" + BLOCK)
    blocks: dict[str, tuple[str, str]] = {}
    for block in rest.split("\n" + BLOCK) if rest else ():
        header, *lines = block.rstrip("\n").split("\n")
        name, _, detail = header.partition(" ")
        blocks[name] = (detail, "".join(line.removeprefix("#").removeprefix(" ") + "\n" for line in lines))
    return code[1:], blocks


def join_blocks(code: str, blocks: dict[str, tuple[str, str]]) -> str:
    """The inverse of `split_blocks`."""
    parts = [code.rstrip("\n") + "\n"]
    for name, (detail, text) in blocks.items():
        lines = [f"# {line}" if line else "#" for line in lines_of(text)]
        parts.append("\n".join([f"{BLOCK}{name} {detail}".rstrip(), *lines]) + "\n")
    return "\n".join(parts[:2]) + "".join(parts[2:])


def lines_of(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n") if text else []


_PLAIN = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": ""}
"""CPython as it is by itself: what is shown first depends on its buffers, too"""


def run(program: Program, command: list[str], timeout: float = 60) -> Outcome:
    """Runs `command` for a program: samples in their own folder, all others in an empty one."""
    here = str(program.script.parent)
    with tempfile.TemporaryDirectory(prefix="pyx2c-test-") as empty:
        done = subprocess.run(
            [*command, *program.args],
            input=program.stdin.encode(),
            capture_output=True,
            cwd=here if program.is_sample else empty,
            env={**os.environ, **_PLAIN, "PYTHONPATH": str(OWN)},
            timeout=timeout,
        )
    stderr = done.stderr.decode(errors="replace").replace(here, "$HERE")
    return Outcome(done.stdout.decode(errors="replace"), stderr, done.returncode)


def run_cpython(program: Program) -> Outcome:
    """Without the frames of CPython's library in tracebacks: compiled programs show none of those."""
    outcome = run(program, [sys.executable, str(program.script)])
    return Outcome(outcome.stdout, _without_library(outcome.stderr), outcome.status)


_LIBRARY = Path(os.__file__).parent
_FRAME = re.compile(
    r'^(?P<margin>[ |]*)  File "(?P<file>[^"]*)", line \d+, in .*\n(?:(?P=margin)    .*\n)*', re.MULTILINE
)


def _without_library(stderr: str) -> str:
    return _FRAME.sub(lambda m: "" if Path(m["file"]).is_relative_to(_LIBRARY) else m[0], stderr)


class CompileFailed(Exception):
    """`pyx2c compile` gave a status other than 0; the message is what it wrote."""


def compile_native(program: Program, output: Path, *flags: str) -> None:
    """Compiles through the command line, at -O1 unless `flags` say otherwise."""
    opt = [] if "-O" in flags else ["-O", "1"]
    done = subprocess.run(
        [sys.executable, "-m", "pyx2c", "compile", str(program.script), "-o", str(output), "--verify", *opt, *flags],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "transpiler")},
        timeout=180,
    )
    if done.returncode:
        raise CompileFailed((done.stderr or done.stdout).strip() or f"status {done.returncode}")


def run_native(program: Program, output: Path, *flags: str) -> Outcome:
    """Compiles to `output` and runs it."""
    compile_native(program, output, *flags)
    return run(program, [str(output)])


def not_yet() -> dict[str, str]:
    """Programs that the compiler can't do yet: name → reason."""
    lines = NOT_YET.read_text(encoding="utf-8").splitlines() if NOT_YET.is_file() else []
    entries = [line.split(None, 1) for line in lines if line.strip() and not line.startswith("#")]
    return {entry[0]: entry[1] if len(entry) > 1 else "no reason given" for entry in entries}
