"""An event-driven simulation: closures, plug-in classes, registries, keyword configuration."""
import heapq
from collections import defaultdict, deque
from functools import wraps


class Settings:
    defaults = {"servers": 2, "arrival": 3, "service": 5}

    def __init__(self, **overrides):
        for name, value in (("servers", 2), ("arrival", 3), ("service", 5)):
            setattr(self, name, value)
        for name, value in overrides.items():
            setattr(self, name, value)

    def __repr__(self):
        return ", ".join(f"{n}={getattr(self, n)}" for n in ("servers", "arrival", "service"))


def handler(*kinds):
    def register(func):
        func.kinds = kinds
        return func
    return register


def traced(func):
    @wraps(func)
    def inner(*args):
        inner.trace.append((func.__name__, len(args)))
        return func(*args)
    inner.trace = deque(maxlen=3)
    return inner


class Time(float):
    def __str__(self):
        return f"t={float(self):05.1f}"

    def later(self, delay):
        return Time(self + delay)


class Simulator:
    def __init__(self, settings):
        self.settings = settings
        self.now = Time(0)
        self.events = []
        self.sequence = 0
        self.log = []

    def schedule(self, delay, kind, payload=None):
        self.sequence += 1
        heapq.heappush(self.events, (self.now.later(delay), self.sequence, kind, payload))

    def run(self, handlers, until):
        while self.events:
            when, _, kind, payload = heapq.heappop(self.events)
            if when > until:
                break
            self.now = when
            action = handlers.get(kind)
            if action is None:
                self.log.append(f"{when} ignored {kind}")
                continue
            action(self, payload)


def build(settings):
    queue = deque()
    busy = 0
    stats = defaultdict(int)

    class Customer:
        made = 0

        def __init__(self, name, at):
            self.name = name
            self.at = at
            stats["customers"] += 1

        def wait(self, now):
            return now - self.at

    def start(sim, customer):
        nonlocal busy
        busy += 1
        stats["waited"] += int(customer.wait(sim.now))
        sim.log.append(f"{sim.now} start {customer.name} busy={busy}")
        sim.schedule(settings.service, "done", customer)

    @traced
    def arrive(sim, n):
        customer = Customer(f"c{n}", sim.now)
        if busy < settings.servers:
            start(sim, customer)
        else:
            queue.append(customer)
        if n < 6:
            sim.schedule(settings.arrival if n % 2 else 1, "arrive", n + 1)

    @traced
    def done(sim, customer):
        nonlocal busy
        busy -= 1
        sim.log.append(f"{sim.now} done {customer.name}")
        if queue:
            start(sim, queue.popleft())

    return arrive, done, stats


for settings in (Settings(service=4), Settings(servers=1)):
    print(settings)
    sim = Simulator(settings)
    arrive, done, stats = build(settings)
    sim.schedule(0.5, "arrive", 1)
    sim.schedule(2, "tick")
    sim.run({"arrive": lambda s, p: arrive(s, p), "done": lambda s, p: done(s, p)}, until=40)
    for line in sim.log:
        print(" ", line)
    print(dict(stats), list(arrive.trace)[-1], len(done.trace))

# --- expected
# servers=2, arrival=3, service=4
#   t=000.5 start c1 busy=1
#   t=002.0 ignored tick
#   t=003.5 start c2 busy=2
#   t=004.5 done c1
#   t=004.5 start c3 busy=2
#   t=007.5 done c2
#   t=007.5 start c4 busy=2
#   t=008.5 done c3
#   t=008.5 start c5 busy=2
#   t=011.5 done c4
#   t=011.5 start c6 busy=2
#   t=012.5 done c5
#   t=015.5 done c6
# {'customers': 6, 'waited': 0} ('arrive', 2) 3
# servers=1, arrival=3, service=5
#   t=000.5 start c1 busy=1
#   t=002.0 ignored tick
#   t=005.5 done c1
#   t=005.5 start c2 busy=1
#   t=010.5 done c2
#   t=010.5 start c3 busy=1
#   t=015.5 done c3
#   t=015.5 start c4 busy=1
#   t=020.5 done c4
#   t=020.5 start c5 busy=1
#   t=025.5 done c5
#   t=025.5 start c6 busy=1
#   t=030.5 done c6
# {'customers': 6, 'waited': 42} ('arrive', 2) 3
