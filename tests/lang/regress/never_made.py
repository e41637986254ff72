"""What never gives a value, at the places where values are wanted."""

import itertools
import functools
import heapq


def bad(x):
    raise ValueError(x)


def stop(x):
    try:
        raise StopIteration()
    finally:
        print("stop", x)


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


xs = [3, 1, 2]
show(lambda: list(filter(bad, xs)))
show(lambda: list(filter(lambda p: bad(p), xs)))
show(lambda: list(filter(stop, xs)))
show(lambda: list(filter(lambda p: stop(p), xs)))
show(lambda: list(map(bad, xs)))
show(lambda: list(map(stop, xs)))
show(lambda: [x for x in xs if bad(x)])
show(lambda: [x for x in xs if not bad(x)])
show(lambda: [bad(x) for x in xs])
show(lambda: {bad(x): 1 for x in xs})
show(lambda: {x: bad(x) for x in xs})
show(lambda: any(bad(x) for x in xs))
show(lambda: all(bad(x) for x in xs))
show(lambda: sum(bad(x) for x in xs))
show(lambda: any(map(bad, xs)))
show(lambda: any(filter(bad, xs)))
show(lambda: sorted(xs, key=bad))
show(lambda: xs.sort(key=bad))
show(lambda: max(xs, key=bad))
show(lambda: min(xs, key=lambda x: bad(x)))
show(lambda: next(filter(bad, xs)))
show(lambda: next(filter(bad, xs), 5))
show(lambda: list(itertools.takewhile(bad, xs)))
show(lambda: list(itertools.dropwhile(bad, xs)))
show(lambda: list(itertools.filterfalse(bad, xs)))
show(lambda: list(itertools.groupby(xs, bad)))
show(lambda: list(itertools.starmap(lambda a, b: bad(a), [(1, 2)])))
show(lambda: list(itertools.accumulate(xs, lambda a, b: bad(a))))
show(lambda: functools.reduce(lambda a, b: bad(a), xs))
show(lambda: heapq.nlargest(2, xs, key=bad))
show(lambda: 1 if bad(1) else 2)
show(lambda: bad(1) and 2)
show(lambda: bad(1) or 2)
show(lambda: not bad(1))
show(lambda: xs[bad(1)])
show(lambda: xs[bad(1):])
show(lambda: f"{bad(1)}")
show(lambda: f"{1:{bad(1)}}")
show(lambda: len(bad(1)))
show(lambda: [*bad(1)])
show(lambda: {**bad(1)})
show(lambda: bad(1)(2))
show(lambda: bad(1).x)
show(lambda: bad(1).upper())
show(lambda: bad(1) < 2 < 3)
show(lambda: 1 < bad(1) < 3)
show(lambda: -bad(1))
show(lambda: isinstance(bad(1), int))
show(lambda: print(bad(1), end=""))
show(lambda: "%s" % bad(1))
show(lambda: "{}".format(bad(1)))
show(lambda: ",".join(bad(x) for x in xs))
show(lambda: dict(bad(1)))
show(lambda: set(bad(1)))
show(lambda: list(zip(xs, bad(1))))
show(lambda: list(enumerate(bad(1))))
show(lambda: list(reversed(bad(1))))
show(lambda: iter(bad(1)))
show(lambda: list(iter(lambda: bad(1), 2)))
show(lambda: dict(zip(xs, map(bad, xs))))
show(lambda: xs.index(bad(1)))
show(lambda: xs.append(bad(1)))
show(lambda: xs.extend(bad(x) for x in xs))
show(lambda: xs.extend(filter(bad, xs)))
show(lambda: (1, bad(1)))
show(lambda: bad(1) in xs)
show(lambda: bad(1) is None)
show(lambda: (yy := bad(1)))

# --- expected
# ValueError 3
# ValueError 3
# stop 3
# []
# stop 3
# []
# ValueError 3
# stop 3
# []
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 1
# ValueError 3
# ValueError 3
# ValueError 3
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 3
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 3
# ValueError 1
# ValueError 1
# ValueError 3
# ValueError 3
# ValueError 1
# ValueError 1
# ValueError 1
# ValueError 1
