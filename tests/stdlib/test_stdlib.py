"""The library's modules under CPython against the real ones."""

import bisect
import difflib
import graphlib
import heapq
import importlib.util
import operator
import random
import shlex
import string
import sys
import types
from pathlib import Path
from typing import Any

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"


def ours(name: str) -> types.ModuleType:
    """Our module on CPython's others; what only we have is found behind those."""
    spec = importlib.util.spec_from_file_location(f"ours_{name}", LIBRARY / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.path.append(str(LIBRARY))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(LIBRARY))
    return module


@pytest.mark.parametrize("seed", [0, 1, 42, -7, 2**32 - 1, 2**70 + 3])
def test_random_draws_cpythons_sequence(seed: int) -> None:
    a, b = ours("random").Random(seed), random.Random(seed)
    for _ in range(700):
        assert a.random() == b.random()
    assert [a.getrandbits(k) for k in (1, 31, 32, 33, 64, 100)] == [b.getrandbits(k) for k in (1, 31, 32, 33, 64, 100)]
    assert [a.randint(-5, 10**12) for _ in range(50)] == [b.randint(-5, 10**12) for _ in range(50)]
    assert [a.randrange(3, 90, 7) for _ in range(50)] == [b.randrange(3, 90, 7) for _ in range(50)]
    assert [a.choice("abcdefg") for _ in range(50)] == [b.choice("abcdefg") for _ in range(50)]
    xs, ys = list(range(100)), list(range(100))
    a.shuffle(xs)
    b.shuffle(ys)
    assert xs == ys
    assert [a.sample(list(range(n)), k) for n, k in ((5, 5), (1000, 3), (30, 12))] == [
        b.sample(list(range(n)), k) for n, k in ((5, 5), (1000, 3), (30, 12))
    ]
    assert [a.gauss(1.0, 2.0) for _ in range(9)] == [b.gauss(1.0, 2.0) for _ in range(9)]
    assert a.uniform(2.0, 9.0) == b.uniform(2.0, 9.0)


def test_heapq_moves_items_as_cpython() -> None:
    module, draw = ours("heapq"), random.Random(5)
    a: list[int] = []
    b: list[int] = []
    for _ in range(2000):
        x = draw.randrange(100)
        if draw.random() < 0.6 or not a:
            module.heappush(a, x)
            heapq.heappush(b, x)
        elif draw.random() < 0.5:
            assert module.heappop(a) == heapq.heappop(b)
        else:
            assert module.heappushpop(a, x) == heapq.heappushpop(b, x)
        assert a == b
    xs = [draw.randrange(1000) for _ in range(500)]
    ys = list(xs)
    module.heapify(xs)
    heapq.heapify(ys)
    assert xs == ys


def test_merge_is_stable() -> None:
    module, draw = ours("heapq"), random.Random(7)
    for count in range(8):
        rows = [[(draw.randrange(20), row) for _ in range(draw.randrange(9))] for row in range(count)]
        for reverse in (False, True):
            for key in (None, operator.itemgetter(0), lambda item: -item[0]):
                sorted_rows = [sorted(row, key=key, reverse=reverse) for row in rows]
                given = {"key": key, "reverse": reverse}
                assert list(module.merge(*sorted_rows, **given)) == list(heapq.merge(*sorted_rows, **given))


def test_bisect_and_string() -> None:
    module, draw = ours("bisect"), random.Random(6)
    xs = sorted(draw.randrange(50) for _ in range(100))
    for x in range(-1, 52):
        assert module.bisect_left(xs, x) == bisect.bisect_left(xs, x)
        assert module.bisect_right(xs, x) == bisect.bisect_right(xs, x)
    text = ours("string")
    for name in ("ascii_letters", "digits", "hexdigits", "octdigits", "punctuation", "whitespace", "printable"):
        assert getattr(text, name) == getattr(string, name)


def _outcome(function: Any, *args: Any) -> Any:
    try:
        return function(*args)
    except ValueError as error:
        return str(error)


def test_shlex_splits_as_cpython() -> None:
    module, draw = ours("shlex"), random.Random(6)
    for _ in range(20_000):
        text = "".join(draw.choices("ab '\"\\#\n=-é\t", k=draw.randrange(10)))
        for how in ((False, True), (False, False), (True, True), (True, False)):
            assert _outcome(module.split, text, *how) == _outcome(shlex.split, text, *how), (text, how)
        assert module.quote(text) == shlex.quote(text)


def _words(module: Any, text: str, posix: bool, marks: bool | str, whole: bool, commenters: str) -> list[str]:
    reader = module.shlex(text, posix=posix, punctuation_chars=marks)
    reader.whitespace_split, reader.commenters = whole, commenters
    return list(iter(reader.get_token, reader.eof))


def test_shlex_reads_words_as_cpython() -> None:
    module, draw = ours("shlex"), random.Random(6)
    for _ in range(20_000):
        text = "".join(draw.choices("ab'\"\\ #\n|&;-.=>é$~", k=draw.randrange(12)))
        marks = draw.choice([False, True, "|;"])
        how = text, draw.random() < 0.5, marks, draw.random() < 0.3, draw.choice(["#", ""])
        assert _outcome(_words, module, *how) == _outcome(_words, shlex, *how), how


def _alike(draw: random.Random, size: int) -> tuple[str, str]:
    letters = draw.choice(["ab", "abcde "])
    a = draw.choices(letters, k=size)
    b = [draw.choice(letters) if draw.random() < 0.2 else c for c in a[draw.randrange(3) :]]
    return "".join(a), "".join(b)


def test_difflib_matches_as_cpython() -> None:
    module, draw = ours("difflib"), random.Random(7)
    for n in range(600):
        a, b = _alike(draw, draw.randrange(300 if n % 20 == 0 else 30))
        how = draw.choice([None, " ".__eq__]), a, b, draw.random() < 0.7
        mine, real = module.SequenceMatcher(*how), difflib.SequenceMatcher(*how)
        assert mine.get_opcodes() == real.get_opcodes(), how
        assert (mine.ratio(), mine.quick_ratio()) == (real.ratio(), real.quick_ratio()), how
        assert list(mine.get_grouped_opcodes(n % 4)) == list(real.get_grouped_opcodes(n % 4)), how
        lines = [c + "\n" for c in a], [c + "\n" for c in b], "old", "new", "", "today", n % 4
        for diff in ("unified_diff", "context_diff"):
            assert list(getattr(module, diff)(*lines)) == list(getattr(difflib, diff)(*lines)), how
        words = [a[k : k + 5] for k in range(len(a))]
        assert module.get_close_matches(b[:5], words) == difflib.get_close_matches(b[:5], words), how


def test_graphlib_orders_as_cpython() -> None:
    module, draw = ours("graphlib"), random.Random(8)
    for _ in range(3000):
        size = draw.randrange(1, 7)
        graph = {n: draw.sample(range(size), draw.randrange(min(3, size))) for n in draw.sample(range(size), size)}
        mine, real = module.TopologicalSorter(graph), graphlib.TopologicalSorter(graph)
        assert _outcome(lambda sorter: list(sorter.static_order()), mine) == _outcome(list, real.static_order()), graph
