kept = []


def leaves_result(n):
    class Box:  # error: E0506 may be made again
        size = n

    return Box()


def leaves_in_global(n):
    class Box:  # error: E0506 may be made again
        size = n

    kept.append(Box())


def leaves_in_argument(n, found):
    class Box:  # error: E0506 may be made again
        size = n

    found["box"] = Box()


def leaves_function(n):
    class Counter:  # error: E0506 may be made again
        total = n

    def bump():
        Counter.total += 1
        return Counter.total

    return bump


def recurses(n):
    class Level:  # error: E0506 may be made again
        depth = n

    return recurses(n - 1) + Level.depth if n else 0


def loops():
    for i in range(3):

        class Item:  # error: E0506 may be made again
            number = i

        print(Item.number)


def generates(n):
    class Step:  # error: E0506 may be made again
        width = n

    yield Step.width
    yield Step.width


def raises(n):
    class Failure(Exception):  # error: E0506 may be made again
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
