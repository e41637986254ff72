class A:
    def who(self): return "first"
a = A()
class A:
    def who(self): return "second"
b = A()
for x in (a, b, A()):
    print(x.who(), isinstance(x, A))
y = None
for i in range(3):
    y = a if i % 2 else b
    print(y.who())
import bisect
class Box:
    def __init__(self, key=None):
        self.key = key
for b in (Box(),):
    l = ['aad']
    print(max(l, key=b.key if len(l) > 2 else None))
class Box:
    def __init__(self, key=None):
        self.key = key
b = Box()
for f in (lambda: print(bisect.bisect(l, "b", key=b.key)),):
    f()

# --- expected
# first False
# second True
# second True
# second
# first
# second
# aad
# 1
