class T:
    def __index__(self): return 3
class M:
    def __init__(self, v): self.v = v
    def __pow__(self, n, m=None):
        return M(pow(self.v, n) if m is None else pow(self.v, n, m))
    def __rmul__(self, o): return ("rmul", o)
    def __index__(self): return 2
print("x" * T(), [0] * T(), T() * "ab", b"z" * T(), (1, 2) * T())
print((M(3) ** 4).v, pow(M(3), 4, 5).v, "a" * M(1))
try:
    print(2 * T())
except TypeError as e:
    print(e)

# --- expected
# xxx [0, 0, 0] ababab b'zzz' (1, 2, 1, 2, 1, 2)
# 81 1 ('rmul', 'a')
# unsupported operand type(s) for *: 'int' and 'T'
