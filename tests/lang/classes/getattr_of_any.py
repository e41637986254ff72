"""getattr with a computed name of what may be an object or a value of a builtin class."""


class User:
    def __init__(self, name, tags):
        self.name = name
        self.tags = tags


def lookup(value, path):
    for p in path.split("."):
        if isinstance(value, dict):
            value = value[p]
        elif isinstance(value, list):
            value = value[int(p)]
        else:
            value = getattr(value, p)
    return value


data = {"user": User("ann", ["x", "y"]), "n": 3, "rows": [{"a": 1}, {"a": 2.5}], "none": None}
for path in ("user.name", "user.tags.1", "n", "rows.1.a", "user.age", "n.size", "none.x", "rows.0.a.b", "user.name.first"):
    try:
        print(path, lookup(data, path))
    except AttributeError as e:
        print(path, "-", e)


def show(x, what):
    return getattr(x, what, "nothing")


for x in (User("bob", []), 1, "text"):
    print(show(x, "name"), show(x, "na" + "me"))
flat = {"a": {"b": True}, "c": "text"}
print(lookup(flat, "a.b"), lookup(flat, "c"))

# --- expected
# user.name ann
# user.tags.1 y
# n 3
# rows.1.a 2.5
# user.age - 'User' object has no attribute 'age'
# n.size - 'int' object has no attribute 'size'
# none.x - 'NoneType' object has no attribute 'x'
# rows.0.a.b - 'int' object has no attribute 'b'
# user.name.first - 'str' object has no attribute 'first'
# bob bob
# nothing nothing
# nothing nothing
# True text
