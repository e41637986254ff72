"""The runtime's bytes against CPython's, under the sanitizers."""

import random
from pathlib import Path

import pytest
from text_driver import FIRST, LAST, build_text_driver, check

POSITIONS = [0, 1, 2, 3, 5, -1, -2, -4, 100, -100, LAST, FIRST]
NEEDLES = [b"", b"a", b"ab", b"\x00", b"\xff"]
HEXES = ["", "00", "0aFf", " 0a\t0b ", "0", "0a0", "0g", "g0", "a b", "é0", "00é0", "0é", "0a 0", "  "]


def some_bytes() -> list[bytes]:
    rng = random.Random(2)
    fixed = [b"", b"a", b"abcab", b"it's", b'it\'s "q"', b"\\\t\n\r\x00\x7f\x80\xff", bytes(range(256))]
    return fixed + [bytes(rng.choices(b"ab\x00\xff", k=rng.randrange(8))) for _ in range(50)]


DATA = some_bytes()


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_text_driver(tmp_path_factory.mktemp("bytes"))


@pytest.mark.parametrize("name", ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])
def test_searching(driver: Path, name: str) -> None:
    rng = random.Random(name)
    cases = [
        (b, n, rng.choice(POSITIONS), rng.choice(POSITIONS)) for b in DATA for n in NEEDLES for _ in range(3)
    ]
    check(driver, f"b.{name}", getattr(bytes, name), cases)


def test_parts(driver: Path) -> None:
    rng = random.Random(4)
    bounds = [(b, rng.choice(POSITIONS), rng.choice(POSITIONS)) for b in DATA for _ in range(9)]
    check(driver, "b.slice", lambda b, i, k: b[i:k], bounds)
    steps = [(b, i, k, rng.choice([1, -1, 2, -3, 0])) for b, i, k in bounds]
    check(driver, "b.slice_step", lambda b, i, k, s: b[i:k:s], steps)
    check(driver, "b.at", lambda b, i: b[i], [(b, i) for b in DATA for i in POSITIONS])
    seps = [(b, s, n) for b in DATA for s in NEEDLES for n in (-1, 0, 1)]
    check(driver, "b.split", bytes.split, seps)


def test_whole(driver: Path) -> None:
    pairs = [(a, b) for a in DATA[:30] for b in DATA[:30]]
    check(driver, "b.concat", lambda a, b: a + b, pairs)
    check(driver, "b.contains", lambda a, b: b in a, pairs)
    check(driver, "b.compare", lambda a, b: (a > b) - (a < b), pairs)
    check(driver, "b.eq", lambda a, b: a == b, pairs)
    check(driver, "b.repr", repr, [(b,) for b in DATA])
    check(driver, "b.repeat", lambda b, n: b * n, [(b, n) for b in DATA for n in (-1, 0, 3)])
    check(
        driver,
        "b.join",
        lambda s, *items: s.join(items),
        [(b, *DATA[i : i + i % 4]) for i, b in enumerate(DATA)],
    )
    check(
        driver, "b.contains_byte", lambda b, x: x in b, [(b, x) for b in DATA for x in (0, 97, 255, 256, -1)]
    )


def test_hex(driver: Path) -> None:
    check(driver, "b.hex", bytes.hex, [(b,) for b in DATA])
    check(driver, "b.fromhex", bytes.fromhex, [(h,) for h in HEXES])


def test_decoding(driver: Path) -> None:
    rng = random.Random(5)
    leads = bytes(
        [0x41, 0x80, 0xBF, 0xC1, 0xC3, 0xE0, 0xA0, 0xED, 0x9F, 0xF0, 0x90, 0xF4, 0x8F, 0xF5, 0xFF, 0xE2]
    )
    data = DATA + [bytes(rng.choices(leads, k=rng.randrange(6))) for _ in range(2000)]
    data += [c.encode() for c in "é日😀\uffff"]
    check(driver, "b.decode_utf8", lambda b: b.decode(), [(b,) for b in data])
    check(driver, "b.decode_ascii", lambda b: b.decode("ascii"), [(b,) for b in DATA])
    check(driver, "b.decode_latin1", lambda b: b.decode("latin-1"), [(b,) for b in DATA])
