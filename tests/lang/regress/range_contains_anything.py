def any_of(col):
    return all(v in range(1, 5) or v in range(7, 9) for v in col)
vals = [1, "a", 3, None, 7.0]
print([v in range(1, 4) for v in vals], any_of([1, 2, 7]), any_of([1, "x"]))

# --- expected
# [True, False, True, False, False] True False
