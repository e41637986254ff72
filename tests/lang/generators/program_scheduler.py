"""A scheduler of coroutines: they ask it for things with `yield`, it answers with `send`."""

from __future__ import annotations

import heapq
from collections import deque
from typing import Generator, Optional


class Request:
    """What a task asks the scheduler for."""


class Sleep(Request):
    def __init__(self, ticks: int) -> None:
        self.ticks = ticks


class Put(Request):
    def __init__(self, channel: Channel, item: str) -> None:
        self.channel = channel
        self.item = item


class Get(Request):
    def __init__(self, channel: Channel) -> None:
        self.channel = channel


class Spawn(Request):
    def __init__(self, name: str, body: Task) -> None:
        self.name = name
        self.body = body


Task = Generator[Request, Optional[str], str]


class Channel:
    def __init__(self, name: str) -> None:
        self.name = name
        self.items: deque[str] = deque()
        self.waiting: deque[Job] = deque()


class Job:
    def __init__(self, name: str, body: Task) -> None:
        self.name = name
        self.body = body
        self.steps = 0


class Scheduler:
    def __init__(self) -> None:
        self.time = 0
        self.ready: deque[tuple[Job, Optional[str]]] = deque()
        self.sleeping: list[tuple[int, int]] = []
        self.asleep: dict[int, Job] = {}
        self.count = 0
        self.results: dict[str, str] = {}

    def spawn(self, name: str, body: Task) -> None:
        self.ready.append((Job(name, body), None))

    def run(self) -> None:
        while self.ready or self.sleeping:
            if not self.ready:
                self.time, number = heapq.heappop(self.sleeping)
                self.ready.append((self.asleep.pop(number), None))
            job, answer = self.ready.popleft()
            job.steps += 1
            try:
                request = job.body.send(answer)
            except StopIteration as stop:
                self.results[job.name] = stop.value
                print(f"[{self.time}] {job.name} ends after {job.steps} steps: {stop.value}")
            except ValueError as error:
                print(f"[{self.time}] {job.name} fails: {error}")
            else:
                self.handle(job, request)

    def handle(self, job: Job, request: Request) -> None:
        if isinstance(request, Sleep):
            self.count += 1
            heapq.heappush(self.sleeping, (self.time + request.ticks, self.count))
            self.asleep[self.count] = job
        elif isinstance(request, Put):
            channel = request.channel
            if channel.waiting:
                self.ready.append((channel.waiting.popleft(), request.item))
            else:
                channel.items.append(request.item)
            self.ready.append((job, None))
        elif isinstance(request, Get):
            if request.channel.items:
                self.ready.append((job, request.channel.items.popleft()))
            else:
                request.channel.waiting.append(job)
        elif isinstance(request, Spawn):
            self.spawn(request.name, request.body)
            self.ready.append((job, "spawned " + request.name))


def producer(channel: Channel, count: int, pause: int) -> Task:
    for i in range(count):
        yield Sleep(pause)
        yield Put(channel, f"item {i}")
    yield Put(channel, "stop")
    return f"{count} items made"


def consumer(name: str, channel: Channel) -> Task:
    taken = []
    while True:
        item = yield Get(channel)
        if item is None or item == "stop":
            break
        print(f"    {name} got {item}")
        taken.append(item[-1])
        yield Sleep(2)
    yield Put(channel, "stop")
    return ",".join(taken)


def countdown(n: int) -> Task:
    while n:
        yield Sleep(n)
        n -= 1
    return "lift off"


def failing() -> Task:
    yield Sleep(4)
    raise ValueError("nothing works")


def parent(channel: Channel) -> Task:
    answer = yield Spawn("late", consumer("late", channel))
    print("    parent:", answer)
    inner = yield from countdown(2)
    return f"inner says {inner}"


s = Scheduler()
box = Channel("box")
s.spawn("maker", producer(box, 5, 1))
s.spawn("c1", consumer("c1", box))
s.spawn("c2", consumer("c2", box))
s.spawn("countdown", countdown(3))
s.spawn("failing", failing())
s.spawn("parent", parent(box))
s.run()
print(sorted(s.results.items()), s.time)

# --- expected
#     parent: spawned late
#     c1 got item 0
#     c2 got item 1
# [3] parent ends after 4 steps: inner says lift off
#     late got item 2
# [4] failing fails: nothing works
#     c1 got item 3
#     c2 got item 4
# [5] maker ends after 12 steps: 5 items made
# [5] late ends after 5 steps: 2
# [6] c1 ends after 7 steps: 0,3
# [6] countdown ends after 4 steps: lift off
# [7] c2 ends after 7 steps: 1,4
# [('c1', '0,3'), ('c2', '1,4'), ('countdown', 'lift off'), ('late', '2'), ('maker', '5 items made'), ('parent', 'inner says lift off')] 7
