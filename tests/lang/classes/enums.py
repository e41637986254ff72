from enum import Enum, IntEnum, Flag, IntFlag, auto, StrEnum, unique
import enum

class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    @property
    def pretty(self):
        return self.name.title()
    @classmethod
    def default(cls):
        return cls.GREEN
    def next(self):
        members = list(Color)
        return members[(members.index(self) + 1) % len(members)]

@unique
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    def gravity(self):
        return 6.67e-11 * self.mass / self.radius ** 2

class Shape(enum.Enum):
    SQUARE = "square"
    CIRCLE = "circle"
    def __str__(self):
        return self.value

class Level(IntEnum):
    LOW = auto()
    MID = auto()
    HIGH = 10

print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color.CRIMSON, Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color(2), Color["BLUE"], [c.pretty for c in Color], Color.default(), Color.BLUE.next())
print(Color.RED == Color.RED, Color.RED == Color.GREEN, Color.RED != Color.GREEN, Color.RED is Color.RED, Color.RED in Color, isinstance(Color.RED, Color))
d = {Color.RED: "r", Color.GREEN: "g"}
print(d[Color.RED], d.get(Color.BLUE, "?"), Color.GREEN in d, d)
print(f"{Planet.EARTH.gravity():.2f}", Planet.MARS.mass, Planet.EARTH, Planet.MARS.value)
print(Shape.SQUARE, f"{Shape.CIRCLE}", repr(Shape.CIRCLE), Shape("circle").name, f"{Shape.CIRCLE:>10}|")
print(Level.LOW, Level.MID + 1, Level.HIGH > Level.LOW, max(Level), sorted([Level.HIGH, Level.LOW]), Level.LOW == 1, f"{Level.HIGH:04d}", Level(2).name, [10, 20, 30][Level.LOW], sum(Level), repr(Level.MID))
def act(c: Color) -> str:
    if c is Color.RED:
        return "stop"
    elif c == Color.GREEN:
        return "go"
    return "?"
print([act(c) for c in Color])
def m(c):
    match c:
        case Color.RED | Color.GREEN:
            return "warm"
        case Color.BLUE:
            return "cold"
print([m(c) for c in Color])
for bad in [lambda: Color(9), lambda: Color["PINK"], lambda: Level(99)]:
    try:
        bad()
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
class State(Enum):
    IDLE = auto()
    RUN = auto()
    DONE = auto()
transitions = {State.IDLE: [State.RUN], State.RUN: [State.DONE, State.IDLE], State.DONE: []}
s = State.IDLE
while transitions[s]:
    s = transitions[s][0]
    print(s, s.value)
print({c.name: c.value for c in Color}, Color.__members__["RED"])
class Token(Enum):
    NUM = "num"
    OP = "op"
class Tok:
    def __init__(self, kind: Token, text: str) -> None:
        self.kind = kind
        self.text = text
    def __repr__(self) -> str:
        return f"Tok({self.kind}, {self.text!r})"
print([Tok(Token.NUM, "1"), Tok(Token.OP, "+")])

# --- expected
# Color.RED <Color.RED: 1> RED 1 Color.RED True
# [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3 Color.GREEN Color.BLUE ['Red', 'Green', 'Blue'] Color.GREEN Color.RED
# True False True True True True
# r ? True {<Color.RED: 1>: 'r', <Color.GREEN: 2>: 'g'}
# 9.81 6.42e+23 Planet.EARTH (6.42e+23, 3390000.0)
# square circle <Shape.CIRCLE: 'circle'> CIRCLE     circle|
# 1 3 True 10 [<Level.LOW: 1>, <Level.HIGH: 10>] True 0010 MID 20 13 <Level.MID: 2>
# ['stop', 'go', '?']
# ['warm', 'warm', 'cold']
# ValueError 9 is not a valid Color
# KeyError 'PINK'
# ValueError 99 is not a valid Level
# State.RUN 2
# State.DONE 3
# {'RED': 1, 'GREEN': 2, 'BLUE': 3} Color.RED
# [Tok(Token.NUM, '1'), Tok(Token.OP, '+')]
