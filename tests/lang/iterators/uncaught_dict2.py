def f7():
    d = {1:2}
    it = iter(d)
    d[4]=4
    next(it)
f7()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_dict2.py", line 6, in <module>
#     f7()
#   File "$HERE/uncaught_dict2.py", line 5, in f7
#     next(it)
# RuntimeError: dictionary changed size during iteration
# --- status 1
