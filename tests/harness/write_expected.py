"""Rewrites the expected results of tests/lang and samples from CPython's run: all, or those named."""

from __future__ import annotations

import sys
from pathlib import Path

from programs import (
    SAMPLES,
    WRITTEN,
    Program,
    join_blocks,
    lang_programs,
    read_exactly,
    read_program,
    read_sample,
    run_cpython,
    sample_programs,
    split_blocks,
)


def write_expected(program: Program) -> bool:
    """Runs the program on CPython; True when the file on disk changed."""
    outcome = run_cpython(program)
    if program.is_sample:
        if outcome.status or outcome.stderr:
            raise SystemExit(f"{program.name}: a sample must end well\n{outcome.stderr}")
        return _replace(program.script.parent / "expected.txt", outcome.stdout)
    code, blocks = split_blocks(read_exactly(program.script))
    kept = {name: block for name, block in blocks.items() if name not in WRITTEN}
    ends = not outcome.stdout or outcome.stdout.endswith("\n")
    kept["expected"] = ("", outcome.stdout) if ends else ("without newline", outcome.stdout + "\n")
    if outcome.stderr:
        kept["stderr"] = ("", outcome.stderr)
    if outcome.status:
        kept["status"] = (str(outcome.status), "")
    return _replace(program.script, join_blocks(code, kept))


def _replace(path: Path, text: str) -> bool:
    if path.is_file() and read_exactly(path) == text:
        return False
    path.write_bytes(text.encode())
    return True


def _named(argument: str) -> Program:
    path = Path(argument).resolve()
    script = path / "main.py" if path.is_dir() else path
    return read_sample(script) if SAMPLES in script.parents else read_program(script)


def main() -> None:
    if sys.version_info[:2] != (3, 11):
        raise SystemExit("write_expected.py: the oracle is CPython 3.11")
    programs = [_named(argument) for argument in sys.argv[1:]] or [*lang_programs(), *sample_programs()]
    for program in programs:
        if write_expected(program):
            print(program.name)


if __name__ == "__main__":
    main()
