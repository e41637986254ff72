"""What no instance of a function gets past is an error, also where it need not run."""


class Square:
    def __init__(self, side: int) -> None:
        self.side = side

    def area(self, scale):
        return self.side * self.sied * scale  # error: E0402 `Square` has no attribute `sied`


class Circle:
    def area(self, scale):
        return scaled(3, scale)


def scaled(n, scale):
    if scale:
        return n.value * scale  # error: E0402 `int` has no attribute `value`
    return n.other  # error: E0402 `int` has no attribute `other`


for shape in (Square(1), Circle()):
    print(shape.area(2))


def first(x):
    return x.name  # error: E0402 `int` has no attribute `name`


first(Square)
first(1)
