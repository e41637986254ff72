def count(start):
    while True:
        print("made", start)
        yield start
        start += 1


def two():
    yield 1
    yield 2


a, b = two()
print(a, b)
try:
    x, y = count(7)
except ValueError as error:
    print(error)
try:
    x, y, z = two()
except ValueError as error:
    print(error)
first, *rest = two()
print(first, rest)
*most, last = (n * n for n in range(5))
print(most, last)
(p, q), r = zip(two(), "ab")
print(p, q, r)
k, v = {"a": 1, "b": 2}
print(k, v)
m, n = map(int, "3 4".split())
print(m + n)
s, t = iter("xy")
print(s, t)


class Pair:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def __iter__(self):
        yield self.left
        yield self.right


left, right = Pair(1, "one")
print(left, right)


def find(key):
    if key == 1:
        return (1, "one")
    return None


try:
    i, name = find(1)
    print(i, name)
    i, name = find(2)
except TypeError as error:
    print(error)
for i, (c, d) in enumerate([iter([1, 2]), iter([3, 4])]):
    print(i, c, d)

# --- expected
# 1 2
# made 7
# made 8
# made 9
# too many values to unpack (expected 2)
# not enough values to unpack (expected 3, got 2)
# 1 [2]
# [0, 1, 4, 9] 16
# 1 a (2, 'b')
# a b
# 7
# x y
# 1 one
# 1 one
# cannot unpack non-iterable NoneType object
# 0 1 2
# 1 3 4
