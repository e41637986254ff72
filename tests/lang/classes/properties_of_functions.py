"""Properties that are made of functions of the module and of operator's."""

import operator
from operator import attrgetter, itemgetter


def total(cart):
    return sum(cart.items)


def _get(self):
    """Own words."""
    return self._v


class Cart:
    def __init__(self):
        self.items = [1, 2]
        self._v = 3
        self._fines = 0

    def _get_fines(self):
        "getter"
        return self._fines

    def _set_fines(self, v):
        self._fines = v

    total = property(total)
    v = property(_get)
    w = property(attrgetter("_v"))
    fines = property(_get_fines, _set_fines, doc="Fines in euros")
    other = property(fget=_get_fines, fset=_set_fines)
    first = property(lambda self: self.items[0], doc="first")


class Pt(tuple):
    x = property(itemgetter(0))
    y = property(operator.itemgetter(1))


p = Pt((3, 4))
print(p.x, p.y)
c = Cart()
c.fines = 5
c.other += 1
print(c.total, c.v, c.w, c.fines, c.other, c.first)
print(Cart.fines.__doc__, Cart.first.__doc__)

# --- expected
# 3 4
# 3 3 3 6 6 1
# Fines in euros first
