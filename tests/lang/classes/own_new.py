import copy
class A:
    def __init__(self, a, b):
        self.a, self.b = a, b
        print("init")
    def clone(self):
        new = self.__class__.__new__(self.__class__)
        new.a, new.b = self.a, self.b
        return new
    @classmethod
    def make(cls, a):
        o = cls.__new__(cls)
        o.a = a
        o.b = None
        return o
class B(A):
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls)
class Singleton:
    _inst = None
    def __new__(cls):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
            cls._inst.n = 0
            print("made")
        return cls._inst
x = A(1, 2)
y = x.clone()
print(y.a, y.b, A.make(3).a)
b = B(1, 2)
print(b.a)
Singleton().n += 1
Singleton().n += 1
print(Singleton().n, Singleton() is Singleton())
from collections import namedtuple
class Pt(namedtuple("Pt", "x y")):
    def __new__(cls, x, y=0):
        return super().__new__(cls, x, y)
    def norm(self):
        return self.x ** 2 + self.y ** 2
print(Pt(3), Pt(3, 4).norm(), Pt(3)._replace(y=5))
class Shape:
    def __new__(cls, kind):
        if kind == "circle":
            return object.__new__(Circle)
        return object.__new__(Square)
    def __init__(self, kind):
        self.kind = kind
class Circle(Shape):
    def area(self): return 3
class Square(Shape):
    def area(self): return 4
for k in ["circle", "sq"]:
    s = Shape(k)
    print(type(s).__name__, s.area(), s.kind)
class Odd:
    def __new__(cls):
        return 42
print(Odd())

# --- expected
# init
# 1 2 3
# new (1, 2)
# init
# 1
# made
# 2 True
# Pt(x=3, y=0) 25 Pt(x=3, y=5)
# Circle 3 circle
# Square 4 sq
# 42
