"""The first operator whose method may return NotImplemented: its operands are evaluated once."""


def f(x):
    print("f", x)
    return x + 1


class C:
    def __mod__(self, other):
        if other > 5:
            return NotImplemented
        return other * 2


def run(n):
    n -= C() % f(n)
    return n


print(run(3))
try:
    print(run(7))
except TypeError as e:
    print(e)

# --- expected
# f 3
# -5
# f 7
# unsupported operand type(s) for %: 'C' and 'int'
