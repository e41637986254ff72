class Shape:
    sides = 0

    def __init__(self, n=1):
        self.n = n

    @classmethod
    def make(cls, n):
        return cls(n)

    @classmethod
    def label(cls):
        return cls.__name__ + str(cls.sides)

    @staticmethod
    def helper(x):
        return x * 2

    def area(self):
        return 0

    def twin(self):
        return type(self)(self.n)

    def twin2(self):
        return self.__class__(self.n + 1)

    def __repr__(self):
        return f"{type(self).__name__}({self.n})"


class Square(Shape):
    sides = 4

    def area(self):
        return self.n * self.n


class Circle(Shape):
    sides = 1

    def area(self):
        return 3 * self.n * self.n

    @classmethod
    def label(cls):
        return "round " + super().label()


kinds = [Square, Circle]
for k in kinds:
    print(k.__name__, k.sides, k(3).area(), k.make(2), k.label(), k.helper(4))
print([k(2) for k in (Shape, Square)])
c = Square
print(c(5).area(), c is Square, c == Circle, c is not Circle)
print(Square.make(3), Circle.make(4), Shape.make(1))
s = Square(7)
print(
    s.twin(), s.twin2(), Circle(2).twin(), type(s) is Square, type(s) == Shape, type(s).__name__, s.__class__.__name__
)
registry = {"square": Square, "circle": Circle}
for name in registry:
    print(name, registry[name](2).area())
print(registry["square"].__name__)


def build(cls, *args):
    return cls(*args)


print(build(Square, 3), build(Circle, 2))
table = {Square: "sq", Circle: "ci"}
print(table[type(s)], table[Circle], table.get(Shape, "none"), len(table))
print(isinstance(s, c), issubclass(Square, Shape), issubclass(c, Circle), isinstance(s, (Circle, Square)))
print(Square)
print([Square, Circle])
print(str(Circle), repr(type(s)), f"{c}")


def pick(flag):
    return Square if flag else Circle


print(pick(True)(2).area(), pick(False)(2).area(), pick(True).__name__)


class Animal:
    count = 0

    def __init__(self):
        type(self).count += 1


class Dog(Animal):
    pass


class Cat(Animal):
    pass


Dog()
Dog()
Cat()
print(Dog.count, Cat.count, Animal.count)
x = None
for k in kinds:
    if x is None or k.sides > x.sides:
        x = k
print(x.__name__)


def err(e, msg):
    raise e(msg)


for e in (ValueError, KeyError, IndexError):
    try:
        err(e, "bad")
    except LookupError as ex:
        print("lookup", type(ex).__name__, ex)
    except ValueError as ex:
        print("value", ex)
ERRORS = (ValueError, KeyError)
try:
    raise KeyError("k")
except ERRORS as ex:
    print("caught", repr(ex))
print(type(1).__name__, type("a").__name__, type([]).__name__, type(None).__name__, type(2.5) is float, type(1) is int)
print(type(1), type("s"), type([1]), type({}), type(None), type(1.5), type((1,)), type(True))

objs = [Square(1), Circle(2), Square(3)]
print({type(o).__name__: o.n for o in objs})
print(sorted(objs, key=lambda o: type(o).__name__))
counts = {}
for o in objs:
    counts[type(o)] = counts.get(type(o), 0) + 1
print({k.__name__: v for k, v in counts.items()})
print(type(s)(9), type(s).make(8), s.make(6))
for conv in (int, float, str):
    print(conv("3"))
print(Square.area(s), Shape.area(s))
m = Square.area
print(m(s))

# --- expected
# Square 4 9 Square(2) Square4 8
# Circle 1 27 Circle(2) round Circle1 8
# [Shape(2), Square(2)]
# 25 True False True
# Square(3) Circle(4) Shape(1)
# Square(7) Square(8) Circle(2) True False Square Square
# square 4
# circle 12
# Square
# Square(3) Circle(2)
# sq ci none 2
# True True False True
# <class '__main__.Square'>
# [<class '__main__.Square'>, <class '__main__.Circle'>]
# <class '__main__.Circle'> <class '__main__.Square'> <class '__main__.Square'>
# 4 12 Square
# 2 1 0
# Square
# value bad
# lookup KeyError 'bad'
# lookup IndexError bad
# caught KeyError('k')
# int str list NoneType True True
# <class 'int'> <class 'str'> <class 'list'> <class 'dict'> <class 'NoneType'> <class 'float'> <class 'tuple'> <class 'bool'>
# {'Square': 3, 'Circle': 2}
# [Circle(2), Square(1), Square(3)]
# {'Square': 2, 'Circle': 1}
# Square(9) Square(8) Square(6)
# 3
# 3.0
# 3
# 49 0
# 49
