"""Two modules whose functions call each other; each imports the other."""

from even import is_even, size
import odd

print(is_even(10), is_even(7), odd.is_odd(4))
print(size([[], [1, [2]], 3]))
print(odd.limit_of(2))

# --- expected
# even odd odd
# 4
# 6
