xs = [5]
try:
    print(max(*xs))
except TypeError as e:
    print(e)
try:
    print(max(*[[3, 4], [2]]), min(*[[3, 4]]))
except TypeError as e:
    print(e)
ys = []
try:
    print(max(*ys, *ys))
except TypeError as e:
    print(e)

# --- expected
# 'int' object is not iterable
# [3, 4] 3
# max expected at least 1 argument, got 0
