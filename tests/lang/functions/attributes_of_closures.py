import functools

def counted(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return f(*args, **kwargs)
    wrapper.calls = 0
    return wrapper

@counted
def add(a, b):
    return a + b

@counted
def hello(name):
    return f"hi {name}"

add(1, 2); add(3, 4)
hello("x")
print(add.calls, hello.calls, add.__name__)

def memo(f):
    cache = {}
    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    inner.cache = cache
    return inner

@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache), fib.cache[10])

def make():
    def g():
        g.n += 1
        return g.n
    g.n = 10
    return g
p, q = make(), make()
print(p(), p(), q(), p.n, q.n)

# --- expected
# 2 1 add
# 832040 31 55
# 11 12 11 12 11
