# Calls of Enum and its kin make classes.
import enum
from enum import Enum, Flag, IntEnum

Shape = Enum("Shape", "CIRCLE SQUARE")
Animal = Enum("Animal", {"CAT": "meow", "DOG": "woof"})
Level = IntEnum("Level", ["LOW", "HIGH"], start=10)
Right = Flag("Right", "READ, WRITE, RUN")
Pair = enum.Enum("Pair", [("A", (1, 2)), ("B", (3, 4))], module=__name__)
Word = enum.StrEnum("Word", "Yes No")

print(list(Shape), Shape.CIRCLE, Shape["SQUARE"].value, Shape(2) is Shape.SQUARE, len(Shape))
print(Animal("woof"), [m.name for m in Animal], Animal.CAT.value.upper(), list(Animal.__members__))
print(Level.LOW < Level.HIGH, Level.HIGH + 1, repr(Level(10)), isinstance(Level.LOW, int))
print(Right.READ | Right.RUN, (Right.READ | Right.RUN) & Right.WRITE, [r.value for r in Right], Right.RUN in Right(5))
print(Pair.B.value[1], Pair((1, 2)), Word.Yes, Word.No + "!", Word("no"))


def local(kind: Shape) -> str:
    Mode = Enum("Mode", "ON OFF")
    return f"{kind.name} {Mode.ON!r} {Mode.OFF.value}"


print(local(Shape.SQUARE))
try:
    Shape(3)
except ValueError as e:
    print(e)

# --- expected
# [<Shape.CIRCLE: 1>, <Shape.SQUARE: 2>] Shape.CIRCLE 2 True 2
# Animal.DOG ['CAT', 'DOG'] MEOW ['CAT', 'DOG']
# True 12 <Level.LOW: 10> True
# Right.READ|RUN Right(0) [1, 2, 4] True
# 4 Pair.A yes no! no
# SQUARE <Mode.ON: 1> 2
# 3 is not a valid Shape
