from __future__ import annotations
from dataclasses import dataclass, replace
import json
import math
class UserId(int):
    pass
class Email(str):
    def __new__(cls, text: str) -> "Email":
        if "@" not in text:
            raise ValueError(f"invalid email: {text!r}")
        return super().__new__(cls, text.lower())
    @property
    def domain(self) -> str:
        return self.split("@")[1]
class Meters(float):
    def __add__(self, other: float) -> "Meters":
        return Meters(float(self) + other)
    def __repr__(self) -> str:
        return f"{float(self):g}m"
@dataclass(frozen=True)
class User:
    id: UserId
    email: Email
    tall: Meters = Meters(1.5)
def lookup(users: dict[UserId, User], key: int) -> User | None:
    return users.get(UserId(key))
def area(w: float, h: float) -> float:
    return w * h
def pick(flag: bool) -> int:
    return UserId(5) if flag else 3
def names(xs: list[str]) -> str:
    return "; ".join(sorted(xs, key=len))
users = {u.id: u for u in (User(UserId(1), Email("Ann@X.org")), User(UserId(2), Email("b@y.com"), Meters(2)))}
print(lookup(users, 1), lookup(users, 3), users[UserId(2)].email.domain)
print(area(Meters(2), Meters(3.5)), pick(True), pick(False), pick(True) + 1, math.floor(Meters(2.7)), math.hypot(Meters(3), 4))
print(names([Email("long@mail.org"), "x"]), replace(users[1], tall=users[1].tall + 0.25))
print(json.dumps({"id": int(UserId(4)), "mail": str(Email("q@z"))}), {Email("a@b"): 1} == {"a@b": 1})
try:
    Email("nobody")
except ValueError as e:
    print(e)
total = Meters(0)
for m in [Meters(1), Meters(2.5)]:
    total += m
print(total, sum([Meters(1), Meters(2)], Meters(0)), [Meters(3)] * 2, max(Meters(1), Meters(3)), f"{Meters(2):.1f} {Meters(2)}")
ids = {UserId(3), UserId(1), 3, 2}
print(sorted(ids), len(ids), UserId(3) in ids, isinstance(UserId(1), (str, int)), [UserId(1)] == [1], (UserId(1), "a") == (1, "a"))
state: int = UserId(9)
state += 1
print(state, type(state).__name__, -UserId(3), ~UserId(3), UserId(6) >> 1, pow(UserId(2), 5, 7), UserId(255).to_bytes(2, "big"), hex(UserId(255)))
class Celsius(float):
    @classmethod
    def from_f(cls, f: float) -> Celsius:
        return cls((f - 32) * 5 / 9)
print(Celsius.from_f(212), type(Celsius.from_f(212)).__name__)
class Grade(int):
    names = {1: "one", 2: "two"}
    @property
    def label(self): return self.names.get(self, "?")
print(Grade(1).label, Grade(7).label, Grade(2) in Grade.names)
class Ordered(str):
    order = ["low", "mid", "high"]
    def __lt__(self, other): return self.order.index(self) < self.order.index(other)
print(sorted([Ordered("high"), Ordered("low"), Ordered("mid")]), min(Ordered("high"), Ordered("mid")))

# --- expected
# User(id=1, email='ann@x.org', tall=1.5m) None y.com
# 7.0 5 3 6 2 5.0
# x; long@mail.org User(id=1, email='ann@x.org', tall=1.75m)
# {"id": 4, "mail": "q@z"} True
# invalid email: 'nobody'
# 3.5m 3m [3m, 3m] 3m 2.0 2m
# [1, 2, 3] 3 True True True True
# 10 int -3 -4 3 4 b'\x00\xff' 0xff
# 100.0 Celsius
# one ? True
# ['low', 'mid', 'high'] mid
