"""The edit distance of all pairs of a list of words: strings by index, lists of ints."""

from __future__ import annotations

import sys


def random_words(count: int) -> list[str]:
    words: list[str] = []
    state = 42
    for _ in range(count):
        letters: list[str] = []
        state = (state * 1103515245 + 12345) % 2147483648
        for _ in range(8 + (state >> 16) % 24):
            state = (state * 1103515245 + 12345) % 2147483648
            letters.append(chr(97 + (state >> 16) % 6))
        words.append("".join(letters))
    return words


def distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        diagonal = row[0]
        row[0] = i
        for j in range(1, len(b) + 1):
            above = row[j]
            if a[i - 1] == b[j - 1]:
                row[j] = diagonal
            else:
                row[j] = 1 + min(diagonal, above, row[j - 1])
            diagonal = above
    return row[len(b)]


def main() -> None:
    words = random_words(int(sys.argv[1]))
    total = 0
    nearest = 100
    pair = ("", "")
    for i, a in enumerate(words):
        for b in words[:i]:
            found = distance(a, b)
            total += found
            if found < nearest:
                nearest = found
                pair = (a, b)
    print(f"{total} in all, nearest {nearest}: {pair[0]} {pair[1]}")


if __name__ == "__main__":
    main()
