from typing import get_type_hints, Optional
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: str = "a"
    z: float = 1.0
for name, t in get_type_hints(P).items():
    print(name, t)
print(P.__annotations__)
print(list(P.__annotations__))
def f(a: int, b: str = "x") -> bool: return True
print(f.__annotations__)
print(get_type_hints(f))
for k, t in P.__annotations__.items():
    print(k, t.__name__, isinstance(3, t))
import functools
def check_types(func):
    notes = func.__annotations__
    @functools.wraps(func)
    def wrapper(*args):
        for (name, kind), arg in zip(notes.items(), args):
            if not isinstance(arg, kind):
                raise TypeError(f"{name} must be {kind.__name__}, not {type(arg).__name__}")
        return func(*args)
    return wrapper
@check_types
def add(a: int, b: int): return a + b
print(add(1, 2))
@check_types
def greet(name: str, n: int): return name * n
print(greet("a", 3))
@dataclass
class Q:
    x: int
    y: float
    name: str = "n"
    def __post_init__(self):
        for name, kind in self.__annotations__.items():
            v = getattr(self, name)
            if not isinstance(v, kind):
                print(f"{name}: expected {kind.__name__}, got {type(v).__name__}")
Q(1, 2.0)
Q(1, 2, "s")
class A:
    x: int = 1
    def show(self): return self.__annotations__
class B(A):
    y: str = "a"
class C(A): pass
print([o.show() for o in (A(), B(), C())], B.__annotations__, C.__annotations__)

# --- expected
# x <class 'int'>
# y <class 'str'>
# z <class 'float'>
# {'x': <class 'int'>, 'y': <class 'str'>, 'z': <class 'float'>}
# ['x', 'y', 'z']
# {'a': <class 'int'>, 'b': <class 'str'>, 'return': <class 'bool'>}
# {'a': <class 'int'>, 'b': <class 'str'>, 'return': <class 'bool'>}
# x int True
# y str False
# z float False
# 3
# aaa
# y: expected float, got int
# [{'x': <class 'int'>}, {'y': <class 'str'>}, {'x': <class 'int'>}] {'y': <class 'str'>} {}
