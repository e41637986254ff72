from dataclasses import dataclass, field

@dataclass
class A:
    n: int
    seq: list[int] = field(default_factory=lambda: [1, 2], init=False)

a = A(1)
print(a.seq)

# --- expected
# [1, 2]
