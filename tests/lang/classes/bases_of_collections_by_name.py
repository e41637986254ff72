from collections import OrderedDict, defaultdict, Counter, deque
class A(OrderedDict):
    def __init__(self, n, *args, **kw):
        self.n = n
        OrderedDict.__init__(self, *args, **kw)
    def __setitem__(self, k, v):
        if len(self) >= self.n:
            self.popitem(last=False)
        OrderedDict.__setitem__(self, k, v)
    def __contains__(self, k):
        return OrderedDict.__contains__(self, k)
    def __getitem__(self, k, default=5):
        return OrderedDict.__getitem__(self, k)
a = A(2)
a["x"] = 1; a["y"] = 2; a["z"] = 3
print(list(a.items()), "x" in a, a["y"], len(a))
class D(defaultdict):
    def __init__(self): defaultdict.__init__(self, list)
d = D(); d["a"].append(1); print(d["a"])
class L(list):
    def __init__(self, xs): list.__init__(self, xs); self.k = 1
print(L([1, 2]), L([3]).k)
class C(Counter):
    def __init__(self, xs): Counter.__init__(self, xs)
print(C("aab").most_common(1))
class Q(deque):
    def __init__(self, xs): deque.__init__(self, xs, 2)
print(Q([1, 2, 3]))
class S(set):
    def __init__(self, xs=()): set.__init__(self, xs)
print(S([1]) | S([2]))
class B(dict):
    def __init__(self): dict.__init__(self)
    def __init__(self, *a, **k): dict.__init__(self, *a, **k)
print(B({1: 2}), B(a=3), B())

# --- expected
# [('y', 2), ('z', 3)] False 2 2
# [1]
# [1, 2] 1
# [('a', 2)]
# Q([2, 3], maxlen=2)
# {1, 2}
# {1: 2} {'a': 3} {}
