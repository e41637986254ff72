a = {1, 2, 3, 4}
b = {3, 4, 5}
print(a | b, a & b, a - b, a ^ b)
print(a.union(b), a.intersection(b), a.difference(b), 3 in a, 9 not in a, len(a))
a.add(10)
a.add(1)
a.discard(2)
a.discard(77)
a.remove(3)
print(sorted(a), {1, 2} <= {1, 2, 3}, {1, 2} < {1, 2}, {1}.isdisjoint({2}), {3, 1} == {1, 3})
try:
    a.remove(1000)
except KeyError as error:
    print("KeyError", error)
words = set("hello world".split())
print(sorted(words), sorted({ch for ch in "banana"}), len(set()))
a |= {7, 8}
a &= {7, 8, 10}
print(a)
frozen = frozenset([1, 2, 2])
print(frozen, len(frozen), {frozen: "key"}[frozenset([2, 1])])
seen = set()
for n in [3, 1, 3, 2, 1]:
    if n not in seen:
        seen.add(n)
        print(n, end=" ")
print()
print(set(range(5)), set(), {5, 1, 9, 33, 17}, list({40, 8, 16, 24}))

# --- expected
# {1, 2, 3, 4, 5} {3, 4} {1, 2} {1, 2, 5}
# {1, 2, 3, 4, 5} {3, 4} {1, 2} True True 4
# [1, 4, 10] True False True True
# KeyError 1000
# ['hello', 'world'] ['a', 'b', 'n'] 0
# {8, 10, 7}
# frozenset({1, 2}) 2 key
# 3 1 2 
# {0, 1, 2, 3, 4} set() {1, 33, 17, 5, 9} [40, 8, 16, 24]
