"""Enumerations by recursive generators: permutations, subsets, partitions, queens, words."""

from itertools import islice
from typing import Iterator, Sequence, TypeVar

T = TypeVar("T")


def permutations(items: list[T]) -> Iterator[list[T]]:
    if not items:
        yield []
        return
    for i, first in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [first] + rest


def heap_permute(items: list[int], n: int) -> Iterator[tuple[int, ...]]:
    """Heap's algorithm: the list changes in place between two items."""
    if n == 1:
        yield tuple(items)
        return
    for i in range(n):
        yield from heap_permute(items, n - 1)
        j = 0 if n % 2 else i
        items[j], items[n - 1] = items[n - 1], items[j]


def subsets(items: Sequence[str]) -> Iterator[frozenset[str]]:
    if not items:
        yield frozenset()
        return
    for rest in subsets(items[1:]):
        yield rest
        yield rest | {items[0]}


def partitions(n: int, largest: int) -> Iterator[list[int]]:
    if n == 0:
        yield []
    for first in range(min(n, largest), 0, -1):
        for rest in partitions(n - first, first):
            yield [first, *rest]


def queens(n: int) -> Iterator[list[int]]:
    def place(row: int, columns: list[int]) -> Iterator[list[int]]:
        if row == n:
            yield columns[:]
            return
        for column in range(n):
            if all(c != column and abs(c - column) != row - r for r, c in enumerate(columns)):
                columns.append(column)
                yield from place(row + 1, columns)
                columns.pop()

    yield from place(0, [])


def gray(bits: int) -> Iterator[str]:
    if bits == 0:
        yield ""
        return
    for code in gray(bits - 1):
        yield "0" + code
    for code in reversed(list(gray(bits - 1))):
        yield "1" + code


def words(alphabet: str, length: int) -> Iterator[str]:
    if length == 0:
        yield ""
    else:
        for head in alphabet:
            for tail in words(alphabet, length - 1):
                yield head + tail


def hanoi(n: int, a: str, b: str, c: str) -> Iterator[tuple[str, str]]:
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a, c
        yield from hanoi(n - 1, b, a, c)


def balanced(n: int, opened: int = 0, text: str = "") -> Iterator[str]:
    if n == 0 and opened == 0:
        yield text
    if n > 0:
        yield from balanced(n - 1, opened + 1, text + "(")
    if opened > 0:
        yield from balanced(n, opened - 1, text + ")")


print(list(permutations([1, 2, 3])))
print(["".join(p) for p in permutations(list("abc"))])
print(len(set(heap_permute([1, 2, 3, 4], 4))), list(heap_permute([1, 2, 3], 3)))
print(sorted(map(sorted, subsets("abc"))))
for p in partitions(5, 5):
    print("+".join(map(str, p)))
solutions = queens(6)
print(next(solutions), sum(1 for _ in solutions), next(queens(8)), sum(1 for _ in queens(7)))
board = next(queens(5))
print("\n".join("".join("Q" if c == column else "." for c in range(5)) for column in board))
print(list(gray(3)))
print(list(islice(words("ab", 3), 5)), sum(1 for _ in words("abc", 5)))
print(list(hanoi(3, "A", "B", "C")), sum(1 for _ in hanoi(10, "A", "B", "C")))
print(list(balanced(3)))

# --- expected
# [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
# ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
# 24 [(1, 2, 3), (2, 1, 3), (3, 1, 2), (1, 3, 2), (2, 3, 1), (3, 2, 1)]
# [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'c'], ['b'], ['b', 'c'], ['c']]
# 5
# 4+1
# 3+2
# 3+1+1
# 2+2+1
# 2+1+1+1
# 1+1+1+1+1
# [1, 3, 5, 0, 2, 4] 3 [0, 4, 7, 5, 2, 6, 1, 3] 40
# Q....
# ..Q..
# ....Q
# .Q...
# ...Q.
# ['000', '001', '011', '010', '110', '111', '101', '100']
# ['aaa', 'aab', 'aba', 'abb', 'baa'] 243
# [('A', 'C'), ('A', 'B'), ('C', 'B'), ('A', 'C'), ('B', 'A'), ('B', 'C'), ('A', 'C')] 1023
# ['((()))', '(()())', '(())()', '()(())', '()()()']
