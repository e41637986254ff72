"""A class without __eq__ and one derived from it that has one: objects of the first are what they are."""

class A:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return f"{type(self).__name__}({self.v})"
    def __eq__(self, other):
        print("A.eq")
        if not isinstance(other, A):
            return NotImplemented
        return self.v == other.v

class B(A):
    def __init__(self, v, w):
        super().__init__(v)
        self.w = w
    def __eq__(self, other):
        print("B.eq")
        if not isinstance(other, B):
            return NotImplemented
        return self.v == other.v

class P:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return f"{type(self).__name__}({self.v})"

class Q(P):
    def __init__(self, v, w):
        super().__init__(v)
        self.w = w
    def __eq__(self, other):
        if not isinstance(other, Q):
            return NotImplemented
        return self.v == other.v

xs = [A(False), A(True)]
for x in (B(False, 1), B(True, 2), A(True)):
    try:
        print(xs.index(x))
    except ValueError as e:
        print(e)
    print(x in xs, xs.count(x), xs[0] == x, x == xs[0])
ps = [P(False), P(True), Q(True, 1)]
for y in (Q(False, 1), Q(True, 2), P(True)):
    try:
        print(ps.index(y))
    except ValueError as e:
        print(e)
    print(y in ps, ps.count(y), ps[0] == y, y == ps[0])


class N:
    def __init__(self, v):
        self.v = v


class M(N):
    def __lt__(self, other):
        return self.v < other.v

    def __gt__(self, other):
        if not isinstance(other, M):
            return NotImplemented
        return self.v > other.v

    def __add__(self, other):
        return ("add", self.v, other.v)

    def __radd__(self, other):
        if not isinstance(other, M):
            return NotImplemented
        return ("radd", self.v, other.v)


ns = [N(1), M(2), M(3)]
for p in ns:
    for q in ns:
        try:
            print(p < q, end=" ")
        except TypeError as e:
            print(e, end=" ")
        try:
            print(p + q)
        except TypeError as e:
            print(e)

# --- expected
# B.eq
# A.eq
# 0
# B.eq
# A.eq
# B.eq
# A.eq
# B.eq
# A.eq
# B.eq
# A.eq
# B.eq
# A.eq
# True 1 True True
# B.eq
# A.eq
# B.eq
# A.eq
# 1
# B.eq
# A.eq
# B.eq
# A.eq
# B.eq
# A.eq
# B.eq
# A.eq
# B.eq
# A.eq
# B.eq
# A.eq
# True 1 False False
# A.eq
# A.eq
# 1
# A.eq
# A.eq
# A.eq
# A.eq
# A.eq
# A.eq
# True 1 False False
# Q(False) is not in list
# False 0 False False
# 2
# True 1 False False
# P(True) is not in list
# False 0 False False
# '<' not supported between instances of 'N' and 'N' unsupported operand type(s) for +: 'N' and 'N'
# '<' not supported between instances of 'N' and 'M' unsupported operand type(s) for +: 'N' and 'M'
# '<' not supported between instances of 'N' and 'M' unsupported operand type(s) for +: 'N' and 'M'
# False ('add', 2, 1)
# False ('add', 2, 2)
# True ('add', 2, 3)
# False ('add', 3, 1)
# False ('add', 3, 2)
# False ('add', 3, 3)
