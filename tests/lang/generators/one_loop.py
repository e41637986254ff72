def squares(n):
    for i in range(n):
        yield i * i


def evens(source):
    for x in source:
        if x % 2 == 0:
            yield x


def firsts(rows):
    for row in rows:
        for x in row:
            yield x


def until(limit):
    n = 0
    while True:
        if n >= limit:
            return
        yield n
        n += 1


def once(x):
    print("before", x)
    yield x
    print("after", x)


def chars(text):
    if not text:
        print("empty")
        return
    for ch in text:
        yield ch
    print("done", text)


for s in squares(5):
    print(s)
print(sum(squares(10)), list(evens(squares(10))), max(evens(until(9))))
for x in firsts([[1, 2], [3, -1, 4], [5]]):
    if x < 0:
        break
    if x == 2:
        continue
    print(x)
else:
    print("not here")
for x in firsts([[1, 2], [3]]):
    if x == 2:
        continue
    print(x)
else:
    print("else")
for x in once(3):
    if x == 3:
        continue
    print("no")
else:
    print("once done")
for x in once(4):
    if x == 4:
        break
else:
    print("no")
for ch in chars("abc"):
    if ch == "b":
        continue
    print(ch)
for ch in chars("xyz"):
    print(ch)
    if ch == "y":
        break
else:
    print("no")
for ch in chars(""):
    print(ch)
else:
    print("else of empty")


def find(n):
    for x in until(100):
        if x * x > n:
            return x
    return -1


print(find(50), find(10**6))


class Bag:
    def __init__(self):
        self.items = [3, 1, 2]

    def __iter__(self):
        for x in self.items:
            yield x

    def pairs(self):
        for i, x in enumerate(self):
            yield i, x


bag = Bag()
print(list(bag), sorted(bag), [p for p in bag.pairs()], dict(bag.pairs()))
nums = squares(6)
print(sum(nums))
print([a + b for a in until(3) for b in squares(a + 1)])
print(any(x > 5 for x in evens(until(10))), all(x < 5 for x in until(10)))
for i, x in enumerate(evens(until(7)), 1):
    print(i, x, end=" ")
print()
while True:
    src = until(4)
    for x in src:
        print(x, end=",")
    break
print()
total = 0
gen = until(3)
for k in range(2):
    for x in gen:
        total += x
    print(k, total)
print(",".join(str(x) for x in until(4)), set(until(3)), tuple(squares(3)))


def delegate(n):
    yield from squares(n)


print(list(delegate(4)))

# --- expected
# 0
# 1
# 4
# 9
# 16
# 285 [0, 4, 16, 36, 64] 8
# 1
# 3
# 1
# 3
# else
# before 3
# after 3
# once done
# before 4
# a
# c
# done abc
# x
# y
# empty
# else of empty
# 8 -1
# [3, 1, 2] [1, 2, 3] [(0, 3), (1, 1), (2, 2)] {0: 3, 1: 1, 2: 2}
# 55
# [0, 1, 2, 2, 3, 6]
# True False
# 1 0 2 2 3 4 4 6 
# 0,1,2,3,
# 0 3
# 1 3
# 0,1,2,3 {0, 1, 2} (0, 1, 4)
# [0, 1, 4, 9]
