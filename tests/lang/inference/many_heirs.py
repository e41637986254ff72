class Shape:
    def __init__(self, size):
        self.size = size

    def area(self, scale=1, *, unit="cm"):
        raise NotImplementedError(type(self).__name__)

    def __len__(self):
        return 1

    def __str__(self):
        return f"{self.name()} of {self.size}"

    def name(self):
        return "shape"


class Square(Shape):
    def area(self, scale=1, *, unit="cm"):
        return f"{self.size * self.size * scale}{unit}"

    def name(self):
        return "square"

    def __len__(self):
        return 4


class Circle(Shape):
    def area(self, scale=1, *, unit="cm"):
        return f"{3.0 * self.size * self.size * scale}{unit}"

    def name(self):
        return "circle"


class Triangle(Shape):
    def area(self, scale=1, *, unit="cm"):
        return f"{self.size * self.size // 2 * scale}{unit}"

    def __len__(self):
        return 3


class Pentagon(Shape):
    def area(self, scale=1, *, unit="cm"):
        return f"{17 * self.size * self.size // 10 * scale}{unit}"

    def name(self):
        return "pentagon"

    def __len__(self):
        return 5


class Hexagon(Pentagon):
    def area(self, scale=1, *, unit="cm"):
        return f"{26 * self.size * self.size // 10 * scale}{unit}"

    def name(self):
        return "hexagon"

    def __len__(self):
        return 6


class Unknown(Shape):
    pass


shapes = [Square(2), Circle(3), Triangle(4), Pentagon(5), Hexagon(6)]
for s in shapes:
    print(s, len(s), s.area(), s.area(2), s.area(unit="mm"), s.area(3, unit="m"))
print(sum(len(s) for s in shapes))


def total(shape):
    return len(shape.area()) + len(shape.name())


print([total(s) for s in shapes])
shapes.append(Unknown(1))
try:
    shapes[-1].area(2)
except NotImplementedError as error:
    print("not implemented:", error)
for s in reversed(shapes):
    print(s.area())

# --- expected
# square of 2 4 4cm 8cm 4mm 12m
# circle of 3 1 27.0cm 54.0cm 27.0mm 81.0m
# shape of 4 3 8cm 16cm 8mm 24m
# pentagon of 5 5 42cm 84cm 42mm 126m
# hexagon of 6 6 93cm 186cm 93mm 279m
# 19
# [9, 12, 8, 12, 11]
# not implemented: Unknown
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/many_heirs.py", line 88, in <module>
#     print(s.area())
#           ^^^^^^^^
#   File "$HERE/many_heirs.py", line 6, in area
#     raise NotImplementedError(type(self).__name__)
# NotImplementedError: Unknown
# --- status 1
