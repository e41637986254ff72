"""Special methods that always raise, called by generic code."""

class A:
    def __repr__(self): raise ValueError("r")
class B:
    def __str__(self): raise ValueError("s")
class C:
    def __hash__(self): raise ValueError("h")
class D:
    def __eq__(self, o): raise ValueError("e")
class E:
    def __lt__(self, o): raise ValueError("l")
for f in (lambda: print([A()]), lambda: print(B()), lambda: {C()}, lambda: [D()].index(D()), lambda: sorted([E(), E()]), lambda: str([(1, A())])):
    try:
        f()
    except ValueError as e:
        print(e)

# --- expected
# r
# s
# h
# e
# l
# r
