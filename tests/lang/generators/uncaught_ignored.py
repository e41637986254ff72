def f():
    def gg():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    q = gg()
    next(q)
    q.close()
f()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_ignored.py", line 10, in <module>
#     f()
#   File "$HERE/uncaught_ignored.py", line 9, in f
#     q.close()
# RuntimeError: generator ignored GeneratorExit
# --- status 1
