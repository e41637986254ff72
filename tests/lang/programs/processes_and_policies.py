"""Scheduler, bank of processes, round robin, priority, event bus; uses generics, Protocol, TypeVar, frozen dataclasses, slots, kw_only."""
from __future__ import annotations
import heapq, itertools, operator, sys
from collections import deque, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, KW_ONLY
from enum import Enum, auto
from typing import Any, ClassVar, Generic, Literal, NamedTuple, Protocol, TypeVar, runtime_checkable, Optional, Union, overload, cast, NewType, TypedDict

T = TypeVar("T")
K = TypeVar("K")
P_co = TypeVar("P_co", covariant=True)
Pid = NewType("Pid", int)

class State(Enum):
    READY = auto()
    RUNNING = auto()
    BLOCKED = auto()
    DONE = auto()

@dataclass(order=True, slots=True)
class PrioritizedItem(Generic[T]):
    priority: int
    seq: int
    item: T = field(compare=False)

class PriorityQueue(Generic[T]):
    def __init__(self, items: Iterable[tuple[int, T]] = (), *, key: Callable[[T], int] | None = None) -> None:
        self._heap: list[PrioritizedItem[T]] = []
        self._count = itertools.count()
        self._key = key
        for p, it in items:
            self.push(it, p)
    def push(self, item: T, priority: int | None = None) -> None:
        if priority is None:
            if self._key is None: raise TypeError("no priority")
            priority = self._key(item)
        heapq.heappush(self._heap, PrioritizedItem(priority, next(self._count), item))
    def pop(self) -> T:
        if not self: raise IndexError("pop from empty queue")
        return heapq.heappop(self._heap).item
    def __len__(self) -> int: return len(self._heap)
    def __iter__(self) -> Iterator[T]:
        while self: yield self.pop()

@runtime_checkable
class Runnable(Protocol):
    name: str
    def step(self) -> bool: ...

@dataclass
class Process:
    name: str
    burst: int
    _: KW_ONLY
    arrival: int = 0
    priority: int = 5
    state: State = State.READY
    remaining: int = field(init=False)
    finish: int | None = field(default=None, repr=False)
    log: list[tuple[int, int]] = field(default_factory=list, repr=False, compare=False)
    counter: ClassVar[int] = 0
    def __post_init__(self) -> None:
        self.remaining = self.burst
        Process.counter += 1
        self.pid = Pid(Process.counter)
    def step(self) -> bool:
        self.remaining -= 1
        return self.remaining == 0
    @property
    def turnaround(self) -> int:
        assert self.finish is not None, f"{self.name} not finished"
        return self.finish - self.arrival

class Stats(NamedTuple):
    policy: str
    avg_turnaround: float
    avg_wait: float
    order: str = ""
    def __str__(self) -> str: return f"{self.policy:<6}|{self.avg_turnaround:>7.2f}|{self.avg_wait:>7.2f}| {self.order}"

class Config(TypedDict, total=False):
    quantum: int
    preempt: bool

Policy = Literal["fcfs", "sjf", "prio", "rr"]
def simulate(procs: Sequence[Process], policy: Policy, **cfg: Any) -> Stats:
    todo = deque(sorted(procs, key=lambda p: (p.arrival, p.name)))
    ready: deque[Process] = deque()
    keys: Mapping[str, Callable[[Process], Any]] = {"fcfs": operator.attrgetter("arrival"), "sjf": lambda p: p.remaining, "prio": lambda p: (p.priority, p.arrival), "rr": lambda p: 0}
    t, order, quantum = 0, [], cfg.get("quantum", 2)
    while todo or ready:
        while todo and todo[0].arrival <= t: ready.append(todo.popleft())
        if not ready:
            t = todo[0].arrival
            continue
        p = min(ready, key=keys[policy])
        ready.remove(p)
        p.state = State.RUNNING
        order.append(p.name)
        start, limit = t, quantum if policy == "rr" else sys.maxsize
        while True:
            done = p.step()
            t += 1
            while todo and todo[0].arrival <= t: ready.append(todo.popleft())
            if done or t - start >= limit: break
            if cfg.get("preempt") and ready and keys[policy](min(ready, key=keys[policy])) < keys[policy](p): break
        p.log.append((start, t))
        if done: p.state, p.finish = State.DONE, t
        else:
            p.state = State.READY
            ready.append(p)
    n = len(procs)
    return Stats(policy, sum(p.turnaround for p in procs) / n, sum(p.turnaround - p.burst for p in procs) / n, "".join(order))
def fresh() -> list[Process]:
    spec = [("A", 5, 0, 3), ("B", 3, 1, 1), ("C", 8, 2, 4), ("D", 6, 3, 2)]
    return [Process(n, b, arrival=a, priority=p) for n, b, a, p in spec]
for policy, cfg in [("fcfs", {}), ("sjf", {}), ("sjf", {"preempt": True}), ("prio", dict(preempt=True)), ("rr", {"quantum": 3})]:
    ps = fresh()
    print(simulate(ps, cast(Policy, policy), **cfg))
    width = max(e for p in ps for _, e in p.log)
    if policy == "rr":
        for p in ps: print(f"  {p.name} " + "".join("#" if any(s <= i < e for s, e in p.log) else "." for i in range(width)))
print(ps[0], isinstance(ps[0], Runnable), isinstance(3, Runnable), ps[0].pid, Process.counter)
try: Process("Z", 1).turnaround
except AssertionError as e: print("AssertionError:", e)
pq: PriorityQueue[str] = PriorityQueue([(3, "c"), (1, "a"), (2, "b"), (1, "aa")])
print(list(pq), len(pq), PrioritizedItem(1, 2, "x") < PrioritizedItem(1, 3, "a"), PrioritizedItem(1, 2, "x") == PrioritizedItem(1, 2, "y"))
try: pq.pop()
except IndexError as e: print(e)
wq = PriorityQueue[str](key=len)
for w in "the quick brown fox jumped".split(): wq.push(w)
print(*wq)
try: pq.push("x")
except TypeError as e: print(e)

# generator-based coroutines: kernel with syscalls
class Call: pass
@dataclass
class Sleep(Call): n: int
@dataclass
class Send(Call):
    to: str
    msg: object
class Recv(Call): pass
@dataclass(frozen=True)
class Spawn(Call):
    name: str
    gen: Generator[Call, Any, Any]
class Kernel:
    def __init__(self): self.tasks, self.mail, self.now, self.queue, self.waiting, self.results = {}, defaultdict(deque), 0, [], {}, {}
    def spawn(self, name, gen):
        self.tasks[name] = gen
        self.at(0, name, None)
    def at(self, dt, name, val): heapq.heappush(self.queue, (self.now + dt, len(self.queue), name, [val]))
    def run(self):
        while self.queue:
            self.now, _, name, (val,) = heapq.heappop(self.queue)
            try: call = self.tasks[name].send(val)
            except StopIteration as s:
                self.results[name] = s.value
                continue
            match call:
                case Sleep(n): self.at(n, name, self.now)
                case Spawn(child, gen):
                    self.spawn(child, gen)
                    self.at(0, name, child)
                case Send(to, msg):
                    if to in self.waiting:
                        del self.waiting[to]
                        self.at(0, to, msg)
                    else: self.mail[to].append(msg)
                    self.at(0, name, None)
                case Recv():
                    if self.mail[name]: self.at(0, name, self.mail[name].popleft())
                    else: self.waiting[name] = True
                case _: raise TypeError(call)
        return self.results
def producer(n, to):
    for i in range(n):
        yield Sleep(2)
        yield Send(to, i * i)
    yield Send(to, None)
    return "produced"
def consumer():
    total = 0
    while (m := (yield Recv())) is not None: total += m
    return total
def main():
    yield Spawn("c", consumer())
    yield Spawn("p", producer(5, "c"))
    t = yield Sleep(1)
    return t
k = Kernel()
k.spawn("main", main())
print(k.run(), k.now, k.waiting)

# --- expected
# fcfs  |  11.25|   5.75| ABCD
# sjf   |  10.75|   5.25| ABDC
# sjf   |  10.50|   5.00| ABADC
# prio  |  11.00|   5.50| ABDAC
# rr    |  14.00|   8.50| ABCDACDC
#   A ###.........##........
#   B ...###................
#   C ......###.....###...##
#   D .........###.....###..
# Process(name='A', burst=5, arrival=0, priority=3, state=<State.DONE: 4>, remaining=0) True False 17 20
# AssertionError: Z not finished
# ['a', 'aa', 'b', 'c'] 0 True True
# pop from empty queue
# the fox quick brown jumped
# no priority
# {'main': 0, 'c': 30, 'p': 'produced'} 10 {}
