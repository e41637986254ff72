"""`x is y` of numbers, texts and tuples that meet where other objects do: answered as far as CPython's answer is sure.

Different values are different objects. CPython has each small number and each text of one character once; whether
others that are equal are one object depends on where they come from. What a module writes twice is one text, and what
is a name is one text in all modules.
"""

import sys


def _unknown():
    return NotImplementedError("`is` between equal values that are no objects: compare with `==`")


def of_int(x, y):
    if x != y:
        return False
    if -5 <= x <= 256:
        return True
    raise _unknown()


def of_str(x, y, one_module):
    if x != y:
        return False
    if len(x) == 0 or len(x) == 1 and ord(x[0]) < 256:
        return True
    if sys._same_literal(x, y) and (one_module or x.isascii() and x.isidentifier()):
        return True
    raise _unknown()


def of_values(x, y):
    raise _unknown()
