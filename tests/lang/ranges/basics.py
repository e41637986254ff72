print(list(range(5)), list(range(2, 8)), list(range(0, 20, 5)), list(range(5, 0, -2)), list(range(3, 3)))
r = range(1, 20, 3)
print(r, len(r), r[0], r[-1], r[2:4], 7 in r, 8 in r, r == range(1, 22, 3), r.start, r.stop, r.step)
total = 0
for i in range(10, -10, -3):
    total += i
print(total, i)
for i in range(3):
    for j in range(i, 3):
        print(i, j, end="; ")
print()
print(sum(range(101)), max(range(5)), list(reversed(range(4))), [i for i in range(10) if i % 4 == 1])
n = 4
for i in range(n):
    n = 100
print(i, n)
try:
    range(1, 10, 0)
except ValueError as error:
    print(error)
for i in range(-3, 0):
    print(i, end=" ")
print(len(range(10 ** 6)), 999999 in range(10 ** 6))

# --- expected
# [0, 1, 2, 3, 4] [2, 3, 4, 5, 6, 7] [0, 5, 10, 15] [5, 3, 1] []
# range(1, 20, 3) 7 1 19 range(7, 13, 3) True False True 1 20 3
# 7 -8
# 0 0; 0 1; 0 2; 1 1; 1 2; 2 2; 
# 5050 4 [3, 2, 1, 0] [1, 5, 9]
# 3 100
# range() arg 3 must not be zero
# -3 -2 -1 1000000 True
