"""The names of classes that stand in classes and functions: what __name__ is, and what is shown."""

class Out:
    class In:
        def __init__(self): self.x = 1
    class Err(ValueError):
        pass
x = Out.In
y = Out.Err if len("a") else ValueError
print(x, y, y("a"), repr(y("b")), y.__name__, type(Out.In()), Out.In.__qualname__)
try:
    Out.In().zz
except AttributeError as e:
    print(e)
def f():
    class Local(KeyError): pass
    raise Local("k")
try:
    f()
except KeyError as e:
    print(repr(e), type(e), type(e).__name__)
    try:
        e.nope
    except AttributeError as e2:
        print(e2)
f()

# --- expected
# <class '__main__.Out.In'> <class '__main__.Out.Err'> a Err('b') Err <class '__main__.Out.In'> Out.In
# 'In' object has no attribute 'zz'
# Local('k') <class '__main__.f.<locals>.Local'> Local
# 'Local' object has no attribute 'nope'
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/names_of_inner_classes.py", line 26, in <module>
#     f()
#   File "$HERE/names_of_inner_classes.py", line 17, in f
#     raise Local("k")
# f.<locals>.Local: 'k'
# --- status 1
