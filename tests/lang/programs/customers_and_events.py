from __future__ import annotations

import functools
import heapq
import itertools
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Callable, ClassVar, Iterator, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def traced(label: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def deco(fn: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(fn)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            print(f"[{label}] {fn.__name__}")
            return fn(*args, **kwargs)
        return wrapper
    return deco


def count_calls(fn: Callable[P, R]) -> Callable[P, R]:
    calls = 0

    @functools.wraps(fn)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        nonlocal calls
        calls += 1
        if calls % 2 == 0:
            print(f"({fn.__name__} called {calls} times)")
        return fn(*args, **kwargs)

    return wrapper


@dataclass(order=True)
class Event:
    time: float
    priority: int
    seq: int = field(compare=True)
    name: str = field(compare=False)
    action: Callable[[], None] = field(compare=False, repr=False)
    cancelled: bool = field(default=False, compare=False)


class Simulator:
    _ids: ClassVar[itertools.count[int]] = itertools.count(1)

    def __init__(self) -> None:
        self.now = 0.0
        self._queue: list[Event] = []
        self._hooks: dict[str, list[Callable[[Event], None]]] = defaultdict(list)

    def at(self, delay: float, name: str, action: Callable[[], None], *, priority: int = 0) -> Event:
        ev = Event(self.now + delay, priority, next(self._ids), name, action)
        heapq.heappush(self._queue, ev)
        return ev

    def on(self, name: str) -> Callable[[Callable[[Event], None]], Callable[[Event], None]]:
        def register(fn: Callable[[Event], None]) -> Callable[[Event], None]:
            self._hooks[name].append(fn)
            return fn
        return register

    @traced("sim")
    def run(self, until: float = float("inf")) -> int:
        n = 0
        while self._queue and self._queue[0].time <= until:
            ev = heapq.heappop(self._queue)
            if ev.cancelled:
                continue
            self.now = ev.time
            ev.action()
            for hook in self._hooks.get(ev.name, ()):
                hook(ev)
            n += 1
        return n

    def __len__(self) -> int:
        return sum(not e.cancelled for e in self._queue)


@contextmanager
def section(title: str) -> Iterator[list[str]]:
    notes: list[str] = []
    print(f"== {title} ==")
    try:
        yield notes
    finally:
        for i, n in enumerate(notes, 1):
            print(f"   {i}. {n}")
        print("=" * (len(title) + 6))


class Server:
    def __init__(self, sim: Simulator, rate: float) -> None:
        self.sim = sim
        self.rate = rate
        self.busy = False
        self.queue: list[tuple[int, float]] = []
        self.waits: list[float] = []

    def arrive(self, ident: int) -> None:
        self.queue.append((ident, self.sim.now))
        if not self.busy:
            self._start()

    def _start(self) -> None:
        ident, since = self.queue.pop(0)
        self.busy = True
        self.waits.append(self.sim.now - since)
        self.sim.at(self.rate, "done", functools.partial(self._finish, ident))

    def _finish(self, ident: int) -> None:
        self.busy = False
        print(f"{self.sim.now:6.2f} customer {ident} leaves")
        if self.queue:
            self._start()


@count_calls
def greet(name: str, *, punct: str = "!") -> str:
    return f"hi {name}{punct}"


def main() -> None:
    sim = Simulator()
    srv = Server(sim, 1.5)
    for i in range(5):
        sim.at(i * 0.9, "arrive", lambda i=i: srv.arrive(i))
    done: list[float] = []

    @sim.on("done")
    def note(ev: Event) -> None:
        done.append(ev.time)

    ghost = sim.at(2.0, "ghost", lambda: print("boo"))
    ghost.cancelled = True
    sim.at(2.7, "vip", lambda: print("  vip first"), priority=-1)
    with section("run") as notes:
        notes.append(f"{len(sim)} pending")
        n = sim.run(until=5)
        notes.append(f"{n} events until {sim.now}")
        n = sim.run()
        notes.append(f"{n} more until {sim.now}")
    print("waits", [round(w, 3) for w in srv.waits], f"avg {sum(srv.waits) / len(srv.waits):.3f}")
    print("done", done)
    print(greet("a"), greet("b", punct="?"), greet(name="c"), greet("d"))
    print(Event(1.0, 0, 1, "x", lambda: None) < Event(1.0, 0, 2, "a", lambda: None), ghost)
    try:
        with section("fails") as notes:
            notes.append("before")
            raise RuntimeError("inside")
    except RuntimeError as e:
        print("caught", e)
    print(greet.__name__)


if __name__ == "__main__":
    main()

# --- expected
# == run ==
# [sim] run
#   1.50 customer 0 leaves
#   vip first
#   3.00 customer 1 leaves
#   4.50 customer 2 leaves
# [sim] run
#   6.00 customer 3 leaves
#   7.50 customer 4 leaves
#    1. 6 pending
#    2. 9 events until 4.5
#    3. 2 more until 7.5
# =========
# waits [0.0, 0.6, 1.2, 1.8, 2.4] avg 1.200
# done [1.5, 3.0, 4.5, 6.0, 7.5]
# (greet called 2 times)
# (greet called 4 times)
# hi a! hi b? hi c! hi d!
# True Event(time=2.0, priority=0, seq=6, name='ghost', cancelled=True)
# == fails ==
#    1. before
# ===========
# caught inside
# greet
