"""Methods of int."""


def as_integer_ratio(x, /):
    return x, 1


def conjugate(x, /):
    return x


def is_integer(x, /) -> bool:
    return True
