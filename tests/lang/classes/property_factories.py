"""Functions that make properties."""


def stored(name):
    def get(self):
        return getattr(self, "_" + name)

    def set(self, value):
        if value < 0:
            raise ValueError(f"{name} is {value}")
        setattr(self, "_" + name, value)

    return property(get, set)


def typed(name, kind, default=None):
    """A property that takes values of one type."""
    slot = f"_{name}"

    @property
    def prop(self):
        return getattr(self, slot)

    @prop.setter
    def prop(self, value):
        if not isinstance(value, kind):
            raise TypeError("{} must be a {}".format(name, kind.__name__))
        setattr(self, slot, value)

    return prop


def constant(value):
    return property(lambda self: value)


def doubled(of):
    def read(self):
        return 2 * getattr(self, of)

    return property(read)


class Item:
    price = stored("price")
    weight = stored(name="weight")
    name = typed("name", str)
    twice = doubled("price")

    def __init__(self, name, price, weight):
        self.name = name
        self.price = price
        self.weight = weight


class Other:
    name = typed("name", int, default=3)

    def __init__(self):
        self.name = 3


item = Item("apple", 3, 1.5)
item.price += 1
print(item.name, item.price, item.weight, item.twice, Other().name)
for value in (-1, -2.5):
    try:
        item.weight = value
    except ValueError as error:
        print(error)
try:
    item.name = 3
except TypeError as error:
    print(error)
print(sorted(vars(item)))
item.price = -7

# --- expected
# apple 4 1.5 8 3
# weight is -1
# weight is -2.5
# name must be a str
# ['_name', '_price', '_weight']
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/property_factories.py", line 76, in <module>
#     item.price = -7
#     ^^^^^^^^^^
#   File "$HERE/property_factories.py", line 10, in set
#     raise ValueError(f"{name} is {value}")
# ValueError: price is -7
# --- status 1
