def f10():
    a, b = (x for x in [1])
f10()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_unpack.py", line 3, in <module>
#     f10()
#   File "$HERE/uncaught_unpack.py", line 2, in f10
#     a, b = (x for x in [1])
#     ^^^^
# ValueError: not enough values to unpack (expected 2, got 1)
# --- status 1
