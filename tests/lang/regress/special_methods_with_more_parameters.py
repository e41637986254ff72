class T:
    def __init__(self, v, kids=()): self.v, self.kids = v, kids
    def __str__(self, level=0):
        s = "  " * level + str(self.v) + "\n"
        for k in self.kids: s += k.__str__(level + 1)
        return s
    def __repr__(self, deep=False):
        return f"T({self.v})" if not deep else f"T({self.v}, {[k.__repr__(True) for k in self.kids]})"
    def __len__(self, extra=0): return len(self.kids) + extra
    def __bool__(self, *a): return True
t = T(1, [T(2, [T(3)]), T(4)])
print(t, end="")
print(repr(t), t.__repr__(deep=True), t.__str__(2), len(t), t.__len__(5))

# --- expected
# 1
#   2
#     3
#   4
# T(1) T(1, ["T(2, ['T(3, [])'])", 'T(4, [])'])     1
#       2
#         3
#       4
#  2 7
