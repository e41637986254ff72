"""The second argument of a builtin whose first is of several types: it stood once for each type."""


def cut(xs: list[int | float]) -> int | float:
    return round(xs[0], int(xs[1]))


def places(x: float) -> int:
    print("places", x)
    return int(x)


print(cut([2.345, 2]), cut([12345, -2.0]))
for number in (1.25, 17, True):
    print(round(number, places(1.5)))

# --- expected
# 2.35 12300
# places 1.5
# 1.2
# places 1.5
# 17
# places 1.5
# 1
