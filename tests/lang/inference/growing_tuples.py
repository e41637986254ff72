from functools import reduce




def path(n, acc=()):
    return acc if n == 0 else path(n - 1, acc + (n,))
print(path(4), len(path(70)))
def tree(d):
    return None if d == 0 else (tree(d - 1), d, tree(d - 1))
print(tree(2))
def depth(t):
    return 0 if t is None else 1 + max(depth(t[0]), depth(t[2]))
print(depth(tree(6)))
def nest(k):
    d = {}
    for i in range(k):
        d = {i: d}
    return d
print(nest(3))

# --- expected
# (4, 3, 2, 1) 70
# ((None, 1, None), 2, (None, 1, None))
# 6
# {2: {1: {0: {}}}}
