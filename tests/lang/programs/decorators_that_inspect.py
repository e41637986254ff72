import functools, inspect, warnings, time
from collections import UserDict, ChainMap, deque
def deprecated(msg):
    def deco(f):
        @functools.wraps(f)
        def inner(*a, **k):
            warnings.warn(f"{f.__name__}: {msg}", DeprecationWarning, stacklevel=2)
            return f(*a, **k)
        return inner
    return deco
def inject(**services):
    def deco(f):
        sig = inspect.signature(f)
        @functools.wraps(f)
        def inner(*args, **kwargs):
            for name in sig.parameters:
                if name in services and name not in kwargs:
                    kwargs[name] = services[name]
            return f(*args, **kwargs)
        return inner
    return deco
@inject(db="DB")
def handler(x, db=None): return f"{x}-{db}"
print(handler(1), handler(2, db="other"))
class CaseInsensitive(UserDict):
    def __getitem__(self, key): return super().__getitem__(key.lower())
    def __setitem__(self, key, value): super().__setitem__(key.lower(), value)
    def __contains__(self, key): return key.lower() in self.data
d = CaseInsensitive(Host="a"); d["PORT"] = "1"
print(d["host"], "Port" in d, dict(d), len(d))
class History(deque):
    def __init__(self, size): super().__init__(maxlen=size)
    def last(self): return self[-1] if self else None
h = History(2)
for i in range(4): h.append(i)
print(h.last(), list(h), h.maxlen)
class Meta:
    registry: dict = {}
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Meta.registry[cls.__name__] = cls
class One(Meta):
    """One."""
    level: int = 3
class Two(Meta): pass
print(sorted(Meta.registry), [c.__doc__ for c in Meta.__subclasses__()], One.__annotations__)
@deprecated("use new_api")
def old_api(x: int) -> int:
    """Old."""
    return x
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_api(3)
    assert len(caught) == 1
    w = caught[0]
    print(w.category.__name__, w.message, w.lineno)
print(inspect.signature(old_api), inspect.getdoc(old_api), old_api.__name__)
print(vars(One)["level"], getattr(One, "level"), One.__dict__.get("none"))
def describe(obj):
    for name, m in inspect.getmembers(obj, inspect.ismethod):
        if not name.startswith("_"): print(name, inspect.signature(m), inspect.getdoc(m))
class Service:
    def start(self, port: int = 80, *, ssl: bool = False) -> None:
        """Start it."""
    def stop(self): "Stop it."
describe(Service())

# --- expected
# 1-DB 2-other
# a True {'host': 'a', 'port': '1'} 2
# 3 [2, 3] 2
# ['One', 'Two'] ['One.', None] {'level': <class 'int'>}
# DeprecationWarning old_api: use new_api 53
# (x: int) -> int Old. old_api
# 3 3 None
# start (port: int = 80, *, ssl: bool = False) -> None Start it.
# stop () Stop it.
