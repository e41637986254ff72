"""Functions of functions."""


def reduce(function, iterable, *initial):
    """The function applied to what it made so far and the next item."""
    items = iter(iterable)
    if initial:
        value = initial[0]
    else:
        for value in items:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    for item in items:
        value = function(value, item)
    return value
