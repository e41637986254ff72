"""`__getattr__` in ordinary uses: a wrapper, settings in a dict, swizzles, lazy attributes."""

class Inner:
    def __init__(self):
        self.size = 3
        self.title = "t"

    def area(self, k):
        return self.size * k


class Wrapper:
    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        print("get", name)
        return getattr(self._inner, name)


w = Wrapper(Inner())
print(w.size + 1, w.title.upper(), w.area(4))
print(hasattr(w, "nope"), hasattr(w, "size"), getattr(w, "nope", None), getattr(w, "title", "x"))


class Config:
    def __init__(self, data):
        self._data = data

    def __getattr__(self, name):
        try:
            return self._data[name]
        except KeyError:
            raise AttributeError(f"no setting {name!r}") from None


c = Config({"host": "a", "port": "b"})
print(c.host, c.port)
try:
    c.nope
except AttributeError as e:
    print(e)
print(hasattr(c, "host"), hasattr(c, "x"), getattr(c, "y", "dd"))


class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __getattr__(self, name):
        if len(name) < 2:
            raise AttributeError(name)
        return tuple(getattr(self, c) for c in name)


v = Vec(1, 2)
print(v.xy, v.yx, v.xyx, hasattr(v, "xz"), hasattr(v, "z"))


class Lazy:
    def __getattr__(self, name):
        if name == "value":
            print("computing")
            self.value = 42
            return self.value
        elif name == "names":
            self.names = ["a"]
            return self.names
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


l = Lazy()
print(l.value, l.value + 1)
print(l.names, l.names)
l.names.append("b")
print(l.names)
print(l.other)

# --- expected
# get size
# get title
# get area
# 4 T 12
# get nope
# get size
# get nope
# get title
# False True None t
# a b
# no setting 'nope'
# True False dd
# (1, 2) (2, 1) (1, 2, 1) False False
# computing
# 42 43
# ['a'] ['a']
# ['a', 'b']
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_that_get.py", line 78, in <module>
#     print(l.other)
#           ^^^^^^^
#   File "$HERE/hooks_that_get.py", line 70, in __getattr__
#     raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
# AttributeError: 'Lazy' object has no attribute 'other'
# --- status 1
