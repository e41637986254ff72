"""Counts the words of a text file: the most frequent, the longest, and how lengths are spread."""

import sys
from collections import Counter


def words_of(line):
    """The words of a line in lower case; an apostrophe or hyphen belongs to the word around it."""
    words = []
    current = []
    for ch in line.lower():
        if ch.isalnum() or (current and ch in "'-"):
            current.append(ch)
        elif current:
            words.append("".join(current).rstrip("'-"))
            current = []
    if current:
        words.append("".join(current).rstrip("'-"))
    return words


def count_file(path):
    """How often each word comes up, and the number of lines and characters."""
    counts = Counter()
    lines = 0
    characters = 0
    with open(path, encoding="utf-8") as text:
        for line in text:
            lines += 1
            characters += len(line)
            counts.update(words_of(line))
    return counts, lines, characters


def print_table(counts, limit):
    total = sum(counts.values())
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    for rank, (word, count) in enumerate(ranked[:limit], start=1):
        print(f"{rank:3}. {word:<12} {count:7,} {count / total:6.2%}")


def print_lengths(counts):
    by_length = {}
    for word, count in counts.items():
        by_length[len(word)] = by_length.get(len(word), 0) + count
    most = max(by_length.values())
    for length in sorted(by_length):
        print(f"{length:2} {'#' * (by_length[length] * 40 // most)} {by_length[length]}")


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else "text.txt"
    try:
        counts, lines, characters = count_file(path)
    except OSError as error:
        sys.exit(f"word_count: {error}")
    print(f"{lines:,} lines, {characters:,} characters, {sum(counts.values()):,} words, {len(counts)} different")
    print_table(counts, 15)
    print_lengths(counts)
    print("longest:", ", ".join(sorted(counts, key=lambda word: (-len(word), word))[:5]))
    print("once or twice:", len([word for word, count in counts.items() if count <= 2]))


if __name__ == "__main__":
    main()
