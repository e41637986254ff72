import plug_a, plug_b
plugins = [plug_a, plug_b]
for p in plugins:
    print(p.NAME, p.run(5), p.Thing(2).show(), p.COUNT)
table = {"a": plug_a, "b": plug_b}
for k in sorted(table):
    print(k, table[k].run(7), table[k].NAME)
def use(mod, n):
    return mod.run(n), mod.NAME
print(use(plug_a, 1), use(plug_b, 1))
class Holder:
    def __init__(self, backend):
        self.backend = backend
    def go(self, n):
        return self.backend.run(n)
print(Holder(plug_a).go(3), Holder(plug_b).go(3))
sel = plug_a if len(plugins) > 2 else plug_b
print(sel.NAME, sel is plug_b, sel is plug_a, sel == plug_b)
maybe = None
for p in plugins:
    if p.NAME == "b":
        maybe = p
if maybe is not None:
    print(maybe.run(1))
print([p.NAME for p in plugins], len({plug_a: 1, plug_b: 2}))
print(p.__name__)
import sys
import math as m1
import cmath as m2

for flag in (True, False):
    if flag:
        m = m1
    else:
        m = m2
    print(m.sqrt(4), m.pi, m is m1, m is m2, m == m2)
    f = m.sqrt
    print(f(9))

# --- expected
# a 6 a2 1
# b 10 b2 10
# a 8 a
# b 14 b
# (2, 'a') (2, 'b')
# 4 6
# b True False True
# 2
# ['a', 'b'] 2
# plug_b
# 2.0 3.141592653589793 True False False
# 3.0
# (2+0j) 3.141592653589793 False True True
# (3+0j)
