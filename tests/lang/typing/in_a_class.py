# A TypeVar and an alias in the body of a class, used in its annotations.
import typing as t


class Registry:
    M = t.TypeVar("M")
    Row = tuple[int, str]

    def __init__(self) -> None:
        self.all: list[str] = []

    def register(self, m: M) -> M:
        self.all.append(str(m))
        return m

    def rows(self, r: Row) -> list[Row]:
        return [r, (r[0] + 1, r[1].upper())]


r = Registry()
print(r.register(3) + 1, r.register("x").upper(), r.all, r.rows((1, "a")))

# --- expected
# 4 X ['3', 'x'] [(1, 'a'), (2, 'A')]
