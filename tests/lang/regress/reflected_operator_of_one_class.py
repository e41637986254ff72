"""Two objects of one class: the reflected method of an arithmetic operator is not asked."""


class A:
    def __init__(self, x):
        self.x = x

    def __radd__(self, o):
        return 5


try:
    print(A(1) + A(2))
except TypeError as e:
    print(e)


class B(A):
    pass


try:
    print(A(1) + B(2))
except TypeError as e:
    print(e)
try:
    print(B(1) + B(2))
except TypeError as e:
    print(e)
try:
    print(B(1) + A(2))
except TypeError as e:
    print(e)

# --- expected
# unsupported operand type(s) for +: 'A' and 'A'
# 5
# unsupported operand type(s) for +: 'B' and 'B'
# 5
