"""Annotations by classes that are functions in the library: inference decides on the type."""

from __future__ import annotations

import functools
import itertools
from itertools import chain, cycle
from typing import ClassVar


class Ticket:
    ids: ClassVar[itertools.count[int]] = itertools.count(1)

    def __init__(self, colours: cycle[str]) -> None:
        self.number = next(self.ids)
        self.colour = next(colours)

    def __repr__(self) -> str:
        return f"{self.colour}-{self.number}"


def flat(parts: list[list[int]]) -> chain[int]:
    return chain.from_iterable(parts)


def numbered(texts: list[str]) -> enumerate[str]:
    return enumerate(texts, 1)


def run(task: functools.partial[int], pairs: zip[tuple[int, str]]) -> None:
    print(task(3), list(pairs))


colours = itertools.cycle(["red", "blue"])
print([Ticket(colours) for _ in range(3)])
print(sum(flat([[1, 2], [3]])), list(numbered(["a", "b"])))
run(functools.partial(pow, 2), zip([1, 2], "xy"))

# --- expected
# [red-1, blue-2, red-3]
# 6 [(1, 'a'), (2, 'b')]
# 8 [(1, 'x'), (2, 'y')]
