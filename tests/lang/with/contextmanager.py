import contextlib
from contextlib import closing, contextmanager, nullcontext, suppress


@contextmanager
def tag(name):
    print(f"<{name}>")
    yield name.upper()
    print(f"</{name}>")


with tag("b") as upper:
    print(upper)
with tag("outer"), tag("inner") as inner:
    print("nested", inner)


@contextlib.contextmanager
def transaction(log, fail=False):
    log.append("begin")
    try:
        yield log
    except ValueError as error:
        log.append(f"rolled back: {error}")
        if fail:
            raise
    else:
        log.append("commit")
    finally:
        log.append("end")


log: list[str] = []
with transaction(log) as entries:
    entries.append("work")
with transaction(log):
    raise ValueError("bad")
try:
    with transaction(log, fail=True):
        raise ValueError("worse")
except ValueError as error:
    print("outside", error)
try:
    with transaction(log):
        raise KeyError("not caught")
except KeyError as error:
    print("outside", error)
print(log)


class Pool:
    def __init__(self):
        self.free = [1, 2]

    @contextmanager
    def item(self):
        taken = self.free.pop()
        try:
            yield taken
        finally:
            self.free.append(taken)


pool = Pool()
with pool.item() as first:
    print(first, pool.free)
    with pool.item() as second:
        print(second, pool.free)
print(pool.free)


def use(n):
    with tag("use"):
        if n:
            return "early"
    return "late"


print(use(0), use(1))
for i in range(3):
    with tag(f"loop{i}"):
        if i == 1:
            break


@contextmanager
def translate():
    try:
        yield
    except ZeroDivisionError as error:
        raise ArithmeticError("translated") from error


try:
    with translate():
        print(1 // 0)
except ArithmeticError as error:
    print(error, repr(error.__cause__))


@contextmanager
def wrong(times):
    for _ in range(times):
        yield


for times in (0, 2):
    try:
        with wrong(times):
            print("body")
    except RuntimeError as error:
        print(error)
try:
    with wrong(1):
        raise StopIteration("through")
except StopIteration as error:
    print("stop", error)
with suppress(KeyError, IndexError):
    print({}["x"])
print("went on")
with suppress(ValueError), tag("suppressed"):
    int("x")


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as thing:
    print(type(thing).__name__)
with nullcontext(5) as five:
    print(five)
manager = tag("later")
print("not yet")
with manager as text:
    print(text)

# --- expected
# <b>
# B
# </b>
# <outer>
# <inner>
# nested INNER
# </inner>
# </outer>
# outside worse
# outside 'not caught'
# ['begin', 'work', 'commit', 'end', 'begin', 'rolled back: bad', 'end', 'begin', 'rolled back: worse', 'end', 'begin', 'end']
# 2 [1]
# 1 []
# [1, 2]
# <use>
# </use>
# <use>
# </use>
# late early
# <loop0>
# </loop0>
# <loop1>
# </loop1>
# translated ZeroDivisionError('integer division or modulo by zero')
# generator didn't yield
# body
# generator didn't stop
# stop through
# went on
# <suppressed>
# Thing
# closed
# 5
# not yet
# <later>
# LATER
# </later>
