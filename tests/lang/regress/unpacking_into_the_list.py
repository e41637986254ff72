"""All items are taken out before the first target is assigned, be it an item of the same list."""

x = [1, 2]
x[1], x[0] = x
print(x)

y = [1, 2, 3, 4]
y[0], *y[1:3], y[3] = y[::-1]
print(y)


class Box:
    def __init__(self, items: list[int]) -> None:
        self.items = items


box = Box([5, 6, 7])
box.items[0], *rest, box.items[1] = box.items
print(box.items, rest)
box.items, first = [[8, 9], box.items]
print(box.items, first)

# --- expected
# [2, 1]
# [4, 3, 2, 1]
# [5, 7, 7] [6]
# [8, 9] [5, 7, 7]
