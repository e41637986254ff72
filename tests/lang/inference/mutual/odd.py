import even


def is_odd(n):
    if n > 0:
        return even.is_even(n - 1)
    return "odd"


def total(trees):
    return sum(even.size(t) for t in trees)


def limit_of(n):
    return n * even.LIMIT
