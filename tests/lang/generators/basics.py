def count(n):
    while n > 0:
        yield n
        n -= 1


def several():
    yield 1
    print("between")
    yield 2
    for letter in "ab":
        if letter == "b":
            yield 3
        else:
            yield 4


def nothing():
    return
    yield


def endless(start):
    while True:
        yield start
        start += 1


for x in count(3):
    print(x)
print(list(several()), list(nothing()))
g = count(2)
print(next(g), next(g), next(g, "end"), next(g, "still"))
for x in endless(10**20):
    if x > 10**20 + 2:
        break
    print(x)
numbers = endless(5)
print([next(numbers) for _ in range(4)], next(numbers))
print(sum(count(100)), max(count(4)), min(count(4)), sorted(count(4)), tuple(count(3)), set(count(3)))
print(any(x > 2 for x in count(3)), all(x > 2 for x in count(3)), list(enumerate(count(2))), list(zip(count(3), "ab")))
print(",".join(str(x) for x in count(3)), dict((x, x * x) for x in count(2)), 2 in count(3), 7 in count(3))
a, *b = count(4)
c, d = count(2)
print(a, b, c, d, [*count(2), *count(1)])
print(g is g, g is not numbers, bool(g), iter(g) is g)


def mixed(flag):
    yield 1
    if flag:
        yield "two"
    yield None


for value in mixed(True):
    print(repr(value))

# --- expected
# 3
# 2
# 1
# between
# [1, 2, 4, 3] []
# 2 1 end still
# 100000000000000000000
# 100000000000000000001
# 100000000000000000002
# [5, 6, 7, 8] 9
# 5050 4 1 [1, 2, 3, 4] (3, 2, 1) {1, 2, 3}
# True False [(0, 2), (1, 1)] [(3, 'a'), (2, 'b')]
# 3,2,1 {2: 4, 1: 1} True False
# 4 [3, 2, 1] 2 1 [2, 1, 1]
# True True True True
# 1
# 'two'
# None
