"""StopIteration out of a function that an iterator calls: the end of an iterator of itertools, an error in a generator."""

import itertools
import functools


def stop(x):
    raise StopIteration(x)


def stop2(x):
    if x == 2:
        raise StopIteration(x)
    return x > 0


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


xs = [3, 1, 2, 4]
for s in (stop, stop2):
    show(lambda: list(itertools.takewhile(s, xs)))
    show(lambda: list(itertools.dropwhile(s, xs)))
    show(lambda: list(itertools.filterfalse(s, xs)))
    show(lambda: [k for k, g in itertools.groupby(xs, s)])
    show(lambda: list(itertools.starmap(lambda a, b: s(a), [(1, 2), (2, 3)])))
    show(lambda: list(itertools.accumulate(xs, lambda a, b: a + s(b))))
    show(lambda: sorted(xs, key=s))
    show(lambda: max(xs, key=s))
    show(lambda: functools.reduce(lambda a, b: a + s(b), xs))
    show(lambda: list(iter(lambda: s(1), 2))[:3] if s is stop else 0)
    show(lambda: [s(x) for x in xs])
    show(lambda: any(s(x) for x in xs))
    show(lambda: list(s(x) for x in xs))
    show(lambda: list(zip(xs, map(s, xs))))
    show(lambda: list(enumerate(map(s, xs))))
    show(lambda: next(filter(s, xs), 9))
    show(lambda: dict(zip(xs, filter(s, xs))))
    show(lambda: list(map(lambda x: next(filter(s, [x])), xs)))
    show(lambda: sum(map(s, xs)))
    show(lambda: list(itertools.chain(map(s, xs), xs)))

# --- expected
# []
# []
# []
# []
# []
# [3]
# StopIteration 3
# StopIteration 3
# StopIteration 1
# []
# StopIteration 3
# RuntimeError generator raised StopIteration
# RuntimeError generator raised StopIteration
# []
# []
# 9
# {}
# []
# 0
# [3, 1, 2, 4]
# [3, 1]
# []
# []
# [True]
# [True]
# [3, 4]
# StopIteration 2
# StopIteration 2
# StopIteration 2
# 0
# StopIteration 2
# True
# RuntimeError generator raised StopIteration
# [(3, True), (1, True)]
# [(0, True), (1, True)]
# 3
# {3: 3, 1: 1}
# [3, 1]
# 2
# [True, True, 3, 1, 2, 4]
