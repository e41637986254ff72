import odd

LIMIT = 3


def is_even(n):
    if n > 0:
        return odd.is_odd(n - 1)
    return "even"


def size(tree):
    if isinstance(tree, list):
        return 1 + odd.total(tree)
    return 0
