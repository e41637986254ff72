#!/usr/bin/env python
"""
elevator.py - simulation of a bank of lifts in an office building.

Written for python 2.6, later ported.
"""
from __future__ import print_function, division

import sys
import random

UP = 1
DOWN = -1
IDLE = 0

DIR_NAMES = {UP: 'up', DOWN: 'down', IDLE: 'idle'}


class SimulationError(Exception):
    def __init__(self, msg, tick=None):
        Exception.__init__(self, msg)
        self.tick = tick

    def __str__(self):
        if self.tick is None:
            return self.args[0]
        return '%s (at tick %d)' % (self.args[0], self.tick)


class Passenger(object):
    counter = 0

    def __init__(self, origin, dest, born):
        Passenger.counter += 1
        self.id = Passenger.counter
        self.origin = origin
        self.dest = dest
        self.born = born
        self.boarded = None
        self.done = None

    def direction(self):
        if self.dest > self.origin:
            return UP
        return DOWN

    def __repr__(self):
        return '<Passenger #%d %d->%d>' % (self.id, self.origin, self.dest)


class Floor(object):
    def __init__(self, number):
        self.number = number
        self.queue = {UP: [], DOWN: []}

    def arrive(self, p):
        self.queue[p.direction()].append(p)

    def waiting(self):
        return sum(len(q) for q in self.queue.values())

    def calls(self):
        return [d for d in (UP, DOWN) if self.queue[d]]


class Lift(object):
    CAPACITY = 4

    def __init__(self, name, building, start=0):
        self.name = name
        self.building = building
        self.floor = start
        self.dir = IDLE
        self.riders = []
        self.stops = 0
        self.travelled = 0
        self.log = []

    def __len__(self):
        return len(self.riders)

    def __repr__(self):
        return 'Lift(%r, floor=%s, %s, %s)' % (self.name, self.floor, DIR_NAMES[self.dir], self.riders)

    def full(self):
        return len(self) >= self.CAPACITY

    def targets(self):
        t = set([p.dest for p in self.riders])
        if not self.full():
            for f in self.building.floors:
                if f.calls():
                    t.add(f.number)
        return t

    def choose(self):
        t = self.targets()
        if not t:
            self.dir = IDLE
            return
        above = [x for x in t if x > self.floor]
        below = [x for x in t if x < self.floor]
        if self.dir == UP and above:
            return
        if self.dir == DOWN and below:
            return
        if above and (not below or min(above) - self.floor <= self.floor - max(below)):
            self.dir = UP
        elif below:
            self.dir = DOWN
        else:
            self.dir = IDLE

    def exchange(self, tick):
        f = self.building.floors[self.floor]
        out = [p for p in self.riders if p.dest == self.floor]
        for p in out:
            self.riders.remove(p)
            p.done = tick
            self.building.finished.append(p)
        moved = len(out)
        order = [self.dir] if self.dir != IDLE else [UP, DOWN]
        if not self.riders:
            order = order + [-d for d in order if -d not in order]
        for d in order:
            while f.queue[d] and not self.full():
                p = f.queue[d].pop(0)
                if p.done is not None:
                    raise SimulationError('passenger %r travels twice' % p, tick)
                p.boarded = tick
                self.riders.append(p)
                moved += 1
            if self.riders:
                break
        if moved:
            self.stops += 1
            self.log.append((tick, self.floor, moved))

    def step(self, tick):
        self.exchange(tick)
        self.choose()
        if self.dir != IDLE:
            self.floor += self.dir
            self.travelled += 1
            if not 0 <= self.floor < len(self.building.floors):
                raise SimulationError('%s left the building' % self.name, tick)


class Building(object):
    def __init__(self, nfloors, nlifts):
        self.floors = [Floor(i) for i in range(nfloors)]
        self.lifts = [Lift(chr(ord('A') + i), self, start=i * (nfloors - 1) // max(1, nlifts - 1))
                      for i in range(nlifts)]
        self.finished = []

    def draw(self, out=sys.stdout):
        for f in reversed(self.floors):
            cells = []
            for l in self.lifts:
                if l.floor == f.number:
                    cells.append('[%s%d]' % (l.name, len(l)))
                else:
                    cells.append('  | ')
            out.write('%2d %s %s\n' % (f.number, ' '.join(cells), '*' * f.waiting()))
        out.write('-' * 24 + '\n')


def percentile(values, p):
    values = sorted(values)
    if not values:
        return None
    k = (len(values) - 1) * p / 100.0
    lo = int(k)
    hi = min(lo + 1, len(values) - 1)
    return values[lo] + (values[hi] - values[lo]) * (k - lo)


def simulate(nfloors=8, nlifts=3, ticks=200, rate=0.3, seed=42):
    rnd = random.Random(seed)
    b = Building(nfloors, nlifts)
    for tick in range(ticks):
        if tick < ticks * 0.7 and rnd.random() < rate:
            o = rnd.randrange(nfloors)
            d = rnd.choice([x for x in range(nfloors) if x != o])
            b.floors[o].arrive(Passenger(o, d, tick))
        for l in b.lifts:
            l.step(tick)
        if tick % 50 == 0:
            print('tick %d' % tick)
            b.draw()
    return b


def report(b):
    waits = [p.boarded - p.born for p in b.finished]
    rides = [p.done - p.boarded for p in b.finished]
    print('%-10s %6s %6s %6s' % ('', 'mean', 'p50', 'p90'))
    for label, vals in (('wait', waits), ('ride', rides), ('total', [w + r for w, r in zip(waits, rides)])):
        mean = float(sum(vals)) / len(vals) if vals else 0.0
        print('%-10s %6.2f %6.2f %6.2f' % (label, mean, percentile(vals, 50), percentile(vals, 90)))
    for l in b.lifts:
        print('%(name)s: %(stops)3d stops, %(travelled)4d floors' % {'name': l.name, 'stops': l.stops, 'travelled': l.travelled})
        print('   last: %s' % (l.log[-3:],))


def main():
    b = simulate()
    report(b)
    print(b.lifts[0])
    left = sum(f.waiting() for f in b.floors) + sum(len(l) for l in b.lifts)
    print('%d carried, %d left of %d' % (len(b.finished), left, Passenger.counter))
    try:
        raise SimulationError('door stuck', tick=17)
    except SimulationError as e:
        print('error: %s' % e, e.args)
    Passenger.counter = 0
    b = simulate(nfloors=4, nlifts=2, ticks=60, rate=0.9, seed=7)
    report(b)


if __name__ == '__main__':
    main()

# --- expected
# tick 0
#  7   |    |  [C0] 
#  6   |    |    |  
#  5   |    |    |  
#  4   |    |    |  
#  3   |  [B0]   |  
#  2   |    |    |  
#  1   |    |    |  
#  0 [A0]   |    |  
# ------------------------
# tick 50
#  7   |  [B1]   |  
#  6   |    |    |  
#  5 [A0]   |  [C0] 
#  4   |    |    |  
#  3   |    |    |  
#  2   |    |    |  
#  1   |    |    |  
#  0   |    |    |  
# ------------------------
# tick 100
#  7   |    |    |  
#  6   |  [B0]   |  
#  5   |    |  [C0] 
#  4   |    |    |  
#  3   |    |    |  
#  2 [A1]   |    |  
#  1   |    |    |  
#  0   |    |    |  
# ------------------------
# tick 150
#  7   |    |    |  
#  6   |    |    |  
#  5   |    |    |  
#  4   |    |  [C0] 
#  3   |  [B0]   |  
#  2 [A0]   |    |  
#  1   |    |    |  
#  0   |    |    |  
# ------------------------
#              mean    p50    p90
# wait         1.81   1.00   4.00
# ride         3.57   3.00   6.40
# total        5.38   5.00  10.00
# A:  29 stops,  110 floors
#    last: [(143, 7, 2), (147, 3, 1), (148, 2, 1)]
# B:  29 stops,  106 floors
#    last: [(116, 7, 1), (136, 0, 1), (137, 1, 1)]
# C:  26 stops,   95 floors
#    last: [(138, 6, 1), (146, 0, 2), (150, 4, 1)]
# Lift('A', floor=2, idle, [])
# 47 carried, 0 left of 47
# error: door stuck (at tick 17) ('door stuck',)
# tick 0
#  3   |    |  
#  2   |  [B0] 
#  1 [A0]   |  *
#  0   |    |  
# ------------------------
# tick 50
#  3 [A0]   |  
#  2   |    |  
#  1   |    |  
#  0   |  [B0] 
# ------------------------
#              mean    p50    p90
# wait         1.29   1.00   3.00
# ride         1.95   2.00   3.00
# total        3.24   2.50   5.00
# A:  25 stops,   43 floors
#    last: [(40, 0, 1), (42, 2, 1), (43, 3, 1)]
# B:  27 stops,   43 floors
#    last: [(41, 3, 1), (42, 2, 1), (44, 0, 1)]
