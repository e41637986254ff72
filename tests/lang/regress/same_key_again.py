"""Keys that are looked up again where their dict may have changed meanwhile, and where it may not."""

import time
from collections import defaultdict


class Store:
    def __init__(self):
        self.items = {}
        self.other = {"x": 5}

    def swap(self):
        self.items, self.other = self.other, self.items

    def bump(self, key):
        if key in self.items:
            self.items[key] += 1
        else:
            self.items[key] = 1
        return self.items[key]

    def swapped(self, key):
        if key in self.items:
            self.items = {}
            self.items[key] = 10
            return self.items[key]
        if key not in self.items:
            self.swap()
            self.items[key] = 20
        return self.items[key]


def counted(words):
    counts = {}
    lengths = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
        if word not in lengths:
            lengths[word] = []
        lengths[word].append(len(word) + counts[word])
    return counts, lengths


def aliased(d, key):
    e = d
    if key in d:
        for n in range(9):
            e[n] = n
        del e[key]
        d[key] = 7
        return list(d)
    d[key] = 1
    e.pop(key)
    d[key] = 2
    return d[key]


def two(a, b, key):
    if key in a:
        b[key] = 1
        b[key + 1] = 2
        b[key + 2] = 3
        b[key + 3] = 4
        a[key] = b[key] + a[key]
    return a, b


def other_key(d, k):
    if k in d:
        k = k + 1
        d[k] = 5
    n = d[k]
    d[k] = n + d[k]
    return d


def drained(d, key):
    n = d[key]
    d.clear()
    d[key] = n + 1
    d[key] += 1
    while key in d:
        del d[key]
    try:
        d[key] += 1
    except KeyError as e:
        print("missing", e)
    return d


def grid(points):
    seen = {}
    for x, y in points:
        if (x, y) in seen:
            seen[x, y] += 1
            continue
        seen[x, y] = 0
        if (y, x) not in seen:
            seen[y, x] = -1
        y += 1
        seen[x, y] = seen.get((x, y), 100) + 1
    return seen


def setdefault(pairs):
    groups = {}
    for k, v in pairs:
        groups.setdefault(k, []).append(v)
        groups[k].append(groups[k][0])
    more = defaultdict(int)
    for k, _ in pairs:
        more[k] += 1
        more[k] *= 2
    return groups, dict(more)


def waiting(d):
    if "a" in d:
        time.sleep(0)
        d["a"] += 1
    return d


def evaluated_before(d, key):
    def change():
        d.clear()
        d["new"] = 0
        return 3

    if key in d:
        d[key] = change()
    return d


def maybe(d: dict[str, int] | None, key: str) -> int:
    if d is not None and key in d:
        d[key] += 1
        return d[key] if key in d else -1
    return 0


memo = {}


def fib(n):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]


s = Store()
print([s.bump(k) for k in "aabca"], s.items)
print(s.swapped("a"), s.items, s.swapped("z"), s.items, s.other)
print(counted(["a", "bc", "a", "def", "bc", "a"]))
print(aliased({3: 1, 5: 2}, 5), aliased({3: 1}, 5))
same = {1: 1}
print(two(same, same, 1), two({1: 1}, {}, 1))
print(other_key({1: 1}, 1), other_key({1: 1, 2: 3}, 2))
print(drained({"a": 1, "b": 2}, "a"))
print(grid([(1, 2), (2, 1), (1, 2), (1, 3), (3, 3)]))
print(setdefault([("a", 1), ("b", 2), ("a", 3)]))
print(waiting({"a": 1}), waiting({}))
print(evaluated_before({"k": 1}, "k"))
print(maybe({"a": 1}, "a"), maybe(None, "a"), maybe({}, "a"))
print(fib(80), len(memo))


class Sets:
    def __init__(self, items):
        self.parent = {x: x for x in items}

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def join(self, a, b):
        self.parent[self.find(a)] = self.find(b)


sets = Sets(range(6))
for pair in ((0, 1), (1, 2), (4, 5), (2, 5)):
    sets.join(*pair)
print([sets.find(n) for n in range(6)], sets.parent)

# --- expected
# [1, 2, 1, 1, 3] {'a': 3, 'b': 1, 'c': 1}
# 10 {'a': 10} 20 {'x': 5, 'z': 20} {'a': 10}
# ({'a': 3, 'bc': 2, 'def': 1}, {'a': [2, 3, 4], 'bc': [3, 4], 'def': [4]})
# [3, 0, 1, 2, 4, 6, 7, 8, 5] 2
# ({1: 2, 2: 2, 3: 3, 4: 4}, {1: 2, 2: 2, 3: 3, 4: 4}) ({1: 2}, {1: 1, 2: 2, 3: 3, 4: 4})
# {1: 1, 2: 10} {1: 1, 2: 3, 3: 10}
# missing 'a'
# {}
# {(1, 2): 1, (2, 1): 0, (1, 3): 102, (3, 3): 0, (3, 4): 101}
# ({'a': [1, 1, 3, 1], 'b': [2, 2]}, {'a': 6, 'b': 2})
# {'a': 2} {}
# {'new': 0, 'k': 3}
# 2 0 0
# 23416728348467685 81
# [5, 5, 5, 3, 5, 5] {0: 2, 1: 5, 2: 5, 3: 3, 4: 5, 5: 5}
