"""A function is called on the items of a list that never has any."""

print(",".join(map(str, []))[:40], list(map(lambda a: a + 1, [])), [x for x in map(repr, [])], sum(map(int, [])))
for q in map(str, []):
    print(q)

# --- expected
#  [] [] 0
