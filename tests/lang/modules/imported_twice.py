from enum import Enum, unique
from typing import List
from math import sqrt
import os
import os.path
import sys
from enum import Enum, auto
from typing import List, Dict
import sys
from math import sqrt, floor
try:
    from dataclasses import dataclass
except ImportError:
    dataclass = None
from dataclasses import dataclass, field
class C(Enum):
    A = auto()
@dataclass
class D:
    x: List[int] = field(default_factory=list)
print(C.A, sqrt(4), floor(2.5), os.path.join("a", "b"), len(sys.argv), D([1]))
def f(x: List[int]) -> Dict[str, int]:
    from math import sqrt
    return {"a": int(sqrt(sum(x)))}
print(f([4, 5]))

# --- expected
# C.A 2.0 2 a/b 1 D(x=[1])
# {'a': 3}
