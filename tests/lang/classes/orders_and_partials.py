# `C.mro()`, `partialmethod` with signed numbers.
class A:
    pass
class B(A):
    pass
class C(A):
    pass
class D(B, C):
    pass
class E(ValueError):
    pass
print([c.__name__ for c in D.mro()], D.mro()[0] is D, [c.__name__ for c in E.mro()], len(type(D()).mro()))


from functools import partialmethod


class Turtle:
    def __init__(self):
        self.at = (0, 0)

    def move(self, dx, dy=0):
        self.at = (self.at[0] + dx, self.at[1] + dy)
        return self

    north = partialmethod(move, 0, -1)
    west = partialmethod(move, -1, dy=+0)


print(Turtle().north().west().north().at)

# --- expected
# ['D', 'B', 'C', 'A', 'object'] True ['E', 'ValueError', 'Exception', 'BaseException', 'object'] 5
# (-1, -2)
