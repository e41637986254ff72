def table(n):
    k = "outer"
    fs = [lambda: k for k in range(n)]
    return [f() for f in fs], k, {k: (lambda x, k=k: x * k) for k in range(3)}

a, b, c = table(4)
print(a, b, sorted(c), c[2](10))
def late(rows):
    out = []
    for r in rows:
        out.append([lambda: (r, c) for c in r])
    return out
for fs in late([[1, 2], [3, 4]]):
    print([f() for f in fs])
k = 100
g = [lambda: k for k in range(3)]
h = [lambda: k for k in range(5)]
print(g[0](), h[0](), k)
fns = {name: (lambda v: f"{name}:{v}") for name in ["a", "b"]}
print(fns["a"](1))
print([(lambda y: x + y)(10) for x in range(3)])
print(sorted([(2, "b"), (1, "a")], key=lambda p: p[1]), [sorted(q, key=lambda z: -z) for q in [[1, 2], [3, 4]]])
def outer():
    x = 0
    def inner():
        nonlocal x
        x += 1
        def deep():
            nonlocal x
            x *= 2
            return x
        return deep
    d = inner()
    x = 10
    return d(), x
print(outer())
def gen_ops():
    ops = []
    for name, fn in [("add", lambda a, b: a + b), ("mul", lambda a, b: a * b)]:
        def run(a, b, fn=fn, name=name):
            return f"{name}={fn(a, b)}"
        ops.append(run)
    return ops
print([op(3, 4) for op in gen_ops()])
def multi():
    for i in range(3):
        x = i
    else:
        x = 100
    f = lambda: x
    x = "last"
    return f()
print(multi())

# --- expected
# [3, 3, 3, 3] outer [0, 1, 2] 20
# [([3, 4], 2), ([3, 4], 2)]
# [([3, 4], 4), ([3, 4], 4)]
# 2 4 100
# b:1
# [10, 11, 12]
# [(1, 'a'), (2, 'b')] [[2, 1], [4, 3]]
# (20, 20)
# ['add=7', 'mul=12']
# last
