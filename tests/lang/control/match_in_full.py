"""Every pattern of match, what it binds, and in which order it is tried."""
from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int


class Circle:
    __match_args__ = ("center", "radius")

    def __init__(self, center, radius):
        self.center, self.radius = center, radius


def number(x):
    match x:
        case 0:
            return "zero"
        case -1 | -2:
            return "small negative"
        case int() if x > 100:
            return "big"
        case int(n):
            return f"int {n}"
        case 1.5:
            return "one and a half"
        case float(f):
            return f"float {f}"
        case None:
            return "none"
        case True:
            return "never: True is an int"
        case str("yes" | "no" as answer):
            return f"answer {answer}"
        case str(s):
            return f"str {s}"
        case _:
            return "other"


print([number(x) for x in (0, -1, -2, 101, 7, 1.5, 2.5, None, True, False, "yes", "maybe", -0.0)])


def sequence(xs):
    match xs:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest]:
            return f"one, then {rest}"
        case [first, _, *_, last] if first == last:
            return f"same ends {first}"
        case [*init, 9]:
            return f"{init} before 9"
        case [x, y]:
            return f"two {x} {y}"
        case _:
            return f"many {len(xs)}"


for xs in ([], [5], [1, 2, 3], [4, 0, 4], [4, 0, 0, 4], [2, 9], [2, 3], [2, 3, 4]):
    print(sequence(xs), sequence(tuple(xs)))


def shape(s):
    match s:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case Circle(Point(x=cx), radius=r):
            return f"circle {cx} {r}"
        case Circle(center=None):
            return "nowhere"
        case Color.RED:
            return "red"
        case Color():
            return "color"
        case (Point() as a, Point() as b):
            return f"pair {a} {b}"
        case {"kind": "box", "size": [w, h], **rest}:
            return f"box {w}x{h} {sorted(rest)}"
        case {"kind": str(kind)}:
            return f"kind {kind}"
        case {}:
            return "mapping"
        case _:
            return "unknown"


for s in (Point(0, 0), Point(0, 3), Point(2, 2), Point(1, 2), Circle(Point(4, 5), 6), Circle(None, 1), Color.RED, Color.BLUE, (Point(1, 1), Point(2, 2))):
    print(shape(s))
print(shape({"kind": "box", "size": [1, 2]}), shape({"kind": "box", "size": [1, 2], "a": 3}))
tables: list[dict[str, str]] = [{"kind": "x"}, {}, {"other": "y"}]
for table in tables:
    print(shape(table))


def command(line):
    match line.split():
        case ["go", ("north" | "south") as where]:
            return f"going {where}"
        case ["go", *_]:
            return "go where?"
        case ["drop", *things] if things:
            return f"dropping {', '.join(things)}"
        case [verb]:
            return f"just {verb}"
        case []:
            return "silence"
        case _:
            return "what?"


for line in ("go north", "go up", "go", "drop a b", "drop", "look", "", "x y"):
    print(command(line))
match 5, "x":
    case (int(n), str(t)):
        print(n, t)
match "abc":
    case [a, b, c]:
        print("a text is no sequence")
    case t:
        print("text", t)
value = 7
match value:
    case other if other > 10:
        print("no")
    case 7 | 8:
        print("seven", other)

# --- expected
# ['zero', 'small negative', 'small negative', 'big', 'int 7', 'one and a half', 'float 2.5', 'none', 'int True', 'zero', 'answer yes', 'str maybe', 'zero']
# empty empty
# one 5 one 5
# one, then [2, 3] one, then [2, 3]
# same ends 4 same ends 4
# same ends 4 same ends 4
# [2] before 9 [2] before 9
# two 2 3 two 2 3
# many 3 many 3
# origin
# on y axis at 3
# diagonal 2
# point
# circle 4 6
# nowhere
# red
# color
# pair Point(x=1, y=1) Point(x=2, y=2)
# box 1x2 [] box 1x2 ['a']
# kind x
# mapping
# mapping
# going north
# go where?
# go where?
# dropping a, b
# just drop
# just look
# silence
# what?
# 5 x
# text abc
# seven 7
