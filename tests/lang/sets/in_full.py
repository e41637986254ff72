# Set operations of all kinds.
a = {1, 2, 3}
b = {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, a < {1, 2, 3, 4}, a >= {1}, a > a, a == {3, 2, 1}, a != b)
print(a.union(b, [7], (8,)), a.intersection([1, 2], {2}), a.difference(b, [1]), a.symmetric_difference([3, 9]))
print(a.issubset(range(5)), a.issuperset([1]), a.isdisjoint([9]))
a |= {10}; a &= {1, 2, 10}; a -= {1}; a ^= {2, 5}
print(a)
a.update([1], (2,), {3: 4}); print(a)
a.intersection_update([1, 2, 3, 10]); a.difference_update([1]); a.symmetric_difference_update([2, 77]); print(a)
a.add(5); a.discard(99); a.discard(5); a.remove(77)
try:
    a.remove(99)
except KeyError as e:
    print("KeyError", e)
x = a.pop(); print(x in a)
a.clear(); print(a, len(a), bool(a))
try:
    a.pop()
except KeyError as e:
    print(e)
f = frozenset([1, 2]); g = frozenset("ab")
print(f, f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, f & {1}, f == {1, 2}, hash(f) == hash(frozenset([2, 1])))
print({f: 1, g: 2}[frozenset([2, 1])], f in {f}, {1, 2} in [f], f.union([5]), f.copy())
print(set(), frozenset(), {1}.copy(), set("aab") == {"a", "b"}, {x * x for x in range(4)})
s = set()
s.add((1, 2)); s.add((3, 4)); print(sorted(s), (1, 2) in s)
print(max({3, 1}), sum({1, 2}), sorted({"b", "a"}, reverse=True), len({1, 1}))
first, = {5}
print(first, *{7})
print(set.union({1}, {2}), set.intersection(*[{1, 2}, {2, 3}]), set().union(*[[1], [2]]))
t = [{1}, {2, 3}]
print(set.union(*t))
print({1, "a", None} == {None, "a", 1}, {1.0, 1, True})
p = {1: {2}}
p[1] |= {3}
p[1].add(4)
print(p)
def g2(s: set[int]) -> set[int]:
    s = s | {1}
    return s
print(g2(set()))

# --- expected
# {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} False True True False True True
# {1, 2, 3, 4, 7, 8} {2} {2} {9, 2, 1}
# True True True
# {10, 5}
# {1, 2, 3, 5, 10}
# {3, 10, 77}
# KeyError 99
# False
# set() 0 False
# 'pop from an empty set'
# frozenset({1, 2}) frozenset({1, 2, 3}) {1, 2, 3} frozenset set frozenset({1}) True True
# 1 True True frozenset({1, 2, 5}) frozenset({1, 2})
# set() frozenset() {1} True {0, 1, 4, 9}
# [(1, 2), (3, 4)] True
# 3 3 ['b', 'a'] 1
# 5 7
# {1, 2} {2} {1, 2}
# {1, 2, 3}
# True {1.0}
# {1: {2, 3, 4}}
# {1}
