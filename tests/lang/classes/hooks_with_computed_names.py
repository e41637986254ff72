"""Hooks with names that only the run tells, wrappers of wrappers, properties that fail, frozen objects with slots."""

class Rec:
    def __init__(self):
        object.__setattr__(self, "seen", [])

    def __setattr__(self, name, value):
        self.seen.append((name, value))

    def __delattr__(self, name):
        self.seen.append(("del", name))


r = Rec()
for k, v in [("a", 1), ("b", 2)]:
    setattr(r, k, v)
for k in " x y ".split():
    setattr(r, k, 5)
    delattr(r, k)
del r.zzz
print(r.seen)


class Wrapper:
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)


class Inner:
    def __init__(self):
        self.items = [3, 1, 2]

    def __len__(self):
        return 3

    def sort(self, *, reverse=False):
        self.items.sort(reverse=reverse)
        return self.items

    @property
    def first(self):
        return self.items[0]

    @staticmethod
    def stat(x):
        return x * 2

    @classmethod
    def make(cls):
        return cls()

    def gen(self):
        yield from self.items


w = Wrapper(Wrapper(Inner()))
print(w.sort(reverse=True), w.first, w.stat(4), type(w.make()).__name__, list(w.gen()))
f = w.sort
print(f())
w.inner.inner.extra = "e"
print(w.extra)
w.items = "own"
print(w.items, w.inner.items)
del w.items
print(w.items)
try:
    len(w)
except TypeError as e:
    print(e)


class P:
    def __init__(self, v):
        self.v = v


class Q(P):
    def __getattr__(self, name):
        return name * self.v


def get(p: P):
    try:
        return p.ab
    except AttributeError as e:
        return str(e)


print(get(P(1)), get(Q(2)))
print([getattr(x, "zz", None) for x in (P(1), Q(1))])


class Once:
    def __init__(self):
        self._x = None

    @property
    def x(self):
        if self._x is None:
            raise AttributeError("unset")
        return self._x

    @x.setter
    def x(self, v):
        self._x = v

    def __getattr__(self, name):
        print("fallback for", name)
        if name == "x":
            return -1
        raise AttributeError(name)


o = Once()
print(o.x)
o.x = 5
print(o.x, hasattr(o, "y"))


class Frozen:
    __slots__ = ("a",)

    def __init__(self, a):
        object.__setattr__(self, "a", a)

    def __setattr__(self, name, value):
        raise AttributeError("frozen")

    def __delattr__(self, name):
        raise AttributeError("frozen too")

    def __eq__(self, other):
        return self.a == other.a

    def __hash__(self):
        return hash(self.a)

    def replace(self, **changes):
        return Frozen(**{"a": self.a} | changes)


f = Frozen(1)
print(f == Frozen(1), len({f, Frozen(1)}), f.replace(a=4).a)
for name in ("a", "b"):
    try:
        setattr(f, name, 1)
    except AttributeError as e:
        print(e)
f.a += 1

# --- expected
# [('a', 1), ('b', 2), ('x', 5), ('del', 'x'), ('y', 5), ('del', 'y'), ('del', 'zzz')]
# [3, 2, 1] 3 8 Inner [3, 2, 1]
# [1, 2, 3]
# e
# own [1, 2, 3]
# [1, 2, 3]
# object of type 'Wrapper' has no len()
# 'P' object has no attribute 'ab' abab
# [None, 'zz']
# fallback for x
# -1
# fallback for y
# 5 False
# True 1 4
# frozen
# frozen
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_with_computed_names.py", line 152, in <module>
#     f.a += 1
#     ^^^
#   File "$HERE/hooks_with_computed_names.py", line 130, in __setattr__
#     raise AttributeError("frozen")
# AttributeError: frozen
# --- status 1
