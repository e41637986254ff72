"""Hooks that are methods of dict: a dict whose items are attributes."""

class Dot(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


d = Dot(a=1)
d.b = 2
print(d.a, d.b, d.c, d, hasattr(d, "zz"), d.get("q", 4))
del d.a
print(d, d.a, "b" in d, list(d.items()))


class Strict(dict):
    __getattr__ = dict.__getitem__


s = Strict(x="y")
print(s.x, s.x.upper())
try:
    print(hasattr(s, "z"))
except KeyError as e:
    print("KeyError", e)
s.nothing

# --- expected
# 1 2 None {'a': 1, 'b': 2} True 4
# {'b': 2} None True [('b', 2)]
# y Y
# KeyError 'z'
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_as_methods_of_dict.py", line 26, in <module>
#     s.nothing
# KeyError: 'nothing'
# --- status 1
