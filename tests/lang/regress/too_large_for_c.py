"""Numbers that no machine word holds, where built-in types need one: each kind of place has its error."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

big = 10**30
data = bytearray(b"abc")
numbers = [1, 2, 3]
queue = deque([1, 2])


def store(n: int) -> None:
    data[0] = n


def store_at(n: int) -> None:
    numbers[n] = 1


def delete(n: int) -> None:
    del numbers[n]


def places() -> Iterator[Callable[[], object]]:
    yield lambda: numbers[big + 1]
    yield lambda: store_at(big)
    yield lambda: delete(big)
    yield lambda: "abc"[big - 1]
    yield lambda: b"abc"[big]
    yield lambda: data[big]
    yield lambda: (1, 2)[big]
    yield lambda: range(5)[big]
    yield lambda: range(5)[-big]
    yield lambda: "abc" * (big + 1)
    yield lambda: [1] * big
    yield lambda: data * big
    yield lambda: bytes(big)
    yield lambda: "abc".center(big + 1)
    yield lambda: "abc".ljust(big)
    yield lambda: "abc".zfill(big)
    yield lambda: "a b".split(" ", big)
    yield lambda: "aa".replace("a", "b", big)
    yield lambda: numbers.insert(big, 3)
    yield lambda: numbers.pop(big)
    yield lambda: queue.rotate(big)
    yield lambda: queue.insert(big, 1)
    yield lambda: data.append(big)
    yield lambda: data.insert(0, big)
    yield lambda: data.insert(big, 0)
    yield lambda: data.pop(big)
    yield lambda: store(big)
    yield lambda: store(-big)
    yield lambda: chr(big)
    yield lambda: chr(2**40)
    yield lambda: chr(-big)
    yield lambda: chr(0x110000)


for number, place in enumerate(places()):
    try:
        print(number, place())
    except (OverflowError, IndexError, ValueError) as e:
        print(number, type(e).__name__, e)
print(numbers, data, queue)

# --- expected
# 0 IndexError cannot fit 'int' into an index-sized integer
# 1 IndexError cannot fit 'int' into an index-sized integer
# 2 IndexError cannot fit 'int' into an index-sized integer
# 3 IndexError cannot fit 'int' into an index-sized integer
# 4 IndexError cannot fit 'int' into an index-sized integer
# 5 IndexError cannot fit 'int' into an index-sized integer
# 6 IndexError cannot fit 'int' into an index-sized integer
# 7 IndexError range object index out of range
# 8 IndexError range object index out of range
# 9 OverflowError cannot fit 'int' into an index-sized integer
# 10 OverflowError cannot fit 'int' into an index-sized integer
# 11 OverflowError cannot fit 'int' into an index-sized integer
# 12 OverflowError cannot fit 'int' into an index-sized integer
# 13 OverflowError Python int too large to convert to C ssize_t
# 14 OverflowError Python int too large to convert to C ssize_t
# 15 OverflowError Python int too large to convert to C ssize_t
# 16 OverflowError Python int too large to convert to C ssize_t
# 17 OverflowError Python int too large to convert to C ssize_t
# 18 OverflowError Python int too large to convert to C ssize_t
# 19 OverflowError Python int too large to convert to C ssize_t
# 20 OverflowError Python int too large to convert to C ssize_t
# 21 OverflowError Python int too large to convert to C ssize_t
# 22 ValueError byte must be in range(0, 256)
# 23 ValueError byte must be in range(0, 256)
# 24 OverflowError Python int too large to convert to C ssize_t
# 25 OverflowError Python int too large to convert to C ssize_t
# 26 ValueError byte must be in range(0, 256)
# 27 ValueError byte must be in range(0, 256)
# 28 OverflowError Python int too large to convert to C int
# 29 OverflowError Python int too large to convert to C int
# 30 OverflowError Python int too large to convert to C int
# 31 ValueError chr() arg not in range(0x110000)
# [1, 2, 3] bytearray(b'abc') deque([1, 2])
