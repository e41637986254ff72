"""Bank + state machine + text report, python 2 style formatting, inheritance chains"""
import time, random, os, sys
class Account(object):
    interest = 0.02
    _count = 0
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.__balance = balance
        self.history = []
        type(self)._count += 1
        Account._count += 0
    @property
    def balance(self):
        return self.__balance
    @balance.setter
    def balance(self, v):
        if v < 0:
            raise ValueError("negative: %r" % v)
        self.history.append((self.__balance, v))
        self.__balance = v
    def __iadd__(self, amt):
        self.balance += amt
        return self
    def __str__(self):
        return "%s<%s: %.2f>" % (self.__class__.__name__, self.owner, self.balance)
    @staticmethod
    def valid(x): return isinstance(x, (int, float)) and not isinstance(x, bool)
    @classmethod
    def open(cls, line):
        name, amt = line.split(":")
        return cls(name.strip(), float(amt))
class Savings(Account):
    interest = 0.05
    def accrue(self):
        self.balance = round(self.balance * (1 + self.interest), 2)
        return self
class Locked(Savings):
    def __init__(self, owner, balance=0, *, until=3):
        super().__init__(owner, balance)
        self.until = until
    def accrue(self):
        if self.until > 0:
            self.until -= 1
        return super().accrue()
accts = [Account("ann", 10), Savings.open("bob: 100"), Locked("cy", 50, until=1)]
for a in accts:
    a += 5
    if hasattr(a, "accrue"):
        a.accrue()
    print(a, a.history, getattr(a, "until", None))
print(Account._count, Savings._count, Locked._count, Account.valid(True), Account.valid(2.5))
try:
    accts[0].balance = -1
except ValueError as e:
    print("ValueError:", e)
try:
    accts[0].nope
except AttributeError as e:
    print(e)
class State:
    def on(self, ev, m): raise NotImplementedError
    def __repr__(self): return type(self).__name__
class Idle(State):
    def on(self, ev, m):
        if ev == "coin": m.credit += 1; return Ready()
        return self
class Ready(State):
    def on(self, ev, m):
        if ev == "push": m.credit -= 1; return Idle() if m.credit == 0 else self
        if ev == "coin": m.credit += 1
        return self
class Machine:
    def __init__(self): self.state, self.credit, self.log = Idle(), 0, []
    def feed(self, *evs):
        for ev in evs:
            new = self.state.on(ev, self)
            self.log.append("%s -%s-> %s" % (self.state, ev, new))
            self.state = new
m = Machine(); m.feed("push", "coin", "coin", "push", "push")
print("\n".join(m.log))
rows = [("widget", 4, 3.5), ("gizmo", 10, 12.25), ("thing-with-long-name", 1, 100)]
print("%-12s %5s %10s" % ("item", "qty", "price"))
for name, q, p in rows:
    print("%-12.12s %5d %10.2f" % (name, q, p))
print("total: {:,.2f}".format(sum(q * p for _, q, p in rows)), "{0!r:>8}|{1:<6}|{1:^6}|{2:+d}".format("x", "y", 5))
class Meta:
    registry = {}
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        Meta.registry[tag or cls.__name__] = cls
class P1(Meta, tag="one"):
    def run(self): return 1
class P2(Meta):
    def run(self): return 2
print({k: v().run() for k, v in Meta.registry.items()})
def retry(times):
    def deco(fn):
        def wrapper(*args, **kwargs):
            for i in range(times):
                try:
                    return fn(*args, **kwargs)
                except RuntimeError as e:
                    print("retry", i, e)
            return None
        return wrapper
    return deco
n = [0]
@retry(3)
def flaky(x, scale=1):
    n[0] += 1
    if n[0] < 3:
        raise RuntimeError("boom %d" % n[0])
    return x * scale
print(flaky(4, scale=2), flaky(1))
def gen():
    try:
        x = yield 1
        while True:
            x = yield x * 2
    finally:
        print("closed")
g = gen(); print(next(g), g.send(5), g.send(7)); g.close()
def f(a, b=2, *args, c=3, **kw): return a, b, args, c, sorted(kw.items())
print(f(1), f(1, 5, 6, 7, c=8, z=9), f(*[1, 2], **{"c": 4}))
x = 10
def outer():
    x = 20
    def inner():
        nonlocal x
        x += 1
        return x
    def glob():
        global x
        x += 5
        return x
    return inner(), inner(), glob()
print(outer(), x)
print([i for i in range(20) if i % 3 == 0][::-1], {c: i for i, c in enumerate("abc")}, {len(w) for w in ["a", "bb", "cc"]})
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d, *c, sep="|")
for i in range(5):
    if i == 3: break
else:
    print("no")
while True:
    try:
        raise KeyError("k")
    except (KeyError, IndexError) as e:
        print(repr(e), e.args)
        break
    finally:
        print("fin")
print(sum(map(int, "12345")), max("hello"), min([3, 1, 2], default=0), any([]), all([]), abs(-3), pow(2, 10, 1000), round(2.5), round(-1.567, 2), chr(65), ord("z"))
print("a,b,,c".split(","), " x ".strip(), "abc".find("z"), "Hello World".swapcase(), "x".join(["1", "2"]), "tEst".title(), "abc"[::-1], "ab" * 3, "%" in "5%", "l" not in "hi")
assert x == 15, "bad"
print(isinstance(accts[2], Savings), issubclass(Locked, Account), callable(f), type(3) is int)

# --- expected
# Account<ann: 15.00> [(10, 15)] None
# Savings<bob: 110.25> [(100.0, 105.0), (105.0, 110.25)] None
# Locked<cy: 57.75> [(50, 55), (55, 57.75)] 0
# 1 2 3 False True
# ValueError: negative: -1
# 'Account' object has no attribute 'nope'
# Idle -push-> Idle
# Idle -coin-> Ready
# Ready -coin-> Ready
# Ready -push-> Ready
# Ready -push-> Idle
# item           qty      price
# widget           4       3.50
# gizmo           10      12.25
# thing-with-l     1     100.00
# total: 236.50      'x'|y     |  y   |+5
# {'one': 1, 'P2': 2}
# retry 0 boom 1
# retry 1 boom 2
# 8 1
# 1 10 14
# closed
# (1, 2, (), 3, []) (1, 5, (6, 7), 8, [('z', 9)]) (1, 2, (), 4, [])
# (21, 22, 15) 15
# [18, 15, 12, 9, 6, 3, 0] {'a': 0, 'b': 1, 'c': 2} {1, 2}
# 1|2|[3, 4]|5|3|4
# KeyError('k') ('k',)
# fin
# 15 o 1 False True 3 24 2 -1.57 A 122
# ['a', 'b', '', 'c'] x -1 hELLO wORLD 1x2 Test cba ababab True True
# True True True True
