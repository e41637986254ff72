"""`dataclasses.fields`."""

from dataclasses import dataclass, fields, asdict, astuple, replace, field, is_dataclass


@dataclass
class P:
    x: int
    y: str = "a"
    z: list = field(default_factory=list, repr=False)


p = P(1)
print([f.name for f in fields(p)], [f.name for f in fields(P)])
for f in fields(p):
    print(f.name, f.repr, f.init, f.compare, getattr(p, f.name))
print(asdict(p), astuple(p), replace(p, x=3), is_dataclass(P), is_dataclass(p))
print([f.type.__name__ for f in fields(P)], [f.kw_only for f in fields(P)])

# --- expected
# ['x', 'y', 'z'] ['x', 'y', 'z']
# x True True True 1
# y True True True a
# z False True True []
# {'x': 1, 'y': 'a', 'z': []} (1, 'a', []) P(x=3, y='a') True True
# ['int', 'str', 'list'] [False, False, False]
