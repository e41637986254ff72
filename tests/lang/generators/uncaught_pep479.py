def d():
    def gg():
        yield next(iter(xs))
    for x in gg():
        print(x)
xs: list[int] = []
d()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_pep479.py", line 3, in gg
#     yield next(iter(xs))
#           ^^^^^^^^^^^^^^
# StopIteration
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/uncaught_pep479.py", line 7, in <module>
#     d()
#   File "$HERE/uncaught_pep479.py", line 4, in d
#     for x in gg():
# RuntimeError: generator raised StopIteration
# --- status 1
