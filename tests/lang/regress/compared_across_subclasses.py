class Node:
    pass


class Leaf(Node):
    def __init__(self, sym, weight):
        self.sym = sym
        self.weight = weight

    def __lt__(self, other):
        return self.weight < other.weight

    def __eq__(self, other):
        return self.weight == other.weight


class Branch(Node):
    def __init__(self, left, right):
        self.weight = left.weight + right.weight
        self.left, self.right = left, right

    def __lt__(self, other):
        return self.weight < other.weight

    def __eq__(self, other):
        return self.weight == other.weight


q = [Leaf("a", 5), Branch(Leaf("b", 1), Leaf("c", 2)), Leaf("d", 1), Branch(Leaf("b", 3), Leaf("c", 3))]
q.sort()
print([x.weight for x in q])
print(Leaf("z", 3) in q, Leaf("z", 4) in q, q.index(Branch(Leaf("b", 2), Leaf("c", 3))))

# --- expected
# [1, 3, 5, 6]
# True False 2
