from collections import defaultdict, Counter
import collections
class Sparse(defaultdict):
    def __init__(self): super().__init__(float)
    def __matmul__(self, o):
        r = Sparse()
        for (i, k), a in self.items():
            for (k2, j), b in o.items():
                if k == k2: r[i, j] += a * b
        return r
sp = Sparse(); sp[0, 1] = 2; sp[1, 0] = 3
print(dict(sp @ sp), sp[5, 5], len(sp), sp.get((9, 9)), (5, 5) in sp, (8, 8) in sp)
print(sp)
class Index(collections.defaultdict):
    def add(self, text):
        for n, w in enumerate(text.split()): self[w].append(n)
        return self
ix = Index(list).add('to be or not to be')
print(dict(ix), ix['zz'], sorted(ix), isinstance(ix, dict), ix == {'to': [0, 4], 'be': [1, 5], 'or': [2], 'not': [3], 'zz': []})
class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = v = self.default_factory(key)
        return v
k = Keyed(lambda s: s * 2)
print(k['ab'], k['c'], dict(k))
class Bag(Counter):
    def weight(self): return sum(n * len(k) for k, n in self.items())
    def __repr__(self): return 'Bag' + super().__repr__()
b = Bag('abracadabra')
b.update('aa'); b.update({'z': 5}); b['q'] += 2; b.subtract('b')
print(b, b.most_common(2), b['nope'], b.weight(), 'nope' in b, sorted(b.elements())[:4], b.total(), len(b))
class Plain(Counter): pass
print(Plain(['x', 'y', 'x']), Plain(), Plain(a=2, b=1))
x, y = Bag('aab'), Bag('abbc')
print(type(x + y).__name__, sorted((x + y).items()), sorted((x - y).items()), sorted((x | y).items()), sorted((x & y).items()), sorted((x + Counter(z=2)).items()))
x += y
x -= Counter('ab')
print(x, x == Counter(a=2, b=2, c=1), x == {'a': 2}, Bag(a=1) == Bag(a=1, b=0), Bag(a=1) != Bag(a=2), type(x).__name__)

# --- expected
# {(0, 0): 6.0, (1, 1): 6.0} 0.0 3 None True False
# Sparse(<class 'float'>, {(0, 1): 2, (1, 0): 3, (5, 5): 0.0})
# {'to': [0, 4], 'be': [1, 5], 'or': [2], 'not': [3]} [] ['be', 'not', 'or', 'to', 'zz'] True True
# abab cc {'ab': 'abab', 'c': 'cc'}
# BagBag({'a': 7, 'z': 5, 'r': 2, 'q': 2, 'b': 1, 'c': 1, 'd': 1}) [('a', 7), ('z', 5)] 0 19 False ['a', 'a', 'a', 'a'] 19 7
# Plain({'x': 2, 'y': 1}) Plain() Plain({'a': 2, 'b': 1})
# Counter [('a', 3), ('b', 3), ('c', 1)] [('a', 1)] [('a', 2), ('b', 2), ('c', 1)] [('a', 1), ('b', 1)] [('a', 2), ('b', 1), ('z', 2)]
# BagBag({'a': 2, 'b': 2, 'c': 1}) True False True True Bag
