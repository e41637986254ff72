# capturing through several levels, recursion, loops, exceptions and generators
def outer(n):
    base = n * 10
    class A:
        def val(self):
            return base
        def rec(self, k):
            if k == 0:
                return [self.val()]
            return outer_again(k - 1) + [self.val()]
    def outer_again(k):
        return outer(k)[1]
    a = A()
    return a, (a.rec(n - 1) if n > 0 else [a.val()])
a, chain = outer(3)
print(a.val(), chain)
objs = []
for i in range(3):
    def mk(i=i):
        class Box:
            def get(self):
                return i * 2
        return Box()
    objs.append(mk())
print([o.get() for o in objs])
def handlers(prefix):
    class Base:
        def run(self, x):
            return self.fmt(x) + self.suffix()
        def fmt(self, x):
            return f"{prefix}{x}"
        def suffix(self):
            return "."
    class Bang(Base):
        def suffix(self):
            return "!" * len(prefix)
    return [Base(), Bang()]
for h in handlers("ab") + handlers("x"):
    print(h.run(1), end=" ")
print()
def ctx(log):
    class Manager:
        def __enter__(self):
            log.append("in")
            return self
        def __exit__(self, t, v, tb):
            log.append("out")
            return t is ValueError
    with Manager() as m:
        raise ValueError("x")
    with Manager():
        log.append("body")
    return log
print(ctx([]))
def factory(kind):
    limit = {"small": 2, "big": 5}[kind]
    class Counter:
        def __init__(self): self.n = 0
        def __iter__(self): return self
        def __next__(self):
            if self.n >= limit:
                raise StopIteration
            self.n += 1
            return self.n
        def __call__(self, x): return x + limit
        def __getitem__(self, i): return i * limit
        def __contains__(self, i): return i < limit
        def __bool__(self): return limit > 3
        def __add__(self, o): return self.n + limit
        def __lt__(self, o): return limit < o.n
        def __str__(self): return f"C{limit}"
    return Counter()
c = factory("small")
print(list(c), c(1), c[3], 1 in c, bool(c), c + 1, str(c), f"{c}", sum(factory("big")), sorted([factory("big"), factory("small")])[0])
def exc():
    code = 7
    class MyError(Exception):
        pass
    class Guard:
        def check(self, v):
            if v < 0:
                raise MyError(f"bad {v} code {code}")
            return v
    try:
        Guard().check(-1)
    except MyError as e:
        print(type(e).__name__, e)
exc()

# --- expected
# 30 [10, 30]
# [0, 2, 4]
# ab1. ab1!! x1. x1! 
# ['in', 'out', 'in', 'body', 'out']
# [1, 2] 3 6 True False 4 C2 C2 15 C5
# MyError bad -1 code 7
