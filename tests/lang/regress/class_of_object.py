class A:
    pass
class B(A):
    def hi(self):
        return type(self).__name__
class C(B):
    pass
xs: list[A] = [A(), B(), C()]
for x in xs:
    print(type(x).__name__, x.__class__.__name__, type(x) is B, type(x) == type(xs[0]))
    if type(x) is not A:
        print("not A")
print(B().hi(), C().hi())
def f(v):
    return type(v).__name__, type(v) is int
print(f(1), f("x"), f(2.5), f(True))
for i in range(3):
    try:
        if i == 0:
            [1][i + 4]
        elif i == 1:
            {1: 2}[i + 5]
        else:
            int("q")
    except LookupError as e:
        print(type(e).__name__, e)
    except Exception as e:
        print(e.__class__.__name__, e)

# --- expected
# A A False True
# B B True False
# not A
# C C False False
# not A
# B C
# ('int', True) ('str', False) ('float', False) ('bool', False)
# IndexError list index out of range
# KeyError 6
# ValueError invalid literal for int() with base 10: 'q'
