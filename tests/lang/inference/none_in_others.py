"""None is looked for among what is never None."""

class Node:
    def __init__(self, n):
        self.n = n


def find(xs, x):
    return x in xs, xs.count(x)


names = ["a", "b"]
maybe = {"k": "a"}.get("k")
print(maybe in names, None in names, {"k": "a"}.get("z") in names)
for n in names:
    print(n.upper())
seen = {1, 2}
x = None if len(names) > 5 else 2
print(x in seen, x not in seen, None in seen)
d = {"a": 1}
print(maybe in d, None in d)
for k in d:
    print(k.upper())
nodes = [Node(1)]
current = nodes[0] if names else None
print(current in nodes, None in nodes)
print([m.n for m in nodes])


class Eq:
    def __eq__(self, other):
        print("asked", other)
        return other is None


print(maybe in [Eq()], None in [Eq()])
empty = []
print(maybe in empty, None in empty, maybe not in set())
mixed = [1, None]
print(None in mixed, maybe in mixed)
pairs = {("a", 1)}
key = ("a", 1) if names else None
print(key in pairs, None in pairs)


def members(xs, x):
    calls = []

    def noted(v):
        calls.append(v)
        return v

    return noted(x) in noted(xs), len(calls)


print(members([1, 2], None), members([1, 2], 2))

# --- expected
# True False False
# A
# B
# True False False
# True False
# A
# True False
# [1]
# asked a
# asked None
# False True
# False False True
# True False
# True False
# (False, 2) (True, 2)
