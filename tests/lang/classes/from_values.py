class Money(int):
    def __add__(self, other):
        return Money(int(self) + int(other))
    def __repr__(self):
        return f"Money({int(self)})"

class Cents(int):
    pass

class Celsius(float):
    def to_f(self):
        return self * 9 / 5 + 32
    def __str__(self):
        return f"{float(self):.1f}C"

class Name(str):
    def __new__(cls, s):
        return super().__new__(cls, s.strip().title())
    def initials(self):
        return "".join(p[0] for p in self.split())

class Point(tuple):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))
    @property
    def x(self): return self[0]
    @property
    def y(self): return self[1]
    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)
    def __repr__(self):
        return f"Point({self.x}, {self.y})"

a, b = Money(3), Money(4)
print(a + b, a * b, a - b, -a, a == 3, 3 == a, a < b, 5 + a, hash(a) == hash(3))
print(isinstance(a, int), isinstance(a, Money), isinstance(3, Money), type(a) is int, type(a + b).__name__, type(a * b).__name__)
print(f"{a} {a:05d} {a!r} {str(a)} {int(a)} {a}")
print(sum([a, b]), sum([a, b], Money(0)), max(a, b), sorted([b, a]))
d = {a: "three", 4: "four"}
print(d[3], d[b], a in d, 3 in {a}, [1, 2, 3].index(a))
print([10, 20, 30, 40][a], "ab" * a, list(range(a)), bin(a), a.bit_length(), divmod(b, a), b // a, b / a, b ** 2, a & 1)
c = Cents(250)
print(c, c + 1, repr(c), bool(c), bool(Cents(0)), Cents(), Cents("12"), Cents("ff", 16), round(c, -2), abs(Cents(-3)))
t = Celsius(36.6)
print(t, repr(t), t.to_f(), t + 1, round(t), f"{t:.3f}", f"{t}", t > 36, t.is_integer(), Celsius("1.5") == 1.5)
n = Name("  ada lovelace ")
print(n, repr(n), len(n), n.initials(), n.upper(), n + "!", n == "Ada Lovelace", n[0], n[:3], "Love" in n, f"{n:>15}|")
print({n: 1}["Ada Lovelace"], ",".join([n, n]), n.split(), [ch for ch in n][:2], type(n.lower()).__name__, isinstance(n, str))
p = Point(1, 2)
print(p, p + Point(3, 4), p.x, p == (1, 2), len(p), hash(p) == hash((1, 2)), p < (1, 3), list(p), sum(p), isinstance(p, tuple))
x, y = p
print(x, y, p[0], p[-1], {p: 1}[(1, 2)], p * 2, 2 in p, p.index(2))

# --- expected
# Money(7) 12 -1 -3 True True True 8 True
# True True False False Money int
# Money(3) 00003 Money(3) Money(3) 3 Money(3)
# 7 Money(7) Money(4) [Money(3), Money(4)]
# three four True True 2
# 40 ababab [0, 1, 2] 0b11 2 (1, 1) 1 1.3333333333333333 16 1
# 250 251 250 True False 0 12 255 200 3
# 36.6C 36.6 97.88000000000001 37.6 37 36.600 36.6C True False True
# Ada Lovelace 'Ada Lovelace' 12 AL ADA LOVELACE Ada Lovelace! True A Ada True    Ada Lovelace|
# 1 Ada Lovelace,Ada Lovelace ['Ada', 'Lovelace'] ['A', 'd'] str True
# Point(1, 2) Point(4, 6) 1 True 2 True True [1, 2] 3 True
# 1 2 1 2 1 (1, 2, 1, 2) True 1
