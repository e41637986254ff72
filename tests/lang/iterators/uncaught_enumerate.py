def g():
    yield 1
    raise ValueError("x")
for i, (a, b) in enumerate(zip(g(), g())):
    print(i)

# --- expected
# 0
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/uncaught_enumerate.py", line 4, in <module>
#     for i, (a, b) in enumerate(zip(g(), g())):
#   File "$HERE/uncaught_enumerate.py", line 3, in g
#     raise ValueError("x")
# ValueError: x
# --- status 1
