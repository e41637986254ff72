from contextlib import contextmanager, ContextDecorator
@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name
    finally:
        print("</" + name + ">")
@tag("b")
def hello(x):
    print("hello", x)
    return x + 1
print(hello(1), hello(2))
@tag("outer")
@tag("inner")
def both(*args, **kw):
    print(args, kw)
both(1, 2, k=3)
class C:
    @tag("m")
    def m(self, a): return a * 2
print(C().m(4))
@contextmanager
def swallow():
    try: yield
    except ValueError as e: print("swallowed", e)
@swallow()
def bad(): raise ValueError("x")
print(bad())
class timer(ContextDecorator):
    def __enter__(self): print("start"); return self
    def __exit__(self, *exc): print("stop"); return False
@timer()
def work(): return 5
print(work())

# --- expected
# <b>
# hello 1
# </b>
# <b>
# hello 2
# </b>
# 2 3
# <outer>
# <inner>
# (1, 2) {'k': 3}
# </inner>
# </outer>
# <m>
# </m>
# 8
# swallowed x
# None
# start
# stop
# 5
