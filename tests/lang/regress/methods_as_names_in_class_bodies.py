class C(dict):
    def a(self, x): self["r"] = x; return 1
    def b(self, x): return 2
    ops = [a, b]
    table = {"a": a, "b": b}
    def run(self):
        return [f(self, 5) for f in self.ops], self.table["a"](self, 3), C.ops[1](self, 2)
c = C()
print(c.run(), c)
class D:
    def add(self, x): return x + 1
    def sub(self, x, k=2): return x - k
    @staticmethod
    def twice(x): return 2 * x
    OPS = {"+": add, "-": sub}
    four = twice(2)
    def go(self, op, x):
        return self.OPS[op](self, x)
    __call__ = go
print(D().go("+", 3), D().go("-", 3), D.four, D()("+", 2))
class E:
    def _f(x): return x * 2
    K = (_f(4), _f(5))
    L = list(map(_f, [1, 2]))
    def handlers(f, names=[]):
        names.append(f.__name__)
        return f
    @handlers
    def on_a(self): return "a"
    @handlers
    def on_b(self): return "b"
    ALL = [on_a, on_b]
print(E.K, E.L, [h(E()) for h in E.ALL])

# --- expected
# ([1, 2], 1, 2) {'r': 3}
# 4 1 4 3
# (8, 10) [2, 4] ['a', 'b']
