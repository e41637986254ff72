# The class of a named tuple has `_fields`; its objects have it too.
from collections import namedtuple
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int = 2


class Plain:
    pass


Pair = namedtuple("Pair", "left right")
for value in (Point(1), Pair(1, "a")):
    print(hasattr(value, "_fields"), hasattr(value, "_asdict"), hasattr(value, "z"))
    print(value._fields, len(value._fields))
    print(dict(zip(value._fields, value)))
print(hasattr(Plain(), "_fields"), hasattr((1, 2), "_fields"))

# --- expected
# True True False
# ('x', 'y') 2
# {'x': 1, 'y': 2}
# True True False
# ('left', 'right') 2
# {'left': 1, 'right': 'a'}
# False False
