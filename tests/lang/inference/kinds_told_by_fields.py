"""Functions that tell their arguments apart by what these say of themselves: each class lacks what the others have."""


class Circle:
    kind = "circle"

    def __init__(self, radius):
        self.radius = radius


class Rectangle:
    kind = "rectangle"

    def __init__(self, width, height):
        self.width, self.height = width, height


class Square(Rectangle):
    kind = "square"

    def __init__(self, side):
        super().__init__(side, side)


def area(shape):
    if shape.kind == "circle":
        return 3 * shape.radius**2
    return shape.width * shape.height


def described(shape):
    text = shape.kind
    text += f" of {shape.radius}" if shape.kind == "circle" else f" of {shape.width}"
    return text


def is_large(shape):
    return shape.kind == "circle" and shape.radius > 3 or shape.kind != "circle" and shape.width > 3


def radius_of(shape):
    assert shape.kind == "circle", f"no circle but a {shape.kind}"
    return shape.radius


def width_of(shape):
    if shape.kind == "circle":
        raise ValueError("round")
    return shape.width


print(area(Circle(2)), area(Rectangle(2, 3)), area(Square(4)))
print(described(Circle(2)), described(Rectangle(2, 3)), is_large(Circle(4)), is_large(Square(2)))
print(radius_of(Circle(1)), width_of(Square(2)))
for function, shape in ((radius_of, Rectangle(1, 2)), (width_of, Circle(1))):
    try:
        print(function(shape))
    except (AssertionError, ValueError) as error:
        print(type(error).__name__, error)


def combined(a, b, how):
    if how == "join":
        return a + "-" + b
    if how == "add":
        return a + b
    return [a, b]


print(combined("x", "y", "join"), combined(1, 2, "add"), combined(1, 2, "list"))
print(combined(1, 2, "join"))

# --- expected
# 12 6 16
# circle of 2 rectangle of 2 True False
# 1 2
# AssertionError no circle but a rectangle
# ValueError round
# x-y 3 [1, 2]
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/kinds_told_by_fields.py", line 71, in <module>
#     print(combined(1, 2, "join"))
#           ^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/kinds_told_by_fields.py", line 64, in combined
#     return a + "-" + b
#            ~~^~~~~
# TypeError: unsupported operand type(s) for +: 'int' and 'str'
# --- status 1
