"""What may be equal to a number of a range: ints, truth values, floats, objects that say so, and unions of them."""

from __future__ import annotations

import sys


class Odd:
    def __eq__(self, other: object) -> bool:
        print("compared with", other)
        return isinstance(other, int) and other % 2 == 1


several = len(sys.argv)
items: list[bool | int | float | str | None | Odd] = [True, 3, 4.0, 4.5, "3", None, Odd(), 2**70]
flag_or_number = several > 1 if several < 5 else 7
for numbers in range(5), range(0, 10, 2), range(1, 0):
    print([x in numbers for x in items], flag_or_number in numbers, True in numbers)
    print(flag_or_number in range(several, 7, 2), flag_or_number in range(several))
    print("1" in numbers, (1, 2) not in numbers, several / 2 in numbers)

# --- expected
# compared with 0
# compared with 1
# [True, True, True, False, False, False, True, False] True True
# False True
# False True False
# compared with 0
# compared with 2
# compared with 4
# compared with 6
# compared with 8
# [False, False, True, False, False, False, False, False] True False
# False True
# False True False
# [False, False, False, False, False, False, False, False] False False
# False True
# False True False
