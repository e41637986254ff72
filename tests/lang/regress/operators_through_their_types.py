from functools import reduce
ops = {"+": int.__add__, "*": int.__mul__, "-": int.__sub__}
print(ops["+"](2, 3), reduce(int.__mul__, [1, 2, 3, 4]), {k: f(7, 2) for k, f in ops.items()})
fo = {"+": float.__add__, "/": float.__truediv__}
print(fo["/"](1.0, 4.0))
co = {"+": complex.__add__}
print(co["+"](1j, 2))
print(list.__len__([1, 2]), str.__len__("abc"), dict.__getitem__({1: 2}, 1), str.join(",", ["a", "b"]))

# --- expected
# 5 24 {'+': 9, '*': 14, '-': 5}
# 0.25
# (2+1j)
# 2 3 2 a,b
