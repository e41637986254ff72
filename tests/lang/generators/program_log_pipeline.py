"""A pipeline of generators over the lines of a log."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Callable, Iterable, Iterator

LOG = """\
2024-03-01 10:00:01 web1 INFO GET /index 120
2024-03-01 10:00:02 web2 ERROR GET /missing 3
# a comment
2024-03-01 10:00:05 web1 INFO POST /login 340

2024-03-01 10:00:09 db1 WARN slow query 2100
2024-03-01 10:01:11 web2 INFO GET /index 95
2024-03-01 10:01:40 web1 ERROR POST /login 12
broken line
2024-03-01 10:02:00 db1 INFO vacuum 800
"""


@dataclass
class Record:
    date: str
    time: str
    host: str
    level: str
    message: str
    millis: int

    @property
    def minute(self) -> str:
        return self.time[:5]


class Stats:
    def __init__(self) -> None:
        self.read = 0
        self.bad: list[str] = []


def lines_of(text: str, stats: Stats) -> Iterator[str]:
    for line in text.splitlines():
        stats.read += 1
        yield line


def meaningful(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        yield line


def parse(lines: Iterable[str], stats: Stats) -> Iterator[Record]:
    for line in lines:
        parts = line.split()
        try:
            date, time, host, level, *rest = parts
            yield Record(date, time, host, level, " ".join(rest[:-1]), int(rest[-1]))
        except (ValueError, IndexError) as error:
            stats.bad.append(f"{line!r}: {error}")


def where(records: Iterable[Record], test: Callable[[Record], bool]) -> Iterator[Record]:
    return (r for r in records if test(r))


def by_minute(records: Iterable[Record]) -> Iterator[tuple[str, list[Record]]]:
    current = None
    group: list[Record] = []
    for record in records:
        if current is not None and record.minute != current:
            yield current, group
            group = []
        current = record.minute
        group.append(record)
    if current is not None:
        yield current, group


def running_total(numbers: Iterable[int]) -> Iterator[int]:
    total = 0
    for n in numbers:
        total += n
        yield total


def main() -> None:
    stats = Stats()
    records = list(parse(meaningful(lines_of(LOG, stats)), stats))
    print(stats.read, "lines,", len(records), "records,", len(stats.bad), "bad")
    for bad in stats.bad:
        print("  bad:", bad)
    for minute, group in by_minute(records):
        print(minute, [r.host for r in group], sum(r.millis for r in group))
    print("slow:", [r.message for r in where(records, lambda r: r.millis > 300)])
    print("levels:", sorted(Counter(r.level for r in records).items()))
    hosts: dict[str, list[int]] = defaultdict(list)
    for r in records:
        hosts[r.host].append(r.millis)
    for host in sorted(hosts):
        print(f"{host:<5} {max(hosts[host]):>5} {sum(hosts[host]) / len(hosts[host]):8.2f}")
    print("totals:", list(running_total(r.millis for r in records)))
    errors = (r for r in parse(meaningful(lines_of(LOG, Stats())), Stats()) if r.level == "ERROR")
    first = next(errors, None)
    print("first error:", first.message if first else None)
    print("others:", [f"{r.time} {r.message}" for r in errors], next(errors, None))
    paths = {word for r in records for word in r.message.split() if word.startswith("/")}
    print(sorted(paths), any(r.millis > 2000 for r in records), all(r.date.startswith("2024") for r in records))


main()

# --- expected
# 10 lines, 7 records, 1 bad
#   bad: 'broken line': not enough values to unpack (expected at least 4, got 2)
# 10:00 ['web1', 'web2', 'web1', 'db1'] 2563
# 10:01 ['web2', 'web1'] 107
# 10:02 ['db1'] 800
# slow: ['POST /login', 'slow query', 'vacuum']
# levels: [('ERROR', 2), ('INFO', 4), ('WARN', 1)]
# db1    2100  1450.00
# web1    340   157.33
# web2     95    49.00
# totals: [120, 123, 463, 2563, 2658, 2670, 3470]
# first error: GET /missing
# others: ['10:01:40 POST /login'] None
# ['/index', '/login', '/missing'] True True
