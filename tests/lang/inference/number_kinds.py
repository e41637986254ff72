x = 0
print(x)
for i in range(3):
    x += 0.5
    print(x)
print(x)
def avg(xs):
    total = 0
    for v in xs:
        total += v
    return total / len(xs) if xs else total
print(avg([1, 2]), avg([1.5, 2]), avg([]))
def total(xs):
    t = 0
    for v in xs:
        t += v
    return t
print(total([1, 2]), total([1.5, 2]), total([]), total([0.5]))
m = [1, 2.5, True, 3]
print(m, m[0], m[1], m[2], m[0] + m[1], m[2] + 1, sum(m), max(m), sorted(m))
d = {"a": 1, "b": 2.5}
print(d, d["a"], d["b"] * 2, d["a"] * 2, list(d.values()))
class P:
    def __init__(self):
        self.v = 0
    def add(self, x):
        self.v += x
p = P()
print(p.v)
p.add(1); print(p.v)
p.add(0.5); print(p.v)
p.add(True); print(p.v)
def f(n):
    if n > 2:
        return 1
    return 1.0
print(f(1), f(3), f(1) == f(3), f(3) / 2, f(3) // 2, f(1) // 2)
def g(a: float, b: float = 1) -> float:
    return a + b
print(g(1), g(1.5), g(1, 2), g(2, 0.5))
def h(x: float):
    return x
print(h(3), h(3.0), h(True))
t = (1, 2.0)
a, b = t
print(a, b)
a, b = b, a
print(a, b)
print(1 if x else 1.0, 3 and 2.5, 0 or 0.0)
z = [0] * 3
z[1] = 1.5
print(z)
k = 10
while k > 1:
    k = k / 3
    print(k)
best = None
for v in [3, 1.5, 2]:
    if best is None or v < best:
        best = v
print(best)
print(min(1, 2.5), max(1, 0.5), abs(-1), abs(-1.5), round(2.5), round(2.567, 1))
print([i * 0.5 if i % 2 else i for i in range(4)])
s = {1, 2.0, 3}
print(s, 2 in s, 1.0 in s)
dd = {}
for w, v in [("a", 1), ("b", 0.5), ("a", 2), ("b", 1)]:
    dd[w] = dd.get(w, 0) + v
print(dd)
def norm(v):
    return [x / 2 if x > 2 else x for x in v]
print(norm([1, 2, 3, 4]))
print({1: "i", 2.0: "f"}[2], hash(1) == hash(1.0), {1: "a", 1.0: "b"})
def power(b, e):
    r = 1
    while e > 0:
        r *= b
        e -= 1
    return r
print(power(2, 10), power(1.5, 2), power(2, 0))
flags = [True, False]
print(sum(flags), flags[0] + flags[1], True + 1, True * 2.5, -True, ~True)
n = True
n += 1
print(n)
big = 2 ** 70
big += 0.5
print(big)
acc = 0
for v in [True, 2, 3.5]:
    acc = acc + v
    print(acc)
print(f"{x:.2f} {m[0]} {m[1]:.1f} {m[0]:5d}|{d['a']:>4}|")
print("%d %s %.2f" % (m[0], m[1], m[3]))
print(str(m[0]) + str(m[1]), repr(d["b"]))
print(isinstance(m[0], int), isinstance(m[1], int), isinstance(m[1], float), isinstance(m[2], bool))
print(divmod(7, 2.0), 7 // 2.0, 7 % 2.5, -7 // 2, -7 % 3, 2 ** -1, 2 ** 2, 2.0 ** 2)
print(int(2.9), float(3), int("4") + 0.5)

# --- expected
# 0
# 0.5
# 1.0
# 1.5
# 1.5
# 1.5 1.75 0
# 3 3.5 0 0.5
# [1, 2.5, True, 3] 1 2.5 True 3.5 2 7.5 3 [1, True, 2.5, 3]
# {'a': 1, 'b': 2.5} 1 5.0 2 [1, 2.5]
# 0
# 1
# 1.5
# 2.5
# 1.0 1 True 0.5 0 0.0
# 2 2.5 3 2.5
# 3 3.0 True
# 1 2.0
# 2.0 1
# 1 2.5 0.0
# [0, 1.5, 0]
# 3.3333333333333335
# 1.1111111111111112
# 0.3703703703703704
# 1.5
# 1 1 1 1.5 2 2.6
# [0, 0.5, 2, 1.5]
# {1, 2.0, 3} True True
# {'a': 3, 'b': 1.5}
# [1, 2, 1.5, 2.0]
# f True {1: 'b'}
# 1024 2.25 1
# 1 1 2 2.5 -1 -2
# 2
# 1.1805916207174113e+21
# 1
# 3
# 6.5
# 1.50 1 2.5     1|   1|
# 1 2.5 3.00
# 12.5 2.5
# True False True True
# (3.0, 1.0) 3.0 2.0 -4 2 0.5 4 4.0
# 2 3.0 4.5
