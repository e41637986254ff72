args = [int(x) for x in "1 5".split()]
print(list(range(*args)), sum(range(*args)), range(*args), len(range(*args)))
for i in range(*args[1:]):
    print(i, end=" ")
for i in range(*args, 2):
    print(i, end=" ")
print()
def f(*a):
    return [x * 2 for x in range(*a)]
print(f(3), f(1, 3), f(5, 0, -2))
try:
    print(range(*[]))
except TypeError as e:
    print(e)

# --- expected
# [1, 2, 3, 4] 10 range(1, 5) 4
# 0 1 2 3 4 1 3 
# [0, 2, 4] [2, 4] [10, 6, 2]
# range expected at least 1 argument, got 0
