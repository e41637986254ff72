"""Functions that choose by the class of their first argument."""

from collections.abc import Sequence
from functools import singledispatch, singledispatchmethod


class Shape:
    pass


class Round(Shape):
    pass


class Circle(Round):
    def __init__(self, r):
        self.r = r


class Square(Shape):
    def __init__(self, a):
        self.a = a


class Blob(Square, Round):
    pass


@singledispatch
def show(x, depth=0):
    return f"{'.' * depth}something {type(x).__name__}"


@show.register
def _(x: int, depth=0):
    return f"{'.' * depth}int {x}"


@show.register
def _(x: bool, depth=0):
    return f"{'.' * depth}bool {x}"


@show.register(str)
@show.register(bytes)
def text(x, depth=0):
    return f"{'.' * depth}text {x!r}"


@show.register
def _(x: list, depth=0):
    return "[" + ", ".join(show(i, depth + 1) for i in x) + "]"


@show.register
def _(x: float | None, depth=0):
    return f"float or none {x}"


show.register(dict, lambda x, depth=0: f"dict of {len(x)}")

for v in (1, True, "a", b"b", 2.5, None, (1, 2)):
    print(show(v), show(v, depth=2))
print(show([1, "x", [True, [2.0]]]), show({1: 2}), text("direct"))


@singledispatch
def area(s):
    raise NotImplementedError(f"no area of {type(s).__name__}")


@area.register
def _(s: Square):
    return s.a**2


@area.register
def _(s: Round):
    return "round"


@area.register
def _(s: Circle):
    return 3 * s.r**2


print(area(Square(2)), area(Circle(2)), area(Round()), area(Blob(3)))
shapes: list[Shape] = [Square(1), Circle(1), Round()]
print([area(s) for s in shapes])
try:
    area(Shape())
except NotImplementedError as e:
    print(e)


@singledispatch
def seq(x):
    return "other"


@seq.register(Sequence)
def _(x):
    return "seq"


@seq.register
def _(x: tuple):
    return "tuple"


print(seq([1]), seq((1,)), seq("s"), seq(3), seq({1}))


class Writer:
    def __init__(self):
        self.out = []

    @singledispatchmethod
    def write(self, x):
        self.out.append(f"? {x}")

    @write.register
    def _(self, x: int):
        self.out.append(f"int {x}")

    @write.register(str)
    def _s(self, x):
        self.out.append(f"str {x}")


w = Writer()
w.write(1)
w.write("a")
w.write(2.0)
print(w.out)

# --- expected
# int 1 ..int 1
# bool True ..bool True
# text 'a' ..text 'a'
# text b'b' ..text b'b'
# float or none 2.5 float or none 2.5
# float or none None float or none None
# something tuple ..something tuple
# [.int 1, .text 'x', [..bool True, [float or none 2.0]]] dict of 1 text 'direct'
# 4 12 round 9
# [1, 3, 'round']
# no area of Shape
# seq tuple seq other other
# ['int 1', 'str a', '? 2.0']
