"""`getattr` and `hasattr` of functions, which decorators give attributes."""
import functools


def tagged(*tags):
    def deco(fn):
        fn.tags = tags
        return fn
    return deco


@tagged("a", "b")
def one():
    return 1


def two():
    return 2


def counted(fn):
    @functools.wraps(fn)
    def wrapper(*args):
        wrapper.calls += 1
        return fn(*args)
    wrapper.calls = 0
    if fn.__name__ == "three":
        wrapper.special = True
    return wrapper


@counted
def three():
    return 3


@counted
def four(x):
    return x


print(getattr(one, "tags", None), getattr(two, "tags", None), hasattr(one, "tags"), hasattr(two, "tags"))
for f in (one, two):
    print(f.__name__, getattr(f, "tags", ()), hasattr(f, "tags"), getattr(f, "__name__", "?"), hasattr(f, "nope"))
three()
three()
four(1)
for f in (three, four):
    print(f.__name__, f.calls, getattr(f, "calls", -1), getattr(f, "special", False), hasattr(f, "special"))
for f in (one, two, three, four):
    print(hasattr(f, "calls"), getattr(f, "calls", None), getattr(f, "missing", "-"))
late = lambda: 0
print(hasattr(late, "mark"), getattr(late, "mark", "none"))
late.mark = "set"
print(hasattr(late, "mark"), getattr(late, "mark", "none"))


class Plugin:
    def run(self):
        return 1

    def stop(self):
        return 2


Plugin.run.order = 5
print(getattr(Plugin.run, "order", 0), getattr(Plugin.stop, "order", 0))
p = Plugin()
print([getattr(m, "order", None) for m in (p.run, p.stop)], hasattr(p.run, "order"))
print(getattr(len, "tags", None), hasattr(len, "__name__"), hasattr(print, "tags"), getattr(3, "tags", 0))

# --- expected
# ('a', 'b') None True False
# one ('a', 'b') True one False
# two () False two False
# three 2 2 True True
# four 1 1 False False
# False None -
# False None -
# True 2 -
# True 1 -
# False none
# True set
# 5 0
# [5, None] True
# None True False 0
