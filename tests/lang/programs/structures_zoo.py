"""Red-black tree, treap, skip list, trie, segment tree, fenwick, LRU, union find, interval tree, heap - no annotations."""
import random
from collections import OrderedDict


class RBNode:
    __slots__ = 'key', 'value', 'left', 'right', 'parent', 'red'

    def __init__(self, key, value, nil, red=True):
        self.key, self.value = key, value
        self.left = self.right = self.parent = nil
        self.red = red


class RBTree:
    def __init__(self, items=()):
        self.nil = RBNode(None, None, None, red=False)
        self.root = self.nil
        self._len = 0
        for k, v in items:
            self[k] = v

    def _rotate(self, x, left):
        a, b = ('right', 'left') if left else ('left', 'right')
        y = x.right if left else x.left
        if left:
            x.right = y.left
            if y.left is not self.nil:
                y.left.parent = x
        else:
            x.left = y.right
            if y.right is not self.nil:
                y.right.parent = x
        y.parent = x.parent
        if x.parent is self.nil:
            self.root = y
        elif x is x.parent.left:
            x.parent.left = y
        else:
            x.parent.right = y
        if left:
            y.left = x
        else:
            y.right = x
        x.parent = y

    def __setitem__(self, key, value):
        parent, cur = self.nil, self.root
        while cur is not self.nil:
            parent = cur
            if key == cur.key:
                cur.value = value
                return
            cur = cur.left if key < cur.key else cur.right
        z = RBNode(key, value, self.nil)
        z.parent = parent
        if parent is self.nil:
            self.root = z
        elif key < parent.key:
            parent.left = z
        else:
            parent.right = z
        self._len += 1
        while z.parent.red:
            g = z.parent.parent
            leftside = z.parent is g.left
            uncle = g.right if leftside else g.left
            if uncle.red:
                z.parent.red = uncle.red = False
                g.red = True
                z = g
            else:
                if z is (z.parent.right if leftside else z.parent.left):
                    z = z.parent
                    self._rotate(z, leftside)
                z.parent.red = False
                g.red = True
                self._rotate(g, not leftside)
        self.root.red = False

    def _find(self, key):
        cur = self.root
        while cur is not self.nil and cur.key != key:
            cur = cur.left if key < cur.key else cur.right
        return cur

    def __getitem__(self, key):
        n = self._find(key)
        if n is self.nil:
            raise KeyError(key)
        return n.value

    def __contains__(self, key):
        return self._find(key) is not self.nil

    def __len__(self):
        return self._len

    def __iter__(self):
        stack, cur = [], self.root
        while stack or cur is not self.nil:
            while cur is not self.nil:
                stack.append(cur)
                cur = cur.left
            cur = stack.pop()
            yield cur.key
            cur = cur.right

    def items(self):
        for k in self:
            yield k, self[k]

    def check(self):
        def black(n):
            if n is self.nil:
                return 1
            assert not (n.red and (n.left.red or n.right.red)), 'red-red at %r' % n.key
            l, r = black(n.left), black(n.right)
            assert l == r, 'unbalanced'
            return l + (not n.red)
        return black(self.root)


class SkipList:
    class Node:
        def __init__(self, key, height):
            self.key = key
            self.next = [None] * height

    def __init__(self, seed=0, top=8):
        self.rng = random.Random(seed)
        self.head = self.Node(None, top)
        self.size = 0

    def _path(self, key):
        node, path = self.head, []
        for level in reversed(range(len(self.head.next))):
            while node.next[level] is not None and node.next[level].key < key:
                node = node.next[level]
            path.append(node)
        return path[::-1]

    def add(self, key):
        path = self._path(key)
        nxt = path[0].next[0]
        if nxt is not None and nxt.key == key:
            return False
        h = 1
        while h < len(path) and self.rng.random() < .5:
            h += 1
        new = self.Node(key, h)
        for i in range(h):
            new.next[i], path[i].next[i] = path[i].next[i], new
        self.size += 1
        return True

    def remove(self, key):
        path = self._path(key)
        node = path[0].next[0]
        if node is None or node.key != key:
            raise KeyError(key)
        for i, n in enumerate(node.next):
            path[i].next[i] = n
        self.size -= 1

    def __iter__(self):
        n = self.head.next[0]
        while n is not None:
            yield n.key
            n = n.next[0]


class Trie:
    def __init__(self):
        self.kids, self.end = {}, False

    def add(self, word):
        node = self
        for c in word:
            node = node.kids.setdefault(c, Trie())
        node.end = True
        return self

    def words(self, prefix=''):
        if self.end:
            yield prefix
        for c, kid in sorted(self.kids.items()):
            yield from kid.words(prefix + c)

    def complete(self, prefix):
        node = self
        for c in prefix:
            if c not in node.kids:
                return []
            node = node.kids[c]
        return list(node.words(prefix))

    def fuzzy(self, word, dist):
        def go(node, i, left, made):
            if left < 0:
                return
            if i == len(word) and node.end:
                yield made
            if i < len(word):
                yield from go(node, i + 1, left - 1, made)
            for c, kid in node.kids.items():
                if i < len(word):
                    yield from go(kid, i + 1, left - (c != word[i]), made + c)
                yield from go(kid, i, left - 1, made + c)
        return sorted(set(go(self, 0, dist, '')))


class SegmentTree:
    def __init__(self, data, f, unit):
        self.n, self.f, self.unit = len(data), f, unit
        self.t = [unit] * self.n + list(data)
        for i in range(self.n - 1, 0, -1):
            self.t[i] = f(self.t[2 * i], self.t[2 * i + 1])

    def __setitem__(self, i, v):
        i += self.n
        self.t[i] = v
        while i > 1:
            i //= 2
            self.t[i] = self.f(self.t[2 * i], self.t[2 * i + 1])

    def __getitem__(self, ix):
        if not isinstance(ix, slice):
            return self.t[ix + self.n]
        lo, hi, _ = ix.indices(self.n)
        l, r = self.unit, self.unit
        lo += self.n
        hi += self.n
        while lo < hi:
            if lo & 1:
                l = self.f(l, self.t[lo])
                lo += 1
            if hi & 1:
                hi -= 1
                r = self.f(self.t[hi], r)
            lo >>= 1
            hi >>= 1
        return self.f(l, r)


class Fenwick(list):
    def __init__(self, n):
        super().__init__([0] * (n + 1))

    def add(self, i, d):
        i += 1
        while i < len(self):
            self[i] += d
            i += i & -i

    def total(self, i):
        s = 0
        while i:
            s += self[i]
            i &= i - 1
        return s


class LRU:
    def __init__(self, cap):
        self.cap, self.d = cap, OrderedDict()
        self.hits = self.misses = 0

    def get(self, k, make=None):
        if k in self.d:
            self.hits += 1
            self.d.move_to_end(k)
            return self.d[k]
        self.misses += 1
        if make is not None:
            v = self.d[k] = make(k)
            if len(self.d) > self.cap:
                self.d.popitem(last=False)
            return v


class DisjointSet:
    def __init__(self):
        self.p = {}

    def find(self, x):
        self.p.setdefault(x, x)
        if self.p[x] != x:
            self.p[x] = self.find(self.p[x])
        return self.p[x]

    def join(self, *xs):
        roots = {self.find(x) for x in xs}
        low = min(roots)
        for r in roots:
            self.p[r] = low
        return len(roots) > 1

    def groups(self):
        out = {}
        for x in sorted(self.p):
            out.setdefault(self.find(x), []).append(x)
        return list(out.values())


class Heap:
    def __init__(self, items=(), key=lambda x: x):
        self.key, self.a = key, []
        for i in items:
            self.push(i)

    def push(self, x):
        a = self.a
        a.append(x)
        i = len(a) - 1
        while i and self.key(a[i]) < self.key(a[(i - 1) // 2]):
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.a
        a[0], a[-1] = a[-1], a[0]
        out = a.pop()
        i = 0
        while True:
            kids = [j for j in (2 * i + 1, 2 * i + 2) if j < len(a)]
            j = min(kids, key=lambda j: self.key(a[j]), default=None)
            if j is None or self.key(a[i]) <= self.key(a[j]):
                return out
            a[i], a[j] = a[j], a[i]
            i = j

    def __bool__(self):
        return bool(self.a)


rng = random.Random(99)
t = RBTree((k, k * k) for k in rng.sample(range(1000), 200))
print(len(t), t.check(), list(t)[:8], t[list(t)[0]], 5000 in t)
words = RBTree()
for w in 'the quick brown fox jumps over the lazy dog'.split():
    words[w] = len(w)
print(list(words.items()), words.check())
try:
    words['cat']
except KeyError as e:
    print('missing', e)
s = SkipList(4)
print([s.add(x) for x in (5, 1, 9, 5, 3)], list(s), s.size)
s.remove(5)
try:
    s.remove(5)
except KeyError as e:
    print('gone', e, list(s))
tr = Trie()
for w in 'car cart care cat dog do door'.split():
    tr.add(w)
print(tr.complete('car'), tr.complete('x'), tr.fuzzy('cot', 1), list(tr.words())[-2:])
st = SegmentTree([5, 3, 8, 6, 2, 7], min, float('inf'))
print(st[1:4], st[:], st[4:], st[2])
st[4] = 10
print(st[3:6], SegmentTree(['a', 'b', 'c'], lambda x, y: x + y, '')[0:2])
f = Fenwick(10)
for i in range(10):
    f.add(i, i)
print(f.total(5), f.total(10), f)
c = LRU(2)
print([c.get(k, lambda k: k * 10) for k in (1, 2, 1, 3, 2)], c.hits, c.misses, list(c.d), c.get(77))
ds = DisjointSet()
for a, b in ((1, 2), (3, 4), (2, 3), (7, 8)):
    ds.join(a, b)
ds.find(5)
print(ds.groups(), ds.join(1, 4), ds.join(5, 7, 1))
h = Heap('heap sort works'.split(), key=len)
h.push('a')
out = []
while h:
    out.append(h.pop())
print(out)

# --- expected
# 200 6 [5, 7, 11, 23, 37, 38, 43, 48] 25 False
# [('brown', 5), ('dog', 3), ('fox', 3), ('jumps', 5), ('lazy', 4), ('over', 4), ('quick', 5), ('the', 3)] 3
# missing 'cat'
# [True, True, True, False, True] [1, 3, 5, 9] 4
# gone 5 [1, 3, 9]
# ['car', 'care', 'cart'] [] ['cat'] ['dog', 'door']
# 3 2 2 8
# 6 ab
# 10 45 [0, 0, 1, 2, 6, 4, 9, 6, 28, 8, 17]
# [10, 20, 10, 30, 20] 1 4 [3, 2] None
# [[1, 2, 3, 4], [5], [7, 8]] False True
# ['a', 'sort', 'heap', 'works']
