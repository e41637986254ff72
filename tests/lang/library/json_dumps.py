import json
from collections import Counter, OrderedDict, defaultdict
from dataclasses import asdict, dataclass

print(json.dumps(None), json.dumps(True), json.dumps(12), json.dumps(-1.5), json.dumps("x"), json.dumps(10**30))
print(json.dumps([1, 2, 3]), json.dumps((1, "a", None)), json.dumps([]), json.dumps(()), json.dumps({}))
print(json.dumps({"a": 1, "b": [1, 2, {"c": (3.5, False)}]}))
print(json.dumps({1: "a", 2: "b"}), json.dumps({1.5: 1}), json.dumps({True: 1, False: 0}), json.dumps({None: 1}))
mixed = {"a": 1, "b": "two", "c": None, "d": [1, "x", 2.5], "e": {"f": []}}
print(json.dumps(mixed))
print(json.dumps(mixed, indent=2))
print(json.dumps(mixed, indent="\t"))
print(json.dumps(mixed, indent=0))
print(json.dumps(mixed, separators=(",", ":")))
print(json.dumps(mixed, indent=4, separators=(" ;", " = ")))
print(json.dumps({"b": 1, "a": 2, "c": 0}, sort_keys=True), json.dumps({3: 1, 1: 2}, sort_keys=True, indent=1))
print(json.dumps('é€😀"\\\n\t\r\b\f\x00\x1f\x7f/'), json.dumps('é€😀"\\\n\x01\x7f', ensure_ascii=False))
print(json.dumps({"é": "ü"}), json.dumps({"é": "ü"}, ensure_ascii=False))
print(json.dumps([float("nan"), float("inf"), -float("inf"), 1e16, 1e-7, 0.1, -0.0, 5e-324]))
print(json.dumps(OrderedDict([("z", 1), ("a", 2)])), json.dumps(Counter("aab")), json.dumps(defaultdict(list, k=[1])))


@dataclass
class Point:
    x: int
    y: int


class Plain:
    pass


print(json.dumps(asdict(Point(1, 2))))
for bad in [
    lambda: json.dumps(Point(1, 2)), lambda: json.dumps({"a": Plain()}), lambda: json.dumps({1, 2}), lambda: json.dumps(b"x"),
    lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True),
]:
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(json.dumps({"a": 1, (1, 2): 3}, skipkeys=True))


def encode(o):
    if isinstance(o, Point):
        return {"x": o.x, "y": o.y}
    if isinstance(o, set):
        return sorted(o)
    raise TypeError(f"not this: {type(o).__name__}")


print(json.dumps({"p": Point(1, 2), "s": {3, 1, 2}}, default=encode))
print(json.dumps([Point(1, 2)], default=str, indent=1))
try:
    json.dumps([Plain()], default=encode)
except TypeError as e:
    print(e)


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return [o.x, o.y]
        return super().default(o)


print(json.dumps({"p": Point(5, 6)}, cls=Encoder))
print(Encoder().encode([Point(7, 8)]), Encoder(indent=1).encode([Point(7, 8)]))
try:
    json.dumps(Plain(), cls=Encoder)
except TypeError as e:
    print(e)
ring = [1]
ring.append(ring)
try:
    json.dumps(ring)
except ValueError as e:
    print(e)
for text in ['{"a": [1, 2.5, null, true], "b": {"c": "\\u00e9"}}', "[]", '"x"', "[[[]]]"]:
    value = json.loads(text)
    print(json.dumps(value), json.loads(json.dumps(value)) == value)
    print(json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False))

# --- expected
# null true 12 -1.5 "x" 1000000000000000000000000000000
# [1, 2, 3] [1, "a", null] [] [] {}
# {"a": 1, "b": [1, 2, {"c": [3.5, false]}]}
# {"1": "a", "2": "b"} {"1.5": 1} {"true": 1, "false": 0} {"null": 1}
# {"a": 1, "b": "two", "c": null, "d": [1, "x", 2.5], "e": {"f": []}}
# {
#   "a": 1,
#   "b": "two",
#   "c": null,
#   "d": [
#     1,
#     "x",
#     2.5
#   ],
#   "e": {
#     "f": []
#   }
# }
# {
# 	"a": 1,
# 	"b": "two",
# 	"c": null,
# 	"d": [
# 		1,
# 		"x",
# 		2.5
# 	],
# 	"e": {
# 		"f": []
# 	}
# }
# {
# "a": 1,
# "b": "two",
# "c": null,
# "d": [
# 1,
# "x",
# 2.5
# ],
# "e": {
# "f": []
# }
# }
# {"a":1,"b":"two","c":null,"d":[1,"x",2.5],"e":{"f":[]}}
# {
#     "a" = 1 ;
#     "b" = "two" ;
#     "c" = null ;
#     "d" = [
#         1 ;
#         "x" ;
#         2.5
#     ] ;
#     "e" = {
#         "f" = []
#     }
# }
# {"a": 2, "b": 1, "c": 0} {
#  "1": 2,
#  "3": 1
# }
# "\u00e9\u20ac\ud83d\ude00\"\\\n\t\r\b\f\u0000\u001f\u007f/" "é€😀\"\\\n\u0001"
# {"\u00e9": "\u00fc"} {"é": "ü"}
# [NaN, Infinity, -Infinity, 1e+16, 1e-07, 0.1, -0.0, 5e-324]
# {"z": 1, "a": 2} {"a": 2, "b": 1} {"k": [1]}
# {"x": 1, "y": 2}
# TypeError Object of type Point is not JSON serializable
# TypeError Object of type Plain is not JSON serializable
# TypeError Object of type set is not JSON serializable
# TypeError Object of type bytes is not JSON serializable
# TypeError keys must be str, int, float, bool or None, not tuple
# ValueError Out of range float values are not JSON compliant
# TypeError '<' not supported between instances of 'int' and 'str'
# {"a": 1}
# {"p": {"x": 1, "y": 2}, "s": [1, 2, 3]}
# [
#  "Point(x=1, y=2)"
# ]
# not this: Plain
# {"p": [5, 6]}
# [[7, 8]] [
#  [
#   7,
#   8
#  ]
# ]
# Object of type Plain is not JSON serializable
# Circular reference detected
# {"a": [1, 2.5, null, true], "b": {"c": "\u00e9"}} True
# {
#   "a": [
#     1,
#     2.5,
#     null,
#     true
#   ],
#   "b": {
#     "c": "é"
#   }
# }
# [] True
# []
# "x" True
# "x"
# [[[]]] True
# [
#   [
#     []
#   ]
# ]
