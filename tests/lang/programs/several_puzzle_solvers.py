#!/usr/bin/python3
import sys, random
from collections import deque
from heapq import *
from itertools import *

# == Knight's tour (Warnsdorff)
def knights_tour(n, start=(0, 0)):
    kmoves = ((2,1),(1,2),(-1,2),(-2,1),(-2,-1),(-1,-2),(1,-2),(2,-1))
    board = {(x, y): 0 for x in range(n) for y in range(n)}
    def accessible(pos):
        x, y = pos
        return [(x+dx, y+dy) for dx, dy in kmoves if (x+dx, y+dy) in board and not board[x+dx, y+dy]]
    move = 1
    pos = start
    board[pos] = move
    while move < n * n:
        nxt = sorted((len(accessible(p)), p) for p in accessible(pos))
        if not nxt:
            return None
        pos = nxt[0][1]
        move += 1
        board[pos] = move
    return board

def print_board(board, n):
    print('\n'.join(','.join('%2i' % board[(x, y)] for x in range(n)) for y in range(n)))

# == N queens, three styles
def queens_perm(n):
    cols = range(n)
    return sum(1 for v in permutations(cols) if n == len(set(v[i]+i for i in cols)) == len(set(v[i]-i for i in cols)))

def queens_gen(n, i=0, a=[], b=[], c=[]):
    if i < n:
        for j in range(n):
            if j not in a and i + j not in b and i - j not in c:
                yield from queens_gen(n, i + 1, a + [j], b + [i + j], c + [i - j])
    else:
        yield a

def queens_bits(n, cols=0, d1=0, d2=0):
    full = (1 << n) - 1
    if cols == full: return 1
    total, free = 0, full & ~(cols | d1 | d2)
    while free:
        bit = free & -free
        free -= bit
        total += queens_bits(n, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1)
    return total

# == 15 puzzle (8 puzzle), A* / IDA*
class Puzzle:
    def __init__(self, tiles, width=3):
        self.tiles = tuple(tiles)
        self.w = width
    def __hash__(self): return hash(self.tiles)
    def __eq__(self, o): return self.tiles == o.tiles
    def __lt__(self, o): return self.tiles < o.tiles
    @property
    def h(self):
        w = self.w
        return sum(abs(i // w - (t-1) // w) + abs(i % w - (t-1) % w) for i, t in enumerate(self.tiles) if t)
    def neighbours(self):
        z, w = self.tiles.index(0), self.w
        for name, d, ok in (('U', -w, z >= w), ('D', w, z < len(self.tiles) - w), ('L', -1, z % w), ('R', 1, (z+1) % w)):
            if ok:
                t = list(self.tiles)
                t[z], t[z+d] = t[z+d], t[z]
                yield name, Puzzle(t, w)

def astar(start):
    frontier = [(start.h, 0, start, '')]
    best = {start: 0}
    expanded = 0
    while frontier:
        f, g, node, path = heappop(frontier)
        if node.h == 0:
            return path, expanded
        expanded += 1
        for m, nb in node.neighbours():
            if nb not in best or g + 1 < best[nb]:
                best[nb] = g + 1
                heappush(frontier, (g + 1 + nb.h, g + 1, nb, path + m))

def ida(start):
    bound = start.h
    path, moves = [start], []
    def search(g):
        node = path[-1]
        f = g + node.h
        if f > bound: return f
        if node.h == 0: return True
        least = float('inf')
        for m, nb in node.neighbours():
            if nb not in path:
                path.append(nb); moves.append(m)
                t = search(g + 1)
                if t is True: return True
                if t < least: least = t
                path.pop(); moves.pop()
        return least
    while True:
        t = search(0)
        if t is True: return ''.join(moves)
        if t == float('inf'): return None
        bound = t

# == Sokoban
def sokoban(level):
    w = max(map(len, level.split('\n')))
    walls, goals, boxes = set(), set(), set()
    px = py = None
    for y, row in enumerate(level.split('\n')):
        for x, c in enumerate(row):
            if c == '#': walls.add((x, y))
            if c in '.*+': goals.add((x, y))
            if c in '$*': boxes.add((x, y))
            if c in '@+': px, py = x, y
    dirs = dict(u=(0, -1), d=(0, 1), l=(-1, 0), r=(1, 0))
    start = ((px, py), frozenset(boxes))
    q, seen = deque([(start, '')]), {start}
    while q:
        ((x, y), bs), path = q.popleft()
        if bs == goals: return path
        for k, (dx, dy) in dirs.items():
            n = (x + dx, y + dy)
            if n in walls: continue
            nb = bs
            step = k
            if n in bs:
                n2 = (n[0] + dx, n[1] + dy)
                if n2 in walls or n2 in bs: continue
                nb = bs - {n} | {n2}
                step = k.upper()
            st = (n, nb)
            if st not in seen:
                seen.add(st)
                q.append((st, path + step))

# == Nonogram
def line_options(clues, size):
    if not clues:
        return ['.' * size]
    first, *rest = clues
    need = sum(rest) + len(rest)
    out = []
    for lead in range(size - need - first + 1):
        head = '.' * lead + '#' * first
        if rest:
            out += [head + '.' + t for t in line_options(rest, size - len(head) - 1)]
        else:
            out.append(head.ljust(size, '.'))
    return out

def nonogram(rowc, colc):
    rows = [line_options(c, len(colc)) for c in rowc]
    cols = [line_options(c, len(rowc)) for c in colc]
    changed = True
    while changed:
        changed = False
        for A, B in ((rows, cols), (cols, rows)):
            for i, opts in enumerate(A):
                for j, chars in enumerate(zip(*opts)):
                    s = set(chars)
                    kept = [o for o in B[j] if o[i] in s]
                    if len(kept) != len(B[j]):
                        B[j] = kept
                        changed = True
    return [r[0] if len(r) == 1 else '?' * len(colc) for r in rows]

# == water jugs, hanoi, river crossing, wordsearch, maze
def jugs(caps, target):
    start = (0,) * len(caps)
    prev = {start: None}
    q = deque([start])
    while q:
        s = q.popleft()
        if target in s:
            out = []
            while s is not None:
                out.append(s)
                s = prev[s]
            return out[::-1]
        def try_(t):
            if t not in prev:
                prev[t] = s
                q.append(t)
        for i in range(len(caps)):
            try_(s[:i] + (caps[i],) + s[i+1:])
            try_(s[:i] + (0,) + s[i+1:])
            for j in range(len(caps)):
                if i != j:
                    amt = min(s[i], caps[j] - s[j])
                    l = list(s); l[i] -= amt; l[j] += amt
                    try_(tuple(l))

def hanoi(n, a='A', b='B', c='C'):
    if n:
        for m in hanoi(n - 1, a, c, b): yield m
        yield n, a, c
        for m in hanoi(n - 1, b, a, c): yield m

def river():
    items = frozenset('wgc')
    bad = [set('wg'), set('gc')]
    start = (frozenset('fwgc'), ())
    q = [start]
    seen = set()
    for left, path in q:
        if not left: return path
        if left in seen: continue
        seen.add(left)
        bank = left if 'f' in left else frozenset('fwgc') - left
        for cargo in sorted(bank - {'f'}) + [None]:
            moved = {'f', cargo} - {None}
            new = left - moved if 'f' in left else left | moved
            alone = new if 'f' not in new else frozenset('fwgc') - new
            if not any(b <= alone for b in bad):
                q.append((new, path + (cargo or '-',)))

def maze(w=8, h=5, seed=7):
    rnd = random.Random(seed)
    vis = [[0] * w + [1] for _ in range(h)] + [[1] * (w + 1)]
    ver = [["|  "] * w + ['|'] for _ in range(h)] + [[]]
    hor = [["+--"] * w + ['+'] for _ in range(h + 1)]
    def walk(x, y):
        vis[y][x] = 1
        d = [(x - 1, y), (x, y + 1), (x + 1, y), (x, y - 1)]
        rnd.shuffle(d)
        for (xx, yy) in d:
            if vis[yy][xx]: continue
            if xx == x: hor[max(y, yy)][x] = "+  "
            if yy == y: ver[y][max(x, xx)] = "   "
            walk(xx, yy)
    walk(rnd.randrange(w), rnd.randrange(h))
    s = ""
    for (a, b) in zip(hor, ver):
        s += ''.join(a + ['\n'] + b + ['\n'])
    return s

if __name__ == '__main__':
    b = knights_tour(6)
    if b: print_board(b, 6)
    print(queens_perm(6), len(list(queens_gen(6))), next(queens_gen(8)), [queens_bits(n) for n in range(1, 8)])
    p = Puzzle([8, 1, 3, 4, 0, 2, 7, 6, 5])
    path, n = astar(p)
    print(len(path), path, n)
    s = ida(p)
    print(len(s))
    print(sokoban('#######\n#  .  #\n# $@  #\n# .$  #\n#     #\n#######'))
    rows = [[3], [2, 1], [3, 2], [2, 2], [6], [1, 5], [6], [1], [2]]
    cols = [[1, 2], [3, 1], [1, 5], [7, 1], [5], [3], [4], [3]]
    print('\n'.join(nonogram(rows, cols)))
    print(jugs((3, 5, 8), 4))
    print(' '.join('%d%s%s' % m for m in hanoi(3)), sum(1 for _ in hanoi(8)))
    print(river())
    print(maze(), end='')

# --- expected
#  1,10,35,22, 7,12
# 28,21, 8,11,36,23
#  9, 2,27,34,13, 6
# 20,29,18,15,24,33
#  3,16,31,26, 5,14
# 30,19, 4,17,32,25
# 4 4 [0, 4, 7, 5, 2, 6, 1, 3] [1, 0, 0, 2, 10, 4, 40]
# 14 RDLLUURDLDRURD 76
# 14
# ulDlddrrUU
# .###....
# ##.#....
# .###..##
# ..##..##
# ..######
# #.#####.
# ######..
# ....#...
# ...##...
# [(0, 0, 0), (0, 5, 0), (3, 2, 0), (0, 2, 0), (2, 0, 0), (2, 5, 0), (3, 4, 0)]
# 1AC 2AB 1CB 3AC 1BA 2BC 1AC 255
# ('g', '-', 'c', 'g', 'w', '-', 'g')
# +--+--+--+--+--+--+--+--+
# |                       |
# +  +--+--+--+--+--+  +--+
# |     |        |  |     |
# +--+  +  +--+  +  +  +  +
# |  |  |     |  |  |  |  |
# +  +  +--+  +  +  +  +  +
# |  |        |  |  |  |  |
# +  +--+--+--+  +  +--+  +
# |              |        |
# +--+--+--+--+--+--+--+--+
#
