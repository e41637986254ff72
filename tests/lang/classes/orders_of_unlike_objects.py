"""Heaps and sorted lists of tuples whose last item may be of any class: its `__lt__` may never be asked."""

import heapq
import itertools
from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple


class Job:
    def __init__(self, name, priority):
        self.name = name
        self.priority = priority

    def __lt__(self, other):
        return self.key() < other.key()

    def key(self):
        return (self.priority, self.name)


class Tick:
    def __init__(self, n: int) -> None:
        self.n = n


class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return f"Version{self.parts}"


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)


class Kind(Enum):
    START = 1
    STOP = 2


class Leave(NamedTuple):
    who: str
    when: float


Arrive = namedtuple("Arrive", "who at")


class Simulation:
    def __init__(self):
        self.queue = []
        self.numbers = itertools.count()

    def at(self, time, payload):
        heapq.heappush(self.queue, (time, next(self.numbers), payload))

    def run(self):
        while self.queue:
            time, number, payload = heapq.heappop(self.queue)
            if isinstance(payload, Job):
                print(time, number, "job", payload.name)
            elif isinstance(payload, Tick):
                print(time, number, "tick", payload.n)
            elif isinstance(payload, (Arrive, Leave)):
                print(time, number, payload.who, payload)
            elif callable(payload):
                print(time, number, payload())
            else:
                print(time, number, payload)


sim = Simulation()
sim.at(1.0, Job("compile", 3))
sim.at(0.5, Tick(3))
sim.at(0.5, None)
sim.at(2.0, Task(1, "write"))
sim.at(2.0, Kind.STOP)
sim.at(2.5, lambda: "called")
sim.at(0.1, "text")
sim.at(3.0, Arrive("ann", 1))
sim.at(0.2, Leave("bob", 2.5))
sim.at(0.3, [1, 2])
sim.at(0.4, Version(1, 2))
sim.run()

rows = [("a", Version(1, 2)), ("b", "x"), ("a2", None), ("0", 3)]
print(sorted(rows))
print(max(rows), min(rows))


def compare(a, b):
    try:
        print(type(sorted([(1, a), (1, b)])[0][1]) is type(b))
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


for thing in (Job("x", 1), Leave("x", 1), Kind.START, None, 3, "s", 1.5, [1], (1, 2), {1: 2}, {3}, Task(1, "t"), Arrive(1, 2)):
    compare(thing, Job("y", 0))
    compare(Job("y", 2), thing)
    compare(thing, Version(1))
    compare(Version(2), thing)
    compare(thing, Task(2, "u"))
    compare(Task(0, "u"), thing)
    compare(thing, Leave("b", 2))

print(sorted([("a", None), ("b", 3), ("a", None)]))
print((1, None) < (1, None), (1, Kind.STOP) < (1, Kind.STOP))

heap: list[tuple[int, Job | Tick]] = []
heapq.heappush(heap, (1, Job("last", 2)))
heapq.heappush(heap, (1, Tick(1)))

# --- expected
# 0.1 6 text
# 0.2 8 bob Leave(who='bob', when=2.5)
# 0.3 9 [1, 2]
# 0.4 10 Version(1, 2)
# 0.5 1 tick 3
# 0.5 2 None
# 1.0 0 job compile
# 2.0 3 Task(priority=1, name='write')
# 2.0 4 Kind.STOP
# 2.5 5 called
# 3.0 7 ann Arrive(who='ann', at=1)
# [('0', 3), ('a', Version(1, 2)), ('a2', None), ('b', 'x')]
# ('b', 'x') ('0', 3)
# True
# True
# AttributeError 'Job' object has no attribute 'parts'
# AttributeError 'Job' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'Job'
# AttributeError 'Task' object has no attribute 'key'
# TypeError '<' not supported between instances of 'Leave' and 'Job'
# AttributeError 'Leave' object has no attribute 'key'
# TypeError '<' not supported between instances of 'Leave' and 'Job'
# AttributeError 'Leave' object has no attribute 'parts'
# AttributeError 'Leave' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'Leave'
# TypeError '<' not supported between instances of 'Leave' and 'Task'
# True
# AttributeError 'Kind' object has no attribute 'key'
# TypeError '<' not supported between instances of 'Kind' and 'Job'
# AttributeError 'Kind' object has no attribute 'parts'
# AttributeError 'Kind' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'Kind'
# TypeError '<' not supported between instances of 'Kind' and 'Task'
# TypeError '<' not supported between instances of 'Leave' and 'Kind'
# AttributeError 'NoneType' object has no attribute 'key'
# TypeError '<' not supported between instances of 'NoneType' and 'Job'
# AttributeError 'NoneType' object has no attribute 'parts'
# AttributeError 'NoneType' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'NoneType'
# TypeError '<' not supported between instances of 'NoneType' and 'Task'
# TypeError '<' not supported between instances of 'Leave' and 'NoneType'
# AttributeError 'int' object has no attribute 'key'
# TypeError '<' not supported between instances of 'int' and 'Job'
# AttributeError 'int' object has no attribute 'parts'
# AttributeError 'int' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'int'
# TypeError '<' not supported between instances of 'int' and 'Task'
# TypeError '<' not supported between instances of 'Leave' and 'int'
# AttributeError 'str' object has no attribute 'key'
# TypeError '<' not supported between instances of 'str' and 'Job'
# AttributeError 'str' object has no attribute 'parts'
# AttributeError 'str' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'str'
# TypeError '<' not supported between instances of 'str' and 'Task'
# TypeError '<' not supported between instances of 'Leave' and 'str'
# AttributeError 'float' object has no attribute 'key'
# TypeError '<' not supported between instances of 'float' and 'Job'
# AttributeError 'float' object has no attribute 'parts'
# AttributeError 'float' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'float'
# TypeError '<' not supported between instances of 'float' and 'Task'
# TypeError '<' not supported between instances of 'Leave' and 'float'
# AttributeError 'list' object has no attribute 'key'
# TypeError '<' not supported between instances of 'list' and 'Job'
# AttributeError 'list' object has no attribute 'parts'
# AttributeError 'list' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'list'
# TypeError '<' not supported between instances of 'list' and 'Task'
# TypeError '<' not supported between instances of 'Leave' and 'list'
# AttributeError 'tuple' object has no attribute 'key'
# TypeError '<' not supported between instances of 'tuple' and 'Job'
# AttributeError 'tuple' object has no attribute 'parts'
# AttributeError 'tuple' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'tuple'
# TypeError '<' not supported between instances of 'tuple' and 'Task'
# TypeError '<' not supported between instances of 'str' and 'int'
# AttributeError 'dict' object has no attribute 'key'
# TypeError '<' not supported between instances of 'dict' and 'Job'
# AttributeError 'dict' object has no attribute 'parts'
# AttributeError 'dict' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'dict'
# TypeError '<' not supported between instances of 'dict' and 'Task'
# TypeError '<' not supported between instances of 'Leave' and 'dict'
# AttributeError 'set' object has no attribute 'key'
# TypeError '<' not supported between instances of 'set' and 'Job'
# AttributeError 'set' object has no attribute 'parts'
# AttributeError 'set' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'set'
# TypeError '<' not supported between instances of 'set' and 'Task'
# TypeError '<' not supported between instances of 'Leave' and 'set'
# AttributeError 'Task' object has no attribute 'key'
# TypeError '<' not supported between instances of 'Task' and 'Job'
# AttributeError 'Task' object has no attribute 'parts'
# AttributeError 'Task' object has no attribute 'parts'
# True
# True
# TypeError '<' not supported between instances of 'Leave' and 'Task'
# AttributeError 'Arrive' object has no attribute 'key'
# TypeError '<' not supported between instances of 'Arrive' and 'Job'
# AttributeError 'Arrive' object has no attribute 'parts'
# AttributeError 'Arrive' object has no attribute 'parts'
# TypeError '<' not supported between instances of 'Task' and 'Arrive'
# TypeError '<' not supported between instances of 'Arrive' and 'Task'
# TypeError '<' not supported between instances of 'str' and 'int'
# [('a', None), ('a', None), ('b', 3)]
# False False
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/orders_of_unlike_objects.py", line 124, in <module>
#     heapq.heappush(heap, (1, Tick(1)))
# TypeError: '<' not supported between instances of 'Tick' and 'Job'
# --- status 1
