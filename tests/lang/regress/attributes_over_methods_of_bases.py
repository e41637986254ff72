"""Attributes of objects, and of derived classes, that stand before a method of a base."""

import functools


class Base:
    def f(self, x=1):
        return f"f {x}"

    def run(self):
        return self.f()

    def later(self):
        return list(map(self.f, [7, 8]))

    def by_name(self):
        return getattr(self, "f")(9)


class Given(Base):
    def __init__(self, how):
        self.f = how


class Plain(Base):
    pass


class Below(Plain):
    pass


class Written(Base):
    f = lambda self, x=2: f"written {x}"  # noqa: E731


def other(self, x=3):
    return f"other {x} {type(self).__name__}"


class Named(Base):
    f = other


class Static(Base):
    f = staticmethod(lambda x=4: f"static {x}")


class Partial(Base):
    f = functools.partial(max, 5, 6)


def show(o):
    print(type(o).__name__, o.run(), o.later(), o.by_name())


below = Below()
show(below)
below.f = lambda x=5: f"below {x}"
show(below)
print(Below().run(), Plain().run())
for o in (Given(lambda x=6: f"given {x}"), Written(), Named(), Static(), Base()):
    show(o)
print(Partial().later())
del below.f
show(below)


class Timer:
    """Like a server of socketserver: what it calls is a method or what somebody has put there."""

    def tick(self):
        self.on_tick()

    def on_tick(self):
        print("nothing")


class Clock(Timer):
    pass


seen = []
clock = Clock()
clock.tick()
clock.on_tick = functools.partial(seen.append, "tick")
clock.tick()
print(seen)

# --- expected
# Below f 1 ['f 7', 'f 8'] f 9
# Below below 5 ['below 7', 'below 8'] below 9
# f 1 f 1
# Given given 6 ['given 7', 'given 8'] given 9
# Written written 2 ['written 7', 'written 8'] written 9
# Named other 3 Named ['other 7 Named', 'other 8 Named'] other 9 Named
# Static static 4 ['static 7', 'static 8'] static 9
# Base f 1 ['f 7', 'f 8'] f 9
# [7, 8]
# Below f 1 ['f 7', 'f 8'] f 9
# nothing
# ['tick']
