import json


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


def as_point(d):
    if "x" in d:
        return Point(d["x"], d["y"])
    return d


print(json.loads('{"p": {"x": 1, "y": 2}, "q": [{"x": 3, "y": 4.5}]}', object_hook=as_point))
print(json.loads('{"a": 1, "a": 2, "b": {"c": 3}}', object_pairs_hook=lambda pairs: pairs))
print(json.loads("[1, 2.5, -3]", parse_int=lambda s: "i" + s))
print(json.loads("[1, 2.5, 1e3]", parse_float=lambda s: "f" + s))
print(json.loads("[NaN, Infinity, -Infinity, 1]", parse_constant=lambda s: "c" + s))
print(json.loads('{"n": 12}', parse_int=float))

# --- expected
# {'p': Point(1, 2), 'q': [Point(3, 4.5)]}
# [('a', 1), ('a', 2), ('b', [('c', 3)])]
# ['i1', 2.5, 'i-3']
# [1, 'f2.5', 'f1e3']
# ['cNaN', 'cInfinity', 'c-Infinity', 1]
# {'n': 12.0}
