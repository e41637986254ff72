def f(a, b, c=10):
    return (a, b, c)

def total(*args):
    if not args:
        return 0
    return args[0] + total(*args[1:])

def show(first, *rest, sep=",", **options):
    out = [str(first)]
    for r in rest:
        out.append(str(r))
    line = sep.join(out)
    for k, v in options.items():
        line += f" {k}={v}"
    return line

def wrapper(*args, **kwargs):
    return f(*args, **kwargs)

def pos_only(a, b, /, c, *, d):
    return a + b + c + d

xs = [1, 2]
print(f(*xs), f(*xs, 3), f(0, *xs), f(*(7, 8)), f(*[1], *[2, 3]))
print(total(), total(1), total(1, 2, 3), total(*range(5)))
print(show(1), show(1, 2, 3), show("a", *xs), show("a", sep="-", x=1, y="two"))
print(show(*["p", "q"], **{"sep": "/", "z": 3}))
opts = {"k": 1, "m": 2}
print(show(0, **opts), show(0, *xs, **opts))
print(wrapper(1, 2), wrapper(1, b=2, c=3), wrapper(*xs, c=5))
print(pos_only(1, 2, 3, d=4), pos_only(1, 2, c=3, d=4))
kw = {"a": 1, "b": 2}
print(f(**kw), f(**kw, c=4))
def bad(n):
    try:
        if n == 0:
            return f(*[1])
        if n == 1:
            return f(*[1, 2, 3, 4])
        if n == 2:
            return f(*[1], **{"q": 5})
        if n == 3:
            return f(*[1, 2], **kw)
        return pos_only(*[1, 2, 3])
    except TypeError as e:
        return str(e)
for i in range(5):
    print(bad(i))
def annotated(*nums: int, scale: int = 1) -> int:
    return sum(n * scale for n in nums) + len(nums)
print(annotated(), annotated(1), annotated(1, 2, scale=10), annotated(*xs))
def kws(**kw):
    kw["extra"] = 1
    return sorted(kw), len(kw), kw.get("zz", "none"), "a" in kw
print(kws(), kws(a=1), kws(a=1, b=2))
print(kws(**opts))
print(opts)
class P:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def __repr__(self):
        return f"P({self.x}, {self.y})"
pts = [P(*t) for t in [(1, 2), (3, 4)]]
print(pts, [P(*[i]) for i in range(2)], P(**{"x": 5, "y": 6}))
rows = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*rows)), max(*xs), min(*xs, 0), print(*xs, sep="|"))

# --- expected
# (1, 2, 10) (1, 2, 3) (0, 1, 2) (7, 8, 10) (1, 2, 3)
# 0 1 6 10
# 1 1,2,3 a,1,2 a x=1 y=two
# p/q z=3
# 0 k=1 m=2 0,1,2 k=1 m=2
# (1, 2, 10) (1, 2, 3) (1, 2, 5)
# 10 10
# (1, 2, 10) (1, 2, 4)
# f() missing 1 required positional argument: 'b'
# f() takes from 2 to 3 positional arguments but 4 were given
# f() got an unexpected keyword argument 'q'
# f() got multiple values for argument 'a'
# pos_only() missing 1 required keyword-only argument: 'd'
# 0 2 32 5
# (['extra'], 1, 'none', False) (['a', 'extra'], 2, 'none', True) (['a', 'b', 'extra'], 3, 'none', True)
# (['extra', 'k', 'm'], 3, 'none', False)
# {'k': 1, 'm': 2}
# [P(1, 2), P(3, 4)] [P(0, 0), P(1, 0)] P(5, 6)
# 1|2
# [(1, 4), (2, 5), (3, 6)] 2 0 None
