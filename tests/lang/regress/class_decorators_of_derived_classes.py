def shown(cls):
    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join("%s=%r" % kv for kv in sorted(self.__dict__.items())))
    cls.__repr__ = __repr__
    return cls
def logged(cls):
    orig = cls.__init__
    def __init__(self, *a, **k):
        print("make", cls.__name__)
        orig(self, *a, **k)
    cls.__init__ = __init__
    return cls
class Base:
    def __init__(self, x): self.x = x
    def __repr__(self): return "Base"
@shown
class D(Base):
    pass
@shown
class E(Base):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
@logged
class F(Base):
    def __init__(self, x):
        super().__init__(x)
class G(D): pass
print(D(1), E(1, 2), Base(3), F(4), G(5), [D(2)])
def auto_repr(cls):
    def __repr__(self):
        return type(self).__name__
    cls.__repr__ = __repr__
    return cls

class A:
    pass

@auto_repr
class W(A):
    pass

class X(W):
    pass
print(W(), X())

# --- expected
# make F
# D(x=1) E(x=1, y=2) Base Base G(x=5) [D(x=2)]
# W X
