"""What lives across a yield: loops, tries, temporaries, closures, big integers."""


def nested_loops(n):
    total = 0
    for i in range(n):
        j = 0
        while True:
            if j > i:
                break
            if (i + j) % 3 == 2:
                j += 1
                continue
            total += i * j
            yield (i, j, total)
            j += 1
        else:
            yield "never"
    else:
        yield "done"


print(list(nested_loops(4)))


def temporaries():
    x = [1, (yield "first"), 3, (yield "second")]
    y = {"a": (yield x), "b": 2}
    print(f"{(yield y)!r:>5}|{len(x) + (yield 'third')}")
    z = (yield 1) + (yield 2) * 10
    yield z


t = temporaries()
print(next(t))
for value in ("A", "B", 7, 5, 4, 20, 30):
    print(t.send(value))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


for i, f in enumerate(fibonacci()):
    if i in (10, 100, 150):
        print(f)
    if i == 150:
        break


def handlers(items):
    for item in items:
        try:
            try:
                value = 10 // item
                yield value
            except ZeroDivisionError:
                yield "zero"
                value = -1
            else:
                yield "fine"
            finally:
                yield "finally"
        except TypeError as error:
            yield type(error).__name__
        print("after", item)


print(list(handlers([5, 0])))


def breaks():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            yield i
        finally:
            print("leaving", i)
    yield "end"


print(list(breaks()))


def returns():
    for i in range(3):
        try:
            yield i
            if i == 1:
                return "value"
        finally:
            yield "in finally"


r = returns()
try:
    while True:
        print(next(r))
except StopIteration as stop:
    print(stop.value)


def counter():
    count = 0

    def bump():
        nonlocal count
        count += 1
        return count

    while count < 5:
        yield bump
        print("count is", count)


for bump in counter():
    bump()
    bump()


def accumulate(items, start=10**18):
    total = start
    for item in items:
        total *= item
        yield total


print(list(accumulate([1, 10**10, 7])))


def with_defaults(a, b=2, *rest, c=3, **named):
    yield a
    yield b
    yield from rest
    yield c
    for key in named:
        yield key


print(list(with_defaults(1)), list(with_defaults(1, 9, 8, 7, c=6, z=0)))


def parameters(n):
    n += 1
    yield n
    n += 1
    yield n


print(list(parameters(5)))


def conditional(flag):
    if flag:
        x = "set"
    yield 1
    yield x


print(list(conditional(True)))
try:
    print(list(conditional(False)))
except UnboundLocalError as error:
    print(error)
many = [fibonacci() for _ in range(3)]
print([next(m) for m in many for _ in range(4)])

# --- expected
# [(0, 0, 0), (1, 0, 0), (2, 1, 2), (2, 2, 6), (3, 0, 6), (3, 1, 9), (3, 3, 18), 'done']
# first
# second
# [1, 'A', 3, 'B']
# {'a': 7, 'b': 2}
# third
#     5|8
# 1
# 2
# 320
# 55
# 354224848179261915075
# 9969216677189303386214405760200
# after 5
# after 0
# [2, 'fine', 'finally', 'zero', 'finally']
# leaving 0
# leaving 1
# leaving 2
# leaving 3
# [0, 2, 'end']
# 0
# in finally
# 1
# in finally
# value
# count is 2
# count is 4
# count is 6
# [1000000000000000000, 10000000000000000000000000000, 70000000000000000000000000000]
# [1, 2, 3] [1, 9, 8, 7, 6, 'z']
# [6, 7]
# [1, 'set']
# cannot access local variable 'x' where it is not associated with a value
# [0, 1, 1, 2, 0, 1, 1, 2, 0, 1, 1, 2]
