"""Attributes and items in the fields of format strings that are known when the program runs."""

from string import Formatter


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def total(self):
        return self.x + self.y


f = Formatter()
print(f.format("{0.x} {0.y:>4}", Point(1, 2)))
print(f.format("{p.x} {d[key]} {l[1]}", p=Point(1, "z"), d={"key": "v"}, l=[5, 6]))
for bad, arg in [
    ("{0[1]}", 5),
    ("{0[k]}", 5),
    ("{0.nope}", 5),
    ("{0.nope}", Point(1, 2)),
    ("{0[k]}", "text"),
    ("{0[9]}", "text"),
    ("{0[1]}", "text"),
    ("{0[", 1),
    ("{0[]}", 1),
    ("{0[1]x}", "text"),
    ("{0..x}", 1),
    ("{0[k]}", {"a": 1}),
    ("{0[3]}", {"a": 1}),
    ("{0[3]}", {3: 1}),
]:
    try:
        print(f.format(bad, arg))
    except (TypeError, ValueError, AttributeError, LookupError) as e:
        print(bad, type(e).__name__, e)

# --- expected
# 1    2
# 1 v 6
# {0[1]} TypeError 'int' object is not subscriptable
# {0[k]} TypeError 'int' object is not subscriptable
# {0.nope} AttributeError 'int' object has no attribute 'nope'
# {0.nope} AttributeError 'Point' object has no attribute 'nope'
# {0[k]} TypeError string indices must be integers, not 'str'
# {0[9]} IndexError string index out of range
# e
# {0[ ValueError expected '}' before end of string
# {0[]} ValueError Empty attribute in format string
# {0[1]x} ValueError Only '.' or '[' may follow ']' in format field specifier
# {0..x} ValueError Empty attribute in format string
# {0[k]} KeyError 'k'
# {0[3]} KeyError 3
# 1
