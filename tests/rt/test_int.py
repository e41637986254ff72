"""The runtime's integers against CPython's, under the sanitizers."""

import math
import random
import struct
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

import pytest
from native import TEXT_PARTS, ask, build_driver

sys.set_int_max_str_digits(0)
PARTS = (*TEXT_PARTS, "core/int", "core/float", "core/math")
EDGES = [
    0,
    1,
    2,
    3,
    7,
    10,
    2**31,
    2**32,
    2**53,
    2**61 - 1,
    2**62 - 1,
    2**62,
    2**62 + 1,
    2**63 - 1,
    2**63,
    2**64 - 1,
]
EDGES += [2**64, 2**64 + 1, 2**127, 2**128 - 1, 2**128, 2**192 - 2**64, 10**19, 10**40, 2**256 - 1]
EDGES += [-x for x in EDGES[1:]]


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_driver("numbers", PARTS, tmp_path_factory.mktemp("numbers") / "numbers")


def some_int(rng: random.Random, bits: int = 700) -> int:
    """Any length; sometimes long runs of ones and zeros, which carries and quotient guesses trip over."""
    n = rng.randrange(1, rng.choice((64, 130, bits)))
    x = rng.getrandbits(n)
    if rng.random() < 0.3:
        x = (x >> n // 2 << n // 2) | ((1 << rng.randrange(1, n + 1)) - 1)
    return -x if rng.random() < 0.5 else x


def pairs(seed: int, count: int) -> list[tuple[int, int]]:
    rng = random.Random(seed)
    return [(a, b) for a in EDGES for b in EDGES] + [(some_int(rng), some_int(rng)) for _ in range(count)]


def hex_float(x: float) -> str:
    return "7ff8000000000000" if math.isnan(x) else struct.pack(">d", x).hex()


def show(value: object) -> str:
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return hex_float(value) if isinstance(value, float) else str(int(value)) if isinstance(value, bool) else str(value)


def answer(function: Callable[..., object], *args: object) -> str:
    """What CPython says."""
    try:
        return show(function(*args))
    except Exception as e:
        return f"!{type(e).__name__}: {e}"


def check(driver: Path, name: str, function: Callable[..., object], cases: Sequence[tuple[int, ...]]) -> None:
    answers = ask(driver, [" ".join([name, *map(str, case)]) for case in cases])
    for case, got in zip(cases, answers, strict=True):
        assert got == answer(function, *case), (name, case)


OPERATORS: dict[str, Callable[..., object]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "floordiv": lambda a, b: a // b,
    "mod": lambda a, b: a % b,
    "divmod": divmod,
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "eq": lambda a, b: a == b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gcd": math.gcd,
    "lcm": math.lcm,
    "truediv": lambda a, b: a / b,
}


@pytest.mark.parametrize("name", OPERATORS)
def test_operator(driver: Path, name: str) -> None:
    check(driver, name, OPERATORS[name], pairs(1, 800))


UNARY: dict[str, Callable[..., object]] = {
    "neg": lambda x: -x,
    "abs": abs,
    "invert": lambda x: ~x,
    "bits": lambda x: (x.bit_length(), x.bit_count()),
    "hash": hash,
    "to_double": float,
    "repr": str,
    "isqrt": math.isqrt,
}


@pytest.mark.parametrize("name", UNARY)
def test_unary(driver: Path, name: str) -> None:
    check(
        driver,
        name,
        UNARY[name],
        [(a,) for pair in pairs(2, 400) for a in pair] + [(1 << 1023,), (2**1024 - 1,)],
    )


LIMBS = [1, 2, 23, 24, 25, 39, 40, 41, 63, 64, 65, 95, 128, 129, 200, 450, 899, 900, 901, 1300]
"""sizes on both sides of every length from which another algorithm is taken"""


def of_limbs(rng: random.Random, limbs: int) -> int:
    """A positive int of so many limbs: random, all ones, few ones, or long runs of either."""
    bits = limbs * 64
    top = 1 << (bits - 1 - rng.randrange(64))
    kind = rng.randrange(5)
    if kind == 0:
        return (1 << bits) - 1
    if kind == 1:
        return top | (1 << rng.randrange(bits)) | rng.getrandbits(3)
    if kind == 2:
        return (1 << bits) - (1 << rng.randrange(bits))
    return top | rng.getrandbits(bits)


def test_large(driver: Path) -> None:
    rng = random.Random(3)
    cases = [(of_limbs(rng, a), of_limbs(rng, b)) for a in LIMBS for b in LIMBS]
    cases += [(a, -b) for a, b in rng.sample(cases, 60)]
    for name in ("mul", "divmod", "truediv"):
        check(driver, name, OPERATORS[name], cases)
    for name in ("and", "or", "xor", "add", "sub", "lt"):
        check(driver, name, OPERATORS[name], rng.sample(cases, 60))


def test_squares(driver: Path) -> None:
    rng = random.Random(31)
    values = [of_limbs(rng, n) for n in LIMBS for _ in range(3)]
    assert ask(driver, [f"square {x}" for x in values]) == [str(x * x) for x in values]


def test_quotients_at_the_edge(driver: Path) -> None:
    """Dividends just below, at and above a multiple of the divisor; upper halves that agree."""
    rng = random.Random(32)
    cases = []
    for n in LIMBS[6:]:
        for m in rng.sample(LIMBS[6:17], 5):
            divisor = of_limbs(rng, n)
            quotient = of_limbs(rng, m)
            cases += [(divisor * quotient + d, divisor) for d in (-1, 0, divisor - 1)]
            cases += [((divisor << 64 * m) - 1, divisor), ((divisor >> 64 * n // 2 << 64 * (m + n // 2)) - 1, divisor)]
    check(driver, "divmod", divmod, cases)


def test_large_gcd(driver: Path) -> None:
    rng = random.Random(33)
    cases = []
    for n in LIMBS[:16]:
        for m in LIMBS[:16:3]:
            common = of_limbs(rng, rng.choice([1, 2, 30]))
            cases.append((of_limbs(rng, n) * common, -of_limbs(rng, m) * common))
    fibonacci = [1, 1]
    while len(fibonacci) < 3000:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    cases += [(fibonacci[i + 1], fibonacci[i]) for i in range(80, 3000 - 1, 97)]
    check(driver, "gcd", math.gcd, cases)
    check(driver, "lcm", math.lcm, cases[::5])


def test_large_unary(driver: Path) -> None:
    rng = random.Random(34)
    values = [of_limbs(rng, n) for n in LIMBS]
    cases = [(x,) for x in values] + [(-x,) for x in values[::3]]
    for name in ("neg", "invert", "bits", "hash", "to_double"):
        check(driver, name, UNARY[name], cases)
    squares = [(x * x + d,) for x in values[:14] for d in (-1, 0, 1, 2 * x)]
    check(driver, "isqrt", math.isqrt, squares + cases[: len(values)])


def test_shifts(driver: Path) -> None:
    rng = random.Random(4)
    counts = [0, 1, 2, 61, 62, 63, 64, 65, 127, 128, 200, -1, -(2**70)]
    cases = [(a, b) for a in EDGES for b in counts] + [(some_int(rng), rng.randrange(300)) for _ in range(500)]
    check(driver, "lshift", lambda a, b: a << b, cases)
    check(driver, "rshift", lambda a, b: a >> b, cases + [(5, 2**80), (-5, 2**80)])


def test_powers(driver: Path) -> None:
    rng = random.Random(5)
    check(driver, "pow", pow, [(a, b) for a in EDGES for b in (0, 1, 2, 3, 17)] + [(3, 1000), (-2, 301)])
    cases = [(some_int(rng), abs(some_int(rng)), some_int(rng)) for _ in range(150)]
    check(driver, "powmod", pow, cases + [(a, 65537, m) for a in EDGES for m in EDGES])
    cases = [
        (of_limbs(rng, n), of_limbs(rng, e) % 2**bits, of_limbs(rng, n))
        for n in (1, 2, 8, 32, 70)
        for e in (1, 2, 5)
        for bits in (98, 99, 100, 101, 300)
    ]
    check(driver, "powmod", pow, cases)
    check(driver, "factorial", math.factorial, [(n,) for n in (0, 1, 5, 20, 21, 100, 1000, -1)])
    check(driver, "round", round, [(a, n) for a in [*EDGES, 25, 35, -15, 5] for n in (0, 2, -1, -2, -19, -90)])


def test_float_borders(driver: Path) -> None:
    rng = random.Random(6)
    floats = [
        0.0,
        -0.0,
        0.5,
        -0.5,
        2.0**53,
        2.0**62,
        -(2.0**62),
        2.0**63,
        1e22,
        1e300,
        math.inf,
        -math.inf,
        math.nan,
    ]
    floats += [rng.uniform(-1, 1) * 2.0 ** rng.randrange(200) for _ in range(300)]
    answers = ask(driver, [f"from_double {hex_float(x)}" for x in floats])
    assert answers == [answer(int, x) for x in floats]
    cases = [(a, x) for a in EDGES for x in floats[:60]] + [(int(x) + d, x) for x in floats[13:] for d in (-1, 0, 1)]
    answers = ask(driver, [f"cmp_double {a} {hex_float(x)}" for a, x in cases])
    assert answers == [str(2 if x != x else (a > x) - (a < x)) for a, x in cases]


TEXTS = "0 1 -1 +7 _1 1_ 1_0 1__0 0x1f 0X_1F 0o17 0b101 0b2".split()
TEXTS += "00 010 0_0 abc z 1.5 0x -0x10 +-1 zz -_1 0b1 0_x1".split()
TEXTS += [
    "",
    " ",
    " 12\n",
    "\t-5 ",
    "- 1",
    "٣٤",
    "\u00a07\u2003",
    "½",
    "1\0",
    "it's",
    "9" * 60,
    "-" + "f" * 50,
    "9" * 4301,
]


def test_parse(driver: Path) -> None:
    sys.set_int_max_str_digits(4300)
    cases = [(t, b) for t in TEXTS for b in (10, 0, 2, 8, 16, 36, 3, 7, 1, 37)]
    answers = ask(driver, [f"parse '{t.encode().hex()} {b}" for t, b in cases])
    expected = [answer(lambda t, b: hex(int(t, b)), t, b) for t, b in cases]
    sys.set_int_max_str_digits(0)
    for case, got, want in zip(cases, answers, expected, strict=True):
        assert got == (want if want[0] == "!" else str(int(want, 16))), case


def test_text(driver: Path) -> None:
    rng = random.Random(7)
    values = EDGES + [some_int(rng) for _ in range(300)]
    for base, code in ((2, "b"), (8, "o"), (16, "x"), (16, "X")):
        answers = ask(driver, [f"digits {x} {base} {int(code == 'X')}" for x in values])
        assert answers == [format(x, code) for x in values]
    big = [10**20000, 10**20000 - 1, -(3**30000), 7**9001 * 10**3000]
    for digits in (1499, 1500, 4999, 5000, 5001, 9727, 9729, 19456, 38912, 38913):
        big += [10**digits, 10**digits - 1, rng.randrange(10**digits), 7 * 10 ** (digits // 2) + 5]
    assert ask(driver, [f"add {x} 0" for x in big]) == [str(x) for x in big]
    answers = ask(driver, [f"digits {x} {base} 0" for x in big for base in (2, 8, 16)])
    assert answers == [format(x, code) for x in big for code in "box"]
    assert ask(driver, [f"repr {10**4299}"]) == [str(10**4299)]
    assert "Exceeds the limit (4300 digits) for integer string conversion; use" in ask(driver, [f"repr {10**4300}"])[0]


def test_large_bases(driver: Path) -> None:
    rng = random.Random(8)
    figures = "0123456789abcdefghijklmnopqrstuvwxyz"
    for base in (3, 6, 7, 11, 32, 36):
        for digits in (4998, 4999, 5000, 5001, 12000, 20000):
            text = "".join(rng.choices(figures[:base], k=digits))
            if digits == 12000:
                text = "0" * 6000 + text
            want = str(int(text, base))
            assert ask(driver, [f"from_digits {text} {base}"]) == [want], (base, digits)


def test_bytes(driver: Path) -> None:
    cases = [(x, n, order, signed) for x in EDGES for n in (1, 8, 9, 33) for order in (0, 1) for signed in (0, 1)]

    def there_and_back(x: int, n: int, order: int, signed: int) -> int:
        name: Literal["little", "big"] = "big" if order else "little"
        data = x.to_bytes(n, name, signed=bool(signed))
        return int.from_bytes(data, name, signed=bool(signed))

    check(driver, "bytes", there_and_back, cases)


def test_machine_words(driver: Path) -> None:
    values = [x for x in EDGES if -(2**63) <= x < 2**63] + [-(2**63)]
    assert ask(driver, [f"from_i64 {x}" for x in values]) == [str(x) for x in values]
    assert ask(driver, [f"i64 {x}" for x in values]) == [str(x) for x in values]
    assert ask(driver, [f"i64 {2**63}"]) == ["!OverflowError: cannot fit 'int' into an index-sized integer"]
