"""`list(x)`, unpacking and their kin of objects derived from builtin types with an `__iter__` of their own."""
class Base(list):
    pass


class Heir(Base):
    def __iter__(self):
        return iter([5, 4])


for x in [Base([1]), Heir([1])]:
    print(list(x), x[:])
    print(tuple(x), set(x), sorted(x), frozenset(x), sum(x), max(x), dict(zip(x, x)))
    print(','.join(map(str, x)), 5 in x, [*x], {*x}, (*x,))
    a, *b = x
    print(a, b, list(reversed(x)), any(x), list(iter(x)), next(iter(x)), list(enumerate(x)), len(x))
class Text(str):
    pass


class TextHeir(Text):
    def __iter__(self):
        return iter(['x', 'y'])


class T(tuple):
    def __iter__(self):
        return iter([3, 4])


for x in [Text('a'), TextHeir('ab')]:
    print(list(x), tuple(x), sorted(x), [y for y in x], set(x) == {'x', 'y'}, 'a' in x, 'x' in x, ''.join(x), len(x))
    a, *b = x
    print(a, b, [*x])
t = T((1, 2))
print(list(t), tuple(t), sorted(t), 1 in t, t[0], len(t), [y for y in t])
a, b = t
print(a, b)

# --- expected
# [1] [1]
# (1,) {1} [1] frozenset({1}) 1 1 {1: 1}
# 1 False [1] {1} (1,)
# 1 [] [1] True [1] 1 [(0, 1)] 1
# [5, 4] [1]
# (5, 4) {4, 5} [4, 5] frozenset({4, 5}) 9 5 {5: 5, 4: 4}
# 5,4 False [5, 4] {4, 5} (5, 4)
# 5 [4] [1] True [5, 4] 5 [(0, 5), (1, 4)] 1
# ['a'] ('a',) ['a'] ['a'] False True False a 1
# a [] ['a']
# ['x', 'y'] ('x', 'y') ['x', 'y'] ['x', 'y'] True True False xy 2
# x ['y'] ['x', 'y']
# [3, 4] (3, 4) [3, 4] True 1 2 [3, 4]
# 3 4
