import sys
from functools import lru_cache, cmp_to_key
from itertools import permutations, product
from collections import deque, Counter
def nqueens(n):
    def place(row, cols, d1, d2):
        if row == n:
            yield ()
            return
        for c in range(n):
            if c not in cols and row + c not in d1 and row - c not in d2:
                for rest in place(row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c}):
                    yield (c,) + rest
    return list(place(0, frozenset(), frozenset(), frozenset()))
print(len(nqueens(6)), nqueens(5)[0])
def hanoi(n, a="A", b="B", c="C", moves=None):
    if moves is None: moves = []
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append((a, c))
        hanoi(n - 1, b, a, c, moves)
    return moves
print(len(hanoi(7)), hanoi(3))
@lru_cache(maxsize=None)
def lcs(a, b):
    if not a or not b: return ""
    if a[0] == b[0]: return a[0] + lcs(a[1:], b[1:])
    x, y = lcs(a[1:], b), lcs(a, b[1:])
    return x if len(x) >= len(y) else y
print(lcs("the quick brown", "thick crown"), lcs.cache_info().misses)
def edit(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j-1] + (ca != cb)))
        prev = cur
    return prev[-1]
print(edit("kitten", "sitting"), edit("", "abc"))
for s, e, n, d, m, o, r, y in permutations(range(10), 8):
    if s and m and (s*1000 + e*100 + n*10 + d) + (m*1000 + o*100 + r*10 + e) == m*10000 + o*1000 + n*100 + e*10 + y:
        print("SEND", s, e, n, d, "MORE", m, o, r, e)
        break
def bfs(grid, start, goal):
    q, seen = deque([(start, 0)]), {start}
    while q:
        (r, c), dist = q.popleft()
        if (r, c) == goal: return dist
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            p = r + dr, c + dc
            if 0 <= p[0] < len(grid) and 0 <= p[1] < len(grid[0]) and grid[p[0]][p[1]] != "#" and p not in seen:
                seen.add(p)
                q.append((p, dist + 1))
    return -1
maze = ["..#.", ".#..", "...#", "#..."]
print(bfs(maze, (0, 0), (3, 3)))
sys.setrecursionlimit(5000)
def largest(nums):
    return "".join(sorted(map(str, nums), key=cmp_to_key(lambda a, b: (a + b < b + a) - (a + b > b + a))))
print(largest([3, 30, 34, 5, 9]))
def roman(n):
    out = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        q, n = divmod(n, v)
        out += s * q
    return out
print([roman(x) for x in (4, 9, 14, 1994, 2024)])
def knap(items, cap):
    best = {0: (0, [])}
    for name, w, v in items:
        for c in sorted(best, reverse=True):
            if c + w <= cap and (c + w not in best or best[c + w][0] < best[c][0] + v):
                best[c + w] = (best[c][0] + v, best[c][1] + [name])
    return max(best.values())
print(knap([("a", 3, 4), ("b", 4, 5), ("c", 2, 3)], 6))
def spiral(m):
    while m:
        yield from m.pop(0)
        m = [list(x) for x in zip(*m)][::-1]
print(list(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]])))
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print(max(range(1, 1000), key=collatz), collatz(27))
primes = [p for p in range(2, 60) if all(p % q for q in range(2, int(p ** .5) + 1))]
print(primes, sum(primes), Counter(p % 4 for p in primes))
triangle = [[1]]
for _ in range(5): triangle.append([1] + [a + b for a, b in zip(triangle[-1], triangle[-1][1:])] + [1])
for row in triangle: print(" ".join(map(str, row)).center(20).rstrip())
print(*(f"{a}{b}" for a, b in product("ab", repeat=2)), sep="-")
print(bin(37), hex(255), oct(8), int("ff", 16), 0b101 ^ 0o7, ~5, 7 >> 1, 1 << 20, -7 // 2, -7 % 3, divmod(-7, 2), 2 ** -1, 10 ** 20)

# --- expected
# 4 (0, 2, 4, 1, 3)
# 127 [('A', 'C'), ('A', 'B'), ('C', 'B'), ('A', 'C'), ('B', 'A'), ('B', 'C'), ('A', 'C')]
# thick rown 110
# 3 3
# SEND 9 5 6 7 MORE 1 0 8 5
# 6
# 9534330
# ['IV', 'IX', 'XIV', 'MCMXCIV', 'MMXXIV']
# (8, ['b', 'c'])
# [1, 2, 3, 6, 9, 8, 7, 4, 5]
# 871 111
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] 440 Counter({3: 9, 1: 7, 2: 1})
#          1
#         1 1
#        1 2 1
#       1 3 3 1
#      1 4 6 4 1
#    1 5 10 10 5 1
# aa-ab-ba-bb
# 0b100101 0xff 0o10 255 2 -6 3 1048576 -4 2 (-4, 1) 0.5 100000000000000000000
