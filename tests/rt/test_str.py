"""The runtime's str against CPython's, under the sanitizers."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from text_driver import FIRST, LAST, Case, build_text_driver, check

WORDS = [
    "",
    "a",
    "ab",
    "aab",
    "abcabcab",
    " a  b\tc ",
    "Hello, World",
    "éa",
    "ß",
    "ÀÉ ñ",
    "ΑΣ",
    "ΑΣΑ Σ",
    "日本語",
    "😀a😀",
]
WORDS += [
    "ǆaǅ",
    "İi",
    "ﬁn",
    "\u2028x\x85y\r\nz\r",
    "\ud800a",
    "it's",
    'it\'s "q"',
    "\\n\x00\x7f\xa0\xad",
    "١²½Ⅷ",
    "x_1",
    "1x",
]
WORDS += [
    "+12",
    "-é",
    "a\tb\n\tc",
    "\u3000 x\u2003",
    "e\u0301Σ\u0301",
    "A.Σ.b",
    "\U000e0100",
    "Title Case",
    "aa" * 30,
]
POSITIONS = [0, 1, 2, 3, 5, -1, -2, -4, 100, -100, LAST, FIRST]


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_text_driver(tmp_path_factory.mktemp("str"))


def some_words(seed: int, count: int) -> list[str]:
    """Short texts over few letters, so that searches hit."""
    rng = random.Random(seed)
    alphabets = ("ab", "aé ", "ab \t\n", "日a😀", "Aσ Σ.ß")
    return ["".join(rng.choices(rng.choice(alphabets), k=rng.randrange(9))) for _ in range(count)]


TEXTS = WORDS + some_words(1, 40)
NEEDLES = ["", "a", "b", "ab", "é", "aa", "日", "Σ", " "]
UNARY = "upper lower title capitalize swapcase casefold isalpha isalnum isdigit isdecimal isnumeric isspace"
UNARY += " isprintable isidentifier islower isupper istitle isascii"


@pytest.mark.parametrize("name", UNARY.split())
def test_every_character_and_word(driver: Path, name: str) -> None:
    method: Callable[[str], object] = getattr(str, name)
    codes = [*range(0x3000), *range(0xA600, 0xAC10), *range(0xF900, 0x10600), *range(0x10A00, 0x11000)]
    codes += [
        *range(0x16E00, 0x16F00),
        *range(0x1D400, 0x1D800),
        *range(0x1E000, 0x1EA00),
        0x4E00,
        0x2A6DF,
        0x2A6E0,
    ]
    codes += [0x1F600, 0x20000, 0x3134A, 0x3134B, 0xE0001, 0xE0100, 0xE01EF, 0xE01F0, 0xF0000, 0x10FFFF]
    check(driver, name, method, [(chr(c),) for c in codes] + [(w,) for w in TEXTS])


def test_repr_and_ascii(driver: Path) -> None:
    cases: list[Case] = [(c,) for c in [*map(chr, range(0x3000)), *TEXTS]]
    check(driver, "repr", repr, cases)
    check(driver, "ascii", ascii, cases)
    check(driver, "len", len, cases)
    check(driver, "list", list, cases)


def test_single_characters(driver: Path) -> None:
    check(
        driver,
        "chr",
        chr,
        [(c,) for c in (0, 65, 127, 128, 255, 0x7FF, 0x800, 0xD800, 0xFFFF, 0x10FFFF, 0x110000, -1)],
    )
    check(driver, "ord", ord, [(c,) for c in "aé日😀"])
    check(driver, "at", lambda s, i: s[i], [(s, i) for s in TEXTS for i in POSITIONS])
    check(driver, "code_at", lambda s, i: ord(s[i]), [(s, i) for s in TEXTS for i in POSITIONS])


def test_ord_of_more(driver: Path) -> None:
    check(driver, "ord", lambda s: ord(s), [("",), ("ab",), ("日本語",)])


@pytest.mark.parametrize("name", ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])
def test_searching(driver: Path, name: str) -> None:
    rng = random.Random(name)
    full = [(s, n, 0, LAST) for s in TEXTS for n in NEEDLES]
    parts = [
        (s, n, rng.choice(POSITIONS), rng.choice(POSITIONS)) for s in TEXTS for n in NEEDLES for _ in range(3)
    ]
    check(driver, name, getattr(str, name), [*full, *parts])


def test_slices(driver: Path) -> None:
    rng = random.Random(3)
    bounds = [(s, rng.choice(POSITIONS), rng.choice(POSITIONS)) for s in TEXTS for _ in range(12)]
    check(driver, "slice", lambda s, a, b: s[a:b], bounds)
    steps = [(s, a, b, rng.choice([1, -1, 2, -2, 3, 0, LAST, FIRST + 1])) for s, a, b in bounds]
    check(driver, "slice_step", lambda s, a, b, c: s[a:b:c], steps)


def test_joining(driver: Path) -> None:
    pairs = [(a, b) for a in TEXTS[:40] for b in TEXTS[:40]]
    check(driver, "concat", lambda a, b: a + b, pairs)
    check(driver, "compare", lambda a, b: (a > b) - (a < b), pairs)
    check(driver, "eq", lambda a, b: a == b, pairs)
    check(driver, "contains", lambda a, b: b in a, pairs)
    check(driver, "repeat", lambda s, n: s * n, [(s, n) for s in TEXTS for n in (-1, 0, 1, 2, 5)])
    check(
        driver,
        "join",
        lambda sep, *items: sep.join(items),
        [(a, *TEXTS[i : i + i % 5]) for i, a in enumerate(TEXTS)],
    )


@pytest.mark.parametrize("name", ["split", "rsplit"])
def test_splitting(driver: Path, name: str) -> None:
    seps = [None, *NEEDLES]
    check(
        driver, name, getattr(str, name), [(s, sep, n) for s in TEXTS for sep in seps for n in (-1, 0, 1, 2)]
    )


def test_cutting(driver: Path) -> None:
    pairs = [(s, n) for s in TEXTS for n in NEEDLES]
    for name in ("partition", "rpartition", "removeprefix", "removesuffix"):
        check(driver, name, getattr(str, name), pairs)
    check(driver, "splitlines", str.splitlines, [(s, keep) for s in TEXTS for keep in (0, 1)])
    chars = [None, "", "a", "ab", "é", " aé", "日😀"]
    for name in ("strip", "lstrip", "rstrip"):
        check(driver, f"{name}_chars", getattr(str, name), [(s, c) for s in TEXTS for c in chars])


def test_changing(driver: Path) -> None:
    cases = [
        (s, old, new, n) for s in TEXTS for old in NEEDLES for new in ("", "x", "éé") for n in (-1, 0, 1, 2)
    ]
    check(driver, "replace", str.replace, cases)
    check(driver, "expandtabs", str.expandtabs, [(s, n) for s in TEXTS for n in (8, 1, 0, -1, 3)])
    check(driver, "zfill", str.zfill, [(s, n) for s in TEXTS for n in (-1, 0, 4, 9)])
    for name in ("center", "ljust", "rjust"):
        padded = [(s, n, f) for s in TEXTS for n in (-1, 0, 3, 6, 7) for f in (" ", "*", "é", "日", "", "ab")]
        check(driver, name, getattr(str, name), padded)


@pytest.mark.parametrize("codec", ["utf-8", "ascii", "latin-1"])
def test_encoding(driver: Path, codec: str) -> None:
    texts = [*TEXTS, "a\ud800", "\ud800\udc00x", "xyé", "x日本y"]
    check(driver, "encode_" + codec.replace("-", ""), lambda s: s.encode(codec), [(s,) for s in texts])
