"""Members of an IntEnum and a StrEnum compared with numbers, fractions and texts."""

import enum
from fractions import Fraction
class Level(enum.IntEnum):
    LOW = 1
    HIGH = 5
class Other(enum.IntEnum):
    MID = 3
class Word(enum.StrEnum):
    A = "a"
    B = "b"
for x in (Level.LOW, Other.MID, 2, 2.5, Fraction(7, 2), True):
    for y in (Level.HIGH, Other.MID, 3, 0.5, Fraction(1, 2)):
        print(x < y, x > y, x <= y, x >= y, x == y, end=" ")
    print()
print(sorted([Level.HIGH, Level.LOW]), max(Level), min(Word), sorted(Word, reverse=True), Word.A < "b", "b" > Word.A, sorted([Level.HIGH, 3, Other.MID, 2.5]))
for a in (Word.A, "b", 1, Level.LOW):
    for b in (Word.B, "a", Other.MID):
        try:
            print(a < b)
        except TypeError as e:
            print(e)

# --- expected
# True False True False False True False True False False True False True False False False True False True False False True False True False 
# True False True False False False False True True True False False True True True False True False True False False True False True False 
# True False True False False True False True False False True False True False False False True False True False False True False True False 
# True False True False False True False True False False True False True False False False True False True False False True False True False 
# True False True False False False True False True False False True False True False False True False True False False True False True False 
# True False True False False True False True False False True False True False False False True False True False False True False True False 
# [<Level.LOW: 1>, <Level.HIGH: 5>] 5 a [<Word.B: 'b'>, <Word.A: 'a'>] True True [2.5, 3, <Other.MID: 3>, <Level.HIGH: 5>]
# True
# False
# '<' not supported between instances of 'Word' and 'Other'
# False
# False
# '<' not supported between instances of 'str' and 'Other'
# '<' not supported between instances of 'int' and 'Word'
# '<' not supported between instances of 'int' and 'str'
# True
# '<' not supported between instances of 'Level' and 'Word'
# '<' not supported between instances of 'Level' and 'str'
# True
