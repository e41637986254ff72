from dataclasses import dataclass, field, replace, asdict, astuple, FrozenInstanceError, InitVar, KW_ONLY
import dataclasses
from typing import ClassVar, Optional

@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0
    tag: str = field(default="", compare=False)

@dataclass
class Item:
    name: str
    price: float
    tags: list[str] = field(default_factory=list)
    count: int = 1
    total: float = field(init=False)
    secret: str = field(default="x", repr=False)
    made: ClassVar[int] = 0

    def __post_init__(self):
        self.total = self.price * self.count
        Item.made += 1

@dataclass
class Order:
    id: int
    items: list[Item] = field(default_factory=list)
    meta: dict[str, int] = field(default_factory=dict)
    parent: Optional["Order"] = None

    def total(self) -> float:
        return sum(i.total for i in self.items)

@dataclass
class Scaled:
    value: float
    factor: InitVar[float] = 2.0
    result: float = 0.0
    def __post_init__(self, factor: float) -> None:
        self.result = self.value * factor

@dataclass
class Opt:
    a: int
    _: KW_ONLY
    b: int = 2
    c: str = "c"

@dataclass(kw_only=True)
class KW:
    x: int
    y: int = 0

@dataclass
class Base:
    x: int
    y: int = 1

@dataclass
class Derived(Base):
    z: int = 2
    y: int = 10
    def __repr__(self):
        return f"<{self.x},{self.y},{self.z}>"

@dataclass(slots=True, unsafe_hash=True)
class Slotted:
    a: int
    b: int = field(default=0, hash=False)

@dataclass(eq=False)
class NoEq:
    v: int

v = Version(1, 2)
print(v, v < Version(1, 3), v == Version(1, 2, "rc"), max(Version(1), Version(2, tag="z")), sorted([Version(2), Version(1, 5), v]))
print({v: "a"}[Version(1, 2)], len({v, Version(1, 2, "b")}), hash(v) == hash(Version(1, 2, "q")), v >= Version(1))
try:
    v.major = 5
except FrozenInstanceError as e:
    print("frozen:", e)
try:
    v.minor = 5
except AttributeError as e:
    print(type(e).__name__, e)
i = Item("pen", 1.5, count=4)
j = Item("pen", 1.5)
i.tags.append("blue")
print(i, j, i == j, i.tags, j.tags, Item.made, i.secret)
o = Order(1, [i, j])
print(o, o.total(), Order(2).items, Order(3, meta={"k": 1}))
print(replace(v, minor=9), replace(i, name="ink").name, dataclasses.replace(v, tag="new").tag)
print(asdict(v), astuple(v), asdict(o))
print(Scaled(3.0), Scaled(3.0, 5.0).result)
print(Opt(1), Opt(1, b=5), KW(x=1), KW(y=2, x=3))
print(Derived(1), Derived(1, 2, 3) == Derived(1, 2, 3), Derived(5).y, Base(1) == Base(1, 1), Base(1) == Derived(1))
print(Slotted(1), hash(Slotted(1, 2)) == hash(Slotted(1, 3)), Slotted(1) == Slotted(1))
n = NoEq(1)
print(n == NoEq(1), n == n, n.v)
match v:
    case Version(1, m):
        print("minor", m)
match Derived(1, 2):
    case Derived(a, b, c):
        print(a, b, c)
@dataclass(frozen=True)
class Norm:
    xs: tuple[float, ...]
    size: float = 0.0
    def __post_init__(self):
        object.__setattr__(self, "size", sum(x * x for x in self.xs) ** 0.5)
print(Norm((3.0, 4.0)))

# --- expected
# Version(major=1, minor=2, tag='') True True Version(major=2, minor=0, tag='z') [Version(major=1, minor=2, tag=''), Version(major=1, minor=5, tag=''), Version(major=2, minor=0, tag='')]
# a 1 True True
# frozen: cannot assign to field 'major'
# FrozenInstanceError cannot assign to field 'minor'
# Item(name='pen', price=1.5, tags=['blue'], count=4, total=6.0) Item(name='pen', price=1.5, tags=[], count=1, total=1.5) False ['blue'] [] 2 x
# Order(id=1, items=[Item(name='pen', price=1.5, tags=['blue'], count=4, total=6.0), Item(name='pen', price=1.5, tags=[], count=1, total=1.5)], meta={}, parent=None) 7.5 [] Order(id=3, items=[], meta={'k': 1}, parent=None)
# Version(major=1, minor=9, tag='') ink new
# {'major': 1, 'minor': 2, 'tag': ''} (1, 2, '') {'id': 1, 'items': [{'name': 'pen', 'price': 1.5, 'tags': ['blue'], 'count': 4, 'total': 6.0, 'secret': 'x'}, {'name': 'pen', 'price': 1.5, 'tags': [], 'count': 1, 'total': 1.5, 'secret': 'x'}], 'meta': {}, 'parent': None}
# Scaled(value=3.0, result=6.0) 15.0
# Opt(a=1, b=2, c='c') Opt(a=1, b=5, c='c') KW(x=1, y=0) KW(x=3, y=2)
# <1,10,2> True 10 True False
# Slotted(a=1, b=0) True True
# False True 1
# minor 2
# 1 2 2
# Norm(xs=(3.0, 4.0), size=5.0)
