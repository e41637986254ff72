def pair() -> tuple[int, str]:
    return 7, "seven"


a, b = 1, 2
a, b = b, a
print(a, b)
number, word = pair()
print(number, word)
first, *rest = [1, 2, 3, 4]
print(first, rest)
*start, last = [1, 2, 3]
print(start, last)
head, *middle, tail = range(6)
print(head, middle, tail)
(x, y), z = (1, 2), 3
print(x, y, z)
for left, right in [(1, "a"), (2, "b")]:
    print(left, right)
for index, (key, value) in enumerate([("k", 1), ("l", 2)]):
    print(index, key, value)
print([*range(3), 10, *[20, 30]])
i = j = 5
print(i, j)
try:
    p, q = [1, 2, 3]
except ValueError as error:
    print(error)
try:
    p, q, r = [1, 2]
except ValueError as error:
    print(error)

# --- expected
# 2 1
# 7 seven
# 1 [2, 3, 4]
# [1, 2] 3
# 0 [1, 2, 3, 4] 5
# 1 2 3
# 1 a
# 2 b
# 0 k 1
# 1 l 2
# [0, 1, 2, 10, 20, 30]
# 5 5
# too many values to unpack (expected 2)
# not enough values to unpack (expected 3, got 2)
