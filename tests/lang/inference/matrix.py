"""Numbers that are ints, floats and objects: operators of user classes meet those of builtin types."""


class Fraction:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        if bottom < 0:
            top, bottom = -top, -bottom
        a, b = abs(top), bottom
        while b:
            a, b = b, a % b
        self.top = top // a
        self.bottom = bottom // a

    def _with(self, other):
        return other if isinstance(other, Fraction) else Fraction(other)

    def __add__(self, other):
        if isinstance(other, float):
            return float(self) + other
        o = self._with(other)
        return Fraction(self.top * o.bottom + o.top * self.bottom, self.bottom * o.bottom)

    __radd__ = __add__

    def __mul__(self, other):
        o = self._with(other)
        return Fraction(self.top * o.top, self.bottom * o.bottom)

    def __rmul__(self, other):
        return self * other

    def __sub__(self, other):
        return self + -self._with(other)

    def __neg__(self):
        return Fraction(-self.top, self.bottom)

    def __truediv__(self, other):
        o = self._with(other)
        return Fraction(self.top * o.bottom, self.bottom * o.top)

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            o = self._with(other)
            return self.top == o.top and self.bottom == o.bottom
        return NotImplemented

    def __lt__(self, other):
        o = self._with(other)
        return self.top * o.bottom < o.top * self.bottom

    def __float__(self):
        return self.top / self.bottom

    def __repr__(self):
        return str(self.top) if self.bottom == 1 else f"{self.top}/{self.bottom}"


def dot(xs, ys):
    total = 0
    for x, y in zip(xs, ys):
        total = total + x * y
    return total


def product(a, b):
    columns = list(zip(*b))
    return [[dot(row, column) for column in columns] for row in a]


def identity(n, one=1):
    return [[one if i == j else 0 for j in range(n)] for i in range(n)]


def solve(rows):
    """Gauss, in whatever numbers the rows are made of."""
    rows = [list(row) for row in rows]
    n = len(rows)
    for i in range(n):
        pivot = next((r for r in range(i, n) if not rows[r][i] == 0), None)
        if pivot is None:
            return None
        rows[i], rows[pivot] = rows[pivot], rows[i]
        first = rows[i][i]
        rows[i] = [x / first for x in rows[i]]
        for r in range(n):
            if r != i:
                k = rows[r][i]
                rows[r] = [x - k * y for x, y in zip(rows[r], rows[i])]
    return [row[-1] for row in rows]


def average(xs):
    total, count = 0, 0
    for x in xs:
        total += x
        count += 1
    return total / count if count else None


half = Fraction(1, 2)
print(half + half, half + 1, 1 + half, half * 3, 3 * half, half - 2, half / 3, -half, half + 0.25)
print(half == Fraction(2, 4), half == 1, Fraction(4, 2) == 2, half == "x", half != 0.5, sorted([half, Fraction(1, 3)]))
print(product([[1, 2], [3, 4]], identity(2)), product([[1.5, 2]], [[2], [4]]), product([[half]], [[half]]))
print(identity(2, half), identity(2, 1.0), dot([], []), dot([1], [2.5]))
print(solve([[2.0, 1.0, 3.0], [1.0, 3.0, 5.0]]))
print(solve([[Fraction(2), Fraction(1), Fraction(3)], [Fraction(1), Fraction(3), Fraction(5)]]))
print(solve([[0.0, 1.0, 2.0], [0.0, 2.0, 4.0]]))
print(average([1, 2, 4]), average([]), average([half, 1]), average([1, half]), average([0.5]))
try:
    Fraction(1, 0)
except ZeroDivisionError as e:
    print(e)
x = 0
for step in [1, 0.5, half]:
    x = step + x
    print(x, type(x).__name__)

# --- expected
# 1 3/2 3/2 3/2 3/2 -3/2 1/6 -1/2 0.75
# True False True False True [1/3, 1/2]
# [[1, 2], [3, 4]] [[11.0]] [[1/4]]
# [[1/2, 0], [0, 1/2]] [[1.0, 0], [0, 1.0]] 0 2.5
# [0.8, 1.4]
# [4/5, 7/5]
# None
# 2.3333333333333335 None 3/4 3/4 0.5
# Fraction(1, 0)
# 1 int
# 1.5 float
# 2.0 float
