"""Functions that become methods when they are assigned to a class."""

class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

class Sub(Point):
    pass

def describe(self, mark="!"):
    return "point at %d,%d%s" % (self.x, self.y, mark)

def add_method(cls):
    def deco(fn):
        setattr(cls, fn.__name__, fn)
        return fn
    return deco

def countable(cls):
    cls.instances = 0
    cls.bump = lambda self: self.x + 1
    return cls

@countable
class Thing:
    def __init__(self):
        self.x = 5

try:
    print(Point(1, 2).describe())
except AttributeError as e:
    print(e)
Point.describe = describe
Point.norm1 = lambda self: abs(self.x) + abs(self.y)
p = Point(3, -4)
print(p.describe(), p.norm1(), Sub(1, 1).describe("?"), Sub(5, 6).norm1(), Point.describe(p), Thing().bump())
m = p.describe
print(m("."), hasattr(p, "describe"), hasattr(p, "other"))

# --- expected
# 'Point' object has no attribute 'describe'
# point at 3,-4! 7 point at 1,1? 11 point at 3,-4! 6
# point at 3,-4. True False
