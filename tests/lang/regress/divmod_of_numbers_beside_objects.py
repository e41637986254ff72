"""divmod of a value that is a number or an object with a method for it."""

from fractions import Fraction


class Clock:
    def __init__(self, minutes):
        self.minutes = minutes

    def __divmod__(self, other):
        return self.minutes // other, "clock"

    def __rdivmod__(self, other):
        return other, self.minutes


for x in (17, 2.5, Fraction(7, 2), Clock(90), True):
    print(divmod(x, 2))
for y in (5, Clock(7)):
    print(divmod(30, y))
for x, y in ((7, 2), (7.5, 2), (Clock(8), 3)):
    q, r = divmod(x, y)
    print(q, r)

# --- expected
# (8, 1)
# (1.0, 0.5)
# (1, Fraction(3, 2))
# (45, 'clock')
# (0, 1)
# (6, 0)
# (30, 7)
# 3 1
# 3.0 1.5
# 2 clock
