"""Simulations: elevator, queue, particles, tax, library management."""
import random
from typing import NamedTuple, Sequence, Iterable, Mapping
import math

random.seed(7)

class Vec(NamedTuple):
    x: float
    y: float
    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)
    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y)
    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)
    @property
    def length(self):
        return math.hypot(self.x, self.y)

class Particle:
    def __init__(self, pos: Vec, vel: Vec, mass: float = 1.0):
        self.pos = pos
        self.vel = vel
        self.mass = mass
    def step(self, dt: float) -> None:
        self.pos = self.pos + self.vel * dt
        for axis in ("x", "y"):
            value = self.pos.x if axis == "x" else self.pos.y
            if not 0 <= value <= 10:
                self.vel = Vec(-self.vel.x, self.vel.y) if axis == "x" else Vec(self.vel.x, -self.vel.y)

ps = [Particle(Vec(random.uniform(0, 10), random.uniform(0, 10)), Vec(random.gauss(0, 1), random.gauss(0, 1))) for _ in range(4)]
for _ in range(50):
    for p in ps:
        p.step(0.1)
print([f"({p.pos.x:.2f}, {p.pos.y:.2f})" for p in ps])
print(f"{sum(0.5 * p.mass * p.vel.length ** 2 for p in ps):.4f}")

class Elevator:
    def __init__(self, floors):
        self.floors = floors
        self.at = 0
        self.moves = 0
        self.requests = set()
    def call(self, *floors):
        for f in floors:
            if f not in range(self.floors):
                raise ValueError(f"no floor {f}")
            self.requests.add(f)
    def run(self):
        order = []
        up = True
        while self.requests:
            ahead = [f for f in self.requests if (f >= self.at) == up]
            if not ahead:
                up = not up
                continue
            nxt = min(ahead, key=lambda f: abs(f - self.at))
            self.moves += abs(nxt - self.at)
            self.at = nxt
            order.append(nxt)
            self.requests.discard(nxt)
        return order
e = Elevator(10)
e.call(5, 2, 8)
print(e.run(), e.moves)
e.call(1, 9)
print(e.run(), e.moves)
try:
    e.call(12)
except ValueError as err:
    print(err)

def bank_queue(n, servers):
    free = [0.0] * servers
    t = 0.0
    waits = []
    for _ in range(n):
        t += random.expovariate(1.0)
        i = free.index(min(free))
        begin = max(t, free[i])
        waits.append(begin - t)
        free[i] = begin + random.expovariate(0.6)
    return waits
w = bank_queue(500, 2)
print(f"mean {sum(w) / len(w):.3f} max {max(w):.3f} zero {sum(1 for x in w if x == 0)}")

BRACKETS = [(9950, 0.10), (40525, 0.12), (86375, 0.22), (float("inf"), 0.24)]
def tax(income: float) -> float:
    owed, low = 0.0, 0
    for high, rate in BRACKETS:
        if income <= low:
            break
        owed += (min(income, high) - low) * rate
        low = high
    return round(owed, 2)
for inc in (5000, 30000, 100000):
    print(f"{inc:>8,} -> {tax(inc):>10,.2f} ({tax(inc) / inc:.1%})")

def stats(xs: Sequence[float]) -> Mapping[str, float]:
    n = len(xs)
    mean = sum(xs) / n
    srt = sorted(xs)
    mid = n // 2
    median = srt[mid] if n % 2 else (srt[mid - 1] + srt[mid]) / 2
    var = sum((x - mean) ** 2 for x in xs) / (n - 1)
    return {"n": n, "mean": mean, "median": median, "sd": math.sqrt(var)}
for k, v in stats([2, 4, 4, 4, 5, 5, 7, 9]).items():
    print(f"{k:<8}{v:>8.3f}" if isinstance(v, float) else f"{k:<8}{v:>8}")
def moving(xs: Iterable[float], k: int) -> list[float]:
    xs = list(xs)
    return [sum(xs[i:i + k]) / k for i in range(len(xs) - k + 1)]
print(moving((1, 2, 3, 4, 5), 2), moving(range(5), 3))
prices = {"apple": 1.2, "pear": 0.8}
cart = [("apple", 3), ("pear", 5), ("kiwi", 1)]
total = 0.0
for name, qty in cart:
    try:
        total += prices[name] * qty
    except KeyError as missing:
        print("no price for", missing)
print(f"{total:.2f}")
temps = {"mon": 20, "tue": 25, "wed": 18}
hot = {d: t for d, t in temps.items() if t > 19}
print(hot, max(temps, key=temps.get), min(temps.items(), key=lambda kv: kv[1]), sorted(temps, key=lambda d: -temps[d]))
walk = [0]
for _ in range(30):
    walk.append(walk[-1] + random.choice((-1, 1)))
print(walk[-1], max(walk), min(walk))
months = "jan feb mar".split()
print({m: i for i, m in enumerate(months, 1)}, list(zip(months, range(3))), [*map(str.title, months)])

# --- expected
# ['(2.11, 0.06)', '(9.14, 5.78)', '(2.35, 5.26)', '(6.78, 9.27)']
# 1.1310
# [2, 5, 8] 8
# [9, 1] 17
# no floor 12
# mean 5.494 max 20.906 zero 107
#    5,000 ->     500.00 (10.0%)
#   30,000 ->   3,401.00 (11.3%)
#  100,000 ->  18,021.00 (18.0%)
# n              8
# mean       5.000
# median     4.500
# sd         2.138
# [1.5, 2.5, 3.5, 4.5] [1.0, 2.0, 3.0]
# no price for 'kiwi'
# 7.60
# {'mon': 20, 'tue': 25} tue ('wed', 18) ['tue', 'mon', 'wed']
# 6 6 0
# {'jan': 1, 'feb': 2, 'mar': 3} [('jan', 0), ('feb', 1), ('mar', 2)] ['Jan', 'Feb', 'Mar']
