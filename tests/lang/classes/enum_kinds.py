from enum import Enum, IntEnum, Flag, IntFlag, auto, StrEnum
class C(str, Enum):
    A = "a"
class I(int, Enum):
    X = 1
class S(StrEnum):
    Q = auto()
    R = "r"
print(str(C.A), repr(C.A), f"{C.A}", "%s" % C.A, C.A == "a", C.A.upper(), len(C.A), "x" + C.A)
print(str(I.X), repr(I.X), f"{I.X}", "%d" % I.X, I.X + 1, I.X == 1)
print(str(S.Q), repr(S.Q), f"{S.Q}", S.Q == "q", S.R.value)
class N(IntEnum):
    A = 1
    B = 2
print(str(N.A), repr(N.A), f"{N.A}", f"{N.A:>3}", N.A < N.B, N.A + N.B, N.B * 2, [10, 20, 30][N.A], hash(N.A), int(N.B), N(2))
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(P.R, repr(P.R), P.R | P.W, repr(P.R | P.X), P.RW, repr(P.RW), P(0), repr(P(0)), ~P.R, P.R in P.RW, bool(P.R & P.W), list(P), list(P.R | P.X), P.RW & P.W, P.R ^ P.RW, (P.R | P.W) is P.RW, (P.R|P.W).value, P.R.name, (P.R|P.X).name, len(P.RW))
class IF(IntFlag):
    A = 1
    B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 4, IF.A + 1, IF(3), IF.A & 1, ~IF.A)
try:
    N(7)
except ValueError as e:
    print(e)
try:
    N["Z"]
except KeyError as e:
    print(e)

# --- expected
# C.A <C.A: 'a'> C.A C.A True A 1 xa
# I.X <I.X: 1> I.X 1 2 True
# q <S.Q: 'q'> q True r
# 1 <N.A: 1> 1   1 True 3 4 20 1 2 2
# P.R <P.R: 1> P.RW <P.R|X: 5> P.RW <P.RW: 3> P(0) <P: 0> P.W|X True False [<P.R: 1>, <P.W: 2>, <P.X: 4>] [<P.R: 1>, <P.X: 4>] P.W P.W True 3 R R|X 2
# 3 <IF.A|B: 3> 5 2 3 1 2
# 7 is not a valid N
# 'Z'
