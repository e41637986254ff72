# d.keys(), d.values(), d.items() as objects that show what changes; their set operations.
d = {"a": 1, "b": 2, "c": 3}
k = d.keys()
v = d.values()
it = d.items()
print(k, v, it)
d["z"] = 26
print(k, list(v), len(it), "z" in k, 26 in v, ("z", 26) in it)
for key in k:
    print(key, end=" ")
print()
print(k & {"a", "q"}, sorted(k | {"q"}), sorted(k - {"a"}), sorted(k ^ {"a", "q"}))
e = {"b": 2, "c": 4}
print(sorted(d.keys() & e.keys()), sorted(d.items() & e.items()), sorted(d.keys() - e.keys()))
print(d.keys() == e.keys(), d.keys() >= e.keys(), {"a", "b", "c", "z"} == d.keys(), k.isdisjoint({"x"}))
def keys_of(m):
    return m.keys()
ks = keys_of(d)
del d["a"]
print(sorted(ks), max(ks), min(v), sum(v), list(reversed(k)), list(reversed(d)))
print(sorted(it, key=lambda p: -p[1]))
views = [d.keys(), e.keys()]
for w in views:
    print(len(w), list(w))
print(type(k).__name__, type(v).__name__, type(it).__name__)
print(sorted(set(k)), tuple(v), dict(it), list(zip(k, v)), [*k], {**d})
a, *rest = d.values()
print(a, rest)

print(d | e, {**d, **e})
d |= e
print(d)
d |= [("n", 9)]
print(d, k)
print(dict.fromkeys("abc", 0), dict.fromkeys([1, 2]), dict.fromkeys(range(3), "x"))
try:
    for key in k:
        d[key + "x"] = 1
except RuntimeError as err:
    print(err)
print(str(k)[:20], repr(v)[:15], f"{k}"[:15])
def f(view):
    return [x for x in view if x]
print(f(k)[:2], f(v)[:2])
class C:
    def __init__(self):
        self.d = {1: 2}
        self.k = self.d.keys()
c = C()
c.d[5] = 6
print(list(c.k), bool(c.k), not {}.keys(), k is not None)
m = d.items()
print(all(isinstance(p, tuple) for p in m), any(v > 3 for _, v in m))
print(list(enumerate(k))[:2], list(map(len, k))[:2], list(filter(None, v))[:2], " ".join(k))

# --- expected
# dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)])
# dict_keys(['a', 'b', 'c', 'z']) [1, 2, 3, 26] 4 True True True
# a b c z 
# {'a'} ['a', 'b', 'c', 'q', 'z'] ['b', 'c', 'z'] ['b', 'c', 'q', 'z']
# ['b', 'c'] [('b', 2)] ['a', 'z']
# False True True True
# ['b', 'c', 'z'] z 2 31 ['z', 'c', 'b'] ['z', 'c', 'b']
# [('z', 26), ('c', 3), ('b', 2)]
# 3 ['b', 'c', 'z']
# 2 ['b', 'c']
# dict_keys dict_values dict_items
# ['b', 'c', 'z'] (2, 3, 26) {'b': 2, 'c': 3, 'z': 26} [('b', 2), ('c', 3), ('z', 26)] ['b', 'c', 'z'] {'b': 2, 'c': 3, 'z': 26}
# 2 [3, 26]
# {'b': 2, 'c': 4, 'z': 26} {'b': 2, 'c': 4, 'z': 26}
# {'b': 2, 'c': 4, 'z': 26}
# {'b': 2, 'c': 4, 'z': 26, 'n': 9} dict_keys(['b', 'c', 'z', 'n'])
# {'a': 0, 'b': 0, 'c': 0} {1: None, 2: None} {0: 'x', 1: 'x', 2: 'x'}
# dictionary changed size during iteration
# dict_keys(['b', 'c', dict_values([2, dict_keys(['b',
# ['b', 'c'] [2, 4]
# [1, 5] True True True
# True True
# [(0, 'b'), (1, 'c')] [1, 1] [2, 4] b c z n bx
