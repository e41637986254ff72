class B:
    def __init__(self): self._p = 1
    @property
    def p(self): return self._p
    @property
    def q(self): return 5
class D(B):
    @B.p.setter
    def p(self, v):
        print("set", v)
        self._p = v
    @B.q.getter
    def q(self): return 6
d = D()
d.p = 7
print(d.p, d.q, B().p, B().q)
try:
    b = B()
    b.p = 3
except AttributeError as e:
    print(e)

# --- expected
# set 7
# 7 6 1 5
# property 'p' of 'B' object has no setter
