items = list(range(10))
print(items[2:5], items[:3], items[7:], items[:], items[::3], items[::-1], items[8:2:-2], items[-3:], items[5:5])
items[2:4] = [20, 30, 40]
print(items)
items[:1] = []
print(items)
items[len(items):] = [99]
print(items)
items[::2] = [0] * len(items[::2])
print(items)
del items[1:3]
print(items)
del items[::2]
print(items)
copy = items[:]
copy[0] = -5
print(items[0], copy[0])
try:
    items[::2] = [1]
except ValueError as error:
    print(error)
print((1, 2, 3, 4)[1:3], "hello"[1:-1], range(10)[2:8:2])
s = slice(1, 3)
print(copy[s])

# --- expected
# [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0, 3, 6, 9] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [8, 6, 4] [7, 8, 9] []
# [0, 1, 20, 30, 40, 4, 5, 6, 7, 8, 9]
# [1, 20, 30, 40, 4, 5, 6, 7, 8, 9]
# [1, 20, 30, 40, 4, 5, 6, 7, 8, 9, 99]
# [0, 20, 0, 40, 0, 5, 0, 7, 0, 9, 0]
# [0, 40, 0, 5, 0, 7, 0, 9, 0]
# [40, 5, 7, 9]
# 40 -5
# attempt to assign sequence of size 1 to extended slice of size 2
# (2, 3) ell range(2, 8, 2)
# [5, 7]
