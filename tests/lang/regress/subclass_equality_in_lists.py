class Base:
    def __init__(self, n): self.n = n
class Sub(Base):
    def __eq__(self, other): return self.n == other.n
print(Sub(1) in [Base(1)], Base(1) in [Sub(1)], [Base(2), Sub(3)].index(Sub(2)))

# --- expected
# True True 0
