def show(label, x):
    print("show", label, x)
    return x


squares = (show("square", n) ** 2 for n in range(5))
print("made")
print(next(squares), next(squares))
for s in squares:
    print(s)
    if s == 9:
        break
print(list(squares), list(squares))

evens = (n for n in range(20) if n % 2 == 0)
thirds = (n for n in evens if n % 3 == 0)
tripled = (3 * n for n in thirds)
print(list(tripled), list(evens))

pairs = ((a, b) for a in range(3) for b in range(a) if (a + b) % 2)
print(list(pairs))
print(sum(show("a", a) * show("b", b) for a in (1, 2) for b in (3, 4)))
print(any(show("any", x) > 1 for y in ([1], [2, 3]) for x in y))


def endless():
    n = 0
    while True:
        yield n
        n += 1


first = next(n * n for n in endless() if n * n > 50)
print(first, next((n for n in [1, 2] if n > 5), "none"))

factor = 2
scaled = (x * factor for x in [1, 2, 3])
print(next(scaled))
factor = 10
print(next(scaled), next(scaled))


def late(k):
    gen = (x + k for x in range(3))
    one = next(gen)
    k += 100
    return one, list(gen)


print(late(5))


def capture():
    gens = []
    for i in range(3):
        gens.append((i * x for x in (1, 2)))
    return [list(g) for g in gens]


print(capture())
print([list(g) for g in [(k + x for x in (0, 1)) for k in (10, 20)]])
print([sum(x * y for y in range(3)) for x in range(3)])
grid = [[1, 2], [3, 4]]
print([",".join(str(c) for c in row) for row in grid], ";".join("".join(str(c) for c in row) for row in grid))
print(dict((k, [v for v in range(k)]) for k in range(3)), {x for x in (y % 3 for y in range(10))})


def consume(gen, limit):
    got = []
    for x in gen:
        got.append(x)
        if len(got) == limit:
            break
    return got


source = (x for x in range(100))
print(consume(source, 3), consume(source, 2), consume((c for c in "hello"), 2))
print(max((len(w), w) for w in ["a", "ccc", "bb"]), min((x for x in []), default=0))
words = ["b", "a"]
print(sorted(w.upper() for w in words), tuple(w for w in words), list(zip((w for w in words), range(9))))
xs = [1]
xs.extend(x + len(xs) for x in range(3))
print(xs)
items = [1, 2, 3]
doubled = (2 * x for x in items)
items.append(4)
print(list(doubled))
total = 0
print([total := total + x for x in range(5)], total)
print(list(y for x in range(3) if (y := x * x) > 0), y)
functions = list((lambda: n) for n in range(3))
print([f() for f in functions])
lookup = {"a": 1, "b": 2}
values = (lookup[k] for k in lookup)
print(list(values))
stack = [iter([1, 2]), (x for x in (3, 4))]
while stack:
    try:
        print(next(stack[-1]), end=" ")
    except StopIteration:
        stack.pop()
print()


class Box:
    def __init__(self, items):
        self.items = items

    def doubled(self):
        return (2 * x for x in self.items)

    def __iter__(self):
        return (x for x in self.items if x)


box = Box([0, 1, 2])
print(list(box.doubled()), list(box), sum(box))

# --- expected
# made
# show square 0
# show square 1
# 0 1
# show square 2
# 4
# show square 3
# 9
# show square 4
# [16] []
# [0, 18, 36, 54] []
# [(1, 0), (2, 1)]
# show a 1
# show b 3
# show a 1
# show b 4
# show a 2
# show b 3
# show a 2
# show b 4
# 21
# show any 1
# show any 2
# True
# 64 none
# 2
# 20 30
# (5, [106, 107])
# [[2, 4], [2, 4], [2, 4]]
# [[20, 21], [20, 21]]
# [0, 3, 6]
# ['1,2', '3,4'] 12;34
# {0: [], 1: [0], 2: [0, 1]} {0, 1, 2}
# [0, 1, 2] [3, 4] ['h', 'e']
# (3, 'ccc') 0
# ['A', 'B'] ('b', 'a') [('b', 0), ('a', 1)]
# [1, 1, 3, 5]
# [2, 4, 6, 8]
# [0, 1, 3, 6, 10] 10
# [1, 4] 4
# [2, 2, 2]
# [1, 2]
# 3 4 1 2 
# [0, 2, 4] [1, 2] 3
