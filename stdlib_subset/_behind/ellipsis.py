"""The value of `...`."""


class ellipsis:
    def __repr__(self):
        return "Ellipsis"

    def __eq__(self, other):
        return isinstance(other, ellipsis)

    def __hash__(self):
        return 0x5E1F


def value():
    return ellipsis()
