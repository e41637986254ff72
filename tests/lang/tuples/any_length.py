"""Tuples whose length is known only at run time beside those written out."""

t = tuple([1, 2])
print(t == (1, 2), (1, 2) == t, t != (1, 2), t == (1, 2, 3), t in [(1, 2)], [t] == [(1, 2)])
print(t in {(1, 2): "a"}, {(1, 2), t}, {t: 1, (3,): 2}[(1, 2)], t < (1, 3), max(t, (0, 5)))


def pick(n):
    if n == 0:
        return ()
    if n == 1:
        return (1,)
    return tuple(range(n))


for n in range(4):
    print(pick(n), len(pick(n)), pick(n) == (0, 1))


def maybe(n):
    if n > 2:
        return None
    return (n, "two") if n else tuple("ab")


print(maybe(0), maybe(1), maybe(5), maybe(0) == ("a", "b"))
seen = set()
for row in ([1, 2], [2, 1], [1, 2]):
    seen.add(tuple(sorted(row)))
seen.add((9, 9))
print(sorted(seen), (1, 2) in seen)
x = (1, "a")
if len(seen) > 1:
    x = tuple(["b", 2])
print(x, x[0], [str(v) for v in x])

# --- expected
# True True False False True True
# True {(1, 2)} 1 True (1, 2)
# () 0 False
# (1,) 1 False
# (0, 1) 2 True
# (0, 1, 2) 3 False
# ('a', 'b') (1, 'two') None True
# [(1, 2), (9, 9)] True
# ('b', 2) b ['b', '2']
