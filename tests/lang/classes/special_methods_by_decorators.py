"""Class decorators that give classes special methods, and that wrap `__init__`."""

import functools

def counted(cls):
    old = cls.__init__
    @functools.wraps(old)
    def __init__(self, *args, **kwargs):
        cls.made += 1
        old(self, *args, **kwargs)
    cls.__init__ = __init__
    cls.made = 0
    return cls

def ordered(cls):
    def __lt__(self, other):
        return self.key() < other.key()
    cls.__lt__ = __lt__
    cls.__le__ = lambda self, other: not other < self
    cls.__contains__ = lambda self, x: x in self.key()
    cls.__len__ = lambda self: len(self.key())
    cls.__iter__ = lambda self: iter(self.key())
    cls.__call__ = lambda self, *a: [*self.key(), *a]
    cls.__getitem__ = lambda self, i: self.key()[i]
    return cls

@ordered
@counted
class A:
    def __init__(self, x, y=2):
        self.x, self.y = x, y
    def key(self):
        return (self.x, self.y)

@counted
class B:
    def __init__(self, name):
        self.name = name

class C(B):
    def __init__(self, name, n):
        super().__init__(name)
        self.n = n

a, b = A(1), A(1, 3)
print(a < b, b <= a, sorted([b, a])[0] is a, 3 in b, len(a), list(b), a(9), a[1], [x for x in a], bool(a))
print(A.made, B.made, B("x").name, C("q", 5).name, C("r", 6).n, B.made, C.made)

def with_eq(cls):
    def __eq__(self, other):
        return type(self) is type(other) and self.v == other.v
    cls.__eq__ = __eq__
    cls.__hash__ = lambda self: hash(self.v)
    cls.__str__ = lambda self: f"<{self.v}>"
    return cls

@with_eq
class V:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return f"V({self.v!r})"

print(V(1) == V(1), V(1) != V(2), {V(1), V(1)}, str(V(3)), f"{V('s')} {V('s')!r}", [V(2)], V(1) in [V(1)], {V(1): "one"}[V(1)])

# --- expected
# True False True True 2 [1, 3] [1, 2, 9] 2 [1, 2] True
# 2 0 x q 6 3 3
# True True {V(1)} <3> <s> V('s') [V(2)] True one
