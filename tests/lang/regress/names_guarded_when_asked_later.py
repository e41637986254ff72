class A:
    def __init__(self):
        self.later = []
        for n in sorted(dir(self)):
            if n.startswith("do_"):
                self.later.append(lambda: getattr(self, n))
            if n.startswith("zz"):
                self.zeds = getattr(self, n)
    def do_x(self): return "x"
    def zz(self): return "zz"
a = A()
print(a.later[0]().__name__, a.zeds())

# --- expected
# zz zz
