def curry(f):
    n = f.__code__.co_argcount
    def c(*a): return f(*a) if len(a) >= n else lambda *b: c(*(a + b))
    return c
def add(a, b, c): return a + b * c
def two(a, /, b, *, k=1, **kw): return a + b
print(add.__code__.co_argcount, add.__code__.co_name)
for f in (add, two, lambda x: x):
    print(f.__code__.co_argcount, f.__code__.co_name, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount)
class A:
    def m(self, x): return x
print(A.m.__code__.co_argcount, A().m.__code__.co_argcount)
def dispatch(f, *args):
    return f(*args[:f.__code__.co_argcount])
print(dispatch(add, 1, 2, 3, 4), dispatch(lambda q: q, 1, 2))
print(curry(add)(1, 2, 3))

# --- expected
# 3 add
# 3 add 0 0
# 2 two 1 1
# 1 <lambda> 0 0
# 2 2
# 7 1
# 7
