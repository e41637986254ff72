# Special methods of builtin values called by their names give NotImplemented for what the type can't take.
print((5).__add__(2), (5).__radd__(2), (5).__sub__(2.5), (5.0).__sub__(2), "ab".__len__(), "ab".__contains__("a"))
print("ab".__mul__(2), (1, 2).__add__((3,)), (7).__eq__(7), (7).__eq__("x"), (7).__lt__(8), int.__add__(1, True))
print((3).__neg__(), (-3).__abs__(), "x".__repr__(), (2).__str__(), (0).__bool__(), (1.5).__format__(".3f"))

# --- expected
# 7 7 NotImplemented 3.0 2 True
# abab (1, 2, 3) True NotImplemented True 2
# -3 3 'x' 2 False 1.500
