from dataclasses import dataclass, field


class Shape:
    made = 0

    def __init__(self, name):
        self.name = name
        self.parts = []
        Shape.made += 1

    def area(self):
        raise NotImplementedError

    @property
    def label(self):  # reveal: return: str
        return f"{self.name}: {self.area()}"

    @classmethod
    def unit(cls):
        return cls("unit")

    @staticmethod
    def of(kind):  # reveal: return: Shape
        return Square(2) if kind == "square" else Circle(1.5)


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):  # reveal: return: int
        return self.side * self.side


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def area(self):  # reveal: return: float
        return self.radius * 3.0


@dataclass(order=True)
class Point:
    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list)


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Tree:
    left: "Tree | None" = None
    right: "Tree | None" = None

    def __init__(self, key: int) -> None:
        self.key = key

    def insert(self, key: int) -> None:
        if key < self.key:
            if self.left is None:
                self.left = Tree(key)
            else:
                self.left.insert(key)

    def smallest(self) -> int:
        node = self
        while node.left is not None:
            node = node.left
        return node.key  # reveal: return: int


class Vector:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return Vector(self.x + other.x)

    def __mul__(self, k):
        return Vector(self.x * k)

    def __rmul__(self, k):
        return self * k

    def __getitem__(self, i):
        return self.x

    def __len__(self):
        return 1


shape = Shape.of("square")  # reveal: shape: Shape
area = shape.area()  # reveal: area: int | float
label = shape.label  # reveal: label: str
shapes = [Square(1), Circle(2.0)]  # reveal: shapes: list[Shape]
areas = [s.area() for s in shapes]  # reveal: areas: list[int | float]
p = Point(1)  # reveal: p: Point
tags = p.tags  # reveal: tags: list[str]
ordered = sorted([p, Point(0)])  # reveal: ordered: list[Point]
same = p == Point(1, 0)  # reveal: same: bool
other = p == 3  # reveal: other: bool
chain = Node(1, Node(2))  # reveal: chain: Node
following = chain.next  # reveal: following: None | Node
value = following.value if following is not None else None  # reveal: value: None | int
tree = Tree(3)
tree.insert(1)
low = tree.smallest()  # reveal: low: int
v = Vector(1) + 2 * Vector(3)  # reveal: v: Vector
item = v[0]  # reveal: item: int
size = len(v)  # reveal: size: int
made = Shape.made  # reveal: made: int
