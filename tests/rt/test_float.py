"""The runtime's floats against CPython's, under the sanitizers."""

import math
import random
import struct
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from native import ask, build_driver
from test_int import PARTS, answer, hex_float

EDGES = [
    0.0,
    0.5,
    1.0,
    1.5,
    2.5,
    0.1,
    0.2,
    0.3,
    1 / 3,
    5e-324,
    1.5e-323,
    2.2250738585072014e-308,
    1e-5,
    0.0001,
    1e15,
    1e16,
]
EDGES += [
    2.225073858507201e-308,
    1.7976931348623157e308,
    1e22,
    1e23,
    9007199254740993.0,
    123456789012345680.0,
]
EDGES += (
    [2.0**k for k in range(-1074, 1024, 61)] + [10.0**k for k in range(-320, 309, 9)] + [0.125, 2.675, 1e300]
)
EDGES += [4503599627370495.5, 4503599627370497.5, 0.49999999999999994, 99.995, 999999.5, 9.5, 0.95]
EDGES += [math.inf, math.nan]
EDGES += [-x for x in EDGES[:-1]]


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_driver("numbers", PARTS, tmp_path_factory.mktemp("numbers") / "numbers")


def some_floats(seed: int, count: int) -> list[float]:
    """Any bits, ordinary magnitudes, and few digits."""
    rng = random.Random(seed)
    bits = [struct.unpack(">d", rng.randbytes(8))[0] for _ in range(count)]
    ordinary = [rng.uniform(-1000, 1000) for _ in range(count)]
    short = [round(rng.uniform(-1000, 1000), rng.randrange(5)) for _ in range(count)]
    return EDGES + bits + ordinary + short


def check(
    driver: Path, name: str, function: Callable[..., object], cases: Iterable[tuple[float, ...]]
) -> None:
    cases = list(cases)
    words = [[hex_float(x) if isinstance(x, float) else str(x) for x in case] for case in cases]
    answers = ask(driver, [" ".join([name, *word]) for word in words])
    for case, got in zip(cases, answers, strict=True):
        assert got == answer(function, *case), (name, case)


def test_repr(driver: Path) -> None:
    check(driver, "f.repr", repr, [(x,) for x in some_floats(1, 10000)])


@pytest.mark.parametrize("code", "eEfFgG")
def test_format(driver: Path, code: str) -> None:
    precisions = (0, 1, 2, 3, 6, 15, 16, 17, 20, 60, 800)
    values = some_floats(2, 60)
    for flags, option in ((0, ""), (1, "+"), (4, "#")):
        cases = [(x, p) for x in values for p in precisions]
        answers = ask(driver, [f"f.format {hex_float(x)} {code} {p} {flags}" for x, p in cases])
        for (x, p), got in zip(cases, answers, strict=True):
            assert got == format(x, f"{option}.{p}{code}"), (x, p, option)


TEXTS = "1 -1 +1.5 1. .5 . 1e5 1E-5 1e 1e+ e5 1_0.0_1".split()
TEXTS += "1__0 _1 1_ 1_.0 1._0 1e1_0 inf -Infinity +nan NAN infinit 1e400".split()
TEXTS += "1e-400 -0 0e999999999999999999999 1e-99999999999999999999 0x10".split()
TEXTS += "1,5 1..2 1.2.3 9007199254740993 4.9e-324".split()
TEXTS += (
    "2.4703282292062327e-324 2.4703282292062328e-324 1.7976931348623159e308 1.7976931348623158e308".split()
)
TEXTS += [
    "",
    " ",
    " 1.5\n",
    "1 2",
    "٣.٤",
    "\u20032e3",
    "½",
    "it's",
    "1" * 400,
    "0." + "0" * 400 + "1e401",
    "1\0",
]
TEXTS += [f"{2**53 + 1}." + "0" * 790 + "1", f"{2**53 + 1}." + "0" * 900, "2." + "5" * 2000 + "e-300"]


def test_parse(driver: Path) -> None:
    rng = random.Random(3)
    texts = list(TEXTS)
    for x in some_floats(4, 1000):
        texts += [repr(x), f"{x:.30e}"]
    for _ in range(500):
        word = struct.unpack(">d", struct.pack(">Q", rng.getrandbits(62)))[0]
        half = (word + math.nextafter(word, math.inf)) if 1e-300 < word < 1e300 else word
        texts += [f"{word:.17g}", f"{half / 2:.800e}", f"{rng.getrandbits(80)}e{rng.randrange(-340, 300)}"]
    answers = ask(driver, [f"f.parse '{t.encode().hex()}" for t in texts])
    for text, got in zip(texts, answers, strict=True):
        assert got == answer(float, text), text


def tie_text(x: float) -> str:
    """Exactly half way between x and the next float, all digits."""
    numerator, denominator = x.as_integer_ratio()
    other, below = math.nextafter(x, math.inf).as_integer_ratio()
    top, bottom = numerator * below + other * denominator, 2 * denominator * below
    places = bottom.bit_length()
    return f"{top * 10**places // bottom}e-{places}"


def test_parse_ties(driver: Path) -> None:
    texts = [tie_text(x) for x in some_floats(5, 60) if math.isfinite(x) and 0 < x < 1e300]
    texts += [t.replace("e", "1e").replace("e-", "e-") for t in texts]
    answers = ask(driver, [f"f.parse '{t.encode().hex()}" for t in texts])
    assert answers == [hex_float(float(t)) for t in texts]


BINARY: dict[str, Callable[..., object]] = {
    "f.truediv": lambda a, b: a / b,
    "f.floordiv": lambda a, b: a // b,
    "f.mod": lambda a, b: a % b,
    "f.divmod": lambda a, b: divmod(a, b)[0],
}


@pytest.mark.parametrize("name", BINARY)
def test_division(driver: Path, name: str) -> None:
    values = some_floats(6, 30)
    check(driver, name, BINARY[name], [(a, b) for a in values[::2] for b in values[::3]])


def test_pow(driver: Path) -> None:
    values = [*EDGES[::5], 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 0.5, 0.0, -0.0, math.inf, -math.inf, math.nan]
    cases = [(a, b) for a in values for b in values if not isinstance(a, complex)]
    real = [(a, b) for a, b in cases if a >= 0 or b == b // 1 or not math.isfinite(a) or b != b]
    check(driver, "f.pow", lambda a, b: a**b, real)


UNARY: dict[str, Callable[..., object]] = {
    "f.round": round,
    "f.floor": math.floor,
    "f.ceil": math.ceil,
    "f.trunc": int,
    "f.is_integer": float.is_integer,
    "f.ratio": float.as_integer_ratio,
}


@pytest.mark.parametrize("name", UNARY)
def test_unary(driver: Path, name: str) -> None:
    check(driver, name, UNARY[name], [(x,) for x in some_floats(7, 200)])


def test_hash(driver: Path) -> None:
    check(driver, "f.hash", hash, [(x,) for x in some_floats(8, 300) if x == x])


def test_round_to(driver: Path) -> None:
    digits = (0, 1, 2, 3, -1, -2, -300, -308, -309, 15, 17, 22, 23, 300, 323, 324, 10**30)
    check(driver, "f.round_to", round, [(x, n) for x in some_floats(9, 60) for n in digits])
