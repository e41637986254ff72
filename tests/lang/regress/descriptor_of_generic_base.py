"""A descriptor derived from a generic one."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Field(Generic[T]):
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.name)

    def __set__(self, obj, value):
        setattr(obj, self.name, self.convert(value))

    def convert(self, value):
        return value


class IntField(Field[int]):
    def convert(self, value):
        return int(value)


class Person:
    age = IntField()


p = Person()
p.age = "3"
print(p.age)

# --- expected
# 3
