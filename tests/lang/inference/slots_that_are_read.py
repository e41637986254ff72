class Node:
    def __repr__(self):
        return type(self).__name__ + str([getattr(self, n) for n in self.__slots__])

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, n) == getattr(other, n) for n in self.__slots__)


class Char(Node):
    __slots__ = ("chars", "negated")

    def __init__(self, chars, negated=False):
        self.chars = chars
        self.negated = negated


class Cat(Node):
    __slots__ = ("parts",)

    def __init__(self, *parts):
        self.parts = parts


print(Char("a"), Cat(Char("b"), Cat()), Char("a") == Char("a"), Char("x") == Cat())
print(Char.__slots__)


class Record:
    __slots__ = ()

    def __init__(self, *values, **named):
        for slot, value in zip(self.__slots__, values):
            setattr(self, slot, value)
        for name, value in named.items():
            setattr(self, name, value)

    def __iter__(self):
        return (getattr(self, slot) for slot in self.__slots__)


class Point(Record):
    __slots__ = ("x", "y")


class Person(Record):
    __slots__ = ["name", "age"]


print(list(Point(1, y=2.5)), *Person("Ann", 30), Record.__slots__)
x, y = Point(3, 4)
print(x * y, Person("Bob", 4).age + 1)
try:
    print(list(Point(1)))
except AttributeError as e:
    print(e)


class Structure:
    _fields = []

    def __init__(self, *args, **kwargs):
        if len(args) > len(self._fields):
            raise TypeError("Expected {} arguments".format(len(self._fields)))
        for name, value in zip(self._fields, args):
            setattr(self, name, value)
        for name in self._fields[len(args):]:
            setattr(self, name, kwargs.pop(name))
        if kwargs:
            raise TypeError("Invalid argument(s): {}".format(",".join(kwargs)))

    def __str__(self):
        return ", ".join(f"{n}={getattr(self, n)}" for n in self._fields)


class Stock(Structure):
    _fields = ["symbol", "shares", "price"]


class Circle(Structure):
    _fields = ["radius"]

    def area(self):
        return 3 * self.radius ** 2


print(Stock("ACME", 50, 91.1), Stock("ACME", shares=5, price=1), Circle(4.0).area())
for bad in (lambda: Circle(1, 2), lambda: Stock("a", 1, price=2, kind=3)):
    try:
        bad()
    except TypeError as e:
        print(e)

# --- expected
# Char['a', False] Cat[(Char['b', False], Cat[()])] True False
# ('chars', 'negated')
# [1, 2.5] Ann 30 ()
# 12 5
# 'Point' object has no attribute 'y'
# symbol=ACME, shares=50, price=91.1 symbol=ACME, shares=5, price=1 48.0
# Expected 1 arguments
# Invalid argument(s): kind
