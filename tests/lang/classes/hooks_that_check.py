"""Hooks whose texts have formats, with private names and constants of the module; values that are checked."""

from typing import Any, Optional

PREFIX = "get_"
WIDTH = 8


class Spec:
    def __init__(self):
        self.n: int = 0
        self.text: Optional[str] = None
        self.__hidden = [1]

    def __setattr__(self, name: str, value: Any) -> None:
        print(f"{name:>10} = {value!r:<{len(name)}} {len(name):03d}|{-1}|{name!r:>{WIDTH}}|")
        super(Spec, self).__setattr__(name, value)

    def __getattr__(self, name: str) -> Any:
        if name.startswith(PREFIX) and name[len(PREFIX):]:
            key = name[len(PREFIX):]
            return getattr(self, key)
        raise AttributeError(f"{name:^12}")

    def hidden(self):
        return self.__hidden


s = Spec()
s.n += 2
s.text = "t"
print(s.n, s.text.upper(), s.hidden(), s.get_n + 1, s.get_text)
try:
    s.nothing
except AttributeError as e:
    print(e)


class Open:
    def __init__(self, **kw):
        self._data = kw

    def __setattr__(self, name, value):
        if name.startswith("_"):
            super().__setattr__(name, value)
        else:
            self._data[name] = value

    def __getattr__(self, name):
        if name.startswith("_") or name not in self._data:
            raise AttributeError(name)
        return self._data[name]

    def __contains__(self, name):
        return name in self._data

    def __repr__(self):
        return f"Open({', '.join(f'{k}={v!r}' for k, v in self._data.items())})"


o = Open(a=1)
o.b = 2
o.a += 5
print(o, "b" in o, o.a * o.b, hasattr(o, "_x"), hasattr(o, "z"))


class Strict:
    name: str
    age: int

    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __setattr__(self, key, value):
        if key not in ("name", "age"):
            raise AttributeError(f"{type(self).__name__} has no field {key}")
        kind = {"name": str, "age": int}[key]
        if not isinstance(value, kind):
            raise TypeError(f"{key} must be {kind.__name__}, not {type(value).__name__}")
        object.__setattr__(self, key, value)


p = Strict("n", 3)
print(p.name + "!", p.age + 1)
for action in (lambda: setattr(p, "age", "x"), lambda: setattr(p, "other", 1)):
    try:
        action()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __getattr__(self, name):
        match name:
            case "euros":
                return self.cents / 100
            case "text":
                return f"{self.cents / 100:.2f}"
        return super().__getattribute__(name)


m = Money(1234)
print(m.euros, m.text)
print(m.dollars)

# --- expected
#          n = 0 001|-1|     'n'|
#       text = None 004|-1|  'text'|
# _Spec__hidden = [1]           013|-1|'_Spec__hidden'|
#          n = 2 001|-1|     'n'|
#       text = 't'  004|-1|  'text'|
# 2 T [1] 3 t
#   nothing   
# Open(a=6, b=2) True 12 False False
# n! 4
# TypeError age must be int, not str
# AttributeError Strict has no field other
# 12.34 12.34
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_that_check.py", line 108, in <module>
#     print(m.dollars)
#           ^^^^^^^^^
#   File "$HERE/hooks_that_check.py", line 103, in __getattr__
#     return super().__getattribute__(name)
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# AttributeError: 'Money' object has no attribute 'dollars'
# --- status 1
