"""nsmallest and nlargest take items, ask for keys and compare in CPython's order, and not at all when none is wanted."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from heapq import nlargest, nsmallest


class Seen:
    def __init__(self, n: int) -> None:
        self.n = n

    def __lt__(self, other: Seen) -> bool:
        print(self.n, "<", other.n, end="; ")
        return self.n < other.n

    def __gt__(self, other: Seen) -> bool:
        print(self.n, ">", other.n, end="; ")
        return self.n > other.n

    def __repr__(self) -> str:
        return f"Seen({self.n})"


def key(x: int) -> int:
    print("key", x, end="; ")
    return x % 5


def source(numbers: list[int]) -> Iterator[int]:
    for n in numbers:
        print("item", n, end="; ")
        yield n


numbers = [7, 3, 9, 4, 12, 5, 3, 8]
nan = float("nan")
for n in (-1, 0, 1, 2, 3, 8, 9):
    print(n, nsmallest(n, numbers, key=key), nlargest(n, numbers, key=key))
    print(heapq.nsmallest(n, source(numbers), key), heapq.nlargest(n, source(numbers), key))
    print(nsmallest(n, source(numbers)), nlargest(n, set(numbers)), nlargest(n, "heapq"))
    print(nsmallest(n, [Seen(x) for x in numbers]))
    print(nlargest(n, [Seen(x) for x in numbers]))
    print(nlargest(n, iter([Seen(x) for x in numbers]), key=lambda x: Seen(x.n % 3)))
    print(nsmallest(n, [1.5, nan, 0.5, -2.5]), nlargest(n, [1.5, nan, 0.5, -2.5]), nsmallest(n, [0][:0]))
try:
    print(nsmallest(1, [3, 0, 1], key=lambda x: 6 // x))
except ZeroDivisionError as e:
    print(e)

# --- expected
# -1 [] []
# [] []
# [] [] []
# []
# []
# []
# [] [] []
# 0 [] []
# [] []
# [] [] []
# []
# []
# []
# [] [] []
# key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; 1 [5] [9]
# item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; [5] [9]
# item 7; item 3; item 9; item 4; item 12; item 5; item 3; item 8; [3] [12] ['q']
# 3 < 7; 9 < 3; 4 < 3; 12 < 3; 5 < 3; 3 < 3; 8 < 3; [Seen(3)]
# 3 > 7; 9 > 7; 4 > 9; 12 > 9; 5 > 12; 3 > 12; 8 > 12; [Seen(12)]
# 0 > 1; 0 > 1; 1 > 1; 0 > 1; 2 > 1; 0 > 2; 2 > 2; [Seen(5)]
# [-2.5] [1.5] []
# key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; 2 [5, 7] [9, 4]
# item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; [5, 7] [9, 4]
# item 7; item 3; item 9; item 4; item 12; item 5; item 3; item 8; [3, 3] [12, 9] ['q', 'p']
# 3 < 7; 9 < 7; 4 < 7; 3 < 4; 12 < 4; 5 < 4; 3 < 4; 3 < 3; 8 < 3; 3 < 3; [Seen(3), Seen(3)]
# 7 < 3; 3 < 9; 9 < 7; 7 < 4; 7 < 12; 12 < 9; 9 < 5; 9 < 3; 9 < 8; 9 < 12; [Seen(12), Seen(9)]
# 1 < 0; 0 < 0; 0 < 1; 1 < 1; 1 < 0; 1 < 2; 2 < 1; 1 < 0; 1 < 2; 2 < 2; 2 < 2; [Seen(5), Seen(8)]
# [nan, 1.5] [nan, 1.5] []
# key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; 3 [5, 7, 12] [9, 4, 3]
# item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; [5, 7, 12] [9, 4, 3]
# item 7; item 3; item 9; item 4; item 12; item 5; item 3; item 8; [3, 3, 4] [12, 9, 8] ['q', 'p', 'h']
# 9 < 3; 9 < 7; 4 < 9; 7 < 3; 7 < 4; 12 < 7; 5 < 7; 4 < 3; 4 < 5; 3 < 5; 4 < 3; 4 < 3; 8 < 4; 3 < 4; 3 < 3; 3 < 4; 3 < 3; [Seen(3), Seen(3), Seen(4)]
# 3 < 9; 7 < 3; 3 < 4; 7 < 9; 4 < 7; 4 < 12; 7 < 9; 12 < 7; 7 < 5; 7 < 3; 7 < 8; 12 < 9; 8 < 9; 12 < 9; 8 < 12; 8 < 12; 8 < 9; [Seen(12), Seen(9), Seen(8)]
# 0 < 0; 1 < 0; 0 < 1; 0 < 1; 1 < 0; 0 < 0; 0 < 2; 1 < 1; 2 < 1; 1 < 0; 1 < 2; 1 < 2; 2 < 1; 2 < 2; 1 < 2; 1 < 2; 1 < 2; [Seen(8), Seen(5), Seen(4)]
# [0.5, nan, -2.5] [0.5, nan, 1.5] []
# key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; 8 [5, 7, 12, 3, 3, 8, 9, 4] [9, 4, 3, 3, 8, 7, 12, 5]
# item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; [5, 7, 12, 3, 3, 8, 9, 4] [9, 4, 3, 3, 8, 7, 12, 5]
# item 7; item 3; item 9; item 4; item 12; item 5; item 3; item 8; [3, 3, 4, 5, 7, 8, 9, 12] [12, 9, 8, 7, 5, 4, 3] ['q', 'p', 'h', 'e', 'a']
# 3 < 7; 9 < 3; 9 < 7; 4 < 7; 4 < 3; 12 < 7; 12 < 9; 5 < 7; 5 < 4; 3 < 7; 3 < 4; 3 < 3; 8 < 5; 8 < 9; 8 < 7; [Seen(3), Seen(3), Seen(4), Seen(5), Seen(7), Seen(8), Seen(9), Seen(12)]
# 3 < 8; 5 < 3; 5 < 8; 5 < 3; 12 < 5; 12 < 8; 4 < 8; 4 < 5; 4 < 3; 9 < 5; 9 < 12; 9 < 8; 3 < 8; 3 < 4; 3 < 3; 7 < 5; 7 < 9; 7 < 8; [Seen(12), Seen(9), Seen(8), Seen(7), Seen(5), Seen(4), Seen(3), Seen(3)]
# 1 < 2; 2 < 0; 0 < 0; 1 < 0; 0 < 0; 0 < 0; 2 < 0; 1 < 0; 1 < 2; 2 < 1; 2 < 2; 0 < 2; 0 < 1; 1 < 2; 1 < 1; 0 < 1; 0 < 1; 0 < 0; 0 < 1; 0 < 0; 0 < 1; 0 < 1; 0 < 0; 0 < 0; [Seen(5), Seen(8), Seen(4), Seen(7), Seen(3), Seen(12), Seen(9), Seen(3)]
# [1.5, nan, -2.5, 0.5] [1.5, nan, 0.5, -2.5] []
# key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; key 7; key 3; key 9; key 4; key 12; key 5; key 3; key 8; 9 [5, 7, 12, 3, 3, 8, 9, 4] [9, 4, 3, 3, 8, 7, 12, 5]
# item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; item 7; key 7; item 3; key 3; item 9; key 9; item 4; key 4; item 12; key 12; item 5; key 5; item 3; key 3; item 8; key 8; [5, 7, 12, 3, 3, 8, 9, 4] [9, 4, 3, 3, 8, 7, 12, 5]
# item 7; item 3; item 9; item 4; item 12; item 5; item 3; item 8; [3, 3, 4, 5, 7, 8, 9, 12] [12, 9, 8, 7, 5, 4, 3] ['q', 'p', 'h', 'e', 'a']
# 3 < 7; 9 < 3; 9 < 7; 4 < 7; 4 < 3; 12 < 7; 12 < 9; 5 < 7; 5 < 4; 3 < 7; 3 < 4; 3 < 3; 8 < 5; 8 < 9; 8 < 7; [Seen(3), Seen(3), Seen(4), Seen(5), Seen(7), Seen(8), Seen(9), Seen(12)]
# 3 < 8; 5 < 3; 5 < 8; 5 < 3; 12 < 5; 12 < 8; 4 < 8; 4 < 5; 4 < 3; 9 < 5; 9 < 12; 9 < 8; 3 < 8; 3 < 4; 3 < 3; 7 < 5; 7 < 9; 7 < 8; [Seen(12), Seen(9), Seen(8), Seen(7), Seen(5), Seen(4), Seen(3), Seen(3)]
# 1 < 2; 2 < 0; 0 < 0; 1 < 0; 0 < 0; 0 < 0; 2 < 0; 1 < 0; 1 < 2; 2 < 1; 2 < 2; 0 < 2; 0 < 1; 1 < 2; 1 < 1; 0 < 1; 0 < 1; 0 < 0; 0 < 1; 0 < 0; 0 < 1; 0 < 1; 0 < 0; 0 < 0; [Seen(5), Seen(8), Seen(4), Seen(7), Seen(3), Seen(12), Seen(9), Seen(3)]
# [1.5, nan, -2.5, 0.5] [1.5, nan, 0.5, -2.5] []
# integer division or modulo by zero
