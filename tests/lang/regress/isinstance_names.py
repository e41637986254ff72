Number = (int, float)
T = int
print(isinstance(3, Number))
print(isinstance(3, T))
Both = (Number, str)
print(isinstance("a", Both), isinstance(2.5, Both), isinstance([], Both), isinstance(None, type(None)), isinstance(3, object))
class Shape: pass
class Dot(Shape):
    def __len__(self): return 0
Shapes = (Dot, str)
def pick(n):
    return Dot() if n else Shape()
from typing import Sized, Hashable, Callable
for i in range(2):
    s = pick(i)
    print(isinstance(s, Sized), isinstance(s, Shapes), isinstance(s, Hashable), isinstance(s, Callable), isinstance(pick, Callable))
from typing import Sequence
print(isinstance("abc", Sequence), isinstance((1,2), Sequence), isinstance([1], Sequence))

# --- expected
# True
# True
# True True False True True
# False False True False True
# True True True False True
# True True True
