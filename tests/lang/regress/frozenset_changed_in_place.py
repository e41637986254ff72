f = frozenset([2, 3])
g = f
g |= {1}
g -= {2}
print(sorted(g), sorted(f))
h = f
h &= {3}
h ^= {9}
print(sorted(h), sorted(f), type(h).__name__)

# --- expected
# [1, 3] [2, 3]
# [3, 9] [2, 3] frozenset
