class Outer:
    class In:
        def __init__(self, y=0): self.y = y
        def __repr__(self): return f"{type(self).__qualname__}({self.y})"
    class Sub(In):
        z = 3
    class Third(Sub): pass
print(Outer.In(), Outer.Sub(5), [Outer.Third(6)], Outer.Third.z)
class Expr:
    class Node: kids = ()
    class Num(Node):
        def __init__(self, n): self.n = n
        def ev(self): return self.n
    class Add(Node):
        def __init__(self, *kids): self.kids = kids
        def ev(self): return sum(k.ev() for k in self.kids)
    class Err(Exception): pass
    class Worse(Err): pass
print(Expr.Add(Expr.Num(1), Expr.Num(2)).ev(), Expr.Num.__mro__[1].__qualname__, issubclass(Expr.Add, Expr.Node))
try: raise Expr.Worse('w')
except Expr.Err as e: print(repr(e))

# --- expected
# Outer.In(0) Outer.Sub(5) [Outer.Third(6)] 3
# 3 Expr.Node True
# Worse('w')
