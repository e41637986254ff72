"""An operand whose value is known is evaluated nevertheless: its call may print, and may change the other operand."""

total = 7


def four(mark: str) -> int:
    print("four", mark)
    return 8 >> 1


def one() -> int:
    global total
    total += 100
    return 1


def two() -> int:
    print("two")
    return 2


def four_or_fail(fails: bool) -> int:
    if fails:
        raise ValueError("no four")
    return 4


def divide(a: int) -> None:
    print(a % four("a"), a // four("b"), (a & 15) % four("c"), (a & 15) // four("d"))
    print(a // one(), a % one(), a ** two(), (a & 7) ** two(), a << one(), a >> one())
    a %= four("e")
    a //= four("f")
    print(a, a % 4 % four("g"), (5).bit_length() // four("h"))


for n in (11, -9, 1 << 65):
    divide(n)
print(total // one(), total % four("i"), total // one() + total)
try:
    print(total % four_or_fail(False), total // four_or_fail(True))
except ValueError as e:
    print(e)

# --- expected
# four a
# four b
# four c
# four d
# 3 2 3 2
# two
# two
# 11 0 121 9 22 5
# four e
# four f
# four g
# four h
# 0 0 0
# four a
# four b
# four c
# four d
# 3 -3 3 1
# two
# two
# -9 0 81 49 -18 -5
# four e
# four f
# four g
# four h
# 0 0 0
# four a
# four b
# four c
# four d
# 0 9223372036854775808 0 0
# two
# two
# 36893488147419103232 0 1361129467683753853853498429727072845824 0 73786976294838206464 18446744073709551616
# four e
# four f
# four g
# four h
# 0 0 0
# four i
# 1207 3 2714
# no four
