from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Callable, Optional
import heapq, random
class Kind(Enum):
    ARRIVE = auto()
    START = auto()
    DONE = auto()
@dataclass(order=True)
class Event:
    time: float
    seq: int
    kind: Kind = field(compare=False)
    customer: Optional["Customer"] = field(default=None, compare=False)
@dataclass
class Customer:
    id: int
    arrived: float
    served: float = 0.0
    @property
    def wait(self) -> float:
        return self.served - self.arrived
class Sim:
    def __init__(self, seed=1):
        self.rng = random.Random(seed)
        self.now = 0.0
        self.q: list[Event] = []
        self.seq = 0
        self.line: list[Customer] = []
        self.busy = False
        self.done: list[Customer] = []
        self.handlers: dict[Kind, Callable[[Event], None]] = {
            Kind.ARRIVE: self.on_arrive, Kind.START: self.on_start, Kind.DONE: self.on_done}
    def at(self, t, kind, c=None):
        self.seq += 1
        heapq.heappush(self.q, Event(t, self.seq, kind, c))
    def on_arrive(self, e):
        c = Customer(len(self.done) + len(self.line) + self.busy, self.now)
        self.line.append(c)
        if not self.busy:
            self.at(self.now, Kind.START)
        if self.now < 50:
            self.at(self.now + self.rng.expovariate(1.0), Kind.ARRIVE)
    def on_start(self, e):
        if self.busy or not self.line: return
        c = self.line.pop(0)
        c.served = self.now
        self.busy = True
        self.at(self.now + self.rng.uniform(0.5, 1.2), Kind.DONE, c)
    def on_done(self, e):
        self.busy = False
        assert e.customer is not None
        self.done.append(e.customer)
        self.at(self.now, Kind.START)
    def run(self):
        self.at(0.0, Kind.ARRIVE)
        while self.q:
            e = heapq.heappop(self.q)
            self.now = e.time
            self.handlers[e.kind](e)
        waits = [c.wait for c in self.done]
        return sum(waits) / len(waits), max(waits), len(waits)
avg, mx, n = Sim(42).run()
print(f"{n} served, avg wait {avg:.3f}, max {mx:.3f}")
print(Kind.ARRIVE, Kind.DONE.name, Kind(2), [k.value for k in Kind])

# --- expected
# 45 served, avg wait 0.693, max 2.803
# Kind.ARRIVE DONE Kind.START [1, 2, 3]
