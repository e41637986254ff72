"""What stands for the default that a dataclass's field does not have: `dataclasses.MISSING`."""


class _MISSING_TYPE:
    __module__ = "dataclasses"


def value():
    return _MISSING_TYPE()
