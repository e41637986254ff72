def fail(x):
    raise ValueError(x)
def warn(x):
    raise TypeError(x)
def f(x):
    return fail(x) if x > 4 else warn(x)
try:
    f(5)
except ValueError as e:
    print(repr(e))
try:
    f(1)
except TypeError as e:
    print(repr(e))

# --- expected
# ValueError(5)
# TypeError(1)
