"""The library's itertools and functools under CPython against the real ones."""

import functools
import itertools
import operator
from typing import Any

import pytest
from test_stdlib import ours

OURS = ours("itertools")


def taken(it: Any, most: int = 40) -> list[Any]:
    return list(itertools.islice(it, most))


CALLS: list[tuple[str, tuple[Any, ...]]] = [
    ("count", ()), ("count", (5, -2)), ("count", (0.5, 0.25)), ("cycle", ("abc",)), ("cycle", ("",)),
    ("repeat", (3,)), ("repeat", (3, 4)), ("repeat", (3, -1)), ("chain", ("ab", [1], ())), ("chain", ()),
    ("compress", ("abcdef", [1, 0, 1, 0, 1])), ("takewhile", (lambda x: x < 3, [1, 2, 3, 1])),
    ("dropwhile", (lambda x: x < 3, [1, 2, 3, 1])), ("dropwhile", (lambda x: True, [1])),
    ("filterfalse", (None, [0, 1, 2, 0])), ("filterfalse", (lambda x: x % 2, range(6))),
    ("starmap", (pow, [(2, 3), (3, 2)])), ("accumulate", ([1, 2, 3],)), ("accumulate", ([],)),
    ("accumulate", ([2, 3, 4], operator.mul)), ("pairwise", ("abcd",)), ("pairwise", ("a",)),
    ("product", ("ab", [1, 2], "xy")), ("product", ()), ("product", ("ab", [])), ("permutations", ("abc",)),
    ("permutations", (range(4), 2)), ("permutations", ("ab", 3)), ("permutations", ("ab", 0)),
    ("combinations", ("abcd", 2)), ("combinations", ("abc", 0)), ("combinations", ("ab", 3)),
    ("combinations_with_replacement", ("abc", 2)), ("combinations_with_replacement", ("", 1)),
    ("combinations_with_replacement", ("", 0)), ("zip_longest", ("abc", [1], "xy")), ("zip_longest", ()),
]  # fmt: skip


@pytest.mark.parametrize(("name", "args"), CALLS)
def test_items(name: str, args: tuple[Any, ...]) -> None:
    assert taken(getattr(OURS, name)(*args)) == taken(getattr(itertools, name)(*args))


def test_keywords() -> None:
    assert taken(OURS.accumulate([1, 2], initial=100)) == taken(itertools.accumulate([1, 2], initial=100))
    assert taken(OURS.product("ab", repeat=3)) == taken(itertools.product("ab", repeat=3))
    longest = [module.zip_longest("ab", "c", fillvalue="-") for module in (OURS, itertools)]
    assert taken(longest[0]) == taken(longest[1])
    assert taken(OURS.chain.from_iterable(["ab", "c"])) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "args", [(3,), (0,), (None,), (2, 5), (5, 2), (0, None), (3, None, 2), (1, 9, 3), (None, 4), (2, 2), (20, 30)]
)
def test_islice(args: tuple[Any, ...]) -> None:
    ours_source, real_source = iter(range(12)), iter(range(12))
    assert list(OURS.islice(ours_source, *args)) == list(itertools.islice(real_source, *args))
    assert list(ours_source) == list(real_source)


@pytest.mark.parametrize("args", [(-1,), (1, -2), (-1, 2), (1, 2, 0)])
def test_islice_refuses(args: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError) as found:
        OURS.islice([1], *args)
    with pytest.raises(ValueError) as wanted:
        itertools.islice([1], *args)
    assert str(found.value) == str(wanted.value)


def test_groupby() -> None:
    for text, key in (("aaabbac", None), ("", None), ("aAbBB", str.lower)):
        ours_groups = [(k, list(g)) for k, g in OURS.groupby(text, key)]
        assert ours_groups == [(k, list(g)) for k, g in itertools.groupby(text, key)]
        assert [k for k, _ in OURS.groupby(text, key)] == [k for k, _ in itertools.groupby(text, key)]
    for module in (OURS, itertools):
        groups = [g for _, g in module.groupby("aabb")]
        assert [list(g) for g in groups] == [[], []]
        (_, first), (_, second) = module.groupby("aab")
        assert list(first) == [] and list(second) in ([], ["b"])


def test_tee() -> None:
    for n in (0, 1, 3):
        branches = OURS.tee(range(4), n)
        assert len(branches) == n
        for b in branches[1:]:
            next(b)
        assert [list(b) for b in branches] == [list(range(i and 1, 4)) for i in range(n)]
    a, b = OURS.tee("abc")
    assert [next(a), next(b), next(b), next(a), list(b), list(a)] == ["a", "a", "b", "b", ["c"], ["c"]]


def test_reduce() -> None:
    ours_reduce = ours("functools").reduce
    assert ours_reduce(operator.add, [1, 2, 3]) == 6
    assert ours_reduce(operator.add, [], 5) == functools.reduce(operator.add, [], 5)
    with pytest.raises(TypeError, match=r"reduce\(\) of empty iterable with no initial value"):
        ours_reduce(operator.add, [])
