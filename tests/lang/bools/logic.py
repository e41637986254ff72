def noisy(name, value):
    print("eval", name)
    return value


print(True and False, True or False, not True)
print(noisy("a", False) and noisy("b", True))
print(noisy("a", True) or noisy("b", True))
print(True + True, True * 3, sum([True, False, True]))
print(bool(0), bool(3), bool(""), bool("x"), bool([]), bool([0]), bool({}), bool(0.0), bool(None))
print(True == 1, False == 0, True & False, True | False, True ^ True)
print(0 or 5, 3 and 4, "" or "default", [] or [1])
x = None
print(x is None, x is not None)
if not []:
    print("empty list is false")
print("yes" if 3 > 2 else "no", 1 if [] else 2)
print(isinstance(True, int), isinstance(1, bool))

# --- expected
# False True False
# eval a
# False
# eval a
# True
# 2 3 2
# False True False True False True False False False
# True True False True False
# 5 4 default [1]
# True False
# empty list is false
# yes 2
# True False
