from itertools import chain, groupby, islice, product, zip_longest, cycle, combinations
from collections import namedtuple, deque, Counter, defaultdict, ChainMap
from functools import cmp_to_key, cache, partial, reduce
from operator import itemgetter, attrgetter, methodcaller, mul, add, xor, and_, or_, lshift, rshift
from dataclasses import dataclass, field, replace, asdict, astuple
from enum import Enum, Flag, auto
import hashlib
import heapq
import json
import math
import re
import sys

# == hands of cards
HANDS = '''32T3K 765
T55J5 684
KK677 28
KTJJT 220
QQQJA 483'''

def hand_key(hand, order='23456789TJQKA', joker=False):
    c = Counter(hand)
    if joker:
        j = c.pop('J', 0)
        if not c: return (5,), ()
        c[c.most_common(1)[0][0]] += j
    return tuple(sorted(c.values(), reverse=True)), tuple(map(order.index, hand))

def camel(text, **kw):
    rows = [(h, int(b)) for h, b in map(str.split, text.splitlines())]
    rows.sort(key=lambda r: hand_key(r[0], **kw))
    return sum(i * b for i, (_, b) in enumerate(rows, 1))

# == packets
def cmp(l, r):
    match l, r:
        case int(), int(): return (l > r) - (l < r)
        case int(), list(): return cmp([l], r)
        case list(), int(): return cmp(l, [r])
    for a, b in zip(l, r):
        if c := cmp(a, b): return c
    return cmp(len(l), len(r))

PACKETS = '[1,1,3,1,1]\n[1,1,5,1,1]\n\n[[1],[2,3,4]]\n[[1],4]\n\n[9]\n[[8,7,6]]\n\n[]\n[3]\n\n[[[]]]\n[[]]'

def packets(text):
    pairs = [[json.loads(l) for l in p.split('\n')] for p in text.split('\n\n')]
    p1 = sum(i for i, (a, b) in enumerate(pairs, 1) if cmp(a, b) < 0)
    allp = sorted([*chain(*pairs), [[2]], [[6]]], key=cmp_to_key(cmp))
    return p1, math.prod(allp.index([[k]]) + 1 for k in (2, 6))

# == circuits
CIRCUIT = '''123 -> x
456 -> y
x AND y -> d
x OR y -> e
x LSHIFT 2 -> f
y RSHIFT 2 -> g
NOT x -> h
NOT y -> i'''

def circuit(text):
    wires = dict(reversed(l.split(' -> ')) for l in text.splitlines())
    ops = {'AND': and_, 'OR': or_, 'LSHIFT': lshift, 'RSHIFT': rshift}
    @cache
    def value(w):
        if w.isdigit(): return int(w)
        parts = wires[w].split()
        if len(parts) == 1: return value(parts[0])
        if len(parts) == 2: return ~value(parts[1]) & 0xffff
        a, op, b = parts
        return ops[op](value(a), value(b)) & 0xffff
    return {w: value(w) for w in sorted(wires)}

# == rope, tree heights, directory sizes
@dataclass
class Dir:
    name: str
    parent: 'Dir' = None
    files: dict = field(default_factory=dict)
    dirs: dict = field(default_factory=dict)

    @property
    def size(self):
        return sum(self.files.values()) + sum(d.size for d in self.dirs.values())

    def walk(self):
        yield self
        for d in self.dirs.values():
            yield from d.walk()

SHELL = '''$ cd /
$ ls
dir a
14848514 b.txt
$ cd a
$ ls
29116 f
dir e
$ cd e
$ ls
584 i
$ cd ..
$ cd ..'''

def shell(text):
    root = cur = Dir('/')
    for line in text.splitlines():
        match line.split():
            case ['$', 'cd', '/']: cur = root
            case ['$', 'cd', '..']: cur = cur.parent
            case ['$', 'cd', name]: cur = cur.dirs[name]
            case ['$', 'ls']: pass
            case ['dir', name]: cur.dirs[name] = Dir(name, cur)
            case [size, name]: cur.files[name] = int(size)
    return {d.name: d.size for d in root.walk()}

STEP = {'U': 1j, 'D': -1j, 'L': -1, 'R': 1}

def rope(moves, n):
    knots = [0j] * n
    seen = {0j}
    sign = lambda v: (v > 0) - (v < 0)
    for d, k in moves:
        for _ in range(k):
            knots[0] += STEP[d]
            for i in range(1, n):
                diff = knots[i - 1] - knots[i]
                if max(abs(diff.real), abs(diff.imag)) > 1:
                    knots[i] += complex(sign(diff.real), sign(diff.imag))
            seen.add(knots[-1])
    return len(seen)

# == crabs, monkeys, assembler
class Monkey:
    def __init__(self, items, op, mod, yes, no):
        self.items, self.op, self.mod, self.yes, self.no = deque(items), op, mod, yes, no
        self.count = 0

def monkeys(rounds, calm):
    ms = [Monkey([79, 98], lambda o: o * 19, 23, 2, 3), Monkey([54, 65, 75, 74], lambda o: o + 6, 19, 2, 0),
          Monkey([79, 60, 97], lambda o: o * o, 13, 1, 3), Monkey([74], lambda o: o + 3, 17, 0, 1)]
    m = reduce(mul, map(attrgetter('mod'), ms))
    for _ in range(rounds):
        for k in ms:
            while k.items:
                k.count += 1
                w = k.op(k.items.popleft())
                w = w // 3 if calm else w % m
                ms[k.no if w % k.mod else k.yes].items.append(w)
    *_, b, a = sorted(k.count for k in ms)
    return a * b

class Op(Enum):
    ACC = 'acc'
    JMP = 'jmp'
    NOP = 'nop'

def boot(prog):
    def run(p):
        seen, pc, acc = set(), 0, 0
        while pc not in seen and pc < len(p):
            seen.add(pc)
            op, n = p[pc]
            if op is Op.ACC: acc += n
            pc += n if op is Op.JMP else 1
        return acc, pc == len(p)
    code = [(Op(o), int(n)) for o, n in (l.split() for l in prog.strip().split('\n'))]
    first = run(code)[0]
    for i, (op, n) in enumerate(code):
        if op != Op.ACC:
            fixed = code[:i] + [(Op.NOP if op is Op.JMP else Op.JMP, n)] + code[i + 1:]
            acc, ok = run(fixed)
            if ok: return first, acc

@dataclass(frozen=True, order=True)
class Cuboid:
    lo: tuple
    hi: tuple
    def volume(self): return math.prod(b - a for a, b in zip(self.lo, self.hi))
    def __and__(self, o):
        lo, hi = tuple(map(max, self.lo, o.lo)), tuple(map(min, self.hi, o.hi))
        return Cuboid(lo, hi) if all(a < b for a, b in zip(lo, hi)) else None

def reactor(steps):
    counts = Counter()
    for on, c in steps:
        upd = Counter()
        for d, s in counts.items():
            if i := c & d: upd[i] -= s
        if on: upd[c] += 1
        counts.update(upd)
    return sum(c.volume() * s for c, s in counts.items())

def dots(text):
    pts, folds = text.split('\n\n')
    grid = {tuple(map(int, l.split(','))) for l in pts.split()}
    for axis, n in re.findall(r'(\w)=(\d+)', folds):
        n = int(n)
        grid = {(min(x, 2 * n - x), y) if axis == 'x' else (x, min(y, 2 * n - y)) for x, y in grid}
    w, h = (max(map(itemgetter(k), grid)) + 1 for k in (0, 1))
    return '\n'.join(''.join('#' if (x, y) in grid else '.' for x in range(w)) for y in range(h))

def look_and_say(s, n):
    for _ in range(n): s = ''.join(str(len(list(g))) + k for k, g in groupby(s))
    return s

def mine(key, zeros):
    return next(i for i in range(10**6) if hashlib.md5(f'{key}{i}'.encode()).hexdigest().startswith('0' * zeros))

def marbles(players, last):
    circle, scores = deque([0]), [0] * players
    for m in range(1, last + 1):
        if m % 23:
            circle.rotate(-1); circle.append(m)
        else:
            circle.rotate(7); scores[m % players] += m + circle.pop(); circle.rotate(-1)
    return max(scores)

def main():
    print(camel(HANDS), camel(HANDS, order='J23456789TQKA', joker=True))
    print(packets(PACKETS))
    print(circuit(CIRCUIT))
    print(shell(SHELL))
    moves = [(m[0], int(m[2:])) for m in 'R 5,U 8,L 8,D 3,R 17,D 10,L 25,U 20'.split(',')]
    print(rope(moves, 2), rope(moves, 10))
    print(monkeys(20, True), monkeys(1000, False))
    print(boot('nop +0\nacc +1\njmp +4\nacc +3\njmp -3\nacc -99\nacc +1\njmp -4\nacc +6'))
    print(reactor([(True, Cuboid((10, 10, 10), (13, 13, 13))), (True, Cuboid((11, 11, 11), (14, 14, 14))),
                   (False, Cuboid((9, 9, 9), (12, 12, 12))), (True, Cuboid((10,) * 3, (11,) * 3))]))
    print(dots('6,10\n0,14\n9,10\n0,3\n10,4\n4,11\n6,0\n6,12\n4,1\n0,13\n10,12\n3,4\n3,0\n8,4\n1,10\n2,14\n8,10\n9,0\n\nfold along y=7\nfold along x=5'))
    print(look_and_say('1', 8), mine('abc', 2), marbles(9, 25), marbles(10, 1618))
    c = Cuboid((0, 0, 0), (1, 2, 3))
    print(c, replace(c, hi=(2, 2, 2)).volume(), asdict(c), astuple(c), sorted([c, Cuboid((0, 0, 0), (1, 1, 1))])[0].hi)

if __name__ == '__main__':
    main()

# --- expected
# 6440 5905
# (7, 80)
# {'d': 72, 'e': 507, 'f': 492, 'g': 114, 'h': 65412, 'i': 65079, 'x': 123, 'y': 456}
# {'/': 14878214, 'a': 29700, 'e': 584}
# 88 36
# 10605 27019168
# (5, 8)
# 39
# #####
# #...#
# #...#
# #...#
# #####
# 31131211131221 18 32 8317
# Cuboid(lo=(0, 0, 0), hi=(1, 2, 3)) 8 {'lo': (0, 0, 0), 'hi': (1, 2, 3)} ((0, 0, 0), (1, 2, 3)) (1, 1, 1)
