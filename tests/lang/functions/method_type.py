"""types.MethodType binds a function to an object."""

import types
from types import MethodType


class Robot:
    def __init__(self, name, strategy=None):
        self.name = name
        if strategy is not None:
            self.execute = types.MethodType(strategy, self)

    def execute(self):
        return self.name + " stands still"


def jump(self, height=1, *, loud=False):
    return f"{self.name} jumps {height}{'!' if loud else ''}"


print(Robot("a").execute(), Robot("b", jump).execute())
r = Robot("c")
r.execute = MethodType(jump, r)
print(r.execute(), Robot("d").execute())
f = MethodType(jump, r)
print(f(3), f(height=4), f(loud=True))
print(f.__name__, r.execute.__name__, f.__self__ is r)

# --- expected
# a stands still b jumps 1
# c jumps 1 d stands still
# c jumps 3 c jumps 4 c jumps 1!
# jump jump True
