def f(*ls):
    return zip(*ls)
print(list(f([1], [2])))
print(list(f([1], [2], [3])))
print(list(f()))
def g(fn, *ls):
    return map(fn, *ls)
print(list(g(max, [1, 5], [2, 3])))
print(list(g(max, [1, 5], [2, 3], [9, 0])))
print(list(g(abs, [-1])))
def h(*ls):
    z = zip([10, 20], *ls)
    return [sum(t) for t in z]
print(h([1, 2]), h([1, 2], [3, 4]), h())
def k(*a):
    return "%s-" * len(a) % a
print(k(1), k(1, "b"))
class A:
    def m1(self): return 1
    def m2(self): return 2
    x1 = 5
    x2 = "b"
for n in ("1", "2"):
    print(getattr(A, "m" + n)(A()), getattr(A, "x" + n), getattr(A(), "m" + n)(), getattr(A, "m" + n, None) is None)

# --- expected
# [(1, 2)]
# [(1, 2, 3)]
# []
# [2, 5]
# [9, 5]
# [1]
# [11, 22] [14, 26] [10, 20]
# 1- 1-b-
# 1 5 1 False
# 2 b 2 False
