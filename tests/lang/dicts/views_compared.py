# Views compare item by item: values that can't be hashed, sets on either side.
from types import SimpleNamespace

a, b = {"x": [1], "y": [2]}, {"y": [2], "x": [1]}
print(a.items() == b.items(), a.items() != b.items(), a.items() <= b.items(), a.items() < b.items())
b["z"] = [3]
print(a.items() == b.items(), a.items() < b.items(), b.items() >= a.items(), b.items() > a.items(), a.items() > b.items())
b["y"].append(5)
print(a.items() <= b.items(), a.keys() <= b.keys(), a.keys() == {"x", "y"}, {"x", "y"} == a.keys(), {"x"} < a.keys())
print(a.keys() != frozenset("xy"), a.keys() >= frozenset("x"), a.items() == {("x", 1)}, a.keys() == ["x", "y"])
print({}.items() == {}.items(), {1: 2}.items() == {1: 2.0}.items(), {1: "a"}.keys() == {1.0: "b"}.keys(), {1: 2}.items() == {(1, 2)})
print(SimpleNamespace(x=1, y=[2]) == SimpleNamespace(y=[2], x=1), SimpleNamespace(x=1) == SimpleNamespace(x=2))

# --- expected
# True False True False
# False True True True False
# False True True True True
# False True False False
# True True True True
# True False
