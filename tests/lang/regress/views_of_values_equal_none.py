"""A view of values equals nothing but itself."""

d = {"a": 1}
print(d.values() == d.values(), d.keys() == d.keys(), d.items() == d.items())
v = d.values()
print(v == v, v != d.values())
print([1] == d.values())

# --- expected
# False True True
# True True
# False
