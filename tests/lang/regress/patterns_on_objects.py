from collections import Counter, deque, UserDict
from collections.abc import Sequence, Mapping
from typing import NamedTuple
class P(NamedTuple):
    x: int
    y: int
class L(list): pass
class D(dict): pass
class S(str): pass
class Q(Sequence):
    def __init__(self, *a): self.a = a
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
class Other:
    pass
def f(v):
    match v:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [a, b]: return f"two {a} {b}"
        case [a, *rest]: return f"many {a} {rest}"
        case {"k": k, **rest}: return f"map {k} {rest}"
        case {}: return "mapping"
        case _: return "else"
for v in [P(1, 2), [], [3], (4, 5, 6), L([1]), L(), D(k=1, z=2), D(), "ab", S("ab"), b"ab", Counter("ab"), deque([1]), Q(1, 2), Q(), Other(), 7, None, {"k": 3}]:
    print(f(v))
def g(p: P):
    match p:
        case (0, y): return y
        case (x, 0) if x > 3: return x
        case P(x, y): return x * y
print(g(P(0, 5)), g(P(4, 0)), g(P(2, 3)))
def limit(items, tok):
    kind, n = tok
    return items[:n]
for t in [("lit", 2), ("none", None), ("bad", "x")]:
    try: print(limit([1, 2, 3], t))
    except TypeError as e: print(e)
print(isinstance(L(), Sequence), isinstance(D(), Mapping), isinstance(D(), Sequence), isinstance(S(), Sequence))

# --- expected
# two 1 2
# empty
# one 3
# many 4 [5, 6]
# one 1
# empty
# map 1 {'z': 2}
# mapping
# else
# else
# else
# mapping
# one 1
# two 1 2
# empty
# else
# else
# else
# map 3 {}
# 5 4 6
# [1, 2]
# [1, 2, 3]
# slice indices must be integers or None or have an __index__ method
# True True False True
