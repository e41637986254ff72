import shapes
from shapes import UNIT, Square
from texts import shout as loud

print(__name__, shapes.__name__)
print(shapes.area(2, 3), Square(4).area(), UNIT.area())
shapes.counter += 5
shapes.bump()
print(shapes.counter, loud("done"))
print(isinstance(UNIT, shapes.Square))

# --- expected
# loading texts
# loading shapes
# __main__ shapes
# 6 16! 1!
# 6 DONE!
# True
