from dataclasses import dataclass

@dataclass
class A:
    x: int
class B(A): pass
class C(B):
    def __repr__(self): return 'C!' + super().__repr__()
def f():
    class L(A): pass
    return L
class Outer:
    @dataclass
    class In:
        y: int = 0
    pass
def show(a):
    print(type(a).__qualname__, type(a).__name__, a.__class__.__qualname__, repr(a), f'{a}')
for a in [A(1), B(2), C(3), f()(4)]: show(a)
print(Outer.In(), Outer.In(5))
L = f()
print(L(7))

# --- expected
# A A A A(x=1) A(x=1)
# B B B B(x=2) B(x=2)
# C C C C!C(x=3) C!C(x=3)
# f.<locals>.L L f.<locals>.L f.<locals>.L(x=4) f.<locals>.L(x=4)
# Outer.In(y=0) Outer.In(y=5)
# f.<locals>.L(x=7)
