import re
from collections import defaultdict, Counter, deque, namedtuple
from functools import lru_cache, reduce
from itertools import product, combinations, permutations, count, cycle, accumulate, chain, groupby
from math import gcd, prod
import heapq

# == day 1: pairs
nums = list(map(int, """1721 979 366 299 675 1456""".split()))
print("d1a", next(a * b for a, b in combinations(nums, 2) if a + b == 2020))
print("d1b", next(prod(t) for t in combinations(nums, 3) if sum(t) == 2020))

# == day 2: passwords
pw = """1-3 a: abcde
1-3 b: cdefg
2-9 c: ccccccccc"""
ok1 = ok2 = 0
for line in pw.splitlines():
    lo, hi, ch, word = re.match(r"(\d+)-(\d+) (\w): (\w+)", line).groups()
    lo, hi = int(lo), int(hi)
    ok1 += lo <= word.count(ch) <= hi
    ok2 += (word[lo - 1] == ch) ^ (word[hi - 1] == ch)
print("d2", ok1, ok2)

# == day 3: toboggan
grid = """..##.......
#...#...#..
.#....#..#.
..#.#...#.#
.#...##..#.
..#.##.....
.#.#.#....#
.#........#
#.##...#...
#...##....#
.#..#...#.#""".split("\n")
def trees(dx, dy):
    return sum(row[i * dx % len(row)] == "#" for i, row in enumerate(grid[::dy]))
print("d3", trees(3, 1), reduce(lambda a, b: a * b, (trees(*s) for s in [(1, 1), (3, 1), (5, 1), (7, 1), (1, 2)])))

# == day 4: bags
rules = """light red bags contain 1 bright white bag, 2 muted yellow bags.
dark orange bags contain 3 bright white bags, 4 muted yellow bags.
bright white bags contain 1 shiny gold bag.
muted yellow bags contain 2 shiny gold bags, 9 faded blue bags.
shiny gold bags contain 1 dark olive bag, 2 vibrant plum bags.
dark olive bags contain 3 faded blue bags, 4 dotted black bags.
vibrant plum bags contain 5 faded blue bags, 6 dotted black bags.
faded blue bags contain no other bags.
dotted black bags contain no other bags."""
inside = {}
outside = defaultdict(set)
for line in rules.split("\n"):
    outer, rest = line.split(" bags contain ")
    inside[outer] = {c: int(n) for n, c in re.findall(r"(\d+) (.+?) bags?[,.]", rest)}
    for c in inside[outer]:
        outside[c].add(outer)
@lru_cache(None)
def size(bag):
    return 1 + sum(n * size(c) for c, n in inside[bag].items())
seen, todo = set(), ["shiny gold"]
while todo:
    for o in outside[todo.pop()] - seen:
        seen.add(o)
        todo.append(o)
print("d4", len(seen), sorted(seen), size("shiny gold") - 1)

# == day 5: machine
prog = [(op, int(arg)) for op, arg in (l.split() for l in """nop +0
acc +1
jmp +4
acc +3
jmp -3
acc -99
acc +1
jmp -4
acc +6""".splitlines())]
def run(prog):
    acc = ip = 0
    seen = set()
    while ip not in seen and ip < len(prog):
        seen.add(ip)
        op, arg = prog[ip]
        if op == "acc": acc += arg
        ip += arg if op == "jmp" else 1
    return acc, ip >= len(prog)
print("d5", run(prog))
flip = {"nop": "jmp", "jmp": "nop"}
for i, (op, arg) in enumerate(prog):
    if op in flip:
        acc, halted = run(prog[:i] + [(flip[op], arg)] + prog[i + 1:])
        if halted:
            print("d5b", i, acc)
            break
else:
    print("no luck")

# == day 6: adapters
ad = [int(x) for x in "28 33 18 42 31 14 46 20 48 47 24 23 49 45 19 38 39 11 1 32 25 35 8 17 7 9 4 2 34 10 3".split()]
ad = [0] + sorted(ad) + [max(ad) + 3]
diff = Counter(b - a for a, b in zip(ad, ad[1:]))
ways = Counter({0: 1})
for a in ad[1:]:
    ways[a] = ways[a - 1] + ways[a - 2] + ways[a - 3]
print("d6", diff[1] * diff[3], ways[ad[-1]], diff)

# == day 7: conway in n dimensions
start = [".#.", "..#", "###"]
def conway(dim, rounds=6):
    live = {(x, y) + (0,) * (dim - 2) for y, row in enumerate(start) for x, c in enumerate(row) if c == "#"}
    deltas = [d for d in product((-1, 0, 1), repeat=dim) if any(d)]
    for _ in range(rounds):
        near = Counter(tuple(a + b for a, b in zip(cell, d)) for cell in live for d in deltas)
        live = {c for c, n in near.items() if n == 3 or n == 2 and c in live}
    return len(live)
print("d7", conway(3), conway(4, 2))

# == day 8: math with odd precedence
class N:
    def __init__(self, v): self.v = v
    def __add__(self, o): return N(self.v + o.v)
    def __sub__(self, o): return N(self.v * o.v)
    def __repr__(self): return "N(%d)" % self.v
def calc(s, pos=0):
    def atom(pos):
        if s[pos] == "(":
            v, pos = calc(s, pos + 1)
            return v, pos + 1
        return int(s[pos]), pos + 1
    v, pos = atom(pos)
    while pos < len(s) and s[pos] != ")":
        op = s[pos]
        w, pos = atom(pos + 1)
        v = v + w if op == "+" else v * w
    return v, pos
for e in ["1 + 2 * 3 + 4 * 5 + 6", "2 * 3 + (4 * 5)", "5 + (8 * 3 + 9 + 3 * 4 * 3)"]:
    print("d8", calc(e.replace(" ", ""))[0])
print(N(2) - N(3) + N(4))

# == day 9: crt
buses = [(i, int(b)) for i, b in enumerate("7,13,x,x,59,x,31,19".split(",")) if b != "x"]
t, step = 0, 1
for i, b in buses:
    while (t + i) % b:
        t += step
    step = step * b // gcd(step, b)
print("d9", t, min((b - 939 % b, b) for _, b in buses))

# == day 10: masks
mem, mask = {}, ""
for line in """mask = 000000000000000000000000000000X1001X
mem[42] = 100
mask = 00000000000000000000000000000000X0XX
mem[26] = 1""".splitlines():
    if m := re.fullmatch(r"mem\[(\d+)\] = (\d+)", line):
        addr, val = map(int, m.groups())
        bits = ["01" if k == "X" else "1" if k == "1" else a for k, a in zip(mask, f"{addr:036b}")]
        for p in product(*bits):
            mem[int("".join(p), 2)] = val
    else:
        mask = line.split(" = ")[1]
print("d10", sum(mem.values()), sorted(mem)[:3])

# == day 11: cave path with A*
cave = [[int(c) for c in r] for r in """1163751742
1381373672
2136511328
3694931569
7463417111
1319128137
1359912421
3125421639
1293138521
2311944581""".split()]
def shortest(g):
    h, w = len(g), len(g[0])
    best = {(0, 0): 0}
    pq = [(0, 0, 0)]
    while pq:
        d, y, x = heapq.heappop(pq)
        if (y, x) == (h - 1, w - 1): return d
        for ny, nx in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
            if 0 <= ny < h and 0 <= nx < w:
                nd = d + g[ny][nx]
                if nd < best.get((ny, nx), 1 << 30):
                    best[ny, nx] = nd
                    heapq.heappush(pq, (nd, ny, nx))
big = [[(cave[y % 10][x % 10] + y // 10 + x // 10 - 1) % 9 + 1 for x in range(50)] for y in range(50)]
print("d11", shortest(cave), shortest(big))

# == day 12: polymer
tmpl = "NNCB"
ins = dict(l.split(" -> ") for l in """CH -> B
HH -> N
CB -> H
NH -> C
HB -> C
HC -> B
HN -> C
NN -> C
BH -> H
NC -> B
NB -> B
BN -> B
BB -> N
BC -> B
CC -> N
CN -> C""".splitlines())
pairs = Counter(map("".join, zip(tmpl, tmpl[1:])))
chars = Counter(tmpl)
for step in range(40):
    for (a, b), n in list(pairs.items()):
        pairs[a + b] -= n
        m = ins[a + b]
        pairs[a + m] += n
        pairs[m + b] += n
        chars[m] += n
    if step in (9, 39):
        (_, hi), *_, (_, lo) = chars.most_common()
        print("d12", hi - lo)

# == day 13: snailfish
Item = namedtuple("Item", "value depth")
def flat(s):
    depth, out = 0, []
    for c in s:
        if c == "[": depth += 1
        elif c == "]": depth -= 1
        elif c != ",": out.append(Item(int(c), depth))
    return out
def explode(f):
    for i, (v, d) in enumerate(f):
        if d > 4:
            r = f[i + 1].value
            if i: f[i - 1] = f[i - 1]._replace(value=f[i - 1].value + v)
            if i + 2 < len(f): f[i + 2] = Item(f[i + 2].value + r, f[i + 2].depth)
            f[i:i + 2] = [Item(0, d - 1)]
            return True
    return False
def split(f):
    for i, it in enumerate(f):
        if it.value > 9:
            f[i:i + 1] = [Item(it.value // 2, it.depth + 1), Item((it.value + 1) // 2, it.depth + 1)]
            return True
    return False
def snail_add(a, b):
    f = [Item(v, d + 1) for v, d in a + b]
    while explode(f) or split(f): pass
    return f
def magnitude(f):
    f = list(f)
    while len(f) > 1:
        deepest = max(it.depth for it in f)
        i = next(i for i, it in enumerate(f) if it.depth == deepest)
        f[i:i + 2] = [Item(3 * f[i].value + 2 * f[i + 1].value, deepest - 1)]
    return f[0].value
lines = """[[[0,[5,8]],[[1,7],[9,6]]],[[4,[1,2]],[[1,4],2]]]
[[[5,[2,8]],4],[5,[[9,9],0]]]
[6,[[[6,2],[5,6]],[[7,6],[4,7]]]]
[[[6,[0,7]],[0,9]],[4,[9,[9,0]]]]
[[[7,[6,4]],[3,[1,3]]],[[[5,5],1],9]]
[[6,[[7,3],[3,2]]],[[[3,8],[5,7]],4]]
[[[[5,4],[7,7]],8],[[8,3],8]]
[[9,3],[[9,9],[6,[4,9]]]]
[[2,[[7,7],7]],[[5,8],[[9,3],[0,2]]]]
[[[[5,2],5],[8,[3,7]]],[[5,[7,5]],[4,4]]]""".split()
print("d13", magnitude(reduce(snail_add, map(flat, lines))), max(magnitude(snail_add(flat(a), flat(b))) for a, b in permutations(lines, 2)))

# == day 14: look and say, spiral
s = "1"
for _ in range(12):
    s = "".join(f"{len(list(g))}{k}" for k, g in groupby(s))
print("d14", s, len(s))
pos, dirs = 0, cycle([1, 1j, -1, -1j])
spiral = {0j: 1}
p = 0j
steps = (n for k in count(1) for n in (k, k))
d = next(dirs)
done = False
while not done:
    for _ in range(next(steps)):
        p += d
        spiral[p] = sum(spiral.get(p + complex(a, b), 0) for a in (-1, 0, 1) for b in (-1, 0, 1))
        if spiral[p] > 1000:
            done = True
            break
    d = next(dirs)
print(spiral[p], p)
print(list(accumulate([3, -1, 4, -1, 5])), list(chain("ab", [1])))

# --- expected
# d1a 514579
# d1b 241861950
# d2 2 1
# d3 7 336
# d4 4 ['bright white', 'dark orange', 'light red', 'muted yellow'] 32
# d5 (5, False)
# d5b 7 8
# d6 220 19208 Counter({1: 22, 3: 10})
# d7 112 60
# d8 71
# d8 26
# d8 437
# N(10)
# d9 1068781 (5, 59)
# d10 208 [16, 17, 18]
# d11 40 315
# d12 1588
# d12 2188189693529
# d13 4140 3993
# d14 1321132132111213122112311311222113111221131221 46
# 1968 (3-1j)
# [3, 2, 6, 5, 10] ['a', 'b', 1]
