"""Hooks of classes below builtin ones, of mixins that ask the next class, of functions; observers, nested modules."""

import json


class Base:
    def __init__(self):
        self.log = []

    def __setattr__(self, name, value):
        print("set", name)
        self.__dict__[name] = value if name == "log" else value

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


class Text(str):
    def __getattr__(self, name):
        return f"{self}.{name}"


t = Text("abc")
print(t.foo, t.upper(), t.upper, len(t)) if False else print(t.foo, t.upper(), len(t))


class Stack(list):
    def __getattr__(self, name):
        if name == "top":
            return self[-1]
        raise AttributeError(name)


s = Stack([1, 2, 3])
print(s.top, s.count(1), hasattr(s, "bottom"))
s.append(9)
print(s.top + 1)


class Logging:
    def __getattr__(self, name):
        print("Logging", name)
        return super().__getattr__(name)


class Defaults:
    def __getattr__(self, name):
        if name == "size":
            return 10
        raise AttributeError(f"no {name}")


class Both(Logging, Defaults):
    pass


class Alone(Logging):
    pass


print(Both().size)
for o in [Both(), Alone()]:
    try:
        o.weight
    except AttributeError as e:
        print("AttributeError", e)


class Deep:
    def __getattr__(self, name):
        if len(name) > 6:
            return name
        return getattr(self, "_" + name)


print(Deep().ab)


def shout(text):
    """Shouts."""
    return text.upper() + "!"


class Function:
    def __init__(self, f):
        self.f = f

    def __call__(self, *args):
        print("calling", self.__name__)
        return self.f(*args)

    def __getattr__(self, name):
        return getattr(self.f, name)


print(Function(shout)("hey"), Function(shout).__name__)


class Typed:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)

    def __setattr__(self, name, value):
        if isinstance(value, str):
            value = value.strip()
        object.__setattr__(self, name, value)


y = Typed(a=" x ", b=3)
print(y.a, y.b)


class Observed:
    def __init__(self):
        self._callbacks = []
        self.value = 0

    def __setattr__(self, name, value):
        old = getattr(self, name, None)
        object.__setattr__(self, name, value)
        if not name.startswith("_") and old != value:
            for callback in self._callbacks:
                callback(name, old, value)


o = Observed()
o._callbacks.append(lambda n, a, b: print("changed", n, a, b))
o.value = 3
o.value = 3
o.value += 1


class Json:
    def __init__(self, data):
        self._data = data

    def __getattr__(self, name):
        try:
            value = self._data[name]
        except KeyError:
            raise AttributeError(f"{type(self).__name__!r} has no {name!r}") from None
        return Json(value) if isinstance(value, dict) else value


j = Json({"a": {"b": 1}, "c": 2})
print(j.a.b, j.c)


class Later:
    def __init__(self):
        self.parts = {}

    def __getattr__(self, name):
        parts = self.__dict__.get("parts")
        if parts is not None and name in parts:
            return parts[name]
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if name == "parts":
            super().__setattr__(name, value)
        else:
            self.parts[name] = value


l = Later()
l.one = 1
print(l.one, l.parts)


class Module:
    def __init__(self):
        self._modules = {}

    def __setattr__(self, name, value):
        if isinstance(value, Module):
            self._modules[name] = value
        object.__setattr__(self, name, value)


class Linear(Module):
    def __init__(self, n):
        super().__init__()
        self.n = n


class Net(Module):
    def __init__(self):
        super().__init__()
        self.first = Linear(1)
        self.second = Linear(2)


net = Net()
print(sorted(net._modules), net.first.n + net.second.n)
for m in net._modules.values():
    print(type(m).__name__)
print(j.zzz)

# --- expected
# abc.foo ABC 3
# 3 1 False
# 10
# Logging size
# 10
# Logging weight
# AttributeError no weight
# Logging weight
# AttributeError 'super' object has no attribute '__getattr__'
# _____ab
# calling shout
# HEY! shout
# x 3
# changed value 0 3
# changed value 3 4
# 1 2
# 1 {'one': 1}
# ['first', 'second'] 3
# Linear
# Linear
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_in_lines_of_classes.py", line 200, in <module>
#     print(j.zzz)
#           ^^^^^
#   File "$HERE/hooks_in_lines_of_classes.py", line 143, in __getattr__
#     raise AttributeError(f"{type(self).__name__!r} has no {name!r}") from None
# AttributeError: 'Json' has no 'zzz'
# --- status 1
