"""Exceptions: adoption of regions, chaining, tracebacks, exit statuses; the hierarchy is CPython's."""

import builtins
import re
from pathlib import Path

import pytest
from build_rt import ROOT, build_hosted, build_linux, run

EXPECTED = """\
is
adopted
from the inner region 2
clean
Traceback (most recent call last):
KeyError: from the inner region

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
IndexError: from the inner region
Traceback (most recent call last):
KeyError: from the inner region

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
RuntimeError
same
balanced
"""


@pytest.mark.parametrize("build", [build_hosted, build_linux])
def test_handlers(build: object, tmp_path: Path) -> None:
    assert callable(build)
    assert run(build("exceptions.c", tmp_path / "p")) == (0, EXPECTED, "")


def test_leaving(tmp_path: Path) -> None:
    program = build_linux("leave.c", tmp_path / "p")
    head = "Traceback (most recent call last):\n"
    assert run(program, "n") == (0, "before\n", "")
    assert run(program, "s") == (3, "before\n", "")
    assert run(program, "t") == (1, "before\n", "gone\n")
    assert run(program, "m") == (1, "before\n", head + "MemoryError\n")
    assert run(program, "v") == (1, "before\n", head + "ValueError: bad é\n")


def test_hierarchy() -> None:
    declared = {}
    for file in (ROOT / "rt/core/exc").glob("class_*.c"):
        classes = re.findall(r'rt_class_(\w+) = \{"(\w+)", (\S+), 0, NULL, NULL, NULL\}', file.read_text())
        for name, text, base in classes:
            assert name == text
            declared[name] = base.removeprefix("&rt_class_")
    builtin = {
        name: cls for name, cls in vars(builtins).items() if isinstance(cls, type) and name == cls.__name__
    }
    in_python = ("BaseExceptionGroup", "ExceptionGroup")  # stdlib_subset/_behind/exception_groups.py
    wanted = {name: cls for name, cls in builtin.items() if issubclass(cls, BaseException) and name not in in_python}
    bases = {
        name: (cls.__bases__[0].__name__ if cls is not BaseException else "NULL")
        for name, cls in wanted.items()
    }
    assert declared == bases


def test_traceback_format(tmp_path: Path) -> None:
    """A hand-made line table gives entries, carets, an inlined frame and a shortened recursion."""
    status, out, err = run(build_linux("lines.c", tmp_path / "p"))
    assert (status, out) == (1, "")
    entry = '  File "app.py", line 2, in f\n    return g(n)\n           ^^^^\n'
    assert err == (
        "Traceback (most recent call last):\n"
        '  File "app.py", line 9, in <module>\n    f(5)\n'
        + entry * 3
        + "  [Previous line repeated 3 more times]\n"
        + '  File "app.py", line 5, in g\n    raise ValueError\n'
        + "ValueError: deep\n"
    )
