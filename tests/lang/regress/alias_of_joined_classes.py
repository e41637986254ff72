from dataclasses import dataclass
@dataclass
class A:
    x: int
@dataclass
class B:
    y: list["S"]
S = A | B
def f(s: S) -> int:
    return s.x if isinstance(s, A) else len(s.y)
print(f(B([A(1)])))
print(isinstance(A(1), S))

# --- expected
# 1
# True
