import operator
class Op:
    prec, sign = 0, "?"
    fn = staticmethod(operator.add)
    def __init__(self, a, b): self.a, self.b = a, b
    def value(self): return self.fn(self.a, self.b)
    def __str__(self): return f"{self.a} {self.sign} {self.b} = {self.value()}"
class Add(Op): prec, sign = 1, "+"
class Sub(Op): prec, sign, fn = 1, "-", staticmethod(operator.sub)
class Pow(Op):
    [sign, fn, show] = "^", staticmethod(lambda a, b: a ** b), lambda self: f"<{self}>"
class Swap:
    a, b = 1, 2
    a, b = b, a
    c, d = (x for x in "xy")
    size, area = property(lambda self: 3), property(lambda self: self.size ** 2)
print(*[k(7, 2) for k in (Add, Sub, Pow)], Pow(2, 3).show(), Sub.prec, Pow.prec, Sub.fn(1, 2))
print(Swap.a, Swap.b, Swap.c, Swap.d, Swap().area)

# --- expected
# 7 + 2 = 9 7 - 2 = 5 7 ^ 2 = 49 <2 ^ 3 = 8> 1 0 -1
# 2 1 x y 9
