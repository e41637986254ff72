"""The library's modules under CPython against the real ones."""

import bisect
import heapq
import importlib.util
import operator
import random
import string
import types
from pathlib import Path

import pytest

LIBRARY = Path(__file__).resolve().parents[2] / "stdlib_subset"


def ours(name: str) -> types.ModuleType:
    spec = importlib.util.spec_from_file_location(f"ours_{name}", LIBRARY / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
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
