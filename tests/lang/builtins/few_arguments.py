"""Calls with as many arguments as can be."""

print(list(zip()), dict(zip()))
for x in zip():
    print("never")
t = (2, 5, 7)
print(pow(*t), pow(2, 5, mod=7), pow(base=2, exp=3))


class A:
    pass


class B(A):
    pass


print([c.__name__ for c in B.__mro__], B.__mro__)

# --- expected
# [] {}
# 4 4 8
# ['B', 'A', 'object'] (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>)
