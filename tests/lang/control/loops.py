for i in range(5):
    if i == 1:
        continue
    if i == 4:
        break
    print(i, end=" ")
else:
    print("not printed")
print()
for i in []:
    print(i)
else:
    print("empty for-else")
n = 10
while n > 0:
    n -= 3
    if n == 1:
        print("hit one")
        break
else:
    print("no break")
while n < 0:
    pass
else:
    print("while-else", n)


def find(matrix, wanted):
    for r, row in enumerate(matrix):
        for c, cell in enumerate(row):
            if cell == wanted:
                return r, c
    return -1, -1


print(find([[1, 2], [3, 4]], 3), find([[1]], 9))
while True:
    n += 1
    if n % 7:
        continue
    break
print(n)
total = 0
for a, b in zip([1, 2, 3], [10, 20, 30]):
    if (product := a * b) > 15:
        total += product
print(total)

# --- expected
# 0 2 3 
# empty for-else
# hit one
# while-else 1
# (1, 0) (-1, -1)
# 7
# 130
