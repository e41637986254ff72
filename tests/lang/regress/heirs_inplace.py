"""`+=` by `__add__` in a class whose heirs have `__iadd__`."""
class Base:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Base(self.n + other)

    def __or__(self, other):
        return Base(self.n | other)

    def __eq__(self, other):
        return self.n == other.n


class Heir(Base):
    def __iadd__(self, other):
        self.n += 100 * other
        return self

    def __ior__(self, other):
        self.n |= 1024
        return self

    def __ne__(self, other):
        return True


for x in [Base(1), Heir(1)]:
    y = x
    x += 2
    print(x.n, x is y, type(x).__name__)
    x |= 4
    print(x.n, x is y, x != x, not x == x)

# --- expected
# 3 False Base
# 7 False False False
# 201 True Heir
# 1225 True True False
