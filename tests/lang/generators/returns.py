def count(n):
    for i in range(n):
        yield i
    return n * 10


def collect(gen):
    items = []
    while True:
        try:
            items.append(next(gen))
        except StopIteration as stop:
            return items, stop.value


print(collect(count(3)), collect(count(0)))


def early(flag):
    yield 1
    if flag:
        return "early"
    yield 2


print(collect(early(True)), collect(early(False)))


def outer():
    total = 0
    for n in (2, 3):
        total += yield from count(n)
    return total


print(collect(outer()))
try:
    raise StopIteration("by hand")
except StopIteration as stop:
    print(stop.value, stop)
try:
    next(count(0))
except StopIteration as stop:
    print(stop, stop.value)


def raises():
    yield 1
    raise StopIteration("inside")


g = raises()
print(next(g))
try:
    next(g)
except RuntimeError as error:
    print(error, repr(error.__cause__))


def exhausted():
    it = iter([1])
    yield next(it)
    yield next(it)


try:
    print(list(exhausted()))
except RuntimeError as error:
    print(error)


def guarded():
    it = iter([1, 2])
    while True:
        try:
            value = next(it)
        except StopIteration:
            return
        yield value


print(list(guarded()))


def failing():
    yield 1
    raise ValueError("broken")


f = failing()
print(next(f))
try:
    next(f)
except ValueError as error:
    print(error)
print(list(f))


def busy():
    yield next(me)


me = busy()
try:
    next(me)
except ValueError as error:
    print(error)


class Source:
    def __init__(self, n):
        self.n = n

    def items(self):
        for i in range(self.n):
            yield f"item {i}"
        return self


s = Source(2)
items, owner = collect(s.items())
print(items, owner is s)

# --- expected
# ([0, 1, 2], 30) ([], 0)
# ([1], 'early') ([1, 2], None)
# ([0, 1, 0, 1, 2], 50)
# by hand by hand
# 0 0
# 1
# generator raised StopIteration StopIteration('inside')
# generator raised StopIteration
# [1, 2]
# 1
# broken
# []
# generator already executing
# ['item 0', 'item 1'] True
