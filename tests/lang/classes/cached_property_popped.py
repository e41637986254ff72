"""A cached property is forgotten by taking it out of the object's dict."""

from functools import cached_property


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print("computing")
        return self.r ** 2

    def resize(self, r):
        self.r = r
        self.__dict__.pop("area", None)


c = Circle(2)
print(c.area, c.area)
c.resize(3)
print(c.area)
c.resize(4)
c.resize(5)
print(c.area, "area" in c.__dict__)

# --- expected
# computing
# 4 4
# computing
# 9
# computing
# 25 True
