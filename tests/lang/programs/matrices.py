import random
import math

class Matrix:
    def __init__(self, rows, cols=None, fill=0):
        if isinstance(rows, list):
            self.data = [row[:] for row in rows]
        else:
            self.data = [[fill] * cols for _ in range(rows)]
        self.rows = len(self.data)
        self.cols = len(self.data[0])

    @classmethod
    def identity(cls, n):
        m = cls(n, n)
        for i in range(n):
            m[i, i] = 1
        return m

    def __getitem__(self, idx):
        r, c = idx
        return self.data[r][c]

    def __setitem__(self, idx, value):
        r, c = idx
        self.data[r][c] = value

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(ra, rb)] for ra, rb in zip(self.data, other.data)])

    def __mul__(self, k):
        if isinstance(k, Matrix):
            return self @ k
        return Matrix([[x * k for x in row] for row in self.data])

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.cols != other.rows:
            raise ValueError(f"shape mismatch: {self.shape} x {other.shape}")
        t = list(zip(*other.data))
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in t] for row in self.data])

    def __pow__(self, n):
        result = Matrix.identity(self.rows)
        base = self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return self.data == other.data

    @property
    def shape(self):
        return (self.rows, self.cols)

    @property
    def T(self):
        return Matrix([list(c) for c in zip(*self.data)])

    def det(self):
        if self.rows == 1:
            return self.data[0][0]
        total = 0
        for c in range(self.cols):
            minor = Matrix([row[:c] + row[c + 1:] for row in self.data[1:]])
            total += (-1) ** c * self.data[0][c] * minor.det()
        return total

    def __str__(self):
        widths = [max(len(str(row[c])) for row in self.data) for c in range(self.cols)]
        return "\n".join(" ".join(str(x).rjust(w) for x, w in zip(row, widths)) for row in self.data)

a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0, 1], [1, 0]])
print(a + b)
print(a @ b)
print(a * 3)
print(2 * a == a * 2, a.shape, a.T, sep="\n")
print(a.det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det())
fib = Matrix([[1, 1], [1, 0]]) ** 30
print(fib[0, 1])
try:
    a @ Matrix(3, 3)
except ValueError as e:
    print(e)

def gauss(m, v):
    n = len(m)
    a = [row[:] + [v[i]] for i, row in enumerate(m)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(a[r][i]))
        a[i], a[p] = a[p], a[i]
        for r in range(i + 1, n):
            f = a[r][i] / a[i][i]
            for c in range(i, n + 1):
                a[r][c] -= f * a[i][c]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (a[i][n] - sum(a[i][j] * x[j] for j in range(i + 1, n))) / a[i][i]
    return x
print([round(v, 6) for v in gauss([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3])])
random.seed(42)
pts = [(random.random(), random.random()) for _ in range(2000)]
inside = sum(1 for x, y in pts if math.hypot(x, y) <= 1)
print(4 * inside / len(pts))
mean = sum(x for x, _ in pts) / len(pts)
var = sum((x - mean) ** 2 for x, _ in pts) / len(pts)
print(f"{mean:.4f} {math.sqrt(var):.4f}")
data = [random.randint(1, 6) + random.randint(1, 6) for _ in range(1000)]
hist = {}
for d in data:
    hist[d] = hist.get(d, 0) + 1
for k in sorted(hist):
    print(f"{k:2d} {'*' * (hist[k] // 10)}")
deck = [r + s for s in "SHDC" for r in "23456789TJQKA"]
random.shuffle(deck)
print(deck[:5], random.choice(deck), random.sample(range(100), 5))

# --- expected
# 1 3
# 4 4
# 2 1
# 4 3
# 3  6
# 9 12
# True
# (2, 2)
# 1 3
# 2 4
# -2 18
# 832040
# shape mismatch: (2, 2) x (3, 3)
# [2.0, 3.0, -1.0]
# 3.146
# 0.5044 0.2863
#  2 **
#  3 *****
#  4 *******
#  5 **********
#  6 *************
#  7 ****************
#  8 **************
#  9 **********
# 10 *********
# 11 ******
# 12 ***
# ['8D', '8S', 'AH', '7D', '2D'] TS [16, 64, 9, 35, 32]
