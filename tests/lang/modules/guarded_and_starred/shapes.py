import math
from time import perf_counter
from math import sqrt as root

__all__ = ["area", "Square"]
__all__ += ["UNIT"]
UNIT = "cm"
hidden = 1


class Square:
    def __init__(self, side):
        self.side = side


def area(shape):
    return shape.side**2


def now():
    return perf_counter()
