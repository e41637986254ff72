"""`getattr` of each name that `dir` lists, `__init__` and its kin among them."""


class Shape:
    kind = 3

    def __init__(self):
        self.size = 1

    def area(self):
        return self.size**2

    def name(self):
        """Its name."""
        return "shape"


shape = Shape()
print([m for m in dir(shape) if callable(getattr(shape, m)) and not m.startswith("__")])
print([m for m in dir(Shape) if callable(getattr(Shape, m)) and not m.startswith("_")])
print([m for m in sorted(dir(shape)) if not callable(getattr(shape, m)) and m[0] != "_"])
print([m for m in dir(shape) if isinstance(getattr(shape, m), int)])
print(sum(getattr(shape, m) for m in dir(shape) if m in ("size", "kind")))


def methods_of(thing):
    found = {}
    for name in dir(thing):
        value = getattr(thing, name)
        if callable(value) and not name.startswith("_"):
            found[name] = value
    return found


for name, method in methods_of(shape).items():
    print(name, method())


def route(path):
    def mark(f):
        f.path = path
        return f

    return mark


class App:
    @route("/a")
    def index(self):
        return "index"

    @route("/b")
    def about(self):
        return "about"

    def other(self):
        return "other"


for name in dir(App):
    handler = getattr(App, name)
    if hasattr(handler, "path"):
        print(name, handler.path, handler(App()))

# --- expected
# ['area', 'name']
# ['area', 'name']
# ['kind', 'size']
# ['kind', 'size']
# 4
# area 1
# name shape
# about /b about
# index /a index
