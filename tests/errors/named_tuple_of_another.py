# A named tuple with other fields than the named tuple that it is derived from.
from collections import namedtuple


class Event(namedtuple("Event", ["account", "seq"])):
    pass


class Opened(namedtuple("Opened", Event._fields + ("owner",)), Event):  # error: E0506
    pass


print(Opened(1, 2, 3))
