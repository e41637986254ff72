"""How often short sequences occur in a strand of DNA: slices of a long string as keys of dicts."""

from __future__ import annotations

import sys


def make_strand(length: int) -> str:
    """Random letters, A and T more often than the others."""
    letters: list[str] = []
    state = 42
    for _ in range(length):
        state = (state * 3877 + 29573) % 139968
        if state < 42000:
            letters.append("A")
        elif state < 70000:
            letters.append("C")
        elif state < 98000:
            letters.append("G")
        else:
            letters.append("T")
    return "".join(letters)


def count_parts(strand: str, length: int) -> dict[str, int]:
    counts: dict[str, int] = {}
    for start in range(len(strand) - length + 1):
        part = strand[start : start + length]
        if part in counts:
            counts[part] += 1
        else:
            counts[part] = 1
    return counts


def print_shares(strand: str, length: int) -> None:
    counts = count_parts(strand, length)
    total = len(strand) - length + 1
    for part, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        print(f"{part} {100.0 * count / total:.3f}")
    print()


def main() -> None:
    strand = make_strand(int(sys.argv[1]))
    print_shares(strand, 1)
    print_shares(strand, 2)
    for part in ("GGT", "GGTA", "GGTATT", "GGTATTTTAATT"):
        print(count_parts(strand, len(part)).get(part, 0), part)
    print(len(count_parts(strand, 18)), "different parts of 18")


if __name__ == "__main__":
    main()
