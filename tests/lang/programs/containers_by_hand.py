import sys, itertools, functools, collections, string, operator
class Node:
    __slots__ = "val", "next"
    def __init__(self, val, next=None):
        self.val, self.next = val, next
class LinkedList:
    def __init__(self, it=()):
        self.head = None; self.size = 0
        for x in reversed(list(it)): self.push(x)
    def push(self, x):
        self.head = Node(x, self.head); self.size += 1
    def pop(self):
        if not self.head: raise IndexError("pop from empty list")
        x, self.head = self.head.val, self.head.next
        self.size -= 1
        return x
    def __len__(self): return self.size
    def __iter__(self):
        n = self.head
        while n:
            yield n.val
            n = n.next
    def __contains__(self, x): return any(v == x for v in self)
    def __getitem__(self, i):
        if isinstance(i, slice): return LinkedList(list(self)[i])
        if i < 0: i += len(self)
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError(i)
    def __repr__(self): return f"LinkedList({list(self)!r})"
    def __reversed__(self): return iter(list(self)[::-1])
    def __add__(self, o): return LinkedList(itertools.chain(self, o))
    def __eq__(self, o): return isinstance(o, LinkedList) and list(self) == list(o)
    def reverse(self):
        prev, cur = None, self.head
        while cur: cur.next, prev, cur = prev, cur, cur.next
        self.head = prev
l = LinkedList([1, 2, 3]); l.push(0)
print(l, len(l), 2 in l, 9 in l, l[1], l[-1], l[1:3], list(reversed(l)), l + LinkedList("ab"), l == LinkedList([0, 1, 2, 3]))
l.reverse(); print(l, l.pop(), bool(LinkedList()), sorted(l), sum(l), max(l), list(zip(l, "xy")))
try: LinkedList().pop()
except IndexError as e: print("IndexError", e)
try: l[10]
except IndexError as e: print("IndexError", e)
class BST:
    class _N:
        def __init__(self, k, v): self.k, self.v, self.l, self.r = k, v, None, None
    def __init__(self): self._root = None; self._n = 0
    def __setitem__(self, k, v): self._root = self._put(self._root, k, v)
    def _put(self, n, k, v):
        if n is None:
            self._n += 1
            return BST._N(k, v)
        if k < n.k: n.l = self._put(n.l, k, v)
        elif k > n.k: n.r = self._put(n.r, k, v)
        else: n.v = v
        return n
    def __getitem__(self, k):
        n = self._root
        while n:
            if k == n.k: return n.v
            n = n.l if k < n.k else n.r
        raise KeyError(k)
    def __len__(self): return self._n
    def items(self):
        def go(n):
            if n:
                yield from go(n.l)
                yield n.k, n.v
                yield from go(n.r)
        return go(self._root)
    def height(self):
        f = lambda n: 0 if n is None else 1 + max(f(n.l), f(n.r))
        return f(self._root)
t = BST()
for w in "the quick brown fox jumps over the lazy dog".split(): t[w] = len(w)
print(list(t.items()), len(t), t.height(), t["fox"])
try: t["cat"]
except KeyError as e: print("KeyError", e)
class LRU:
    def __init__(self, cap): self.cap, self.d = cap, collections.OrderedDict()
    def get(self, k, default=None):
        if k not in self.d: return default
        self.d.move_to_end(k); return self.d[k]
    def put(self, k, v):
        self.d[k] = v; self.d.move_to_end(k)
        while len(self.d) > self.cap: self.d.popitem(last=False)
c = LRU(2); c.put("a", 1); c.put("b", 2); c.get("a"); c.put("c", 3)
print(c.get("b"), c.get("a"), list(c.d), c.get("zz", "none"))
def memoize(f):
    cache = {}
    @functools.wraps(f)
    def g(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    return g
@memoize
def binom(n, k): return 1 if k in (0, n) else binom(n - 1, k - 1) + binom(n - 1, k)
print(binom(30, 15), binom.__name__)
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
print(list(Countdown(3)), [a for a in Countdown(2)], max(Countdown(4)), dict(zip("ab", Countdown(2))))
class Temp:
    def __init__(self, c): self.c = c
    @property
    def f(self): return self.c * 9 / 5 + 32
    @f.setter
    def f(self, v): self.c = (v - 32) * 5 / 9
    def __format__(self, spec): return f"{self.c:{spec or '.1f'}}C"
    def __lt__(self, o): return self.c < o.c
    def __hash__(self): return hash(self.c)
    def __eq__(self, o): return self.c == o.c
    def __bool__(self): return self.c != 0
    def __int__(self): return int(self.c)
    def __float__(self): return float(self.c)
    def __index__(self): return int(self.c)
    def __round__(self, n=0): return round(self.c, n)
    def __call__(self, *a, **k): return len(a), sorted(k)
    def __enter__(self): print("enter"); return self
    def __exit__(self, *exc): print("exit", exc[0] is None); return exc[0] is ValueError
x = Temp(100); x.f = 50
print(f"{x} {x:.3f} {x.f}", int(x), float(x), round(x, 1), x(1, 2, k=3), [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110][x], min(Temp(3), Temp(1)).c, len({Temp(1), Temp(1)}))
with Temp(1) as q:
    raise ValueError("swallowed")
try:
    with Temp(2): {}["k"]
except KeyError as e: print("through", e)
words = "It was the best of times, it was the worst of times".lower().translate(str.maketrans("", "", string.punctuation)).split()
bigrams = collections.Counter(zip(words, words[1:]))
print(bigrams.most_common(2), collections.Counter(words)["times"])
groups = collections.defaultdict(list)
for w in words: groups[len(w)].append(w)
print(dict(groups), {k: sorted(set(v)) for k, v in sorted(groups.items())})
for k, g in itertools.groupby(sorted(words, key=len), key=len): print(k, len(list(g)), end="; ")
print()
P = collections.namedtuple("P", "x y", defaults=[0])
p = P(3)._replace(y=4)
print(p, p.x + p.y, p._asdict(), P._fields, *p, p == (3, 4), sorted([P(2, 1), P(1, 5)]), max([P(1, 2), P(1, 3)]).y)
print(functools.reduce(operator.mul, range(1, 6)), list(itertools.accumulate([3, 1, 2], max)), list(itertools.takewhile(lambda v: v < 3, itertools.count())), list(itertools.starmap(pow, [(2, 3), (3, 2)])))
dq = collections.deque([1, 2, 3], maxlen=3); dq.append(4); dq.appendleft(0); dq.rotate(1); print(dq, dq[0], list(dq), len(dq))
print("naïve café".upper(), "ß".upper(), "ŉ".isalpha(), "日本語"[1], len("日本語".encode()), "é" < "z", "ÀB".lower(), "x²".isdigit(), "\t".isspace(), ascii("é"), "tab\tq".expandtabs(4), repr("a'b\"c\n\x00"))
print(f"{3.14159:8.3f}|{42:<6d}|{42:^6}|{-42:+06d}|{1e10:g}|{123456789:_}|{0.1 + 0.2}|{1/3:.2%}|{255:08b}|{255:X}|{'s':>3}|{1e100}|{float('inf')}|{-0.0}|{2.0}|{1e16}|{123456.789:e}")

# --- expected
# LinkedList([0, 1, 2, 3]) 4 True False 1 3 LinkedList([1, 2]) [3, 2, 1, 0] LinkedList([0, 1, 2, 3, 'a', 'b']) True
# LinkedList([2, 1, 0]) 3 False [0, 1, 2] 3 2 [(2, 'x'), (1, 'y')]
# IndexError pop from empty list
# IndexError 10
# [('brown', 5), ('dog', 3), ('fox', 3), ('jumps', 5), ('lazy', 4), ('over', 4), ('quick', 5), ('the', 3)] 8 7 3
# KeyError 'cat'
# None 1 ['c', 'a'] none
# 155117520 binom
# [3, 2, 1] [2, 1] 4 {'a': 2, 'b': 1}
# 10.0C 10.000C 50.0 10 10.0 10.0 (2, ['k']) 110 1 1
# enter
# exit False
# enter
# exit False
# through 'k'
# [(('it', 'was'), 2), (('was', 'the'), 2)] 2
# {2: ['it', 'of', 'it', 'of'], 3: ['was', 'the', 'was', 'the'], 4: ['best'], 5: ['times', 'worst', 'times']} {2: ['it', 'of'], 3: ['the', 'was'], 4: ['best'], 5: ['times', 'worst']}
# 2 4; 3 4; 4 1; 5 3; 
# P(x=3, y=4) 7 {'x': 3, 'y': 4} ('x', 'y') 3 4 True [P(x=1, y=5), P(x=2, y=1)] 3
# 120 [3, 3, 3] [0, 1, 2] [8, 9]
# deque([3, 0, 2], maxlen=3) 3 [3, 0, 2] 3
# NAÏVE CAFÉ SS True 本 9 False àb False True '\xe9' tab q 'a\'b"c\n\x00'
#    3.142|42    |  42  |-00042|1e+10|123_456_789|0.30000000000000004|33.33%|11111111|FF|  s|1e+100|inf|-0.0|2.0|1e+16|1.234568e+05
