class Empty(Exception): pass
class A:
    class Err(ValueError):
        def __init__(self, n): super().__init__(n); self.n = n
    class Node:
        pass
    def f(self):
        raise A.Err(3)
try: A().f()
except A.Err as e: print(repr(e), type(e).__name__, type(e).__qualname__, e)
print(A.Err.__name__, A.Err.__qualname__)
def mk():
    class L(Exception): pass
    return L("x")
print(repr(mk()), type(mk()).__name__)
A().f()

# --- expected
# Err(3) Err A.Err 3
# Err A.Err
# L('x') L
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/names_of_nested_exceptions.py", line 16, in <module>
#     A().f()
#   File "$HERE/names_of_nested_exceptions.py", line 8, in f
#     raise A.Err(3)
# A.Err: 3
# --- status 1
