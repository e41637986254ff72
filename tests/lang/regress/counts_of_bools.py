"""What a Counter has not is 0, also where its counts are bools or floats."""

from collections import Counter


class Held:
    def __init__(self, counts: dict[str, int]) -> None:
        self.counts = counts


print(Held({"a": True}).counts)
print(Held(dict(Counter(["a", "abc", "a"]))).counts)
weights = Counter({"a": 1.5})
print(weights["a"], weights["b"])
weights["b"] += 2
print(weights)
flags = Counter({"x": True})
print(flags["x"], flags["y"])
flags.update("xyx")
print(flags)
big = Counter({"a": 1 << 70})
print(big["a"] + big["b"], big["c"])

# --- expected
# {'a': True}
# {'a': 2, 'abc': 1}
# 1.5 0
# Counter({'b': 2, 'a': 1.5})
# True 0
# Counter({'x': 3, 'y': 1})
# 1180591620717411303424 0
