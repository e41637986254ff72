from enum import Enum, unique
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
print("end")
from enum import Enum, auto
class Day(Enum):
    def _generate_next_value_(name, start, count, last):
        return name.capitalize() + str(count)
    MON = auto()
    LUNDI = MON
print(Day.LUNDI)

# --- expected
# duplicate values found in <enum 'Dup'>: B -> A
# end
# Day.MON
