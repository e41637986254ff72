"""Discrete event simulations: elevator, M/M/1 queue, epidemic, ants, life, planets."""
import heapq
import math
import random
from collections import Counter, deque, namedtuple
from enum import Enum, IntEnum, auto
from itertools import count


class Event(object):
    _seq = count()

    def __init__(self, when, action, *args, **kwargs):
        self.when = when
        self.action = action
        self.args = args
        self.kwargs = kwargs
        self.seq = next(Event._seq)
        self.cancelled = False

    def __lt__(self, other):
        return (self.when, self.seq) < (other.when, other.seq)


class Scheduler(object):
    def __init__(self):
        self.queue = []
        self.now = 0.0

    def after(self, delay, action, *args, **kwargs):
        ev = Event(self.now + delay, action, *args, **kwargs)
        heapq.heappush(self.queue, ev)
        return ev

    def run(self, until=float('inf')):
        n = 0
        while self.queue and self.queue[0].when <= until:
            ev = heapq.heappop(self.queue)
            if ev.cancelled:
                continue
            self.now = ev.when
            ev.action(*ev.args, **ev.kwargs)
            n += 1
        return n


class Direction(Enum):
    UP = 1
    DOWN = -1
    IDLE = 0

    @property
    def arrow(self):
        return {'UP': '^', 'DOWN': 'v', 'IDLE': '-'}[self.name]


class Elevator(object):
    def __init__(self, sched, floors=10):
        self.sched = sched
        self.floors = floors
        self.floor = 0
        self.direction = Direction.IDLE
        self.calls = {}
        self.riders = []
        self.log = []
        self.delivered = []

    def say(self, fmt, *a):
        self.log.append('%6.1f %s floor %d: ' % (self.sched.now, self.direction.arrow, self.floor) + fmt % a)

    def call(self, who, frm, to):
        self.calls.setdefault(frm, []).append((who, to, self.sched.now))
        self.say('%s calls at %d for %d', who, frm, to)
        if self.direction is Direction.IDLE:
            self.choose()
            self.sched.after(0, self.move)

    def targets(self):
        return set(self.calls) | {r[1] for r in self.riders}

    def choose(self):
        t = self.targets()
        if not t:
            self.direction = Direction.IDLE
        elif self.direction is Direction.UP and max(t) > self.floor:
            pass
        elif self.direction is Direction.DOWN and min(t) < self.floor:
            pass
        else:
            nearest = min(t, key=lambda f: (abs(f - self.floor), f))
            self.direction = Direction.UP if nearest > self.floor else Direction.DOWN if nearest < self.floor else Direction.IDLE

    def move(self):
        out = [r for r in self.riders if r[1] == self.floor]
        inn = self.calls.pop(self.floor, [])
        if out or inn:
            self.riders = [r for r in self.riders if r not in out] + inn
            for who, _, t0 in out:
                self.delivered.append((who, self.sched.now - t0))
            self.say('out %s in %s', [o[0] for o in out], [i[0] for i in inn])
            self.choose()
            self.sched.after(2.5, self.move)
            return
        self.choose()
        if self.direction is not Direction.IDLE:
            self.floor += self.direction.value
            self.sched.after(1, self.move)
        else:
            self.say('idle')


def mm1(lam, mu, customers, seed=1):
    rnd = random.Random(seed)
    t = free = 0.0
    waits, busy = [], 0.0
    for _ in range(customers):
        t += rnd.expovariate(lam)
        start = max(t, free)
        service = rnd.expovariate(mu)
        free = start + service
        busy += service
        waits.append(start - t)
    return sum(waits) / len(waits), busy / free, max(waits)


class Health(IntEnum):
    SUSCEPTIBLE = 0
    INFECTED = auto()
    RECOVERED = auto()
    DEAD = auto()


Person = namedtuple('Person', ['id', 'health', 'days'])
Person.__new__.__defaults__ = (Health.SUSCEPTIBLE, 0)


def epidemic(n=200, days=60, p_infect=0.04, contacts=8, p_die=0.01):
    random.seed(2020)
    pop = [Person(i) for i in range(n)]
    pop[0] = pop[0]._replace(health=Health.INFECTED)
    history = []
    for day in range(days):
        sick = [p for p in pop if p.health == Health.INFECTED]
        for p in sick:
            for other in random.sample(pop, contacts):
                if pop[other.id].health is Health.SUSCEPTIBLE and random.random() < p_infect:
                    pop[other.id] = Person(other.id, Health.INFECTED)
            if p.days >= 10:
                pop[p.id] = Person(p.id, Health.RECOVERED)
            elif random.random() < p_die:
                pop[p.id] = p._replace(health=Health.DEAD)
            else:
                pop[p.id] = p._replace(days=p.days + 1)
        c = Counter(p.health for p in pop)
        history.append([c[h] for h in Health])
        if not c[Health.INFECTED]:
            break
    return history


def langton(steps):
    black = set()
    pos, d = 0, 1j
    for _ in range(steps):
        if pos in black:
            black.remove(pos)
            d *= 1j
        else:
            black.add(pos)
            d *= -1j
        pos += d
    return black


def life(cells):
    n = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {c for c, k in n.items() if k == 3 or (k == 2 and c in cells)}


def rule(number, width=31, gens=8):
    table = [number >> i & 1 for i in range(8)]
    row = [0] * width
    row[width // 2] = 1
    for _ in range(gens):
        yield ''.join('.#'[c] for c in row)
        row = [table[row[i - 1] << 2 | row[i] << 1 | row[(i + 1) % width]] for i in range(width)]


class Body:
    G = 1.0

    def __init__(self, name, mass, pos, vel):
        self.name, self.mass, self.pos, self.vel = name, mass, list(pos), list(vel)

    def energy(self):
        return .5 * self.mass * sum(v * v for v in self.vel)


def orbit(bodies, dt, steps):
    for _ in range(steps):
        acc = {b.name: [0.0, 0.0] for b in bodies}
        for i, a in enumerate(bodies):
            for b in bodies[i + 1:]:
                d = [q - p for p, q in zip(a.pos, b.pos)]
                r3 = math.hypot(*d) ** 3
                for k in range(2):
                    f = Body.G * d[k] / r3
                    acc[a.name][k] += f * b.mass
                    acc[b.name][k] -= f * a.mass
        for b in bodies:
            for k in (0, 1):
                b.vel[k] += acc[b.name][k] * dt
                b.pos[k] += b.vel[k] * dt
    return bodies


def main():
    s = Scheduler()
    e = Elevator(s)
    for i, (t, frm, to) in enumerate([(0, 0, 5), (2, 3, 1), (4, 7, 0), (30, 9, 2)]):
        s.after(t, e.call, 'P%d' % i, frm, to=to)
    dead = s.after(5, e.call, 'ghost', 1, 9)
    dead.cancelled = True
    n = s.run(until=100)
    print('\n'.join(e.log))
    print(n, e.delivered, s.now)
    print('mm1: avg %.4f, util %.4f, max %.4f' % mm1(0.8, 1.0, 5000))
    hist = epidemic()
    for day, row in enumerate(hist):
        if day % 8 == 0:
            print(day, row, '#' * (row[Health.INFECTED] // 4))
    print(len(hist), dict(zip([h.name.title() for h in Health], hist[-1])))
    ants = langton(1000)
    print(len(ants), sorted((int(c.real), int(c.imag)) for c in ants)[:5])
    glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
    g = glider
    for _ in range(4):
        g = life(g)
    print(sorted(g) == sorted((x + 1, y + 1) for x, y in glider), sorted(g))
    for r in (30, 90):
        print('\n'.join(rule(r)))
    bs = orbit([Body('sun', 1000.0, (0, 0), (0, 0)), Body('earth', 1.0, (10, 0), (0, 10.0)),
                Body('mars', 0.5, (0, 20), (-7, 0))], 0.01, 300)
    for b in bs:
        print('%-6s (%8.3f, %8.3f) %10.4f' % (b.name, b.pos[0], b.pos[1], b.energy()))


if __name__ == '__main__':
    main()

# --- expected
#    0.0 - floor 0: P0 calls at 0 for 5
#    0.0 - floor 0: out [] in ['P0']
#    2.0 ^ floor 0: P1 calls at 3 for 1
#    4.0 ^ floor 2: P2 calls at 7 for 0
#    5.5 ^ floor 3: out [] in ['P1']
#   10.0 ^ floor 5: out ['P0'] in []
#   14.5 ^ floor 7: out [] in ['P2']
#   23.0 v floor 1: out ['P1'] in []
#   26.5 v floor 0: out ['P2'] in []
#   29.0 - floor 0: idle
#   30.0 - floor 0: P3 calls at 9 for 2
#   39.0 ^ floor 9: out [] in ['P3']
#   48.5 v floor 2: out ['P3'] in []
#   51.0 - floor 2: idle
# 44 [('P0', 10.0), ('P1', 21.0), ('P2', 22.5), ('P3', 18.5)] 51.0
# mm1: avg 3.4475, util 0.7751, max 27.0635
# 0 [199, 1, 0, 0] 
# 8 [197, 3, 0, 0] 
# 16 [174, 25, 1, 0] ######
# 24 [102, 84, 10, 4] #####################
# 32 [25, 103, 62, 10] #########################
# 40 [12, 26, 147, 15] ######
# 48 [10, 5, 170, 15] #
# 55 {'Susceptible': 10, 'Infected': 0, 'Recovered': 174, 'Dead': 16}
# 118 [(-8, 5), (-8, 6), (-7, 6), (-7, 7), (-6, 3)]
# True [(1, 3), (2, 1), (2, 3), (3, 2), (3, 3)]
# ...............#...............
# ..............###..............
# .............##..#.............
# ............##.####............
# ...........##..#...#...........
# ..........##.####.###..........
# .........##..#....#..#.........
# ........##.####..######........
# ...............#...............
# ..............#.#..............
# .............#...#.............
# ............#.#.#.#............
# ...........#.......#...........
# ..........#.#.....#.#..........
# .........#...#...#...#.........
# ........#.#.#.#.#.#.#.#........
# sun    (   0.018,    0.034)     0.2656
# earth  (  -9.895,    1.191)    49.9873
# mars   ( -17.214,    9.659)    12.5510
