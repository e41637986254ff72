import dataclasses
from dataclasses import dataclass, field, fields, asdict
from typing import Optional, Any
@dataclass
class Base:
    id: int = field(metadata={"column": "pk"})
@dataclass
class User(Base):
    name: str = field(default="n", metadata={"column": "user_name", "max": 10})
    age: Optional[int] = None
    tags: list = field(default_factory=list, metadata=dict(column="t"))
u = User(3, "bob", 5)
for f in dataclasses.fields(u):
    col = f.metadata.get("column", f.name)
    print(f.name, col, getattr(u, f.name), f.type)
def check(obj):
    errors = []
    for f in fields(obj):
        limit = f.metadata.get("max")
        value = getattr(obj, f.name)
        if limit is not None and len(value) > limit:
            errors.append(f"{f.name} is too long")
    return errors
print(check(u), check(User(1, "x" * 20)))
print(asdict(u, dict_factory=dict))
print(asdict(u, dict_factory=lambda items: {k: v for k, v in items if v is not None}))
print([f.name for f in fields(User) if f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING])
@dataclass(frozen=True)
class Config:
    host: str = "h"
    port: int = 80
    @classmethod
    def from_dict(cls, d):
        names = {f.name for f in fields(cls)}
        return cls(**{k: v for k, v in d.items() if k in names})
print(Config.from_dict({"host": "a", "x": "y"}))
@dataclass
class Line:
    a: Config
    more: list[Config]
    by: dict[str, Config]
    note: Optional[str] = None
line = Line(Config(), [Config("b")], {"c": Config("c", 1)})
print(asdict(line, dict_factory=lambda pairs: {k: v for k, v in pairs if v is not None}))
import collections
print(asdict(line.a, dict_factory=collections.OrderedDict))

# --- expected
# id pk 3 <class 'int'>
# name user_name bob <class 'str'>
# age age 5 typing.Optional[int]
# tags t [] <class 'list'>
# [] ['name is too long']
# {'id': 3, 'name': 'bob', 'age': 5, 'tags': []}
# {'id': 3, 'name': 'bob', 'age': 5, 'tags': []}
# ['id']
# Config(host='a', port=80)
# {'a': {'host': 'h', 'port': 80}, 'more': [{'host': 'b', 'port': 80}], 'by': {'c': {'host': 'c', 'port': 1}}}
# OrderedDict([('host', 'h'), ('port', 80)])
