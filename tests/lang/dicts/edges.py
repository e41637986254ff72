"""dict at its edges: order after deletion, sizes that change, views, merging, errors."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


d = {"a": 1, "b": 2, "c": 3}
del d["a"]
d["a"] = 4
d["b"] = 5
print(d, list(d), d.popitem(), d.pop("b"), d.pop("zz", None), d.setdefault("c", 9), d.setdefault("n", 8), d)
d.update({"x": 1}, y=2)
d.update([("p", 3), ("q", 4)])
d.update(r=5)
d |= {"s": 6}
print(d, d | {"c": 0}, {"c": 0} | d, d.get("a"), d.get("c"), d.get("zz", -1), "c" in d, len(d))
for k in list(d):
    if d[k] % 2:
        del d[k]
print(d, list(reversed(d)), list(reversed(d.items())), list(reversed(d.values())))
copy = d.copy()
copy["new"] = 1
print(len(d), len(copy), copy == d, d == dict(d), d != copy, {1: 2, 3: 4} == {3: 4, 1: 2})
d.clear()
print(d, dict(), dict(a=1), dict([(1, 2)]), dict({1: 2}), dict(zip("ab", range(2))), dict({"a": 1}, b=2), {**{"a": 1}, "a": 2, **{"b": 3}}, dict.fromkeys("aba", 0), dict.fromkeys([1, 2]), {x: x * x for x in range(3)})
attempt(lambda: {}.popitem())
attempt(lambda: {1: 2}[3])
attempt(lambda: {"a": 1}["b"])
attempt(lambda: {(1, 2): 3}[(2, 1)])
attempt(lambda: {1: 2}.pop(5))
attempt(lambda: {1: 2}.pop(1))
attempt(lambda: {True: "t", 1: "one", 1.0: "float"})
attempt(lambda: {0: "z"}[False])
attempt(lambda: {1: "i"}[1.0])


def delete(table, key):
    del table[key]


attempt(lambda: delete({1: 2}, 5))


def changing(kind):
    table = {1: 1, 2: 2, 3: 3}
    if kind == "grow":
        for k in table:
            table[k + 10] = 0
    elif kind == "shrink":
        for k in table.items():
            del table[1]
    elif kind == "values":
        for k in table.values():
            table[99] = 1
    elif kind == "swap":
        n = 0
        for k in table:
            n += 1
            if n > 6:
                break
            del table[k]
            table[k + 10] = 0
    elif kind == "same":
        for k in table:
            table[k] = 0
    elif kind == "last":
        for k in table:
            if k == 3:
                table[4] = 4
    return table


for kind in ("grow", "shrink", "values", "swap", "same", "last"):
    attempt(lambda: changing(kind))
keys, values, items = {1: "a", 2: "b"}.keys(), {1: "a"}.values(), {1: "a", 2: "b"}.items()
print(keys, values, items, len(keys), 1 in keys, "a" in values, (2, "b") in items, (2, "x") in items)
print(keys & {1, 5}, keys | {5}, keys - {1}, keys ^ {1, 9}, keys == {1, 2}, keys <= {1, 2, 3}, keys.isdisjoint({7}), items & {(1, "a")}, sorted(items - {(1, "a")}))
live = {1: 1}
view = live.keys()
live[2] = 2
print(view, len(view), list(view), max(view), sorted(view, reverse=True))
nested = {"a": {"b": [1, {"c": (2,)}]}}
print(nested, nested["a"]["b"][1], repr({"k'": 'v"'}))
holes = {i: i for i in range(20)}
for i in range(0, 20, 2):
    del holes[i]
for i in (4, 2, 0):
    holes[i] = -i
print(holes, next(iter(holes)), holes.popitem(), list(holes.items())[-1])
many = {}
for i in range(1000):
    many[i * 7919 % 1009] = i
print(len(many), list(many)[:5], sum(many), sum(many.values()))
print({frozenset({1}): 1}[frozenset([1])], {(1, (2, 3)): "t"}[(1, (2, 3))], {None: 1}[None], {b"k": 2}[b"k"], {1.5: 3}[1.5], {"": 4}[""])
first, *rest = {"a": 1, "b": 2, "c": 3}
print(first, rest, [*{"x": 1}], {"a": 1}.items() == {"a": 1}.items(), any({0: 1}), all({1: 0}), sum({1: 2, 3: 4}), max({"b": 1, "c": 0}), min({"b": 1, "c": 0}.items()))

# --- expected
# {'c': 3, 'n': 8} ['b', 'c', 'a'] ('a', 4) 5 None 3 8 {'c': 3, 'n': 8}
# {'c': 3, 'n': 8, 'x': 1, 'y': 2, 'p': 3, 'q': 4, 'r': 5, 's': 6} {'c': 0, 'n': 8, 'x': 1, 'y': 2, 'p': 3, 'q': 4, 'r': 5, 's': 6} {'c': 3, 'n': 8, 'x': 1, 'y': 2, 'p': 3, 'q': 4, 'r': 5, 's': 6} None 3 -1 True 8
# {'n': 8, 'y': 2, 'q': 4, 's': 6} ['s', 'q', 'y', 'n'] [('s', 6), ('q', 4), ('y', 2), ('n', 8)] [6, 4, 2, 8]
# 4 5 False True True True
# {} {} {'a': 1} {1: 2} {1: 2} {'a': 0, 'b': 1} {'a': 1, 'b': 2} {'a': 2, 'b': 3} {'a': 0, 'b': 0} {1: None, 2: None} {0: 0, 1: 1, 2: 4}
# KeyError: 'popitem(): dictionary is empty'
# KeyError: 3
# KeyError: 'b'
# KeyError: (2, 1)
# KeyError: 5
# 2
# {True: 'float'}
# 'z'
# 'i'
# KeyError: 5
# RuntimeError: dictionary changed size during iteration
# RuntimeError: dictionary changed size during iteration
# RuntimeError: dictionary changed size during iteration
# {11: 0, 12: 0, 13: 0}
# {1: 0, 2: 0, 3: 0}
# RuntimeError: dictionary changed size during iteration
# dict_keys([1, 2]) dict_values(['a']) dict_items([(1, 'a'), (2, 'b')]) 2 True True True False
# {1} {1, 2, 5} {2} {9, 2} True True True {(1, 'a')} [(2, 'b')]
# dict_keys([1, 2]) 2 [1, 2] 2 [2, 1]
# {'a': {'b': [1, {'c': (2,)}]}} {'c': (2,)} {"k'": 'v"'}
# {1: 1, 3: 3, 5: 5, 7: 7, 9: 9, 11: 11, 13: 13, 15: 15, 17: 17, 19: 19, 4: -4, 2: -2} 1 (0, 0) (2, -2)
# 1000 [0, 856, 703, 550, 397] 504678 499500
# 1 t 1 2 3 4
# a ['b', 'c'] ['x'] True False True 4 c ('b', 1)
