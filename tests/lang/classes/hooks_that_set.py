"""`__setattr__` and `__delattr__` in ordinary uses: validation, freezing, proxies, dicts with attributes."""

class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __setattr__(self, name, value):
        if name == "x" and value < 0:
            raise ValueError(f"{name} must not be negative")
        print("set", name, value)
        super().__setattr__(name, value)


p = Point(1, 2)
p.x = 5
p.y += 2
setattr(p, "x", 7)
print(p.x, p.y)
try:
    p.x = -1
except ValueError as e:
    print(e)


class Frozen:
    def __init__(self, a):
        object.__setattr__(self, "a", a)
        self.__dict__["b"] = a * 2

    def __setattr__(self, name, value):
        raise AttributeError(f"immutable: {name}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name}")


f = Frozen(3)
print(f.a, f.b, f.__dict__["a"], "a" in f.__dict__)
for action in range(2):
    try:
        if action:
            del f.a
        else:
            f.a = 2
    except AttributeError as e:
        print(e)


class Late:
    _fields = ("a", "b")

    def __init__(self):
        self._ready = False
        self.a = 1
        self.b = "x"
        self._ready = True

    def __setattr__(self, name, value):
        if getattr(self, "_ready", False) and name not in self._fields:
            raise AttributeError(name)
        self.__dict__[name] = value

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


l = Late()
l.a = 10
print(l.a, l.b)
del l.a
print(hasattr(l, "a"))
for l.a in [1, 2]:
    print(l.a)


class AttrDict(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k)

    def __setattr__(self, k, v):
        self[k] = v

    def __delattr__(self, k):
        del self[k]


d = AttrDict(one=1)
d.two = 2
print(d.one + d.two, d, d.keys(), hasattr(d, "x"), len(d))
del d.one
print(d)


class Proxy:
    def __init__(self, inner):
        object.__setattr__(self, "_inner", inner)

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def __setattr__(self, name, value):
        setattr(self._inner, name, value)


class Inner:
    def __init__(self):
        self.n = 1


i = Inner()
q = Proxy(i)
q.n = 5
q.m = "new"
print(i.n, q.n, q.m)
l.zzz = 3

# --- expected
# set x 1
# set y 2
# set x 5
# set y 4
# set x 7
# 7 4
# x must not be negative
# 3 6 3 True
# immutable: a
# cannot delete a
# 10 x
# del a
# False
# 1
# 2
# 3 {'one': 1, 'two': 2} dict_keys(['one', 'two']) False 2
# {'two': 2}
# 5 5 new
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_that_set.py", line 120, in <module>
#     l.zzz = 3
#     ^^^^^
#   File "$HERE/hooks_that_set.py", line 61, in __setattr__
#     raise AttributeError(name)
# AttributeError: zzz
# --- status 1
