"""Arguments that are passed on with `*args, **kwargs`: to builtins, classes, the library, decorated functions."""

import json, logging, sys, functools, datetime, collections, threading, dataclasses, textwrap, re, itertools
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s", level=logging.DEBUG)
def dump(x, **kw):
    kw.setdefault("sort_keys", True)
    return json.dumps(x, **kw)
print(dump({"b": 1, "a": [1, 2]}), dump([1], indent=2))
def order(xs, *a, **kw):
    xs = list(xs)
    xs.sort(**kw)
    return sorted(xs, *a, **kw)
print(order([3, 1, 2]), order([3, 1, 2], reverse=True), order(["b", "A"], key=str.lower))
def biggest(*xs, **kw):
    return max(*xs, **kw)
print(biggest(1, 5, 3), biggest("aa", "b", key=len), biggest([], default=None))
def fmt(t, *a, **kw):
    return t.format(*a, **kw)
print(fmt("{} {x} {}", 1, 2, x="q"))
def warn(*a, **kw):
    logging.warning(*a, **kw)
warn("x %s", 5)
warn("plain")
@dataclasses.dataclass
class Row:
    a: int
    b: str = "x"
    c: float = 0.0
rows = [Row(**{"a": 1}), Row(**{"a": 2, "b": "y"}), Row(*[3, "z"], **{"c": 1.5})]
print(rows)
def make(cls, **kw):
    return cls(**kw)
print(make(Row, a=5), make(Row, a=6, c=2.5), make(dict, q=1), make(collections.Counter, a=2))
def timed(fn):
    @functools.wraps(fn)
    def inner(*args, **kwargs):
        r = fn(*args, **kwargs)
        print(fn.__name__, args, kwargs, r)
        return r
    return inner
@timed
def add(a, b=2, *rest, c=3, **more): return a + b + c + sum(rest) + sum(more.values())
add(1); add(1, 5, c=4); add(1, 2, 3, d=7)
@timed
def greet(name, punct="!"): return "hi " + name + punct
greet("bob"); greet(name="al", punct="?")
class Base:
    def __init__(self, *args, **kwargs): self.args, self.kw = args, kwargs
    def __repr__(self): return f"{type(self).__name__}{self.args}{self.kw}"
class Child(Base):
    def __init__(self, x, *args, y=1, **kwargs):
        super().__init__(x, *args, **kwargs)
        self.y = y
print(Base(), Base(1, k=2), Child(1), Child(1, 2, y=3, z="w"))
t = threading.Thread(target=lambda *a, **k: print("thread", a, k), args=(1,), kwargs={"z": 2})
t.start(); t.join()
p = functools.partial(add, 1, c=10)
p(); p(5, d=1)
conf = {"width": 12, "initial_indent": "> "}
print(textwrap.wrap("hello big wide world", **conf))
def retry(times=2, exceptions=(ValueError,), **opts):
    def deco(f):
        @functools.wraps(f)
        def run(*a, **k):
            for i in range(times):
                try: return f(*a, **k)
                except exceptions as e: print("retry", i, e, opts)
            return None
        return run
    return deco
@retry(times=3, exceptions=(ZeroDivisionError, KeyError), tag="t")
def risky(x, d={}): return d[x] if x else 1 // x
print(risky(0), risky("a", {"a": 1}), risky("b", d={"c": 3}))
def total(**kw): return sum(v for k, v in sorted(kw.items()) if not k.startswith("_")), list(kw)
print(total(b=1, a=2, _c=9), total(**{"x": 1}, **{"y": 2}), total())
def pos(a, b, /, c, *, d): return (a, b, c, d)
print(pos(1, 2, 3, d=4), pos(*[1, 2], **{"c": 3, "d": 4}))
for bad in (lambda: pos(1, 2, 3), lambda: pos(1, 2, 3, 4), lambda: pos(a=1, b=2, c=3, d=4), lambda: greet(), lambda: greet("a", "b", "c"), lambda: greet("x", nme=1)):
    try: print(bad())
    except TypeError as e: print(e)
dt = {"year": 2020, "month": 2, "day": 3}
print(datetime.date(**dt), datetime.datetime(**dt, hour=4), datetime.timedelta(**{"days": 1, "hours": 2}))

# --- expected
# {"a": [1, 2], "b": 1} [
#   1
# ]
# [1, 2, 3] [3, 2, 1] ['A', 'b']
# 5 aa None
# 1 q 2
# WARNING x 5
# WARNING plain
# [Row(a=1, b='x', c=0.0), Row(a=2, b='y', c=0.0), Row(a=3, b='z', c=1.5)]
# Row(a=5, b='x', c=0.0) Row(a=6, b='x', c=2.5) {'q': 1} Counter({'a': 2})
# add (1,) {} 6
# add (1, 5) {'c': 4} 10
# add (1, 2, 3) {'d': 7} 16
# greet ('bob',) {} hi bob!
# greet () {'name': 'al', 'punct': '?'} hi al?
# Base(){} Base(1,){'k': 2} Child(1,){} Child(1, 2){'z': 'w'}
# thread (1,) {'z': 2}
# add (1,) {'c': 10} 13
# add (1, 5) {'c': 10, 'd': 1} 17
# ['> hello big', 'wide world']
# retry 0 integer division or modulo by zero {'tag': 't'}
# retry 1 integer division or modulo by zero {'tag': 't'}
# retry 2 integer division or modulo by zero {'tag': 't'}
# retry 0 'b' {'tag': 't'}
# retry 1 'b' {'tag': 't'}
# retry 2 'b' {'tag': 't'}
# None 1 None
# (3, ['b', 'a', '_c']) (3, ['x', 'y']) (0, [])
# (1, 2, 3, 4) (1, 2, 3, 4)
# pos() missing 1 required keyword-only argument: 'd'
# pos() takes 3 positional arguments but 4 were given
# pos() got some positional-only arguments passed as keyword arguments: 'a, b'
# greet() missing 1 required positional argument: 'name'
# greet() takes from 1 to 2 positional arguments but 3 were given
# greet() got an unexpected keyword argument 'nme'
# 2020-02-03 2020-02-03 04:00:00 1 day, 2:00:00
