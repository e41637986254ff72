"""min and max of several arguments: order of calls, keys, mixed types, what is refused."""

class P:
    def __init__(self, x): self.x = x
    def __lt__(self, o):
        print("lt", self.x, o.x)
        return self.x < o.x
    def __gt__(self, o):
        print("gt", self.x, o.x)
        return self.x > o.x
def k(x):
    print("key", x)
    return -x
def f(a, b, c):
    return min(a, b, c), max(a, b, c), min(a, b), max(c, b, a, 7)
print(f(1, 2, 3), f(3, 2, 1), f(2.5, 1.5, 2.5), f(1, 2.0, 3))
print(min(P(3), P(1), P(2)).x, max(P(3), P(1), P(2)).x)
print(min(4, 2, 8, key=k), max(4, 2, 8, key=k))
print(min("b", "a", "c"), max((1, "x"), (1, "y")), max(True, 2), min(1, True), min(True, 1))
print(max([1], [2], [0, 5]), min(10**30, 5, -10**30))
try:
    print(min(1, 2, default=3))
except TypeError as e:
    print(e)
try:
    print(max(1, *[]))
except TypeError as e:
    print(e)
x = None if len("a") > 5 else 3
if x is not None:
    print(min(x, 4, 2))
print(max(float("nan"), 1.0, 2.0), max(1.0, float("nan")), min(0.0, -0.0), max(0, 0.0), min(k(3), k(1), k(2)))
def g(xs):
    return max(len(xs), 3, max(xs, key=lambda t: t % 5))
print(g([1, 4, 7, 9]))

# --- expected
# (1, 3, 1, 7) (1, 3, 2, 7) (1.5, 2.5, 1.5, 7) (1, 3, 1, 7)
# lt 1 3
# lt 2 1
# gt 1 3
# gt 2 3
# 1 3
# key 4
# key 2
# key 8
# key 4
# key 2
# key 8
# 8 2
# a (1, 'y') 2 1 True
# [2] -1000000000000000000000000000000
# Cannot specify a default for min() with multiple positional arguments
# 'int' object is not iterable
# 2
# key 3
# key 1
# key 2
# nan 1.0 0.0 0 -3
# 4
