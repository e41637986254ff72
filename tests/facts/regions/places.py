"""Where allocations go: a comment names what is allocated on its line and the region it goes to."""


class Point:
    def __init__(self, x: float, y: float) -> None:
        self.x = x
        self.y = y


class Named:
    def __init__(self, name: str) -> None:
        self.name = name
        self.parts: list[str] = []  # region: list.literal caller


class Link:
    def __init__(self, number, before):
        self.number = number
        self.before = before


class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next


KEPT: list[list[int]] = []  # region: list.literal program


def returned():
    return [1, 2]  # region: list.literal caller


def local():
    xs = [1, 2]  # region: list.literal function
    return len(xs)


def each_iteration(n):
    total = 0
    for i in range(n):
        row = [i, i]  # region: list.literal loop
        total += len(row)
    return total


def live_after(n):
    row = [0]  # region: list.literal function
    for i in range(n):
        row = [i]  # region: list.literal function grows
    return row[0]


def carried(n):
    last = None
    for i in range(n):
        node = Link(i, last)  # region: Link function grows
        last = node
    return last.number if last is not None else 0


def to_the_argument(rows, x):
    rows.append([x])  # region: list.literal caller


def for_good(x):
    row = [x]  # region: list.literal program
    KEPT.append(row)


def on_the_stack(n):
    p = Point(1.0, 2.0)  # region: Point stack
    total = p.x
    for i in range(n):
        q = Point(p.x, total)  # region: Point stack
        total += q.y
    return total


def not_on_the_stack(n):
    p = Named("a" * n)  # region: Named function
    return len(p.name) + len(p.parts)


def through_a_call(n):
    rows = []  # region: list.literal function
    for i in range(n):
        to_the_argument(rows, i)
        to_the_argument([[9]], i)  # region: list.literal loop, list.literal loop
    return len(rows)


def borrowed(n):
    outer = [1]  # region: list.literal function
    total = 0
    for i in range(n):
        either = outer if i % 2 else [i]  # region: list.literal loop
        total += either[0]
    return total


def closure(n):
    names = ["x"]  # region: list.literal function

    def add(name):
        names.append(name)

    for i in range(n):
        add(str(i))
    return len(names)


def adder(k):
    def add(x):  # region: closure caller
        return x + k

    return add


def tree(depth):
    if depth == 0:
        return None
    return Node(tree(depth - 1), tree(depth - 1))  # region: Node caller


def trees(n):
    count = 0
    for i in range(n):
        if tree(3) is not None:
            count += 1
    return count


print(returned(), local(), each_iteration(3), live_after(3), carried(3))
table = [[0]]
to_the_argument(table, 5)
for_good(1)
print(table, KEPT, on_the_stack(3), not_on_the_stack(3), through_a_call(3), borrowed(4), closure(4), adder(2)(3), trees(4))
