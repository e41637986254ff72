from shapes import *

_private = 2
public = "seen"
squares = [inner * inner for inner in range(3)]


def scaled(shape, by):
    return area(shape) * by
