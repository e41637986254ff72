"""A dataclass field's factory that an expression makes: it is made once and remembers its calls."""

import itertools
from dataclasses import dataclass, field


def numbered(prefix):
    count = 0

    def make():
        nonlocal count
        count += 1
        return f"{prefix}{count}"

    return make


@dataclass(order=True)
class Event:
    time: float
    seq: int = field(default_factory=itertools.count().__next__)
    label: str = field(default_factory=numbered("e"), compare=False)
    notes: list = field(default_factory=lambda: [1], compare=False)


@dataclass
class Other:
    label: str = field(default_factory=numbered("o"))
    serial: int = field(init=False, default_factory=itertools.count(5).__next__)


events = [Event(1.0) for _ in range(3)] + [Event(1.0, 9)]
print(events, Other(), Other(), Event(2.0).label)
print(sorted(reversed(events))[0].seq, events[0].notes is events[1].notes)

# --- expected
# [Event(time=1.0, seq=0, label='e1', notes=[1]), Event(time=1.0, seq=1, label='e2', notes=[1]), Event(time=1.0, seq=2, label='e3', notes=[1]), Event(time=1.0, seq=9, label='e4', notes=[1])] Other(label='o1', serial=5) Other(label='o2', serial=6) e5
# 0 False
