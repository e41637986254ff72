from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
c = Counter("abracadabra"); print(c.most_common(2), c.total(), c["z"], list(c.elements())[:3])
c.update("aa"); c.subtract({"b": 1}); c.subtract(r=1); c.subtract(["q"], b=2); print(c, +c, -c, c & Counter(a=1), c | Counter(z=3), c - Counter(a=5), c + Counter("xyz"))
print(Counter(a=3) == Counter(a=3, b=0), Counter(a=1) <= Counter(a=2), c.copy(), Counter(cats=4, dogs=8), dict(c))
del c["a"]; print(c, c.pop("b"), Counter({"x": 1}).items(), c.fromkeys if False else 0)
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)]); o.move_to_end("a"); print(o, o.popitem(last=False), o.popitem(), list(reversed(o)), o)
o.move_to_end("a", last=False); o.update(z=5); print(o == OrderedDict(a=1, z=5), o == {"z": 5, "a": 1}, o | {"q": 1}, o.setdefault("k", 8), o.copy())
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(m["a"], m["b"], dict(m), m.maps, m.parents, m.new_child({"c": 4}), len(m), list(m), "b" in m, m.get("x", 7))
m["n"] = 5; print(m, m.pop("n"), m.new_child().maps, sorted(m.items()), m.new_child(a=9)["a"])
d = defaultdict(list); d["x"].append(1); print(d, d.get("q"), d.copy(), d.setdefault("y", [2]), d | {"w": [1]})
q = deque([1, 2, 3], maxlen=4); q.appendleft(0); q.append(9); print(q, q.count(9), q.index(2), q.copy(), q + deque([7]), q * 2)
q.insert(1, 5) if len(q) < 4 else None; q.extendleft([8, 7]); q.remove(8); q.reverse(); print(q, q.pop(), q.popleft()); q.clear(); print(q)
P = namedtuple("P", "x y", defaults=[5]); p = P(1); print(p, p._replace(x=3), p._asdict(), P._fields, P._make([1, 2]), P._field_defaults, p._fields, *p)
E = namedtuple("E", ["a", "b"], rename=True); print(E(1, 2), E(b=1, a=2) < E(3, 3), hash(E(1,2)) == hash((1,2)))

# --- expected
# [('a', 5), ('b', 2)] 11 0 ['a', 'a', 'a']
# Counter({'a': 7, 'r': 1, 'c': 1, 'd': 1, 'b': -1, 'q': -1}) Counter({'a': 7, 'r': 1, 'c': 1, 'd': 1}) Counter({'b': 1, 'q': 1}) Counter({'a': 1}) Counter({'a': 7, 'z': 3, 'r': 1, 'c': 1, 'd': 1}) Counter({'a': 2, 'r': 1, 'c': 1, 'd': 1}) Counter({'a': 7, 'r': 1, 'c': 1, 'd': 1, 'x': 1, 'y': 1, 'z': 1})
# True True Counter({'a': 7, 'r': 1, 'c': 1, 'd': 1, 'b': -1, 'q': -1}) Counter({'dogs': 8, 'cats': 4}) {'a': 7, 'b': -1, 'r': 1, 'c': 1, 'd': 1, 'q': -1}
# Counter({'r': 1, 'c': 1, 'd': 1, 'q': -1}) -1 dict_items([('x', 1)]) 0
# OrderedDict([('c', 3)]) ('b', 2) ('a', 1) ['c'] OrderedDict([('c', 3)])
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/collections_more.py", line 7, in <module>
#     o.move_to_end("a", last=False); o.update(z=5); print(o == OrderedDict(a=1, z=5), o == {"z": 5, "a": 1}, o | {"q": 1}, o.setdefault("k", 8), o.copy())
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# KeyError: 'a'
# --- status 1
