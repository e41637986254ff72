from collections import UserDict, UserList
class CaseDict(UserDict):
    def __setitem__(self, k, v):
        print('set', k)
        super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
c = CaseDict({'A': 1}, b=2)
c['C'] = 3
c.update(Q=5)
c.setdefault('ZZ', 7)
print(c, c['a'], c.get('C'), len(c), c.get('zz', 0), sorted(c.items()), 'A' in c)
class L(UserList):
    def append(self, x):
        print('app', x)
        super().append(x)
l = L([1, 2])
l.append(3)
l.extend([4])
l += [5]
print(l, l[0], l[1:], l + [9], type(l + [9]).__name__, type(l[1:]).__name__)
from collections.abc import MutableMapping, Mapping, Sequence
print(isinstance(c, dict), isinstance(c, MutableMapping), isinstance(l, list), isinstance(l, Sequence))
class D(UserDict): pass
d = D(x=[1])
d['y'] = [2]
d.data['z'] = [3]
print(d, d == {'x': [1], 'y': [2], 'z': [3]}, d.pop('x'), list(d.values()), d.popitem(), d.copy(), type(d.copy()).__name__, bool(D()))
try: d['nope']
except KeyError as e: print(repr(e))
class M(UserDict):
    def __missing__(self, k): return k * 2
m = M()
print(m['ab'], len(m), 'ab' in m, m.get('q'))
class Typed(UserList):
    def __init__(self, kind, items=()):
        self.kind = kind
        super().__init__(map(self.check, items))
    def check(self, x):
        if not isinstance(x, self.kind): raise TypeError('%r is no %s' % (x, self.kind.__name__))
        return x
    def append(self, x): super().append(self.check(x))
    def __setitem__(self, i, x): self.data[i] = self.check(x)
t = Typed(int, [3, 1])
t.append(2); t.sort(); t[0] = 10
try: t.append('x')
except TypeError as e: print(e)
print(t, sorted(t), max(t), t == [10, 2, 3], t.index(3), len(t), 2 in t, [x for x in reversed(t)], t.pop())

# --- expected
# set A
# set b
# set C
# set Q
# set ZZ
# {'a': 1, 'b': 2, 'c': 3, 'q': 5, 'zz': 7} 1 3 5 7 [('a', 1), ('b', 2), ('c', 3), ('q', 5), ('zz', 7)] False
# app 3
# [1, 2, 3, 4, 5] 1 [2, 3, 4, 5] [1, 2, 3, 4, 5, 9] L L
# False True False True
# {'z': [3]} True [1] [[2], [3]] ('y', [2]) {'z': [3]} D False
# KeyError('nope')
# abab 0 False qq
# 'x' is no int
# [10, 2] [2, 3, 10] 10 True 2 3 True [3, 2, 10] 3
