"""Special methods with further parameters, and other methods by their names."""

class Sheet:
    def __init__(self):
        self.raw = {}

    def set(self, cell, value, record=True):
        self.raw[cell] = value, record

    def get(self, cell, default="none"):
        return self.raw.get(cell, default)

    def __delitem__(self, cell, quiet=False):
        self.raw.pop(cell)

    def __add__(self, other, times=2):
        return len(self.raw) + other * times

    __setitem__ = set
    __getitem__ = get


class Direct:
    def __setitem__(self, k, v, extra=[1]):
        print(k, v, extra)

    def __getitem__(self, k, extra=5):
        return k + extra


s = Sheet()
s["A1"] = 3
s.set("A2", 4, False)
print(s.raw, s["A1"], s["zz"], s + 5)
del s["A1"]
print(s.raw)
d = Direct()
d[1] = 2
print(d[3])

# --- expected
# {'A1': (3, True), 'A2': (4, False)} (3, True) none 12
# {'A2': (4, False)}
# 1 2 [1]
# 8
