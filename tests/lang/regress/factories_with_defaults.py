from dataclasses import dataclass, field
import itertools

@dataclass
class A:
    uid: int = field(default_factory=lambda c=itertools.count(1): next(c))

print(A(), A(), A())

# --- expected
# A(uid=1) A(uid=2) A(uid=3)
