"""Every program of tests/lang and samples: CPython = the expectation in the file = the native executable at -O2
= the one at -O0 under the address and undefined-behaviour sanitizers.

-O2 is most of the time of all tests: programs about the compiler's bugs and about the library are built at -O1, which
takes half of it, unless `--all-O2` is given.

Those in tests/lang/not_yet.txt must still fail: who makes one work takes it off the list.
"""

from pathlib import Path

import pytest
from builds import Translation
from programs import Program, lang_programs, not_yet, run, run_cpython, sample_programs

PROGRAMS = [*lang_programs(), *sample_programs()]
WAITING = not_yet()


def _param(program: Program) -> object:
    reason = WAITING.get(program.name)
    marks = [] if reason is None else [pytest.mark.xfail(strict=True, reason=reason)]
    return pytest.param(program, id=program.name, marks=marks)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_cpython_shows_what_the_file_says(program: Program) -> None:
    assert run_cpython(program) == program.expected


@pytest.mark.parametrize("program", [_param(program) for program in PROGRAMS])
def test_native_shows_what_the_file_says(program: Program, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    sooner = program.script.parent.name in ("regress", "library") and not pytestconfig.getoption("--all-O2")
    translation = Translation(program, tmp_path, "1" if sooner else "2")
    assert run(program, [str(translation.native())]) == program.expected
    assert run(program, [str(translation.sanitized())]) == program.expected


def test_the_list_of_what_waits_names_programs() -> None:
    assert set(WAITING) <= {program.name for program in PROGRAMS}
