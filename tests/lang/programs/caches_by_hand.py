"""Caches by hand: least recently used, least frequently used, with a time to live; memoizing decorators."""
import collections, functools, heapq, random, threading, time
from collections.abc import MutableMapping


class Node:
    __slots__ = 'prev', 'next', 'key', 'value'

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = self.next = self


class LRU(MutableMapping):
    """Doubly linked list by hand."""

    def __init__(self, maxsize, on_evict=None):
        self.maxsize = maxsize
        self.map = {}
        self.root = Node()
        self.on_evict = on_evict
        self.hits = self.misses = 0

    def _unlink(self, n):
        n.prev.next, n.next.prev = n.next, n.prev

    def _front(self, n):
        r = self.root
        n.prev, n.next = r, r.next
        r.next.prev = n
        r.next = n

    def __getitem__(self, key):
        try:
            n = self.map[key]
        except KeyError:
            self.misses += 1
            raise
        self.hits += 1
        self._unlink(n)
        self._front(n)
        return n.value

    def __setitem__(self, key, value):
        n = self.map.get(key)
        if n is None:
            n = self.map[key] = Node(key, value)
            self._front(n)
            if len(self.map) > self.maxsize:
                last = self.root.prev
                self._unlink(last)
                del self.map[last.key]
                if self.on_evict:
                    self.on_evict(last.key, last.value)
        else:
            n.value = value
            self._unlink(n)
            self._front(n)

    def __delitem__(self, key):
        self._unlink(self.map.pop(key))

    def __iter__(self):
        n = self.root.next
        while n is not self.root:
            yield n.key
            n = n.next

    def __len__(self):
        return len(self.map)

    def __repr__(self):
        return '%s(%s)' % (type(self).__name__, ', '.join('%r: %r' % kv for kv in zip(self, (self.map[k].value for k in self))))


class TTLCache(LRU):
    def __init__(self, maxsize, ttl, timer=time.monotonic):
        LRU.__init__(self, maxsize)
        self.ttl = ttl
        self.timer = timer
        self.expiry = {}
        self.heap = []

    def __setitem__(self, key, value):
        self.expire()
        super().__setitem__(key, value)
        t = self.timer() + self.ttl
        self.expiry[key] = t
        heapq.heappush(self.heap, (t, key))

    def __getitem__(self, key):
        self.expire()
        return super().__getitem__(key)

    def expire(self):
        now = self.timer()
        while self.heap and self.heap[0][0] <= now:
            t, key = heapq.heappop(self.heap)
            if self.expiry.get(key) == t:
                del self.expiry[key]
                if key in self.map:
                    del self[key]


class LFU:
    def __init__(self, cap):
        self.cap = cap
        self.vals = {}
        self.freq = {}
        self.buckets = collections.defaultdict(collections.OrderedDict)
        self.low = 0

    def touch(self, k):
        f = self.freq[k]
        self.freq[k] = f + 1
        del self.buckets[f][k]
        if not self.buckets[f]:
            del self.buckets[f]
            if self.low == f:
                self.low += 1
        self.buckets[f + 1][k] = None

    def get(self, k, default=None):
        if k not in self.vals:
            return default
        self.touch(k)
        return self.vals[k]

    def put(self, k, v):
        if self.cap <= 0:
            return
        if k in self.vals:
            self.vals[k] = v
            self.touch(k)
            return
        if len(self.vals) >= self.cap:
            old, _ = self.buckets[self.low].popitem(last=False)
            del self.vals[old], self.freq[old]
        self.vals[k] = v
        self.freq[k] = self.low = 1
        self.buckets[1][k] = None


def memoize(cache, key=lambda *a, **k: (a, tuple(sorted(k.items())))):
    def deco(fn):
        lock = threading.RLock()

        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            k = key(*args, **kwargs)
            with lock:
                try:
                    return cache[k]
                except KeyError:
                    pass
            result = fn(*args, **kwargs)
            with lock:
                cache[k] = result
            return result
        wrapper.cache = cache
        return wrapper
    return deco


evicted = []
c = LRU(3, on_evict=lambda k, v: evicted.append((k, v)))
for i, w in enumerate('one two three two four five one'.split()):
    c[w] = i
print(c, evicted, list(c), len(c))
print(c.get('five'), c.get('nope', 'default'), c.hits, c.misses, 'four' in c, c.pop('four'), c.setdefault('six', 66))
print({k: c.map[k].value for k in c}, sorted(c.keys()))
c.update(seven=7, six=6)
try:
    c['gone']
except KeyError as e:
    print('KeyError', e)
c.clear()
print(c, bool(c), c == {})

now = 0


def clock():
    return now


t = TTLCache(10, 5, timer=clock)
t['a'] = 1
now = 3
t['b'] = 2
print(t['a'], t)
now = 6
print(t.get('a'), t['b'], len(t))
t['b'] = 3
now = 9
print(t.get('b'), list(t), t.heap)

f = LFU(2)
f.put('x', 1)
f.put('y', 2)
f.get('x')
f.put('z', 3)
print(f.get('y'), f.get('x'), f.get('z'), f.low, dict(f.freq))

calls = []


@memoize(LRU(2))
def slow(a, b=1, *, c=0):
    calls.append((a, b, c))
    return a * 100 + b * 10 + c


print(slow(1), slow(1), slow(1, b=2), slow(1, c=3), slow(1), len(calls), slow.__name__, len(slow.cache))


class Grid:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @functools.lru_cache(maxsize=128)
    def paths(self, r, c):
        if r < 0 or c < 0 or self.rows[r][c] == '#':
            return 0
        if r == c == 0:
            return 1
        return self.paths(r - 1, c) + self.paths(r, c - 1)

    @functools.cached_property
    def size(self):
        print('computing')
        return len(self.rows), len(self.rows[0])


g = Grid(['...#..', '.#....', '......', '..#..#', '......'])
print(g.paths(4, 5), g.size, g.size)
print(Grid.paths.cache_info().currsize > 10, Grid.paths.cache_info().misses == Grid.paths.cache_info().currsize)
rnd = random.Random(1)
m, shadow = LRU(8), collections.OrderedDict()
for _ in range(2000):
    k = rnd.randrange(20)
    if rnd.random() < .5:
        m[k] = shadow[k] = k * k
        shadow.move_to_end(k, last=True)
        if len(shadow) > 8:
            shadow.popitem(last=False)
    else:
        assert m.get(k) == shadow.get(k)
        if k in shadow:
            shadow.move_to_end(k)
print(list(m) == list(reversed(shadow)), m.hits, m.misses)

# --- expected
# LRU('one': 6, 'five': 5, 'four': 4) [('one', 0), ('three', 2), ('two', 3)] ['one', 'five', 'four'] 3
# 5 default 1 1 True 4 66
# {'six': 66, 'five': 5, 'one': 6} ['five', 'one', 'six']
# KeyError 'gone'
# LRU() False True
# 1 TTLCache('a': 1, 'b': 2)
# None 2 1
# 3 ['b'] [(11, 'b')]
# None 1 3 2 {'x': 3, 'z': 2}
# 110 110 120 113 110 4 slow 2
# computing
# 13 (5, 6) (5, 6)
# True True
# True 395 577
