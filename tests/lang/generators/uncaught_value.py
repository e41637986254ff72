def f5():
    def gg():
        yield 1
        return 5
    q = gg()
    next(q); next(q)
f5()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_value.py", line 7, in <module>
#     f5()
#   File "$HERE/uncaught_value.py", line 6, in f5
#     next(q); next(q)
#              ^^^^^^^
# StopIteration: 5
# --- status 1
