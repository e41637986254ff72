from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self) -> float:
        ...

    def describe(self) -> str:
        return f"{type(self).__name__} {self.area():.2f}"


class Circle(Shape):
    def __init__(self, radius: float) -> None:
        self.radius = radius

    def area(self) -> float:
        return 3.14159 * self.radius ** 2


class Rect(Shape):
    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height

    def area(self) -> float:
        return self.width * self.height


class Square(Rect):
    def __init__(self, side: float) -> None:
        super().__init__(side, side)

    def describe(self) -> str:
        return "exactly " + super().describe()


def largest(shapes: list[Shape]) -> Shape:
    best = shapes[0]
    for shape in shapes[1:]:
        if shape.area() > best.area():
            best = shape
    return best


shapes: list[Shape] = [Circle(1.0), Rect(2.0, 3.5), Square(2.5)]
for shape in shapes:
    print(shape.describe())
print(largest(shapes).describe(), round(sum(s.area() for s in shapes), 3))

# --- expected
# Circle 3.14
# Rect 7.00
# exactly Square 6.25
# Rect 7.00 16.392
