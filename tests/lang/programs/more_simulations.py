# simulation & stats, no annotations, global state, string building
import random, math, statistics, itertools
from collections import Counter, namedtuple, defaultdict
random.seed(2024)
Particle = namedtuple("Particle", "pos vel mass")
def step(ps, dt=0.1, g=-9.8):
    out = []
    for p in ps:
        (x, y), (vx, vy) = p.pos, p.vel
        vy += g * dt
        x, y = x + vx * dt, y + vy * dt
        if y < 0:
            y, vy = -y, -vy * 0.9
        out.append(p._replace(pos=(x, y), vel=(vx, vy)))
    return out
ps = [Particle((0.0, random.uniform(1, 5)), (random.gauss(0, 1), 0.0), m) for m in (1, 2, 3)]
for _ in range(100): ps = step(ps)
for p in ps: print("%.6f %.6f %.6f" % (*p.pos, p.mass))
energy = lambda p: 0.5 * p.mass * sum(v * v for v in p.vel) + p.mass * 9.8 * p.pos[1]
print(round(sum(map(energy, ps)), 6))
class Elevator:
    floors = 10
    def __init__(self): self.at, self.dir, self.queue, self.log = 0, 0, set(), []
    def call(self, f):
        if not 0 <= f < self.floors: raise ValueError(f"no floor {f}")
        self.queue.add(f)
    def tick(self):
        if self.at in self.queue:
            self.queue.discard(self.at); self.log.append(("open", self.at)); return
        if not self.queue: self.dir = 0; return
        if self.dir == 0: self.dir = 1 if min(self.queue, key=lambda f: abs(f - self.at)) > self.at else -1
        if self.dir == 1 and not any(f > self.at for f in self.queue): self.dir = -1
        elif self.dir == -1 and not any(f < self.at for f in self.queue): self.dir = 1
        self.at += self.dir
e = Elevator()
for f in (3, 7, 1): e.call(f)
ticks = 0
while e.queue: e.tick(); ticks += 1
print(ticks, e.log, e.at)
try: e.call(99)
except ValueError as ex: print(ex)
data = [random.gauss(10, 2) for _ in range(500)]
print(round(statistics.mean(data), 6), round(statistics.stdev(data), 6), round(statistics.median(data), 6), len([d for d in data if abs(d - 10) > 4]))
hist = Counter(int(d) for d in data)
for k in sorted(hist): print(f"{k:3d} {'*' * (hist[k] // 5)}")
def monte(n): return 4 * sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(n)) / n
print(monte(2000))
deck = list(itertools.product("SHDC", range(1, 14))); random.shuffle(deck)
print(deck[:3], random.sample(range(100), 5), random.choices("abc", k=4), random.choice(["x", "y"]), random.randint(1, 6), random.randrange(0, 100, 7))
life = defaultdict(int)
def blackjack(hand):
    total = sum(min(r, 10) for _, r in hand); aces = sum(r == 1 for _, r in hand)
    while aces and total + 10 <= 21: total += 10; aces -= 1
    return total
for _ in range(200):
    random.shuffle(deck); h = deck[:2]; i = 2
    while blackjack(h) < 17: h.append(deck[i]); i += 1
    life["bust" if blackjack(h) > 21 else blackjack(h)] += 1
print(sorted(life.items(), key=str))
def newton(f, x, eps=1e-9):
    for i in itertools.count(1):
        d = (f(x + 1e-6) - f(x - 1e-6)) / 2e-6
        nx = x - f(x) / d
        if abs(nx - x) < eps: return nx, i
        x = nx
r, n = newton(lambda v: v ** 3 - 2 * v - 5, 2.0); print(f"{r:.9f} {n}")
def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + 4 * sum(f(a + i * h) for i in range(1, n, 2)) + 2 * sum(f(a + i * h) for i in range(2, n, 2)))
print(f"{simpson(math.sin, 0, math.pi):.10f}", f"{simpson(lambda t: t * t, 0, 3):.6f}")
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
print(gcd(2 ** 200, 6 ** 80) == 2 ** 80, math.gcd(48, 180), math.lcm(4, 6), math.comb(50, 25), math.factorial(25), math.isqrt(10 ** 30))
def is_prime(n, k=5):
    if n < 4: return n in (2, 3)
    d, s = n - 1, 0
    while d % 2 == 0: d //= 2; s += 1
    for _ in range(k):
        x = pow(random.randrange(2, n - 1), d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
print([p for p in range(60) if is_prime(p)], is_prime(2 ** 61 - 1), is_prime(2 ** 67 - 1))
def egcd(a, b): return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
p, q, ee = 61, 53, 17
d = egcd(ee, (p - 1) * (q - 1))[1] % ((p - 1) * (q - 1))
msg = [pow(ord(c), ee, p * q) for c in "hi!"]; print(d, msg, "".join(chr(pow(c, d, p * q)) for c in msg))

# --- expected
# -1.158514 0.028249 1.000000
# -8.430156 1.898137 2.000000
# -1.634823 0.099331 3.000000
# 63.323301
# 10 [('open', 1), ('open', 3), ('open', 7)] 7
# no floor 99
# 9.942282 1.990162 9.998784 23
#   3 
#   4 
#   5 *
#   6 ****
#   7 *********
#   8 ****************
#   9 ******************
#  10 ********************
#  11 **************
#  12 ********
#  13 ****
#  14 *
#  16 
#  17 
# 3.098
# [('H', 8), ('C', 5), ('C', 13)] [3, 87, 88, 9, 69] ['b', 'a', 'c', 'a'] x 4 0
# [('bust', 57), (17, 21), (18, 32), (19, 39), (20, 25), (21, 26)]
# 2.094551482 4
# 2.0000000108 9.000000
# True 12 12 126410606437752 15511210043330985984000000 1000000000000000
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] True False
# 2753 [2170, 3179, 1853] hi!
