"""A class derived from an abstract container where an annotation asks for that."""

import os
from collections import ChainMap
from collections.abc import Mapping, MutableMapping, Sequence


class Bounded(MutableMapping):
    def __init__(self, size: int) -> None:
        self.size = size
        self.data: dict[str, int] = {}

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value
        if len(self.data) > self.size:
            del self.data[min(self.data)]

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


def fill(table: MutableMapping[str, int], text: str) -> None:
    for c in text:
        table[c] = table.get(c, 0) + 1


def show(table: Mapping[str, int], names: Sequence[str]) -> str:
    return " ".join(f"{n}={table[n]}" for n in names if n in table)


plain: MutableMapping[str, int] = {}
bounded: MutableMapping = Bounded(2)
for t in (plain, bounded):
    fill(t, "hello")
fill(Bounded(1), "x")
print(show(plain, "helo"), "|", show(bounded, "helo"), len(bounded))


class Settings:
    def __init__(self, env: Mapping[str, str] = os.environ) -> None:
        self.env = env


print(Settings().env.get("NO_SUCH_NAME", "-"), Settings({"HOME": "/"}).env["HOME"])
print(show(ChainMap({"a": 1}, {"b": 2}), "ab"))

# --- expected
# h=1 e=1 l=2 o=1 | l=2 o=1 2
# - /
# a=1 b=2
