"""Interval tree, segment tree, fenwick, trie, heaps, LRU, linked lists, ring buffer, bloom, matrix, sparse, polynomial, rope"""
import random, math, bisect
from collections import OrderedDict, defaultdict, deque
from functools import reduce, total_ordering
from itertools import chain, repeat, islice, zip_longest
class Node:
    def __init__(self, data, next=None): self.data, self.next = data, next
class LinkedList(object):
    def __init__(self, *items):
        self.head = None; self.size = 0
        for i in reversed(items): self.push(i)
    def push(self, x): self.head = Node(x, self.head); self.size += 1; return self
    def __iter__(self):
        n = self.head
        while n: yield n.data; n = n.next
    def __len__(self): return self.size
    def __getitem__(self, i):
        if isinstance(i, slice): return LinkedList(*list(self)[i])
        if i < 0: i += len(self)
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError('list index out of range')
    def reverse(self):
        prev, cur = None, self.head
        while cur: cur.next, prev, cur = prev, cur, cur.next
        self.head = prev
        return self
    def __add__(self, o): return LinkedList(*chain(self, o))
    def __eq__(self, o): return len(self) == len(o) and all(a == b for a, b in zip(self, o))
    def __repr__(self): return '(' + ' -> '.join(map(repr, self)) + ')'
    def __contains__(self, x): return any(x == y for y in self)
    def __delitem__(self, i):
        if i == 0: self.head = self.head.next
        else:
            n = self.head
            for _ in range(i - 1): n = n.next
            n.next = n.next.next
        self.size -= 1
    def merge_sort(self, key=lambda x: x):
        if len(self) < 2: return self
        mid = len(self) // 2
        a, b = self[:mid].merge_sort(key), self[mid:].merge_sort(key)
        out, x, y = [], a.head, b.head
        while x and y:
            if key(y.data) < key(x.data): out.append(y.data); y = y.next
            else: out.append(x.data); x = x.next
        for rest in (x, y):
            while rest: out.append(rest.data); rest = rest.next
        return LinkedList(*out)
l = LinkedList(3, 1, 4, 1, 5, 9, 2, 6)
print(l, len(l), l[2], l[-1], l[1:4], 4 in l, 7 in l, l.merge_sort(), l.merge_sort(lambda x: -x))
del l[0]; del l[2]
print(l.reverse(), l + LinkedList('a'), LinkedList() == LinkedList(), max(l), sorted(l), sum(l), bool(LinkedList()))
try: l[99]
except IndexError as e: print(e)
class Trie:
    END = '$'
    def __init__(self, words=()):
        self.root = {}
        for w in words: self.add(w)
    def add(self, w):
        d = self.root
        for c in w: d = d.setdefault(c, {})
        d[self.END] = {}
    def find(self, p):
        d = self.root
        for c in p:
            if c not in d: return None
            d = d[c]
        return d
    def __contains__(self, w): return self.END in (self.find(w) or {})
    def complete(self, p):
        def walk(d, acc):
            for c in sorted(d):
                if c == self.END: yield acc
                else: yield from walk(d[c], acc + c)
        d = self.find(p)
        return list(walk(d, p)) if d is not None else []
t = Trie('car card care cat dog do'.split())
print('car' in t, 'ca' in t, t.complete('car'), t.complete('x'), t.complete(''))
class SegTree:
    def __init__(self, data, op=min, default=float('inf')):
        self.n, self.op, self.default = len(data), op, default
        self.t = [default] * self.n + list(data)
        for i in range(self.n - 1, 0, -1): self.t[i] = op(self.t[2*i], self.t[2*i+1])
    def __setitem__(self, i, v):
        i += self.n; self.t[i] = v
        while i > 1: i //= 2; self.t[i] = self.op(self.t[2*i], self.t[2*i+1])
    def query(self, l, r):
        a, b = self.default, self.default
        l += self.n; r += self.n
        while l < r:
            if l & 1: a = self.op(a, self.t[l]); l += 1
            if r & 1: r -= 1; b = self.op(self.t[r], b)
            l >>= 1; r >>= 1
        return self.op(a, b)
s = SegTree([5, 3, 8, 1, 9, 2])
print(s.query(0, 3), s.query(4, 6), s.query(2, 2)); s[3] = 10
print(s.query(2, 5), SegTree([1, 2, 3, 4], lambda a, b: a + b, 0).query(1, 4), SegTree(list('abcd'), lambda a, b: a + b, '').query(1, 4), SegTree([12, 18, 27], math.gcd, 0).query(0, 2))
class Fenwick:
    def __init__(self, n): self.t = [0] * (n + 1)
    def add(self, i, d):
        i += 1
        while i < len(self.t): self.t[i] += d; i += i & -i
    def sum(self, i):
        r = 0
        while i: r += self.t[i]; i &= i - 1
        return r
f = Fenwick(10)
for i, x in enumerate([3, 1, 4, 1, 5, 9, 2, 6, 5, 3]): f.add(i, x)
print(f.sum(5), f.sum(10) - f.sum(7))
def inversions(xs):
    rank = {v: i for i, v in enumerate(sorted(set(xs)))}
    fw = Fenwick(len(rank)); inv = 0
    for k, x in enumerate(xs): inv += k - fw.sum(rank[x] + 1); fw.add(rank[x], 1)
    return inv
print(inversions([2, 4, 1, 3, 5]), inversions(list(range(10, 0, -1))))
class IntervalTree:
    class Node:
        __slots__ = ('iv', 'max', 'left', 'right')
        def __init__(self, iv): self.iv, self.max, self.left, self.right = iv, iv[1], None, None
    root = None
    def add(self, lo, hi, val=None):
        new = self.Node((lo, hi, val))
        if self.root is None: self.root = new; return
        n = self.root
        while True:
            n.max = max(n.max, hi)
            side = 'left' if lo < n.iv[0] else 'right'
            nxt = getattr(n, side)
            if nxt is None: setattr(n, side, new); return
            n = nxt
    def overlap(self, lo, hi):
        stack = [self.root]
        while stack:
            n = stack.pop()
            if n is None or n.max < lo: continue
            stack += [n.right, n.left] if n.iv[0] <= hi else [n.left]
            if n.iv[0] <= hi and lo <= n.iv[1]: yield n.iv
it = IntervalTree()
for iv in [(15, 20, 'a'), (10, 30, 'b'), (17, 19, 'c'), (5, 20, 'd'), (12, 15, 'e'), (30, 40, 'f')]: it.add(*iv)
print(sorted(it.overlap(14, 16)), list(it.overlap(41, 50)), [v for _, _, v in sorted(it.overlap(6, 7))])
class Heap:
    def __init__(self, items=(), cmp=lambda a, b: a < b): self.a, self.cmp = [], cmp; [self.push(i) for i in items]
    def push(self, x):
        self.a.append(x); i = len(self.a) - 1
        while i and self.cmp(self.a[i], self.a[(i - 1) // 2]):
            p = (i - 1) // 2; self.a[i], self.a[p] = self.a[p], self.a[i]; i = p
    def pop(self):
        self.a[0], self.a[-1] = self.a[-1], self.a[0]
        x = self.a.pop(); i = 0
        while True:
            c = min((j for j in (2*i+1, 2*i+2) if j < len(self.a)), key=lambda j: self.a[j] if self.cmp(0, 1) else -self.a[j], default=None)
            if c is None or not self.cmp(self.a[c], self.a[i]): return x
            self.a[c], self.a[i] = self.a[i], self.a[c]; i = c
    def __bool__(self): return bool(self.a)
for cmp in (lambda a, b: a < b, lambda a, b: a > b):
    h = Heap([5, 2, 8, 1, 9], cmp); out = []
    while h: out.append(h.pop())
    print(out)
class Ring:
    def __init__(self, n): self.buf, self.i, self.full = [None] * n, 0, False
    def append(self, x): self.buf[self.i] = x; self.i = (self.i + 1) % len(self.buf); self.full |= self.i == 0
    def __iter__(self): return chain(self.buf[self.i:], self.buf[:self.i]) if self.full else iter(self.buf[:self.i])
r = Ring(3)
for c in 'abcde': r.append(c); print(''.join(r), end=' ')
print()
class Poly:
    def __init__(self, *c):
        while c and c[-1] == 0: c = c[:-1]
        self.c = c
    def __add__(self, o): return Poly(*(a + b for a, b in zip_longest(self.c, o.c, fillvalue=0)))
    def __neg__(self): return Poly(*(-a for a in self.c))
    def __sub__(self, o): return self + -o
    def __mul__(self, o):
        if isinstance(o, (int, float)): o = Poly(o)
        r = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): r[i + j] += a * b
        return Poly(*r)
    __rmul__ = __mul__
    def __call__(self, x): return reduce(lambda acc, k: acc * x + k, reversed(self.c), 0)
    def __divmod__(self, o):
        q, r = [0] * max(len(self.c) - len(o.c) + 1, 0), list(self.c)
        for i in range(len(q) - 1, -1, -1):
            q[i] = k = r[i + len(o.c) - 1] / o.c[-1]
            for j, b in enumerate(o.c): r[i + j] -= k * b
        return Poly(*q), Poly(*r)
    def __str__(self): return ' + '.join('%g%s' % (k, '' if i == 0 else 'x' if i == 1 else 'x^%d' % i) for i, k in reversed(list(enumerate(self.c))) if k).replace('+ -', '- ') or '0'
p, q = Poly(-1, 0, 0, 1), Poly(-1, 1)
d, m = divmod(p, q)
print(p, '|', q, '|', d, '|', m, '|', p * q, '|', p - p, '|', 2 * p + q, '|', p(3), q(0.5))
class Sparse(defaultdict):
    def __init__(self): super().__init__(float)
    def __matmul__(self, o):
        r = Sparse()
        for (i, k), a in self.items():
            for (k2, j), b in o.items():
                if k == k2: r[i, j] += a * b
        return r
sp = Sparse(); sp[0, 1] = 2; sp[1, 0] = 3
print(dict(sp @ sp), sp[5, 5], len(sp))

# --- expected
# (3 -> 1 -> 4 -> 1 -> 5 -> 9 -> 2 -> 6) 8 4 6 (1 -> 4 -> 1) True False (1 -> 1 -> 2 -> 3 -> 4 -> 5 -> 6 -> 9) (9 -> 6 -> 5 -> 4 -> 3 -> 2 -> 1 -> 1)
# (6 -> 2 -> 9 -> 5 -> 4 -> 1) (6 -> 2 -> 9 -> 5 -> 4 -> 1 -> 'a') True 9 [1, 2, 4, 5, 6, 9] 27 False
# list index out of range
# True False ['car', 'card', 'care'] [] ['car', 'card', 'care', 'cat', 'do', 'dog']
# 3 2 inf
# 8 9 bcd 6
# 14 14
# 3 45
# [(5, 20, 'd'), (10, 30, 'b'), (12, 15, 'e'), (15, 20, 'a')] [] ['d']
# [1, 2, 5, 8, 9]
# [9, 8, 5, 2, 1]
# a ab abc bcd cde 
# 1x^3 - 1 | 1x - 1 | 1x^2 + 1x + 1 | 0 | 1x^4 - 1x^3 - 1x + 1 | 0 | 2x^3 + 1x - 3 | 26 -0.5
# {(0, 0): 6.0, (1, 1): 6.0} 0.0 3
