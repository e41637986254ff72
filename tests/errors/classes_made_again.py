"""Classes with attributes that differ, made again while an earlier one may be in use."""

kept = []


def leaves_result(n):
    class Box:  # error: E0506
        size = n

    return Box()


def leaves_in_global(n):
    class Box:  # error: E0506
        size = n

    kept.append(Box())


def leaves_in_argument(n, found):
    class Box:  # error: E0506
        size = n

    found["box"] = Box()


def leaves_function(n):
    class Counter:  # error: E0506
        total = n

    def bump():
        Counter.total += 1
        return Counter.total

    return bump


def recurses(n):
    class Level:  # error: E0506
        depth = n

    return recurses(n - 1) + Level.depth if n else 0


def loops():
    for i in range(3):

        class Item:  # error: E0506
            number = i

        print(Item.number)


def generates(n):
    class Step:  # error: E0506
        width = n

    yield Step.width
    yield Step.width


def raises(n):
    class Failure(Exception):  # error: E0506
        code = n

    raise Failure


for k in range(2):
    print(leaves_result(k).size)
    leaves_in_global(k)
    leaves_in_argument(k, {})
    print(leaves_function(k)())
    print(recurses(k))
    loops()
    print(list(generates(k)))
    raises(k)
