"""A frozenset of a frozenset is the same one: its order stays."""

f = frozenset([30, 7, 22, -2147483649, 95567, 29])
print(f, frozenset(f), f.copy(), set(f), frozenset(f) is f, f.copy() is f)

# --- expected
# frozenset({7, 95567, 22, 29, 30, -2147483649}) frozenset({7, 95567, 22, 29, 30, -2147483649}) frozenset({7, 95567, 22, 29, 30, -2147483649}) {22, 7, -2147483649, 29, 30, 95567} True True
