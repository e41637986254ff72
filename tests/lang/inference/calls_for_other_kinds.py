# A call in a part of a function that need not run leaves its callee unsure, and what that one calls.


def total(xs):
    return sum(xs) + first(xs)


def first(xs):
    return xs[0]


def measure(x):
    if isinstance(x, list):
        return total(x)
    return x * 2


def by_kind(kind, x):
    if kind == "list":
        return total(x)
    return x * 2


def chained(low, x):
    return low < 10 < total(x)


print(measure([1, 2]), measure(4))
print(by_kind("list", [5, 6]), by_kind("int", 4))
print(chained(20, 5), chained(1, [7]))


def depth(node):
    return 1 + max(depth(node[0]), depth(node[1])) if node is not None else 0


print(depth(((None, None), (None, ((None, None), None)))))




def render(kind, data):
    assert kind in ("text", "pair")
    return text(data) if kind == "text" else pair(data)


def text(data):
    return data.upper()


def pair(data):
    return "/".join(data) + tail(data)


def tail(data):
    return data[-1].upper()


print(render("text", "abc"), render("pair", ("a", "b")))
try:
    print(render("pair", 5))
except TypeError as error:
    print(error)

# --- expected
# 4 8
# 16 8
# False True
# 4
# ABC a/bB
# can only join an iterable
