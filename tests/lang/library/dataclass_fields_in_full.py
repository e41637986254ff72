# What `fields` says of a field: its default and the factory of one.
import dataclasses
from dataclasses import MISSING, dataclass, field, fields

LIMIT = 7


@dataclass
class Settings:
    path: str
    rate: int = field(default=3)
    window: float = field(default=10.0)
    tags: list[str] = field(default_factory=list)
    verbose: bool = False
    limit: int = LIMIT * 2
    fixed: int = field(default=1, init=False)


@dataclass
class Point:
    x: int
    y: int = 0


for f in fields(Settings):
    required = f.default is MISSING and f.default_factory is MISSING
    shown = "-" if f.default is MISSING else repr(f.default)
    print(f.name, required, shown, f.default_factory is not MISSING)


def filled(cls, given):
    values = {}
    for f in fields(cls):
        if f.name in given:
            values[f.name] = given[f.name]
        elif f.default is not dataclasses.MISSING:
            values[f.name] = f.default
        elif f.default_factory is not dataclasses.MISSING:
            values[f.name] = f.default_factory()
        else:
            print("missing:", f.name)
    return values


print(filled(Settings, {"rate": 5}))
print(filled(Point, {}), MISSING is dataclasses.MISSING)

# --- expected
# path True - False
# rate False 3 False
# window False 10.0 False
# tags False - True
# verbose False False False
# limit False 14 False
# fixed False 1 False
# missing: path
# {'rate': 5, 'window': 10.0, 'tags': [], 'verbose': False, 'limit': 14, 'fixed': 1}
# missing: x
# {'y': 0} True
