"""Functions that make classes, called many times from one place: each object keeps the variables of its call."""

def make(n):
    class C:
        def get(self): return n
    return C()
xs = list(map(make, (1, 2, 3)))
print([x.get() for x in xs], [x.get() for x in map(make, range(2))])
ys = sorted((3, 1), key=lambda v: make(v).get())
print(ys, sum(make(i).get() for i in range(4)), max((1, 2), key=lambda v: make(v).get()))
a, b = map(make, "xy")
print(a.get(), b.get())
zs = []
zs.extend(map(make, (7, 8)))
print([z.get() for z in zs])
from functools import reduce
print(reduce(lambda acc, v: acc + make(v).get(), (1, 2, 3), 0))
for o in map(make, (4, 5)): zs.append(o)
print([z.get() for z in zs], *[o.get() for o in {k: make(k) for k in (1, 2)}.values()])
ws = list(filter(make, (1, 2)))
d = {k: make(k) for k in "ab"}
print(d["a"].get(), d["b"].get(), ws)
i = 0
while make(i).get() < 3:
    i += 1
print(i)
kept = []
i = 0
while kept.append(make(i)) or len(kept) < 3:
    i += 1
print([k.get() for k in kept])

# --- expected
# [1, 2, 3] [0, 1]
# [1, 3] 6 2
# x y
# [7, 8]
# 6
# [7, 8, 4, 5] 1 2
# a b [1, 2]
# 3
# [0, 1, 2]
