# A class under another name as a base, and classes of a class's body in that body.
class CA:
    def f(self): return 1
T = CA
class B(T):
    pass
print(B().f())
def g(x: T, y: "list[T]") -> T:
    return x
print(g(B(), []).f(), isinstance(B(), T), issubclass(B, CA))
class Outer:
    Base = CA
    class In(CA):
        def f(self): return 5
    class In2(In):
        pass
    items = [In(), In2()]
    table = {"a": In, "b": In2}
    def f(self, k=In): return k().f()
print(Outer().f(), [i.f() for i in Outer.items], Outer.table["b"]().f())
class Holder:
    class _N:
        def __repr__(self): return '<n>'
    ng = _N()
    def pop(self, key, default=ng):
        return "none" if default is self.ng else default
    __mine = 5
    def two(self, key=__mine):
        return key
print(Holder().pop(1), Holder().pop(1, 2), Holder().two())

# --- expected
# 1
# 1 True True
# 5 [5, 5] 5
# none 2 5
