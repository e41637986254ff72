def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


avg = averager()
next(avg)
for v in (10, 30, 5):
    print(avg.send(v))


def echo():
    got = yield "ready"
    while got is not None:
        got = yield f"got {got}"
    return "done"


e = echo()
print(next(e), e.send("a"), e.send("b"))
try:
    e.send(None)
except StopIteration as stop:
    print("returned", stop.value)

e = echo()
try:
    e.send("too early")
except TypeError as error:
    print(error)
print(e.send(None))
print(next(e, "no more"))


def both():
    x = yield 1
    y = yield x
    return (x, y)


def outer():
    result = yield from both()
    print("both gave", result)
    last = yield "end"
    print("last", last)


o = outer()
print(next(o), o.send("X"), o.send("Y"))
try:
    o.send(9)
except StopIteration:
    print("finished")


def accumulate():
    seen = []
    while True:
        item = yield len(seen)
        if item is None:
            return seen
        seen.append(item)


acc = accumulate()
next(acc)
acc.send(3)
print(acc.send(4))
try:
    next(acc)
except StopIteration as stop:
    print(stop.value)

# --- expected
# 10.0
# 20.0
# 15.0
# ready got a got b
# returned done
# can't send non-None value to a just-started generator
# ready
# no more
# both gave ('X', 'Y')
# 1 X end
# last 9
# finished
# 2
# [3, 4]
