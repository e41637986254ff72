import math, copy

class Money(int):
    def __radd__(self, other):
        return f"radd({other})"
    def __sub__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(int.__sub__(self, other))
    def __mul__(self, k):
        return Money(super().__mul__(k))
    def __eq__(self, other):
        return isinstance(other, Money) and super().__eq__(other)
    def __hash__(self):
        return super().__hash__()

m, k = Money(10), Money(4)
print(5 + m, m + 5, m + k, m - k, type(m - k).__name__, m - 1, 20 - m, type(m * 3).__name__, m * 3)
print(m == 10, m == Money(10), m != 10, 1.5 + m if False else "skip")
print(m < 11, m > k, math.sqrt(Money(16)), "%d %s" % (m, m))
try:
    print(m + "x")
except TypeError as e:
    print("TypeError", e)
try:
    print(m - "x")
except TypeError as e:
    print("TypeError", e)
try:
    Money("abc")
except ValueError as e:
    print("ValueError", e)

class Level(float):
    def __new__(cls, value, unit="dB"):
        self = super().__new__(cls, value)
        self.unit = unit
        return self
    def __repr__(self):
        return f"{float.__repr__(self)} {self.unit}"

v = Level(3.5)
w = Level("2", unit="W")
print(v, w, v.unit, w.unit, v + w, [v, w], f"{v:.2f}", v == 3.5, abs(v - 5), int(w), max(v, w), sorted([v, w]))
print(copy.copy(v), copy.deepcopy(w))

class Path(str):
    def __truediv__(self, other):
        return Path(f"{self}/{other}")
    @property
    def name(self):
        return self.rsplit("/", 1)[-1]
    @classmethod
    def join_all(cls, *parts):
        return cls("/".join(parts))

p = Path("a") / "b" / "c.txt"
print(p, p.name, Path.join_all("x", "y") / "z", type(p).__name__, p.endswith(".txt"), p.replace("a", "q"))
def show(x):
    if isinstance(x, bool):
        return "bool"
    if isinstance(x, int):
        return f"int {x + 1}"
    if isinstance(x, str):
        return f"str {x.upper()}"
    return "other"
for item in (Money(3), 4, Path("up"), "down", v, None):
    print(show(item))

def total(xs: list[int]) -> int:
    t = 0
    for x in xs:
        t = t + x
    return t
class Cents(int): pass
print(total([Cents(1), Cents(2)]), total([1, 2]))

class Vec(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)
    def __add__(self, other):
        return Vec(*(a + b for a, b in zip(self, other)))
    def __mul__(self, k):
        return Vec(*[a * k for a in self])
    def dot(self, other):
        return sum(a * b for a, b in zip(self, other))
    def __repr__(self):
        return "Vec" + super().__repr__()
a, b = Vec(1, 2, 3), Vec(4, 5, 6)
print(a + b, a * 2, a.dot(b), a[1:], a == (1, 2, 3), len(a), a < b, {a: 1}, max(a), tuple(a), list(reversed(a)))
for i, c in enumerate(a):
    print(i, c, end=" ")
print()
class Upper(str):
    def __eq__(self, other):
        return self.upper() == other.upper()
    def __hash__(self):
        return hash(self.upper())
print(Upper("ab") == "AB", "AB" == Upper("ab"), Upper("x") in {Upper("X"): 1}, [Upper("b"), Upper("a")], sorted([Upper("b"), Upper("a")]))
match Cents(5):
    case 5:
        print("five")
    case int():
        print("int")
match Path("hello"):
    case str() as s:
        print("string", s)
n = Cents(7)
n += 1
print(n, type(n).__name__, not Cents(0), bool(Path("")), len(Path("abc")), issubclass(Cents, int))

# --- expected
# radd(5) 15 14 6 Money 9 10 Money 30
# False True False skip
# True True 4.0 10 10
# TypeError unsupported operand type(s) for +: 'Money' and 'str'
# TypeError unsupported operand type(s) for -: 'Money' and 'str'
# ValueError invalid literal for int() with base 10: 'abc'
# 3.5 dB 2.0 W dB W 5.5 [3.5 dB, 2.0 W] 3.50 True 1.5 2 3.5 dB [2.0 W, 3.5 dB]
# 3.5 dB 2.0 W
# a/b/c.txt c.txt x/y/z Path True q/b/c.txt
# int 4
# int 5
# str UP
# str DOWN
# other
# other
# 3 3
# Vec(5, 7, 9) Vec(2, 4, 6) 32 (2, 3) True 3 True {Vec(1, 2, 3): 1} 3 (1, 2, 3) [3, 2, 1]
# 0 1 1 2 2 3 
# True True True ['b', 'a'] ['a', 'b']
# five
# string hello
# 8 int True False 3 True
