"""Windows, chunks and running statistics over streams."""

from collections import deque
from itertools import chain, islice, tee, zip_longest
from typing import Callable, Generator, Iterable, Iterator


def windows(source: Iterable[float], size: int) -> Iterator[tuple[float, ...]]:
    it = iter(source)
    window = deque(islice(it, size), maxlen=size)
    if len(window) == size:
        yield tuple(window)
    for x in it:
        window.append(x)
        yield tuple(window)


def moving_average(source: Iterable[float], size: int) -> Iterator[float]:
    total = 0.0
    window: deque[float] = deque()
    for x in source:
        window.append(x)
        total += x
        if len(window) > size:
            total -= window.popleft()
        if len(window) == size:
            yield total / size


def chunks(text: str, size: int) -> Iterator[str]:
    for start in range(0, len(text), size):
        yield text[start : start + size]


def batched(source: Iterable[int], size: int) -> Iterator[list[int]]:
    it = iter(source)
    while batch := list(islice(it, size)):
        yield batch


def averager() -> Generator[float, float, None]:
    """Send a number, get the mean of all so far."""
    total, count, mean = 0.0, 0, 0.0
    while True:
        x = yield mean
        total += x
        count += 1
        mean = total / count


def extremes() -> Generator[tuple[int, int], int, str]:
    low = high = yield (0, 0)
    try:
        while True:
            x = yield (low, high)
            low, high = min(low, x), max(high, x)
    except GeneratorExit:
        print("closed at", low, high)
        raise
    finally:
        print("extremes end")


def local_maxima(source: Iterable[float]) -> Iterator[float]:
    a, b, c = tee(source, 3)
    next(b, None)
    next(islice(c, 2, 2), None)
    for x, y, z in zip(a, b, c):
        if x < y > z:
            yield y


def debounce(source: Iterable[str]) -> Iterator[tuple[str, int]]:
    previous, count = None, 0
    for item in source:
        if item == previous:
            count += 1
            continue
        if previous is not None:
            yield previous, count
        previous, count = item, 1
    if previous is not None:
        yield previous, count


def primed(make: Callable[[], Generator[float, float, None]]) -> Generator[float, float, None]:
    gen = make()
    next(gen)
    return gen


def interleave(*sources: list[int]) -> Iterator[int]:
    for row in zip_longest(*sources):
        for x in row:
            if x is not None:
                yield x


data = [3.0, 5.0, 4.0, 8.0, 6.0, 7.0, 2.0]
print(list(windows(data, 3)))
print(list(windows(data[:2], 3)), [max(w) for w in windows(data, 4)])
print([round(m, 3) for m in moving_average(data, 3)])
print(list(chunks("abcdefgh", 3)), [int(c, 16) for c in chunks("ff00a1", 2)])
print(list(batched(range(7), 3)), list(batched([], 2)))
mean = primed(averager)
print([mean.send(x) for x in data[:4]])
ext = extremes()
next(ext)
for x in (5, -2, 9, 3):
    print(ext.send(x), end=" ")
print()
ext.close()
print(list(local_maxima(data)))
print(list(debounce("aaabccd")), "".join(ch + str(n) for ch, n in debounce("xxyzzz")))
print(list(interleave([1, 4, 6], [2, 5], [3])))
print(list(chain.from_iterable(batched(range(5), 2))), list(chain([0], windows([1, 2, 3], 2))))
pairs = windows(range(5), 2)
print(sum(b - a for a, b in pairs), next(pairs, "empty"))

# --- expected
# [(3.0, 5.0, 4.0), (5.0, 4.0, 8.0), (4.0, 8.0, 6.0), (8.0, 6.0, 7.0), (6.0, 7.0, 2.0)]
# [] [8.0, 8.0, 8.0, 8.0]
# [4.0, 5.667, 6.0, 7.0, 5.0]
# ['abc', 'def', 'gh'] [255, 0, 161]
# [[0, 1, 2], [3, 4, 5], [6]] []
# [3.0, 4.0, 4.0, 5.0]
# (5, 5) (-2, 5) (-2, 9) (-2, 9) 
# closed at -2 9
# extremes end
# [5.0, 8.0, 7.0]
# [('a', 3), ('b', 1), ('c', 2), ('d', 1)] x2y1z3
# [1, 2, 3, 4, 5, 6]
# [0, 1, 2, 3, 4] [0, (1, 2), (2, 3)]
# 4 empty
