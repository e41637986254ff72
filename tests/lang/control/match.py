from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int

@dataclass
class Circle:
    center: Point
    radius: float

class Node:
    __match_args__ = ("value", "next")
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

def describe(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case int(n) if n < 0:
            return f"negative {n}"
        case bool():
            return "bool"
        case int():
            return f"int {x}"
        case float() as f:
            return f"float {f}"
        case "hello":
            return "greeting"
        case str(s):
            return f"str {s!r}"
        case None:
            return "none"
        case Point(x=0, y=0):
            return "origin"
        case Point(x=px, y=0):
            return f"on x axis at {px}"
        case Point(a, b):
            return f"point {a},{b}"
        case Circle(center=Point(x=cx), radius=r) if r > 1:
            return f"big circle at {cx}"
        case Circle():
            return "circle"
        case []:
            return "empty list"
        case [1, *rest]:
            return f"starts with 1, rest {rest}"
        case [a, b]:
            return f"two {a} {b}"
        case [first, *_, last]:
            return f"many {first}..{last}"
        case {"type": "circle", "r": r}:
            return f"dict circle {r}"
        case {"name": name, **rest}:
            return f"named {name} and {len(rest)} more"
        case _:
            return "other"

for v in [0, 2, -5, 7, True, 2.5, "hello", "x", None, Point(0, 0), Point(4, 0), Point(1, 2)]:
    print(describe(v))
print(describe(Circle(Point(3, 4), 2.0)), describe(Circle(Point(3, 4), 0.5)))
for v in [[], [1, 2, 3], [5, 6], [5, 6, 7, 8], [9]]:
    print(describe(v))
print(describe({"type": 1, "r": 5}), describe({"name": "n", "q": "z"}), describe({"q": "z"}))

def command(line):
    match line.split():
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["go", other]:
            return f"can't go {other}"
        case ["take", item, "from", place]:
            return f"take {item} from {place}"
        case ["quit" | "exit"]:
            return "bye"
        case [cmd, *args]:
            return f"unknown {cmd} {args}"
        case []:
            return "nothing"
for c in ["go north", "go up", "take lamp from table", "exit", "dance a b", ""]:
    print(command(c))

def walk(n):
    total = 0
    while True:
        match n:
            case Node(v, None):
                return total + v
            case Node(v, nxt):
                total += v
                n = nxt
            case None:
                return total
print(walk(Node(1, Node(2, Node(3)))))

def pair(p: tuple[int, str] | tuple[int, str, float]) -> str:
    match p:
        case (n, s):
            return f"2: {n} {s}"
        case (n, s, f):
            return f"3: {n} {s} {f}"
print(pair((1, "a")), pair((2, "b", 0.5)))
for point in [(0, 0), (0, 5), (3, 0), (3, 4)]:
    match point:
        case (0, 0):
            print("origin")
        case (0, y):
            print("y", y)
        case (x, 0):
            print("x", x)
        case (x, y):
            print("xy", x, y)

def loop(items):
    out = []
    for item in items:
        match item:
            case "skip":
                continue
            case "stop":
                break
            case _:
                out.append(item)
    return out
print(loop(["a", "skip", "b", "stop", "c"]))
x = 5
match x:
    case 1:
        r = "one"
    case y if y > 3:
        r = f"guard {y}"
    case _:
        r = "default"
print(r, y)
class Op:
    ADD = "+"
    SUB = "-"
def apply(op, a, b):
    match op:
        case Op.ADD:
            return a + b
        case Op.SUB:
            return a - b
        case _:
            raise ValueError(f"bad op {op}")
print(apply("+", 1, 2), apply("-", 1, 2))
match (1, [2, 3], {"k": (4, 5)}):
    case (a, [b, c], {"k": (d, e)}):
        print(a, b, c, d, e)
match -1.5:
    case -1.5:
        print("neg")

# --- expected
# zero
# small
# negative -5
# int 7
# small
# float 2.5
# greeting
# str 'x'
# none
# origin
# on x axis at 4
# point 1,2
# big circle at 3 circle
# empty list
# starts with 1, rest [2, 3]
# two 5 6
# many 5..8
# other
# other named n and 1 more other
# going north
# can't go up
# take lamp from table
# bye
# unknown dance ['a', 'b']
# nothing
# 6
# 2: 1 a 3: 2 b 0.5
# origin
# y 5
# x 3
# xy 3 4
# ['a', 'b']
# guard 5 5
# 3 -1
# 1 2 3 4 5
# neg
