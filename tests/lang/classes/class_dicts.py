class Base:
    x = 1
    _hidden = 2
    name: str = "n"
    only: int
    def m(self): return 1
class D(Base):
    """Docs."""
    y = "d"
    z = [1, 2]
    def __eq__(self, other): return True
class E(Base): pass
print([k for k in vars(D) if not k.startswith("__")], list(vars(D)), list(vars(Base)), list(vars(E)))
print({k: v for k, v in vars(Base).items() if not k.startswith("_") and not callable(v)})
print("x" in Base.__dict__, "y" in D.__dict__, "x" in D.__dict__)
print(Base.__dict__["x"], D.__dict__.get("y"), vars(E).get("q", "none"))
class Config:
    DEBUG = True
    PORT = 80
    NAME = "app"
    @classmethod
    def show(cls): return 1
class Settings:
    DEBUG = True
    PORT = 80
    NAME = "app"
for k, v in vars(Settings).items():
    if k.isupper(): print(k, "=", v)
for k, v in Settings.__dict__.items():
    if not k.startswith("__"): print(k, repr(v))
def find(cls, name):
    for c in cls.__mro__:
        if c is not object and name in c.__dict__: return c.__name__
print(find(D, "x"), find(D, "z"), find(E, "m"), find(E, "nothing"))

# --- expected
# ['y', 'z'] ['__module__', '__doc__', 'y', 'z', '__eq__', '__hash__'] ['__module__', '__annotations__', 'x', '_hidden', 'name', 'm', '__dict__', '__weakref__', '__doc__'] ['__module__', '__doc__']
# {'x': 1, 'name': 'n'}
# True True False
# 1 d none
# DEBUG = True
# PORT = 80
# NAME = app
# DEBUG True
# PORT 80
# NAME 'app'
# Base D Base None
