from types import SimpleNamespace
import types
cfg = SimpleNamespace(host="localhost", port=80, tags=["a"])
print(cfg, cfg.host, cfg.port + 1)
cfg.port = 8080
cfg.debug = True
print(cfg.port, cfg.debug, cfg.tags)
p, q = SimpleNamespace(x=1, y=2), types.SimpleNamespace(x=1, y=2)
print(p == q, p != q, p == 3, p is q)
q.x += 5
print(p == q, q)
print(vars(p), p.__dict__["x"], hasattr(p, "z"), getattr(p, "z", "none"))
e = SimpleNamespace()
e.count = 0
e.name = "n"
for i in range(5):
    e.count += i
print(e.count, e.name, type(e).__name__)
def norm(v: SimpleNamespace) -> float:
    return (v.x ** 2 + v.y ** 2) ** 0.5
def make(x: int) -> SimpleNamespace:
    return SimpleNamespace(x=x, y=x * 2)
print(norm(make(3)), [make(i) for i in range(2)], norm(p))
state = SimpleNamespace(board=[[0] * 3 for _ in range(3)], turn="X", best=None)
state.best = (1, 2)
print(state.best, state, isinstance(p, SimpleNamespace))
def outer():
    s = types.SimpleNamespace(n=0)
    def inc():
        s.n += 1
        return s.n
    return inc
inc = outer()
inc()
print(inc())
things = [SimpleNamespace(kind="a", size=1), SimpleNamespace(kind="b"), SimpleNamespace(kind="c", size=2)]
for t in things:
    print(t.kind, getattr(t, "size", None))
print(things)
print(sorted(things, key=lambda t: t.kind, reverse=True)[0].kind)

# --- expected
# namespace(host='localhost', port=80, tags=['a']) localhost 81
# 8080 True ['a']
# True False False False
# False namespace(x=6, y=2)
# {'x': 1, 'y': 2} 1 False none
# 10 n SimpleNamespace
# 6.708203932499369 [namespace(x=0, y=0), namespace(x=1, y=2)] 2.23606797749979
# (1, 2) namespace(board=[[0, 0, 0], [0, 0, 0], [0, 0, 0]], turn='X', best=(1, 2)) True
# 2
# a 1
# b None
# c 2
# [namespace(kind='a', size=1), namespace(kind='b'), namespace(kind='c', size=2)]
# c
