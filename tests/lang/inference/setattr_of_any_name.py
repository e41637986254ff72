"""`setattr` with names that only the run tells."""
import json
from dataclasses import dataclass, field


class Config:
    debug = False

    def __init__(self, text):
        self.loaded = 0
        for key, value in json.loads(text).items():
            setattr(self, key, value)
            self.loaded += 1

    def describe(self):
        return f"{self.host}:{self.port} {self.debug} {self.loaded}"


c = Config('{"host": "example.org", "port": 8080, "unused": [1, 2], "debug": true}')
print(c.describe(), Config.debug)
try:
    print(Config('{"host": "x"}').describe())
except AttributeError as e:
    print(e)


@dataclass
class Task:
    title: str
    priority: int = 1
    tags: list[str] = field(default_factory=list)

    @property
    def loud(self):
        return self.title.upper()

    @loud.setter
    def loud(self, text):
        self.title = text.lower()

    def update(self, changes):
        for name, value in changes.items():
            if hasattr(self, name):
                old = getattr(self, name)
                setattr(self, name, value)
                print(f"{name}: {old!r} -> {value!r}")
            else:
                print("no", name)


t = Task("x")
t.update({"title": "New", "priority": 5, "nope": 3, "tags": ["a"]})
t.update({"loud": "QUIET"})
print(t, t.loud)


class Base:
    def set(self, name, value):
        setattr(self, "_" + name.strip(), value)
        return self


class Left(Base):
    _x = 1


class Right(Base):
    def __init__(self):
        self._y = 0


class Fixed(Base):
    @property
    def _z(self):
        return 7


a, d = Left().set(" x", 3).set("y", 4), Right().set("y ", 5)
print(a._x, Left._x, a._y, d._y, hasattr(d, "_x"))
try:
    Fixed().set("z", 1)
except AttributeError as e:
    print(e)
try:
    print(d._z)
except AttributeError as e:
    print(e)

# --- expected
# example.org:8080 True 4 False
# 'Config' object has no attribute 'port'
# title: 'x' -> 'New'
# priority: 1 -> 5
# no nope
# tags: [] -> ['a']
# loud: 'NEW' -> 'QUIET'
# Task(title='quiet', priority=5, tags=['a']) QUIET
# 3 1 4 5 False
# property '_z' of 'Fixed' object has no setter
# 'Right' object has no attribute '_z'
