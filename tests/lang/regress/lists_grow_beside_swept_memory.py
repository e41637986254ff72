"""A list that grew in place over memory where another object had begun was swept in part."""


def distance(a: str, b: str) -> int:
    before = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y)))
        before = row
    return before[-1]


print(distance("the quick brown fox jumps over the lazy dog" * 4, "a lazy brown dog jumps over the quick foxes" * 30))

# --- expected
# 1118
