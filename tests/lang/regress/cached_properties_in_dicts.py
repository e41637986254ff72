"""`__dict__`, `vars` and `dir` of objects with cached properties: the value stands under the property's name."""

import functools


class Circle:
    def __init__(self, r):
        self.r = r

    @functools.cached_property
    def area(self):
        return 3 * self.r**2


c = Circle(2)
print(c.__dict__, "area" in c.__dict__)
print(c.area, c.__dict__, vars(c), "area" in vars(c), [n for n in dir(c) if n[0] != "_"])
c.r = 5
del c.area
print(vars(c))
print(c.area, sorted(vars(c).items()))

# --- expected
# {'r': 2} False
# 12 {'r': 2, 'area': 12} {'r': 2, 'area': 12} True ['area', 'r']
# {'r': 5}
# 75 [('area', 75), ('r', 5)]
