# Operator methods of all kinds; NotImplemented; in-place and reflected ones.
class Money:
    def __init__(self, amount, currency="EUR"):
        self.amount, self.currency = amount, currency
    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return (self.amount, self.currency) == (other.amount, other.currency)
    def __lt__(self, other):
        if not isinstance(other, Money) or other.currency != self.currency:
            return NotImplemented
        return self.amount < other.amount
    def __add__(self, other):
        if isinstance(other, Money):
            if other.currency != self.currency:
                raise ValueError("currencies differ")
            return Money(self.amount + other.amount, self.currency)
        if isinstance(other, (int, float)):
            return Money(self.amount + other, self.currency)
        return NotImplemented
    __radd__ = __add__
    def __mul__(self, k):
        if not isinstance(k, (int, float)):
            return NotImplemented
        return Money(self.amount * k, self.currency)
    def __rmul__(self, k):
        return self * k
    def __iadd__(self, other):
        if isinstance(other, Money):
            self.amount += other.amount
            return self
        return NotImplemented
    def __neg__(self):
        return Money(-self.amount, self.currency)
    def __hash__(self):
        return hash((self.amount, self.currency))
    def __repr__(self):
        return f"Money({self.amount}, {self.currency!r})"
a, b, u = Money(5), Money(7), Money(7, "USD")
print(a == b, a == Money(5), a != b, a == 5, 5 == a, a != "x", None == a, a in [b, Money(5)], [a, b] == [Money(5), Money(7)])
print(a + b, a + 1, 1 + a, a * 3, 3 * a, 2.5 * a, -a, sum([a, b]), sum([a, b], Money(0)))
print(a < b, b > a, sorted([b, a]), max(a, b))
for f in (lambda: a < u, lambda: a < 3, lambda: a + "x", lambda: "x" + a, lambda: a * a, lambda: a + u, lambda: a - b):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
c = a
a += b
print(a, c is a)
try:
    a += 3
    print(a, c is a)
except TypeError as e:
    print(e)
print({a: 1, u: 2}[u], len({Money(1), Money(1), Money(2)}))
class Base:
    def __add__(self, o):
        return "Base.add"
    def __radd__(self, o):
        return "Base.radd"
class Derived(Base):
    def __radd__(self, o):
        return "Derived.radd"
print(Base() + Derived(), Derived() + Base(), Base() + Base(), 1 + Base(), Base() + 1)
class V:
    def __init__(self, *xs):
        self.xs = list(xs)
    def __ne__(self, other):
        return "ne!"
    def __eq__(self, other):
        return "eq!"
    def __matmul__(self, o):
        return sum(p * q for p, q in zip(self.xs, o.xs))
    def __getitem__(self, i):
        return self.xs[i]
    def __setitem__(self, i, v):
        self.xs[i] = v
    def __len__(self):
        return len(self.xs)
    def __contains__(self, x):
        return x in self.xs
    def __call__(self, k=1):
        return V(*[x * k for x in self.xs])
    def __bool__(self):
        return any(self.xs)
    def __invert__(self):
        return V(*self.xs[::-1])
    def __pow__(self, n):
        return [x ** n for x in self.xs]
    def __truediv__(self, k):
        return V(*[x / k for x in self.xs])
    def __floordiv__(self, k):
        return V(*[x // k for x in self.xs])
    def __mod__(self, k):
        return V(*[x % k for x in self.xs])
    def __and__(self, o):
        return "and"
    def __or__(self, o):
        return "or"
    def __lshift__(self, o):
        self.xs.append(o)
        return self
    def __abs__(self):
        return sum(x * x for x in self.xs) ** 0.5
    def __int__(self):
        return int(self.xs[0])
    def __float__(self):
        return float(self.xs[0])
    def __round__(self, n=0):
        return [round(x, n) for x in self.xs]
    def __iter__(self):
        return iter(self.xs)
    def __reversed__(self):
        return reversed(self.xs)
    def __index__(self):
        return len(self.xs)
    def __str__(self):
        return "V" + str(tuple(self.xs))
v = V(3, 4)
print(bool(v == v), v @ V(1, 2), v[0], len(v), 4 in v, str(v(2)), bool(V(0)), str(~v), v ** 2, str(v / 2), str(v // 2), str(v % 2), v & v, v | 1)
v << 5 << 6
v[0] = 9
print(str(v), abs(V(3, 4)), int(v), float(v), round(V(1.234, 5.678), 1), list(v), list(reversed(v)), [10, 20, 30, 40, 50][v])
print([*v], max(v), sum(v), sorted(v), tuple(v), dict(enumerate(v)))
p, q, *r = v
print(p, q, r)

# --- expected
# False True True False False True False True True
# Money(12, 'EUR') Money(6, 'EUR') Money(6, 'EUR') Money(15, 'EUR') Money(15, 'EUR') Money(12.5, 'EUR') Money(-5, 'EUR') Money(12, 'EUR') Money(12, 'EUR')
# True True [Money(5, 'EUR'), Money(7, 'EUR')] Money(7, 'EUR')
# TypeError '<' not supported between instances of 'Money' and 'Money'
# TypeError '<' not supported between instances of 'Money' and 'int'
# TypeError unsupported operand type(s) for +: 'Money' and 'str'
# TypeError can only concatenate str (not "Money") to str
# TypeError unsupported operand type(s) for *: 'Money' and 'Money'
# ValueError currencies differ
# TypeError unsupported operand type(s) for -: 'Money' and 'Money'
# Money(12, 'EUR') True
# Money(15, 'EUR') False
# 2 2
# Derived.radd Base.add Base.add Base.radd Base.add
# True 11 3 2 True V(6, 8) False V(4, 3) [9, 16] V(1.5, 2.0) V(1, 2) V(1, 0) and or
# V(9, 4, 5, 6) 5.0 9 9.0 [1.2, 5.7] [9, 4, 5, 6] [6, 5, 4, 9] 50
# [9, 4, 5, 6] 9 24 [4, 5, 6, 9] (9, 4, 5, 6) {0: 9, 1: 4, 2: 5, 3: 6}
# 9 4 [5, 6]
