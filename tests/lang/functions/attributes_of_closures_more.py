import functools

def tag(name):
    def deco(f):
        f.tag = name
        return f
    return deco

def logged(f):
    def wrapper(*a):
        wrapper.history.append(a)
        return f(*a)
    wrapper.history = []
    wrapper.__name__ = f.__name__
    return wrapper

@logged
@tag("math")
def square(x): return x * x

@logged
def cube(x): return x ** 3

square(2); square(3); cube(4)
for g in (square, cube):
    print(g.__name__, g.history, len(g.history))

def retry(times):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                wrapper.attempts += 1
                try:
                    return func(*args, **kwargs)
                except ValueError as e:
                    wrapper.last_error = e
            raise RuntimeError(f"{func.__name__} failed after {times}")
        wrapper.attempts = 0
        wrapper.last_error = None
        def reset():
            wrapper.attempts = 0
        wrapper.reset = reset
        return wrapper
    return decorator

state = {"n": 0}
@retry(3)
def flaky(limit):
    state["n"] += 1
    if state["n"] < limit:
        raise ValueError(f"n={state['n']}")
    return state["n"]
print(flaky(3), flaky.attempts, flaky.last_error)
flaky.reset()
print(flaky.attempts)
try:
    flaky(100)
except RuntimeError as e:
    print(e, flaky.attempts)
def plain():
    def h(): return 1
    return h
k = plain()
try:
    print(k.missing)
except AttributeError as e:
    print(e)
def maker(flag):
    def h(): return 1
    if flag:
        h.extra = 5
    return h
print(maker(True).extra, hasattr(maker(False), "extra"), getattr(maker(False), "extra", "none"))
try:
    maker(False).extra
except AttributeError as e:
    print(e)

# --- expected
# square [(2,), (3,)] 2
# cube [(4,)] 1
# 3 3 n=2
# 0
# flaky failed after 3 3
# 'function' object has no attribute 'missing'
# 5 False none
# 'function' object has no attribute 'extra'
