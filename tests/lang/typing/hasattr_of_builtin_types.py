# `hasattr` tells the types of builtin values apart, as `isinstance` does.
class Refused(Exception):
    pass


class Place:
    def __index__(self):
        return 77


def index(value):
    if hasattr(value, "__index__"):
        return value.__index__()
    raise Refused(f"no index: {value!r}")


def attempt(*values):
    for value in values:
        try:
            print(index(value), end=" ")
        except Refused as e:
            print(e, end=" ")
    print()


attempt(1, 2.5, b"a", True, None, "x")
attempt(2.5, b"a")
attempt(Place(), 3, 2.5)


def size(value):
    if not hasattr(value, "__len__"):
        return value + 1
    return len(value)


def flat(values):
    found = []
    for v in values:
        if hasattr(v, "items"):
            found += [f"{k}={x}" for k, x in v.items()]
        elif hasattr(v, "upper"):
            found.append(v.upper())
        elif hasattr(v, "append") and hasattr(v, "__iter__"):
            v.append("end")
            found.extend(v)
        else:
            found.append(str(v))
    return found


print([size(v) for v in [1, "abc", [1], 2.5, {}]])
print(flat([{"a": 1}, "b", ["c"], 4, None]))
print((5).__index__(), True.__index__())

# --- expected
# 1 no index: 2.5 no index: b'a' 1 no index: None no index: 'x' 
# no index: 2.5 no index: b'a' 
# 77 3 no index: 2.5 
# [2, 3, 1, 3.5, 0]
# ['a=1', 'B', 'c', 'end', '4', 'None']
# 5 1
