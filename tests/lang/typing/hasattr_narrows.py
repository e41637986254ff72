# hasattr of a value of several types: behind it, only those are left that have the attribute.
class Duck:
    def quack(self):
        return "quack"


class Robot:
    def __init__(self):
        self.noise = "beep"


def sound(x):
    if hasattr(x, "quack"):
        return x.quack()
    if not hasattr(x, "noise"):
        return f"none of {type(x).__name__}"
    return x.noise


def upper(x):
    return x.upper() if hasattr(x, "upper") and x else -x


def digits(x):
    if hasattr(x, "bit_count") or x is None:
        return x
    return len(x)


def neither(x):
    if hasattr(x, "__index__"):
        return x.__index__()
    return "no index"


for thing in (Duck(), Robot(), 3, "text"):
    print(sound(thing))
print([digits(x) for x in (5, None, "abc", [1])])
print([neither(x) for x in (1.5, b"x", "y")])
print([upper(x) for x in ("a", 3)])

# --- expected
# quack
# beep
# none of int
# none of str
# [5, None, 3, 1]
# ['no index', 'no index', 'no index']
# ['A', -3]
