import time
import heapq
import itertools
import functools
import threading
import logging
import sys
from collections import OrderedDict, deque
from contextlib import contextmanager

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(name)-8s %(levelname).1s %(message)s")


class FakeClock:
    def __init__(self, now=0.0):
        self._now = now

    def __call__(self):
        return self._now

    def advance(self, dt):
        self._now += dt


class TTLCache:
    """LRU cache whose entries expire."""

    _missing = object()

    def __init__(self, maxsize=128, ttl=60, clock=time.monotonic):
        self.maxsize = maxsize
        self.ttl = ttl
        self.clock = clock
        self._data = OrderedDict()
        self.hits = self.misses = self.evictions = 0
        self.log = logging.getLogger("cache")

    def __len__(self):
        self._purge()
        return len(self._data)

    def __contains__(self, key):
        return self.get(key, self._missing) is not self._missing

    def _purge(self):
        now = self.clock()
        dead = [k for k, (v, exp) in self._data.items() if exp <= now]
        for k in dead:
            del self._data[k]
            self.log.debug("expired %r", k)

    def get(self, key, default=None):
        try:
            value, expires = self._data[key]
        except KeyError:
            self.misses += 1
            return default
        if expires <= self.clock():
            del self._data[key]
            self.misses += 1
            return default
        self._data.move_to_end(key)
        self.hits += 1
        return value

    def __setitem__(self, key, value):
        self._data[key] = (value, self.clock() + self.ttl)
        self._data.move_to_end(key)
        while len(self._data) > self.maxsize:
            old, _ = self._data.popitem(last=False)
            self.evictions += 1
            self.log.info("evicted %s", old)

    def memoize(self, f):
        @functools.wraps(f)
        def wrapper(*args):
            v = self.get(args, self._missing)
            if v is self._missing:
                v = f(*args)
                self[args] = v
            return v

        wrapper.cache = self
        return wrapper


class TokenBucket:
    def __init__(self, rate, burst, clock):
        self.rate, self.burst, self.clock = rate, burst, clock
        self.tokens = burst
        self.last = clock()

    def allow(self, n=1):
        now = self.clock()
        self.tokens = min(self.burst, self.tokens + (now - self.last) * self.rate)
        self.last = now
        if self.tokens >= n:
            self.tokens -= n
            return True
        return False


class SlidingWindow:
    def __init__(self, limit, window, clock):
        self.limit = limit
        self.window = window
        self.clock = clock
        self.events = {}

    def allow(self, who):
        q = self.events.setdefault(who, deque())
        now = self.clock()
        while q and q[0] <= now - self.window:
            q.popleft()
        if len(q) < self.limit:
            q.append(now)
            return True
        return False


class Scheduler:
    def __init__(self, clock):
        self.clock = clock
        self.heap = []
        self.counter = itertools.count()
        self.cancelled = set()

    def at(self, when, action, *args, **kwargs):
        ident = next(self.counter)
        heapq.heappush(self.heap, (when, ident, functools.partial(action, *args, **kwargs)))
        return ident

    def after(self, delay, action, *args, **kwargs):
        return self.at(self.clock() + delay, action, *args, **kwargs)

    def every(self, interval, action, times=None):
        def run(n):
            action(n)
            if times is None or n + 1 < times:
                self.after(interval, run, n + 1)

        self.after(interval, run, 0)

    def cancel(self, ident):
        self.cancelled.add(ident)

    def run(self):
        while self.heap:
            when, ident, action = heapq.heappop(self.heap)
            if ident in self.cancelled:
                self.cancelled.remove(ident)
                continue
            if when > self.clock():
                self.clock.advance(when - self.clock())
            action()


class CircuitBreaker(object):
    CLOSED, OPEN, HALF = "closed", "open", "half-open"

    def __init__(self, threshold, timeout, clock):
        self.failures = 0
        self.threshold = threshold
        self.timeout = timeout
        self.clock = clock
        self.state = self.CLOSED
        self.opened_at = None

    @contextmanager
    def guard(self):
        if self.state == self.OPEN:
            if self.clock() - self.opened_at < self.timeout:
                raise RuntimeError("circuit open")
            self.state = self.HALF
        try:
            yield self
        except Exception:
            self.failures += 1
            if self.failures >= self.threshold or self.state == self.HALF:
                self.state = self.OPEN
                self.opened_at = self.clock()
            raise
        else:
            self.failures = 0
            self.state = self.CLOSED


def main():
    clock = FakeClock(1000)
    cache = TTLCache(3, ttl=10, clock=clock)

    @cache.memoize
    def slow(x, y):
        """slow doc"""
        logging.getLogger("slow").debug("computing %d %d", x, y)
        return x * y

    print(slow(2, 3), slow(2, 3), slow(4, 5), slow.__name__, slow.__doc__)
    clock.advance(11)
    print(slow(2, 3), len(cache), (2, 3) in cache, (9, 9) in cache)
    for i in range(4):
        slow(i, i)
    print(cache.hits, cache.misses, cache.evictions, slow.cache is cache)

    tb = TokenBucket(2, 5, clock)
    print([tb.allow() for _ in range(7)])
    clock.advance(1.5)
    print([tb.allow() for _ in range(5)], "%.2f" % tb.tokens)
    sw = SlidingWindow(2, 10, clock)
    print([sw.allow(w) for w in "aabba"])
    clock.advance(10)
    print(sw.allow("a"), {k: list(v) for k, v in sw.events.items()})

    sched = Scheduler(clock)
    out = []
    sched.after(5, out.append, "five")
    sched.after(1, lambda: out.append(("one", clock())))
    victim = sched.after(3, print, "never")
    sched.after(2, sched.cancel, victim)
    sched.every(2, lambda n: out.append("tick%d" % n), times=4)
    sched.after(6, print, "printed", "by", "partial", sep="-")
    sched.run()
    print(out, clock())

    cb = CircuitBreaker(2, 30, clock)

    def attempt(fail):
        try:
            with cb.guard() as c:
                if fail:
                    raise ValueError("backend")
                return "ok " + c.state
        except (ValueError, RuntimeError) as e:
            return "%s: %s (%s)" % (type(e).__name__, e, cb.state)

    print(attempt(True))
    print(attempt(True))
    print(attempt(False))
    clock.advance(31)
    print(attempt(True))
    clock.advance(31)
    print(attempt(False), cb.state)


main()

# --- expected
# slow     D computing 2 3
# slow     D computing 4 5
# 6 6 20 slow slow doc
# slow     D computing 2 3
# cache    D expired (4, 5)
# 6 1 True False
# slow     D computing 0 0
# slow     D computing 1 1
# slow     D computing 2 2
# cache    I evicted (2, 3)
# slow     D computing 3 3
# cache    I evicted (0, 0)
# 2 8 2 True
# [True, True, True, True, True, False, False]
# [True, True, True, False, False] 0.00
# [True, True, True, True, False]
# True {'a': [1022.5], 'b': [1012.5, 1012.5]}
# printed-by-partial
# [('one', 1023.5), 'tick0', 'tick1', 'five', 'tick2', 'tick3'] 1030.5
# ValueError: backend (closed)
# ValueError: backend (open)
# RuntimeError: circuit open (open)
# ValueError: backend (open)
# ok half-open closed
