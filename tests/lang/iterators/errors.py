def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)


def either(flag):
    return [1, 2] if flag else 3


attempt("list of union", lambda: list(either(True)))
attempt("list of int", lambda: list(either(False)))
attempt("sum of int", lambda: sum(either(False)))


def maybe(flag):
    return {"a": 1} if flag else None


def loop(flag):
    total = 0
    for key in maybe(flag):
        total += len(key)
    return total


attempt("dict", lambda: loop(True))
attempt("None", lambda: loop(False))


def several(kind):
    if kind == 0:
        return [1, 2]
    if kind == 1:
        return (3, 4)
    if kind == 2:
        return (x for x in (5, 6))
    return range(2)


for kind in range(4):
    attempt("kind", lambda: sum(several(kind)))


def grow():
    d = {1: 1}
    for key in d:
        d[key + 1] = 1


def shrink():
    s = {1, 2, 3}
    for item in s:
        s.discard(item)


def late():
    d = {1: 1, 2: 2}
    it = iter(d)
    next(it)
    d[3] = 3
    return next(it)


attempt("grow", grow)
attempt("shrink", shrink)
attempt("late", late)
attempt("next", lambda: next(iter([])))
attempt("strict", lambda: list(zip([1], [2, 3], strict=True)))
attempt("strict", lambda: list(zip([1, 2], [2], [3], strict=True)))
attempt("strict", lambda: list(zip([1], [2], [3, 4], strict=True)))
attempt("min", lambda: min(x for x in [] if x))
attempt("reduce", lambda: max(iter([]), default="none"))
xs = [1, 2, 3]
it = iter(xs)
next(it)
xs.append(4)
print(list(it))
xs.append(5)
print(list(it))

# --- expected
# list of union [1, 2]
# list of int TypeError 'int' object is not iterable
# sum of int TypeError 'int' object is not iterable
# dict 1
# None TypeError 'NoneType' object is not iterable
# kind 3
# kind 7
# kind 11
# kind 1
# grow RuntimeError dictionary changed size during iteration
# shrink RuntimeError Set changed size during iteration
# late RuntimeError dictionary changed size during iteration
# next StopIteration 
# strict ValueError zip() argument 2 is longer than argument 1
# strict ValueError zip() argument 2 is shorter than argument 1
# strict ValueError zip() argument 3 is longer than arguments 1-2
# min ValueError min() arg is an empty sequence
# reduce none
# [2, 3, 4]
# []
