"""A descriptor read from the class: it is told of no object."""

class D:
    def __set_name__(self, owner, name): self.n = "_" + name
    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return getattr(obj, self.n)
    def __set__(self, obj, v): setattr(obj, self.n, v)
class C:
    x = D()
    def __init__(self): self.x = 3
print(C().x)
print(type(C.x).__name__)
print(C.x is C.x, C().x + 1)
class E(C): pass
print(E.x is C.x)
class Kept:
    def __init__(self): self.data = {}
    def __get__(self, obj, objtype=None): return self.data.get(obj.k, 0)
    def __set__(self, obj, v): self.data[obj.k] = v
class K:
    x = Kept()
    def __init__(self, k): self.k = k
    def bump(self): self.x += 5
c = K("a"); c.x = 3; c.bump()
print(c.x, K("b").x, hasattr(c, "x"), getattr(c, "x"))
setattr(c, "x", 9)
print(c.x)
del c

# --- expected
# 3
# D
# True 4
# True
# 8 0 True 8
# 9
