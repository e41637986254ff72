class A:
    def __init__(self, n):
        self.n = n
        if n > 2:
            self.big = "big"

    def set_late(self):
        self.late = [1]

    def show(self):
        return self.late

a = A(1)
b = A(5)
print(b.big)
try:
    print(a.big)
except AttributeError as e:
    print(e)
try:
    print(a.show())
except AttributeError as e:
    print(e)
a.set_late()
print(a.show())

class Base:
    kind = "base"
    def __init__(self):
        self.setup()
        self.x = 1
    def setup(self):
        self.y = 2

class Sub(Base):
    def setup(self):
        self.z = self.probe()
    def probe(self):
        try:
            return self.x
        except AttributeError as e:
            return str(e)

s = Sub()
print(s.z, s.x, s.kind)
print(Base().y)
try:
    print(s.y)
except AttributeError as e:
    print(e)

def extra(o):
    return o.z
print(extra(s))
try:
    print(extra(Base()))
except AttributeError as e:
    print(e)
print(hasattr(s, "z"), hasattr(Base(), "z"), hasattr(a, "late"), hasattr(b, "late"), hasattr([], "append"), hasattr(1, "append"))
print(getattr(s, "nope", 3), getattr(b, "late", None), getattr(a, "late", None), getattr(a, "n"))
setattr(b, "late", [2])
print(b.late)
class Shape:
    def describe(self):
        return self.name() + " " + str(self.size)
class Sq(Shape):
    def __init__(self, size):
        self.size = size
    def name(self): return "sq"
class Ci(Shape):
    def __init__(self, r):
        self.size = r * 2.5
    def name(self): return "ci"
for sh in [Sq(2), Ci(3)]:
    print(sh.describe(), sh.size, sh.name())
class Reg:
    items = []
    def __init__(self, v):
        Reg.items.append(self)
        self.v = v
class Counter:
    total = 0
    def hit(self):
        self.total += 1
        return self.total
c, d = Counter(), Counter()
print(c.hit(), c.hit(), d.total, Counter.total)
Counter.total = 10
print(c.total, d.total, d.hit(), Counter().total)
Reg(3); Reg(4)
print([r.v for r in Reg.items])
p = Sq(1)
p.tag = "t"
q = Sq(2)
print(p.tag)
print(q.tag)

# --- expected
# big
# 'A' object has no attribute 'big'
# 'A' object has no attribute 'late'
# [1]
# 'Sub' object has no attribute 'x' 1 base
# 2
# 'Sub' object has no attribute 'y'
# 'Sub' object has no attribute 'x'
# 'Base' object has no attribute 'z'
# True False True False True False
# 3 None [1] 1
# [2]
# sq 2 2 sq
# ci 7.5 7.5 ci
# 1 2 0 0
# 2 10 11 10
# [3, 4]
# t
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/missing_attributes.py", line 96, in <module>
#     print(q.tag)
#           ^^^^^
# AttributeError: 'Sq' object has no attribute 'tag'
# --- status 1
