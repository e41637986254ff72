# `x: int = None` is `int | None`, as annotations were first defined
from dataclasses import dataclass
def f(x: int = None):
    return 5 if x is None else x
print(f(), f(3))
def g(x: str = None, *, y: list = None):
    y = y or []
    return x, y
print(g(), g('a', y=[1]))
class N:
    def __init__(self, v: int, next: 'N' = None):
        self.v = v
        self.next = next
print(N(1, N(2)).next.v, N(1).next)
class L:
    head: N = None
    def push(self, v: int) -> 'L':
        self.head = N(v, self.head)
        return self
print(L().push(1).push(2).head.next.v, L().head)
count: int = None
best: str = None
for w in ['a', 'bbb', 'cc']:
    if best is None or len(w) > len(best): best = w
print(count, best)
def total(xs: list):
    last: float = None
    for x in xs:
        last = x if last is None else last + x
    return last
print(total([]), total([1.5, 2]))

@dataclass
class D:
    name: str
    parent: 'D' = None
    kids: list = None
r = D('a')
k = D('b', r)
print(r, k.parent.name, r.kids)

# --- expected
# 5 3
# (None, []) ('a', [1])
# 2 None
# 1 None
# None bbb
# None 3.5
# D(name='a', parent=None, kids=None) a None
