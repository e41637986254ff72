"""Descriptors in the bodies of classes: values kept under names that __set_name__ and __init__ compute."""

from abc import ABC, abstractmethod
class Positive:
    def __set_name__(self, owner, name):
        self.private = "_" + name
        self.shown = name
    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return getattr(obj, self.private)
    def __set__(self, obj, value):
        if value <= 0:
            raise ValueError(f"{self.shown} must be positive, not {value}")
        setattr(obj, self.private, value)
class Item:
    price = Positive()
    count = Positive()
    def __init__(self, name, price, count):
        self.name = name
        self.price = price
        self.count = count
    def total(self):
        return self.price * self.count
i = Item("apple", 2.5, 4)
print(i.total(), i.price, i.count)
i.count += 1
print(i.total())
try:
    i.price = -1
except ValueError as e:
    print(e)
try:
    Item("x", 1, 0)
except ValueError as e:
    print(e)
class Typed:
    def __init__(self, name, kind):
        self.name = name
        self.kind = kind
    def __get__(self, instance, owner):
        return instance.__dict__[self.name]
    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}")
        instance.__dict__[self.name] = value
class Person:
    name = Typed("name", str)
    age = Typed("age", int)
    def __init__(self, name, age):
        self.name = name
        self.age = age
    def __repr__(self):
        return f"Person({self.name!r}, {self.age})"
p = Person("ann", 30)
print(p, p.name.upper(), p.age + 1)
p.age = 31
print(p)
try:
    Person("bob", "x")
except TypeError as e:
    print(e)
class Validator(ABC):
    def __set_name__(self, owner, name):
        self.private_name = f"_{name}"
    def __get__(self, obj, objtype=None):
        return getattr(obj, self.private_name)
    def __set__(self, obj, value):
        self.validate(value)
        setattr(obj, self.private_name, value)
    @abstractmethod
    def validate(self, value):
        pass
class OneOf(Validator):
    def __init__(self, *options):
        self.options = set(options)
    def validate(self, value):
        if value not in self.options:
            raise ValueError(f"Expected {value!r} to be one of {sorted(self.options)!r}")
class Number(Validator):
    def __init__(self, minvalue=None, maxvalue=None):
        self.minvalue = minvalue
        self.maxvalue = maxvalue
    def validate(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"Expected {value!r} to be an int or float")
        if self.minvalue is not None and value < self.minvalue:
            raise ValueError(f"Expected {value!r} to be at least {self.minvalue!r}")
class Component:
    kind = OneOf("wood", "metal", "plastic")
    quantity = Number(minvalue=0)
    def __init__(self, kind, quantity):
        self.kind = kind
        self.quantity = quantity
c = Component("metal", 5)
print(c.kind, c.quantity)
for args in (("stone", 5), ("wood", -1)):
    try:
        Component(*args)
    except ValueError as e:
        print(e)
class Celsius:
    def __get__(self, obj, objtype=None):
        return (obj.fahrenheit - 32) * 5 / 9
    def __set__(self, obj, value):
        obj.fahrenheit = 32 + 9 * value / 5
class Temperature:
    celsius = Celsius()
    def __init__(self, f): self.fahrenheit = f
t = Temperature(212.0)
print(t.celsius)
t.celsius = 0
print(t.fahrenheit)
class Ten:
    def __get__(self, obj, objtype=None):
        return 10
class A:
    x = 5
    y = Ten()
print(A().y + A().x)
class OnlySet:
    def __init__(self, name): self.name = name
    def __set__(self, obj, value):
        obj.__dict__[self.name] = value * 2
class W:
    v = OnlySet("v")
    def __init__(self, v): self.v = v
print(W(4).v)

# --- expected
# 10.0 2.5 4
# 12.5
# price must be positive, not -1
# count must be positive, not 0
# Person('ann', 30) ANN 31
# Person('ann', 31)
# age must be int
# metal 5
# Expected 'stone' to be one of ['metal', 'plastic', 'wood']
# Expected -1 to be at least 0
# 100.0
# 32.0
# 15
# 8
