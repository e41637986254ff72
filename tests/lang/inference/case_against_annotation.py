"""A method with annotations, in a case that gives it something else: a dict of anything holds its objects, too."""

from typing import Any

class Position:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def __add__(self, d: tuple[int, int]) -> "Position":
        return Position(self.x + d[0], self.y + d[1])

    def __repr__(self) -> str:
        return f"({self.x}, {self.y})"

def nap(mem: dict[str, Any]) -> None:
    mem["naps"] = mem.get("naps", 0) + 1

def see(mem: dict[str, Any]) -> None:
    mem["seen"] = Position(1, 2)

m: dict[str, Any] = {}
see(m)
nap(m)
nap(m)
print(m)
try:
    m["naps"] = m["seen"]
    nap(m)
except TypeError as e:
    print(e)

# --- expected
# {'seen': (1, 2), 'naps': 2}
# 'int' object is not subscriptable
