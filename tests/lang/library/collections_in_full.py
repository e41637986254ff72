from collections import Counter, OrderedDict, defaultdict, deque
import collections
q = deque([1, 2, 3])
q.rotate(1)
q.rotate(-2)
q.extend([7, 8])
q.extendleft([0, -1])
q.insert(2, 99)
print(q, 7 in q, 70 in q, q.index(99), q.count(7), q.maxlen, q == deque([1]), q.copy())
q.remove(99)
q.reverse()
q += [5, 6]
print(list(q), q[0], q[-1], len(q))
for bad in [lambda: q.remove(1000), lambda: q.index(1000), lambda: deque().pop(), lambda: deque([1])[5]]:
    try:
        bad()
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)
w = deque("abcd", maxlen=2)
w.append("e")
w.appendleft("z")
print(w, w.maxlen, list(reversed(w)), sorted(w), "".join(w))
try:
    for x in q:
        q.append(x)
except RuntimeError as e:
    print(e)
c = Counter("mississippi")
print(c, c.most_common(2), c["x"], c.total(), sorted(c.elements()))
d = Counter(a=3, b=1)
e = Counter({"a": 1, "b": 2})
print(d + e, d - e, d | e, d & e, Counter(), len(d), list(d), dict(d), +Counter(a=1, b=-1))
d.subtract(e)
d.update({"z": 4})
d.update("zz")
d.update(["q"])
print(d, sum(d.values()), "a" in d, max(d, key=d.get))
od = OrderedDict()
od["x"] = 1
od["y"] = 2
od["z"] = 3
od.move_to_end("x")
print(od, od.popitem(last=False), list(od.items()), OrderedDict([("k", 1)]))
od.move_to_end("x", last=False)
print(od, od.popitem(), len(od))
dd = defaultdict(int)
dd["a"] += 1
dl = defaultdict(list, {"q": [1]})
dl["q"].append(2)
dl["r"].append(3)
print(dd, dl, dict(dl), dl.get("zz"), "zz" in dl)
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 5
print({k: dict(v) for k, v in nested.items()})
cp = dd.copy()
cp["new"] += 3
print(cp["q"], len(cp), len(dd))
sets = defaultdict(set)
sets["x"].add(1)
print(sets["x"], sets["y"])
d1 = {"a": 1}
d1.update(b=2, c=3)
d1.update({"d": 4}, e=5)
d1.update([("f", 6)])
print(d1, dict(d1, z=9), dict([["k", "v"]]), dict(zip("ab", [1, 2])), {**d1, "a": 0})
def count_words(text: str) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for word in text.split():
        counts[word] += 1
    return counts
def show(d: dict[str, int]) -> None:
    for k in sorted(d):
        print(k, d[k], end="; ")
    print()
show(count_words("a b a"))
show(Counter("hello"))
show({"z": 1})
def group(pairs) -> dict[str, list[int]]:
    out = collections.defaultdict(list)
    for k, v in pairs:
        out[k].append(v)
    return out
print(sorted(group([("a", 1), ("b", 2), ("a", 3)]).items()))

# --- expected
# deque([-1, 0, 99, 2, 3, 1, 7, 8]) True False 2 1 None False deque([-1, 0, 99, 2, 3, 1, 7, 8])
# [8, 7, 1, 3, 2, 0, -1, 5, 6] 8 6 9
# ValueError 1000 is not in deque
# ValueError 1000 is not in deque
# IndexError pop from an empty deque
# IndexError deque index out of range
# deque(['z', 'd'], maxlen=2) 2 ['d', 'z'] ['d', 'z'] zd
# deque mutated during iteration
# Counter({'i': 4, 's': 4, 'p': 2, 'm': 1}) [('i', 4), ('s', 4)] 0 11 ['i', 'i', 'i', 'i', 'm', 'p', 'p', 's', 's', 's', 's']
# Counter({'a': 4, 'b': 3}) Counter({'a': 2}) Counter({'a': 3, 'b': 2}) Counter({'a': 1, 'b': 1}) Counter() 2 ['a', 'b'] {'a': 3, 'b': 1} Counter({'a': 1})
# Counter({'z': 6, 'a': 2, 'q': 1, 'b': -1}) 8 True z
# OrderedDict([('z', 3), ('x', 1)]) ('y', 2) [('z', 3), ('x', 1)] OrderedDict([('k', 1)])
# OrderedDict([('x', 1)]) ('z', 3) 1
# defaultdict(<class 'int'>, {'a': 1}) defaultdict(<class 'list'>, {'q': [1, 2], 'r': [3]}) {'q': [1, 2], 'r': [3]} None False
# {'a': {'b': 5}}
# 0 3 1
# {1} set()
# {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6} {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'z': 9} {'k': 'v'} {'a': 1, 'b': 2} {'a': 0, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6}
# a 2; b 1; 
# e 1; h 1; l 2; o 1; 
# z 1; 
# [('a', [1, 3]), ('b', [2])]
