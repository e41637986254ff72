from dataclasses import dataclass
class Outer:
    @dataclass
    class In:
        y: int = 0
    @dataclass(order=True)
    class Two:
        y: int = 0
print(Outer.In(), Outer.Two(3) < Outer.Two(4), Outer.In(1) == Outer.In(1))
import enum
class Tree:
    class __Node:
        def __init__(self, v): self.v = v
    @dataclass(frozen=True)
    class __Leaf:
        v: int
    class Colour(enum.Enum):
        RED, BLACK = range(2)
    class Perm(enum.Flag):
        R = 1
        W = 2
    class Base:
        @dataclass
        class Deep:
            x: int
    class Derived(Base):
        @dataclass(order=True)
        class Deeper:
            x: int
    def make(self): return self.__Node(1).v, self.__Leaf(2), self.__Leaf(2) == self.__Leaf(2), {self.__Leaf(3): 1}
print(Tree().make(), Tree.Colour.RED, list(Tree.Colour), Tree.Perm.R | Tree.Perm.W, ~Tree.Perm.R, Tree.Derived.Deep(1), Tree.Derived.Deeper(2) < Tree.Derived.Deeper(3), Tree.Base.Deep(1) == Tree.Derived.Deep(1))
def f():
    class L:
        @dataclass
        class M:
            x: int
        class N(M): pass
    return L.M(1), L.M(1) == L.M(1), L.N(2)
print(f())

# --- expected
# Outer.In(y=0) True True
# (1, Tree.__Leaf(v=2), True, {Tree.__Leaf(v=3): 1}) Colour.RED [<Colour.RED: 0>, <Colour.BLACK: 1>] Perm.R|W Perm.W Tree.Base.Deep(x=1) True True
# (f.<locals>.L.M(x=1), True, f.<locals>.L.N(x=2))
