# A class between MutableMapping and those that define its methods; issubclass of abstract classes.
from collections.abc import MutableMapping


class Base(MutableMapping):
    def __init__(self):
        self.hits = 0


class L(Base):
    def __init__(self):
        super().__init__()
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


class M(L):
    def __len__(self):
        return 3


class N(Base):
    def __getitem__(self, k):
        return 1

    def __setitem__(self, k, v):
        pass

    def __delitem__(self, k):
        raise KeyError(k)

    def __iter__(self):
        yield "n"

    def __len__(self):
        return 1


l = L()
l["a"] = 1
l.update(b=2)
print(l.pop("a"), list(l), l.get("x"), l.setdefault("c", 5), dict(l.items()), list(l.values()), "b" in l)
for m in (M(), N(), L()):
    m.setdefault("z", 4)
    print(len(m), list(m.items()), m == {"n": 1}, m.get("z"))
    m.clear() if not isinstance(m, N) else None
print(issubclass(L, MutableMapping), isinstance(l, MutableMapping))
try:
    Base()
except TypeError as e:
    print(e)
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence, Sized
from numbers import Number, Integral


class A(Mapping):
    def __getitem__(self, k):
        return 1

    def __iter__(self):
        return iter("a")

    def __len__(self):
        return 1


class B:
    def __len__(self):
        return 0

    def __eq__(self, other):
        return True


class C(list):
    pass


print([issubclass(c, Mapping) for c in (A, B, C)], [issubclass(c, Sized) for c in (A, B, C, int, list)])
print([issubclass(c, (Sequence, B)) for c in (A, B, C)], [issubclass(c, (Hashable, C)) for c in (A, B, C, str, list)])
print(
    [issubclass(c, Number) for c in (int, float, str, A)],
    issubclass(bool, Integral),
    issubclass(A, Iterable),
    issubclass(A, Callable),
)

# --- expected
# 1 ['b'] None 5 {'b': 2, 'c': 5} [2, 5] True
# 3 [('z', 4)] False 4
# 1 [('n', 1)] True 1
# 1 [('z', 4)] False 4
# True True
# Can't instantiate abstract class Base with abstract methods __delitem__, __getitem__, __iter__, __len__, __setitem__
# [True, False, False] [True, True, True, False, True]
# [False, True, True] [False, False, True, True, False]
# [True, True, False, False] True True False
