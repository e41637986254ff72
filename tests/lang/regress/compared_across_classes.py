class A:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return hash(self.n)


class B:
    def __init__(self, n):
        self.m = 0
        self.n = n

    def __eq__(self, other):
        if isinstance(other, (A, B)):
            return self.n == other.n
        return NotImplemented

    def __hash__(self):
        return hash(self.n)


q = [A(1), B(2), A(3)]
print(A(2) in q, B(3) in q, q.index(B(1)), q == [B(1), A(2), B(3)], q.count(A(2)))
d = {A(1): "a", B(2): "b"}
print(d[B(1)], d[A(2)], (A(1), B(2)) == (B(1), A(2)), A(1) in {B(1), A(5)})


class P:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return self.n < (o if isinstance(o, int) else o.n)

    def __gt__(self, o):
        return self.n > (o if isinstance(o, int) else o.n)

    def __eq__(self, o):
        return self.n == (o if isinstance(o, int) else o.n)


mixed = [P(3), 1, P(2), 5, P(4)]
print([x if isinstance(x, int) else "P%d" % x.n for x in sorted(mixed)], 2 in mixed, P(5) in mixed, mixed.index(4))


class Leaf:
    def __init__(self, weight):
        self.weight = weight

    def __lt__(self, other):
        return self.weight < other.weight


class Branch:
    def __init__(self, left, right):
        self.left, self.right = left, right
        self.weight = left.weight + right.weight

    def __lt__(self, other):
        return self.weight < other.weight


def tree(data):
    q = [Leaf(n) for n in data]
    while len(q) > 1:
        q.sort()
        q = [Branch(*q[:2])] + q[2:]
    return q[0]


print(tree([1, 2, 3, 4]).weight)
print(
    Leaf(3) < Branch(Leaf(1), Leaf(1)),
    Branch(Leaf(1), Leaf(1)) < Leaf(3),
    sorted([Leaf(3), Branch(Leaf(1), Leaf(1))])[0].weight,
)

# --- expected
# True True 0 True 1
# a b True True
# [1, 'P2', 'P3', 'P4', 5] True True 4
# 10
# False True 2
