LIMIT = 3
class C:
    """Tables made in the body."""
    a = b = 0
    x, y = 1, "two"
    (p, q), *rest = (5, 6), 7, 8
    TABLE = {}
    for i in range(LIMIT):
        TABLE[i] = i * i
        if i == 1:
            MIDDLE = TABLE[i] + x
    del i
    SQUARES = []
    while len(SQUARES) < LIMIT:
        SQUARES.append(len(SQUARES) ** 2)
    SQUARES.reverse()
    count = 0
    count += 5
    if LIMIT > 2:
        mode = "big"
    else:
        mode = "small"
    try:
        bad = int("x")
    except ValueError:
        bad = -1
    N, Z = (1 << k for k in (7, 1))
    print("in the body", count, mode)

    def __init__(self):
        self.a = 9

    def total(self):
        return self.a + self.b + self.p + C.q + sum(self.rest)


print(C.a, C.b, C.x, C.y, C.p, C.rest, C.TABLE, C.MIDDLE, C.SQUARES, C.count, C.mode, C.bad, C.N, C.Z)
print(C().total(), C.a, C().y, hasattr(C, "i"))


class D(C):
    first, second = C.TABLE[2], C.mode


print(D.first, D.second, D.x, D().total())

# --- expected
# in the body 5 big
# 0 0 1 two 5 [7, 8] {0: 0, 1: 1, 2: 4} 2 [4, 1, 0] 5 big -1 128 2
# 35 0 two False
# 4 big 1 35
