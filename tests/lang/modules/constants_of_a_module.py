"""Variables of modules that are given one value: constants, those read too early, deleted, given in parts of a program."""
A = 0
B, C = 1, 2
NAME = "n"
RATE = 2.5
DEBUG = False
LATER: int
def early():
    return LATE
try:
    early()
except NameError as e:
    print(e)
LATE = 7
count = 0
def bump():
    global count
    count += 1
    return count
def op(x):
    if x == A:
        return "a"
    elif x == B:
        return "b"
    if DEBUG:
        print("debug", x)
    return NAME * C + str(RATE)
print(op(0), op(1), op(2), early(), bump(), bump(), count)
for i in range(3):
    INLOOP = 5
    print(INLOOP + i)
if op(0) == "a":
    MAYBE = 1
print(MAYBE)
def g():
    return MAYBE2
try:
    print(g())
except NameError as e:
    print(e)
if len(NAME) > 5:
    MAYBE2 = 1
def setter():
    global SET
    SET = 4
def getter():
    return SET
try:
    getter()
except NameError as e:
    print(e)
setter()
print(getter())
WIDTH = 10**30
BIG = 1 << 70
print(WIDTH + 1, BIG, -A, not DEBUG, [0] * C, "x" in NAME, RATE // 1, f"{NAME}{A}{RATE}{DEBUG}")
while not DEBUG:
    print("once")
    break
else:
    print("never")
del LATE
try:
    early()
except NameError as e:
    print(e)
match 2:
    case 1: print("one")
    case _: print("other", C)
print(globals_like := [A, B, C])

# --- expected
# name 'LATE' is not defined
# a b nn2.5 7 1 2 2
# 5
# 6
# 7
# 1
# name 'MAYBE2' is not defined
# name 'SET' is not defined
# 4
# 1000000000000000000000000000001 1180591620717411303424 0 True [0, 0] False 2.0 n02.5False
# once
# name 'LATE' is not defined
# other 2
# [0, 1, 2]
