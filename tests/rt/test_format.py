"""The runtime's format mini-language and %-conversions against CPython's, under the sanitizers."""

import random
from pathlib import Path

import pytest
from text_driver import Case, Word, build_text_driver, check

ERRORS = [
    "5x5",
    "q",
    "\x01",
    "é",
    "=5",
    " ",
    "+",
    "z",
    "#",
    ",",
    "_",
    "5.",
    "9" * 20,
    ",_",
    "_,",
    ",x",
    "_n",
    ",q",
    "+c",
]
ERRORS += [
    ".3c",
    "zd",
    "#c",
    ",c",
    "s",
    "c",
    ".99999999999f",
    "n",
    "x",
    ">>",
    "{<5",
    "é^9",
    "日>+9",
    "010,",
    "<010",
    "0=9",
]


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_text_driver(tmp_path_factory.mktemp("format"))


def some_specs(seed: int, count: int, types: str) -> list[str]:
    """Specs that are mostly, not always, fit for the types."""
    rng = random.Random(seed)
    parts = (
        (["", ""], ["<", ">", "^", "=", "*<", "é^", "0>", " ="]),
        (["", ""], ["+", "-", " "]),
        ([""] * 8, ["z"]),
        (["", "", ""], ["#"]),
        (["", ""], ["0"]),
        ([""], ["1", "7", "12", "30"]),
        (["", ""], [",", "_"]),
        (["", ""], [".0", ".1", ".3", ".10"]),
        ([""], list(types)),
    )
    return ["".join(rng.choice(a + b) for a, b in parts) for _ in range(count)]


def test_str(driver: Path) -> None:
    specs = [*ERRORS, *some_specs(1, 300, "s"), "", "10", ">10", "^7.2", "é<6", ".0", "010"]
    check(
        driver,
        "f.str",
        lambda spec, x: format(x, spec),
        [(s, x) for s in specs for x in ("", "ab", "日本語x")],
    )


def test_int(driver: Path) -> None:
    specs = ["", *ERRORS, *some_specs(2, 500, "dbxXocn"), *(s for s in some_specs(3, 300, "eEfFgG%"))]
    values = [0, 7, -7, 1234, -1234567, 10**6, 2**70, -(10**25), 65, 0x1F600]
    cases: list[Case] = [(spec, str(value)) for spec in specs for value in values]
    check(driver, "f.int", lambda spec, x: format(int(x), spec), cases)
    cases = [(spec, int(value)) for spec in specs for value in (False, True)]
    check(driver, "f.bool", lambda spec, x: format(bool(x), spec), cases)


def test_float(driver: Path) -> None:
    rng = random.Random(7)
    specs = ["", *ERRORS, *some_specs(4, 700, "eEfFgGn%"), *some_specs(5, 100, "")]
    values = [
        0.0,
        -0.0,
        1.0,
        -1.5,
        0.04,
        -0.04,
        1234567.891,
        1e16,
        1e22,
        5e-324,
        1.7976931348623157e308,
        1e-7,
    ]
    values += [float("inf"), float("-inf"), float("nan"), 2.5, 0.1, 100.0]
    values += [rng.uniform(-1, 1) * 10.0 ** rng.randrange(-20, 20) for _ in range(5)]
    cases: list[Case] = [(spec, value) for spec in specs for value in rng.sample(values, 8)]
    check(driver, "f.float", lambda spec, x: format(x, spec), cases)


def percent(x: object, flags: str, width: int, precision: int, kind: str) -> str:
    """The conversion as CPython's template; `_` is the space flag."""
    dot = "" if precision < 0 else f".{precision}"
    return f"%{flags.replace('_', ' ')}{'' if width < 0 else width}{dot}{kind}" % (x,)


def conversions(seed: int, kinds: str) -> list[tuple[Word, int, int, Word]]:
    rng = random.Random(seed)
    flags = ["/", "/-", "/0", "/+", "/_", "/#", "/-0", "/+0", "/#0", "/+#", "/_-"]
    return [
        (
            Word(rng.choice(flags)),
            rng.choice([-1, 1, 6, 12]),
            rng.choice([-1, 0, 2, 8]),
            Word(rng.choice(kinds)),
        )
        for _ in range(300)
    ]


def test_percent(driver: Path) -> None:
    ints = [(str(x), *c) for c in conversions(1, "dixXou") for x in (0, 5, -42, 10**20)]
    check(driver, "%int", lambda x, f, *c: percent(int(x), f[1:], *c), ints)
    floats = [(x, *c) for c in conversions(2, "eEfFgG") for x in (0.0, -2.5, 1e10, float("inf"))]
    check(driver, "%float", lambda x, f, *c: percent(x, f[1:], *c), floats)
    texts = [(x, *c) for c in conversions(3, "s") for x in ("", "abc", "日本語")]
    check(driver, "%str", lambda x, f, *c: percent(x, f[1:], *c), texts)
    chars = [(str(x), *c) for c in conversions(4, "c") for x in (65, 0xE9, 0x110000, -1)]
    check(driver, "%char", lambda x, f, *c: percent(int(x), f[1:], *c), chars)
