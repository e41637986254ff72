from enum import Enum, IntEnum, StrEnum, Flag, IntFlag
class C(str, Enum):
    A = "a"
class I(int, Enum):
    X = 3
class J(IntEnum):
    X = 3
class S(StrEnum):
    Q = "q"
class F(IntFlag):
    R = 1
    W = 2
for x in (C.A,): print(f"{x}", f"{x:>5}|", format(x), "{}".format(x), str(x), "%s" % x)
for x in (I.X,): print(f"{x}", f"{x:>5}|", format(x), "{}".format(x), str(x), "%s" % x, "%d" % x)
for x in (J.X,): print(f"{x}", f"{x:>5}|", format(x), "{}".format(x), str(x), "%s" % x, f"{x:03d}")
for x in (S.Q,): print(f"{x}", f"{x:>5}|", format(x), "{}".format(x), str(x), "%s" % x)
for x in (F.R, F.R | F.W): print(f"{x}", f"{x:>5}|", format(x), "{}".format(x), str(x), "%s" % x)

# --- expected
# C.A   C.A| C.A C.A C.A C.A
# I.X   I.X| I.X I.X I.X I.X 3
# 3     3| 3 3 3 3 003
# q     q| q q q q
# 1     1| 1 1 1 1
# 3     3| 3 3 3 3
