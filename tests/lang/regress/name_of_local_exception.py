class I:
    def __mul__(self, other):
        return NotImplemented
try:
    print(I() * I())
except TypeError as e:
    print(e)
def f():
    class MyError(Exception): pass
    try:
        raise MyError("x")
    except MyError as e:
        print(type(e).__name__, MyError.__name__, type(e).__qualname__)
f()

# --- expected
# unsupported operand type(s) for *: 'I' and 'I'
# MyError MyError f.<locals>.MyError
