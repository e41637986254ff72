class Tally:
    count = 0


before = Tally.count
print(before)

# --- expected
# 0
