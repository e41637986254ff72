"""How often each word occurs in a text: splitting, lower case, a dict of strings, sorting by count."""

from __future__ import annotations

import sys

SYLLABLES = ["an", "ber", "co", "du", "el", "fi", "gor", "ha", "im", "jo", "ki", "lum", "me", "nor", "ox", "pa"]
ENDS = [" ", " ", " ", ", ", ". ", "\n"]


def make_text(words: int) -> str:
    """Words of one to three syllables, some with a capital, with punctuation."""
    parts: list[str] = []
    state = 42
    for _ in range(words):
        state = (state * 1103515245 + 12345) % 2147483648
        first = SYLLABLES[(state >> 16) % 16]
        if state >> 20 & 7 == 0:
            first = first.capitalize()
        parts.append(first)
        for shift in range(24, 24 + 4 * ((state >> 12) % 3), 4):
            parts.append(SYLLABLES[state >> shift & 15])
        parts.append(ENDS[(state >> 8) % 6])
    return "".join(parts)


def count_words(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for line in text.split("\n"):
        for word in line.split():
            key = word.strip(".,").lower()
            counts[key] = counts.get(key, 0) + 1
    return counts


def main() -> None:
    text = make_text(int(sys.argv[1]))
    counts = count_words(text)
    print(len(text), "characters,", sum(counts.values()), "words,", len(counts), "different")
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:10]:
        print(f"{count:8} {word}")


if __name__ == "__main__":
    main()
