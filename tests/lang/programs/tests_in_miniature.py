"""Unit tests in miniature: a test runner with fixtures, fakes made in functions, spies and a plugin registry."""
import functools
from collections import Counter


def spy(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls.append((args, tuple(sorted(kwargs.items()))))
        return func(*args, **kwargs)
    wrapper.calls = []
    wrapper.count = lambda: len(wrapper.calls)
    return wrapper


def test(label=None, tags=()):
    def mark(func):
        func.label = label or func.__name__.replace("_", " ")
        func.tags = tags
        TESTS.append(func)
        return func
    return mark


TESTS = []


class Cache:
    def __init__(self, loader, size=2):
        self.loader, self.size, self.items = loader, size, {}
        self.stats = Counter()

    def get(self, key):
        if key in self.items:
            self.stats["hit"] += 1
            self.items[key] = self.items.pop(key)
        else:
            self.stats["miss"] += 1
            self.items[key] = self.loader(key)
            while len(self.items) > self.size:
                oldest = next(iter(self.items))
                del self.items[oldest]
                self.stats["evict"] += 1
        return self.items[key]


class Mailer:
    def __init__(self, transport, clock):
        self.transport, self.clock = transport, clock

    def send(self, to, body):
        if not to:
            raise ValueError("no recipient")
        return self.transport.deliver(to, f"[{self.clock()}] {body}")


@test(tags=("cache",))
def cache_evicts_the_oldest():
    @spy
    def load(key):
        return key.upper()
    cache = Cache(load)
    got = [cache.get(k) for k in "abacab"]
    assert got == list("ABACAB"), got
    assert load.count() == len(load.calls) == 4, load.count()
    assert cache.stats == {"hit": 2, "miss": 4, "evict": 2}, cache.stats
    return load.calls[-1]


@test("mail is stamped", tags=("mail", "fake"))
def mail_is_stamped():
    sent = []
    now = 0

    class FakeTransport:
        def deliver(self, to, text):
            sent.append((to, text))
            return len(sent)

        def __repr__(self):
            return f"<fake {len(sent)} sent>"

    def clock():
        nonlocal now
        now += 60
        return now

    fake = FakeTransport()
    mailer = Mailer(fake, clock)
    assert mailer.send("ann", "hi") == 1
    assert mailer.send("bob", "yo") == 2
    try:
        mailer.send("", "x")
    except ValueError as e:
        return f"{fake!r} {sent[-1]} {e}"
    assert False, "not reached"


@test(tags=("fails",))
def a_failing_one():
    limit = 3

    class Gauge(int):
        def over(self):
            return self > limit

    values = [Gauge(n) for n in range(6)]
    over = [g for g in values if g.over()]
    assert sum(over) == 10, f"sum is {sum(over)}"


@test()
def raises_something():
    data = {"k": None, "j": "text"}
    return data["k"].strip()


def run(tests, only=None):
    results = Counter()
    for t in tests:
        if only and only not in t.tags:
            results["skipped"] += 1
            continue
        try:
            note = t()
        except AssertionError as e:
            results["failed"] += 1
            print(f"FAIL {t.label}: {e}")
        except Exception as e:
            results["errors"] += 1
            print(f"ERR  {t.label}: {type(e).__name__}: {e}")
        else:
            results["passed"] += 1
            print(f"ok   {t.label} ({', '.join(t.tags)}) -> {note}")
    return results


print(run(TESTS))
print(dict(run(TESTS, only="fake")))

# --- expected
# ok   cache evicts the oldest (cache) -> (('b',), ())
# ok   mail is stamped (mail, fake) -> <fake 2 sent> ('bob', '[120] yo') no recipient
# FAIL a failing one: sum is 9
# ERR  raises something: AttributeError: 'NoneType' object has no attribute 'strip'
# Counter({'passed': 2, 'failed': 1, 'errors': 1})
# ok   mail is stamped (mail, fake) -> <fake 2 sent> ('bob', '[120] yo') no recipient
# {'skipped': 3, 'passed': 1}
