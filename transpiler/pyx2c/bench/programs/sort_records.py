"""Records sorted by text, by several keys and by a method: key functions, tuples, comparison of strings."""

from __future__ import annotations

import sys

SYLLABLES = ["ka", "lo", "mi", "ne", "ru", "sa", "to", "vi"]


class Record:
    def __init__(self, name: str, group: int, weight: float) -> None:
        self.name = name
        self.group = group
        self.weight = weight

    def __lt__(self, other: Record) -> bool:
        return self.weight < other.weight


def make_records(count: int) -> list[Record]:
    records: list[Record] = []
    state = 42
    for _ in range(count):
        name = ""
        for _ in range(4):
            state = (state * 1103515245 + 12345) % 2147483648
            name += SYLLABLES[(state >> 16) % 8]
        records.append(Record(name, (state >> 8) % 50, (state >> 4) % 10007 / 16.0))
    return records


def checksum(records: list[Record]) -> int:
    total = 0
    for record in records:
        total = (total * 31 + ord(record.name[1]) + record.group) % 1000003
    return total


def main() -> None:
    records = make_records(int(sys.argv[1]))
    records.sort(key=lambda record: record.name)
    print("by name", checksum(records), records[0].name)
    records.sort(key=lambda record: (record.group, record.weight), reverse=True)
    print("by group and weight", checksum(records), records[0].group)
    records.sort()
    print("by weight", checksum(records), records[0].weight)
    names = sorted({record.name for record in records}, key=len)
    names.sort(key=str.upper)
    print("names", len(names), names[len(names) // 2])
    heaviest = max(records, key=lambda record: record.weight + record.group)
    print("heaviest", heaviest.weight + heaviest.group)


if __name__ == "__main__":
    main()
