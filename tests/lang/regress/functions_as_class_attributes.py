def show(self, pre=""): return pre + self.name
def free(x): return x * 2
class A:
    def __init__(self, n): self.name = n
    shown = show
    def real(self): return "real " + self.name
    alias = real
    two = staticmethod(free)
    size = len
    table = {"f": free}
class B(A):
    other = A.real
    def again(self): return self.other() + "!"
a = A("a")
print(a.shown("<"), a.alias(), a.two(4), a.size([1]), B("b").again(), B("c").other(), A.shown(a), a.table["f"](1))
class S(list):
    push = list.append
    peek = lambda self: self[-1]
s = S()
s.push(3); s.push(4)
print(s, s.peek())
class N(int):
    up = int.__add__
print(N(3).up(4))

# --- expected
# <a real a 8 1 real b! real c a 2
# [3, 4] 4
# 7
