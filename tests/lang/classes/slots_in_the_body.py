from typing import ClassVar, Tuple, Union
class S:
    __slots__ = ("_a", "_b")
    NAMES: ClassVar[Tuple[str, ...]] = tuple([item[1:] for item in __slots__])
    def __init__(self): self._a = 1; self._b = 2
print(S.NAMES)
class P:
    __slots__ = ("x",)
    def __init__(self, x): self.x = x
print(P(3).x)

# --- expected
# ('a', 'b')
# 3
