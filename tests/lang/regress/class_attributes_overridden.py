class Base:
    def __init__(self):
        self._x = 1
    @property
    def x(self):
        return self._x
    @x.setter
    def x(self, v):
        self._x = v
    def who(self):
        return "base"
class Kid(Base):
    @property
    def x(self):
        return super().x + 10
    def who(self):
        return "kid of " + super().who()
class Grand(Kid):
    def who(self):
        return "grand " + super().who()
k = Kid()
print(k.x, k.who(), Grand().who(), Grand().x)
print(issubclass(Kid, Base), issubclass(Base, Kid), issubclass(KeyError, (ValueError, LookupError)))
class P:
    legs = 4
    name = "p"
    def show(self):
        return f"{self.name} {self.legs}"
class Q(P):
    legs = 2
class R(Q):
    name = "r"
ps: list[P] = [P(), Q(), R()]
print([p.show() for p in ps], [p.legs for p in ps])

# --- expected
# 11 kid of base grand kid of base 11
# True False True
# ['p 4', 'p 2', 'r 2'] [4, 2, 2]
