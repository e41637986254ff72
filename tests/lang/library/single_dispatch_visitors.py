"""Visitors and serializers; annotations that are not evaluated."""

from __future__ import annotations
from functools import singledispatchmethod, singledispatch
from dataclasses import dataclass
import functools


@dataclass
class Num:
    value: int


@dataclass
class Add:
    left: Num | Add
    right: Num | Add


class Visitor:
    def __init__(self):
        self.depth = 0

    @singledispatchmethod
    def visit(self, node):
        raise TypeError(f"unknown {type(node).__name__}")

    @visit.register
    def visit_num(self, node: Num) -> str:
        return str(node.value)

    @visit.register
    def visit_add(self, node: Add) -> str:
        return f"({self.visit(node.left)} + {self.visit(node.right)})"


print(Visitor().visit(Add(Num(1), Add(Num(2), Num(3)))))
try:
    Visitor().visit(3)
except TypeError as e:
    print(e)


class Parser:
    @functools.singledispatchmethod
    @classmethod
    def parse(cls, arg):
        return "default " + cls.__name__

    @parse.register
    @classmethod
    def _(cls, arg: int):
        return f"int {arg}"


print(Parser.parse(3), Parser.parse("x"))


@functools.singledispatch
def to_json(obj):
    """Turns to JSON."""
    raise TypeError(f"Cannot serialize {type(obj)}")


@to_json.register(str)
def _(obj):
    return '"' + obj + '"'


@to_json.register(int)
@to_json.register(float)
def _(obj):
    return str(obj)


@to_json.register(list)
@to_json.register(tuple)
def _(obj):
    return "[" + ", ".join(to_json(o) for o in obj) + "]"


@to_json.register(dict)
def _(obj):
    return "{" + ", ".join(f"{to_json(k)}: {to_json(v)}" for k, v in obj.items()) + "}"


@to_json.register
def _(obj: bool):
    return "true" if obj else "false"


@to_json.register
def _(obj: None):
    return "null"


print(to_json({"a": [1, 2.5, True, None], "b": ("x", {})}))
try:
    to_json({1})
except TypeError as e:
    print(e)
print(to_json.__name__, to_json.__doc__)
names = list(map(to_json, [1, "a"]))
print(names)


class Base:
    pass


class Derived(Base):
    pass


@singledispatch
def who(x):
    return "object"


@who.register
def _(x: Base):
    return "base"


print(who(Base()), who(Derived()), who(1))


@who.register
def _(x: Derived):
    return "derived"


print(who(Base()), who(Derived()), who(1))
try:
    who()
except TypeError as e:
    print(e)

# --- expected
# (1 + (2 + 3))
# unknown int
# int 3 default Parser
# {"a": [1, 2.5, true, null], "b": ["x", {}]}
# Cannot serialize <class 'set'>
# to_json Turns to JSON.
# ['1', '"a"']
# base base object
# base derived object
# who requires at least 1 positional argument
