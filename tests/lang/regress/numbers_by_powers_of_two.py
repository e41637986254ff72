"""A number written in the program, divided by a power of two that it is far below."""


def f(*a: int) -> None:
    print(a)


def g(x: int) -> int:
    return (x & 7) // 2**40


f(11 // 4294967296, 11 // 2**40, 11 >> 33, 5 % 2**33, -5 // 2**35, -5 >> 35)
n = 12
f(n // 2**36, n >> 40, n // 2**62, n % 2**61, -n // 2**61)
f(True // 2**33, False >> 60, g(n), len([1]) // 2**34, [3][0] // 2**32)

# --- expected
# (0, 0, 0, 5, -1, -1)
# (0, 0, 0, 12, -1)
# (0, 0, 0, 0, 0)
