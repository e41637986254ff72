def collatz(n):
    steps = 0
    while n != 1:
        n = n * 3 + 1 if n % 2 else n // 2
        steps += 1
    return steps


def strings(n):
    s = ""
    for i in range(n):
        s = s + str(i % 10)
        if len(s) > 100:
            s = s[50:]
    return s


def lists(n):
    total = 0
    for i in range(n):
        row = [i, i + 1, i + 2]
        row.append(len(row))
        names = [str(x) for x in row]
        total += len(",".join(names))
    return total


def bigs(n):
    a = 1 << 200
    for i in range(n):
        a = (a * 3 + i) % (1 << 200) + (1 << 199)
    return a


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return Point(self.x + other.x, self.y + other.y)


def points(n):
    sx = 0
    for i in range(n):
        p = Point(i, i + 1).add(Point(1, 2))
        sx += p.x + p.y
    return sx


def dicts(n):
    counts = {}
    for i in range(n):
        word = "w" + str(i % 1000)
        counts[word] = counts.get(word, 0) + 1
    return len(counts), counts["w7"]


def tuples(n):
    seen = {}
    t = (0, "a")
    for i in range(n):
        key = tuple(sorted([i % 7, i % 5, i % 3]))
        if key not in seen:
            seen[key] = t
        t = (i, t[1] + "b" if len(t[1]) < 5 else "a")
    return len(seen), t


def errors(n):
    bad = 0
    last = ""
    for i in range(n):
        try:
            if i % 3 == 0:
                raise ValueError("bad " + str(i))
            last = "fine " + str(i)
        except ValueError as e:
            bad += 1
            last = str(e)
    return bad, last


print(max(collatz(n) for n in range(1, 3000)))
print(strings(20000))
print(lists(20000))
print(bigs(20000) % 1000007)
print(points(20000))
print(dicts(20000))
print(tuples(20000))
print(errors(20000))
x = 0
for line in range(2000):
    parts = ("a b c " + str(line)).split()
    x += len(parts[-1])
print(x)

# --- expected
# 216
# 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789
# 346682
# 491369
# 400060000
# (1000, 20)
# (55, (19999, 'a'))
# (6667, 'fine 19999')
# 6890
