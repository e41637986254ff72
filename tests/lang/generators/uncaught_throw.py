def g(n):
    try:
        x = yield n
    finally:
        print("fin")
    y = (yield
        x)
def h():
    yield from g(3)
def a():
    it = h()
    next(it)
    it.throw(ValueError("x"))
a()

# --- expected
# fin
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_throw.py", line 14, in <module>
#     a()
#   File "$HERE/uncaught_throw.py", line 13, in a
#     it.throw(ValueError("x"))
#   File "$HERE/uncaught_throw.py", line 9, in h
#     yield from g(3)
#   File "$HERE/uncaught_throw.py", line 3, in g
#     x = yield n
#         ^^^^^^^
# ValueError: x
# --- status 1
