t = ()
for x in [1, 2, 3]:
    t = t + (x,)
print(t, len(t), t[0], t[1:], 2 in t)
def path(n):
    p = ()
    while n:
        p += (n,)
        n -= 1
    return p
print(path(4), path(0), sum(path(3)))
best = {}
def visit(state, trail=()):
    if len(trail) == 3:
        best[trail] = state
        return
    for i in range(2):
        visit(state + i, trail + (i,))
visit(0)
print(best)
def rot(t: tuple[int, ...], k: int) -> tuple[int, ...]:
    return t[k:] + t[:k]
print(rot((1, 2, 3, 4), 1), rot((1, 2), 1))
items: tuple[str, ...] = ("a", "b")
items = items + ("c",)
print(items, tuple(sorted(items, reverse=True)), (1,) + tuple([2, 3]))
state = ((1, 2), (3, 4))
print(tuple(tuple(x * 2 for x in row) for row in state), tuple(reversed((1, 2, 3))))
a, *b = (1, 2, 3)
print(a, b, (1, 2) + (3,), (0,) * 3, (1, 2) * 2)
n = 3
print((0,) * n, [0] * n, ("x", "y") * n)

# --- expected
# (1, 2, 3) 3 1 (2, 3) True
# (4, 3, 2, 1) () 6
# {(0, 0, 0): 0, (0, 0, 1): 1, (0, 1, 0): 1, (0, 1, 1): 2, (1, 0, 0): 1, (1, 0, 1): 2, (1, 1, 0): 2, (1, 1, 1): 3}
# (2, 3, 4, 1) (2, 1)
# ('a', 'b', 'c') ('c', 'b', 'a') (1, 2, 3)
# ((2, 4), (6, 8)) (3, 2, 1)
# 1 [2, 3] (1, 2, 3) (0, 0, 0) (1, 2, 1, 2)
# (0, 0, 0) [0, 0, 0] ('x', 'y', 'x', 'y', 'x', 'y')
