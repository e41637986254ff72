# special methods that a decorator or a call makes are what operators call
def same_modulus(f):
    def checked(self, other):
        if isinstance(other, int):
            other = Mod(other, self.p)
        return f(self, other)
    return checked

def compared(op):
    def method(self, other):
        return op(self.v, other.v)
    return method

class Mod:
    def __init__(self, v, p=97):
        self.v, self.p = v % p, p

    def _shown(f):
        return lambda self: "<" + f(self) + ">"

    @same_modulus
    def __add__(self, other): return Mod(self.v + other.v, self.p)
    @same_modulus
    def __mul__(self, other): return Mod(self.v * other.v, self.p)
    @_shown
    def __repr__(self): return str(self.v)
    @same_modulus
    def __getitem__(self, other): return self.v == other.v
    __radd__ = __add__
    __lt__ = compared(lambda a, b: a < b)
    __ge__ = __gt__ = compared(lambda a, b: a > b)
    __neg__ = lambda self: Mod(-self.v, self.p)

class Twice(Mod):
    @same_modulus
    def __add__(self, other): return Mod(self.v + 2 * other.v, self.p)
    __lt__ = compared(lambda a, b: a > b)
    def __mul__(self, other): return [super().__mul__(other)]

a, b = Mod(5), Mod(96)
print(a + b, a + 1, 3 + a, a * b, a[5], a[b], -a, [a, b])
print(a < b, a > b, a >= b, sorted([b, a]), max(a, b))
print(Twice(5) + 1, 1 + Twice(5), Twice(1) < Twice(2), Twice(3) * 4, Mod.__add__(Twice(5), 1), a.__mul__(2))

# --- expected
# <4> <6> <8> <92> True False <92> [<5>, <96>]
# True False False [<5>, <96>] <96>
# <7> <6> False [<12>] <6> <10>
