"""What is copied from one list into another leaves the first one's type as it is."""

from typing import NamedTuple


class Cell(NamedTuple):
    x: int
    y: int


class Shape:
    def __init__(self, name):
        self.name = name


class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r


moved = [Cell(x + 5, x) for x in range(3)]
row = ["F", *moved]
print(row, ["F"] + list(moved), [None] + moved, sum(x + y for x, y in moved))

circles = [Circle(1), Circle(2)]
shapes = [Shape("square")]
shapes.extend(circles)
shapes += tuple(circles)
print([s.name for s in shapes], [c.r for c in circles])

words = ["b", "a"]
found = sorted(words)
found.append(None)
copied = words[:]
copied[1:1] = [3, 4.5]
other = words.copy()
other.insert(0, ("t",))
listed = list(words)
listed += [None]
part = words[1:]
part.append(7)
fixed = tuple(words) + (1, 2)
print(found, copied, other, listed, part, fixed, [w.upper() for w in words])


def grow(items, more):
    items = items + more
    items.extend(items[:1])
    return items


print(grow([1], [2]), grow(["a"], [3]), grow([], [None]))
empty = []
empty.extend([])
filled = [1, *empty]
filled[0:0] = filled
print(filled, empty, [x + 1 for x in filled])
nested = [[1], [2]]
more = nested + [[3]]
more[0].append("x")
print(nested, more)

# --- expected
# ['F', Cell(x=5, y=0), Cell(x=6, y=1), Cell(x=7, y=2)] ['F', Cell(x=5, y=0), Cell(x=6, y=1), Cell(x=7, y=2)] [None, Cell(x=5, y=0), Cell(x=6, y=1), Cell(x=7, y=2)] 21
# ['square', 'circle', 'circle', 'circle', 'circle'] [1, 2]
# ['a', 'b', None] ['b', 3, 4.5, 'a'] [('t',), 'b', 'a'] ['b', 'a', None] ['a', 7] ('b', 'a', 1, 2) ['B', 'A']
# [1, 2, 1] ['a', 3, 'a'] [None, None]
# [1, 1] [] [2, 2]
# [[1, 'x'], [2]] [[1, 'x'], [2], [3]]
