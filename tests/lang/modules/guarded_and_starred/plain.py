from shapes import *

_private = 2
public = "seen"


def scaled(shape, by):
    return area(shape) * by
