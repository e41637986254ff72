"""A dict that can be read only."""
import types
from types import MappingProxyType
from typing import Mapping

d = {"a": 1}
m = types.MappingProxyType(d)
print(m["a"], len(m), list(m), dict(m), "a" in m, m.get("z", 0), m.get("z"))
d["b"] = 2
print(m, repr(m), sorted(m.items()), m == {"a": 1, "b": 2}, m == MappingProxyType(d))
for k, v in m.items():
    print(k, v)
print([*reversed(m)], list(m.keys()), sum(m.values()), m | {"c": 3}, {"z": 0} | m)
own = m.copy()
own["q"] = 9
print(own, len(m), type(m).__name__, bool(MappingProxyType({})))
try:
    m["c"] = 3
except TypeError as e:
    print(e)
try:
    print(m["none"])
except KeyError as e:
    print("KeyError", e)


class Units:
    TABLE = MappingProxyType({"x": 1, "y": 5})

    def scale(self, k):
        return self.TABLE[k]


def total(prices: Mapping[str, int]) -> int:
    return sum(prices[name] for name in prices)


print(Units().scale("y"), total(m), total({"q": 4}))
print(isinstance(m, Mapping), isinstance(m, dict), isinstance(m, MappingProxyType))

# --- expected
# 1 1 ['a'] {'a': 1} True 0 None
# {'a': 1, 'b': 2} mappingproxy({'a': 1, 'b': 2}) [('a', 1), ('b', 2)] True True
# a 1
# b 2
# ['b', 'a'] ['a', 'b'] 3 {'a': 1, 'b': 2, 'c': 3} {'z': 0, 'a': 1, 'b': 2}
# {'a': 1, 'b': 2, 'q': 9} 2 mappingproxy False
# 'mappingproxy' object does not support item assignment
# KeyError 'none'
# 5 3 4
# True False True
