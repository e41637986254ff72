"""set and frozenset: each method and operator, with errors."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a, b = {1, 2, 3}, {3, 4}
f = frozenset([2, 3, 9])
print(a | b, a & b, a - b, a ^ b, a | f, f | a, f & a, f - a, f ^ a, type(a | f).__name__, type(f | a).__name__)
print(a.union(b, [7], "", {8: 1}), a.intersection(b, [3]), a.difference(b, [1]), a.symmetric_difference([3, 5]), f.union([1]), f.intersection(range(3)), f.difference((2,)), f.symmetric_difference({2}))
print(a <= {1, 2, 3, 4}, a < a, a <= a, a >= {1}, a > {1, 2, 3}, a == {3, 2, 1}, a != f, f == {2, 3, 9}, a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([7]), f.issubset({2, 3, 9}), f.issuperset([]), f.isdisjoint(a))
c = a.copy()
c.add(9)
c.add(9)
c.discard(1)
c.discard(100)
c.remove(2)
c.update([5], (6,), "")
c.update()
print(sorted(c), len(c), a, c is a)
c.intersection_update({5, 6, 7}, [5, 6])
print(c)
c.difference_update([5], {99})
print(c)
c.symmetric_difference_update({6, 7})
print(c)
c |= {1, 2}
c &= {1, 7, 3}
c ^= {3}
c -= {7}
print(sorted(c), f.copy() is f or f.copy() == f, bool(set()), set(), frozenset(), frozenset("a"), {*range(3)}, set("aa"), {x % 3 for x in range(9)})
g = f
g |= {1}
print(sorted(g), sorted(f))
print(c.pop() in (1, 3), len(c))
c.clear()
attempt(lambda: c.pop())
attempt(lambda: c.remove(5))
attempt(lambda: {"x"}.remove("y"))
attempt(lambda: {(1, 2)}.remove((2, 1)))


def changing():
    s = {1, 2, 3}
    for x in s:
        s.add(x + 10)


attempt(changing)
print({1, True, 1.0}, {0, False}, {1} == {True}, hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]), frozenset([1])}, {frozenset([1, 2]): "v"}[frozenset((2, 1))])
print(set([3, 1, 2]), {10, 5, 20, -1}, set(range(20, 0, -3)), {100, 200, 300}, {i * i for i in range(10)}, {1 << 40, 5, -7}, sorted({"b", "a"}), max({3, 5}), sum({1, 2}), len({(), (1,)}))
print({1, 2} in [{2, 1}], {1} < {1, 2} < {1, 2, 3}, not {1}.issubset({2}), 1 in f, "x" in {"x"}, [x for x in sorted(f)])

# --- expected
# {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} {1, 2, 3, 9} frozenset({1, 2, 3, 9}) frozenset({2, 3}) frozenset({9}) frozenset({1, 9}) set frozenset
# {1, 2, 3, 4, 7, 8} {3} {2} {1, 2, 5} frozenset({9, 2, 3, 1}) frozenset({2}) frozenset({9, 3}) frozenset({9, 3})
# True False True True False True True True True True True True True False
# [3, 5, 6, 9] 4 {1, 2, 3} False
# {5, 6}
# {6}
# {7}
# [1, 3] True False set() frozenset() frozenset({'a'}) {0, 1, 2} {'a'} {0, 1, 2}
# [1, 2, 3, 9] [2, 3, 9]
# True 1
# KeyError: 'pop from an empty set'
# KeyError: 5
# KeyError: 'y'
# KeyError: (2, 1)
# RuntimeError: Set changed size during iteration
# {1} {0} True True {frozenset({1})} v
# {1, 2, 3} {10, 20, 5, -1} {2, 5, 8, 11, 14, 17, 20} {200, 100, 300} {0, 1, 64, 4, 36, 9, 16, 49, 81, 25} {1099511627776, -7, 5} ['a', 'b'] 5 3 2
# True True True False True [2, 3, 9]
