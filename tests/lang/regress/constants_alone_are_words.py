"""An attribute that is one number, with what is computed before it is read again: C would compute in 32 bits."""

class C:
    s50 = 14507
    def f(self, k: int) -> int:
        return self.s50 >> (next(iter([k, 5]), self.s50) & 63)

print(C().f(97261))
def g(k: int) -> int:
    return 14507 >> (k & 63)
def h(k: int, n: int) -> int:
    return (n & 0xFFFF) >> (k & 63)
def m(k: int, n: int) -> int:
    return ((n & 0xFFFF) - 100) >> (k & 127)
print(g(45), g(13), h(50, 70000), h(3, 70000), m(100, 50), m(40, 5000), m(33, 5), m(64, 5))
class D:
    big = 2000000000
    def f(self, k: int) -> int:
        return self.big * (next(iter([k, 5]), self.big) & 63)
    def g(self, k: int) -> int:
        return 3 * self.big + (next(iter([k, 5]), self.big) & 63)
    def h(self, k: int) -> int:
        return self.big << (next(iter([k, 5]), self.big) & 15)
    def i(self, k: int) -> int:
        return self.big + self.big + (next(iter([k, 5]), self.big) & 15)
    def j(self, k: int) -> int:
        return (self.big * self.big) // ((next(iter([k, 5]), self.big) & 15) + 1)
d = D()
print(d.f(63), d.g(1), d.h(3), d.i(1), d.j(1))

# --- expected
# 0
# 0 1 0 558 -1 0 -1 -1
# 126000000000 6000000001 16000000000 4000000001 2000000000000000000
