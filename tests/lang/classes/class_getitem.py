"""Classes that say themselves what an item of them is."""


class V:
    def __class_getitem__(cls, item):
        return cls

    def __init__(self, x):
        self.x = x


class Below(V):
    pass


class Table:
    rows = {"a": 1, "b": 2}

    def __class_getitem__(cls, name):
        return cls.rows[name]


class Named:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


def total(v: V[int], other: "V[str]") -> int:
    return v.x + len(other.x)


print(V[int](3).x, Below[int, str](4).x, type(Below[int](1)).__name__)
print(Named[3], Named["x"], Named[1:2], Named[1, 2])
print(Table["a"] + Table["b"])
print(total(V(3), V[str]("abc")))
try:
    Table["c"]
except KeyError as e:
    print("KeyError", e)

# --- expected
# 3 4 Below
# Named[3] Named[x] Named[slice(1, 2, None)] Named[(1, 2)]
# 3
# 6
# KeyError 'c'
