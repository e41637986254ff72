def matching(tokens: list[str], start: int) -> int:
    return tokens.index("b", start)


print(matching("b a b".split(), 1))
t = (1, 2, 1)
print(t.index(1, 1), t.index(2, 0, 2), [1, 2, 1].index(1, -1), [1, 2, 3].index(3, 1, 3))
try:
    [1, 2].index(1, 1)
except ValueError as e:
    print(e)

# --- expected
# 2
# 2 1 2 2
# 1 is not in list
