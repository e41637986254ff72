# Views and | of the kinds of dict in collections.
from collections import Counter, defaultdict, OrderedDict
c = Counter("banana")
d = c
d |= Counter(z=4, a=1)
print(c, d is c)
od = OrderedDict(a=1)
o2 = od
od |= {"b": 2}
print(o2, od | {"c": 3}, type(od | {"c": 1}).__name__, {"c": 3} | od)
dd = defaultdict(list, a=[1])
e = dd | {"b": [2]}
print(e["zz"], e["b"], len(e), type(e).__name__)
print(dd.keys(), od.items(), c.values())
k = c.keys()
c["q"] += 5
print(k, len(k))
for i, (name, n) in enumerate(c.items()):
    print(i, name, n)
print(sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))[:2])
inv = {v: k for k, v in od.items()}
print(inv, min(od, key=od.get), max(od.items(), key=lambda kv: kv[1]))
x, y = od.values()
print(x, y)
x, y = od
print(x, y)
def total(values):
    return sum(values) / len(values)
print(total(od.values()), total([1, 2]))
class Registry:
    def __init__(self):
        self._items = {}
    def names(self):
        return self._items.keys()
    def __iter__(self):
        return iter([1]) if False else self
    def all(self):
        return self._items.values()
r = Registry()
r._items["a"] = 1
n = r.names()
r._items["b"] = 2
print(list(n), list(r.all()), sum(r.all()), "b" in r.names())
opt = od.keys() if len(od) > 1 else None
print(opt)
if opt:
    print(len(opt))
mixed = [od.keys(), ["z"]]
for m in mixed:
    print(list(m), len(m))
print({**od, "n": 1}, dict(od.items()), dict(zip(od.keys(), od.values())), list(od.items()) == [("a", 1), ("b", 2)])
print(od.keys() == {"a", "b"}, od.keys() <= {"a", "b", "c"}, od.keys() != {"a"}, od.items() == {("a", 1), ("b", 2)})
print(isinstance(od.keys(), dict), isinstance(od.keys(), list))
if 0:
    od.keys()[0]
else:
    print(1)

# --- expected
# Counter({'z': 4, 'a': 3, 'n': 2, 'b': 1}) True
# OrderedDict([('a', 1), ('b', 2)]) OrderedDict([('a', 1), ('b', 2), ('c', 3)]) OrderedDict OrderedDict([('c', 3), ('a', 1), ('b', 2)])
# [] [2] 3 defaultdict
# dict_keys(['a']) odict_items([('a', 1), ('b', 2)]) dict_values([1, 3, 2, 4])
# dict_keys(['b', 'a', 'n', 'z', 'q']) 5
# 0 b 1
# 1 a 3
# 2 n 2
# 3 z 4
# 4 q 5
# [('q', 5), ('z', 4)]
# {1: 'a', 2: 'b'} a ('b', 2)
# 1 2
# a b
# 1.5 1.5
# ['a', 'b'] [1, 2] 3 True
# odict_keys(['a', 'b'])
# 2
# ['a', 'b'] 2
# ['z'] 1
# {'a': 1, 'b': 2, 'n': 1} {'a': 1, 'b': 2} {'a': 1, 'b': 2} True
# True True True True
# False False
# 1
