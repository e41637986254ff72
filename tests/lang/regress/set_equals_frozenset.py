a, b = {1, 2}, frozenset([2, 1])
print(a == b, b == a, a != b, a == frozenset([1]), a <= b, a < b, a | b == b)

# --- expected
# True True False False True False True
