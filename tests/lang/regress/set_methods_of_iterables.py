"""Methods of sets that take what is no set go through it as it comes, so that the order of the result is CPython's."""

print({-4611686018427387903, 5, -3}.union([5448166338156643313092261517766684455554, -1]))
print({7, 4, 1, 2147483649}.difference([1], frozenset([72438])).difference([0, 1], frozenset([-3])))
print({8, 16, 24, 1, 40}.intersection([40, 24, 16, 8]), {8, 16, 1}.intersection((16, 8), [8, 16]))
print(frozenset([8, 16]).symmetric_difference([24, 16, 0]))

s = {2}
s.symmetric_difference_update([1, 1, 9])
print(s)
s.intersection_update([9, 1, 17], [17, 9])
s.update([25, 1], (33, 41))
s.difference_update([25])
print(s)

d = dict.fromkeys([17, 33, 1, 3, 2], "")
print(set(d), set(d.keys()), {49, 17}.union(d), {1, 17, 33, 65, 2}.difference(d))
print(d.keys() & {33, 17, 1, 0}, d.keys() & [33, 17, 0], d.keys() | {49}, d.keys() - [17], d.keys() ^ {65, 17})
print({33, 17, 1} & d.keys(), {33, 17, 81} | d.keys(), {33, 17, 81} - d.keys(), {33, 17, 81} ^ d.keys())
t = {3, 11, 19}
t ^= t
t.update([19, 11, 3])
print(t)

# --- expected
# {5, 5448166338156643313092261517766684455554, -1, -3, -4611686018427387903}
# {2147483649, 4, 7}
# {40, 24, 16, 8} {8, 16}
# frozenset({24, 0, 8})
# {1, 2, 9}
# {33, 1, 9, 41}
# {17, 33, 1, 3, 2} {1, 2, 3, 33, 17} {49, 17, 33, 1, 3, 2} {65}
# {33, 17, 1} {33, 17} {17, 33, 1, 3, 2, 49} {33, 1, 3, 2} {33, 1, 3, 2, 65}
# {33, 17, 1} {1, 33, 3, 2, 81, 17} {81} {1, 2, 3, 81}
# {11, 3, 19}
