"""Objects with their own comparisons beside None: `__eq__` is asked about None too, but for what is the same object."""

class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __hash__(self): return self.n
    def __lt__(self, o): return self.n < o.n
xs = [V(1), None, V(3)]
print(xs == [V(1), None, V(3)], None in xs[1:2], [None, V(2)].index(None))
try:
    print(xs.count(None))
except AttributeError as e:
    print(e)
try:
    print(xs.index(V(3)))
except AttributeError as e:
    print(e)
a = V(5)
ys = [None, a]
print(ys.index(a), [a, None] == [a, None], (1, a) == (1, a), {"k": a} == {"k": V(5)})
def find(v: "V | None") -> int:
    return xs.index(v)
try:
    print(find(None))
except AttributeError as e:
    print(e)
from dataclasses import dataclass
@dataclass
class Node:
    v: int
    l: "Node | None" = None
    r: "Node | None" = None
t = Node(1, Node(2), None)
print(t == Node(1, Node(2)), t == Node(1, None, Node(2)), [t] == [Node(1, Node(2))], t != None, t == None)
try:
    print(sorted([(1, a), (1, None)]))
except (AttributeError, TypeError) as e:
    print(type(e).__name__, e)

# --- expected
# True True 0
# 'NoneType' object has no attribute 'n'
# 'NoneType' object has no attribute 'n'
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/objects_beside_none.py", line 20, in <module>
#     print(ys.index(a), [a, None] == [a, None], (1, a) == (1, a), {"k": a} == {"k": V(5)})
#           ^^^^^^^^^^^
#   File "$HERE/objects_beside_none.py", line 5, in __eq__
#     def __eq__(self, o): return self.n == o.n
#                                           ^^^
# AttributeError: 'NoneType' object has no attribute 'n'
# --- status 1
