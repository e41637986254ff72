def make_tree(d):
    if d > 0:
        d -= 1
        return (make_tree(d), make_tree(d))
    return (None, None)


def check_tree(node):
    (left, right) = node
    if left is None:
        return 1
    return 1 + check_tree(left) + check_tree(right)


def make_check(itde, make=make_tree, check=check_tree):
    i, d = itde
    return check(make(d))


class Leaf:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"<{self.n}>"


def nested(n):
    if n == 0:
        return Leaf(0), "end"
    return nested(n - 1), Leaf(n)


def texts(n):
    return ("x" * n, texts(n - 1)) if n else ("end",)


print(make_check((0, 4)), make_tree(1), sum(map(make_check, [(k, 2) for k in range(3)])))
print(nested(3))
kept = []
for i in range(4):
    kept.append(texts(i))
    kept.append(make_tree(i % 2))
print(kept)
by = {make_tree(1): texts(2)}
print(by[((None, None), (None, None))], sorted([texts(1), texts(3)])[0], texts(2) == texts(2))

# --- expected
# 31 ((None, None), (None, None)) 21
# ((((<0>, 'end'), <1>), <2>), <3>)
# [('end',), (None, None), ('x', ('end',)), ((None, None), (None, None)), ('xx', ('x', ('end',))), (None, None), ('xxx', ('xx', ('x', ('end',)))), ((None, None), (None, None))]
# ('xx', ('x', ('end',))) ('x', ('end',)) True
