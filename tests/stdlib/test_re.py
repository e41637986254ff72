"""Matchers that the compiler writes for patterns, under CPython against its own module re."""

import random
import re
import warnings

import pytest
from pyx2c.regex import library

from tests.stdlib.patterns import FLAGS, Patterns, built, normal, of_match

SEEDS = range(400)
"""a chunk of them each; more by hand: `python -m tests.stdlib.test_re 1000 20000`"""
LONGEST = 60


def differences(seed: int) -> list[str]:
    """Where a random pattern's matcher doesn't give what CPython gives."""
    draw = random.Random(seed)
    patterns = Patterns(draw)
    source, flags = patterns.alternatives(3), draw.choice(FLAGS)
    if len(source) > LONGEST:
        return []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            theirs = re.compile(source, flags)
        except (re.error, OverflowError):
            with pytest.raises(library.PatternError):
                library.parse(source, flags)
            return []
    ours = built(source, flags)
    found = []
    for text in [patterns.text() for _ in range(6)]:
        for how, method in enumerate((theirs.match, theirs.fullmatch, theirs.search)):
            want, got = of_match(method(text)), ours(text, 0, len(text), how, -1)
            if want != got:
                found.append(f"{source!r}, {flags}, {text!r}, {how}: {want} is wanted, {got} found")
        spans, at, avoid = [], 0, -1
        while at <= len(text) and (m := ours(text, at, len(text), 2, avoid)) is not None:
            spans.append((m[0], m[1]))
            at, avoid = m[1], m[1] if m[0] == m[1] else -1
        if spans != [m.span() for m in theirs.finditer(text)]:
            found.append(f"{source!r}, {flags}, {text!r}: {spans} are not all matches")
    return found


@pytest.mark.parametrize("first", range(SEEDS.start, SEEDS.stop, 100))
def test_random_patterns(first: int) -> None:
    assert [d for seed in range(first, first + 100) for d in differences(seed)] == []


@pytest.mark.parametrize("flags", [re.I, re.I | re.A])
@pytest.mark.parametrize("source", ["k", "s", "[k-s]", "[^i]", "İ", "ß", "µ", "Σ", "[α-ω]", r"[\dé]", "ǅ"])
def test_letters_without_regard_to_case(source: str, flags: int) -> None:
    theirs, ours = re.compile(source, flags), built(source, int(flags))
    letters = {c for code in range(0x2200) for c in (chr(code), chr(code).swapcase()) if len(c) == 1} | {
        "\u212a",
        "\u1e9e",
    }
    wrong = [c for c in letters if (theirs.match(c) is None) != (ours(c, 0, 1, 0, -1) is None)]
    assert wrong == []


@pytest.mark.parametrize(
    "source", ["a(b", "[z-a]", "a**", "(?P<n>a)(?P<n>b)", r"\1", "(?<=a+)b", "a{2,1}", "(?z)", "[a", "x{99999999999}"]
)
def test_errors_are_cpythons(source: str) -> None:
    with pytest.raises((re.error, OverflowError)) as theirs:
        re.compile(source)
    with pytest.raises(library.PatternError) as ours:
        library.parse(source, 0)
    assert ours.value.kind == type(theirs.value).__name__
    if isinstance(theirs.value, re.error):
        assert (ours.value.message, ours.value.pos) == (theirs.value.msg, theirs.value.pos)


def test_groups_that_took_nothing_have_no_place() -> None:
    assert normal([0, 2, 1, -1, 1, 2, 2]) == [0, 2, -1, -1, 1, 2, 2]


if __name__ == "__main__":
    import sys

    for seed in range(*map(int, sys.argv[1:3])):
        for line in differences(seed):
            print(seed, line)
