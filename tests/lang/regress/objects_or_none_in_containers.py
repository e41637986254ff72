"""Containers of objects and None: keys, members, positions, counts."""

from collections import deque, Counter
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, V) and self.n == o.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f"V{self.n}"
d = {V(1): "a", None: "b"}
print(d[V(1)], d[None], d.get(V(2), "no"), None in d, V(1) in d)
s = {V(1), None, V(1), None}
print(len(s), V(1) in s, s == {None, V(1)}, s - {None} == {V(1)})
q = deque([None, V(2), V(3)])
q.remove(V(2))
print(q, q.count(None), q.index(V(3)), q == deque([None, V(3)]))
m = [[V(1), None], [None]]
print(m == [[V(1), None], [None]], m.index([None]), [None] in m, (V(1), None) == (V(1), None), hash((V(1), None)) == hash((V(1), None)))
print(Counter([V(1), None, V(1)])[V(1)])
mixed = [1, "a", V(1), None, 2.5, (1, V(2)), [V(3)]]
print(mixed.index(V(1)), mixed.index((1, V(2))), mixed.index([V(3)]), mixed.count(None), V(9) in mixed, mixed == list(mixed))
best: dict[str, V | None] = {"x": V(1), "y": None}
print(best == {"y": None, "x": V(1)}, list(best.values()).count(None))
class W(V):
    def __eq__(self, o): return type(o) is W and self.n == o.n
    __hash__ = V.__hash__
ws = [V(1), W(1), None]
print(ws.index(W(1)), ws.index(None), W(1) == V(1), V(1) == W(1), [V(1)] == [W(1)])

# --- expected
# a b no True True
# 2 True True True
# deque([None, V3]) 1 1 True
# True 1 True True True
# 2
# 2 5 6 1 False True
# True 1
# 1 2 False False False
