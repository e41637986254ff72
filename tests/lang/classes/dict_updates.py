"""Attributes that an object gets through its dict."""


class Item(object):
    def __init__(self, name, **props):
        self.name = name
        self.__dict__.update(props)

    def __str__(self):
        return self.name


class Options:
    debug = False

    def __init__(self, **given):
        vars(self).update(given)
        self.__dict__.update(seen=len(given), level=1)


class Bag:
    pass


lamp = Item("lamp", weight=2, lit=True)
print(lamp, lamp.weight, lamp.lit)
o = Options(debug=True, path="x")
print(o.debug, o.path, o.seen, o.level, Options.debug)
bag = Bag()
bag.__dict__.update(a=1, b="two")
print(bag.a, bag.b)

# --- expected
# lamp 2 True
# True x 2 1 False
# 1 two
