import enum, sys
class Op(enum.IntEnum):
    PUSH, ADD, MUL = range(3)
    LAST = ULTIMATE = 7
class Suit(enum.Enum):
    CLUBS, HEARTS = '♣♥'
    [A, B] = 1, 'x'
class Fl(enum.Flag):
    R, W, X = 1, 2, 4
    ALL = R | W | X
print(list(Op), list(Suit), list(Fl), Fl.ALL, Op.ULTIMATE, Op.LAST is Op.ULTIMATE, Suit('♥'), Suit.A, Op(2))
def f(n):
    print([i for i in range(n)], len(range(n)), hex(n))
stack = [3, 'x', 2.5, True, None, Op.MUL]
for x in stack:
    try: f(x)
    except TypeError as e: print(e)
class Ix:
    def __index__(self): return 2
print(list(range(Ix())), range(Ix(), 5), range(True, Op.LAST), hex(Ix()))

# --- expected
# [<Op.PUSH: 0>, <Op.ADD: 1>, <Op.MUL: 2>, <Op.LAST: 7>] [<Suit.CLUBS: '♣'>, <Suit.HEARTS: '♥'>, <Suit.A: 1>, <Suit.B: 'x'>] [<Fl.R: 1>, <Fl.W: 2>, <Fl.X: 4>] Fl.ALL 7 True Suit.HEARTS Suit.A 2
# [0, 1, 2] 3 0x3
# 'str' object cannot be interpreted as an integer
# 'float' object cannot be interpreted as an integer
# [0] 1 0x1
# 'NoneType' object cannot be interpreted as an integer
# [0, 1] 2 0x2
# [0, 1] range(2, 5) range(1, 7) 0x2
