def f(x):
    print("f", x)


def k():
    print("k")
    return 3


for g in (f, lambda x: print("lambda", x)):
    if g(1) is False:
        print("no")
    print(g(2) is True, g(3) is not False, g(4) is None, g(5) == 4, isinstance(g(6), int))
    print(False is g(7), None is g(8), True is not g(9))
y = f(10) is False
print(y, k() is None, k() is not None, f(11) is f(12), (k() if y else None) is f(13))
print(f(14) in ("a", "b"), [k()] is None, k() in (None, "x"), Ellipsis is f(15), f(16) is ...)

# --- expected
# f 1
# f 2
# f 3
# f 4
# f 5
# f 6
# False True True False False
# f 7
# f 8
# f 9
# False True True
# lambda 1
# lambda 2
# lambda 3
# lambda 4
# lambda 5
# lambda 6
# False True True False False
# lambda 7
# lambda 8
# lambda 9
# False True True
# f 10
# k
# k
# f 11
# f 12
# f 13
# False False True True True
# f 14
# k
# k
# f 15
# f 16
# False False False False False
