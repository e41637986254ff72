"""Exceptions raised and caught in loops: from nearby, through calls, with finally and with."""

from __future__ import annotations

import sys


class Rejected(Exception):
    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"{number} is {reason}")
        self.number = number


class TooLarge(Rejected):
    pass


def check(number: int) -> int:
    if number % 3 == 0:
        raise Rejected(number, "a multiple of three")
    if number % 100 > 90:
        raise TooLarge(number, "too large")
    return number


def nested(number: int, depth: int) -> int:
    if depth == 0:
        return check(number)
    return nested(number, depth - 1) + 1


def parse_all(texts: list[str]) -> tuple[int, int]:
    good = 0
    bad = 0
    for text in texts:
        try:
            good += int(text)
        except ValueError:
            bad += 1
    return good, bad


def look_up(table: dict[int, int], items: list[int], count: int) -> tuple[int, int, int]:
    found = 0
    no_key = 0
    no_index = 0
    for i in range(count):
        try:
            found += items[table[i % 40]]
        except KeyError:
            no_key += 1
        except IndexError:
            no_index += 1
    return found, no_key, no_index


class Counter:
    """A context manager that swallows one kind of error."""

    def __init__(self) -> None:
        self.entered = 0
        self.failed = 0

    def __enter__(self) -> Counter:
        self.entered += 1
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> bool:
        if isinstance(error, ZeroDivisionError):
            self.failed += 1
            return True
        return False


def main() -> None:
    count = int(sys.argv[1])
    total = 0
    rejected = 0
    large = 0
    ended = 0
    for number in range(count):
        try:
            total += nested(number, number % 5)
        except TooLarge as too_large:
            large += too_large.number % 7
        except Rejected as refusal:
            rejected += len(str(refusal))
        finally:
            ended += 1
    print("checked", total, rejected, large, ended)
    texts = [str(i) if i % 4 else f"{i}x" for i in range(count // 10)]
    print("parsed", *parse_all(texts))
    table = {i: i // 2 for i in range(0, 40, 2)}
    print("found", *look_up(table, [i * i for i in range(15)], count))
    counter = Counter()
    quotients = 0
    for i in range(count):
        with counter:
            quotients += 1000 // (i % 4)
    print("divided", quotients, counter.entered, counter.failed)


if __name__ == "__main__":
    main()
