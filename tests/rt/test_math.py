"""The runtime's math functions against CPython's, under the sanitizers.

Transcendental functions may differ in the last digits (another libm), errors and special values may not.
"""

import math
import struct
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from native import ask, build_driver
from test_float import some_floats
from test_int import PARTS, answer, hex_float


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_driver("numbers", PARTS, tmp_path_factory.mktemp("numbers") / "numbers")


def value(word: str) -> float:
    return float(struct.unpack(">d", bytes.fromhex(word))[0])


def is_near(got: str, want: str, units: int) -> bool:
    """Equal, or two floats that are at most so many units in the last place apart."""
    if got == want or "!" in got or "!" in want or units == 0:
        return got == want
    return abs(value(got) - value(want)) <= units * math.ulp(value(want))


def check(
    driver: Path, name: str, function: Callable[..., object], cases: Sequence[tuple[float, ...]], units: int
) -> None:
    words = [[hex_float(x) if isinstance(x, float) else str(x) for x in case] for case in cases]
    answers = ask(driver, [" ".join([name, *word]) for word in words])
    for case, got in zip(cases, answers, strict=True):
        assert is_near(got, answer(function, *case), units), (name, case)


EXACT = "sqrt ulp".split()
NEAR = "exp expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh".split()


@pytest.mark.parametrize("name", EXACT + NEAR)
def test_unary(driver: Path, name: str) -> None:
    cases: list[tuple[float, ...]] = [(x,) for x in [*some_floats(1, 100), -1.0, 2.0, 709.9, 745.2, 1e-9]]
    check(driver, f"m.{name}", getattr(math, name), cases, 0 if name in EXACT else 4)


@pytest.mark.parametrize("name", ["gamma", "lgamma"])
def test_gamma(driver: Path, name: str) -> None:
    cases: list[tuple[float, ...]] = [
        (x,) for x in (0.0, -1.0, -2.0, 0.5, 5.0, 171.5, 172.0, math.inf, -math.inf, math.nan)
    ]
    check(driver, f"m.{name}", getattr(math, name), cases, 20)


@pytest.mark.parametrize(
    ("name", "units"),
    [("pow", 2), ("fmod", 0), ("remainder", 0), ("hypot", 0), ("atan2", 2), ("nextafter", 0), ("isclose", 0)],
)
def test_binary(driver: Path, name: str, units: int) -> None:
    values = [*some_floats(2, 25), 1.0, -1.0, 2.0]
    cases: list[tuple[float, ...]] = [(a, b) for a in values[::2] for b in values[::3]]
    check(driver, f"m.{name}", getattr(math, name), cases, units)


def test_parts(driver: Path) -> None:
    values: list[tuple[float, ...]] = [(x,) for x in some_floats(3, 100)]
    check(driver, "m.frexp", lambda x: x, values, 0)
    check(driver, "m.modf", lambda x: math.modf(x)[0], values, 0)
    cases = [(x, n) for (x,) in values[::3] for n in (0, 1, -1, 52, -52, 1000, -1074, -2000, 3000, -(10**30))]
    check(driver, "m.ldexp", math.ldexp, cases, 0)


def test_log_of_ints(driver: Path) -> None:
    cases = [(n,) for n in (1, 2, 10, 10**15, 2**64, 10**400, 3**5000, 0, -5, -(10**400))]
    for name in ("log", "log2", "log10"):
        check(driver, f"m.{name}_int", getattr(math, name), cases, 2)
