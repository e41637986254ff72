class A:
    def __init__(self, x):
        self.x = x
    double = property(lambda self: self.x * 2)
    triple = lambda self, k=1: self.x * 3 * k
    name: str = "n"
a = A(4)
print(a.double, a.triple(), a.triple(2), a.name)

# --- expected
# 8 12 24 n
