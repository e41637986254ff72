"""`vars(x)` and `x.__dict__`: the fields of an object, in the order in which it got them."""

import json
from dataclasses import dataclass
class P:
    kind = "p"
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self.__dict__.items())})"
    def __eq__(self, other):
        return isinstance(other, P) and self.__dict__ == other.__dict__
class Q(P):
    def __init__(self, x, z):
        self.z = z
        super().__init__(x, 2.5)
        self.w = None
p, q = P(1, "a"), Q(3, [1])
print(vars(p), p.__dict__, p, q, vars(q))
for k, v in vars(p).items():
    print(k, v)
print(sorted(p.__dict__), list(vars(q).values()), len(vars(q)), "x" in vars(p), p == P(1, "a"), p == q)
print(json.dumps(p.__dict__), json.dumps(vars(p), sort_keys=True))
print(json.dumps([p, P(5, "z")], default=lambda o: o.__dict__))
@dataclass
class D:
    a: int
    b: str = "b"
print(vars(D(1)), {**vars(D(2))}, dict(D(3).__dict__))
def show(**kw): print(sorted(kw))
d = dict(vars(p))
d["x"] = 100
print(d, p.x, f"{vars(p)}", "%(x)d %(y)s" % vars(p))
for o in (p, q, D(1)):
    print(vars(o))
class Empty: pass
print(vars(Empty()), Empty().__dict__)
class Late:
    def __init__(self): self.a = 1
    def more(self): self.b = 2
l = Late()
print(vars(l)); l.more(); print(vars(l), vars(l)["b"], vars(l).get("c", 0))
class S:
    __slots__ = ("a",)
    def __init__(self): self.a = 1
try:
    vars(3)
except TypeError as e:
    print(e)
copy = P(**vars(p)); print(copy)
class Err(Exception):
    def __init__(self, code):
        super().__init__("x")
        self.code = code
print(vars(Err(3)))

# --- expected
# {'x': 1, 'y': 'a'} {'x': 1, 'y': 'a'} P(x=1, y='a') Q(z=[1], x=3, y=2.5, w=None) {'z': [1], 'x': 3, 'y': 2.5, 'w': None}
# x 1
# y a
# ['x', 'y'] [[1], 3, 2.5, None] 4 True True False
# {"x": 1, "y": "a"} {"x": 1, "y": "a"}
# [{"x": 1, "y": "a"}, {"x": 5, "y": "z"}]
# {'a': 1, 'b': 'b'} {'a': 2, 'b': 'b'} {'a': 3, 'b': 'b'}
# {'x': 100, 'y': 'a'} 1 {'x': 1, 'y': 'a'} 1 a
# {'x': 1, 'y': 'a'}
# {'z': [1], 'x': 3, 'y': 2.5, 'w': None}
# {'a': 1, 'b': 'b'}
# {} {}
# {'a': 1}
# {'a': 1, 'b': 2} 2 0
# vars() argument must have __dict__ attribute
# P(x=1, y='a')
# {'code': 3}
