"""Operators between classes: NotImplemented, reflected methods, subclasses asked first, objects in containers."""


class Metre:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if isinstance(other, Metre):
            return Metre(self.n + other.n)
        if isinstance(other, (int, float)):
            return Metre(self.n + other)
        return NotImplemented

    __radd__ = __add__

    def __mul__(self, other):
        return Metre(self.n * other) if isinstance(other, int) else NotImplemented

    def __eq__(self, other):
        if not isinstance(other, Metre):
            return NotImplemented
        return self.n == other.n

    def __lt__(self, other):
        if not isinstance(other, Metre):
            return NotImplemented
        return self.n < other.n

    def __hash__(self):
        return hash(self.n)

    def __repr__(self):
        return f"{self.n}m"


class Foot:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        if isinstance(other, Metre):
            return Metre(other.n + self.n * 0.25)
        return NotImplemented

    def __rmul__(self, other):
        return f"{other!r} times {self.n} feet"

    def __eq__(self, other):
        if isinstance(other, Metre):
            return other.n == self.n * 0.25
        return NotImplemented if not isinstance(other, Foot) else self.n == other.n

    def __gt__(self, other):
        return self.n * 0.25 > other.n if isinstance(other, Metre) else NotImplemented


class Kilometre(Metre):
    def __radd__(self, other):
        return f"{other} and {self.n}km"

    def __eq__(self, other):
        print("asked first")
        return isinstance(other, Metre) and self.n * 1000 == other.n


class Plain:
    pass


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)


m, f, k = Metre(2), Foot(4), Kilometre(1)
print(m + m, m + 1, 1 + m, 2.5 + m, m * 3, m + f, m * f, m + k)
for other in [m, "x", f, 1.5, 3, k, Plain()]:
    attempt(lambda: m + other)
    attempt(lambda: other + m)
    attempt(lambda: m * other)
    attempt(lambda: m < other)
    attempt(lambda: other < m)
    attempt(lambda: m > other)
print(m == 2, m == Metre(2), m != Metre(2), m == f, f == m, Metre(1) == f, m == "x", m != None, f == 1)
print(Metre(1000) == k, k == Metre(1000), k == Metre(1))
print(m in [1, "x", Metre(2)], [Metre(1), Metre(2)].index(m), [Metre(3), m] == [Metre(3), Metre(2)], (m,) == (Metre(2),))
print({m: 1}[Metre(2)], len({m, Metre(2), Metre(3)}), sorted([Metre(3), Metre(1), m]), min(m, Metre(1)), max([m]))
print(sum([m, Metre(4)], Metre(0)), sum([Metre(1), m]))
things = [1, m, "x", f, None, 2.5]
print([x == m for x in things], [x for x in things if x == 1])
for x in things:
    attempt(lambda: x + 1)
    attempt(lambda: m + x)
total = 0
for x in [1, 2.5, m, 3]:
    total += x
print(total)
print(m.__eq__(3) is NotImplemented, m.__eq__(Metre(2)), NotImplemented, m.__lt__("x") is NotImplemented)
p, q = Plain(), Plain()
print(p == p, p == q, p != q, p == m, m == p, p in [q], p in [q, p])

# --- expected
# 4m 3m 3m 4.5m 6m 3.0m 2m times 4 feet 2m and 1km
# 4m
# 4m
# TypeError: unsupported operand type(s) for *: 'Metre' and 'Metre'
# False
# False
# False
# TypeError: unsupported operand type(s) for +: 'Metre' and 'str'
# TypeError: can only concatenate str (not "Metre") to str
# TypeError: can't multiply sequence by non-int of type 'Metre'
# TypeError: '<' not supported between instances of 'Metre' and 'str'
# TypeError: '<' not supported between instances of 'str' and 'Metre'
# TypeError: '>' not supported between instances of 'Metre' and 'str'
# 3.0m
# TypeError: unsupported operand type(s) for +: 'Foot' and 'Metre'
# 2m times 4 feet
# False
# TypeError: '<' not supported between instances of 'Foot' and 'Metre'
# TypeError: '>' not supported between instances of 'Metre' and 'Foot'
# 3.5m
# 3.5m
# TypeError: unsupported operand type(s) for *: 'Metre' and 'float'
# TypeError: '<' not supported between instances of 'Metre' and 'float'
# TypeError: '<' not supported between instances of 'float' and 'Metre'
# TypeError: '>' not supported between instances of 'Metre' and 'float'
# 5m
# 5m
# 6m
# TypeError: '<' not supported between instances of 'Metre' and 'int'
# TypeError: '<' not supported between instances of 'int' and 'Metre'
# TypeError: '>' not supported between instances of 'Metre' and 'int'
# 2m and 1km
# 3m
# TypeError: unsupported operand type(s) for *: 'Metre' and 'Kilometre'
# False
# True
# True
# TypeError: unsupported operand type(s) for +: 'Metre' and 'Plain'
# TypeError: unsupported operand type(s) for +: 'Plain' and 'Metre'
# TypeError: unsupported operand type(s) for *: 'Metre' and 'Plain'
# TypeError: '<' not supported between instances of 'Metre' and 'Plain'
# TypeError: '<' not supported between instances of 'Plain' and 'Metre'
# TypeError: '>' not supported between instances of 'Metre' and 'Plain'
# False True False False False True False True False
# asked first
# asked first
# asked first
# True True False
# True 1 True True
# 1 2 [1m, 2m, 3m] 1m 2m
# 6m 3m
# [False, True, False, False, False, False] [1]
# 2
# 3m
# 3m
# 4m
# TypeError: can only concatenate str (not "int") to str
# TypeError: unsupported operand type(s) for +: 'Metre' and 'str'
# TypeError: unsupported operand type(s) for +: 'Foot' and 'int'
# 3.0m
# TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# TypeError: unsupported operand type(s) for +: 'Metre' and 'NoneType'
# 3.5
# 4.5m
# 8.5m
# True True NotImplemented True
# True False True False False False True
