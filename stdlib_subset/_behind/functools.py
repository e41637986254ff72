"""What functions of `functools` need."""


def drop_first(table) -> None:
    """Takes out the key that was put in first."""
    for key in table:
        del table[key]
        return
