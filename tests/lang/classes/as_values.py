# Classes as values: type(x)(...), cls in class methods, registries, __init_subclass__.
class Shape:
    kinds = []
    def __init__(self, size):
        self.size = size
    def scaled(self, k):
        return type(self)(self.size * k)
    def copy(self):
        return self.__class__(self.size)
    @classmethod
    def unit(cls):
        return cls(1)
    @classmethod
    def named(cls, text):
        made = cls.unit()
        made.text = f"{cls.__name__}:{text}"
        return made
    def another(self):
        return self.unit()
    def area(self):
        return 0
    def __repr__(self):
        return f"{type(self).__name__}({self.size})"
class Square(Shape):
    def area(self):
        return self.size ** 2
class Circle(Shape):
    def area(self):
        return round(3.14159 * self.size ** 2, 2)
    @classmethod
    def unit(cls):
        c = super().unit()
        c.size = 10
        return c
s, c = Square(2), Circle(1)
print(s.scaled(3), c.scaled(2), s.copy(), Square.unit(), Circle.unit(), Shape.unit())
for x in [s, c]:
    print(x.scaled(2), x.scaled(2).area(), x.copy(), x.another(), type(x), x.__class__.__name__)
print(Circle.named("big").text, Square.named("q").text)
registry = {"square": Square, "circle": Circle}
for name, cls in registry.items():
    obj = cls(3)
    print(name, obj, obj.area(), cls, cls.__name__, cls.unit())
def make(cls, *args):
    return cls(*args)
print(make(Square, 4).area(), make(Circle, 2).area())
classes = [Square, Circle, Shape]
print([k.__name__ for k in classes], [k(2).area() for k in classes], sorted(k.__name__ for k in classes))
print(type(s) is Square, type(s) == type(c), type(s) in (Square, Circle), Square in classes, classes.index(Circle))
print(issubclass(Square, Shape), isinstance(s, Shape), isinstance(s, (Circle, Square)))
class Plugin:
    registry = {}
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry[cls.__name__] = cls
    def run(self):
        return "base"
class A(Plugin):
    def run(self):
        return "a"
class B(Plugin):
    def run(self):
        return "b"
print(sorted(Plugin.registry), Plugin.registry["A"]().run(), [k().run() for k in Plugin.registry.values()])
def describe(x):
    k = type(x)
    return k.__name__
print(describe(s), describe(c), describe(5), describe("x"), describe([1]))
best = max(classes[:2], key=lambda k: k(1).area())
print(best.__name__)

# --- expected
# Square(6) Circle(2) Square(2) Square(1) Circle(10) Shape(1)
# Square(4) 16 Square(2) Square(1) <class '__main__.Square'> Square
# Circle(2) 12.57 Circle(1) Circle(10) <class '__main__.Circle'> Circle
# Circle:big Square:q
# square Square(3) 9 <class '__main__.Square'> Square Square(1)
# circle Circle(3) 28.27 <class '__main__.Circle'> Circle Circle(10)
# 16 12.57
# ['Square', 'Circle', 'Shape'] [4, 12.57, 0] ['Circle', 'Shape', 'Square']
# True False True True 1
# True True True
# ['A', 'B'] a ['a', 'b']
# Square Circle int str list
# Circle
