def mk(n):
    if n == 0:
        return None
    if n % 3 == 0:
        return (n, mk(n - 1))
    return (mk(n - 1), n, "x")
t = mk(5)
print(t)
def count(t):
    if t is None:
        return 0
    if isinstance(t, tuple):
        return sum(count(x) for x in t)
    return 1
print(count(t), count(mk(9)))
def ev(e):
    if isinstance(e, (int, float)):
        return e
    op, *args = e
    vals = [ev(a) for a in args]
    if op == "add":
        return sum(vals)
    if op == "neg":
        return -vals[0]
    r = 1
    for v in vals:
        r *= v
    return r
print(ev(("add", 1, ("mul", 2, 3, ("neg", 4)), 5.5)))
def build(d):
    return d if d < 2 else ("add", build(d - 1), ("mul", d, build(d - 2)))
print(build(4), ev(build(6)))
stack = None
for i in range(5):
    stack = (i, stack)
while stack is not None:
    head, stack = stack
    print(head, end=" ")
print()

# --- expected
# (((3, ((None, 1, 'x'), 2, 'x')), 4, 'x'), 5, 'x')
# 9 15
# -17.5
# ('add', ('add', ('add', 1, ('mul', 2, 0)), ('mul', 3, 1)), ('mul', 4, ('add', 1, ('mul', 2, 0)))) 76
# 4 3 2 1 0 
