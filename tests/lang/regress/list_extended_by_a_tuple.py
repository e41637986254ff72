import collections
A = collections.namedtuple('A', ['x', 'y'])
B = collections.namedtuple('B', ['x', 'hp'])
def change(s, v):
    return s._replace(hp=v)
def pick(n):
    if n: return B(1, 2)
    return A(1, 2)
print(change(B(1, 2), 5))
s = pick(1)
print(change(s, 3))
r = []
r += 1,
r += (2, 3)
r += "ab"
r += {5: 1}
r += range(2)
r += (i for i in range(2))
r += {9}
print(r)
def f(n: int):
    return n + 1
print(f(2.5), f(2))
def g(cb: callable):
    return cb(3)
print(g(lambda x: x + 1))

# --- expected
# B(x=1, hp=5)
# B(x=1, hp=3)
# [1, 2, 3, 'a', 'b', 5, 0, 1, 0, 1, 9]
# 3.5 3
# 4
