# a class that defines __eq__ gets back the hash by identity, or that of its base
class Base:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return self.v == other.v
    def __hash__(self): return hash(self.v)

class A(Base):
    def __eq__(self, other): return self is other
    __hash__ = object.__hash__

class B(Base):
    def __eq__(self, other): return self is other
    def __hash__(self): return object.__hash__(self)

class C:
    def __eq__(self, other): return self is other
    def __hash__(self): return super().__hash__()

class D(Base):
    def __eq__(self, other): return self.v % 10 == other.v % 10
    __hash__ = Base.__hash__

for make in (lambda: A(1), lambda: B(1), lambda: C()):
    x, y = make(), make()
    print(len({x, y, x}), x in {x}, y in {x: 1}, hash(x) == hash(x))
print(hash(D(3)) == hash(3), {D(1): "x"}[D(1)])

# --- expected
# 2 True False True
# 2 True False True
# 2 True False True
# True x
