"""tuple, range and slice at their edges."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t = (1, "a", 2.5, None, 1)
print(t, t[0], t[-1], t[1:3], t[::-1], t[::2], len(t), t.count(1), t.index("a"), t.index(1, 1), t + (9,), (1,) * 3, (), (1,), ((),), ((1, 2), (3,)))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (1,), (1, 2) == (1, 2), (1, "a") == (1, "a"), (1, 2) != (2, 1), (1, (2, 3)) < (1, (2, 4)), 1 in t, "z" in t, hash((1, 2)) == hash((1, 2)), min((3, 1)), max((3, 1)), sum((1, 2)), sorted((3, 1, 2)), tuple("ab"), tuple([1, 2]), tuple(range(3)), tuple({1: 2}), tuple(x for x in "xy"))
attempt(lambda: (1, 2).index(5))
attempt(lambda: tuple([1, 2])[7])
attempt(lambda: tuple([1, 2]).index(1, 1))
a, (b, *c), d = 1, (2, 3, 4), 5
(e), f = [6, 7]
print(a, b, c, d, e, f)


def unpack(items):
    x, y = items
    return x, y


def unpack_star(items):
    x, *y, z = items
    return x, y, z


for items in ([], [1], [1, 2], [1, 2, 3]):
    attempt(lambda: unpack(items))
    attempt(lambda: unpack_star(items))
    attempt(lambda: unpack(iter(items)))
    attempt(lambda: unpack_star(x for x in items))

for r in (range(0), range(5), range(2, 10, 3), range(10, 0, -3), range(5, 5), range(-3, 3, 2), range(0, 1000000000000, 7)):
    print(r, len(r), r.start, r.stop, r.step, bool(r), list(r[:3]), r[1:], r[::-1], r[-2:], r == range(r.start, r.stop, r.step), 4 in r, -3 in r, r.count(2), list(reversed(r))[:3] if len(r) < 99 else "")
attempt(lambda: range(5).index(3))
attempt(lambda: range(0, 10, 2).index(3))
attempt(lambda: range(5)[5])
attempt(lambda: range(5)[-6])
attempt(lambda: range(1, 2, 0))
print(range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), range(3) != range(4), hash(range(3)) == hash(range(3)), range(5)[1:3], range(10)[::3], range(10)[8:2:-2], max(range(3)), min(range(3)), sum(range(101)), 2.0 in range(5), {range(2): 1}[range(2)])
for s in (slice(5), slice(1, 5), slice(None, None, -1), slice(-3, None), slice(8, 2, -2), slice(None), slice(2, 100, 3)):
    print(s, s.start, s.stop, s.step, s.indices(10), s.indices(0), s.indices(3), list(range(10))[s], "abcdefghij"[s], s == slice(s.start, s.stop, s.step))
attempt(lambda: slice(1, 2, 0).indices(5))
attempt(lambda: slice(1).indices(-1))

# --- expected
# (1, 'a', 2.5, None, 1) 1 1 ('a', 2.5) (1, None, 2.5, 'a', 1) (1, 2.5, 1) 5 2 1 4 (1, 'a', 2.5, None, 1, 9) (1, 1, 1) () (1,) ((),) ((1, 2), (3,))
# True True True True True True True True False True 1 3 3 [1, 2, 3] ('a', 'b') (1, 2) (0, 1, 2) (1,) ('x', 'y')
# ValueError: tuple.index(x): x not in tuple
# IndexError: tuple index out of range
# ValueError: tuple.index(x): x not in tuple
# 1 2 [3, 4] 5 6 7
# ValueError: not enough values to unpack (expected 2, got 0)
# ValueError: not enough values to unpack (expected at least 2, got 0)
# ValueError: not enough values to unpack (expected 2, got 0)
# ValueError: not enough values to unpack (expected at least 2, got 0)
# ValueError: not enough values to unpack (expected 2, got 1)
# ValueError: not enough values to unpack (expected at least 2, got 1)
# ValueError: not enough values to unpack (expected 2, got 1)
# ValueError: not enough values to unpack (expected at least 2, got 1)
# (1, 2)
# (1, [], 2)
# (1, 2)
# (1, [], 2)
# ValueError: too many values to unpack (expected 2)
# (1, [2], 3)
# ValueError: too many values to unpack (expected 2)
# (1, [2], 3)
# range(0, 0) 0 0 0 1 False [] range(0, 0) range(-1, -1, -1) range(0, 0) True False False 0 []
# range(0, 5) 5 0 5 1 True [0, 1, 2] range(1, 5) range(4, -1, -1) range(3, 5) True True False 1 [4, 3, 2]
# range(2, 10, 3) 3 2 10 3 True [2, 5, 8] range(5, 11, 3) range(8, -1, -3) range(5, 11, 3) True False False 1 [8, 5, 2]
# range(10, 0, -3) 4 10 0 -3 True [10, 7, 4] range(7, -2, -3) range(1, 13, 3) range(4, -2, -3) True True False 0 [1, 4, 7]
# range(5, 5) 0 5 5 1 False [] range(5, 5) range(4, 4, -1) range(5, 5) True False False 0 []
# range(-3, 3, 2) 3 -3 3 2 True [-3, -1, 1] range(-1, 3, 2) range(1, -5, -2) range(-1, 3, 2) True False True 0 [1, -1, -3]
# range(0, 1000000000000, 7) 142857142858 0 1000000000000 7 True [0, 7, 14] range(7, 1000000000006, 7) range(999999999999, -7, -7) range(999999999992, 1000000000006, 7) True False False 0 
# 3
# ValueError: 3 is not in range
# IndexError: range object index out of range
# IndexError: range object index out of range
# ValueError: range() arg 3 must not be zero
# True True True True range(1, 3) range(0, 10, 3) range(8, 2, -2) 2 0 5050 True 1
# slice(None, 5, None) None 5 None (0, 5, 1) (0, 0, 1) (0, 3, 1) [0, 1, 2, 3, 4] abcde True
# slice(1, 5, None) 1 5 None (1, 5, 1) (0, 0, 1) (1, 3, 1) [1, 2, 3, 4] bcde True
# slice(None, None, -1) None None -1 (9, -1, -1) (-1, -1, -1) (2, -1, -1) [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] jihgfedcba True
# slice(-3, None, None) -3 None None (7, 10, 1) (0, 0, 1) (0, 3, 1) [7, 8, 9] hij True
# slice(8, 2, -2) 8 2 -2 (8, 2, -2) (-1, -1, -2) (2, 2, -2) [8, 6, 4] ige True
# slice(None, None, None) None None None (0, 10, 1) (0, 0, 1) (0, 3, 1) [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] abcdefghij True
# slice(2, 100, 3) 2 100 3 (2, 10, 3) (0, 0, 3) (2, 3, 3) [2, 5, 8] cfi True
# ValueError: slice step cannot be zero
# ValueError: length should not be negative
