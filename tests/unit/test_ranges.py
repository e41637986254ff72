"""Ranges: the interval arithmetic against Python's, and facts stated inside small programs.

A comment `# within: 1 of 2` says how many of the list subscripts in a line are proven to be within the list. A comment
`# range: i 0..9; return 0..; xs[] 1..5; C.x 1..8; not raw: v` names variables of the function it stands in,
that function's result, the elements of a list (the values of a dict), a class's field, and what must not be a machine
word. CPython's own run of each program is traced: no variable may leave the interval stated for it.
"""

from __future__ import annotations

import ast
import contextlib
import io
import itertools
import operator
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from pyx2c.analysis import interval as iv
from pyx2c.analysis.interval import EMPTY, Interval
from pyx2c.analysis.ranges import Ranges, infer_ranges
from pyx2c.frontend.load import load_program
from pyx2c.hirgen.engine import infer
from pyx2c.ir import hir
from pyx2c.ir.types import DictT
from pyx2c.ir.walk import walk

ROOT = Path(__file__).parents[2]
PROGRAMS = sorted((ROOT / "tests/facts/ranges").glob("*.py"))
OPERATORS: list[tuple[Callable[[Interval, Interval], Interval], Callable[[int, int], Any]]] = [
    (iv.add, operator.add),
    (iv.sub, operator.sub),
    (iv.mul, operator.mul),
    (iv.floordiv, operator.floordiv),
    (iv.mod, operator.mod),
    (iv.bit_and, operator.and_),
    (iv.bit_or, operator.or_),
    (iv.bit_xor, operator.xor),
    (iv.lshift, operator.lshift),
    (iv.rshift, operator.rshift),
    (iv.power, operator.pow),
]
ENDS = (-7, -2, -1, 0, 1, 3, 8)
OPEN = (*ENDS, None)
SAMPLES = (-900, -7, -5, -2, -1, 0, 1, 2, 3, 5, 8, 900)


def _has(i: Interval, value: int) -> bool:
    return i.low <= value <= i.high


@pytest.mark.parametrize(("abstract", "concrete"), OPERATORS, ids=lambda f: f.__name__)
def test_operators_hold_every_result(abstract: Any, concrete: Any) -> None:
    every = [i for i in (Interval(a, b) for a, b in itertools.product(OPEN, OPEN)) if not i.empty]
    for a, b in itertools.product(every, every):
        result = abstract(a, b)
        for x, y in itertools.product(SAMPLES, SAMPLES):
            if _has(a, x) and _has(b, y):
                with contextlib.suppress(ZeroDivisionError, ValueError):
                    value = concrete(x, y)
                    assert isinstance(value, float) or _has(result, value), (a, b, result, x, y)


@pytest.mark.parametrize(("abstract", "concrete"), OPERATORS[:4], ids=lambda f: f.__name__)
def test_small_intervals_are_exact(abstract: Any, concrete: Any) -> None:
    every = [Interval(a, b) for a, b in itertools.product(range(-3, 4), repeat=2) if a <= b]
    for a, b in itertools.product(every, every):
        found = []
        for x, y in itertools.product(range(a.lo, a.hi + 1), range(b.lo, b.hi + 1)):  # type: ignore[arg-type,operator]
            with contextlib.suppress(ZeroDivisionError):
                found.append(concrete(x, y))
        assert abstract(a, b) == (Interval(min(found), max(found)) if found else EMPTY), (a, b)


def test_word_sizes() -> None:
    assert Interval(-(1 << 63), (1 << 63) - 1).fits_i64 and not Interval(0, 1 << 63).fits_i64
    assert Interval(-(1 << 62), (1 << 62) - 1).fits_small and not Interval(0, 1 << 62).fits_small
    assert not Interval(0, None).fits_i64 and Interval(0, 1 << 200).hi == 1 << 200


class Program:
    """A program with its ranges, found by function and name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text()
        self.engine: Any = infer(load_program(path, ROOT / "stdlib_subset"))
        self.ranges: Ranges = infer_ranges(self.engine)
        self.functions = [n for n in ast.walk(ast.parse(self.text)) if isinstance(n, ast.FunctionDef)]

    def instances(self, line: int) -> list[Any]:
        """Instances of the function that starts at `line`; 0 is the module."""
        main = [i for i in self.engine.functions if i.ref.module.name == self.engine.main]
        return [i for i in main if getattr(i.ref.node, "lineno", 0) == line]

    def variables(self, line: int, name: str) -> list[Any]:
        """That function's variable, one per instance."""
        if line == 0:
            return [self.engine.modules[self.engine.main].globals[name]]
        found = [i.vars[name] for i in self.instances(line) if name in i.vars]
        assert found, f"no variable {name}"
        return found

    def interval(self, line: int, name: str) -> Interval:
        """What a name in a comment stands for."""
        if name == "return":
            return _joined(self.ranges.result(i) for i in self.instances(line))
        if "." in name:
            cls, attr = name.split(".")
            found = [c for c in self.engine.classes if c.name == cls]
            return self.ranges.field(found[0].find_field(attr))
        if name.endswith("[]"):
            types = [v.type for v in self.variables(line, name[:-2])]
            return _joined(self.ranges.items(t.value if isinstance(t, DictT) else t.item) for t in types)
        return _joined(self.ranges.var(v) for v in self.variables(line, name))

    def enclosing(self, line: int) -> int:
        """The line of the innermost function around a line."""
        around = [f.lineno for f in self.functions if f.lineno <= line <= (f.end_lineno or 0)]
        return max(around, default=0)


def _joined(parts: Iterator[Interval]) -> Interval:
    total = EMPTY
    for part in parts:
        total = total.join(part)
    return total


_loaded: dict[Path, Program] = {}


def _program(path: Path) -> Program:
    if path not in _loaded:
        _loaded[path] = Program(path)
    return _loaded[path]


def _facts() -> Iterator[Any]:
    for path in PROGRAMS:
        for number, line in enumerate(path.read_text().splitlines(), 1):
            for fact in re.split(r"; ", line.partition("# range: ")[2]):
                if fact:
                    yield pytest.param(path, number, fact, id=f"{path.stem}:{number}:{fact}")


@pytest.mark.parametrize(("path", "number", "fact"), _facts())
def test_fact(path: Path, number: int, fact: str) -> None:
    program = _program(path)
    line = program.enclosing(number)
    if fact.startswith("not raw: "):
        found = program.variables(line, fact.removeprefix("not raw: "))
        assert not program.ranges.raw_vars.intersection(found)
        return
    name, wanted = fact.split(" ")
    found_interval = program.interval(line, name)
    assert str(found_interval) == wanted
    if found_interval.fits_i64 and name.isidentifier() and name != "return":
        assert program.ranges.raw_vars.issuperset(program.variables(line, name))


def _subscripts() -> Iterator[Any]:
    for path in PROGRAMS:
        for number, line in enumerate(path.read_text().splitlines(), 1):
            found = re.search(r"# within: (\d+) of (\d+)", line)
            if found:
                yield pytest.param(path, number, int(found[1]), int(found[2]), id=f"{path.stem}:{number}")


@pytest.mark.parametrize(("path", "number", "proven", "all_"), _subscripts())
def test_subscripts(path: Path, number: int, proven: int, all_: int) -> None:
    program = _program(path)
    found = {
        id(e): program.ranges.in_bounds(e)
        for inst in program.engine.functions
        for e in walk(inst.body)
        if isinstance(e, hir.Prim) and e.op.name in ("getitem", "setitem") and e.pos and e.pos.line == number
    }
    assert (sum(found.values()), len(found)) == (proven, all_)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda p: p.stem)
def test_no_run_leaves_its_ranges(path: Path) -> None:
    program = _program(path)
    outside: list[tuple[str, str, int]] = []
    checked = 0

    def look(frame: FrameType) -> None:
        nonlocal checked
        line = 0 if frame.f_code.co_name == "<module>" else frame.f_code.co_firstlineno
        if line and not any(f.lineno == line for f in program.functions):
            return
        own = [n for n in frame.f_locals if not line or n in frame.f_code.co_varnames]
        for name, value in [(n, frame.f_locals[n]) for n in own]:
            if type(value) is int:
                checked += 1
                if not _has(program.interval(line, name), value):
                    outside.append((frame.f_code.co_name, name, value))

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        name = frame.f_code.co_name
        if frame.f_code.co_filename != str(path) or (name.startswith("<") and name != "<module>"):
            return None
        look(frame)
        return trace

    code = compile(program.text, str(path), "exec")
    old = sys.gettrace()
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            sys.settrace(trace)
            exec(code, {"__name__": "__main__"})
        finally:
            sys.settrace(old)
    assert checked > 100 and outside == []
