"""Operations of range."""


def has_float(numbers, x) -> bool:
    return x.is_integer() and int(x) in numbers
